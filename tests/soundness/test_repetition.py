"""The same command sent many times at once through several processes: one effect, the same answer."""

import asyncio
from collections.abc import Iterator
from uuid import UUID

import httpx
import pytest

from server.shared.ids import uuid7
from tests.soundness.processes import ApiProcess, api_processes
from tests.soundness.sending import each_once, kept
from tests.support.app import App
from tests.support.observations import an_entry, load
from tests.support.world import World

TIMES = 50


@pytest.fixture(scope="module")
def processes(app: App) -> Iterator[list[ApiProcess]]:
    with api_processes(app.parts.settings, 2) as both:
        yield both


async def test_a_command_sent_fifty_times_through_two_processes_is_done_once(
    world: World, processes: list[ApiProcess]
) -> None:
    await load(world.app)
    educator, child_id = await world.educator(), await world.child()
    entries = [an_entry(world.app, child_id) for _ in range(3)]
    headers = {"authorization": f"Bearer {educator.token}", "idempotency-key": str(uuid7())}

    async with httpx.AsyncClient(timeout=60) as http:
        answers = await asyncio.gather(
            *(
                http.post(
                    f"{processes[number % 2].address}{world.path}/observations",
                    headers=headers,
                    json={"observations": entries},
                )
                for number in range(TIMES)
            )
        )

    assert {(answer.status_code, answer.content) for answer in answers} == {(201, answers[0].content)}
    assert answers[0].json() == {"ids": [entry["id"] for entry in entries]}
    assert [answer.headers.get("idempotency-replayed") for answer in answers].count("true") == TIMES - 1
    assert await kept(world) == each_once([UUID(str(entry["id"])) for entry in entries])


async def test_entries_sent_by_two_processes_under_different_keys_are_kept_once(
    world: World, processes: list[ApiProcess]
) -> None:
    await load(world.app)
    educator, child_id = await world.educator(), await world.child()
    entry = an_entry(world.app, child_id)

    async with httpx.AsyncClient(timeout=60) as http:
        answers = await asyncio.gather(
            *(
                http.post(
                    f"{processes[number % 2].address}{world.path}/observations",
                    headers={"authorization": f"Bearer {educator.token}", "idempotency-key": str(uuid7())},
                    json={"observations": [entry]},
                )
                for number in range(TIMES)
            )
        )

    assert {(answer.status_code, answer.content) for answer in answers} == {(201, answers[0].content)}
    assert await kept(world) == each_once([UUID(str(entry["id"]))])
