"""What is done otherwise for a named child, and that nobody else learns of it."""

from typing import Any
from uuid import UUID

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.plans import MONDAY, calendar_day, draft_week
from tests.support.statements import statements_of
from tests.support.world import World, a_world


def an_adaptation(plan: Any, child_id: UUID, text: str = "Kartochkani yaqinroq qoʻyish") -> dict[str, str]:
    activity = plan["activities"][0]["id"]
    return {"id": str(uuid7()), "activity_id": activity, "child_id": str(child_id), "text": text}


def path_of(world: World, plan: Any) -> str:
    return f"{world.path}/weekly-plans/{plan['id']}/adaptations"


async def test_an_adaptation_is_written_corrected_and_taken_back(world: World) -> None:
    educator, child = await world.educator(), await world.child(name="Botir")
    plan = await draft_week(world, educator)
    path = path_of(world, plan)

    written = await world.app.post(path, educator.token, an_adaptation(plan, child))
    one = f"{path}/{written.json()['id']}"
    corrected = await world.app.send("PUT", one, educator.token, {"text": "Yonida oʻtirish"})
    listed = (await world.app.get(path, educator.token)).json()
    removed = await world.app.send("DELETE", one, educator.token)

    assert (written.status_code, corrected.status_code, removed.status_code) == (201, 200, 204)
    assert [(row["given_name"], row["text"]) for row in listed] == [("Botir", "Yonida oʻtirish")]
    assert listed[0]["permitted"] == ["adaptation.write"]
    assert (await world.app.get(path, educator.token)).json() == []


async def test_the_reading_of_adaptations_is_noted_for_the_family(world: World) -> None:
    educator, head, child = await world.educator(), await world.head(), await world.child()
    plan = await draft_week(world, educator)
    await world.app.post(path_of(world, plan), educator.token, an_adaptation(plan, child))

    await world.app.get(path_of(world, plan), head.token)
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", head.token)).json()

    assert "adaptation.read" in [reader["action"] for reader in readers]


async def test_child_and_activity_must_belong_to_the_plan(world: World) -> None:
    head = await world.head()
    other, own = await world.child(world.butterflies), await world.child()
    plan = await draft_week(world, head)
    elsewhere = {**an_adaptation(plan, own), "activity_id": str(uuid7())}
    path = path_of(world, plan)

    foreign_child = await world.app.post(path, head.token, an_adaptation(plan, other))
    foreign_activity = await world.app.post(path, head.token, elsewhere)
    blank = await world.app.post(path, head.token, an_adaptation(plan, own, "   "))

    assert (foreign_child.status_code, foreign_child.json()["code"]) == (409, "adaptation.other_group")
    assert (foreign_activity.status_code, foreign_activity.json()["code"]) == (409, "adaptation.other_plan")
    assert (blank.status_code, blank.json()["fields"][0]["field"]) == (400, "text")
    assert (await world.app.get(path, head.token)).json() == []


async def test_an_adaptation_outlives_the_line_it_was_written_at(world: World) -> None:
    educator, child = await world.educator(), await world.child(name="Botir")
    plan = await draft_week(world, educator)
    path = path_of(world, plan)
    written = (await world.app.post(path, educator.token, an_adaptation(plan, child))).json()
    line = plan["activities"][0]
    taken_out = {"put": [], "removed": [{"id": line["id"], "revision": line["revision"]}]}
    await world.app.send("PUT", f"{world.path}/weekly-plans/{plan['id']}", educator.token, taken_out)

    left = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", educator.token)).json()["activities"]
    listed = (await world.app.get(path, educator.token)).json()
    corrected = await world.app.send("PUT", f"{path}/{written['id']}", educator.token, {"text": "Sekinroq"})
    removed = await world.app.send("DELETE", f"{path}/{written['id']}", educator.token)

    assert line["id"] not in {one["id"] for one in left}
    assert listed == [written]
    assert (corrected.status_code, removed.status_code) == (200, 204)


async def test_an_adaptation_outlives_its_line_when_the_week_is_drafted_anew_or_anothers_is_taken(
    world: World,
) -> None:
    educator, child, head = await world.educator(), await world.child(name="Botir"), await world.head()
    plan = await draft_week(world, educator)
    path, week = path_of(world, plan), f"{world.path}/weekly-plans/{plan['id']}"
    on_monday = next(line for line in plan["activities"] if line["weekday"] == 0)
    on_friday = next(line for line in plan["activities"] if line["weekday"] == 4)
    for line in (on_monday, on_friday):
        body = {**an_adaptation(plan, child, line["id"]), "activity_id": line["id"]}
        assert (await world.app.post(path, educator.token, body)).status_code == 201
    neighbour = await world.educator(world.butterflies)
    theirs = await draft_week(world, neighbour, group_id=world.butterflies)
    other = f"{world.path}/weekly-plans/{theirs['id']}"
    await world.app.post(f"{other}/submit", neighbour.token)
    assert (await world.app.post(f"{other}/decide", head.token, {"approved": True})).status_code == 200
    await calendar_day(world, MONDAY, works=False)

    anew = (await world.app.post(f"{week}/redraft", educator.token)).json()["activities"]
    taken = (await world.app.post(f"{week}/take", educator.token, {"plan_id": theirs["id"]})).json()["activities"]
    listed = (await world.app.get(path, educator.token)).json()

    assert on_monday["id"] not in {line["id"] for line in anew}
    assert on_friday["id"] not in {line["id"] for line in taken}
    assert {one["text"] for one in listed} == {on_monday["id"], on_friday["id"]}


async def test_families_neighbours_and_strangers_learn_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(child)
    nurse, stranger = await world.staff(Role.NURSE), await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)
    written = await world.app.post(path_of(world, plan), educator.token, an_adaptation(plan, child))
    one = f"{path_of(world, plan)}/{written.json()['id']}"
    people = (neighbour, parent, nurse, stranger)

    read = [(await world.app.get(path_of(world, plan), person.token)).status_code for person in people]
    added = [
        (await world.app.post(path_of(world, plan), person.token, an_adaptation(plan, child))).status_code
        for person in people
    ]
    changed = [(await world.app.send("PUT", one, person.token, {"text": "x"})).status_code for person in people]
    removed = [(await world.app.send("DELETE", one, person.token)).status_code for person in people]

    assert read == added == changed == removed == [404, 403, 403, 404]
    assert len((await world.app.get(path_of(world, plan), educator.token)).json()) == 1


async def test_the_list_takes_as_many_statements_for_one_child_as_for_three(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)

    async def asked() -> None:
        assert (await world.app.get(path_of(world, plan), educator.token)).status_code == 200

    await world.app.post(path_of(world, plan), educator.token, an_adaptation(plan, await world.child()))
    one = await statements_of(world.app, asked)
    for name in ("Aziza", "Botir"):
        child = await world.child(name=name)
        await world.app.post(path_of(world, plan), educator.token, an_adaptation(plan, child))

    assert await statements_of(world.app, asked) == one
