"""The year in the client before the real server: to the council and back, drafting again with a preview."""

from datetime import date, timedelta
from typing import Any

import flet as ft
import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.mobile.at_work import at_work
from tests.mobile.weeks import touch
from tests.support.flet_app import FletApp
from tests.support.plans import calendar_day, draft_year, load_reference
from tests.support.world import Person, World

EN = translator("en")
CLOSED = date(2026, 12, 14)
"""The Monday of a week that is closed after the year was drafted."""


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"


async def opened(world: World, person: Person) -> FletApp:
    app, _ = await at_work(world, person, "/plans")
    await app.until(lambda: EN("coverage") in [button.content for button in app.all(ft.OutlinedButton)])
    return app


def in_dialog(app: FletApp) -> list[str]:
    return [one.value for one in app._walk(app.dialogs(ft.AlertDialog), set()) if isinstance(one, ft.Text)]


async def press(app: FletApp, text: str) -> None:
    [dialog] = app.dialogs(ft.AlertDialog)
    [button] = [one for one in dialog.actions if getattr(one, "content", None) == text]
    await app.press(button)


async def decide(world: World, **decision: Any) -> None:
    head = await world.staff(Role.METHODIST)
    answer = await world.app.post(f"{path_of(world)}/decide", head.token, decision)
    assert answer.status_code == 200, answer.text


async def test_one_tap_drafts_the_year_its_months_and_the_nearest_weeks(world: World, educator: Person) -> None:
    app, _ = await at_work(world, educator, "/plans")
    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("plan-draft-year"))))

    await app.press(app.one(ft.FilledButton, content=EN("plan-draft-year")))
    await app.until(lambda: EN("plan-status-draft") in app.texts())

    year = (await world.app.get(path_of(world), educator.token)).json()
    ready = sum(week["weekly_plan_id"] is not None for week in year["weeks"])
    assert ready > 1
    assert EN("plan-year-ready", ready=ready, weeks=len(year["weeks"])) in app.texts()
    month = await world.app.get(f"{world.path}/groups/{world.sunflowers}/monthly-plans/2026/11", educator.token)
    assert month.status_code == 200
    await app.close()


async def test_the_year_goes_to_the_council_and_waits_there(world: World, educator: Person) -> None:
    await draft_year(world, educator)
    app = await opened(world, educator)

    await app.press(app.one(ft.FilledButton, content=EN("plan-year-submit")))
    await app.until(lambda: EN("plan-year-submitted") in app.said())

    assert EN("plan-year-waits") in app.texts()
    assert app.all(ft.FilledButton, content=EN("plan-year-submit")) == []
    assert app.all(ft.OutlinedButton, content=EN("plan-year-redraft")) == []
    await app.close()


async def test_a_returned_year_shows_the_remarks_at_its_weeks(world: World, educator: Person) -> None:
    year = await draft_year(world, educator)
    week = next(one for one in year["weeks"] if one["week_start"] == "2026-11-16")
    await world.app.post(f"{path_of(world)}/submit", educator.token)
    await decide(world, approved=False, remark="See November", remarks={week["id"]: "Another theme"})

    app = await opened(world, educator)

    assert {"See November", EN("plan-year-remarks", weeks=1)} <= set(app.texts())
    assert EN("plan-remark-of", remark="Another theme") in app.texts()
    assert app.one(ft.FilledButton, content=EN("plan-year-submit"))
    await app.close()


async def test_an_approved_year_shows_the_protocol_and_is_not_drafted_again(world: World, educator: Person) -> None:
    await draft_year(world, educator)
    await world.app.post(f"{path_of(world)}/submit", educator.token)
    await decide(world, approved=True, protocol_number="7", protocol_date="2026-11-18")

    app = await opened(world, educator)

    assert EN("plan-year-protocol", number="7", day=EN.date(date(2026, 11, 18))) in app.texts()
    assert app.all(ft.OutlinedButton, content=EN("plan-year-redraft")) == []
    assert app.all(ft.FilledButton, content=EN("plan-year-submit")) == []
    await app.close()


async def test_what_drafting_again_would_change_is_shown_before_it_is_done(world: World, educator: Person) -> None:
    before = await draft_year(world, educator)
    for days in range(5):
        await calendar_day(world, CLOSED + timedelta(days=days), works=False)
    app = await opened(world, educator)

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-year-redraft")))
    await app.until(lambda: EN("plan-week-closed-then", count=1) in in_dialog(app))

    untouched = (await world.app.get(path_of(world), educator.token)).json()
    assert [week["week_start"] for week in untouched["weeks"]] == [week["week_start"] for week in before["weeks"]]
    await press(app, EN("plan-redraft-do"))
    await app.until(lambda: EN("plan-year-redrafted") in app.said())
    after = (await world.app.get(path_of(world), educator.token)).json()
    assert CLOSED.isoformat() not in [week["week_start"] for week in after["weeks"]]
    assert app.dialogs(ft.AlertDialog) == []
    await app.close()


async def test_a_year_that_would_not_change_says_so_and_offers_nothing(world: World, educator: Person) -> None:
    await draft_year(world, educator)
    app = await opened(world, educator)

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-year-redraft")))
    await app.until(lambda: EN("plan-redraft-nothing") in in_dialog(app))

    [dialog] = app.dialogs(ft.AlertDialog)
    assert [getattr(button, "content", None) for button in dialog.actions] == [EN("client-cancel")]
    await app.close()


async def test_a_preview_without_a_connection_says_so_and_may_be_asked_again(world: World, educator: Person) -> None:
    await draft_year(world, educator)
    app, road = await at_work(world, educator, "/plans")
    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("plan-year-redraft"))))
    road.broken = True

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-year-redraft")))
    await app.until(lambda: EN("client-server-away") in in_dialog(app))

    road.broken = False
    again = [
        one
        for one in app._walk(app.dialogs(ft.AlertDialog), set())
        if isinstance(one, ft.OutlinedButton) and one.content == EN("client-try-again")
    ]
    await app.press(again[0])
    await app.until(lambda: EN("plan-redraft-nothing") in in_dialog(app))
    await app.close()


async def test_the_history_of_the_year_tells_which_weeks_were_changed_since_a_version(
    world: World, educator: Person
) -> None:
    year = await draft_year(world, educator)
    await world.app.post(f"{path_of(world)}/submit", educator.token)
    await decide(world, approved=False, remark="See November")
    week = next(one for one in year["weeks"] if one["week_start"] == "2026-11-16")
    body = {"title": "Our street", "note": "To the museum"}
    await world.app.send("PUT", f"{path_of(world)}/weeks/{week['id']}", educator.token, body)
    app = await opened(world, educator)

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-history")))
    step = EN("plan-version", number=3, step=EN("plan-step-return"))
    await app.until(lambda: step in app.texts())
    await touch(app, step)
    await app.until(lambda: EN("plan-changed-since") in app.texts())

    theme = EN("plan-field-changed", field="Theme", before=week["title"]["en"], after="Our street")
    note = EN("plan-field-changed", field="Note", before="–", after="To the museum")
    assert {theme, note, "See November", "Our street"} <= set(app.texts())
    await touch(app, EN("plan-version", number=2, step=EN("plan-step-submit")))
    await app.until(lambda: EN("year-changed-nothing") in app.texts())
    await app.close()


async def test_a_year_that_was_never_handed_on_offers_no_history(world: World, educator: Person) -> None:
    await draft_year(world, educator)

    app = await opened(world, educator)

    assert app.all(ft.OutlinedButton, content=EN("plan-history")) == []
    await app.close()
