"""Rules of packs: how long one waits, how many are made at a time, what a code is."""

from datetime import datetime, timedelta
from typing import Final

from server.shared.domain.errors import RuleViolation

LIFE: Final = timedelta(days=7)
"""How long a ready pack waits to be fetched."""
CODE_LIFE: Final = timedelta(days=1)
PATIENCE: Final = timedelta(hours=12)
"""A pack that has not become ready after so long never will: it may be asked for again."""
MOST_UNDER_WAY: Final = 3
"""So many packs of one person are under way at a time; each takes minutes of a worker that everybody shares."""
CODE_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without those that are mistaken for others when they are read aloud or copied by hand."""
CODE_LENGTH: Final = 12
_UNDER_WAY: Final = frozenset({"waiting", "running"})


def state_at(state: str, asked_at: datetime, expires_at: datetime | None, now: datetime) -> str:
    """The state as people are told it: what is over its time has expired, what nobody makes any more has failed."""
    if state == "ready" and expires_at is not None and expires_at <= now:
        return "expired"
    if state in _UNDER_WAY and asked_at <= now - PATIENCE:
        return "failed"
    return state


def require_not_too_many(under_way: int) -> None:
    """Raises ``pack.too_many`` while as many packs of the person are under way as there may be."""
    if under_way >= MOST_UNDER_WAY:
        raise RuleViolation("pack.too_many", limit=MOST_UNDER_WAY)


def code_of(typed: str) -> str:
    """A code as it was made, however it was typed: without spaces and hyphens, in capital letters."""
    return "".join(letter for letter in typed.upper() if letter.isalpha())


def is_code(code: str) -> bool:
    return len(code) == CODE_LENGTH and set(code) <= set(CODE_LETTERS)


def spaced(code: str) -> str:
    """A code as people read it to each other: in groups of four."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))
