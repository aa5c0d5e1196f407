"""What a task is: where it is done, and how it looks for itself at what was done since the copy was made."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from server.kernel.database import Work
from server.shared.domain.calendar import monday_of

_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Copy:
    """A participant's preschool: the account that works in it, when it was made, and what day it is there."""

    preschool_id: UUID
    account_id: UUID
    made_at: datetime
    made_on: date
    today: date

    def week(self, number: int) -> date:
        """The Monday of a week, counted from the one in which the copy was made."""
        return monday_of(self.made_on) + number * _WEEK


@dataclass(frozen=True, slots=True)
class Look:
    """``found`` of ``wanted``; ``missing`` is the key of the words about what is still to be done, with ``params``."""

    found: int
    wanted: int
    missing: str = ""
    params: Mapping[str, str | int | date] = field(default_factory=dict)

    @property
    def done(self) -> bool:
        return self.found >= self.wanted


@dataclass(frozen=True, slots=True)
class Task:
    """``where`` is the address of the screen or page on which it is done; ``look`` is one question to the database."""

    slug: str
    where: str
    look: Callable[[Work, Copy], Awaitable[Look]]
