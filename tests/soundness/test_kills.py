"""kill -9 of the API and of Postgres under load: every acknowledged write is there afterwards, exactly once."""

import asyncio
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from server.main import parts_of
from server.migrations import upgrade
from server.services import postgres as embedded
from server.services.folder import DataFolder
from server.services.postgres import EmbeddedPostgres, PostgresAddress
from tests.soundness.processes import api_processes
from tests.soundness.sending import LENGTH, Devices, each_once, kept
from tests.support.app import App
from tests.support.observations import load
from tests.support.world import World, a_world

KILLS = max(2, int(LENGTH // 5))


async def under_load(world: World, address: str, kill: Callable[[], Awaitable[None]]) -> Devices:
    """Devices write while something is killed a few times; they rest when all they sent is answered."""
    devices = Devices(world, await world.educator(), await world.child(), address)
    writing = asyncio.create_task(devices.write())
    for _ in range(KILLS):
        await asyncio.sleep(LENGTH / (KILLS + 1))
        await kill()
    await asyncio.sleep(LENGTH / (KILLS + 1))
    devices.resting = True
    await asyncio.wait_for(writing, 120)
    return devices


async def test_no_write_is_lost_or_doubled_when_the_api_is_killed(world: World) -> None:
    await load(world.app)
    with api_processes(world.app.parts.settings) as (api,):

        async def kill() -> None:
            api.kill()
            await asyncio.to_thread(api.start)

        devices = await under_load(world, api.address, kill)

    assert devices.other_answers == []
    assert devices.tried_again > 0
    assert len(devices.acknowledged) > KILLS
    assert await kept(world) == each_once(devices.acknowledged)


@dataclass
class Durable:
    """A Postgres of the test's own that keeps what it acknowledged, as in production."""

    server: EmbeddedPostgres
    address: PostgresAddress

    def kill(self) -> None:
        """All its processes at once, as a loss of power does."""
        process = self.server._server
        assert process is not None
        postmaster = psutil.Process(process.pid)
        all_of_it = [postmaster, *postmaster.children(recursive=True)]
        for one in all_of_it:
            one.send_signal(signal.SIGKILL)
        psutil.wait_procs(all_of_it, timeout=10)


@pytest.fixture
def durable(monkeypatch: pytest.MonkeyPatch) -> Iterator[Durable]:
    path = Path(tempfile.mkdtemp(prefix="nihol-sound-"))
    try:
        with DataFolder.open(path) as folder:
            server = EmbeddedPostgres(folder)
            try:
                address = server.start()
                # Started again it has to answer where it answered before.
                monkeypatch.setattr(embedded, "free_port", lambda: address.port)
                yield Durable(server, address)
            finally:
                server.stop()
    finally:
        shutil.rmtree(path, ignore_errors=True)


@pytest_asyncio.fixture(loop_scope="session")
async def durable_world(app: App, durable: Durable) -> AsyncIterator[World]:
    settings = replace(app.parts.settings, database_url=durable.address.url)
    await asyncio.to_thread(upgrade, settings.database_url)
    parts = parts_of(settings, app.clock)
    own = App(parts, app.clock, app.http)
    await load(own)
    yield await a_world(own)
    await parts.database.close()


async def test_no_write_is_lost_or_doubled_when_postgres_is_killed(durable: Durable, durable_world: World) -> None:
    world = durable_world
    with api_processes(world.app.parts.settings) as (api,):

        async def kill() -> None:
            durable.kill()
            await asyncio.to_thread(durable.server.start)

        devices = await under_load(world, api.address, kill)

    assert devices.other_answers == []
    assert devices.tried_again > 0
    assert len(devices.acknowledged) > KILLS
    assert await kept(world) == each_once(devices.acknowledged)
