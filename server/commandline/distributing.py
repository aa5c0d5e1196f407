"""``nihol distribute``: spreads the tables over the machines of a Citus cluster, a preschool's rows always together."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import Table

from server.kernel.database import Database
from server.kernel.models import Base, OfInstallation
from server.kernel.settings import Settings
from server.shared.domain.errors import RuleViolation
from server.tables import metadata

TENANT: Final = "preschool_id"
FIRST: Final = "child"
"""The table that the others lie with."""
LOCAL: Final = {
    "auth_session": "written at every sign-in and looked for by its secret or id alone: once, where the API asks",
    "refresh_token": "lies with its session",
    "command": "of an account: claimed by the statement that finds the actor",
    "bucket": "unlogged and written by every sign-in; worth nothing after a crash",
    "dirty_roll_up": "a log that one job reads, of districts and not of preschools",
    "effect_spread": "derived, some thousand rows, read by one page",
    "figure_district_cell": "derived, of a district; its size is that of the country and not of the entries",
    "figure_region_cell": "derived, of a region, as small",
    "figure_peer_cell": "derived, over the preschools of a kind, as small",
    "exchange_name": "some dozen rows for the desk that sends figures elsewhere",
    "exchange_sending": "what that desk has sent",
    "signing_key": "one row, read by one job",
    "trusted_issuer": "some rows, read by one job",
    "storage_proof": "what one job has proved",
    "course_presence": "of participants, and no preschool's",
    "course_reading": "of a participant, likewise",
    "course_practice": "of a participant, likewise",
    "course_answer": "of a participant, likewise, and written often while a test runs",
    "cohort_effect": "measured now and then, one row for a cohort",
}
"""Tables that stay on the first machine, each with its reason."""
REFERENCE: Final = {
    "resource_word": "words of all preschools' libraries, which a search within one of them reads",
}
"""Tables that every machine has a copy of, beside those of the installation (``OfInstallation``)."""
_DONE: Final = "select logicalrelid::regclass::text from pg_dist_partition"
_PRESENT: Final = "select exists (select from pg_extension where extname = 'citus')"


class Place(StrEnum):
    """Where the rows of a table lie."""

    LOCAL = "local"
    REFERENCE = "reference"
    DISTRIBUTED = "distributed"


class Spreading(NamedTuple):
    """One statement and the table that it spreads."""

    table: str
    sql: str


def place_of(table: Table) -> Place:
    """Raises LookupError for a table of which nobody has said it."""
    if table.name in LOCAL:
        return Place.LOCAL
    if TENANT in table.c:
        return Place.DISTRIBUTED
    if table.name in REFERENCE or table.name in _of_installation():
        return Place.REFERENCE
    raise LookupError(table.name)


def spreadings() -> list[Spreading]:
    """Every statement in the order in which Citus takes them: what is referred to before what refers to it."""
    places = [(table, place_of(table)) for table in metadata.sorted_tables]
    shared = [table for table, place in places if place is Place.REFERENCE]
    own = [table for table, place in places if place is Place.DISTRIBUTED]
    # The first one needs to stand before those that are to lie with it; it refers to no preschool's table itself.
    own.sort(key=lambda table: table.name != FIRST)
    return [
        *(Spreading(table.name, f"select create_reference_table('{table.name}')") for table in shared),
        *(Spreading(table.name, _distributing(table.name)) for table in own),
    ]


def printed() -> str:
    """The statements for whoever wants to run them by hand; needs neither database nor Citus."""
    return "\n".join(f"{one.sql};" for one in spreadings())


async def distribute(settings: Settings, tell: Callable[[str], None]) -> int:
    """Spreads what is not spread yet and answers how many tables that were; raises ``distribute.no_extension``."""
    database = Database(settings.database_url, pool_size=1)
    try:
        async with database.reading() as work:
            if not await work.raw.fetchval(_PRESENT):
                raise RuleViolation("distribute.no_extension")
            done = {row[0] for row in await work.raw.fetch(_DONE)}
            waiting = [one for one in spreadings() if one.table not in done]
            await _spread(work.raw.execute, waiting, tell)
    finally:
        await database.close()
    return len(waiting)


async def _spread(execute: Callable[..., object], waiting: Sequence[Spreading], tell: Callable[[str], None]) -> None:
    """Each by itself: cut off, the command goes on where it ended."""
    for one in waiting:
        tell(f"{one.sql};")
        await execute(one.sql)  # type: ignore[misc]  # asyncpg is untyped


def _distributing(table: str) -> str:
    beside = "none" if table == FIRST else FIRST
    return f"select create_distributed_table('{table}', '{TENANT}', colocate_with => '{beside}')"


def _of_installation() -> frozenset[str]:
    mappers = [mapper for mapper in Base.registry.mappers if issubclass(mapper.class_, OfInstallation)]
    return frozenset(str(mapper.local_table.description) for mapper in mappers)
