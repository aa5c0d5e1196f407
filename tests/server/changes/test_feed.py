"""The change feed: who hears of what, and that nothing is skipped."""

from typing import Any
from uuid import UUID

import pytest_asyncio

from server.kernel import changes
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.observations import load, recorded
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def framework(app: App) -> None:
    await load(app)


async def feed(world: World, person: Person, cursor: str | None = None, limit: int | None = None) -> Any:
    response = await world.app.get(f"{world.path}/changes", person.token, cursor=cursor, limit=limit)
    assert response.status_code == 200, response.text
    return response.json()


async def subjects(world: World, person: Person, cursor: str | None = None) -> list[str]:
    return [item["subject_id"] for item in (await feed(world, person, cursor))["items"]]


async def corrected(world: World, head: Person, child_id: UUID) -> None:
    names = {"family_name": "Olimova", "given_name": "Azizaxon", "birth_date": "2022-03-14", "gender": "girl"}
    response = await world.app.send("PUT", f"{world.path}/children/{child_id}", head.token, names)
    assert response.status_code == 200, response.text


async def test_a_reader_gets_each_change_once_and_in_order(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    first = [await recorded(world, educator, child_id) for _ in range(3)]

    one = await feed(world, educator, limit=2)
    two = await feed(world, educator, one["next_cursor"], limit=2)
    none = await feed(world, educator, two["next_cursor"])
    later = await recorded(world, educator, child_id)
    new = await feed(world, educator, none["next_cursor"])

    assert one["items"] + two["items"] == [{"kind": "observation", "subject_id": entry} for entry in first]
    assert (none["items"], none["next_cursor"]) == ([], two["next_cursor"])
    assert new["items"] == [{"kind": "observation", "subject_id": later}]


async def test_a_change_committed_late_is_not_skipped(world: World) -> None:
    head = await world.head()
    older, newer = uuid7(), uuid7()
    database = world.app.parts.database

    async with database.writing() as slow:
        await changes.note(slow, world.preschool_id, "child", older)
        async with database.writing() as fast:
            await changes.note(fast, world.preschool_id, "child", newer)
        meanwhile = await feed(world, head)
    afterwards = await subjects(world, head, meanwhile["next_cursor"])

    assert meanwhile["items"] == []
    assert afterwards == [str(older), str(newer)]


async def test_a_change_that_was_rolled_back_is_never_heard_of(world: World) -> None:
    head = await world.head()
    try:
        async with world.app.parts.database.writing() as work:
            await changes.note(work, world.preschool_id, "child", uuid7())
            raise InterruptedError
    except InterruptedError:
        pass

    assert await subjects(world, head) == []


async def test_a_reader_hears_only_of_the_own_groups_and_children(world: World) -> None:
    educator, other, head = await world.educator(), await world.educator(world.butterflies), await world.head()
    own = await world.child()
    parent = await world.parent(own)
    parent_elsewhere = await world.parent(await world.child(world.butterflies))
    entry = await recorded(world, educator, own)

    assert await subjects(world, educator) == [entry]
    assert await subjects(world, head) == [entry]
    assert await subjects(world, parent) == [entry]
    assert await subjects(world, other) == []
    assert await subjects(world, parent_elsewhere) == []


async def test_a_family_does_not_even_hear_of_an_unshared_entry(world: World) -> None:
    educator = await world.educator()
    own = await world.child()
    parent = await world.parent(own)
    hidden = await recorded(world, educator, own, shared=False)

    opened = await world.app.get(f"{world.path}/observations/{hidden}", parent.token)

    assert await subjects(world, parent) == []
    assert await subjects(world, educator) == [hidden]
    assert opened.status_code == 404


async def test_a_family_does_not_hear_of_entries_about_other_children_of_the_group(world: World) -> None:
    educator = await world.educator()
    parent = await world.parent(await world.child())

    await recorded(world, educator, await world.child(name="Bobur"))

    assert await subjects(world, parent) == []


async def test_who_reads_children_but_no_observations_hears_of_children_only(world: World) -> None:
    head, educator, nurse = await world.head(), await world.educator(), await world.staff(Role.NURSE)
    child_id = await world.child()
    await recorded(world, educator, child_id)

    await corrected(world, head, child_id)

    assert (await feed(world, nurse))["items"] == [{"kind": "child", "subject_id": str(child_id)}]


async def test_a_corrected_name_reaches_the_group_and_the_family_once(world: World) -> None:
    head, educator, other = await world.head(), await world.educator(), await world.educator(world.butterflies)
    child_id = await world.child()
    parent = await world.parent(child_id)

    await corrected(world, head, child_id)

    assert [await subjects(world, person) for person in (head, educator, parent)] == [[str(child_id)]] * 3
    assert await subjects(world, other) == []


async def test_both_groups_of_a_transfer_hear_of_it(world: World) -> None:
    head, here, there = await world.head(), await world.educator(), await world.educator(world.butterflies)
    child_id = await world.child()
    parent = await world.parent(child_id)
    transfer = {"group_id": str(world.butterflies), "starts_on": "2026-11-18"}

    moved = await world.app.post(f"{world.path}/children/{child_id}/transfer", head.token, transfer)

    assert moved.status_code in {200, 201}, moved.text
    assert [await subjects(world, person) for person in (here, there, parent)] == [[str(child_id)]] * 3


async def test_staff_matters_reach_only_those_who_may_read_them(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    parent = await world.parent(await world.child())
    member, plan, day = uuid7(), uuid7(), uuid7()

    async with world.app.parts.database.writing() as work:
        await changes.note(work, world.preschool_id, "staff", member)
        await changes.note(work, world.preschool_id, "annual_plan", plan, world.sunflowers)
        await changes.note(work, world.preschool_id, "calendar_day", day)

    assert await subjects(world, head) == [str(member), str(plan), str(day)]
    assert await subjects(world, educator) == [str(plan), str(day)]
    assert await subjects(world, parent) == []


async def test_a_family_hears_of_the_week_of_the_own_childs_group(world: World) -> None:
    parent = await world.parent(await world.child())
    here, there = uuid7(), uuid7()

    async with world.app.parts.database.writing() as work:
        await changes.note(work, world.preschool_id, "weekly_plan", here, world.sunflowers)
        await changes.note(work, world.preschool_id, "weekly_plan", there, world.butterflies)

    assert await subjects(world, parent) == [str(here)]


async def test_a_family_hears_that_an_entry_it_saw_was_withdrawn(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    parent = await world.parent(child_id)
    entry = await recorded(world, educator, child_id)
    cursor = (await feed(world, parent))["next_cursor"]

    await world.app.post(f"{world.path}/observations/{entry}/withdraw", educator.token)

    assert await subjects(world, parent, cursor) == [entry]


async def test_the_feed_costs_the_same_statements_for_any_number_of_changes(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    for _ in range(7):
        await recorded(world, educator, child_id)

    assert await statements_of(world.app, lambda: feed(world, educator)) == 2


async def test_who_may_follow_the_feed(world: World) -> None:
    foreign = await a_world(world.app)
    people = {
        "educator": await world.educator(),
        "nurse": await world.staff(Role.NURSE),
        "parent": await world.parent(await world.child()),
        "district": await world.above(Role.DISTRICT),
        "stranger": await foreign.head(),
        "nobody": Person(uuid7(), uuid7(), ""),
    }

    answers = {
        name: (await world.app.get(f"{world.path}/changes", person.token)).status_code
        for name, person in people.items()
    }

    assert answers == {"educator": 200, "nurse": 200, "parent": 200, "district": 403, "stranger": 404, "nobody": 401}


async def test_a_cursor_or_limit_of_somebody_elses_making_is_malformed(world: World) -> None:
    head = await world.head()
    path = f"{world.path}/changes"

    for query in ({"cursor": "x"}, {"cursor": "MQ=="}, {"cursor": "OTk5OTk5OTk5OTk5OTk5OTk5OTkuMQ=="}, {"limit": 501}):
        response = await world.app.get(path, head.token, **query)

        assert response.status_code == 400


async def test_everybody_of_the_preschool_hears_that_a_roster_was_brought_in(world: World) -> None:
    educator, head, nurse = await world.educator(), await world.head(), await world.staff(Role.NURSE)
    parent, foreign = await world.parent(await world.child(world.butterflies)), await a_world(world.app)

    async with world.app.parts.database.writing() as work:
        await changes.note(work, world.preschool_id, "roster", world.preschool_id)

    for person in (educator, head, nurse, parent):
        assert (await feed(world, person))["items"] == [{"kind": "roster", "subject_id": str(world.preschool_id)}]
    assert (await feed(foreign, await foreign.educator()))["items"] == []
