"""The loudspeaker beside a text: whom it is shown to, what a touch does, what is said when nothing is heard."""

import gc
from collections.abc import Iterator

import flet as ft
import flet_audio as fta
import pytest

from mobile.ui import aloud
from server.features.reading_aloud import voice
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import at_work, load_reference
from tests.support.flet_app import PHONE, FletApp
from tests.support.observations import recorded
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture
async def educator(world: World) -> Person:
    await load_reference(world.app)
    return await world.educator()


@pytest.fixture
def without_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(voice, "_PACKAGE", "no_such_package")
    yield


def loudspeakers(app: FletApp, name: str = "aloud-read") -> list[ft.IconButton]:
    return [button for button in app.all(ft.IconButton) if getattr(button.icon, "semantics_label", None) == EN(name)]


def named(app: FletApp, name: str) -> ft.IconButton:
    found = [button for button in app.all(ft.IconButton) if getattr(button.icon, "semantics_label", None) == name]
    return found[0]


def players(app: FletApp) -> list[fta.Audio]:
    return [service for service in app.page._services._services if isinstance(service, fta.Audio)]


async def at_messages(world: World, educator: Person) -> FletApp:
    child = await world.child(name="Aziza")
    for text in ("Bugun rasm chizdik", "Ertaga sayrga chiqamiz"):
        body = {"id": str(uuid7()), "text": text}
        path = f"{world.path}/children/{child}/messages"
        assert (await world.app.post(path, educator.token, body)).status_code == 201
    app, _ = await at_work(world, await world.parent(child), f"/messages/{world.preschool_id}/{child}", size=PHONE)
    await app.until(lambda: len(loudspeakers(app)) == 2)
    return app


def gone(app: FletApp) -> bool:
    """Whether the page has let go of every player: of those that nobody holds, once the circles are collected."""
    gc.collect()
    app.page._services.unregister_services()
    return players(app) == []


async def test_a_touch_reads_and_another_falls_silent(world: World, educator: Person) -> None:
    app = await at_messages(world, educator)

    await app.press(loudspeakers(app)[0])
    await app.until(lambda: bool(players(app)))
    waiting = len(loudspeakers(app, "aloud-coming"))
    player = players(app)[0]
    await app.fire(player, "state_change", {"state": "playing"})
    heard = len(loudspeakers(app, "aloud-stop"))
    await app.press(loudspeakers(app, "aloud-stop")[0])

    assert str(player.src).startswith(f"{world.path}/messages/")
    assert "/aloud?language=en&grant=" in str(player.src)
    assert player.autoplay is False, "it would begin anew when the page is loaded again"
    assert (waiting, heard) == (1, 1)
    assert len(loudspeakers(app)) == 2
    del player
    await app.until(lambda: gone(app))
    await app.close()


async def test_another_touch_elsewhere_reads_that_instead(world: World, educator: Person) -> None:
    app = await at_messages(world, educator)
    first, second = loudspeakers(app)

    await app.press(first)
    await app.until(lambda: bool(players(app)))
    source = players(app)[0].src
    await app.press(second)
    await app.until(lambda: players(app)[-1].src != source)

    assert len(loudspeakers(app, "aloud-coming")) == 1
    await app.fire(players(app)[-1], "state_change", {"state": "playing"})
    await app.fire(players(app)[-1], "state_change", {"state": "completed"})
    assert len(loudspeakers(app)) == 2
    await app.close()


async def test_entries_growth_and_announcements_have_one_each(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    parent = await world.parent(child)
    await recorded(world, educator, child)
    news = {
        "id": str(uuid7()),
        "group_id": None,
        "title": "Bayram",
        "text": "Juma kuni",
        "shown_until": "2026-11-30",
    }
    head = await world.head()
    assert (await world.app.post(f"{world.path}/announcements", head.token, news)).status_code == 201

    counts = {}
    for route, least in (
        ("/", 1),
        (f"/children/{world.preschool_id}/{child}", 1),
        (f"/children/{world.preschool_id}/{child}/tab/growth", 5),
        ("/announcements", 1),
    ):
        app, _ = await at_work(world, parent, route, size=PHONE)
        await app.until(lambda app=app, least=least: len(loudspeakers(app)) >= least)  # type: ignore[misc]
        counts[route.rpartition("/")[2]] = {(button.width, button.height) for button in loudspeakers(app)}
        await app.close()

    assert set(map(frozenset, counts.values())) == {frozenset({(48, 48)})}


async def test_without_a_voice_no_loudspeaker_is_shown(world: World, educator: Person, without_engine: None) -> None:
    child = await world.child(name="Aziza")
    await recorded(world, educator, child, text="Qoʻshiq aytdi")
    app, _ = await at_work(world, await world.parent(child), f"/children/{world.preschool_id}/{child}", size=PHONE)
    await app.until(lambda: "Qoʻshiq aytdi" in app.texts())

    assert loudspeakers(app) == []
    await app.close()


async def test_what_does_not_come_is_told(world: World, educator: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aloud, "PATIENCE_SECONDS", 0.05)
    app = await at_messages(world, educator)

    await app.press(loudspeakers(app)[0])
    await app.until(lambda: app.said() == [EN("aloud-not-heard")])

    assert len(loudspeakers(app)) == 2
    await app.close()


async def test_while_messages_wait_for_the_server_the_loudspeaker_cannot_be_touched(
    world: World, educator: Person
) -> None:
    child = await world.child(name="Aziza")
    body = {"id": str(uuid7()), "text": "Bugun rasm chizdik"}
    assert (await world.app.post(f"{world.path}/children/{child}/messages", educator.token, body)).status_code == 201
    route = f"/messages/{world.preschool_id}/{child}"
    app, road = await at_work(world, await world.parent(child), route, size=PHONE)
    await app.until(lambda: len(loudspeakers(app)) == 1)
    road.broken = True

    await app.type(EN("message-write"), "Rahmat")
    await app.until(lambda: not named(app, EN("message-send")).disabled)
    await app.press(named(app, EN("message-send")))
    await app.until(lambda: bool(loudspeakers(app, "aloud-offline")))

    assert [button.disabled for button in loudspeakers(app, "aloud-offline")] == [True]
    await app.close()


async def test_without_the_server_a_touch_says_so(world: World, educator: Person) -> None:
    child = await world.child(name="Aziza")
    await recorded(world, educator, child)
    app, road = await at_work(world, await world.parent(child), f"/children/{world.preschool_id}/{child}", size=PHONE)
    await app.until(lambda: bool(loudspeakers(app)))
    road.broken = True

    await app.press(loudspeakers(app)[0])
    await app.until(lambda: app.said() == [EN("client-server-away")])

    assert players(app) == []
    assert len(loudspeakers(app)) == 1
    await app.close()
