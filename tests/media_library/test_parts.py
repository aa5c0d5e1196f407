"""Large files in parts: a broken connection continues, and what has arrived is put together once."""

import asyncio
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest

from media_library.jobs import EXPIRE, media_jobs
from media_library.receiving import TAKE_IN
from media_library.storage import INTAKE, LIBRARY
from server.shared.domain.uploads import sizes_of_parts
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.intake_files import wav
from tests.media_library.parts_sending import PART_BYTES, PartsSender, in_parts
from tests.media_library.sending import Sender, asgi, figure
from tests.support.app import MovableClock
from tests.support.world import World, a_world

SECONDS = 100
"""A recording of three parts."""
_HEADER = 44
ANNOUNCED_BY_ASGI = 100_000


@pytest.fixture(scope="module")
def recording() -> bytes:
    content = wav(SECONDS, rate=48_000)[:_HEADER] + Random(5).randbytes(SECONDS * 96_000)
    assert len(in_parts(content)) == 3
    return content


@pytest.fixture
async def sending(world: World, recording: bytes) -> PartsSender:
    return PartsSender(Sender(world, await world.educator()), recording, "ovoz.wav")


async def waiting_keys(world: World) -> list[str]:
    return [stored.key async for stored in world.app.parts.storage.walk(INTAKE, str(world.preschool_id))]


def test_a_file_is_cut_into_parts_that_are_alike_but_the_last() -> None:
    assert sizes_of_parts(25, 10) == [10, 10, 5]
    assert sizes_of_parts(20, 10) == [10, 10]
    assert sizes_of_parts(1, 10) == [1]


async def test_parts_come_in_any_order_by_both_ways_and_make_one_file(sending: PartsSender) -> None:
    world = sending.sender.world
    ticket = (await sending.begin()).json()
    first, second, third = ticket["parts"]["parts"]

    statuses = [
        (await sending.send(third)).status_code,
        await sending.send_to_store(first),
        (await sending.send(second)).status_code,
    ]
    arrived = await sending.arrived(ticket["file_id"])
    await drain(world.app.parts)

    assert (ticket["url"], ticket["direct_url"], ticket["parts"]["part_bytes"]) == ("", "", PART_BYTES)
    assert statuses == [200, 200, 200]
    assert (arrived.status_code, arrived.json()["state"]) == (200, "waiting")
    state = await sending.sender.state(UUID(ticket["file_id"]))
    assert (state["state"], state["byte_size"], state["duration_seconds"]) == ("ready", len(sending.content), SECONDS)
    key = await figure(world, "select key from rendition where file_id = $1", UUID(ticket["file_id"]))
    assert await world.app.parts.storage.get(LIBRARY, key) == sending.content
    assert await waiting_keys(world) == []


async def test_a_broken_connection_continues_where_it_was(sending: PartsSender) -> None:
    ticket = (await sending.begin()).json()
    first = ticket["parts"]["parts"][0]
    await sending.send(first)
    clock = sending.sender.world.app.clock
    clock.move(timedelta(hours=20))
    try:
        told = await sending.told(ticket["file_id"])
        too_soon = await sending.arrived(ticket["file_id"])
        for part in told["parts"][1:]:
            assert (await sending.send(part)).status_code == 200
        after = await sending.told(ticket["file_id"])
    finally:
        clock.move(timedelta(hours=-20))

    assert [part["received"] for part in told["parts"]] == [True, False, False]
    assert [bool(part["url"]) for part in told["parts"]] == [False, True, True]
    assert (too_soon.status_code, too_soon.json()["code"], too_soon.json()["params"]) == (
        409,
        "media.parts_missing",
        {"missing": 2},
    )
    assert [part["received"] for part in after["parts"]] == [True, True, True]


async def test_a_part_sent_fifty_times_at_once_is_one_part(world: World) -> None:
    content = wav(2)
    sending = PartsSender(Sender(world, await world.educator()), content, "ovoz.wav")
    ticket = (await sending.begin()).json()
    (part,) = ticket["parts"]["parts"]

    answers = await asyncio.gather(*(sending.send(part) for _ in range(50)))
    again = await sending.send(part)

    assert {answer.status_code for answer in (*answers, again)} == {200}
    assert len(await waiting_keys(world)) == 1
    await sending.arrived(ticket["file_id"])
    await drain(world.app.parts)
    assert (await sending.sender.state(UUID(ticket["file_id"])))["state"] == "ready"


async def test_a_part_that_breaks_off_leaves_nothing(world: World) -> None:
    content = wav(6.24725)
    sending = PartsSender(Sender(world, await world.educator()), content, "ovoz.wav")
    (part,) = (await sending.begin()).json()["parts"]["parts"]
    messages: list[Any] = [
        {"type": "http.request", "body": content[:1000], "more_body": True},
        {"type": "http.disconnect"},
    ]
    broken: list[Any] = []

    await asgi(world, "PUT", part["direct_url"], messages, broken.append)

    assert len(content) == ANNOUNCED_BY_ASGI
    assert broken[0]["status"] == 409
    assert await waiting_keys(world) == []
    assert (await sending.send(part)).status_code == 200


async def test_a_part_of_another_size_leaves_nothing(sending: PartsSender) -> None:
    world = sending.sender.world
    ticket = (await sending.begin()).json()
    part, last = ticket["parts"]["parts"][0], ticket["parts"]["parts"][2]

    async def endless() -> Any:
        for _ in range(9):
            yield bytes(1024**2)

    put = sending.sender.put
    wrong = [
        await put(part["direct_url"], sending.content[: PART_BYTES - 1]),
        await put(part["direct_url"], sending.content[: PART_BYTES + 1]),
        await world.app.http.put(part["direct_url"], content=endless()),
        await put(last["direct_url"], sending.content[:PART_BYTES]),
        await put(last["direct_url"], b""),
    ]

    assert {(answer.status_code, answer.json()["code"]) for answer in wrong} == {(409, "media.part_wrong_size")}
    assert await waiting_keys(world) == []
    assert [one["received"] for one in (await sending.told(ticket["file_id"]))["parts"]] == [False] * 3


async def test_a_part_of_another_size_that_went_straight_to_the_store_has_not_arrived(sending: PartsSender) -> None:
    ticket = (await sending.begin()).json()
    parts = ticket["parts"]["parts"]
    await sending.send_to_store(parts[0], sending.content[:1000])
    for part in parts[1:]:
        await sending.send_to_store(part)

    told = await sending.told(ticket["file_id"])
    refused = await sending.arrived(ticket["file_id"])
    await sending.send_to_store(told["parts"][0])
    arrived = await sending.arrived(ticket["file_id"])

    assert [part["received"] for part in told["parts"]] == [False, True, True]
    assert (refused.status_code, refused.json()["code"]) == (409, "media.parts_missing")
    assert arrived.status_code == 200


async def test_a_part_exchanged_after_its_arrival_was_told_is_a_broken_file(sending: PartsSender) -> None:
    world = sending.sender.world
    ticket = (await sending.begin()).json()
    for part in ticket["parts"]["parts"]:
        await sending.send_to_store(part)
    await sending.arrived(ticket["file_id"])
    await sending.send_to_store(ticket["parts"]["parts"][2], bytes(PART_BYTES))

    await drain(world.app.parts)

    state = await sending.sender.state(UUID(ticket["file_id"]))
    assert (state["state"], state["refusal"]) == ("refused", "media.broken")
    assert await waiting_keys(world) == []


async def test_arrival_is_told_again_after_a_crash_and_at_any_time(sending: PartsSender) -> None:
    world = sending.sender.world
    ticket = (await sending.begin()).json()
    for part in ticket["parts"]["parts"]:
        await sending.send(part)
    payload = {"preschool_id": str(world.preschool_id), "file_id": ticket["file_id"]}

    first = await sending.arrived(ticket["file_id"])
    with pytest.raises(RuntimeError):
        async with world.app.parts.database.writing() as work:
            await media_jobs(world.app.parts.storage, world.app.clock)[TAKE_IN](work, payload)
            raise RuntimeError
    second = await sending.arrived(ticket["file_id"])
    await drain(world.app.parts)
    third = await sending.arrived(ticket["file_id"])
    late = await sending.send(ticket["parts"]["parts"][0])

    assert [answer.json()["state"] for answer in (first, second, third)] == ["waiting", "waiting", "ready"]
    assert late.status_code == 200
    assert await waiting_keys(world) == []
    assert all(part["received"] for part in (await sending.told(ticket["file_id"]))["parts"])


async def test_a_place_for_parts_asked_for_again_is_the_same_unless_the_file_is_another(sending: PartsSender) -> None:
    file_id = uuid7()
    ticket = (await sending.begin(file_id)).json()
    await sending.send(ticket["parts"]["parts"][1])

    again = (await sending.begin(file_id)).json()
    larger = await sending.begin(file_id, len(sending.content) + 1)
    whole = await sending.sender.begin(sending.content, "ovoz.wav", file_id=file_id)

    assert [part["received"] for part in again["parts"]["parts"]] == [False, True, False]
    assert [(answer.status_code, answer.json()["code"]) for answer in (larger, whole)] == [
        (409, "command.already_there")
    ] * 2


async def test_a_ticket_for_parts_opens_the_parts_of_its_own_file(sending: PartsSender) -> None:
    one, other = (await sending.begin()).json(), (await sending.begin()).json()
    address = one["parts"]["parts"][0]["direct_url"]
    of_other = address.replace(one["file_id"], other["file_id"])
    no_part = address.replace("/parts/1?", "/parts/4?")
    as_whole = address.replace("/parts/1?", "/content?")
    whole = (await sending.sender.begin(sending.content, "ovoz.wav")).json()
    as_part = whole["direct_url"].replace("/content?", "/parts/1?")

    answers = [await sending.sender.put(where, bytes(8)) for where in (of_other, no_part, as_whole, as_part)]

    assert [answer.status_code for answer in answers] == [401, 404, 404, 404]
    assert await waiting_keys(sending.sender.world) == []


async def test_a_window_asks_by_its_ticket_what_is_missing_also_when_the_other_tickets_are_over(
    sending: PartsSender,
) -> None:
    one, other = (await sending.begin()).json(), (await sending.begin()).json()
    app, address = sending.sender.world.app, one["window_url"]
    ticket_of_a_part = one["parts"]["parts"][0]["direct_url"].split("?")[1]
    await sending.send(one["parts"]["parts"][0])
    app.clock.move(timedelta(minutes=16))
    try:
        stale = await sending.send(one["parts"]["parts"][1])
        told = await app.http.get(address)
        sent = await sending.send(told.json()["parts"][1])
        refused = [
            await app.http.get(where)
            for where in (
                address.replace(one["file_id"], other["file_id"]),
                f"{sending.path}/{one['file_id']}/missing?{ticket_of_a_part}",
                f"{sending.path}/{one['file_id']}/missing",
            )
        ]
        as_part = await sending.sender.put(f"{sending.path}/{one['file_id']}/parts/3?{address.split('?')[1]}", bytes(8))
        app.clock.move(timedelta(days=1))
        over = await app.http.get(address)
    finally:
        app.clock.move(-timedelta(days=1, minutes=16))

    assert (stale.status_code, sent.status_code, as_part.status_code) == (401, 200, 401)
    assert [part["received"] for part in told.json()["parts"]] == [True, False, False]
    assert [answer.status_code for answer in refused] == [401, 401, 401]
    assert (over.status_code, over.json()["code"]) == (401, "media.ticket_expired")


async def test_how_far_a_file_has_come_is_told_to_its_sender_alone(sending: PartsSender) -> None:
    world = sending.sender.world
    path = f"{sending.path}/{(await sending.begin()).json()['file_id']}/parts"
    whole = (await sending.sender.begin(sending.content, "ovoz.wav")).json()["file_id"]
    foreign = await (await a_world(world.app)).educator()

    asked = [
        await world.app.get(path, sending.sender.person.token),
        await world.app.get(path, (await world.head()).token),
        await world.app.get(path, foreign.token),
        await world.app.get(path),
        await world.app.get(f"{sending.path}/{whole}/parts", sending.sender.person.token),
    ]

    assert [answer.status_code for answer in asked] == [200, 404, 404, 401, 404]


async def test_parts_that_nobody_finishes_go_at_night_and_a_pack_may_take_three_days(
    world: World, recording: bytes
) -> None:
    head = Sender(world, await world.head())
    film, pack = PartsSender(head, recording, "ovoz.wav"), PartsSender(head, recording, "toplam.zip", "pack")
    files = {}
    for sending in (film, pack):
        ticket = (await sending.begin()).json()
        files[sending.purpose] = ticket["file_id"]
        await sending.send(ticket["parts"]["parts"][0])

    async def after(days: int) -> list[str]:
        await _expire(world, MovableClock(world.app.clock.now() + timedelta(days=days)))
        return [(await head.state(UUID(files[purpose])))["state"] for purpose in ("resource", "pack")]

    states = [await after(days) for days in (2, 5)]
    # The store's clock is the real one, ahead of ours by some days.
    await _expire(world, MovableClock(datetime.now(UTC) + timedelta(days=2)))

    assert states == [["refused", "waiting"], ["refused", "refused"]]
    assert await waiting_keys(world) == []


async def test_limits_of_packs_and_catalogues_are_told_and_kept(world: World) -> None:
    head, educator = Sender(world, await world.head()), Sender(world, await world.educator())
    limits = (await world.app.get(f"{world.path}/files/limits", head.person.token)).json()

    answers = {
        "a pack": await head.begin(b"PK", "toplam.zip", "pack"),
        "no pack": await head.begin(b"PK", "toplam.exe", "pack"),
        "a catalogue": await head.begin(b"PK", "royxat.xlsx", "catalogue"),
        "an educator's": await educator.begin(b"PK", "toplam.zip", "pack"),
    }

    assert limits["part_bytes"] == PART_BYTES
    assert (limits["max_bytes"]["pack"], limits["by_kind"]["pack"]) == (4 * 1024**3, ["zip"])
    assert limits["by_kind"]["catalogue"] == ["csv", "json", "sqlite3", "xlsx", "zip"]
    assert "xlsx" not in limits["extensions"]
    assert {name: answer.status_code for name, answer in answers.items()} == {
        "a pack": 201,
        "no pack": 409,
        "a catalogue": 201,
        "an educator's": 403,
    }
    assert answers["no pack"].json()["code"] == "media.parcel_type_refused"


async def test_a_pack_is_kept_as_it_came_for_who_takes_it_in_and_no_address_opens_it(world: World) -> None:
    head = Sender(world, await world.head())
    pack, mistaken = b"PK\x03\x04" + bytes(500), b"%PDF-1.7 and so on"

    file_id, other = await head.ready(pack, "toplam.zip", "pack"), await head.waiting(mistaken, "toplam.zip", "pack")
    await drain(world.app.parts)

    bucket, key = [
        await figure(world, f"select {name} from rendition where file_id = $1 and purpose = 'pack'", file_id)
        for name in ("bucket", "key")
    ]
    opened = [
        await world.app.get(f"{world.path}/files/{file_id}/{purpose}", head.person.token)
        for purpose in ("pack", "download", "play", "view")
    ]
    assert (bucket, await world.app.parts.storage.get(bucket, key)) == ("packs", pack)
    assert {answer.status_code for answer in opened} == {404}
    assert (await head.state(other))["refusal"] == "media.parcel_type_refused"


async def _expire(world: World, night: MovableClock) -> None:
    async with world.app.parts.database.writing() as work:
        await media_jobs(world.app.parts.storage, night)[EXPIRE](work, {})
    await drain(world.app.parts)
