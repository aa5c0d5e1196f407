"""On which days a preschool is closed: the country's holidays and the preschool's own days."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final
from uuid import UUID

from holidays.countries.uzbekistan import Uzbekistan

from server.kernel.database import Work
from server.shared.domain.calendar import OwnDay, works_on
from server.shared.domain.calendar import closed_days as closed_days_of

_OWN_DAYS: Final = "select day, works from calendar_day where preschool_id = $1 and day between $2 and $3"


async def closed_days(work: Work, preschool_id: UUID, start: date, end: date) -> set[date]:
    """The days from ``start`` to ``end``, both included, on which the preschool does not work: one statement."""
    rows = await work.raw.fetch(_OWN_DAYS, preschool_id, start, end)
    own = [OwnDay(row["day"], row["works"]) for row in rows]
    return closed_days_of(start, end, _holidays_between(start.year, end.year), own)


def is_working_day(day: date, own: bool | None) -> bool:
    """Whether a preschool works on ``day``, given what its own calendar says of it (None: nothing)."""
    return works_on(day, _holidays_between(day.year, day.year), own)


def _holidays_between(first_year: int, last_year: int) -> frozenset[date]:
    return frozenset().union(*(_holidays(year) for year in range(first_year, last_year + 1)))


@lru_cache(maxsize=16)
def _holidays(year: int) -> frozenset[date]:
    """The holidays the package knows, decreed days off among them; a preschool corrects its own calendar."""
    known: Sequence[date] = list(Uzbekistan(years=[year]))
    return frozenset(known)
