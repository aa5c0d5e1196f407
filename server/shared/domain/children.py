"""Rules of children and enrolments."""

import itertools
from collections.abc import Iterable
from datetime import date
from typing import Final

from server.shared.domain.errors import RuleViolation
from server.shared.domain.names import folded

OLDEST_YEARS: Final = 8


def age_in_months(birth_date: date, on: date) -> int:
    """Completed months of life; a child born on the 31st turns on the last day of shorter months' next one."""
    months = (on.year - birth_date.year) * 12 + on.month - birth_date.month
    return months - (on.day < birth_date.day)


def require_plausible_birth(birth_date: date, today: date) -> None:
    """Raises ``child.birth_in_future`` or ``child.too_old``."""
    if birth_date > today:
        raise RuleViolation("child.birth_in_future")
    if age_in_months(birth_date, today) >= OLDEST_YEARS * 12:
        raise RuleViolation("child.too_old", oldest=OLDEST_YEARS)


def require_open(closed_on: date | None, starts_on: date) -> None:
    """Raises ``enrolment.group_closed`` when the group ends before the child would begin in it."""
    if closed_on is not None and closed_on < starts_on:
        raise RuleViolation("enrolment.group_closed")


def require_no_overlap(periods: Iterable[tuple[date, date | None]]) -> None:
    """Raises ``enrolment.overlap`` when two enrolments of one child share a day."""
    ordered = sorted(periods, key=lambda period: period[0])
    for (_, ends_on), (starts_on, _) in itertools.pairwise(ordered):
        if ends_on is None or ends_on >= starts_on:
            raise RuleViolation("enrolment.overlap")


def require_new_guardian(full_name: str, known: Iterable[str]) -> None:
    """Raises ``guardian.already_there`` for somebody whom the child has already, in whatever spelling."""
    if folded(full_name) in {folded(other) for other in known}:
        raise RuleViolation("guardian.already_there", name=full_name)
