"""What people look for in the bank: a page of activities, and one of them."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from server.features.activity_bank import listing
from server.kernel import paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.searching import pattern_of
from server.shared.contract import bank as contract
from server.shared.contract.base import Page
from server.shared.domain.calendar import monday_of
from server.shared.domain.permissions import Action

RIGHTS: Final = (Action.BANK_WRITE, Action.BANK_UPDATE_OTHERS)


@dataclass(frozen=True)
class Wanted:
    """What a reader looks for; empty (None for a number) means any. Month and week 0 are activities of no theme."""

    words: str = ""
    band: str = ""
    month: int | None = None
    week: int | None = None
    area: str = ""
    part_of_day: str = ""
    centre: str = ""
    whose: str = ""


class BankService:
    """The bank as one account of one preschool sees it."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, preschool_id: UUID, wanted: Wanted, cursor: str | None) -> Page[contract.BankActivity]:
        """The activities wanted, those of the running week's theme first."""
        self._require_visible(preschool_id)
        after, after_id = paging.decode(cursor)
        rows = await self._work.rows(
            listing.PAGE,
            preschool_id=preschool_id,
            reader_id=self._actor.account_id,
            monday=monday_of(self._actor.today),
            after=after,
            after_id=after_id,
            search=pattern_of(wanted.words),
            band=wanted.band,
            month=wanted.month,
            week=wanted.week,
            area=wanted.area,
            part_of_day=wanted.part_of_day,
            centre=wanted.centre,
            whose=wanted.whose,
        )
        more = len(rows) == listing.PAGE_SIZE
        return Page(
            items=[self._told(preschool_id, row) for row in rows],
            next_cursor=paging.encode(rows[-1]["place"], rows[-1]["id"]) if more else None,
            permitted=self._actor.permitted(Whereabouts(preschool_id), RIGHTS),
        )

    async def one(self, preschool_id: UUID, owner_id: UUID, activity_id: UUID) -> contract.BankActivity:
        """An activity as the preschool sees it, whosever it is."""
        self._require_visible(preschool_id)
        return await self._seen_by(self._actor.account_id, preschool_id, owner_id, activity_id)

    async def reference(self) -> listing.Reference:
        """What may be chosen while writing and looking: areas, indicators and themes in force."""
        return await listing.reference(self._work)

    def _require_visible(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.BANK_READ, Whereabouts(preschool_id)):
            raise NotVisible

    async def _seen_by(
        self, reader_id: UUID, preschool_id: UUID, owner_id: UUID, activity_id: UUID
    ) -> contract.BankActivity:
        row = await self._work.row(
            listing.ONE,
            preschool_id=preschool_id,
            reader_id=reader_id,
            owner_id=owner_id,
            activity_id=activity_id,
        )
        if row is None:
            raise NotVisible
        return self._told(preschool_id, row)

    def _told(self, preschool_id: UUID, row: Record) -> contract.BankActivity:
        said: dict[str, Any] = {**row}
        said.pop("place", None)
        author_id = said.pop("author_id")
        rights = self._rights(preschool_id, author_id) if said["owner_id"] == preschool_id else []
        return contract.BankActivity(**said, permitted=rights)

    def _rights(self, preschool_id: UUID, author_id: UUID | None) -> list[str]:
        """What the actor may do to an activity of the preschool: its author writes it, leading staff everybody's."""
        rights = self._actor.permitted(Whereabouts(preschool_id), RIGHTS)
        leads = Action.BANK_UPDATE_OTHERS in rights
        return rights if leads or author_id == self._actor.account_id else []
