"""The month in the client before the real server: looking, writing, two people at once, what is kept."""

from typing import Any

import flet as ft
import pytest

from mobile.app import SCREENS
from mobile.device.store import MemoryStore
from mobile.features.plans import month_state
from mobile.main import Surroundings, client
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work
from tests.support.flet_app import TABLET, FletApp
from tests.support.plans import draft_year, load_reference
from tests.support.world import Person, World

EN = translator("en")
SPEECH = "Speech, communication, reading and writing"


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def year(world: World, educator: Person) -> Any:
    return await draft_year(world, educator, whole=True)


def route_of(world: World) -> str:
    return f"/plans/month/{world.preschool_id}/{world.sunflowers}/2026/11"


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/monthly-plans/2026/11"


async def month_now(world: World, person: Person) -> Any:
    return (await world.app.get(path_of(world), person.token)).json()


async def opened(world: World, person: Person, store: MemoryStore | None = None) -> FletApp:
    road, kept = Road(world.app, person), store or MemoryStore()
    main = client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: kept), SCREENS)
    signed_in = {"nihol.refresh_token": "kept", "nihol.language": "en"}
    app = await FletApp.start(main, route=route_of(world), size=TABLET, preferences=signed_in)
    await app.until(lambda: EN("month-indicators") in app.texts())
    return app


async def writing(app: FletApp) -> None:
    await app.press(app.one(ft.OutlinedButton, content=EN("plan-change")))


async def save(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))


async def test_a_month_shows_goals_indicators_and_its_weeks(world: World, educator: Person, year: Any) -> None:
    app = await opened(world, educator)

    month = await month_now(world, educator)
    await app.until(lambda: SPEECH in app.texts())
    assert month["goals"]["speech"] in app.texts()
    november = [week for week in year["weeks"] if week["month"] == 11]
    assert {week["title"]["en"] for week in november} <= set(app.texts())
    await app.close()


async def test_a_month_nobody_drafted_says_how_it_comes_about(world: World, educator: Person) -> None:
    app, _ = await at_work(world, educator, route_of(world))

    await app.until(lambda: EN("month-none") in app.texts())

    assert EN("month-none-hint") in app.texts()
    await app.close()


async def test_only_what_was_changed_is_written(world: World, educator: Person, year: Any) -> None:
    before = await month_now(world, educator)
    app = await opened(world, educator)
    await writing(app)

    await app.type(EN("month-families"), "An evening of tales")
    await save(app)
    await app.until(lambda: EN("month-saved") in app.said())

    after = await month_now(world, educator)
    assert after["with_families"] == "An evening of tales"
    assert (after["goals"], after["indicators"]) == (before["goals"], before["indicators"])
    assert after["touched"] == ["with_families"]
    assert "An evening of tales" in app.texts()
    await app.close()


async def test_what_two_people_wrote_in_different_places_is_both_kept(
    world: World, educator: Person, year: Any
) -> None:
    head, before = await world.head(), await month_now(world, educator)
    app = await opened(world, educator)
    await writing(app)
    await app.type(EN("month-families"), "Mine")
    theirs = {"version": before["version"], "goals": {**before["goals"], "speech": "Theirs"}}
    assert (await world.app.send("PUT", path_of(world), head.token, theirs)).status_code == 200

    await save(app)
    await app.until(lambda: EN("month-saved") in app.said())

    after = await month_now(world, educator)
    assert (after["with_families"], after["goals"]["speech"]) == ("Mine", "Theirs")
    await app.close()


async def test_what_two_people_wrote_in_the_same_place_is_shown_and_chosen(
    world: World, educator: Person, year: Any
) -> None:
    head, before = await world.head(), await month_now(world, educator)
    app = await opened(world, educator)
    await writing(app)
    await app.type(SPEECH, "Mine")
    theirs = {"version": before["version"], "goals": {**before["goals"], "speech": "Theirs"}}
    await world.app.send("PUT", path_of(world), head.token, theirs)

    await save(app)
    await app.until(lambda: EN("month-overtaken") in app.texts())

    assert {"Mine", "Theirs"} <= set(app.texts())
    assert (await month_now(world, educator))["goals"]["speech"] == "Theirs"
    await app.press(app.one(ft.OutlinedButton, content=EN("plan-keep-mine")))
    await save(app)
    await app.until(lambda: EN("month-saved") in app.said())
    assert (await month_now(world, educator))["goals"]["speech"] == "Mine"
    await app.close()


async def test_what_was_typed_survives_a_closed_app(
    world: World, educator: Person, year: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(month_state, "_TYPING_PAUSE", 0.0)
    store = MemoryStore()
    app = await opened(world, educator, store)
    await writing(app)
    await app.type(EN("month-families"), "Half a thou")
    await app.until(lambda: any(name.startswith("month:") for name in store._drafts))
    await app.close()

    again = await opened(world, educator, store)

    assert again.one(ft.TextField, label=EN("month-families")).value == "Half a thou"
    await again.press(again.one(ft.TextButton, content=EN("client-cancel")))
    assert store._drafts == {}
    await again.close()


async def test_whoever_only_reads_has_no_button_to_write(world: World, educator: Person, year: Any) -> None:
    app = await opened(world, await world.staff(Role.SPECIALIST, world.sunflowers))

    assert app.all(ft.OutlinedButton, content=EN("plan-change")) == []
    await app.close()
