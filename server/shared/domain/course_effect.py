"""What changed after a course: which days are compared, and how few people say nothing."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

LEAST_PEOPLE: Final = 5
"""On either side: fewer would say more about each of them than about the course."""
WEEKS: Final = 6
LEAST_WEEKS: Final = 2
LATE_DAYS: Final = 14
"""So long after its last week a cohort is measured again: what was entered without Internet arrives by then."""
_WEEK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)
_WORKING_DAYS: Final = 5


class Use(NamedTuple):
    """Entries of one person a working week, before and after."""

    before: float
    after: float


class Compared(NamedTuple):
    """The six weeks before the first day, and the whole weeks there are after the last one; ends included."""

    before: tuple[date, date]
    after: tuple[date, date]
    weeks: int


def compared(starts_on: date, ends_on: date, today: date) -> Compared | None:
    """None while there are fewer than ``LEAST_WEEKS`` whole weeks; only days that are over count."""
    weeks = min((today - ends_on - _DAY) // _WEEK, WEEKS)
    if weeks < LEAST_WEEKS:
        return None
    before = (starts_on - WEEKS * _WEEK, starts_on - _DAY)
    return Compared(before, (ends_on + _DAY, ends_on + weeks * _WEEK), weeks)


def working_weeks(span: tuple[date, date], is_working: Callable[[date], bool]) -> float:
    """Working days of a span / 5, so that a week of holidays is none."""
    first, last = span
    days = (first + number * _DAY for number in range((last - first).days + 1))
    return sum(is_working(day) for day in days) / _WORKING_DAYS


def uses(entries: list[tuple[int, int]], weeks: tuple[float, float]) -> list[Use]:
    """Entries before and after of each person, made those of a working week."""
    before, after = weeks
    return [Use(one / before, other / after) for one, other in entries]
