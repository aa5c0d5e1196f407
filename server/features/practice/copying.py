"""A preschool copied row by row, by the catalogue of tables: the same ids under another preschool."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final
from uuid import UUID

from sqlalchemy import Table

from server.features.practice.catalogue import PRESCHOOL, tables_of_a_preschool
from server.kernel.database import Work
from server.kernel.models import Base

LEFT_OUT: Final[Mapping[str, str]] = {
    "audit_entry": "what was done there was done by nobody who learns",
    "change": "a device that begins asks for all there is",
    "read_journal": "nobody has read anything yet",
    "dirty_month": "figures come with the copy; a note of its own asks for the running month",
    "stored_file": "the template has no files: a copy would hold objects of another preschool's",
    "rendition": "of a file, likewise",
    "resource": "of files, likewise; the country's library is there for everybody",
    "resource_part": "of a resource, likewise",
    "resource_child": "of a resource, likewise",
    "sharing_request": "nothing leaves a practice preschool",
    "resource_report": "nothing leaves a practice preschool",
    "observation_photo": "of a file, likewise",
    "pack": "a file in the object store, asked for by an account",
    "takeout": "a file in the object store, asked for by an account",
    "media_quota": "set by an administrator for real preschools",
    "invitation": "its code opens one account once",
    "calendar_feed": "its secret is one address",
    "bank_use": "what is tried out is no use of anything",
    "figure_look": "how often a head really looked",
}
"""Tables of a preschool that a copy begins without, and why; a test holds the catalogue against it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the copy stands: its id, its district in the region that is none, its name."""

    preschool_id: UUID
    region_id: UUID
    district_id: UUID
    name: str


def copied_tables() -> Sequence[Table]:
    """Every table whose rows are copied, those first that others refer to."""
    return [table for table in tables_of_a_preschool() if table.name not in LEFT_OUT]


async def copy_preschool(work: Work, template_id: UUID, place: Place) -> None:
    """One statement for each table, whatever it holds."""
    await work.raw.execute(
        _preschool(), template_id, place.preschool_id, place.region_id, place.district_id, place.name
    )
    for sql in _statements():
        await work.raw.execute(sql, template_id, place.preschool_id)


@cache
def _statements() -> tuple[str, ...]:
    return tuple(_statement(table) for table in copied_tables())


def _statement(table: Table) -> str:
    columns = [column.name for column in table.c if column.computed is None and column.name != PRESCHOOL]
    names = ", ".join(f'"{name}"' for name in columns)
    listed = f"{PRESCHOOL}, {names}"
    taken = f'select $2::uuid, {names} from "{table.name}" where {PRESCHOOL} = $1'  # noqa: S608 - our own names
    return f'insert into "{table.name}" ({listed}) {taken}'


@cache
def _preschool() -> str:
    """The row of the preschool itself, which takes another place and another name."""
    given = {"id": "$2::uuid", "region_id": "$3::uuid", "district_id": "$4::uuid", "name": "$5::text"}
    table = Base.metadata.tables["preschool"]
    columns = [column.name for column in table.c if column.computed is None]
    taken = ", ".join(given.get(name, f'"{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    return f"insert into preschool ({names}) select {taken} from preschool where id = $1"  # noqa: S608 - our own names
