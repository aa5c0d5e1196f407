"""Clocks that jump, the server's and the devices': nothing lost, nothing out of order, nobody locked out for good."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any, Final

import pytest
import pytest_asyncio

from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.sending import Sender, a_photo
from tests.server.accounts.people import a_signed_in_member
from tests.server.conversations.talking import messages, write
from tests.soundness.kinds import every_kind
from tests.soundness.ledger import note
from tests.soundness.sending import Device
from tests.support.app import BEGINNING
from tests.support.observations import an_entry, recorded, send
from tests.support.plans import load_reference
from tests.support.world import World

JUMPS: Final = (timedelta(hours=-1), timedelta(hours=24), timedelta(days=-2), timedelta(hours=1))
"""One after the other; the people of the tests are signed in for a day."""


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def the_same_moment_afterwards(world: World) -> AsyncIterator[None]:
    await load_reference(world.app)
    yield
    world.app.clock.moment = BEGINNING


async def changes_after(world: World, token: str, cursor: str | None) -> tuple[list[str], str]:
    answer = await world.app.get(f"{world.path}/changes", token, cursor=cursor)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    return [item["subject_id"] for item in told["items"]], told["next_cursor"]


async def test_every_kind_of_write_goes_on_while_the_clock_jumps(world: World) -> None:
    kinds = await every_kind(world, files=False)
    devices = [Device(world.app.http, kind.person) for kind in kinds]

    for jump in (timedelta(0), *JUMPS):
        world.app.clock.move(jump)
        for kind, device in zip(kinds, devices, strict=True):
            await kind.write(device)
    world.app.clock.moment = BEGINNING
    await drain(world.app.parts)
    tallies = [await kind.tally(world, device) for kind, device in zip(kinds, devices, strict=True)]
    note("the server's clock jumps", *tallies)

    assert [answer for device in devices for answer in device.other_answers] == []
    assert [(tally.what, tally.acknowledged) for tally in tallies if not tally.is_sound] == []


async def test_a_command_repeated_after_a_jump_has_its_first_answer(world: World) -> None:
    educator, child_id = await world.educator(), await world.child()
    entry, key = an_entry(world.app, child_id), uuid7()
    first = await send(world, educator, entry, key=key)

    answers = []
    for jump in JUMPS:
        world.app.clock.move(jump)
        answers.append(await send(world, educator, entry, key=key))

    assert first.status_code == 201
    assert {(answer.status_code, answer.content) for answer in answers} == {(201, first.content)}


async def test_the_change_feed_tells_everything_once_in_the_order_of_writing(world: World) -> None:
    educator, child_id = await world.educator(), await world.child()
    _, cursor = await changes_after(world, educator.token, None)

    written: list[str] = []
    heard: list[str] = []
    for jump in JUMPS:
        written.append(await recorded(world, educator, child_id))
        world.app.clock.move(jump)
        written.append(await recorded(world, educator, child_id))
        news, cursor = await changes_after(world, educator.token, cursor)
        heard += news

    assert heard == written


async def test_messages_stay_in_the_order_in_which_they_were_written(world: World) -> None:
    educator, child_id = await world.educator(), await world.child()
    parent = await world.parent(child_id)

    for number, jump in enumerate(JUMPS):
        await write(world, parent if number % 2 else educator, child_id, f"{number}")
        world.app.clock.move(jump)
    shown = [message["text"] for message in await messages(world, parent, child_id)]

    assert shown == ["3", "2", "1", "0"]


async def test_whoever_is_signed_in_stays_so_or_is_told_to_refresh_and_may(world: World) -> None:
    member = await a_signed_in_member(world.app)

    statuses = []
    for jump in JUMPS:
        world.app.clock.move(jump)
        asked = await member.own()
        if asked.status_code == 401 and asked.json()["code"] == "sign_in.expired":
            member.keep((await member.refresh()).json())
            asked = await member.own()
        statuses.append(asked.status_code)

    assert statuses == [200] * len(JUMPS)


async def test_an_upload_goes_on_after_the_clock_was_set_back_and_begins_anew_a_day_later(world: World) -> None:
    educator, content = await world.educator(), a_photo()
    sender = Sender(world, educator)

    first = (await sender.begin(content)).json()
    world.app.clock.move(timedelta(hours=-1))
    taken = await sender.put(first["direct_url"], content)
    late = (await sender.begin(content)).json()
    world.app.clock.move(timedelta(days=1, hours=1))
    refused = await sender.put(late["direct_url"], content)
    again = await sender.begin(content, file_id=late["file_id"])
    taken_late = await sender.put(again.json()["direct_url"], content)
    await drain(world.app.parts)

    assert (taken.status_code, refused.status_code, again.status_code, taken_late.status_code) == (200, 401, 201, 200)
    assert [(await sender.state(one["file_id"]))["state"] for one in (first, late)] == ["ready", "ready"]


@pytest.mark.parametrize(
    ("wrong_by", "status", "code"),
    [
        (timedelta(days=-3), 201, None),
        (timedelta(minutes=2), 201, None),
        (timedelta(days=3), 409, "observation.in_future"),
        (timedelta(days=-400), 409, "observation.too_old"),
    ],
)
async def test_a_device_whose_clock_is_wrong_is_taken_or_told_why_not(
    world: World, wrong_by: timedelta, status: int, code: str | None
) -> None:
    educator, child_id = await world.educator(), await world.child()

    answer: Any = await send(world, educator, an_entry(world.app, child_id, ago=-wrong_by))

    assert (answer.status_code, answer.json().get("code")) == (status, code)
