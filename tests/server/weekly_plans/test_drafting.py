"""What a drafted week holds, and that it is drafted once."""

import asyncio
from collections import Counter
from datetime import date
from uuid import UUID

from server.shared.ids import NOWHERE
from tests.support.plans import MONDAY, calendar_day, draft_week, draft_year
from tests.support.statements import statements_of
from tests.support.world import World


async def test_a_week_is_drafted_from_the_theme_of_the_year(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)

    plan = await draft_week(world, educator)

    assert (plan["status"], plan["version"], plan["group_name"]) == ("draft", 1, "Kungaboqar")
    assert plan["theme"]["uz"] == "Favqulodda yordam xizmatlari"
    assert plan["working_days"] == ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"]
    assert plan["permitted"] == ["weekly_plan.edit", "weekly_plan.submit"]
    assert len(plan["activities"]) == 35
    assert Counter(activity["weekday"] for activity in plan["activities"]) == dict.fromkeys(range(5), 7)
    assert 0 < plan["local_share"] <= plan["local_limit"]
    assert plan["local_share"] + plan["mandatory_share"] == 1
    assert all(activity["aim"] and activity["title"] for activity in plan["activities"])
    assert not any(activity["touched"] for activity in plan["activities"])


async def test_the_themes_own_activities_of_the_bank_stand_one_on_each_day_with_their_course(world: World) -> None:
    educator = await world.educator()

    plan = await draft_week(world, educator)

    themed = [line for line in plan["activities"] if {"code": "theme", "params": {}} in line["because"]]
    assert sorted(line["weekday"] for line in themed) == [0, 1, 2, 3, 4]
    assert all(line["course"] and line["materials"] and line["indicators"] for line in themed)
    assert all(line["bank"]["owner_id"] == str(NOWHERE) for line in themed)
    assert len({line["title"] for line in themed}) == 5


async def test_what_the_bank_does_not_have_is_worded_from_the_theme(world: World) -> None:
    educator = await world.educator()

    plan = await draft_week(world, educator)

    worded = [line for line in plan["activities"] if line["bank"] is None]
    assert worded
    assert any("Favqulodda yordam xizmatlari" in line["title"] for line in worded)
    assert all(line["because"] for line in worded)


async def test_a_draft_alone_is_no_use_of_the_bank(world: World) -> None:
    educator = await world.educator()

    plan = await draft_week(world, educator)

    async with world.app.parts.database.reading() as work:
        used = await work.raw.fetchval("select count(*) from bank_use where plan_id = $1", UUID(plan["id"]))
    assert used == 0


async def test_a_week_is_drafted_from_the_grid_where_no_year_is(world: World) -> None:
    educator = await world.educator()

    plan = await draft_week(world, educator)

    assert plan["theme"]["en"] == "Emergency services"


async def test_nothing_is_planned_for_a_day_off_and_a_reopened_saturday_is_planned(world: World) -> None:
    educator = await world.educator()
    await calendar_day(world, date(2026, 11, 18), works=False)
    await calendar_day(world, date(2026, 11, 21), works=True)

    plan = await draft_week(world, educator)

    assert {activity["weekday"] for activity in plan["activities"]} == {0, 1, 3, 4, 5}
    assert "2026-11-21" in plan["working_days"]


async def test_the_titles_speak_the_language_of_the_group_whoever_drafts(world: World) -> None:
    educator = await world.educator()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update account set language = 'en' where id = $1", educator.account_id)
        await work.raw.execute("update preschool_group set language = 'ru' where id = $1", world.sunflowers)

    plan = await draft_week(world, educator)

    assert any("Службы экстренной помощи" in activity["title"] for activity in plan["activities"])
    assert all(set(line["title"].lower()) & set("абвгдежз") for line in plan["activities"])


async def test_drafting_a_week_again_answers_the_plan_that_is_there(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)

    again = await draft_week(world, head)

    assert again["id"] == plan["id"]
    assert again["activities"] == plan["activities"]


async def test_two_devices_that_draft_at_once_get_one_plan(world: World) -> None:
    educator = await world.educator()

    plans = await asyncio.gather(*(draft_week(world, educator) for _ in range(4)))

    assert len({plan["id"] for plan in plans}) == 1
    assert {len(plan["activities"]) for plan in plans} == {35}


async def test_a_week_that_cannot_be_is_refused(world: World) -> None:
    educator = await world.educator()
    for number in range(23, 28):
        await calendar_day(world, date(2026, 11, number), works=False)

    async def code_for(day: str) -> tuple[int, str]:
        body = {"id": str(world.butterflies), "group_id": str(world.sunflowers), "week_start": day}
        response = await world.app.post(f"{world.path}/weekly-plans", educator.token, body)
        return response.status_code, response.json()["code"]

    assert await code_for("2026-11-17") == (409, "calendar.not_a_monday")
    assert await code_for("2027-09-06") == (409, "calendar.outside_school_year")
    assert await code_for("2026-11-23") == (409, "weekly_plan.no_working_days")
    listed = await world.app.get(f"{world.path}/groups/{world.sunflowers}/weekly-plans", educator.token)
    assert listed.json() == []


async def test_the_list_shows_the_weeks_between_two_days_with_their_progress(world: World) -> None:
    educator = await world.educator()
    for day in (date(2026, 11, 9), MONDAY, date(2026, 11, 23)):
        await draft_week(world, educator, day)
    path = f"{world.path}/groups/{world.sunflowers}/weekly-plans"

    query = {"from": "2026-11-10", "until": "2026-11-23"}
    listed = (await world.app.get(path, educator.token, **query)).json()
    everything = (await world.app.get(path, educator.token)).json()

    assert [row["week_start"] for row in listed] == ["2026-11-16", "2026-11-23"]
    assert [(row["status"], row["activities"], row["done"]) for row in listed] == [("draft", 35, 0)] * 2
    assert len(everything) == 3


async def test_lists_and_plans_cost_the_same_statements_for_any_number_of_rows(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await draft_week(world, educator, date(2026, 11, 9))
    path = f"{world.path}/groups/{world.sunflowers}/weekly-plans"

    listed = await statements_of(world.app, lambda: world.app.get(path, educator.token))
    one = await statements_of(
        world.app, lambda: world.app.get(f"{world.path}/weekly-plans/{plan['id']}", educator.token)
    )

    assert (listed, one) == (2, 4)


async def test_the_weeks_of_the_year_tell_which_of_them_have_a_weekly_plan(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    plan = await draft_week(world, educator)

    path = f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"
    weeks = (await world.app.get(path, educator.token)).json()["weeks"]

    linked = [(week["week_start"], week["weekly_plan_id"], week["weekly_plan_status"]) for week in weeks]
    assert [row for row in linked if row[1]] == [("2026-11-16", plan["id"], "draft")]


async def test_a_place_among_the_centres_is_offered_something_before_its_centre_is_chosen(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"

    response = await world.app.get(f"{path}/proposals", educator.token, weekday=1, part_of_day="centres")

    assert response.status_code == 200, response.text
    assert {one["activity"]["part_of_day"] for one in response.json()} == {"centres"}
    assert "" not in {one["activity"]["title"] for one in response.json()}
