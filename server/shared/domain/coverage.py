"""What plans touch and what they neglect: shares of minutes beside the recommended ones."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from server.shared.domain.calendar import monday_of
from server.shared.domain.errors import RuleViolation

WEEKS_SHOWN: Final = 8
"""How many weeks are looked at unless told otherwise, the running one last."""
MOST_WEEKS: Final = 54
"""A whole school year and no more."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Planned minutes of an area, their share of all, and the share that is recommended (None: none is)."""

    area: str
    minutes: int
    share: float
    recommended: float | None


def balance_of(
    areas: Sequence[str], weeks: Iterable[Mapping[str, int]], recommended: Mapping[str, float]
) -> list[Balance]:
    """The balance of the minutes of all weeks, in the order of the areas; shares add to 1 unless nothing is planned."""
    minutes = dict.fromkeys(areas, 0)
    for week in weeks:
        for area, planned in week.items():
            minutes[area] = minutes.get(area, 0) + planned
    total = sum(minutes.values())
    return [
        Balance(area, planned, planned / total if total else 0.0, recommended.get(area))
        for area, planned in minutes.items()
    ]


def weeks_looked_at(since: date | None, until: date | None, today: date) -> tuple[date, date]:
    """The Mondays of the first and the last week; raises ``coverage.wrong_weeks``.

    Without a beginning, ``WEEKS_SHOWN`` weeks; without an end, until the running week.
    """
    last = monday_of(until or max(today, since or today))
    first = monday_of(since) if since else last - timedelta(weeks=WEEKS_SHOWN - 1)
    if not timedelta(0) <= last - first < timedelta(weeks=MOST_WEEKS):
        raise RuleViolation("coverage.wrong_weeks", most=MOST_WEEKS)
    return first, last
