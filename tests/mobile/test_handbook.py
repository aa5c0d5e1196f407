"""The handbook in the client before the real server: found, read also without a network, its questions answered."""

from typing import Any
from uuid import UUID

import flet as ft

from mobile.features.handbook.chapter_screen import came_from
from mobile.features.handbook.state import pieces_of
from server.features.handbook.books import questions_of
from server.shared.i18n import translator
from tests.mobile.at_work import at_work, pressable
from tests.server.courses.teaching import Teaching, a_teaching
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import Person, World

EN = translator("en")
CHAPTER = "information-needs"


async def a_reader(world: World) -> tuple[Teaching, Person, UUID]:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    return teaching, teaching.people[0], own


async def at_chapter(world: World, person: Person, slug: str = CHAPTER) -> tuple[FletApp, Any]:
    app, road = await at_work(world, person, f"/handbook/{slug}?from=/plans", size=PHONE)
    await app.until(lambda: EN("reading-questions") in app.texts())
    return app, road


async def answer(app: FletApp, number: int, options: list[int]) -> None:
    """Touches options of a question, the first question is 0."""
    question = questions_of(CHAPTER)[number]
    for option in options:
        await app.fire(pressable(app, question.options[option]), "click")


def rights() -> list[list[int]]:
    return [sorted(question.right) for question in questions_of(CHAPTER)]


async def check(app: FletApp) -> None:
    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("reading-check"))))
    await app.press(app.one(ft.FilledButton, content=EN("reading-check")))


async def unit_of(teaching: Teaching, person: Person, own: UUID) -> dict[str, Any]:
    mine = await teaching.mine(person, own)
    units = [unit for module in mine["modules"] for unit in module["units"]]
    found: dict[str, Any] = next(unit for unit in units if CHAPTER in unit["chapters"])
    return found


async def test_ones_own_book_stands_first_and_leads_to_its_chapters(world: World) -> None:
    app, _ = await at_work(world, await world.educator(), "/handbook", size=PHONE)
    await app.until(lambda: bool(app.all(ft.ListTile)))

    await app.fire(app.all(ft.ListTile)[0], "click")
    await app.until(lambda: app.page.route == "/handbook/book/educator" and bool(app.all(ft.ListTile)))
    await app.fire(app.all(ft.ListTile)[0], "click")
    await app.until(lambda: bool(app.all(ft.Markdown)))

    assert app.page.route == "/handbook/educator-start?from=/handbook/book/educator"
    await app.close()


async def test_right_answers_are_told_and_the_others_ask_to_look_again(world: World) -> None:
    teaching, person, own = await a_reader(world)
    app, _ = await at_chapter(world, person)
    first, *rest = rights()
    wrong = [0 if first != [0] else 1]

    await answer(app, 0, wrong)
    for number, options in enumerate(rest, start=1):
        await answer(app, number, options)
    await check(app)
    await app.until(lambda: EN("reading-look-again") in app.texts())
    once = app.texts().count(EN("reading-right"))
    await answer(app, 0, first)
    await check(app)
    await app.until(lambda: EN("reading-done") in app.texts())

    assert once == len(rest)
    assert (await unit_of(teaching, person, own))["done"] == 1
    await app.close()


async def test_a_chapter_once_opened_is_read_and_answered_without_a_network(world: World) -> None:
    teaching, person, own = await a_reader(world)
    app, road = await at_chapter(world, person)
    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("reading-check"))))
    road.broken = True
    await app.go("/account")
    await app.go(f"/handbook/{CHAPTER}")
    await app.until(lambda: EN("reading-questions") in app.texts())

    for number, options in enumerate(rights()):
        await answer(app, number, options)
    await check(app)
    await app.until(lambda: EN("reading-waits") in app.texts())
    before = (await unit_of(teaching, person, own))["done"]
    road.broken = False
    await check(app)
    await app.until(lambda: EN("reading-done") in app.texts())

    assert (before, (await unit_of(teaching, person, own))["done"]) == (0, 1)
    await app.close()


async def test_whoever_takes_no_part_is_told_too_and_nothing_is_kept(world: World) -> None:
    app, _ = await at_chapter(world, await world.parent(await world.child()))
    first, *rest = rights()

    await answer(app, 0, [0 if first != [0] else 1])
    for number, options in enumerate(rest, start=1):
        await answer(app, number, options)
    await check(app)
    await app.until(lambda: EN("reading-look-again") in app.texts())

    assert EN("reading-questions-alone") in app.texts()
    assert app.texts().count(EN("reading-right")) == len(rest)
    assert EN("reading-done") not in app.texts()
    await app.close()


async def test_without_a_network_whoever_takes_no_part_is_told_so(world: World) -> None:
    app, road = await at_chapter(world, await world.parent(await world.child()))
    for number, options in enumerate(rights()):
        await answer(app, number, options)
    road.broken = True

    await check(app)
    await app.until(lambda: EN("client-server-away") in app.texts())

    assert EN("reading-waits") not in app.texts()
    await app.close()


async def test_the_question_mark_opens_the_chapter_about_the_screen_and_leads_back(world: World) -> None:
    app, _ = await at_work(world, await world.educator(), "/plans", size=PHONE)
    (sign,) = [button for button in app.all(ft.IconButton) if EN("reading-guide") in _names(app, button)]

    await app.press(sign)
    await app.until(lambda: bool(app.all(ft.Markdown)))

    assert app.page.route == "/handbook/educator-planning?from=/plans"
    (back,) = [button for button in app.all(ft.IconButton) if EN("client-back") in _names(app, button)]
    await app.press(back)
    assert app.page.route == "/plans"
    await app.close()


def _names(app: FletApp, button: ft.IconButton) -> list[str | None]:
    return [icon.semantics_label for icon in app._walk(button, set()) if isinstance(icon, ft.Icon)]


async def test_a_search_finds_chapters_by_their_words(world: World) -> None:
    app, _ = await at_work(world, await world.educator(), "/handbook", size=PHONE)
    await app.until(lambda: bool(app.all(ft.ListTile)))

    await app.type(EN("reading-search"), "taklif kodi")
    await app.until(lambda: app.all(ft.Icon, icon=ft.Icons.ARTICLE_OUTLINED) != [])
    await app.type(EN("reading-search"), "zzzzqqqq")
    await app.until(lambda: EN("reading-found-none") in app.texts())

    await app.close()


def test_pictures_stand_between_the_words() -> None:
    pieces = pieces_of("Bir\n\n![Ekran](/api/handbook/pictures/a.webp)\n\nIkki")

    assert [(piece.text.strip(), piece.picture) for piece in pieces] == [
        ("Bir", ""),
        ("Ekran", "/api/handbook/pictures/a.webp"),
        ("Ikki", ""),
    ]


def test_a_chapter_leads_back_only_to_a_screen_of_ours() -> None:
    routes = ["/handbook/a?from=/plans/week/1", "/handbook/a", "/handbook/a?from=//elsewhere.test", None]

    assert [came_from(route) for route in routes] == ["/plans/week/1", "/handbook", "/handbook", "/handbook"]


async def test_a_reader_of_another_language_is_told_that_the_text_is_in_uzbek(world: World) -> None:
    app, _ = await at_chapter(world, await world.educator())

    assert EN("page-handbook-in-uzbek") in app.texts()
    assert EN("reading-answer-all") in app.texts()
    await app.close()
