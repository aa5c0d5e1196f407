"""Drafting a year, changing a week, and who may."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest_asyncio

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.plans import calendar_day, draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import World, a_world


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def path_of(world: World, year: int = 2026) -> str:
    return f"{world.path}/groups/{world.sunflowers}/annual-plans/{year}"


def week_of(plan: dict[str, Any], monday: str) -> dict[str, Any]:
    found: dict[str, Any] = next(week for week in plan["weeks"] if week["week_start"] == monday)
    return found


async def test_a_year_is_drafted_around_the_holidays_with_one_theme_a_week(world: World) -> None:
    educator = await world.educator()

    plan = await draft_year(world, educator)

    assert (plan["group_name"], plan["age_band"], plan["school_year"]) == ("Kungaboqar", "middle", 2026)
    assert plan["permitted"] == ["annual_plan.draft", "annual_plan.edit", "weekly_plan.edit", "annual_plan.submit"]
    assert len(plan["weeks"]) == 53
    first, traffic = plan["weeks"][0], week_of(plan, "2026-11-09")
    assert (first["week_start"], first["working_days"], first["title"]["en"]) == (
        "2026-08-31",
        3,
        "My kindergarten and me",
    )
    assert (traffic["month"], traffic["period"], traffic["title"]["uz"]) == (11, "learning", "Svetofor")
    assert week_of(plan, "2026-12-07")["working_days"] == 4
    assert week_of(plan, "2027-07-05")["period"] == "summer"
    assert week_of(plan, "2027-07-05")["title"]["ru"] == "Летний оздоровительный период"


async def test_a_fifth_week_reviews_its_month_in_every_language(world: World) -> None:
    educator = await world.educator()

    plan = await draft_year(world, educator)

    review = week_of(plan, "2026-12-28")
    assert review["title"] == {
        "uz": "Oy yakuni: Qish",
        "ru": "Обобщение месяца: Зима",
        "en": "Review of the month: Winter",
    }
    assert review["week_theme_id"] is None


async def test_an_older_group_gets_the_older_variant(world: World) -> None:
    educator = await world.educator(world.butterflies)

    plan = await draft_year(world, educator, world.butterflies)

    assert plan["weeks"][0]["title"]["en"] == "My dear Uzbekistan"
    assert week_of(plan, "2026-11-09")["title"]["en"] == "The careful pedestrian"


async def test_a_week_the_preschool_closes_is_left_out_and_its_theme_kept(world: World) -> None:
    educator = await world.educator()
    for number in range(9, 14):
        await calendar_day(world, date(2026, 11, number), works=False)

    plan = await draft_year(world, educator)

    assert "2026-11-09" not in [week["week_start"] for week in plan["weeks"]]
    assert "Svetofor" in [week["title"]["uz"] for week in plan["weeks"]]


async def test_drafting_again_keeps_the_plan_and_every_touched_week(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator)
    week = week_of(plan, "2026-11-09")
    change = {"title": "Koʻcha va biz", "note": "Ekskursiya"}
    changed = await world.app.send("PUT", f"{path_of(world)}/weeks/{week['id']}", educator.token, change)
    await calendar_day(world, date(2026, 11, 10), works=False)

    again = await draft_year(world, educator)

    kept = week_of(again, "2026-11-09")
    assert changed.status_code == 200
    assert again["id"] == plan["id"]
    assert (kept["title"], kept["note"], kept["touched"]) == ({"uz": "Koʻcha va biz"}, "Ekskursiya", True)
    assert (kept["week_theme_id"], kept["working_days"]) == (None, 4)
    others = [week for week in again["weeks"] if not week["touched"]]
    assert others == [week for week in plan["weeks"] if week["week_start"] != "2026-11-09"]


async def test_a_touched_week_that_is_closed_now_stays_with_no_day_left(world: World) -> None:
    educator = await world.educator()
    week = week_of(await draft_year(world, educator), "2026-11-09")
    change = {"title": "Koʻcha va biz", "note": ""}
    await world.app.send("PUT", f"{path_of(world)}/weeks/{week['id']}", educator.token, change)
    for number in range(9, 14):
        await calendar_day(world, date(2026, 11, number), works=False)

    again = await draft_year(world, educator)

    kept = week_of(again, "2026-11-09")
    assert (kept["title"], kept["working_days"]) == ({"uz": "Koʻcha va biz"}, 0)


async def test_a_note_by_a_reader_of_cyrillic_leaves_the_theme_too(world: World) -> None:
    educator = await world.educator()
    await world.app.send("PATCH", "/api/account", educator.token, {"language": "uz-Cyrl"})
    week = week_of(await draft_year(world, educator), "2026-11-09")
    path = f"{path_of(world)}/weeks/{week['id']}"

    noted = await world.app.send("PUT", path, educator.token, {"title": "Светофор", "note": "Макет керак"})
    renamed = await world.app.send("PUT", path, educator.token, {"title": "Кўча ва биз", "note": ""})

    assert week_of(noted.json(), "2026-11-09")["title"] == week["title"]
    assert week_of(renamed.json(), "2026-11-09")["title"] == {"uz": "Кўча ва биз"}


async def test_a_note_alone_leaves_the_theme_of_the_grid(world: World) -> None:
    educator = await world.educator()
    week = week_of(await draft_year(world, educator), "2026-11-09")

    change = {"title": "Svetofor", "note": "Svetofor maketi kerak"}
    changed = (await world.app.send("PUT", f"{path_of(world)}/weeks/{week['id']}", educator.token, change)).json()

    after = week_of(changed, "2026-11-09")
    assert (after["title"], after["week_theme_id"]) == (week["title"], week["week_theme_id"])
    assert after["touched"]


async def test_a_plan_for_another_school_year_is_refused(world: World) -> None:
    educator = await world.educator()

    response = await world.app.post(path_of(world, 2025), educator.token, {"id": str(uuid7())})

    assert (response.status_code, response.json()["code"]) == (409, "annual_plan.other_year")
    assert (await world.app.get(path_of(world, 2025), educator.token)).status_code == 404


async def test_a_blank_title_and_an_impossible_year_are_malformed(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator)

    week = f"{path_of(world)}/weeks/{plan['weeks'][5]['id']}"
    response = await world.app.send("PUT", week, educator.token, {"title": " \0 "})
    far = await world.app.get(path_of(world, 10**12), educator.token)

    assert (response.status_code, response.json()["fields"][0]["field"]) == (400, "title")
    assert far.status_code == 400
    assert (await world.app.get(path_of(world), educator.token)).json() == plan


async def test_who_may_draft_read_and_change(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    neighbour, specialist = (
        await world.educator(world.butterflies),
        await world.staff(Role.SPECIALIST, world.sunflowers),
    )
    district, stranger = await world.above(Role.DISTRICT), await (await a_world(world.app)).head()
    parent = await world.parent(await world.child())
    plan = await draft_year(world, educator)
    week = f"{path_of(world)}/weeks/{plan['weeks'][3]['id']}"

    async def statuses(call: Callable[[str | None], Awaitable[Any]]) -> list[int]:
        people = [head, specialist, neighbour, district, stranger, parent]
        return [(await call(person.token)).status_code for person in people] + [(await call(None)).status_code]

    drafted = await statuses(lambda token: world.app.post(path_of(world), token, {"id": str(uuid7())}))
    read = await statuses(lambda token: world.app.get(path_of(world), token))
    changed = await statuses(lambda token: world.app.send("PUT", week, token, {"title": "Boshqa mavzu"}))

    assert drafted == [201, 403, 404, 403, 404, 403, 401]
    assert read == [200, 200, 404, 403, 404, 403, 401]
    assert changed == [200, 403, 404, 403, 404, 403, 401]


async def test_reading_a_year_costs_three_statements(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)

    counted = await statements_of(world.app, lambda: world.app.get(path_of(world), educator.token))

    assert counted == 3


async def test_drafting_a_year_is_remembered(world: World) -> None:
    educator = await world.educator()
    plan = await draft_year(world, educator)

    async with world.app.parts.database.reading() as work:
        audited = await work.raw.fetch(
            "select action, account_id from audit_entry where preschool_id = $1", world.preschool_id
        )
        noted = await work.raw.fetch(
            "select kind, subject_id::text, group_id from change where preschool_id = $1", world.preschool_id
        )

    assert [tuple(row) for row in audited] == [("annual_plan.draft", educator.account_id)]
    assert [tuple(row) for row in noted] == [("annual_plan", plan["id"], world.sunflowers)]


async def test_two_devices_that_draft_at_once_get_one_plan(world: World) -> None:
    educator = await world.educator()

    plans = await asyncio.gather(*(draft_year(world, educator) for _ in range(4)))

    assert len({plan["id"] for plan in plans}) == 1
    assert {len(plan["weeks"]) for plan in plans} == {53}
