"""The synthetic country of the benchmarks: it fits together, grows, and its pages are those of the product."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import UUID

import asyncpg
import pytest
import pytest_asyncio

from server.kernel.database import Database
from server.services.supervisor import Services
from tests.benchmarks import country
from tests.benchmarks.country import Country, load
from tests.benchmarks.country_cells import derive_all
from tests.benchmarks.country_rows import Home, Reference
from tests.benchmarks.vertical import _clock, _pages

NO_REFERENCE = Reference(UUID(int=0), (), UUID(int=0), ())
CHILDREN = sum(Home(number, NO_REFERENCE).children for number in range(9))
_REFERENCES = """
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
      array(select attname from unnest(c.conkey) with ordinality as k(number, place)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by place) as ours,
      array(select attname from unnest(c.confkey) with ordinality as k(number, place)
            join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number order by place) as theirs
    from pg_constraint c where c.contype = 'f' and c.conparentid = 0
"""


@pytest_asyncio.fixture
async def address(services: Services) -> AsyncIterator[str]:
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute("create database nihol_country")
    yield replace(services.postgres, database="nihol_country").url
    await admin.execute("drop database nihol_country with (force)")
    await admin.close()


async def test_a_country_is_loaded_taken_up_and_fits_together(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(country, "BATCH", 4)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(_broken_off(address, monkeypatch), 60)
    await load(address, Country(9, CHILDREN))
    first = await _counted(address)

    await load(address, Country(9, 3 * CHILDREN))
    await load(address, Country(9, 3 * CHILDREN))

    assert (first["preschool"], first["child"], first["observation"]) == (9, CHILDREN, CHILDREN)
    assert await _counted(address) == first | {"observation": 3 * CHILDREN, "observation_child": 3 * CHILDREN}
    assert await _astray(address) == []


async def test_every_page_of_the_vertical_is_measured_on_it(address: str) -> None:
    await load(address, Country(12, 400))
    database = Database(address)
    try:
        await derive_all(database, _clock(), 2)
        costs = await _pages(database, 1)
    finally:
        await database.close()

    assert len(costs) >= 12
    assert min(costs.values()) > 0


async def _broken_off(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ends in the second batch, as a machine that is switched off would."""
    copied, batches = country._copy, iter(range(100))

    async def copy(connection: object, rows: dict[str, list[tuple[object, ...]]]) -> None:
        if next(batches) == 3:
            raise TimeoutError
        await copied(connection, rows)

    with monkeypatch.context() as patch:
        patch.setattr(country, "_copy", copy)
        await load(address, Country(9, CHILDREN))


async def _counted(address: str) -> dict[str, int]:
    connection = await asyncpg.connect(address.replace("+asyncpg", ""))
    tables = ("preschool", "child", "observation", "observation_child", "card_mark", "activity", "bench_progress")
    try:
        return {table: await connection.fetchval(f"select count(*) from {table}") for table in tables}
    finally:
        await connection.close()


async def _astray(address: str) -> list[tuple[str, str]]:
    """References that lead nowhere, by the catalogue: nobody looked at them while rows were copied."""
    connection = await asyncpg.connect(address.replace("+asyncpg", ""))
    found = []
    for row in await connection.fetch(_REFERENCES):
        equal = " and ".join(f"p.{theirs} = c.{ours}" for ours, theirs in zip(row["ours"], row["theirs"], strict=True))
        named = " and ".join(f"c.{ours} is not null" for ours in row["ours"])
        nowhere = f"not exists (select from {row['parent']} p where {equal})"
        if await connection.fetchval(f"select count(*) from {row['child']} c where {named} and {nowhere}"):
            found.append((row["child"], row["parent"]))
    await connection.close()
    return found
