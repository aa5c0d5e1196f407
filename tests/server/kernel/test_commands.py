"""Idempotency: the same key answers the same once, whatever the network did."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from server.kernel.commands import FORGET, REPEATED_FOR, command_jobs
from server.shared.ids import uuid7
from server.worker import NIGHTLY
from tests.support.world import World


def new_child(world: World, **changes: object) -> dict[str, Any]:
    child = {
        "id": str(uuid7()),
        "family_name": "Olimova",
        "given_name": "Aziza",
        "birth_date": "2022-03-14",
        "group_id": str(world.sunflowers),
        "starts_on": "2026-09-01",
    }
    return {**child, **changes}


async def children_of(world: World) -> int:
    async with world.app.parts.database.reading() as work:
        number: int = await work.raw.fetchval("select count(*) from child where preschool_id = $1", world.preschool_id)
        return number


async def commands_of(world: World, account_id: UUID) -> int:
    async with world.app.parts.database.reading() as work:
        number: int = await work.raw.fetchval("select count(*) from command where account_id = $1", account_id)
        return number


async def without_key(world: World, token: str, key: str | None) -> httpx.Response:
    headers = {"authorization": f"Bearer {token}", **({"idempotency-key": key} if key else {})}
    return await world.app.http.post(f"{world.path}/children", headers=headers, json=new_child(world))


async def test_a_write_without_a_key_is_malformed_and_names_the_header(world: World) -> None:
    head = await world.head()

    missing, wrong = await without_key(world, head.token, None), await without_key(world, head.token, "not a uuid")

    assert [(answer.status_code, answer.json()["fields"]) for answer in (missing, wrong)] == [
        (400, [{"field": "Idempotency-Key", "code": "input.missing", "params": {}}]),
        (400, [{"field": "Idempotency-Key", "code": "input.wrong_format", "params": {}}]),
    ]
    assert await children_of(world) == 0


async def test_a_command_sent_fifty_times_at_once_is_done_once_and_answered_alike(world: World) -> None:
    head = await world.head()
    request, key = new_child(world), uuid7()

    answers = await asyncio.gather(
        *[world.app.post(f"{world.path}/children", head.token, request, key) for _ in range(50)]
    )

    assert {(answer.status_code, answer.content) for answer in answers} == {(201, answers[0].content)}
    assert [answer.headers.get("idempotency-replayed") for answer in answers].count("true") == 49
    assert await children_of(world) == 1


async def test_a_key_used_for_another_request_is_refused(world: World) -> None:
    head, key = await world.head(), uuid7()
    request = new_child(world)
    await world.app.post(f"{world.path}/children", head.token, request, key)

    other_body = await world.app.post(f"{world.path}/children", head.token, new_child(world), key)
    other_path = await world.app.post("/api/account/sign-out", head.token, None, key)
    other_query = await world.app.post(f"{world.path}/children?search=x", head.token, request, key)

    answers = (other_body, other_path, other_query)
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(409, "command.key_reused")] * 3
    assert await children_of(world) == 1
    assert (await world.app.get("/api/account", head.token)).status_code == 200


async def test_two_people_may_use_the_same_key(world: World) -> None:
    first, second, key = await world.head(), await world.head(), uuid7()

    answers = [
        await world.app.post(f"{world.path}/children", person.token, new_child(world), key)
        for person in (first, second)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert await children_of(world) == 2


async def test_a_refusal_is_not_kept_so_the_key_can_be_used_when_the_reason_is_gone(world: World) -> None:
    head, key = await world.head(), uuid7()
    request = new_child(world, birth_date="2027-01-01")

    refused = await world.app.post(f"{world.path}/children", head.token, request, key)
    kept = await commands_of(world, head.account_id)
    accepted = await world.app.post(f"{world.path}/children", head.token, {**request, "birth_date": "2022-01-01"}, key)

    assert (refused.status_code, refused.json()["code"], kept) == (409, "child.birth_in_future", 0)
    assert accepted.status_code == 201
    assert await children_of(world) == 1


async def test_what_is_kept_of_a_request_does_not_give_its_password_away(world: World) -> None:
    head = await world.head()
    body = b'{"language":"ru"}'
    headers = {"authorization": f"Bearer {head.token}", "idempotency-key": str(uuid7())}

    await world.app.http.patch("/api/account", headers=headers, content=body)

    async with world.app.parts.database.reading() as work:
        kept = await work.raw.fetchval("select fingerprint from command where account_id = $1", head.account_id)
    lines = (b"PATCH /api/account\n", b"PATCH /api/account?\n", b"")
    assert kept not in [hashlib.sha256(line + body).digest() for line in lines]


async def in_pieces(world: World, token: str, key: UUID, request: dict[str, Any]) -> httpx.Response:
    """Sends the request without saying how long it is, as some proxies do."""

    async def pieces() -> AsyncIterator[bytes]:
        content = json.dumps(request).encode()
        yield content[:20]
        yield content[20:]

    headers = {"authorization": f"Bearer {token}", "idempotency-key": str(key), "content-type": "application/json"}
    return await world.app.http.post(f"{world.path}/children", headers=headers, content=pieces())


async def test_a_body_that_comes_in_pieces_is_recognised_too(world: World) -> None:
    head, key, request = await world.head(), uuid7(), new_child(world)

    first = await in_pieces(world, head.token, key, request)
    again = await in_pieces(world, head.token, key, request)
    other = await in_pieces(world, head.token, key, new_child(world))

    assert (first.status_code, again.content, other.status_code) == (201, first.content, 409)
    assert await children_of(world) == 1


async def test_a_body_larger_than_what_is_remembered_arrives_whole(world: World) -> None:
    head, key = await world.head(), uuid7()
    request = {"padding": "x" * 3_000_000, **new_child(world)}

    first = await world.app.post(f"{world.path}/children", head.token, request, key)
    again = await world.app.post(f"{world.path}/children", head.token, request, key)

    assert (first.status_code, again.content) == (201, first.content)
    assert await children_of(world) == 1


async def test_a_command_nobody_will_send_again_is_forgotten_and_a_younger_one_is_not(world: World) -> None:
    head, clock = await world.head(), world.app.clock
    path = f"{world.path}/children"
    for _ in range(2):
        await world.app.post(path, head.token, new_child(world))
    async with world.app.parts.database.writing() as work:
        ages = (clock.now() - REPEATED_FOR - timedelta(days=1), clock.now() - REPEATED_FOR + timedelta(days=1))
        keys = await work.raw.fetch("select key from command where account_id = $1 order by key", head.account_id)
        for row, at in zip(keys, ages, strict=True):
            await work.raw.execute("update command set created_at = $2 where key = $1", row["key"], at)

    async with world.app.parts.database.writing() as work:
        await command_jobs(clock)[FORGET](work, {})

    async with world.app.parts.database.reading() as work:
        left = await work.raw.fetch("select key from command where account_id = $1", head.account_id)
    assert [row["key"] for row in left] == [keys[1]["key"]]
    assert FORGET in NIGHTLY
