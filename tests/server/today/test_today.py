"""What an educator and a parent see first."""

from datetime import date

import pytest_asyncio

from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.plans import calendar_day, draft_week, draft_year, load_reference, observe
from tests.support.statements import statements_of
from tests.support.world import World, a_world


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


async def test_an_educator_sees_the_groups_day(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    plan = await draft_week(world, educator)
    seen, other = await world.child(name="Aziza"), await world.child(name="Bobur")
    await observe(world, educator, seen)

    response = await world.app.get("/api/today", educator.token)

    assert response.status_code == 200
    [group] = response.json()["groups"]
    assert (group["group_name"], group["day"], group["week_start"]) == ("Kungaboqar", "2026-11-18", "2026-11-16")
    assert group["theme"]["en"] == "Emergency services"
    assert (group["weekly_plan_id"], group["weekly_plan_status"]) == (plan["id"], "draft")
    assert group["activities"] == [activity for activity in plan["activities"] if activity["weekday"] == 2]
    assert (group["children"], group["observed_this_week"], group["working_day"]) == (2, 1, True)
    assert [(row["child_id"], row["days"]) for row in group["not_seen"]] == [(str(other), None)]
    assert len(group["phrases"]["uz"]) == 3
    assert group["permitted"] == [
        "observation.record",
        "weekly_plan.edit",
        "weekly_plan.submit",
        "annual_plan.draft",
    ]


async def test_a_group_without_any_plan_still_has_its_day(world: World) -> None:
    educator = await world.educator()

    [group] = (await world.app.get("/api/today", educator.token)).json()["groups"]

    assert (group["theme"], group["weekly_plan_id"], group["activities"]) == ({}, None, [])
    assert (group["children"], group["not_seen"], group["phrases"]) == (0, [], {})


async def test_children_not_seen_for_a_fortnight_come_longest_first_and_at_most_six(world: World) -> None:
    educator = await world.educator()
    children = [await world.child(name=f"Bola {number}") for number in range(9)]
    await observe(world, educator, children[0], days_ago=13)
    for number in range(1, 8):
        await observe(world, educator, children[number], days_ago=14 + number)
    await observe(world, educator, children[8], days_ago=1, withdrawn=True)

    [group] = (await world.app.get("/api/today", educator.token)).json()["groups"]

    assert [(row["given_name"], row["days"]) for row in group["not_seen"]] == [
        ("Bola 8", None),
        ("Bola 7", 21),
        ("Bola 6", 20),
        ("Bola 5", 19),
        ("Bola 4", 18),
        ("Bola 3", 17),
    ]
    assert (group["children"], group["observed_this_week"]) == (9, 0)


async def test_a_day_the_preschool_closes_is_no_working_day(world: World) -> None:
    educator = await world.educator()
    await calendar_day(world, date(2026, 11, 18), works=False)

    [group] = (await world.app.get("/api/today", educator.token)).json()["groups"]

    assert group["working_day"] is False


async def test_an_educators_day_costs_two_statements_for_any_number_of_children_and_groups(world: World) -> None:
    educator = await world.educator(world.sunflowers, world.butterflies)
    await draft_week(world, educator)
    for number in range(12):
        child_id = await world.child(name=f"Bola {number}")
        await observe(world, educator, child_id, days_ago=20)

    counted = await statements_of(world.app, lambda: world.app.get("/api/today", educator.token))

    assert counted == 2


async def test_the_names_an_educator_was_shown_are_noted(world: World) -> None:
    educator = await world.educator()
    unseen, seen = await world.child(), await world.child(name="Bobur")
    await observe(world, educator, seen)

    await world.app.get("/api/today", educator.token)

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select account_id, action, child_ids from read_journal where preschool_id = $1", world.preschool_id
        )
    assert [tuple(row) for row in rows] == [(educator.account_id, "today.read", [unseen])]


async def test_a_parent_sees_the_own_child_its_theme_and_what_is_new(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    own, other = await world.child(name="Aziza"), await world.child(name="Begona")
    parent = await world.parent(own)
    shown = await observe(world, educator, own, days_ago=1)
    older = await observe(world, educator, own, days_ago=9)
    await observe(world, educator, own, shared=False)
    await observe(world, educator, own, withdrawn=True)
    await observe(world, educator, other)

    response = await world.app.get("/api/today/family", parent.token)

    [child] = response.json()["children"]
    assert (child["given_name"], child["group_name"], child["new_this_week"]) == ("Aziza", "Kungaboqar", 1)
    assert child["theme"]["ru"] == "Службы экстренной помощи"
    assert [entry["id"] for entry in child["latest"]] == [str(shown), str(older)]


async def test_a_family_costs_one_statement_and_one_for_each_own_child(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    parent = await world.parent(child_id)
    for _ in range(5):
        await observe(world, educator, child_id)

    counted = await statements_of(world.app, lambda: world.app.get("/api/today/family", parent.token))

    assert counted == 3


async def test_a_child_of_the_same_id_elsewhere_opens_nothing(world: World) -> None:
    other = await a_world(world.app)
    stranger = await other.parent(await other.child(name="Begona"))
    await world.child()

    children = (await world.app.get("/api/today/family", stranger.token)).json()["children"]

    assert [(child["given_name"], child["preschool_id"]) for child in children] == [("Begona", str(other.preschool_id))]


async def test_who_has_no_group_or_child_sees_an_empty_day(world: World) -> None:
    head, nurse = await world.head(), await world.staff(Role.NURSE, world.sunflowers)
    parent, district = await world.parent(await world.child()), await world.above(Role.DISTRICT)

    for person in (head, nurse, parent):
        assert (await world.app.get("/api/today", person.token)).json() == {"groups": [], "waiting_reviews": 0}
    assert (await world.app.get("/api/today/family", head.token)).json() == {"children": []}
    assert (await world.app.get("/api/today", district.token)).status_code == 403
    assert (await world.app.get("/api/today")).status_code == 401
    assert (await world.app.get("/api/today/family")).status_code == 401
