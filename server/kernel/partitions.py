"""Tables that are kept in one partition per school year: which they are, and the partition of the year to come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from server.kernel.database import Work
from server.shared.domain.calendar import school_year_of

EARLIEST: Final = 2026
"""The school year of the first partition; what is older lies in ``<table>_early``."""


@dataclass(frozen=True, slots=True)
class SchoolYears:
    """A table that is partitioned by a column that is a date."""

    table: str

    def name(self, year: int) -> str:
        return f"{self.table}_y{year}"

    def bounds(self, year: int) -> tuple[str, str]:
        """From the first of September on, until before the next one."""
        return f"'{year}-09-01'", f"'{year + 1}-09-01'"

    def statements(self, years: range) -> list[str]:
        """The partitions of a new table: what is earlier, one for each school year, and a place for whatever else."""
        first = self.bounds(years.start)[0]
        return [
            f"create table {self.table}_early partition of {self.table} for values from (minvalue) to ({first})",
            *(self.of_year(year) for year in years),
            f"create table {self.table}_later partition of {self.table} default",
        ]

    def of_year(self, year: int) -> str:
        start, end = self.bounds(year)
        table = f"create table if not exists {self.name(year)} partition of {self.table}"
        return f"{table} for values from ({start}) to ({end})"


PARTITIONED: Final[Mapping[str, SchoolYears]] = {"figure_cell": SchoolYears("figure_cell")}


def is_partition(name: str) -> bool:
    """Whether a table is a part of one of ours, and no table of its own."""
    return any(
        name.startswith(f"{table}_") and name.removeprefix(f"{table}_").lstrip("y0123456789") in {"", "early", "later"}
        for table in PARTITIONED
    )


async def prepare_next_year(work: Work, today: date) -> None:
    """Makes the partitions of this school year and of the next one, months before a row belongs there."""
    year = school_year_of(today)
    for table in PARTITIONED.values():
        for wanted in (year, year + 1):
            await work.raw.execute(table.of_year(wanted))
