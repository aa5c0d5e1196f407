"""The week in the client before the real server: what a line tells, swapping, adding, moving, ready weeks, history."""

from typing import Any

import flet as ft
import pytest

from server.shared.domain.permissions import Role
from tests.mobile.at_work import at_work
from tests.mobile.weeks import (
    EN,
    contents,
    dialog,
    fields,
    in_dialog,
    next_week,
    of_menu,
    on_wednesday,
    opened,
    opened_any,
    pick,
    plan_now,
    press,
    retitle,
    rewritten_by,
    route_of,
    save,
    texts_in,
    titles_now,
    touch,
)
from tests.support.flet_app import DESKTOP
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def plan(world: World, educator: Person) -> Any:
    return await draft_week(world, educator)


async def test_an_opened_activity_tells_what_it_is_and_why_it_was_proposed(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["because"] and one["course"])

    await touch(app, line["title"])

    told = in_dialog(app)
    assert {line["title"], line["aim"], EN("plan-because"), EN("plan-course"), EN("plan-indicators")} <= set(told)
    assert not [text for text in told if text.startswith("because-")]
    await app.close()


async def test_an_activity_is_swapped_for_one_of_the_bank_in_the_same_place(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["centre"])

    await touch(app, line["title"])
    await press(app, EN("plan-swap"))
    await app.until(lambda: EN("plan-swap-take") in contents(app))
    await press(app, EN("plan-swap-take"))
    await save(app)

    [now] = [one for one in (await plan_now(world, educator, plan))["activities"] if one["id"] == line["id"]]
    assert now["title"] != line["title"]
    assert (now["weekday"], now["part_of_day"], now["touched"]) == (2, line["part_of_day"], True)
    await app.close()


async def test_a_proposal_is_added_at_the_chosen_place(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-add")))
    await pick(app, EN("plan-day-4"))
    await pick(app, EN("part-outdoors"))
    await app.until(lambda: EN("plan-take") in contents(app))
    await press(app, EN("plan-take"))
    await save(app)

    before = {line["id"] for line in plan["activities"]}
    [added] = [line for line in (await plan_now(world, educator, plan))["activities"] if line["id"] not in before]
    assert (added["weekday"], added["part_of_day"]) == (4, "outdoors")
    assert added["bank"]
    await app.close()


async def test_an_activity_is_moved_to_another_day_and_keeps_everything_else(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["course"])

    await touch(app, line["title"])
    await press(app, EN("plan-move"))
    await pick(app, "Friday")
    await press(app, EN("plan-move"))
    await save(app)

    [now] = [one for one in (await plan_now(world, educator, plan))["activities"] if one["id"] == line["id"]]
    assert now["weekday"] == 4
    assert [now[name] for name in ("title", "course", "materials", "indicators")] == [
        line[name] for name in ("title", "course", "materials", "indicators")
    ]
    await app.close()


async def test_drafting_again_is_shown_before_it_is_done_and_leaves_what_a_person_wrote(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = on_wednesday(plan)[0]
    await retitle(app, line["title"], "Mine")

    await of_menu(app, "plan-redraft")
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)) and app.dialogs(ft.AlertDialog)[0].title is not None)
    await app.until(lambda: EN("plan-redraft-nothing") in in_dialog(app) or EN("plan-redraft-do") in contents(app))

    assert (await titles_now(world, educator, plan))[line["id"]] == "Mine"
    await app.close()


async def test_a_week_kept_as_a_template_is_taken_into_another_week(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)
    await of_menu(app, "plan-template-keep")
    await app.until(lambda: EN("plan-template-name") in [field.label for field in fields(app)])
    await press(app, EN("client-save"))
    await app.until(lambda: EN("plan-template-kept") in app.said())
    await app.close()
    other = await draft_week(world, educator, week_start=next_week(plan))
    later, _ = await opened_any(world, educator, other)

    await of_menu(later, "plan-take-title")
    await later.until(lambda: EN("plan-take-do") in contents(later))
    await press(later, EN("plan-take-do"), place=-1)
    await later.until(lambda: EN("plan-taken") in later.said())

    taken = {line["title"] for line in (await plan_now(world, educator, other))["activities"]}
    assert {line["title"] for line in plan["activities"]} <= taken
    await later.close()


async def test_the_history_tells_what_was_changed_since_a_version(world: World, educator: Person, plan: Any) -> None:
    methodist = await world.staff(Role.METHODIST)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.post(f"{path}/submit", educator.token)
    await world.app.post(f"{path}/decide", methodist.token, {"approved": False, "remark": "Slower"})
    line = on_wednesday(plan)[0]
    await rewritten_by(world, educator, plan, {**line, "title": "Slowly", "minutes": 45})
    app, _ = await at_work(world, educator, route_of(world, plan, "/history"))
    step = EN("plan-version", number=3, step=EN("plan-step-return"))
    await app.until(lambda: step in app.texts())

    await touch(app, step)
    await app.until(lambda: EN("plan-changed-since") in app.texts())

    titles = EN("plan-field-changed", field=EN("plan-title"), before=line["title"], after="Slowly")
    length = EN(
        "plan-field-changed",
        field=EN("plan-length"),
        before=EN("plan-minutes", minutes=line["minutes"]),
        after=EN("plan-minutes", minutes=45),
    )
    assert {titles, length, "Slower"} <= set(app.texts())
    await app.close()


async def test_a_desktop_shows_all_days_side_by_side_and_never_more_than_fifty_lines(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan, DESKTOP)

    assert {line["title"] for line in plan["activities"]} <= set(app.texts())
    many = [
        {
            **plan["activities"][0],
            "id": f"01a20552-0000-7000-8000-{number:012d}",
            "revision": 0,
            "title": f"No {number}",
        }
        for number in range(60)
    ]
    await app.close()
    await rewritten_by(world, educator, plan, *many)
    app, _ = await opened_any(world, educator, plan)
    assert len([text for text in app.texts() if text.startswith("No ")]) <= 50
    await app.close()


async def test_a_window_that_tells_late_of_a_closed_dialog_does_not_close_the_next_one(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["centre"])
    await touch(app, line["title"])
    sheet = dialog(app)

    await press(app, EN("plan-swap"))
    await app.until(lambda: EN("plan-swap-take") in contents(app))
    await app.fire(sheet, "dismiss")

    assert EN("plan-swap-take") in contents(app)
    await app.close()


async def test_a_line_is_a_button_of_its_words_beside_its_tick(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)
    title = on_wednesday(plan)[0]["title"]

    [line] = [area for area in app.all(ft.Container) if area.on_click and title in texts_in(app, area)]

    assert [one for one in app._walk(line, set()) if isinstance(one, ft.IconButton)] == []
    await app.close()


async def test_another_weeks_address_shows_that_week(world: World, educator: Person, plan: Any) -> None:
    other = await draft_week(world, educator, next_week(plan))
    app, _ = await opened(world, educator, plan)
    assert EN.chosen(plan["theme"]) in app.texts()

    await app.go(f"/plans/week/{world.preschool_id}/{other['id']}")
    await app.until(lambda: EN.chosen(other["theme"]) in app.texts())

    assert EN.chosen(plan["theme"]) not in app.texts()
