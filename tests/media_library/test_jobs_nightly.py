"""The worker asks for the work of the night by itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from server.worker import NIGHTLY, work_until
from tests.media_library.sending import figure
from tests.support.world import World

PLANNED = "select count(*) from pgqueuer_schedules where entrypoint = 'nightly'"
DONE = "select count(*) from pgqueuer_log where entrypoint = any($1) and status = 'successful'"
ROUNDS = 600


@asynccontextmanager
async def a_worker(world: World) -> AsyncIterator[None]:
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(world.app.parts, stop))
    yield
    stop.set()
    await working


async def until(world: World, wanted: int, sql: str, *values: object) -> int:
    """The figure once it is what is wanted, or what it is after a minute."""
    for _ in range(ROUNDS):
        if await figure(world, sql, *values) == wanted:
            break
        await asyncio.sleep(0.1)
    found: int = await figure(world, sql, *values)
    return found


async def test_the_work_of_the_night_is_done_when_its_hour_has_come(world: World) -> None:
    async with a_worker(world):
        planned = await until(world, 1, PLANNED)
    before = await figure(world, DONE, list(NIGHTLY))

    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update pgqueuer_schedules set next_run = now() - interval '1 second'")
    async with a_worker(world):
        after = await until(world, before + len(NIGHTLY), DONE, list(NIGHTLY))

    assert (planned, after) == (1, before + len(NIGHTLY))
