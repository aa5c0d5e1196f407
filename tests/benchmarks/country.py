"""``nihol bench load``: a synthetic country by COPY, in batches that are taken up where a run was broken off.

The database lies in a data folder of its own and is kept, so that ``nihol bench vertical`` measures the same one with
ever more entries. Foreign keys are not looked at while rows are copied (they are made to fit); all indexes stand.
"""

import argparse
import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import asyncpg

from server.features.frameworks.loading import load_framework
from server.features.places.loading import load_regions
from server.features.themes.loading import load_themes
from server.kernel.database import Database
from server.migrations import upgrade
from server.services.folder import DataFolder
from server.services.postgres import EmbeddedPostgres
from server.tables import metadata
from tests.benchmarks.country_rows import (
    COLUMNS,
    DISTRICTS,
    REGIONS,
    Home,
    Reference,
    Rows,
    account_id,
    district_id,
    together,
)

FOLDER: Final = Path(".nihol/bench")
BATCH: Final = 100
"""Preschools in one transaction."""
_FAST: Final = {
    "shared_buffers": "6GB",
    "maintenance_work_mem": "512MB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "30min",
    "fsync": "off",
    "pg_stat_statements.track_planning": "on",
}
_PROGRESS: Final = """
    create table if not exists bench_progress (batch int primary key, preschools int not null, share float8 not null)
"""


@dataclass(frozen=True)
class Country:
    """How large the country is to be."""

    preschools: int
    observations: int

    def homes(self, batch: int, reference: Reference) -> list[Home]:
        first = batch * BATCH
        return [Home(number, reference) for number in range(first, min(first + BATCH, self.preschools))]

    @property
    def batches(self) -> int:
        return -(-self.preschools // BATCH)


@contextmanager
def postgres_of(folder: Path) -> Iterator[str]:
    """The address of the benchmark's own Postgres, running over its folder."""
    with DataFolder.open(folder) as data:
        server = EmbeddedPostgres(data)
        try:
            yield server.start(**_FAST).url
        finally:
            server.stop()


async def load(url: str, country: Country) -> None:
    """Brings the country to this size: people once, then as many more entries as are wanted; goes on after a break."""
    await asyncio.to_thread(upgrade, url)
    reference = await _reference(url)
    async with _bulk(url) as connection:
        await connection.execute(_PROGRESS)
        await _places(connection, reference)
        known = {row["batch"]: row["share"] for row in await connection.fetch("select * from bench_progress")}
        children = sum(home.children for batch in range(country.batches) for home in country.homes(batch, reference))
        share = country.observations / children
        began, written = time.monotonic(), 0
        for batch in range(country.batches):
            homes = country.homes(batch, reference)
            if known.get(batch, -1.0) >= share:
                continue
            written += await _batch(connection, homes, batch, known.get(batch), share)
            _tell(batch + 1, country.batches, written, time.monotonic() - began)
        await connection.execute("analyze")
    print(flush=True)


async def _batch(connection: Any, homes: Sequence[Home], batch: int, before: float | None, share: float) -> int:
    """One transaction: people who are not there yet, and the entries between what is there and what is wanted.

    ``share`` is how many entries a child has, ``before`` how many it had; answers how many came.
    """
    spans = [(home, round(home.children * (before or 0)), round(home.children * share)) for home in homes]
    async with connection.transaction():
        if before is None:
            await _copy(connection, together(home.people() for home in homes))
        await _copy(connection, together(home.entries(first, until) for home, first, until in spans))
        kept = """
            insert into bench_progress values ($1, $2, $3) on conflict (batch) do update set share = excluded.share
        """
        await connection.execute(kept, batch, len(homes), share)
    return sum(until - first for _, first, until in spans)


async def _copy(connection: Any, rows: Rows) -> None:
    for table, found in rows.items():
        fixed = _defaults(table)
        values = tuple(fixed.values())
        columns = [*COLUMNS[table], *fixed]
        if found:
            await connection.copy_records_to_table(table, records=[row + values for row in found], columns=columns)


def _defaults(table: str) -> dict[str, Any]:
    """Columns that the product fills itself, by a constant, where the database would leave them empty."""
    named = set(COLUMNS[table])
    fixed: dict[str, Any] = {}
    for column in metadata.tables[table].columns:
        known = column.name in named or column.server_default is not None or column.computed is not None
        if not known and column.default is not None:
            fixed[column.name] = column.default.arg
    return fixed


async def _places(connection: Any, reference: Reference) -> None:
    """Districts and the accounts of everybody; there already after a break."""
    districts = [
        (district_id(number), reference.regions[number % REGIONS], f"bench-{number}", f'{{"uz": "{number + 1}-tuman"}}')
        for number in range(DISTRICTS)
    ]
    await connection.executemany(
        "insert into district (id, region_id, slug, name) values ($1, $2, $3, $4) on conflict do nothing", districts
    )
    await connection.executemany(
        """
        insert into account (id, login, full_name, language, password_hash, must_change_password)
        values ($1, $2::text, $2::text, 'uz', '', false) on conflict do nothing
        """,
        [(account_id(number), f"bench-{number}") for number in range(500)],
    )


async def _reference(url: str) -> Reference:
    database = Database(url)
    try:
        async with database.writing() as work:
            await load_regions(work)
            framework_id, grid_id = await load_framework(work), await load_themes(work)
        async with database.reading() as work:
            indicators = await work.raw.fetch(_INDICATORS, framework_id)
            regions = await work.raw.fetch("select id from region order by position")
    finally:
        await database.close()
    return Reference(
        framework_id=framework_id,
        indicators=tuple((row["id"], row["area"]) for row in indicators),
        grid_id=grid_id,
        regions=tuple(row["id"] for row in regions),
    )


_INDICATORS: Final = """
    select i.id, a.slug as area from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
    where i.framework_id = $1 order by i.id
"""


@asynccontextmanager
async def _bulk(url: str) -> AsyncIterator[Any]:
    """A connection that does not look at foreign keys."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        await connection.execute("set session_replication_role = replica; set synchronous_commit = off")
        yield connection
    finally:
        await connection.close()


def _tell(batch: int, batches: int, written: int, seconds: float) -> None:
    if batch % 10 == 0 or batch == batches:
        moment = datetime.now(UTC).strftime("%H:%M:%S")
        speed = written / max(seconds, 0.001)
        print(f"{moment}  {batch}/{batches} batches, {written:,} new entries, {speed:,.0f} a second", flush=True)


def folder_of(given: str) -> Path:
    return Path(os.path.expanduser(given)).resolve()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench load")
    parser.add_argument("--preschools", type=int, default=30_000)
    parser.add_argument("--observations", type=int, default=20_000_000)
    parser.add_argument("--folder", default=str(FOLDER))
    asked = parser.parse_args()
    with postgres_of(folder_of(asked.folder)) as address:
        asyncio.run(load(address, Country(asked.preschools, asked.observations)))
