"""The outbox on its way: in order, once, and never lost."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import httpx
import msgspec
import pytest

from mobile.device.api import ApiClient
from mobile.device.outbox import CommandState, Write
from mobile.device.session import Session
from mobile.device.store import MemoryStore, SqliteStore, Store
from mobile.device.sync import LONGEST_PAUSE, Sync, pause_after
from mobile.device.values import MemoryValues
from server.shared.contract.base import Problem
from tests.mobile.sampler import Note
from tests.mobile.tokens import an_account, tokens

NOON = datetime(2026, 9, 14, 12, tzinfo=UTC)


class Kindergarten(httpx.AsyncBaseTransport):
    """A server that keeps notes by their key, and can be away, lose its answer, fall over or refuse."""

    def __init__(self) -> None:
        self.notes: dict[str, str] = {}
        self.arrivals: list[str] = []
        self.away = False
        self.loses_answers = False
        self.refuses: dict[str, int] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        if self.away:
            raise httpx.ConnectError("no route")
        text = msgspec.json.decode(request.content, type=Note).text
        self.arrivals.append(text)
        if text in self.refuses:
            status = self.refuses[text]
            return httpx.Response(status, content=msgspec.json.encode(Problem(status=status, code="note.refused")))
        self.notes.setdefault(request.headers["idempotency-key"], text)
        if self.loses_answers:
            raise httpx.ReadError("the line broke")
        return httpx.Response(200, content=request.content)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "device.db")


@pytest.fixture
def server() -> Kindergarten:
    return Kindergarten()


async def a_sync(server: Kindergarten, store: Store, number: int = 7) -> Sync:
    session = Session(MemoryValues())
    await session.accept(tokens(number=number))
    return Sync(ApiClient(server, session), session, store, now=lambda: NOON)


def a_note(text: str, subject: str = "plan") -> Write:
    return Write(method="POST", path="/api/notes", body=Note(text), subject=subject, title=text)


async def test_a_command_is_sent_at_once_and_its_answer_returned(server, store):
    sync = await a_sync(server, store)

    outcome = await sync.submit(a_note("one"))

    assert outcome.state is CommandState.SENT
    assert msgspec.json.decode(outcome.answer, type=Note) == Note("one")
    assert await store.commands() == []


async def test_a_command_given_while_the_server_is_away_waits_and_is_sent_later(server, store):
    sync = await a_sync(server, store)
    server.away = True

    outcome = await sync.submit(a_note("one"))

    assert outcome.state is CommandState.WAITING
    assert (sync.state.online, sync.state.waiting) == (False, 1)

    server.away = False
    await sync.flush()

    assert list(server.notes.values()) == ["one"]
    assert (sync.state.online, sync.state.waiting) == (True, 0)


async def test_a_lost_answer_leads_to_a_second_sending_under_the_same_key(server, store):
    sync = await a_sync(server, store)
    server.loses_answers = True
    await sync.submit(a_note("one"))

    server.loses_answers = False
    await sync.flush()

    assert server.arrivals == ["one", "one"]
    assert list(server.notes.values()) == ["one"]


async def test_a_command_given_twice_is_one_command(server, store):
    sync = await a_sync(server, store)
    server.away = True
    await sync.submit(a_note("one"), UUID(int=5))
    await sync.submit(a_note("one"), UUID(int=5))

    server.away = False
    await asyncio.gather(sync.flush(), sync.flush(), sync.flush())

    assert server.arrivals == ["one"]


async def test_commands_are_sent_in_the_order_they_were_given(server, store):
    sync = await a_sync(server, store)
    server.away = True
    for text in ("one", "two", "three"):
        await sync.submit(a_note(text))

    server.away = False
    await sync.flush()

    assert server.arrivals == ["one", "two", "three"]


async def test_a_refused_command_is_kept_with_its_reason_and_holds_what_depends_on_it(server, store):
    sync = await a_sync(server, store)
    server.refuses["one"] = 409

    refused = await sync.submit(a_note("one"))
    held = await sync.submit(a_note("two"))
    free = await sync.submit(a_note("three", subject="another plan"))

    assert refused.problem is not None
    assert (refused.state, refused.problem.code) == (CommandState.REFUSED, "note.refused")
    assert (held.state, free.state) == (CommandState.WAITING, CommandState.SENT)
    assert [command.title for command in await sync.refused()] == ["one"]
    assert (sync.state.refused, sync.state.waiting) == (1, 1)


async def test_a_discarded_command_lets_the_next_one_go(server, store):
    sync = await a_sync(server, store)
    server.refuses["one"] = 409
    await sync.submit(a_note("one"), UUID(int=5))
    await sync.submit(a_note("two"))

    await sync.discard(UUID(int=5))

    assert list(server.notes.values()) == ["two"]
    assert await store.commands() == []


async def test_a_refused_command_may_be_tried_again_under_its_old_key(server, store):
    sync = await a_sync(server, store)
    server.refuses["one"] = 403
    await sync.submit(a_note("one"), UUID(int=5))

    server.refuses.clear()
    await sync.try_again(UUID(int=5))

    assert server.notes == {str(UUID(int=5)): "one"}


@pytest.mark.parametrize("status", [429, 500])
async def test_what_may_pass_later_waits_and_other_subjects_go_on(server, store, status):
    sync = await a_sync(server, store)
    server.refuses["one"] = status

    first = await sync.submit(a_note("one"))
    second = await sync.submit(a_note("two", subject="another plan"))

    assert (first.state, second.state) == (CommandState.WAITING, CommandState.SENT)


async def test_what_one_person_left_unsent_is_not_sent_by_another(server, store):
    theirs = await a_sync(server, store, number=7)
    server.away = True
    await theirs.submit(a_note("one"))
    server.away = False

    mine = await a_sync(server, store, number=8)
    await mine.flush()

    assert server.arrivals == []
    assert (mine.state.waiting, len(await store.commands())) == (0, 1)


async def test_unsent_work_survives_the_end_of_the_app(server, tmp_path):
    before = await a_sync(server, SqliteStore(tmp_path / "device.db"))
    server.away = True
    await before.submit(a_note("one"))

    server.away = False
    after = await a_sync(server, SqliteStore(tmp_path / "device.db"))
    await after.flush()

    assert list(server.notes.values()) == ["one"]


async def test_a_draft_is_kept_until_it_is_removed(store):
    await store.save_draft("note", b"first")
    await store.save_draft("note", b"second")

    assert await store.draft("note") == b"second"

    await store.remove_draft("note")

    assert await store.draft("note") is None


async def test_waking_sends_without_waiting_for_the_pause(server, store):
    sync = await a_sync(server, store)
    server.away = True
    await sync.submit(a_note("one"))
    running = asyncio.create_task(sync.run())
    await asyncio.sleep(0.05)

    server.away = False
    sync.wake()
    async with asyncio.timeout(1):
        while not server.notes:  # noqa: ASYNC110 - the server of this test announces nothing
            await asyncio.sleep(0.005)
    running.cancel()

    assert list(server.notes.values()) == ["one"]


def test_pauses_double_up_to_the_longest():
    assert [pause_after(failures) for failures in (0, 1, 2, 3)] == [2.0, 4.0, 8.0, 16.0]
    assert pause_after(50) == LONGEST_PAUSE


async def test_nothing_is_sent_while_the_password_is_somebody_elses(server: Kindergarten, store: Store) -> None:
    sync = await a_sync(server, store)
    session = sync._session
    session.account = msgspec.structs.replace(an_account(number=7), must_change_password=True)

    held = await sync.submit(a_note("one"))
    before = list(server.arrivals)
    session.account = an_account(number=7)
    await sync.flush()

    assert (held.state, before, server.arrivals) == (CommandState.WAITING, [], ["one"])
