"""What awaits a family and the staff of a group on their first screen: to read, acknowledge, answer, consent to."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest_asyncio

from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.plans import load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World

UNTIL = "2026-11-30"
QUESTION = {"slug": "food", "kind": "one", "text": "Ovqat yoqadimi?", "choices": ["Ha", "Yoʻq"]}


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def the_same_day_afterwards(app: App) -> AsyncIterator[None]:
    await load_reference(app)
    moment: datetime = app.clock.moment
    yield
    app.clock.moment = moment


async def write(world: World, person: Person, child_id: UUID) -> Any:
    body = {"id": str(uuid7()), "text": "Salom"}
    response = await world.app.post(f"{world.path}/children/{child_id}/messages", person.token, body)
    assert response.status_code == 201, response.text
    return response.json()


async def read(world: World, person: Person, child_id: UUID, message: Any) -> None:
    path = f"{world.path}/children/{child_id}/messages/read"
    assert (await world.app.post(path, person.token, {"message_id": message["id"]})).status_code == 204


async def publish(world: World, head: Person, **said: Any) -> str:
    body = {"id": str(uuid7()), "title": "Bayram", "text": "Juma kuni", "shown_until": UNTIL, **said}
    response = await world.app.post(f"{world.path}/announcements", head.token, body)
    assert response.status_code == 201, response.text
    return str(response.json()["id"])


async def asked(world: World, head: Person, **said: Any) -> str:
    path = f"{world.path}/questionnaires/{uuid7()}"
    body = {"title": "Fikringiz", "questions": [QUESTION], "open_until": UNTIL, **said}
    assert (await world.app.send("PUT", path, head.token, body)).status_code == 200
    assert (await world.app.post(f"{path}/open", head.token)).status_code == 200
    return path


async def awaiting(world: World, parent: Person) -> list[tuple[int, int, int, int]]:
    """Per own child: unread messages, to acknowledge, to answer, to consent."""
    children = (await world.app.get("/api/today/family", parent.token)).json()["children"]
    return [(one["unread_messages"], one["to_acknowledge"], one["to_answer"], one["to_consent"]) for one in children]


async def unread_of_groups(world: World, person: Person) -> list[int]:
    groups = (await world.app.get("/api/today", person.token)).json()["groups"]
    return [group["unread_messages"] for group in groups]


async def test_a_family_of_which_nothing_is_asked_is_asked_for_its_consents_only(world: World) -> None:
    parent = await world.parent(await world.child())

    assert await awaiting(world, parent) == [(0, 0, 0, 3)]


async def test_messages_of_staff_are_unread_until_they_are_read(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    mother, father = await world.parent(child), await world.parent(child)
    await write(world, educator, child)
    last = await write(world, educator, child)
    await write(world, father, child)
    withdrawn = await write(world, educator, child)
    await world.app.post(f"{world.path}/messages/{withdrawn['id']}/withdraw", educator.token)
    before = await awaiting(world, mother)

    await read(world, mother, child, last)

    assert [unread for unread, *_ in before] == [2]
    assert [unread for unread, *_ in await awaiting(world, mother)] == [0]
    assert [unread for unread, *_ in await awaiting(world, father)] == [2]


async def test_what_is_to_be_acknowledged_counts_for_each_child_it_addresses(world: World) -> None:
    head = await world.head()
    aziza, botir = await world.child(name="Aziza"), await world.child(world.butterflies, "Botir")
    parent = await world.parent(aziza, botir)
    for_all = await publish(world, head, needs_acknowledgement=True)
    await publish(world, head, needs_acknowledgement=True, group_id=str(world.butterflies))
    await publish(world, head)
    gone = await publish(world, head, needs_acknowledgement=True)
    await world.app.post(f"{world.path}/announcements/{gone}/withdraw", head.token)
    before = await awaiting(world, parent)

    await world.app.post(f"{world.path}/announcements/{for_all}/acknowledge?child_id={aziza}", parent.token)

    assert [count for _, count, _, _ in before] == [1, 2]
    assert [count for _, count, _, _ in await awaiting(world, parent)] == [0, 2]


async def test_questionnaires_wait_until_they_are_answered_or_over(world: World) -> None:
    head, child = await world.head(), await world.child()
    parent = await world.parent(child)
    path = await asked(world, head)
    await asked(world, head, group_id=str(world.butterflies))
    await asked(world, head, open_until="2026-11-18")
    before = await awaiting(world, parent)

    answered = await world.app.post(
        f"{path}/answers", parent.token, {"answers": [{"question": "food", "choices": [0]}]}
    )
    after = await awaiting(world, parent)
    world.app.clock.moment = datetime(2026, 11, 19, 6, tzinfo=UTC)

    assert answered.status_code == 204
    assert [count for _, _, count, _ in [*before, *after, *await awaiting(world, parent)]] == [2, 1, 0]


async def test_a_purpose_that_was_refused_is_asked_for_no_more(world: World) -> None:
    child = await world.child()
    parent = await world.parent(child)
    path = f"{world.path}/children/{child}/consents"

    for said in ({"purpose": "photos", "given": True}, {"purpose": "photos", "given": False}):
        assert (await world.app.send("PUT", path, parent.token, said)).status_code == 200

    assert await awaiting(world, parent) == [(0, 0, 0, 2)]


async def test_staff_count_the_messages_of_each_group_as_the_list_of_conversations_does(world: World) -> None:
    educator = await world.educator(world.sunflowers, world.butterflies)
    own, other, left = await world.child(), await world.child(world.butterflies), await world.child()
    for child in (own, own, other, left):
        last = await write(world, await world.parent(child), child)
    await write(world, educator, own)
    await read(world, educator, left, last)
    world.app.clock.moment = datetime(2026, 11, 18, 16, tzinfo=UTC)
    await write(world, await world.parent(own), own)

    in_the_evening = sorted(await unread_of_groups(world, educator))
    world.app.clock.moment = datetime(2026, 11, 19, 3, tzinfo=UTC)
    in_the_morning = sorted(await unread_of_groups(world, educator))
    listed = (await world.app.get(f"{world.path}/conversations", educator.token)).json()

    assert (in_the_evening, in_the_morning) == ([1, 2], [1, 3])
    assert sum(row["unread"] for row in listed) == sum(in_the_morning)


async def test_the_home_of_a_family_takes_as_many_statements_as_before_whatever_awaits_it(world: World) -> None:
    head, educator, child = await world.head(), await world.educator(), await world.child()
    parent = await world.parent(child)
    for _ in range(3):
        await write(world, educator, child)
        await publish(world, head, needs_acknowledgement=True)
        await asked(world, head)

    counted = await statements_of(world.app, lambda: world.app.get("/api/today/family", parent.token))

    assert (counted, await awaiting(world, parent)) == (3, [(3, 3, 3, 3)])
