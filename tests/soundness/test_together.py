"""Many at once through several processes: one command sent often has one effect, and writers of one row do not fall."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import Final
from uuid import UUID

import httpx
import pytest

from server.shared.ids import uuid7
from server.worker import drain
from tests.server.development_cards.steps import a_mark, a_round
from tests.soundness.kinds import Entries, every_kind
from tests.soundness.ledger import Tally, note
from tests.soundness.lengths import LENGTH, LONG
from tests.soundness.processes import ApiProcess, api_processes
from tests.soundness.sending import Crowd, Device, Kind, rows
from tests.support.app import App
from tests.support.observations import an_entry, indicators, load
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World

TIMES: Final = 50
_SHOWN_ONCE: Final = "/files"
"""Answered with addresses that are signed anew each time."""
ROUNDS: Final = 40 if LONG else 6


@pytest.fixture(scope="module")
def processes(app: App) -> Iterator[list[ApiProcess]]:
    with api_processes(app.parts.settings, 2) as both:
        yield both


@dataclass
class Repeating(Device):
    """Sends everything fifty times at once, by turns to two processes, and passes the one answer on."""

    addresses: list[str] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)

    async def say(self, method: str, path: str, body: object = None, content: bytes | None = None) -> httpx.Response:
        # A part of a file has no key: whoever sends it again sends the same bytes to the same place.
        times, headers = (2, {}) if content is not None else (TIMES, self._headers(uuid7()))
        self.sent += times
        sent = [
            self.http.request(method, address + path, headers=headers, json=body, content=content)
            for address, _ in zip(cycle(self.addresses), range(times))
        ]
        answers = await asyncio.gather(*sent)
        if content is None and not _done_once(path, answers):
            self.differing.append(f"{method} {path} {[answer.status_code for answer in answers]}")
        return answers[0]


def _done_once(path: str, answers: list[httpx.Response]) -> bool:
    """Whether all answers are the same, and all but one of them a repetition."""
    if path.endswith(_SHOWN_ONCE):
        return {answer.status_code for answer in answers} == {201}
    replayed = [answer.headers.get("idempotency-replayed") for answer in answers].count("true")
    return replayed == len(answers) - 1 and len({(answer.status_code, answer.content) for answer in answers}) == 1


async def test_a_command_sent_fifty_times_through_two_processes_is_done_once(
    world: World, processes: list[ApiProcess]
) -> None:
    addresses, tallies, differing = [process.address for process in processes], [], []

    async with httpx.AsyncClient(timeout=60) as http:
        for kind in await every_kind(world):
            device = Repeating(http, kind.person, addresses=addresses)
            await kind.write(device)
            await drain(world.app.parts)
            tallies.append(await kind.tally(world, device))
            differing += device.differing
    note(f"the same command {TIMES} times", *tallies)

    assert differing == []
    assert [tally for tally in tallies if not tally.is_sound] == []


async def test_entries_sent_by_two_processes_under_different_keys_are_kept_once(
    world: World, processes: list[ApiProcess]
) -> None:
    await load(world.app)
    educator, child_id = await world.educator(), await world.child()
    entry = an_entry(world.app, child_id)
    path = f"{world.path}/observations"
    addresses = cycle(process.address + path for process in processes)

    async with httpx.AsyncClient(timeout=60) as http:
        answers = await asyncio.gather(
            *(Device(http, educator).say("POST", next(addresses), {"observations": [entry]}) for _ in range(TIMES))
        )

    assert {(answer.status_code, answer.content) for answer in answers} == {(201, answers[0].content)}
    entries = Entries(educator, child_id, world.path, world, ids=[UUID(str(entry["id"]))])
    assert await entries.tally(world, Device(http, educator)) == Tally("observations", 0, 0, 1, 1, 0, 0)


async def test_eight_devices_that_hang_up_at_random_lose_nothing_and_double_nothing(
    world: World, processes: list[ApiProcess]
) -> None:
    kinds: list[Kind] = await every_kind(world, files=False)
    more = [Entries(await world.educator(), await world.child(), world.path, world) for _ in range(8 - len(kinds))]
    crowd = Crowd(world, [process.address for process in processes], [*kinds, *more], hangs_up=0.3)

    await crowd.write_for(LENGTH)
    tallies = await crowd.tallies()
    note("devices that hang up", *tallies)

    assert crowd.other_answers == []
    assert crowd.tried_again > 0
    assert [tally for tally in tallies if not tally.is_sound] == []


@dataclass(frozen=True)
class Rivals:
    """Two people, each at another process, who do things at the same moment."""

    http: httpx.AsyncClient
    addresses: list[str]
    people: list[Person]

    async def put(self, *asked: tuple[str, object]) -> list[httpx.Response]:
        """What each of them says, at once."""
        return await asyncio.gather(
            *(
                Device(self.http, person).say("PUT", address + path, body)
                for address, person, (path, body) in zip(self.addresses, self.people, asked, strict=True)
            )
        )


async def deadlocks(world: World) -> int:
    """How many the database has seen since it was started."""
    (found,) = await rows(world, "select deadlocks from pg_stat_database where datname = current_database()")
    return int(found["deadlocks"])


async def test_two_who_mark_the_same_cards_at_once_both_get_an_answer_and_one_of_them_wins(
    world: World, processes: list[ApiProcess]
) -> None:
    await load_reference(world.app)
    round_id = await a_round(world, await world.head())
    children = [await world.child() for _ in range(4)]
    path = f"{world.path}/rounds/{round_id}/groups/{world.sunflowers}/marks"
    before, clashes, statuses = await deadlocks(world), [], set()

    async with httpx.AsyncClient(timeout=60) as http:
        rivals = Rivals(http, [one.address for one in processes], [await world.educator(), await world.educator()])
        for number in range(ROUNDS):
            one, other = (
                [
                    a_mark(child, indicators("speech")[0], who, revision=number, confidence=1 + number % 2)
                    for child in children
                ]
                for who in range(2)
            )
            answers = await rivals.put((path, {"marks": one}), (path, {"marks": list(reversed(other))}))
            statuses |= {answer.status_code for answer in answers}
            clashes.append([{mark["clashed"] for mark in answer.json()["marks"]} for answer in answers])
    kept = await rows(world, "select revision from card_mark where preschool_id = $1", world.preschool_id)
    note("two mark the same cards", Tally("marks", 2 * ROUNDS, 0, ROUNDS, ROUNDS))

    assert statuses == {200}
    assert [sorted(map(list, both)) for both in clashes] == [[[False], [True]]] * ROUNDS
    assert [row["revision"] for row in kept] == [ROUNDS] * len(children)
    assert await deadlocks(world) == before


async def test_two_who_save_the_same_weeks_at_once_both_get_an_answer_and_nothing_is_overwritten_unseen(
    world: World, processes: list[ApiProcess]
) -> None:
    await load_reference(world.app)
    educators = [await world.educator(), await world.educator()]
    week = await draft_week(world, educators[0])
    path, line = f"{world.path}/weekly-plans/{week['id']}", week["activities"][0]
    before, statuses = await deadlocks(world), []

    async with httpx.AsyncClient(timeout=60) as http:
        rivals = Rivals(http, [one.address for one in processes], educators)
        for number in range(ROUNDS):
            said = [
                {"put": [{**line, "title": f"{who} {number}", "revision": line["revision"] + number}]} for who in "ab"
            ]
            answers = await rivals.put(*((path, one) for one in said))
            statuses.append(sorted(answer.status_code for answer in answers))
    note("two save the same week", Tally("lines", 2 * ROUNDS, 0, ROUNDS, ROUNDS))

    assert statuses == [[200, 409]] * ROUNDS
    assert await deadlocks(world) == before
