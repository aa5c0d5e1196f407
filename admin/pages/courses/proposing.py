"""A timetable proposed from a programme: its guided units in their order, spread over a cohort's working days."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from server.shared.contract import courses as contract
from server.shared.ids import uuid7

_LONGEST: Final = 90
"""Minutes of one session: two academic hours."""
_BREAK: Final = timedelta(minutes=15)
_BEGINS: Final = time(9, 0)
_FRIDAY: Final = 4


def proposed(cohort: contract.Cohort, units: list[contract.Unit], zone: ZoneInfo) -> list[contract.Session]:
    """Sessions of at most two academic hours; those of one day follow each other with a break between them."""
    pieces = [(unit.slug, minutes) for unit in units for minutes in _cut(unit.minutes)]
    days = _working_days(cohort.starts_on, cohort.ends_on)
    sessions: list[contract.Session] = []
    for number, (slug, minutes) in enumerate(pieces):
        day = days[number * len(days) // len(pieces)]
        begins = datetime.combine(day, _BEGINS, zone)
        if sessions and sessions[-1].starts_at.astimezone(zone).date() == day:
            begins = sessions[-1].starts_at + timedelta(minutes=sessions[-1].minutes) + _BREAK
        sessions.append(contract.Session(id=uuid7(), unit=slug, starts_at=begins, minutes=minutes, venue=cohort.venue))
    return sessions


def _cut(minutes: int) -> list[int]:
    whole, rest = divmod(minutes, _LONGEST)
    return [_LONGEST] * whole + ([rest] if rest else [])


def _working_days(first: date, last: date) -> list[date]:
    """Monday to Friday; where there is none among them, every day."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [day for day in days if day.weekday() <= _FRIDAY] or days
