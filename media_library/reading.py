"""Who reads which resource: the rule as a function, and as the WHERE clause of every statement about resources."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from media_library.consented import consent_lacking
from server.kernel.access import Actor, Extent, Whereabouts
from server.shared.domain.permissions import Action, Reach, Role, reach_of
from server.shared.ids import NOWHERE

_DISTRICT: Final = "district"
_MINE: Final = "mine"


@dataclass(frozen=True)
class Shelf:
    """Where a resource stands: its owner and the owner's place, how wide it is shared, whose it is.

    District and region are the owner's or, of an edition for a district, that district's. ``asked`` while somebody
    waits for its way into the preschool's library; ``of_children`` when a child is in it whose family has not agreed to
    pictures and to sharing, ``withheld`` when one has not agreed to pictures.
    """

    owner_id: UUID
    reach: str
    author_id: UUID | None
    district_id: UUID | None
    region_id: UUID | None
    asked: bool = False
    of_children: bool = False
    withheld: bool = False


@dataclass(frozen=True)
class Reader:
    """What of an actor decides over resources; ``member_of`` are the preschools they work at or have a child in."""

    account_id: UUID
    member_of: frozenset[UUID]
    reviews_at: frozenset[UUID]
    library: Extent

    @classmethod
    def of(cls, actor: Actor) -> "Reader":
        homes = [scope for scope in actor.scopes if scope.preschool_id]
        return cls(
            account_id=actor.account_id,
            member_of=frozenset(scope.preschool_id for scope in homes if scope.preschool_id and _reads(scope.role)),
            reviews_at=frozenset(
                scope.preschool_id
                for scope in homes
                if scope.preschool_id and reach_of(scope.role, Action.MEDIA_REVIEW) is Reach.PRESCHOOL
            ),
            library=actor.extent(Action.MEDIA_READ),
        )

    def params(self) -> dict[str, object]:
        """Values of the parameters that ``readable`` names."""
        return {
            "reader_id": self.account_id,
            "member_of": sorted(self.member_of),
            "reviews_at": sorted(self.reviews_at),
            "reads_everywhere": self.library.everywhere,
            "reads_districts": sorted(self.library.district_ids),
            "reads_regions": sorted(self.library.region_ids),
        }


def may_read(reader: Reader, shelf: Shelf, home_districts: frozenset[UUID]) -> bool:
    """Whether the resource is the reader's to read; ``home_districts`` are those of ``reader.member_of``.

    Staff and families read what their preschool shares, what is for its district and what is for everybody; whoever is
    above a preschool what is shared there, except where a child is in it whose family did not agree. What is still its
    author's own they read and, once they asked, those who review it; these also know of what is withheld.
    """
    above = reader.library.covers(Whereabouts(district_id=shelf.district_id, region_id=shelf.region_id))
    if shelf.owner_id == NOWHERE:
        return shelf.reach != _DISTRICT or above or shelf.district_id in home_districts
    if shelf.reach == _MINE:
        reviewed = shelf.asked and shelf.owner_id in reader.reviews_at
        return reviewed or (shelf.author_id == reader.account_id and shelf.owner_id in reader.member_of)
    keeps = shelf.author_id == reader.account_id or shelf.owner_id in reader.reviews_at
    at_home = shelf.owner_id in reader.member_of and (keeps or not shelf.withheld)
    return at_home or (above and not shelf.of_children)


def readable(row: str) -> str:
    """``may_read`` as SQL about the alias ``row`` of a resource, with the parameters of ``Reader.params``.

    Whether it was withdrawn is asked separately. What is looked up is looked up as one value: a bare ``exists`` becomes
    a hash of a whole table where the planner expects many rows.
    """
    home, identity = f"{row}.preschool_id", f"{row}.id"
    return f"""(case
      when {home} = '{NOWHERE}' then {row}.reach <> '{_DISTRICT}' or cast(:reads_everywhere as boolean)
        or {row}.district_id = any(array(
             select p.district_id from preschool p where p.id = any(cast(:member_of as uuid[]))
             union all select unnest(cast(:reads_districts as uuid[]))
             union all select d.id from district d where d.region_id = any(cast(:reads_regions as uuid[]))))
      when {row}.reach = '{_MINE}' then
        ({row}.author_id = cast(:reader_id as uuid) and {home} = any(cast(:member_of as uuid[])))
        or ({home} = any(cast(:reviews_at as uuid[])) and (select exists (
             select from sharing_request s where s.preschool_id = {home} and s.resource_id = {identity}
                and s.state in ('waiting', 'returned'))))
      else ({home} = any(cast(:member_of as uuid[])) and (
          {row}.author_id = cast(:reader_id as uuid) or {home} = any(cast(:reviews_at as uuid[]))
          or not (select {consent_lacking(home, identity, "photos")}))) or (
        (cast(:reads_everywhere as boolean) or (
          select p.district_id = any(cast(:reads_districts as uuid[]))
              or p.region_id = any(cast(:reads_regions as uuid[]))
          from preschool p where p.id = {home}))
        and not (select {consent_lacking(home, identity, "photos", "sharing")})) end)"""  # noqa: S608 - only our own texts


AT_HAND: Final = """(:preschool_id = any(cast(:member_of as uuid[])) or exists (
      select from preschool p
      where p.id = :preschool_id and (cast(:reads_everywhere as boolean)
         or p.district_id = any(cast(:reads_districts as uuid[]))
         or p.region_id = any(cast(:reads_regions as uuid[])))))"""
"""Whether the preschool ``:preschool_id`` is within the reader's reach at all."""


def told_of_uses(actor: Actor, preschool_id: UUID) -> bool:
    """Staff there and those above are told how often a resource is used and what came of it; families are not."""
    return any(
        scope.role is not Role.PARENT and scope.preschool_id in {None, preschool_id} and _reads(scope.role)
        for scope in actor.scopes
    )


def _reads(role: Role) -> bool:
    return reach_of(role, Action.MEDIA_READ) is not None
