"""The school year and its weeks: which days a preschool works. Whoever calls brings the holidays."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta, timezone
from enum import StrEnum
from typing import Final

from server.shared.domain.errors import RuleViolation

TIME_ZONE: Final = "Asia/Tashkent"
"""The zone of preschools (IANA) where an installation does not say otherwise; UTC+5 all year since 1992."""
PRESCHOOL_TIME: Final = timezone(timedelta(hours=5), TIME_ZONE)
"""The same as an offset, for the client: a tablet may have no database of zones, and its own zone set wrong."""
FIRST_MONTH: Final = 9
SUMMER_MONTHS: Final = frozenset({6, 7, 8})
"""Education from 1 September to 31 May, summer wellness from June to August (state curriculum "Ilk qadam")."""
_MONTHS: Final = (9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8)
_SATURDAY: Final = 5
_WEEK: Final = timedelta(days=7)


class Period(StrEnum):
    LEARNING = "learning"
    SUMMER = "summer"


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day on which a preschool does otherwise than the country: closes, or works."""

    day: date
    works: bool


@dataclass(frozen=True, slots=True)
class SchoolWeek:
    """A week with at least one working day; ``days`` are its working days within the school year."""

    week_start: date
    days: tuple[date, ...]
    month: int

    @property
    def period(self) -> Period:
        return Period.SUMMER if self.month in SUMMER_MONTHS else Period.LEARNING


def school_year_of(day: date) -> int:
    """The calendar year in which the school year of ``day`` began; summer ends the year before."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def bounds_of(school_year: int) -> tuple[date, date]:
    """The first and the last day of a school year: 1 September and 31 August."""
    return date(school_year, FIRST_MONTH, 1), date(school_year + 1, FIRST_MONTH, 1) - timedelta(days=1)


def months_until(school_year: int, today: date) -> list[date]:
    """The first days of the school year's months that have begun."""
    first, _ = bounds_of(school_year)
    months = [first.replace(year=first.year + (month < FIRST_MONTH), month=month) for month in _MONTHS]
    return [month for month in months if month <= today]


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week_end(day: date) -> date:
    """The Sunday of the week of ``day``."""
    return monday_of(day) + timedelta(days=6)


def closed_days(start: date, end: date, holidays: Collection[date], own_days: Iterable[OwnDay] = ()) -> set[date]:
    """The days from ``start`` to ``end`` (both included) on which the preschool is closed.

    Saturdays, Sundays and holidays are; a preschool's own day closes a working day or reopens any other.
    """
    own = {own_day.day: own_day.works for own_day in own_days}
    return {day for day in _days(start, end) if not works_on(day, holidays, own.get(day))}


def works_on(day: date, holidays: Collection[date], own: bool | None) -> bool:
    """Whether a preschool works on a day; ``own`` is what its own calendar says, None where it says nothing."""
    return own if own is not None else day.weekday() < _SATURDAY and day not in holidays


def working_days(week_start: date, closed: Collection[date], school_year: int) -> tuple[date, ...]:
    """The working days of a week that belong to the school year, in order."""
    first, last = bounds_of(school_year)
    return tuple(day for day in _days(week_start, week_end(week_start)) if first <= day <= last and day not in closed)


def school_weeks(school_year: int, closed: Collection[date]) -> list[SchoolWeek]:
    """Every week of the school year in which the preschool works at all, in order.

    ``closed`` covers the whole year, week ends included. A week on the border of two school years is in both, with
    the days of each.
    """
    first, last = bounds_of(school_year)
    weeks = []
    week_start = monday_of(first)
    while week_start <= last:
        days = working_days(week_start, closed, school_year)
        if days:
            weeks.append(SchoolWeek(week_start, days, month_of(week_start, days)))
        week_start += _WEEK
    return weeks


def month_of(week_start: date, days: Collection[date]) -> int:
    """The month in which most of the week's working days fall; of two equal halves the one of its Thursday."""
    months = [day.month for day in days]
    thursday = (week_start + timedelta(days=3)).month
    return max(set(months), key=lambda month: (months.count(month), month == thursday))


def require_monday_of_year(week_start: date, school_year: int) -> None:
    """Raises ``calendar.not_a_monday`` or ``calendar.outside_school_year``."""
    if week_start.weekday() != 0:
        raise RuleViolation("calendar.not_a_monday", day=week_start.isoformat())
    first, last = bounds_of(school_year)
    if not monday_of(first) <= week_start <= last:
        raise RuleViolation("calendar.outside_school_year", day=week_start.isoformat())


def _days(start: date, end: date) -> Iterable[date]:
    return (start + timedelta(days=number) for number in range((end - start).days + 1))
