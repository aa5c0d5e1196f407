"""A full disk: said by a code, nothing acknowledged is lost, and all goes on by itself when there is room again."""

import asyncio
import contextlib
import resource
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Final

import asyncpg
import psutil
import pytest
import pytest_asyncio

from server.kernel.settings import S3Settings
from server.main import parts_of
from server.services.folder import DataFolder
from server.services.object_store import EmbeddedObjectStore
from server.services.supervisor import BUCKETS
from server.worker import drain
from tests.media_library.sending import Sender, a_photo
from tests.soundness.durable import Durable, durable_postgres, served_in_process, world_on
from tests.soundness.kinds import every_kind
from tests.soundness.ledger import note
from tests.soundness.lengths import LENGTH, LONG
from tests.soundness.sending import Crowd
from tests.soundness.small_disk import SmallDisk, small_disk
from tests.support.app import App
from tests.support.services import put_ready
from tests.support.world import World

_ROOM_FOR_POSTGRES: Final = 400
_ROOM_FOR_OBJECTS: Final = 600
_LONG_ENOUGH: Final = 60.0
_UPLOADS: Final = 40
"""More than a disk without room can take."""


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    with small_disk(_ROOM_FOR_POSTGRES) as made:
        yield made


@pytest.fixture
def cramped(disk: SmallDisk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Durable]:
    with durable_postgres(monkeypatch, disk.path) as postgres:
        yield postgres


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Iterator[Durable]:
    """Whoever starts it as root starts it as another user, whose limits only the capability to do so may change."""
    with durable_postgres(monkeypatch) as postgres:
        try:
            _limit(postgres, resource.RLIM_INFINITY)
        except psutil.AccessDenied:
            pytest.skip("here nobody may change the limits of another user's processes; run it without being root")
        yield postgres


def _limit(postgres: Durable, largest_file: int) -> None:
    """Of every process of Postgres; those that end meanwhile, as they do once one of them cannot write, need none."""
    for process in postgres.processes():
        with contextlib.suppress(psutil.NoSuchProcess):
            process.rlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY))


@pytest_asyncio.fixture(loop_scope="session")
async def cramped_world(app: App, cramped: Durable) -> AsyncIterator[World]:
    async with world_on(app, cramped) as world:
        yield world


@pytest_asyncio.fixture(loop_scope="session")
async def limited_world(app: App, limited: Durable) -> AsyncIterator[World]:
    async with world_on(app, limited) as world:
        yield world


async def told(crowd: Crowd, code: str) -> bool:
    """Whether the server asks to be tried again by this code; waits for it."""
    until = time.monotonic() + _LONG_ENOUGH
    while code not in crowd.told_to_wait and time.monotonic() < until:  # noqa: ASYNC110 - devices know no events
        await asyncio.sleep(0.05)
    return code in crowd.told_to_wait


async def started_again(durable: Durable) -> None:
    """As whoever watches over it does, if it has ended."""
    if not durable.processes():
        await asyncio.to_thread(durable.start)


async def needs_room_for_its_log(durable: Durable) -> None:
    """Makes Postgres begin another file of its log at once, as it does every 16 MB of writing."""
    try:
        connection = await asyncpg.connect(durable.address.url.replace("+asyncpg", ""))
        await connection.execute("select pg_switch_wal()")
        await connection.execute("create table more (number int)")
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        return


async def test_what_was_acknowledged_before_and_while_the_disk_was_full_is_there(
    cramped_world: World, cramped: Durable, disk: SmallDisk
) -> None:
    world = cramped_world
    crowd = Crowd(world, [], await every_kind(world, files=False))

    writing = asyncio.create_task(crowd.write_over(world.app.http))
    await asyncio.sleep(LENGTH / 3)
    disk.fill()
    full = await told(crowd, "server.storage_full")
    live = await world.app.get("/health/live")
    disk.empty()
    await asyncio.sleep(LENGTH / 3)
    disk.fill()
    await needs_room_for_its_log(cramped)
    away = await told(crowd, "server.away")
    disk.empty()
    await started_again(cramped)
    await crowd.rest(writing)
    tallies = await crowd.tallies()
    note("the disk of Postgres full, twice", *tallies)

    assert (full, away, live.status_code) == (True, True, 200)
    assert crowd.other_answers == []
    assert [tally for tally in tallies if not tally.is_sound] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets limits of running processes be changed")
@pytest.mark.skipif(not LONG, reason="the long form; it needs no rights where the other one needs root")
async def test_what_was_acknowledged_is_there_after_no_file_could_grow(limited_world: World, limited: Durable) -> None:
    world = limited_world
    crowd = Crowd(world, [], await every_kind(world, files=False))

    writing = asyncio.create_task(crowd.write_over(world.app.http))
    await asyncio.sleep(LENGTH / 3)
    _limit(limited, 0)
    away = await told(crowd, "server.away")
    limited.kill()
    await asyncio.to_thread(limited.start)
    await crowd.rest(writing)
    tallies = await crowd.tallies()
    note("no file of Postgres may grow", *tallies)

    assert away
    # A file that may not grow is to Postgres an internal error (XX000), not a full disk, and so it is to us.
    assert [answer for answer in crowd.other_answers if '"code":"server.failed"' not in answer] == []
    assert [tally for tally in tallies if not tally.is_sound] == []


@pytest_asyncio.fixture(loop_scope="session")
async def with_own_store(app: App) -> AsyncIterator[tuple[App, SmallDisk]]:
    """The application whose files go to a small disk of their own."""
    async with AsyncExitStack() as stack:
        disk = stack.enter_context(small_disk(_ROOM_FOR_OBJECTS))
        store = EmbeddedObjectStore(stack.enter_context(DataFolder.open(disk.path)), put_ready)
        stack.callback(store.stop)
        at = await asyncio.to_thread(store.start, BUCKETS)
        s3 = S3Settings(at.endpoint, at.access_key, at.secret_key, at.secure, at.region)
        parts = parts_of(replace(app.parts.settings, s3=s3), app.clock)
        await parts.storage.ensure_buckets()
        yield await stack.enter_async_context(served_in_process(parts, app)), disk


async def test_a_full_store_refuses_uploads_clearly_and_takes_them_when_there_is_room(
    world: World, with_own_store: tuple[App, SmallDisk]
) -> None:
    own, disk = with_own_store
    educator, content = await world.educator(), a_photo()
    sender = Sender(replace(world, app=own), educator)

    first = await sender.ready(content)
    disk.fill()
    tickets, answers = [], []
    while len(answers) < _UPLOADS and (not answers or answers[-1].status_code == 200):
        tickets.append((await sender.begin(content)).json())
        answers.append(await sender.put(tickets[-1]["direct_url"], content))
    meanwhile = await own.get(f"{world.path}/groups", educator.token)
    disk.empty()
    answers.append(await sender.put(tickets[-1]["direct_url"], content))
    await drain(own.parts)
    states = {(await sender.state(file_id))["state"] for file_id in (first, *(one["file_id"] for one in tickets))}

    *_, refused, taken = answers
    assert (refused.status_code, refused.json().get("code")) == (503, "media.storage_away")
    assert (meanwhile.status_code, taken.status_code, states) == (200, 200, {"ready"})
