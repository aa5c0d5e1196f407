"""From facts to figure cells: a month of a preschool is derived anew, never incremented, and its district added up."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.features.figures.facts import COLLECTED, DERIVE
from server.features.figures.rolling_up import ROLL_UP
from server.features.figures.sets import Month
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.domain.figures import month_of, months_between

_COLLECTED: Final = [indicator.slug for indicator in COLLECTED]
_LOCK_PRESCHOOL: Final = "select district_id from preschool where id = $1 for no key update"
_LOCK_TO_REBUILD: Final = """
    select id, district_id from preschool where $1::uuid is null or id = $1 order by district_id, id for no key update
"""
_LOCK_DISTRICT: Final = "select id from district where id = $1 for no key update"
_TAKE_DIRTY: Final = """
    with taken as (delete from dirty_month where preschool_id = $1 returning month) select min(month) from taken
"""
_FIRST_MONTH: Final = """
    select least(
      (select make_date(min(school_year), 9, 1) from preschool_group where preschool_id = $1),
      (select date_trunc('month', min(starts_on))::date from enrolment where preschool_id = $1))
"""


class Derivation:
    """Derives the figures of preschools at one moment of the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def derive(self, work: Work, preschool_id: UUID, month: date) -> None:
        """Derives every figure of one month of a preschool; twice is the same as once."""
        of_month = Month(month_of(month), self._clock.today(), self._clock.time_zone).params()
        params = {**of_month, "preschools": [preschool_id], "figures": _COLLECTED, "now": self._clock.now()}
        await work.raw.execute(DERIVE.sql, *DERIVE.arguments(params))

    async def derive_dirty(self, work: Work, preschool_id: UUID) -> None:
        """Derives the months noted as dirty and those after them, up to today's.

        What happens on a day (a child comes, a plan is written) is seen in the months that follow as well. The rows of
        the preschool and then of its district are locked, in this order, so that of two derivations the later one sees
        what the earlier one did; facts can still be written meanwhile.
        """
        district_id = await work.raw.fetchval(_LOCK_PRESCHOOL, preschool_id)
        earliest = await work.raw.fetchval(_TAKE_DIRTY, preschool_id)
        if district_id is None or earliest is None:
            return
        await self._roll_up(work, district_id, await self._derive_since(work, preschool_id, earliest))

    async def rebuild(self, work: Work, preschool_id: UUID | None = None) -> None:
        """Forgets the cells of a preschool, or of all, and derives every month again from the facts."""
        months: dict[UUID, set[date]] = {}
        for row in await work.raw.fetch(_LOCK_TO_REBUILD, preschool_id):
            months.setdefault(row["district_id"], set()).update(await self._rebuild_one(work, row["id"]))
        for district_id, derived in months.items():
            await self._roll_up(work, district_id, sorted(derived))

    async def _rebuild_one(self, work: Work, preschool_id: UUID) -> Sequence[date]:
        await work.raw.execute("delete from figure_cell where preschool_id = $1", preschool_id)
        await work.raw.execute("delete from dirty_month where preschool_id = $1", preschool_id)
        first = await work.raw.fetchval(_FIRST_MONTH, preschool_id)
        return await self._derive_since(work, preschool_id, first) if first else []

    async def _derive_since(self, work: Work, preschool_id: UUID, first: date) -> Sequence[date]:
        months = months_between(first, self._clock.today())
        for month in months:
            await self.derive(work, preschool_id, month)
        return months

    async def _roll_up(self, work: Work, district_id: UUID, months: Sequence[date]) -> None:
        await work.raw.fetchval(_LOCK_DISTRICT, district_id)
        await work.raw.execute(ROLL_UP, district_id, months)
