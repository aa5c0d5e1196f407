"""Conversations in the client before the real server: both sides, the night, a lost connection."""

from datetime import timedelta
from uuid import UUID

import flet as ft
import pytest

from mobile.features.messages import parts
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import Road, at_work, load_reference, preschool_moment
from tests.support.flet_app import PHONE, FletApp
from tests.support.observations import load, recorded
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework in force, and a device whose clock goes with the server's."""
    await load(world.app)
    monkeypatch.setattr(parts, "preschool_now", lambda: preschool_moment(world.app))


@pytest.fixture
async def child(world: World) -> UUID:
    return await world.child(name="Aziza")


@pytest.fixture
async def parent(world: World, child: UUID) -> Person:
    return await world.parent(child)


async def talking(world: World, person: Person, child: UUID, about: str = "") -> tuple[FletApp, Road]:
    route = f"/messages/{world.preschool_id}/{child}" + (f"/about/{about}" if about else "")
    app, road = await at_work(world, person, route, size=PHONE)
    await app.until(lambda: bool(app.all(ft.TextField)))
    return app, road


async def write(app: FletApp, text: str) -> None:
    await app.type(EN("message-write"), text)
    await app.until(lambda: not sending(app).disabled)
    await app.press(sending(app))


def sending(app: FletApp) -> ft.IconButton:
    return next(one for one in app.all(ft.IconButton) if _named(one, EN("message-send")))


def _named(button: ft.IconButton, name: str) -> bool:
    return isinstance(button.icon, ft.Icon) and button.icon.semantics_label == name


async def said(world: World, person: Person, child: UUID, text: str) -> None:
    path = f"{world.path}/children/{child}/messages"
    answer = await world.app.post(path, person.token, {"id": str(uuid7()), "text": text})
    assert answer.status_code == 201, answer.text


async def test_a_question_about_an_entry_is_answered_and_both_see_that_it_was_read(
    world: World, child: UUID, parent: Person
) -> None:
    educator = await world.educator()
    entry = await recorded(world, educator, child, text="Ertak aytdi")
    app, _ = await talking(world, parent, child, about=entry)

    await write(app, "Qaysi ertakni?")
    await app.until(lambda: "Qaysi ertakni?" in app.texts())
    quoted, before = app.texts().count("Ertak aytdi"), EN("message-sent") in app.texts()
    theirs, _ = await talking(world, educator, child)
    await theirs.until(lambda: "Qaysi ertakni?" in theirs.texts())
    await write(theirs, "Zumrad va Qimmatni")
    await theirs.until(lambda: "Zumrad va Qimmatni" in theirs.texts())
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "hide"})
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})
    await app.until(lambda: "Zumrad va Qimmatni" in app.texts())

    assert (quoted, before) == (1, True)
    assert "Ertak aytdi" in theirs.texts()
    assert EN("message-read") in app.texts()
    await app.close()
    await theirs.close()


async def test_a_message_of_the_evening_says_from_when_it_is_read(world: World, child: UUID, parent: Person) -> None:
    app, _ = await talking(world, parent, child)

    world.app.clock.move(timedelta(hours=10))
    await write(app, "Ertaga kech kelamiz")
    await app.until(lambda: "Ertaga kech kelamiz" in app.texts())
    world.app.clock.move(timedelta(hours=-10))

    assert any(EN("message-heard-later", day="19 November", clock="08:00") in text for text in app.texts())
    await app.close()


async def test_without_a_network_a_message_is_shown_as_waiting_and_goes_by_itself(
    world: World, child: UUID, parent: Person
) -> None:
    app, road = await talking(world, parent, child)

    road.broken = True
    await write(app, "Bugun kelmaymiz")
    await app.until(lambda: EN("message-waits") in app.texts())
    waiting = (app.one(ft.TextField).value, "Bugun kelmaymiz" in app.texts())
    road.broken = False
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})
    await app.until(lambda: EN("message-sent") in app.texts())

    assert waiting == ("", True)
    assert EN("message-waits") not in app.texts()
    await app.close()


async def test_an_own_message_is_taken_back_for_everybody(world: World, child: UUID, parent: Person) -> None:
    await said(world, parent, child, "Xato xabar")
    app, _ = await talking(world, parent, child)
    await app.until(lambda: "Xato xabar" in app.texts())

    await app.press(next(one for one in app.all(ft.IconButton) if _named(one, EN("message-withdraw"))))
    await app.until(lambda: EN("message-withdrawn") in app.texts())

    path = f"{world.path}/children/{child}/messages"
    kept = (await world.app.get(path, parent.token)).json()["items"]
    assert [(one["text"], one["withdrawn"]) for one in kept] == [("", True)]
    assert "Xato xabar" not in app.texts()
    await app.close()


async def test_what_is_being_written_is_there_again(world: World, child: UUID, parent: Person) -> None:
    app, _ = await talking(world, parent, child)

    await app.type(EN("message-write"), "Yarim gap")
    await app.go("/messages")
    await app.go(f"/messages/{world.preschool_id}/{child}")
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("message-write"))))

    assert app.one(ft.TextField, label=EN("message-write")).value == "Yarim gap"
    await app.close()


async def test_the_list_names_who_wrote_last_and_counts_what_is_new(world: World, child: UUID, parent: Person) -> None:
    educator = await world.educator()
    await world.child(name="Botir")
    await said(world, parent, child, "Assalomu alaykum")

    app, _ = await at_work(world, educator, "/messages", size=PHONE)
    await app.until(lambda: "Aziza Olimova" in app.texts())

    assert EN("message-unread", count=1) in app.texts()
    assert "Sinov Odami: Assalomu alaykum" in app.texts()
    assert app.texts().index("Aziza Olimova") < app.texts().index("Botir Olimova")
    await app.close()


async def test_an_educator_sees_on_the_first_screen_that_a_family_wrote(
    world: World, child: UUID, parent: Person
) -> None:
    await load_reference(world.app)
    await said(world, parent, child, "Assalomu alaykum")

    app, _ = await at_work(world, await world.educator(), "/", size=PHONE)
    await app.until(lambda: EN("today-waits-messages", count=1) in app.texts())
    tile = next(tile for tile in app.all(ft.ListTile) if EN("today-waits-messages", count=1) == _title(tile))
    await app.press(tile)

    assert app.page.route == "/messages"
    await app.close()


def _title(tile: ft.ListTile) -> str:
    return tile.title.value if isinstance(tile.title, ft.Text) else ""
