"""Time as an argument: the one place that asks the machine what time it is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    @property
    def time_zone(self) -> ZoneInfo:
        """Where the preschools are: their days and months begin and end by it."""
        ...

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The date at the preschools."""
        ...


@dataclass(frozen=True)
class SystemClock:
    time_zone: ZoneInfo

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(self.time_zone).date()


@dataclass(frozen=True)
class Moment:
    """A clock that stands still, for what is told as having been done earlier."""

    at: datetime
    time_zone: ZoneInfo

    def now(self) -> datetime:
        return self.at

    def today(self) -> date:
        return self.at.astimezone(self.time_zone).date()
