"""Giving, refusing and withdrawing consent: by whom, what is kept of it, and who learns of it."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.observations import also_parent
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

NOT_ASKED = {"given": None, "said_by_name": "", "on_paper": False, "said_at": None}


async def say(world: World, person: Person, child_id: UUID, given: bool, purpose: str = "photos", **more: Any) -> Any:
    body = {"purpose": purpose, "given": given, **more}
    return await world.app.send("PUT", f"{world.path}/children/{child_id}/consents", person.token, body)


async def read(world: World, person: Person, child_id: UUID) -> Any:
    return await world.app.get(f"{world.path}/children/{child_id}/consents", person.token)


async def consents_kept(world: World) -> int:
    async with world.app.parts.database.reading() as work:
        found: int = await work.raw.fetchval("select count(*) from consent where preschool_id = $1", world.preschool_id)
    return found


async def test_before_anybody_was_asked_every_purpose_stands_open(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)

    answer = (await read(world, parent, child_id)).json()

    assert answer == {
        "child_id": str(child_id),
        "consents": [{"purpose": purpose, **NOT_ASKED} for purpose in ("photos", "sharing", "research")],
        "history": [],
        "permitted": ["consent.give"],
    }


async def test_a_family_gives_and_withdraws_and_the_history_keeps_both(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)
    await say(world, parent, child_id, given=True)
    world.app.clock.move(timedelta(minutes=1))

    answer = (await say(world, parent, child_id, given=False)).json()
    world.app.clock.move(timedelta(minutes=-1))

    assert [(one["purpose"], one["given"]) for one in answer["consents"]] == [
        ("photos", False),
        ("sharing", None),
        ("research", None),
    ]
    assert [(one["given"], one["said_by_name"]) for one in answer["history"]] == [
        (False, "Sinov Odami"),
        (True, "Sinov Odami"),
    ]
    assert (await read(world, parent, child_id)).json() == answer


async def test_the_same_answer_again_is_nothing_new(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)

    for _ in range(3):
        assert (await say(world, parent, child_id, given=True)).status_code == 200

    assert await consents_kept(world) == 1


async def test_answers_that_come_at_once_follow_one_another(world: World) -> None:
    child_id = await world.child()
    mother, father = await world.parent(child_id), await world.parent(child_id)

    answers = await asyncio.gather(
        *(say(world, person, child_id, given=given) for person in (mother, father) for given in (True, False) * 4)
    )

    assert {answer.status_code for answer in answers} == {200}
    async with world.app.parts.database.reading() as work:
        in_force = await work.raw.fetchval(
            "select count(*) from consent where child_id = $1 and replaced_at is null", child_id
        )
    assert in_force == 1


async def test_the_head_writes_down_a_signed_sheet_and_the_family_sees_who_did(world: World) -> None:
    child_id = await world.child()
    head, parent = await world.head(), await world.parent(child_id)

    response = await say(world, head, child_id, given=True, on_paper=True)

    assert (response.status_code, response.json()["permitted"]) == (200, ["consent.record"])
    photos = (await read(world, parent, child_id)).json()["consents"][0]
    assert (photos["given"], photos["on_paper"], photos["said_by_name"]) == (True, True, "Sinov Odami")


async def test_no_sheet_of_paper_gives_what_the_family_itself_has_refused(world: World) -> None:
    child_id = await world.child()
    head, parent = await world.head(), await world.parent(child_id)
    await say(world, parent, child_id, given=False)

    given = await say(world, head, child_id, given=True, on_paper=True)
    refused_too = await say(world, head, child_id, given=False, on_paper=True)

    assert (given.status_code, given.json()["code"]) == (409, "consent.family_refused")
    assert refused_too.status_code == 200
    assert (await read(world, parent, child_id)).json()["consents"][0]["given"] is False


async def test_who_may_say_what(world: World) -> None:
    child_id, other_child = await world.child(), await world.child(name="Begona")
    foreign = await a_world(world.app)
    mother_on_the_staff = await world.head()
    await also_parent(world, mother_on_the_staff, child_id)
    people: dict[str, Person] = {
        "parent": await world.parent(child_id),
        "parent of another child": await world.parent(other_child),
        "educator": await world.educator(),
        "educator of another group": await world.educator(world.butterflies),
        "head": await world.head(),
        "methodist": await world.staff(Role.METHODIST),
        "nurse": await world.staff(Role.NURSE),
        "district": await world.above(Role.DISTRICT),
        "stranger": await foreign.head(),
        "a head whose child it is": mother_on_the_staff,
        "nobody": Person(uuid7(), uuid7(), ""),
    }

    said = {name: (await say(world, person, child_id, given=True)).status_code for name, person in people.items()}
    written = {
        name: (await say(world, person, child_id, given=True, on_paper=True)).status_code
        for name, person in people.items()
    }
    seen = {name: (await read(world, person, child_id)).status_code for name, person in people.items()}

    assert said == {
        "parent": 200,
        "parent of another child": 404,
        "educator": 403,
        "educator of another group": 404,
        "head": 403,
        "methodist": 403,
        "nurse": 403,
        "district": 403,
        "stranger": 404,
        "a head whose child it is": 200,
        "nobody": 401,
    }
    assert written == {**said, "parent": 403, "head": 200, "methodist": 200}
    assert seen == {**said, "educator": 200, "head": 200, "methodist": 200}


async def test_a_refused_answer_leaves_everything_as_it_was(world: World) -> None:
    child_id = await world.child()
    educator = await world.educator()

    await say(world, educator, child_id, given=True)
    wrong = await say(world, await world.parent(child_id), child_id, given=True, purpose="everything")

    assert wrong.status_code == 400
    assert await consents_kept(world) == 0


async def test_a_group_is_shown_by_names_with_what_was_given_and_refused(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    zebo, anvar = await world.child(name="Zebo", family="Yusupova"), await world.child(name="Anvar", family="Aliyev")
    await world.child(world.butterflies, name="Boshqa")
    parent = await world.parent(zebo)
    await say(world, parent, zebo, given=False)
    await say(world, parent, zebo, given=True, purpose="research")
    await say(world, head, anvar, given=True, on_paper=True, purpose="sharing")
    await say(world, head, anvar, given=True, on_paper=True)

    path = f"{world.path}/groups/{world.sunflowers}/consents"
    lines = (await world.app.get(path, educator.token)).json()
    own = (await world.app.get(path, parent.token)).json()

    assert [(line["child"]["given_name"], line["given"], line["refused"]) for line in lines] == [
        ("Anvar", ["photos", "sharing"], []),
        ("Zebo", ["research"], ["photos"]),
    ]
    assert [line["child"]["given_name"] for line in own] == ["Zebo"]
    assert (await world.app.get(path, (await world.educator(world.butterflies)).token)).status_code == 404
    unknown = f"{world.path}/groups/{uuid7()}/consents"
    assert (await world.app.get(unknown, head.token)).status_code == 404


@pytest.mark.parametrize("children", [1, 12])
async def test_a_group_costs_the_same_statements_for_any_number_of_children(world: World, children: int) -> None:
    educator = await world.educator()
    for number in range(children):
        await world.child(name=f"Bola {number}")
    path = f"{world.path}/groups/{world.sunflowers}/consents"

    assert await statements_of(world.app, lambda: world.app.get(path, educator.token)) == 3


async def test_an_answer_is_audited_without_names_and_told_to_the_group_and_the_family(world: World) -> None:
    child_id = await world.child()
    parent = await world.parent(child_id)

    await say(world, parent, child_id, given=True)

    async with world.app.parts.database.reading() as work:
        audited = await work.raw.fetch(
            "select action, subject_id, details from audit_entry where preschool_id = $1", world.preschool_id
        )
        told = await work.raw.fetch(
            "select kind, subject_id, group_id, child_ids from change where preschool_id = $1", world.preschool_id
        )
    assert [tuple(row) for row in audited] == [("consent.give", child_id, {"purpose": "photos", "given": True})]
    assert [tuple(row) for row in told] == [("consent", child_id, world.sunflowers, [child_id])]


async def test_reading_consents_is_noted(world: World) -> None:
    child_id = await world.child()
    educator = await world.educator()

    await read(world, educator, child_id)
    await world.app.get(f"{world.path}/groups/{world.sunflowers}/consents", educator.token)

    async with world.app.parts.database.reading() as work:
        noted = await work.raw.fetch(
            "select action, child_ids from read_journal where account_id = $1", educator.account_id
        )
    assert [tuple(row) for row in noted] == [("consent.read", [child_id])] * 2
