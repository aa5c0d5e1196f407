"""Connections that end while nobody or somebody uses them."""

import asyncio

import asyncpg
from sqlalchemy import text

from server.kernel.database import Database
from tests.server.kernel.faulty import a_faulty_app
from tests.support.app import App
from tests.support.world import World

CUT_OTHERS = """
    select count(pg_terminate_backend(pid)) from pg_stat_activity
    where pid <> pg_backend_pid() and datname = current_database() and application_name = 'nihol'
"""


async def cut_all(app: App) -> int:
    """Ends every connection of the application as a restart of the database does; how many there were."""
    admin = await asyncpg.connect(app.parts.settings.database_url.replace("+asyncpg", ""))
    cut: int = await admin.fetchval(CUT_OTHERS)
    await admin.close()
    await asyncio.sleep(0.1)
    return cut


async def test_a_restart_of_the_database_while_nothing_is_under_way_is_not_noticed(world: World) -> None:
    head = await world.head()

    cut = await cut_all(world.app)
    read = [await world.app.get(f"{world.path}/groups", head.token) for _ in range(6)]
    cut_again = await cut_all(world.app)
    language = await world.app.send("PATCH", "/api/account", head.token, {"language": "ru"})

    assert min(cut, cut_again) > 0
    assert [answer.status_code for answer in (*read, language)] == [200] * 7


async def test_a_connection_lost_under_way_is_answered_as_away_and_not_used_again(world: World) -> None:
    head = await world.head()

    async with a_faulty_app(world.app) as faulty:
        reading = await faulty.get("/api/faulty", head.token, cut=True)
        writing = await faulty.post("/api/faulty", head.token, {"kind": "cut off"})
    afterwards = [await world.app.get(f"{world.path}/groups", head.token) for _ in range(6)]

    assert [(answer.status_code, answer.json()["code"]) for answer in (reading, writing)] == [(503, "server.away")] * 2
    assert [answer.status_code for answer in afterwards] == [200] * 6


async def test_a_database_that_takes_no_connection_is_answered_as_away(world: World) -> None:
    head = await world.head()
    database = world.app.parts.database
    nowhere = Database("postgresql+asyncpg://nihol@127.0.0.1:1/nihol")
    kept = database.connections

    database.connections = nowhere.connections
    try:
        answers = [
            await world.app.get("/health/ready"),
            await world.app.get(f"{world.path}/groups", head.token),
            await world.app.send("PATCH", "/api/account", head.token, {"language": "ru"}),
        ]
    finally:
        database.connections = kept
        await nowhere.close()

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(503, "server.away")] * 3


async def test_a_connection_whose_request_was_broken_off_is_not_lent_again(app: App) -> None:
    database = Database(app.parts.settings.database_url, pool_size=1)
    asked = asyncio.Event()

    async def slow() -> None:
        async with database.reading() as work:
            asked.set()
            await work.raw.fetchval("select pg_sleep(60)")

    before = await backend_of(database)
    reading = asyncio.create_task(slow())
    await asked.wait()
    reading.cancel()
    await asyncio.wait({reading})
    after = await backend_of(database)
    await database.close()

    assert reading.cancelled()
    assert after != before


async def test_a_connection_left_within_a_transaction_is_not_lent_again(app: App) -> None:
    database = Database(app.parts.settings.database_url, pool_size=1)

    before = await backend_of(database)
    async with database.reading() as work:
        await work.raw.execute("begin")
    after = await backend_of(database)
    await database.close()

    assert after != before


async def test_more_requests_than_connections_take_turns(app: App) -> None:
    database = Database(app.parts.settings.database_url, pool_size=2)

    backends = await asyncio.gather(*(backend_of(database) for _ in range(12)))
    lent, kept = database.connections.lent, len(database.connections.idle)
    await database.close()

    assert (len(set(backends)), lent, kept) == (2, 0, 2)


async def backend_of(database: Database) -> int:
    """The process of Postgres that serves whoever asks now, through both ways to the database."""
    async with database.writing() as work:
        by_session = await work.session.scalar(text("select pg_backend_pid()"))
        backend: int = await work.raw.fetchval("select pg_backend_pid()")
    assert by_session == backend
    return backend
