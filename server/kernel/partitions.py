"""Tables that are kept in one partition per school year: which they are, and the partition of the year to come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final
from uuid import UUID

import asyncpg

from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.kernel.logging import log
from server.shared.domain.calendar import bounds_of, school_year_of

EARLIEST: Final = 2026
"""The school year of the first partition; what is older lies in ``<table>_early``."""


@dataclass(frozen=True, slots=True)
class SchoolYears:
    """A table in partitions by school year: by a column that is a day, or by an id that tells when it was made."""

    table: str
    by_id: bool = False

    def name(self, year: int) -> str:
        return f"{self.table}_y{year}"

    def start(self, year: int) -> str:
        """The least key of a school year, as a literal of SQL."""
        first, _ = bounds_of(year)
        return f"'{earliest_id(first) if self.by_id else first.isoformat()}'"

    def statements(self, years: range) -> list[str]:
        """The partitions of a new table: what is earlier, one for each school year, and a place for whatever else."""
        earlier = f"create table {self.table}_early partition of {self.table}"
        return [
            f"{earlier} for values from (minvalue) to ({self.start(years.start)})",
            *(self.of_year(year) for year in years),
            f"create table {self.table}_later partition of {self.table} default",
        ]

    def of_year(self, year: int) -> str:
        made = f"create table if not exists {self.name(year)} partition of {self.table}"
        return f"{made} for values from ({self.start(year)}) to ({self.start(year + 1)})"


PARTITIONED: Final[Mapping[str, SchoolYears]] = {
    "figure_cell": SchoolYears("figure_cell"),
    "observation": SchoolYears("observation", by_id=True),
    "observation_child": SchoolYears("observation_child", by_id=True),
}


def earliest_id(day: date) -> UUID:
    """The least UUIDv7 of a day (RFC 9562, section 5.7: its first 48 bits are milliseconds since 1970, UTC)."""
    moment = datetime.combine(day, time(), UTC)
    return UUID(int=int(moment.timestamp() * 1000) << 80)


PREPARE: Final = "partitions.prepare"


def partition_jobs(clock: Clock) -> Mapping[str, Job]:
    """Every night looks whether the partitions of the year to come are there."""

    async def prepare(work: Work, _: Mapping[str, Any]) -> None:
        left = await prepare_next_year(work, clock.today())
        if left:
            log("partitions").warning("left", partitions=left)

    return {PREPARE: prepare}


def is_partition(name: str) -> bool:
    """Whether a table is a part of one of ours, and no table of its own."""
    return any(
        name.startswith(f"{table}_") and name.removeprefix(f"{table}_").lstrip("y0123456789") in {"", "early", "later"}
        for table in PARTITIONED
    )


async def prepare_next_year(work: Work, today: date) -> Sequence[str]:
    """Makes the partitions of this school year and of the next one; names those that could not be made.

    Where rows of that year lie in the default partition already (a device whose clock is a year ahead made their ids)
    they stay there: nothing is lost, that one partition is merely not parted.
    """
    left = []
    year = school_year_of(today)
    for table in PARTITIONED.values():
        for wanted in (year, year + 1):
            try:
                async with work.raw.transaction():
                    await work.raw.execute(table.of_year(wanted))
            except asyncpg.CheckViolationError:
                left.append(table.name(wanted))
    return left
