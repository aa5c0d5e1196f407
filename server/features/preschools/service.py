"""What people do with preschools and their groups: find, found, describe, open and close."""

from uuid import UUID

from server.features.preschools import listing, queries
from server.features.preschools.mapping import as_record, to_group, to_preschool
from server.features.preschools.models import Preschool, PreschoolGroup
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_ever
from server.kernel.errors import NotVisible
from server.kernel.searching import pattern_of
from server.shared.contract import preschools as contract
from server.shared.contract.base import Page
from server.shared.domain.alphabet import sort_key
from server.shared.domain.calendar import school_year_of
from server.shared.domain.names import clean_name
from server.shared.domain.permissions import Action
from server.shared.domain.preschools import require_can_close, require_name_free


class PreschoolService:
    """The preschools an actor may see, their groups, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, district_id: UUID | None, search: str, cursor: str | None) -> Page[contract.Preschool]:
        """Preschools within reach by name, of one district or of all, whose name or number holds ``search``."""
        after_key, after_id = paging.decode(cursor)
        rows = await self._work.rows(
            listing.PRESCHOOLS,
            district_id=district_id,
            search=pattern_of(search),
            after_key=after_key,
            after_id=after_id,
            up_to=paging.PAGE_SIZE,
            **self._actor.extent(Action.PRESCHOOL_READ).params(),
        )
        more = len(rows) == paging.PAGE_SIZE
        return Page(
            items=[to_preschool(row, self._actor) for row in rows],
            next_cursor=paging.encode(rows[-1]["sort_key"], rows[-1]["id"]) if more else None,
            permitted=[Action.PRESCHOOL_CREATE.value] if self._actor.has(Action.PRESCHOOL_CREATE) else [],
        )

    async def one(self, preschool_id: UUID) -> contract.Preschool:
        preschool = await queries.preschool(self._work.session, self._actor, preschool_id)
        return to_preschool(as_record(preschool), self._actor)

    async def found(self, request: contract.NewPreschool) -> contract.Preschool:
        """A new preschool in a district of the actor's."""
        district = await queries.district(self._work.session, self._actor, request.district_id)
        self._actor.require(Action.PRESCHOOL_CREATE, Whereabouts(district_id=district.id, region_id=district.region_id))
        preschool = Preschool(id=request.id, region_id=district.region_id, district_id=district.id, source_id=None)
        _describe(preschool, request)
        self._work.session.add(preschool)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.PRESCHOOL_CREATE, preschool.id, preschool.id)
        return to_preschool(as_record(preschool), self._actor)

    async def describe(self, preschool_id: UUID, request: contract.PreschoolChange) -> contract.Preschool:
        preschool = await queries.preschool(self._work.session, self._actor, preschool_id)
        self._actor.require(
            Action.PRESCHOOL_UPDATE,
            Whereabouts(preschool_id=preschool.id, district_id=preschool.district_id, region_id=preschool.region_id),
        )
        _describe(preschool, request)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.PRESCHOOL_UPDATE, preschool.id, preschool.id)
        await changes.note(self._work, preschool.id, "preschool", preschool.id)
        await note_ever(self._work, preschool.id)
        return to_preschool(as_record(preschool), self._actor)

    async def groups(self, preschool_id: UUID, school_year: int | None) -> list[contract.GroupRow]:
        """The groups of a school year, the running one unless told otherwise, by name."""
        self._require_seen(preschool_id)
        year = school_year if school_year is not None else school_year_of(self._actor.today)
        return await self._groups(preschool_id, school_year=year, only_id=None)

    async def open_group(self, preschool_id: UUID, request: contract.NewGroup) -> contract.GroupRow:
        self._require_seen(preschool_id)
        self._actor.require(Action.GROUP_CREATE, Whereabouts(preschool_id=preschool_id))
        group = PreschoolGroup(
            preschool_id=preschool_id, id=request.id, school_year=request.school_year, source_id=None, closed_on=None
        )
        return await self._kept(Action.GROUP_CREATE, group, request)

    async def change_group(
        self, preschool_id: UUID, group_id: UUID, request: contract.GroupChange
    ) -> contract.GroupRow:
        """Renames, moves to another age band, closes or opens again; a group with children cannot be closed."""
        group = await queries.group_for_update(self._work.session, self._actor, preschool_id, group_id)
        self._actor.require(Action.GROUP_UPDATE, Whereabouts.of_group(preschool_id, group_id))
        if request.closed_on is not None:
            beyond = await queries.children_beyond(self._work.session, preschool_id, group_id, request.closed_on)
            require_can_close(beyond)
        group.closed_on = request.closed_on
        return await self._kept(Action.GROUP_UPDATE, group, request)

    async def _kept(
        self, action: Action, group: PreschoolGroup, request: contract.NewGroup | contract.GroupChange
    ) -> contract.GroupRow:
        session, home = self._work.session, group.preschool_id
        group.name, group.age_band, group.language = clean_name(request.name), request.age_band, request.language
        with session.no_autoflush:
            taken = await queries.names_of_year(session, home, group.school_year, group.id)
        require_name_free(group.name, taken)
        session.add(group)
        await self._work.flush()
        await audit.record(self._work, self._actor, action, group.id, home)
        await changes.note(self._work, home, "group", group.id, group.id)
        await note_ever(self._work, home)
        return (await self._groups(home, school_year=None, only_id=group.id))[0]

    async def _groups(
        self, preschool_id: UUID, school_year: int | None, only_id: UUID | None
    ) -> list[contract.GroupRow]:
        rows = await self._work.rows(
            listing.GROUPS,
            preschool_id=preschool_id,
            school_year=school_year,
            only_id=only_id,
            **self._actor.extent(Action.GROUP_READ).params(),
        )
        by_name = sorted(rows, key=lambda row: sort_key(row["name"]))
        return [to_group(row, preschool_id, self._actor) for row in by_name]

    def _require_seen(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.GROUP_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible


def _describe(preschool: Preschool, request: contract.NewPreschool | contract.PreschoolChange) -> None:
    preschool.name = clean_name(request.name)
    preschool.number = request.number.strip()
    preschool.ownership = request.ownership
    preschool.profile = request.profile
    preschool.address = request.address.strip()
