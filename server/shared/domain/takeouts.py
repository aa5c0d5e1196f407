"""Rules of what a family takes home: how long it may, how long a file waits for it, what its pictures are called."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from server.shared.domain.errors import RuleViolation
from server.shared.domain.names import folded

LEAVING_DAYS: Final = 60
"""For so many days after the last one at the preschool a family may still take its child's data home."""
LIFE: Final = timedelta(days=7)
"""How long a ready file waits to be fetched."""
PATIENCE: Final = timedelta(hours=6)
"""A file that has not become ready after so long never will: it may be asked for again."""
MOST_UNDER_WAY: Final = 3
"""So many files of one child are made at a time; each takes minutes of a worker that everybody shares."""
LONGEST_SLUG: Final = 60
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")


class FamilyAccess(StrEnum):
    """What a family may with the data of its child: everything it ever might, take it home, or nothing more."""

    ORDINARY = "ordinary"
    TAKEOUTS = "takeouts"
    NONE = "none"


def last_day_of(periods: Iterable[tuple[date, date | None]]) -> date | None:
    """The last day of a child at a preschool, by its enrolments (first day, last day or None).

    None while there is no such day: without any enrolment, or with one that has no end. Gaps do not count: whoever
    comes back, or begins next week, has not left.
    """
    ends = [ends_on for _, ends_on in periods]
    known = [ends_on for ends_on in ends if ends_on is not None]
    return max(known) if ends and len(known) == len(ends) else None


def family_access(last_day: date | None, today: date) -> FamilyAccess:
    """Ordinary up to and with the last day, takeouts for ``LEAVING_DAYS`` after it, then nothing."""
    if last_day is None or today <= last_day:
        return FamilyAccess.ORDINARY
    return FamilyAccess.TAKEOUTS if today <= until_of(last_day) else FamilyAccess.NONE


def until_of(last_day: date) -> date:
    """The last day on which a family may take its child's data home."""
    return last_day + timedelta(days=LEAVING_DAYS)


def state_at(state: str, asked_at: datetime, expires_at: datetime | None, now: datetime) -> str:
    """The state as people are told it: what is over its time has expired, what nobody makes any more has failed."""
    if state == "ready" and expires_at is not None and expires_at <= now:
        return "expired"
    if state in {"waiting", "running"} and asked_at <= now - PATIENCE:
        return "failed"
    return state


def is_under_way(state: str, asked_at: datetime, now: datetime) -> bool:
    """Whether a file is still being made, so that asking again would only make a second one."""
    return state_at(state, asked_at, None, now) in {"waiting", "running"}


def require_not_too_many(under_way: int) -> None:
    """Raises ``takeout.too_many`` while as many files of the child are being made as there may be."""
    if under_way >= MOST_UNDER_WAY:
        raise RuleViolation("takeout.too_many", limit=MOST_UNDER_WAY)


def slug_of(words: str) -> str:
    """Words as part of a file's name that every system takes: small Latin letters, digits and hyphens."""
    slug = _NO_LETTERS.sub("-", folded(words.replace("-", " "))).strip("-")
    return slug if len(slug) <= LONGEST_SLUG else slug[: LONGEST_SLUG + 1].rpartition("-")[0] or slug[:LONGEST_SLUG]


def photo_name(day: date, words: str, number: int, extension: str) -> str:
    """A picture's file name: the date first, so that names sort by it; ``number`` tells pictures of a day apart."""
    return "_".join(part for part in (day.isoformat(), f"{number:02}", slug_of(words)) if part) + f".{extension}"


def takeout_name(child: str, kind: str, part: str) -> str:
    """The name a takeout is saved under; ``part`` is the day or the school year it is of."""
    extension = {"archive": "zip", "portfolio": "pdf"}[kind]
    return "-".join(filter(None, (slug_of(child), slug_of(kind), slug_of(part)))) + f".{extension}"
