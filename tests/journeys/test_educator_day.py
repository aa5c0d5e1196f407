"""An educator's day: from signing in to a child's page."""

from datetime import date

import flet as ft

from server.shared.i18n import translator
from tests.journeys.visiting import PASSWORD, Line, arrive, shows, sign_in, touchable, visit, with_password
from tests.support.flet_app import PHONE
from tests.support.plans import draft_week, draft_year, observe
from tests.support.world import World

UZ, RU = translator("uz"), translator("ru")
WEDNESDAY = date(2026, 11, 18)


async def test_a_wrong_password_is_said_and_the_login_stays(world: World) -> None:
    login = await with_password(world, await world.educator())
    window = await arrive(world.app)

    await window.type(UZ("sign-in-login"), login)
    await window.type(UZ("sign-in-password"), "boshqa narsa")
    await window.press(window.one(ft.FilledButton, content=UZ("sign-in-do")))
    await window.until(lambda: shows(window, UZ.error("sign_in.wrong")))

    assert window.one(ft.TextField, label=UZ("sign-in-login")).value == login
    await sign_in(window, login, PASSWORD)
    assert window.all(ft.TextField, label=UZ("sign-in-login")) == []
    await window.close()


async def test_the_year_and_the_week_are_drafted_and_an_activity_is_marked(world: World) -> None:
    educator = await world.educator()
    await world.child(name="Aziza")
    window = await visit(world, educator)
    await window.until(lambda: shows(window, UZ("today-no-plan")))

    await window.go("/plans")
    await window.until(lambda: bool(window.all(ft.FilledButton, content=UZ("plan-draft-year"))))
    await window.press(window.one(ft.FilledButton, content=UZ("plan-draft-year")))
    await window.until(lambda: shows(window, "16–20-noyabr"))
    await window.press(touchable(window, "16–20-noyabr"))
    await window.until(lambda: shows(window, UZ("plan-components")))
    await window.press(window.all(ft.IconButton, tooltip=None)[0])
    await window.go("/")
    await window.until(lambda: shows(window, UZ("activity-done")))

    [group] = (await world.app.get("/api/today", educator.token)).json()["groups"]
    assert [activity["state"] for activity in group["activities"]].count("done") == 1
    assert group["theme"]["uz"] == "Favqulodda yordam xizmatlari"
    await window.close()


async def test_a_mark_made_without_a_connection_waits_and_is_sent_when_it_is_back(world: World) -> None:
    educator = await world.educator()
    await draft_week(world, educator)
    line = Line(world.app)
    window = await arrive(world.app, line=line)
    await sign_in(window, await with_password(world, educator))
    await window.until(lambda: shows(window, UZ("today-plan")))

    line.cut = True
    await window.press(window.all(ft.IconButton, tooltip=None)[0])
    await window.until(lambda: shows(window, UZ("client-waiting-count", count=1)))
    [before] = (await world.app.get("/api/today", educator.token)).json()["groups"]
    line.cut = False
    await window.until(lambda: not shows(window, UZ("client-waiting-count", count=1)))

    [after] = (await world.app.get("/api/today", educator.token)).json()["groups"]
    assert [activity["state"] for activity in before["activities"]].count("done") == 0
    assert [activity["state"] for activity in after["activities"]].count("done") == 1
    await window.close()


async def test_a_child_not_seen_lately_opens_and_the_page_tells_of_it(world: World) -> None:
    educator = await world.educator()
    seen, _ = await world.child(name="Aziza"), await world.child(name="Bobur")
    await observe(world, educator, seen)
    window = await visit(world, educator)
    await window.until(lambda: UZ("today-never") in window.texts())

    assert shows(window, "Bobur")
    await window.go("/children")
    await window.until(lambda: shows(window, "Aziza Olimova"))
    await window.press(touchable(window, "Aziza Olimova"))
    await window.until(lambda: shows(window, "Svetofor ranglarini aytdi"))

    assert window.page.route == f"/children/{world.preschool_id}/{seen}"
    await window.close()


async def test_the_week_is_handed_to_the_methodist_only_when_every_day_is_planned(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    plan = await draft_week(world, educator)
    window = await visit(world, educator, size=PHONE, route=f"/plans/week/{world.preschool_id}/{plan['id']}")
    await window.until(lambda: shows(window, UZ("plan-components")))

    for activity in [one for one in plan["activities"] if one["weekday"] == WEDNESDAY.weekday()]:
        await window.press(touchable(window, activity["title"]))
        [looked_at] = window.dialogs(ft.AlertDialog)
        await window.press(looked_at.actions[0])
    await window.press(window.one(ft.FilledTonalButton, content=UZ("plan-submit")))

    assert shows(window, UZ.error("weekly_plan.empty_day", {"day": UZ.day_and_month(WEDNESDAY)}))
    answer = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", educator.token)).json()
    assert (answer["status"], answer["version"], len(answer["activities"])) == ("draft", 1, len(plan["activities"]))
    await window.close()
