"""Planning in the client before the real server: the year's weeks, the week's activities, its way to approval."""

from typing import Any

import flet as ft

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.journeys.visiting import shows, touchable, visit
from tests.support.flet_app import PHONE, FletApp
from tests.support.plans import draft_week, draft_year
from tests.support.world import Person, World

UZ = translator("uz")


async def at_the_week(world: World, person: Person, plan: Any) -> FletApp:
    window = await visit(world, person, size=PHONE, route=f"/plans/week/{world.preschool_id}/{plan['id']}")
    await window.until(lambda: shows(window, UZ("plan-components")))
    return window


async def choose(window: FletApp, action: str) -> None:
    """Presses a button of the open dialog."""
    [dialog] = window.dialogs(ft.AlertDialog)
    [button] = [button for button in dialog.actions if getattr(button, "content", None) == action]
    await window.press(button)


async def delete(window: FletApp, title: str) -> None:
    await window.press(touchable(window, title))
    await choose(window, UZ("plan-delete"))


def of_wednesday(plan: Any) -> list[Any]:
    return [activity for activity in plan["activities"] if activity["weekday"] == 2]


async def plan_now(world: World, person: Person, plan: Any) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", person.token)).json()


async def test_a_week_of_the_year_gets_another_theme_and_is_marked_as_changed(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    window = await visit(world, educator, route="/plans")
    await window.until(lambda: shows(window, "16–20-noyabr"))

    await window.press(window.all(ft.IconButton)[2])
    [dialog] = window.dialogs(ft.AlertDialog)
    title = dialog.content.content.controls[1]
    await window.fire(title, "change", "Oʻyinchoqlar", value="Oʻyinchoqlar")
    await choose(window, UZ("client-save"))
    await window.until(lambda: shows(window, "Oʻyinchoqlar"))

    assert any(UZ("plan-touched") in text for text in window.texts())
    assert window.dialogs(ft.AlertDialog) == []
    await window.close()


async def test_a_deleted_activity_stays_deleted_on_the_device_until_the_week_is_saved(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    gone = of_wednesday(plan)[0]["title"]
    window = await at_the_week(world, educator, plan)

    await delete(window, gone)
    await window.go("/children")
    await window.go(f"/plans/week/{world.preschool_id}/{plan['id']}")
    await window.until(lambda: bool(window.all(ft.FilledButton, content=UZ("client-save"))))

    assert gone not in window.texts()
    assert (await plan_now(world, educator, plan))["version"] == 1
    await window.press(window.one(ft.FilledButton, content=UZ("client-save")))
    await window.until(lambda: UZ("plan-saved") in window.said())
    saved = await plan_now(world, educator, plan)
    assert [line["id"] for line in saved["activities"]] == [
        line["id"] for line in plan["activities"] if line["title"] != gone or line["weekday"] != 2
    ]
    assert window.all(ft.FilledButton, content=UZ("client-save")) == []
    await window.close()


async def test_lines_that_somebody_else_changed_stay_beside_ones_own(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    mine, theirs = of_wednesday(plan)[0], of_wednesday(plan)[1]
    window = await at_the_week(world, educator, plan)
    await delete(window, mine["title"])

    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.send("PUT", path, head.token, {"put": [{**theirs, "title": "Bosh tarbiyachi qoʻshgani"}]})
    await window.press(window.one(ft.FilledButton, content=UZ("client-save")))
    await window.until(lambda: UZ("plan-saved") in window.said())

    assert shows(window, "Bosh tarbiyachi qoʻshgani")
    assert mine["id"] not in [line["id"] for line in (await plan_now(world, educator, plan))["activities"]]
    await window.close()


async def test_a_line_somebody_else_changed_is_not_overwritten(world: World) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    contested = of_wednesday(plan)[0]
    window = await at_the_week(world, educator, plan)
    await delete(window, contested["title"])

    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.send("PUT", path, head.token, {"put": [{**contested, "title": "Bosh tarbiyachi yozgani"}]})
    await window.press(window.one(ft.FilledButton, content=UZ("client-save")))
    await window.until(lambda: shows(window, UZ("plan-overtaken")))

    assert len((await plan_now(world, educator, plan))["activities"]) == len(plan["activities"])
    assert window.one(ft.FilledButton, content=UZ("client-save")).disabled
    await window.press(window.one(ft.TextButton, content=UZ("plan-load-again")))
    await window.until(lambda: not shows(window, UZ("plan-overtaken")))
    assert shows(window, "Bosh tarbiyachi yozgani")
    await window.close()


async def test_too_much_of_the_regional_part_is_warned_of_and_not_handed_over(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    regional = [{**activity, "component": "local"} for activity in plan["activities"]]
    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.send("PUT", path, educator.token, {"put": regional})
    window = await at_the_week(world, educator, plan)

    assert shows(window, UZ("plan-local-too-large", largest=UZ.percent(0.2)))
    await window.press(window.one(ft.FilledTonalButton, content=UZ("plan-submit")))

    assert shows(window, UZ.error("weekly_plan.local_share_too_large", {"share": 1.0, "largest": 0.2}))
    assert (await plan_now(world, educator, plan))["status"] == "draft"
    await window.close()


async def test_a_methodist_returns_a_week_with_a_remark_and_its_educator_reads_it(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    window = await at_the_week(world, educator, plan)
    await window.press(window.one(ft.FilledTonalButton, content=UZ("plan-submit")))
    await window.until(lambda: UZ("plan-submitted") in window.said())
    desk = await at_the_week(world, await world.staff(Role.METHODIST), plan)

    await desk.press(desk.one(ft.OutlinedButton, content=UZ("plan-return")))
    await choose(desk, UZ("plan-return"))
    [dialog] = desk.dialogs(ft.AlertDialog)
    assert (await plan_now(world, educator, plan))["status"] == "submitted"
    remark = dialog.content.content.controls[1]
    await desk.fire(remark, "change", "Sayrni uzaytiring", value="Sayrni uzaytiring")
    await choose(desk, UZ("plan-return"))
    await desk.until(lambda: shows(desk, UZ("plan-status-returned")))
    await desk.close()
    await window.go("/children")
    await window.go(f"/plans/week/{world.preschool_id}/{plan['id']}")

    await window.until(lambda: shows(window, "Sayrni uzaytiring"))
    assert window.one(ft.FilledTonalButton, content=UZ("plan-submit"))
    await window.close()


async def test_whoever_only_reads_has_no_ticks_and_no_buttons(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    window = await at_the_week(world, await world.staff(Role.SPECIALIST, world.sunflowers), plan)

    assert shows(window, of_wednesday(plan)[0]["title"])
    assert window.all(ft.IconButton, tooltip=None) == []
    assert window.all(ft.OutlinedButton, content=UZ("plan-add")) == []
    await window.close()
