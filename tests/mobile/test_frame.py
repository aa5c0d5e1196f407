"""The frame: who sees what, in which layout, and what becomes of faults."""

import asyncio

import flet as ft
import pytest

from mobile.ui.layout import Destination, body_width, current_index
from mobile.ui.theme import READING_WIDTH
from mobile.ui.viewport import Breadth, breadth_of
from server.shared.i18n import translator
from tests.mobile.opened import at
from tests.mobile.sampler import TinyServer, sampler
from tests.support.flet_app import DESKTOP, PHONE, TABLET, FletApp

UZ, RU = translator("uz"), translator("ru")


@pytest.mark.parametrize(
    ("width", "breadth"),
    [
        (360, Breadth.PHONE),
        (599, Breadth.PHONE),
        (600, Breadth.TABLET),
        (1199, Breadth.TABLET),
        (1200, Breadth.DESKTOP),
    ],
)
def test_the_layout_follows_the_width(width, breadth):
    assert breadth_of(width) is breadth


def test_a_body_is_limited_only_where_there_is_more_room():
    assert body_width(390, Breadth.PHONE, READING_WIDTH) is None
    assert body_width(1180, Breadth.TABLET, READING_WIDTH) == READING_WIDTH
    assert body_width(800, Breadth.TABLET, READING_WIDTH) is None


def test_a_location_belongs_to_the_longest_destination_that_begins_it():
    places = [Destination(route, "", ft.Icons.HOME, ft.Icons.HOME) for route in ("/", "/plans", "/plans/weekly")]

    assert current_index(places, "/plans/weekly/5") == 2
    assert current_index(places, "/plans/5") == 1
    assert current_index(places, "/planning") == 0
    assert current_index(places[1:], "/planning") is None
    assert current_index(places, "/more") is None


async def test_nobody_signed_in_sees_the_sign_in_screen(tiny_server: TinyServer):
    app = await FletApp.start(sampler(tiny_server), route="/form")

    assert app.one(ft.TextField, label="Login")
    assert app.all(ft.AppBar) == []
    await app.close()


async def test_signing_in_keeps_the_token_and_shows_the_asked_screen(tiny_server: TinyServer):
    app = await FletApp.start(sampler(tiny_server), route="/form")
    await app.type("Login", "nodira")
    await app.type("Parol", "s3cret-word")

    await app.press(app.one(ft.FilledButton, content="Kirish"))
    await app.until(lambda: bool(app.all(ft.AppBar)))

    assert "Yangi qayd" in app.texts()
    assert app.preferences["nihol.refresh_token"] == "refresh-access"
    await app.close()


async def test_signing_out_forgets_the_token_and_the_account(tiny_server: TinyServer):
    app = await at("/form", tiny_server)

    await app.fire(app.one(ft.PopupMenuItem, content=UZ("client-sign-out")), "click")
    await app.until(lambda: bool(app.all(ft.TextField, label="Login")))

    assert "nihol.refresh_token" not in app.preferences
    await app.close()


async def test_a_phone_has_a_bar_with_the_rest_behind_one_button(tiny_server: TinyServer):
    app = await at("/form", tiny_server, size=PHONE)

    bar = app.one(ft.NavigationBar)

    assert [place.label for place in bar.destinations] == ["Bolalar", "Qayd", "Suratlar", "Rejalar", UZ("client-more")]
    assert bar.selected_index == 1
    assert app.all(ft.NavigationRail) == []
    await app.close()


@pytest.mark.parametrize(("size", "extended"), [(TABLET, False), (DESKTOP, True)])
async def test_wider_windows_have_a_rail(tiny_server: TinyServer, size, extended):
    app = await at("/pictures", tiny_server, size=size)

    rail = app.one(ft.NavigationRail)

    assert (rail.extended, rail.selected_index, len(rail.destinations)) == (extended, 2, 6)
    assert app.all(ft.NavigationBar) == []
    await app.close()


async def test_a_tablet_that_is_turned_keeps_what_was_typed(tiny_server: TinyServer):
    app = await at("/form", tiny_server, size=(590, 900))
    await app.type("Ism", "Aziza")

    await app.resize((900, 590))
    await app.fire(app.one(ft.Chip, label="Jismoniy"), "select", True)

    assert app.one(ft.NavigationRail)
    assert app.one(ft.TextField, label="Ism").value == "Aziza"
    assert app.one(ft.Chip, label="Jismoniy").selected
    await app.close()


async def test_a_window_that_comes_back_narrower_has_the_layout_of_its_new_width(tiny_server: TinyServer):
    app = await at("/pictures", tiny_server, size=TABLET)

    await app.come_back(PHONE)

    assert app.one(ft.NavigationBar).selected_index == 2
    assert app.all(ft.NavigationRail) == []
    await app.close()


@pytest.mark.parametrize(
    ("name", "language", "words"),
    [
        ("Русский", "ru", RU("client-no-such-screen")),
        ("Ўзбекча", "uz-Cyrl", "Бундай саҳифа йўқ"),
        ("Qaraqalpaqsha", "kaa", "Bunday bet joq"),
    ],
)
async def test_another_language_is_shown_and_kept(tiny_server: TinyServer, name: str, language: str, words: str):
    app = await at("/nowhere", tiny_server)

    await app.fire(app.one(ft.PopupMenuItem, content=name), "click")
    await app.until(lambda: app.preferences["nihol.language"] == language)

    assert words in app.texts()
    await app.close()


async def test_a_handlers_fault_is_said_with_a_number_and_without_its_text(tiny_server: TinyServer):
    app = await at("/form", tiny_server, faults_expected=True)

    await app.press(app.one(ft.TextButton, content=UZ("client-cancel")))

    (said,) = app.said()
    assert said.startswith(UZ("client-unexpected"))
    assert "secret" not in said
    assert "Yangi qayd" in app.texts()
    await app.close()


async def test_a_screen_that_cannot_be_drawn_leaves_the_rest_alive(tiny_server: TinyServer):
    app = await at("/broken", tiny_server, faults_expected=True)

    assert any(text.startswith(UZ("client-unexpected")) for text in app.texts())

    await app.go("/form")

    assert "Yangi qayd" in app.texts()
    await app.close()


async def test_a_list_shows_one_page_and_finds_by_words(tiny_server: TinyServer):
    app = await at("/", tiny_server)
    await app.until(lambda: len(app.all(ft.ListTile)) == 25)
    first = app.all(ft.ListTile)[0].title

    await app.press(app.one(ft.OutlinedButton, content=UZ("client-next-page")))
    await app.until(lambda: app.all(ft.ListTile)[0].title != first)
    await app.type("Izlash", "Ҳакимова")
    await app.until(lambda: len(app.all(ft.ListTile)) == 12)

    assert all("Ҳакимова" in str(tile.title) for tile in app.all(ft.ListTile))
    await app.close()


async def test_a_list_that_cannot_be_fetched_may_be_tried_again(tiny_server: TinyServer):
    tiny_server.broken = True
    app = await at("/", tiny_server)
    await app.until(lambda: bool(app.all(ft.OutlinedButton)))

    tiny_server.broken = False
    await app.press(app.one(ft.OutlinedButton, content=UZ("client-try-again")))
    await app.until(lambda: len(app.all(ft.ListTile)) == 25)

    assert app.all(ft.OutlinedButton, content=UZ("client-try-again")) == []
    await app.close()


async def test_a_refused_entry_is_counted_shown_with_its_reason_and_discarded_by_its_author(tiny_server: TinyServer):
    tiny_server.refuse_notes = True
    app = await at("/form", tiny_server)
    await app.type("Ism", "Aziza")
    await app.type("Qayd", "Qoʻshiq aytdi")
    await app.press(app.one(ft.FilledButton, content="Saqlash"))
    await app.until(lambda: UZ("client-refused-count", count=1) in app.texts())

    await app.go("/unsent")
    await app.until(lambda: "Qayd: Qoʻshiq aytdi" in app.texts())
    await app.press(app.one(ft.TextButton, content=UZ("client-discard")))
    await app.until(lambda: UZ("client-all-sent") in app.texts())

    assert UZ("client-refused-count", count=1) not in app.texts()
    await app.close()


async def test_a_closed_session_ends_its_tasks(tiny_server: TinyServer):
    before = asyncio.all_tasks()
    app = await at("/form", tiny_server)

    await app.close()
    await asyncio.sleep(0.05)

    assert asyncio.all_tasks() - before == set()
