"""kill -9 of the API and of Postgres under load: every acknowledged write is there afterwards, exactly once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio

from tests.soundness.durable import Durable, durable_postgres, world_on
from tests.soundness.figures import figures_as_kept_and_as_rebuilt
from tests.soundness.kinds import every_kind
from tests.soundness.ledger import note
from tests.soundness.lengths import LENGTH
from tests.soundness.processes import api_processes
from tests.soundness.sending import Crowd
from tests.support.app import App
from tests.support.world import World

KILLS = max(2, int(LENGTH // 5))


async def under_load(world: World, address: str, kill: Callable[[], Awaitable[None]]) -> Crowd:
    """Every kind of write while something is killed a few times; all that was begun is sent until it is answered."""
    crowd = Crowd(world, [address], await every_kind(world))
    writing = asyncio.create_task(crowd.write())
    for _ in range(KILLS):
        await asyncio.sleep(LENGTH / (KILLS + 1))
        await kill()
    await asyncio.sleep(LENGTH / (KILLS + 1))
    await crowd.rest(writing)
    return crowd


async def require_sound(part: str, crowd: Crowd) -> None:
    """Everything acknowledged is there once, and the figures are what it says."""
    kept, rebuilt = await figures_as_kept_and_as_rebuilt(crowd.world)
    tallies = await crowd.tallies()
    note(part, *tallies)

    assert crowd.other_answers == []
    assert crowd.tried_again > 0
    assert [tally for tally in tallies if not tally.is_sound] == []
    assert kept == rebuilt != []


async def test_no_write_is_lost_or_doubled_when_the_api_is_killed(world: World) -> None:
    with api_processes(world.app.parts.settings) as (api,):

        async def kill() -> None:
            api.kill()
            await asyncio.to_thread(api.start)

        crowd = await under_load(world, api.address, kill)

    await require_sound(f"kill -9 of the API, {KILLS} times", crowd)


@pytest.fixture
def durable(monkeypatch: pytest.MonkeyPatch) -> Iterator[Durable]:
    with durable_postgres(monkeypatch) as postgres:
        yield postgres


@pytest_asyncio.fixture(loop_scope="session")
async def durable_world(app: App, durable: Durable) -> AsyncIterator[World]:
    async with world_on(app, durable) as world:
        yield world


async def test_no_write_is_lost_or_doubled_when_postgres_is_killed(durable: Durable, durable_world: World) -> None:
    with api_processes(durable_world.app.parts.settings) as (api,):

        async def kill() -> None:
            durable.kill()
            await asyncio.to_thread(durable.start)

        crowd = await under_load(durable_world, api.address, kill)

    await require_sound(f"kill -9 of Postgres, {KILLS} times", crowd)
