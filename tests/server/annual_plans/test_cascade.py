"""Drafting a whole year: months and weeks follow, what a person wrote stays, and the preview tells the truth."""

from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

import pytest_asyncio

from server.features.annual_plans.cascade import YearCascade
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.support.app import App
from tests.support.plans import MONDAY, calendar_day, draft_week, draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

NEXT_MONDAY = MONDAY + timedelta(weeks=1)


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"


async def weeks_of(world: World, person: Person, group_id: UUID | None = None) -> list[dict[str, Any]]:
    path = f"{world.path}/groups/{group_id or world.sunflowers}/weekly-plans"
    listed: list[dict[str, Any]] = (await world.app.get(path, person.token)).json()
    return listed


async def week_plan(world: World, person: Person, monday: date) -> dict[str, Any]:
    row = next(row for row in await weeks_of(world, person) if row["week_start"] == monday.isoformat())
    plan: dict[str, Any] = (await world.app.get(f"{world.path}/weekly-plans/{row['id']}", person.token)).json()
    return plan


async def retitle(world: World, person: Person, plan: dict[str, Any], monday: date, title: str) -> Any:
    week = next(week for week in plan["weeks"] if week["week_start"] == monday.isoformat())
    path = f"{path_of(world)}/weeks/{week['id']}"
    return (await world.app.send("PUT", path, person.token, {"title": title})).json()


def asked_of(line: str) -> list[tuple[str, dict[str, object]]]:
    """What one may ask of the drafting of a week, and how."""
    place: dict[str, object] = {"weekday": 0, "part_of_day": "outdoors"}
    return [("/redraft", {}), (f"/activities/{line}/alternatives", {}), ("/proposals", place)]


async def touch(world: World, person: Person, plan: dict[str, Any]) -> dict[str, Any]:
    """A person's own words in the first line of a week."""
    line = {**plan["activities"][0], "title": "Oʻzim yozdim"}
    path = f"{world.path}/weekly-plans/{plan['id']}"
    changed = await world.app.send("PUT", path, person.token, {"put": [line]})
    assert changed.status_code == 200, changed.text
    return line


async def test_a_whole_year_has_its_months_and_its_weeks_until_the_end_of_next_month(world: World) -> None:
    educator = await world.educator()

    plan = await draft_year(world, educator, whole=True)

    drafted = await weeks_of(world, educator)
    assert [row["week_start"] for row in drafted] == [
        "2026-11-16",
        "2026-11-23",
        "2026-11-30",
        "2026-12-07",
        "2026-12-14",
        "2026-12-21",
        "2026-12-28",
    ]
    linked = [week["week_start"] for week in plan["weeks"] if week["weekly_plan_id"]]
    assert linked == [row["week_start"] for row in drafted]
    themes = {week["week_start"]: week["title"] for week in plan["weeks"]}
    assert all(row["theme"] == themes[row["week_start"]] for row in drafted)
    for month in range(1, 13):
        found = await world.app.get(
            f"{world.path}/groups/{world.sunflowers}/monthly-plans/2026/{month}", educator.token
        )
        assert found.status_code == 200


async def test_no_activity_of_a_theme_returns_and_others_rest_three_weeks(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator, whole=True)

    used: dict[str, list[date]] = {}
    for row in await weeks_of(world, educator):
        monday = date.fromisoformat(row["week_start"])
        for line in (await week_plan(world, educator, monday))["activities"]:
            if line["bank"]:
                used.setdefault(line["bank"]["id"], []).append(monday)

    gaps = [later - earlier for weeks in used.values() for earlier, later in pairwise(weeks)]
    assert gaps
    assert min(gaps) >= timedelta(weeks=3)


async def test_drafting_a_whole_year_twice_changes_nothing(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator, whole=True)
    before = await week_plan(world, educator, MONDAY)

    again = await draft_year(world, educator, whole=True)

    assert again == {**plan, "drafted_at": again["drafted_at"]}
    assert await week_plan(world, educator, MONDAY) == before
    assert (await world.app.get(f"{path_of(world)}/redraft", educator.token)).json() == []


async def test_drafting_a_week_again_changes_nothing_and_makes_no_version(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"

    shown = await world.app.get(f"{path}/redraft", educator.token)
    again = await world.app.post(f"{path}/redraft", educator.token)

    assert (shown.status_code, shown.json()) == (200, [])
    assert again.json() == plan


async def test_a_touched_line_stays_and_the_preview_tells_what_drafting_again_does(world: World) -> None:
    educator = await world.educator()
    await calendar_day(world, MONDAY + timedelta(days=4), works=False)
    plan = await draft_week(world, educator)
    line = await touch(world, educator, plan)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from calendar_day where preschool_id = $1", world.preschool_id)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    before = (await world.app.get(path, educator.token)).json()

    shown = (await world.app.get(f"{path}/redraft", educator.token)).json()
    again = (await world.app.post(f"{path}/redraft", educator.token)).json()

    lines = {one["id"]: one for one in again["activities"]}
    assert lines[line["id"]]["title"] == "Oʻzim yozdim"
    assert [one["before"]["id"] for one in shown if one["kind"] == "kept"] == [line["id"]]
    assert sum(one["kind"] == "added" for one in shown) == 7
    assert again["version"] == before["version"] + 1
    expected = {one["id"]: one["title"] for one in before["activities"]}
    for one in shown:
        if one["kind"] == "removed":
            del expected[one["before"]["id"]]
        elif one["kind"] == "changed":
            expected[one["after"]["id"]] = one["after"]["title"]
    assert {key: lines[key]["title"] for key in expected} == expected
    assert len(lines) == 35


async def test_another_theme_flows_down_to_a_draft_nobody_worked_at(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator, whole=True)
    before = await week_plan(world, educator, NEXT_MONDAY)

    await retitle(world, educator, plan, NEXT_MONDAY, "Bizning hovli")

    after = await week_plan(world, educator, NEXT_MONDAY)
    assert (after["id"], after["theme"], after["week_theme_id"]) == (before["id"], {"uz": "Bizning hovli"}, None)
    assert after["version"] == before["version"] + 1
    assert not any(reason["code"] == "theme" for line in after["activities"] for reason in line["because"])


async def test_only_the_title_flows_down_where_a_person_wrote_and_nothing_where_it_was_handed_on(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator, whole=True)
    touched = await week_plan(world, educator, NEXT_MONDAY)
    await touch(world, educator, touched)
    before = await week_plan(world, educator, NEXT_MONDAY)
    handed = await week_plan(world, educator, MONDAY)
    await world.app.post(f"{world.path}/weekly-plans/{handed['id']}/submit", educator.token)

    await retitle(world, educator, plan, NEXT_MONDAY, "Bizning hovli")
    await retitle(world, educator, plan, MONDAY, "Bizning koʻcha")

    after = await week_plan(world, educator, NEXT_MONDAY)
    assert (after["theme"], after["activities"]) == ({"uz": "Bizning hovli"}, before["activities"])
    assert (await week_plan(world, educator, MONDAY))["theme"] == handed["theme"]


async def test_the_years_preview_tells_what_drafting_it_again_does_and_writes_nothing(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator, whole=True)
    await retitle(world, educator, plan, MONDAY, "Oʻzimizniki")
    for number in range(5):
        await calendar_day(world, NEXT_MONDAY + timedelta(days=number), works=False)
    stands = (await world.app.get(path_of(world), educator.token)).json()

    shown = (await world.app.get(f"{path_of(world)}/redraft", educator.token)).json()
    unchanged = (await world.app.get(path_of(world), educator.token)).json()
    after = await draft_year(world, educator)

    assert unchanged == stands
    kinds = {one["week_start"]: one["kind"] for one in shown}
    assert kinds["2026-11-16"] == "kept"
    assert kinds["2026-11-23"] == "closed"
    titles = {week["week_start"]: week["title"] for week in stands["weeks"]}
    for one in shown:
        if one["kind"] == "closed":
            del titles[one["week_start"]]
        else:
            titles[one["week_start"]] = one["after"]
    assert {week["week_start"]: week["title"] for week in after["weeks"]} == titles
    follows = [one["week_start"] for one in shown if one["weekly_plan_follows"]]
    plans = {row["week_start"]: row["theme"] for row in await weeks_of(world, educator)}
    assert follows
    assert all(plans[monday] == titles[monday] for monday in follows)


async def test_a_year_handed_on_keeps_its_weeks_and_what_follows_is_drafted_all_the_same(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update annual_plan set status = 'approved' where id = $1", UUID(plan["id"]))
    await calendar_day(world, MONDAY, works=False)

    again = await draft_year(world, educator, whole=True)

    assert [week["working_days"] for week in again["weeks"]] == [week["working_days"] for week in plan["weeks"]]
    assert len(await weeks_of(world, educator)) == 7
    assert {line["weekday"] for line in (await week_plan(world, educator, MONDAY))["activities"]} == {1, 2, 3, 4}


async def test_a_preschools_years_are_drafted_group_by_group_by_a_job(world: World) -> None:
    head = await world.head()
    drafting_id = str(uuid7())
    path = f"{world.path}/annual-plans/drafts"

    asked = await world.app.post(path, head.token, {"id": drafting_id, "school_year": 2026})
    await drain(world.app.parts)

    done = (await world.app.get(f"{path}/{drafting_id}", head.token)).json()
    assert (asked.status_code, asked.json()["groups"], asked.json()["done"]) == (202, 2, 0)
    assert asked.json()["ended_at"] is None
    assert (done["done"], done["ended_at"] is not None) == (2, True)
    for group_id in (world.sunflowers, world.butterflies):
        assert len(await weeks_of(world, head, group_id)) == 7


async def test_asking_twice_for_all_years_drafts_them_once(world: World) -> None:
    head = await world.head()
    body = {"id": str(uuid7()), "school_year": 2026}
    path = f"{world.path}/annual-plans/drafts"

    first = await world.app.post(path, head.token, body)
    again = await world.app.post(path, head.token, body)
    await drain(world.app.parts)

    assert (first.json()["id"], again.json()["id"]) == (body["id"], body["id"])
    async with world.app.parts.database.reading() as work:
        counted = await work.raw.fetchval(
            "select count(*) from annual_plan where preschool_id = $1", world.preschool_id
        )
    assert counted == 2


async def test_the_drafting_asked_for_last_is_told_and_one_without_an_end_is_given_up(world: World) -> None:
    head = await world.head()
    path = f"{world.path}/annual-plans/drafts"
    drafting_id = str(uuid7())

    async def latest() -> tuple[str | None, bool]:
        async with world.app.parts.database.reading() as work:
            cascade = YearCascade(work, await world.actor(head), world.app.clock)
            found = await cascade.latest(world.preschool_id)
            return (str(found.id), cascade.is_running(found)) if found else (None, False)

    before = await latest()
    await world.app.post(path, head.token, {"id": drafting_id, "school_year": 2026})
    running = await latest()
    world.app.clock.move(timedelta(minutes=11))
    try:
        given_up = await latest()
    finally:
        world.app.clock.move(timedelta(minutes=-11))
    await drain(world.app.parts)

    assert (before, running, given_up) == ((None, False), (drafting_id, True), (drafting_id, False))
    assert await latest() == (drafting_id, False)


async def test_a_preschool_without_groups_of_that_year_is_done_at_once(world: World) -> None:
    head = await world.head()

    asked = await world.app.post(
        f"{world.path}/annual-plans/drafts", head.token, {"id": str(uuid7()), "school_year": 2030}
    )

    assert (asked.json()["groups"], asked.json()["ended_at"] is not None) == (0, True)


async def test_only_who_leads_the_preschool_drafts_every_year(world: World) -> None:
    educator, methodist = await world.educator(), await world.staff(Role.METHODIST)
    stranger = await (await a_world(world.app)).head()
    path = f"{world.path}/annual-plans/drafts"

    async def status(person: Person | None) -> int:
        body = {"id": str(uuid7()), "school_year": 2026}
        return (await world.app.post(path, person.token if person else None, body)).status_code

    assert [await status(person) for person in (methodist, educator, stranger, None)] == [202, 403, 403, 401]
    assert (await world.app.get(f"{path}/{uuid7()}", methodist.token)).status_code == 404


async def test_who_may_draft_a_week_again_and_see_alternatives(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)
    neighbour, stranger = await world.educator(world.butterflies), await (await a_world(world.app)).head()
    parent = await world.parent(await world.child())
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    line = plan["activities"][2]["id"]
    people = [educator, head, specialist, neighbour, stranger, parent]

    for tail, query in asked_of(line):
        statuses = [(await world.app.get(f"{path}{tail}", person.token, **query)).status_code for person in people]
        assert statuses == [200, 200, 403, 404, 404, 403], tail
    written = [(await world.app.post(f"{path}/redraft", person.token)).status_code for person in people]
    assert written == [200, 200, 403, 404, 404, 403]
    assert (await world.app.get(path, educator.token)).json() == plan


async def test_alternatives_fit_the_place_and_repeat_nothing_of_the_week(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    line = next(line for line in plan["activities"] if line["centre"] == "art")

    found = (await world.app.get(f"{path}/activities/{line['id']}/alternatives", educator.token)).json()

    titles = {one["title"] for one in plan["activities"]}
    assert 1 <= len(found) <= 6
    assert all(one["activity"]["part_of_day"] == "centres" for one in found)
    assert all((one["activity"]["weekday"], one["activity"]["minutes"]) == (line["weekday"], 20) for one in found)
    assert titles.isdisjoint(one["activity"]["title"] for one in found if one["activity"]["bank"])
    assert all(one["activity"]["because"] for one in found)
    assert len({one["activity"]["id"] for one in found}) == len(found)


async def test_proposals_tell_how_often_each_is_used_and_offer_ones_own_activities(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    own = str(uuid7())
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into bank_activity (preschool_id, id, band, area, indicators, part_of_day, minutes, title, course,
                 materials, simpler, harder, sharing, author_id, author_name, centre, month, week, local, aim, language)
               values ($1, $2, 'younger', 'speech', '[]', 'outdoors', 20, '{"uz": "Meniki"}', '[]', '[]', '', '', 'own',
                 $3, 'Karimova Nodira', '', 11, 3, false, '', 'uz')""",
            world.preschool_id,
            UUID(own),
            educator.account_id,
        )
    path = f"{world.path}/weekly-plans/{plan['id']}/proposals"
    colleague = await world.educator()

    found = (await world.app.get(path, educator.token, weekday=1, part_of_day="outdoors")).json()
    others = (await world.app.get(path, colleague.token, weekday=1, part_of_day="outdoors")).json()

    assert (found[0]["activity"]["bank"]["id"], found[0]["author_name"], found[0]["uses"]) == (
        own,
        "Karimova Nodira",
        0,
    )
    assert own not in {one["activity"]["bank"]["id"] for one in others if one["activity"]["bank"]}


async def test_drafting_costs_the_same_statements_however_much_was_planned(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    line = plan["activities"][2]["id"]

    async def costs() -> list[int]:
        return [
            await statements_of(world.app, partial(world.app.get, f"{path}{tail}", educator.token, **query))
            for tail, query in asked_of(line)
        ]

    before = await costs()
    for number in range(1, 5):
        await draft_week(world, educator, MONDAY - timedelta(weeks=number))

    assert await costs() == before
    assert max(before) <= 9
