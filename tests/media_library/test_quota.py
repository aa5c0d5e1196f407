"""How much a preschool may hold: told with figures, kept before anything is sent, set by who keeps the installation."""

import asyncio
from typing import Any

import pytest

from media_library.jobs import media_jobs
from media_library.receiving import TAKE_IN
from server.shared.domain.permissions import Role
from server.worker import drain
from tests.media_library.intake_files import pdf, photo
from tests.media_library.sending import Sender, a_photo, figure
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

MB = 1024**2
USUAL = 20 * 1024**3


@pytest.fixture
async def keeper(world: World) -> Person:
    return await world.above(Role.ADMINISTRATOR)


async def limited(world: World, keeper: Person, limit: int) -> dict[str, Any]:
    answer = await world.app.send("PUT", f"{world.path}/storage/quota", keeper.token, {"limit_bytes": limit})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def use_of(world: World, person: Person) -> dict[str, Any]:
    told: dict[str, Any] = (await world.app.get(f"{world.path}/storage", person.token)).json()
    return told


async def test_what_is_held_and_what_is_on_its_way_are_told_by_kind(world: World, keeper: Person) -> None:
    sender, head = Sender(world, await world.educator()), await world.head()
    await sender.ready(a_photo())
    await sender.ready(pdf(2), "reja.pdf")
    await sender.begin(bytes(1000))

    told = await use_of(world, head)

    held = (
        "select sum(byte_size)::bigint from (select distinct key, byte_size from rendition where preschool_id = $1) h"
    )
    assert told["used_bytes"] == await figure(world, held, world.preschool_id)
    assert (told["waiting_bytes"], told["limit_bytes"], told["permitted"]) == (1000, USUAL, [])
    assert sorted((kind["kind"], kind["files"]) for kind in told["by_kind"]) == [("document", 1), ("picture", 1)]
    assert sum(kind["byte_size"] for kind in told["by_kind"]) == told["used_bytes"]
    assert (await use_of(world, keeper))["permitted"] == ["quota.set"]


async def test_bytes_that_came_twice_are_stored_and_counted_once(world: World) -> None:
    sender, head, content = Sender(world, await world.educator()), await world.head(), a_photo()
    await sender.ready(content)
    once = await use_of(world, head)

    twin = await sender.ready(content, "nusxa.jpg")

    twice = await use_of(world, head)
    assert (once["used_bytes"], [kind["files"] for kind in once["by_kind"]]) == (twice["used_bytes"], [1])
    assert [kind["files"] for kind in twice["by_kind"]] == [2]
    keys = "select count(distinct key) from rendition where preschool_id = $1"
    assert await figure(world, keys, world.preschool_id) == 3
    assert (await world.app.get(f"{world.path}/files/{twin}/thumb", sender.person.token)).status_code == 200


async def test_a_file_beyond_the_quota_is_refused_with_figures_before_it_is_sent(world: World, keeper: Person) -> None:
    sender = Sender(world, await world.educator())
    await limited(world, keeper, 3 * MB)
    assert (await sender.begin(bytes(2 * MB))).status_code == 201

    refused = await sender.begin(bytes(MB + 1))
    exact = await sender.begin(bytes(MB))

    assert (refused.status_code, refused.json()["code"]) == (409, "media.quota_full")
    assert refused.json()["params"] == {"size_mb": 2, "used_mb": 2, "limit_mb": 3}
    assert exact.status_code == 201
    assert await figure(world, "select count(*) from stored_file where preschool_id = $1", world.preschool_id) == 2


async def test_a_place_given_before_the_quota_was_full_is_given_again(world: World, keeper: Person) -> None:
    sender = Sender(world, await world.educator())
    first = (await sender.begin(bytes(MB))).json()
    await limited(world, keeper, 1)

    again = await sender.begin(bytes(MB), file_id=first["file_id"])

    assert (again.status_code, again.json()["file_id"]) == (201, first["file_id"])


async def test_many_who_begin_at_once_cannot_overrun_the_quota(world: World, keeper: Person) -> None:
    sender, content = Sender(world, await world.educator()), bytes(MB)
    await limited(world, keeper, 3 * MB)

    answers = await asyncio.gather(*(sender.begin(content) for _ in range(9)))

    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 6
    assert (await use_of(world, keeper))["waiting_bytes"] == 3 * MB


async def test_a_file_that_turns_out_larger_than_was_told_needs_room_for_the_rest(world: World) -> None:
    sender, content = Sender(world, await world.educator()), photo((400, 300))
    ticket = (await sender.begin(b"1")).json()
    await sender.put(ticket["direct_url"], content)
    payload = {"preschool_id": str(world.preschool_id), "file_id": ticket["file_id"]}

    async with world.app.parts.database.writing() as work:
        jobs = media_jobs(world.app.parts.storage, world.app.clock, None, len(content) - 1)
        await jobs[TAKE_IN](work, payload)
    await drain(world.app.parts)

    state = (await world.app.get(f"{world.path}/files/{ticket['file_id']}", sender.person.token)).json()
    assert (state["state"], state["refusal"]) == ("refused", "media.no_room_left")


async def test_the_room_is_shown_to_who_leads_and_set_by_who_keeps_the_installation(
    world: World, keeper: Person
) -> None:
    head, educator, elsewhere = await world.head(), await world.educator(), await (await a_world(world.app)).head()
    path, body = f"{world.path}/storage", {"limit_bytes": 5 * MB}

    shown = [(await world.app.get(path, who and who.token)).status_code for who in (head, educator, elsewhere, None)]
    tried = [
        (await world.app.send("PUT", f"{path}/quota", who and who.token, body)).status_code
        for who in (head, educator, elsewhere, None)
    ]
    unchanged = (await use_of(world, head))["limit_bytes"]
    set_to = await limited(world, keeper, 5 * MB)
    set_again = await limited(world, keeper, 6 * MB)

    assert (shown, tried, unchanged) == ([200, 403, 404, 401], [403, 403, 403, 401], USUAL)
    assert [(told["limit_bytes"], told["permitted"]) for told in (set_to, set_again)] == [
        (5 * MB, ["quota.set"]),
        (6 * MB, ["quota.set"]),
    ]
    noted = (
        "select array_agg(details order by at, id) from audit_entry where preschool_id = $1 and action = 'quota.set'"
    )
    assert await figure(world, noted, world.preschool_id) == [
        {"before": None, "limit_bytes": 5 * MB},
        {"before": 5 * MB, "limit_bytes": 6 * MB},
    ]


async def test_a_preschool_that_is_not_there_has_no_room(world: World, keeper: Person) -> None:
    path = f"/api/preschools/{world.sunflowers}/storage"

    asked = await world.app.get(path, keeper.token)
    tried = await world.app.send("PUT", f"{path}/quota", keeper.token, {"limit_bytes": 1})

    assert (asked.status_code, tried.status_code) == (404, 404)


async def test_the_room_costs_as_many_statements_however_much_is_held(world: World) -> None:
    sender, head = Sender(world, await world.educator()), await world.head()
    few = await statements_of(world.app, lambda: use_of(world, head))
    for number in range(3):
        await sender.ready(photo((30 + number, 20)))

    many = await statements_of(world.app, lambda: use_of(world, head))

    assert few == many == 5
