"""The course of a participant in the client before the real server: told of, joined, looked at."""

from typing import Any

import flet as ft
import pytest

from mobile.features.course import state
from mobile.features.course.parts import presence_words, title_within
from server.shared.contract.courses import ModuleState, Presence, UnitState
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import at_work, preschool_moment, pressable, pressable_tile
from tests.server.courses.teaching import Teaching, a_teaching, present
from tests.support.flet_app import PHONE
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
def the_servers_clock(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "preschool_now", lambda: preschool_moment(world.app))


async def a_participant(world: World) -> tuple[Teaching, Person, Any]:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    return teaching, teaching.people[0], own


async def test_the_first_screen_tells_how_far_one_is_and_leads_to_the_course(world: World) -> None:
    teaching, person, own = await a_participant(world)
    await teaching.mark(present(teaching.sessions[0], own))
    app, _ = await at_work(world, person, "/", size=PHONE)

    await app.until(lambda: EN("mycourse-card") in app.texts())
    await app.fire(pressable(app, EN("mycourse-card")), "click")
    await app.until(lambda: EN("mycourse-timetable") in app.texts())

    await app.press(app.one(ft.TextButton, content=EN("mycourse-sessions-all", count=len(teaching.sessions))))

    assert app.page.route == f"/course/{own}"
    assert EN("mycourse-hours", done="1", whole="24") in app.texts()
    assert EN("mycourse-present") in app.texts()
    await app.close()


async def test_whoever_takes_no_part_is_told_of_no_course(world: World) -> None:
    app, _ = await at_work(world, await world.educator(), "/course", size=PHONE)

    await app.until(lambda: EN("mycourse-none") in app.texts())
    await app.go("/")
    await app.until(lambda: EN("today-observe") not in app.texts())

    assert EN("mycourse-card") not in app.texts()
    await app.close()


async def test_somebody_joins_by_the_code_from_the_account(world: World) -> None:
    teaching = await a_teaching(world)
    head = await world.head()
    app, _ = await at_work(world, head, "/account", size=PHONE)
    await app.until(lambda: EN("mycourse-door") in app.texts())

    await app.type(EN("mycourse-code"), "AAAA-BBBB")
    await app.press(app.one(ft.FilledTonalButton, content=EN("mycourse-join")))
    await app.until(lambda: app.one(ft.TextField, label=EN("mycourse-code")).error is not None)
    await app.type(EN("mycourse-code"), (await teaching.cohort())["code"])
    await app.press(app.one(ft.FilledTonalButton, content=EN("mycourse-join")))
    await app.until(lambda: EN("mycourse-timetable") in app.texts())

    assert app.page.route == f"/course/{await teaching.part_of(head)}"
    assert (await teaching.cohort())["participants"] == 1
    await app.close()


async def test_a_scanned_address_brings_the_code_along(world: World) -> None:
    teaching = await a_teaching(world)
    head = await world.head()
    app, _ = await at_work(world, head, f"/course?code={(await teaching.cohort())['code']}", size=PHONE)
    await app.until(lambda: EN("mycourse-join-title") in app.texts())

    await app.press(app.one(ft.FilledTonalButton, content=EN("mycourse-join")))
    await app.until(lambda: EN("mycourse-timetable") in app.texts())

    assert app.page.route == f"/course/{await teaching.part_of(head)}"
    await app.close()


async def test_the_module_one_is_at_stands_open_and_the_others_open_at_a_touch(world: World) -> None:
    teaching, person, own = await a_participant(world)
    app, _ = await at_work(world, person, f"/course/{own}")
    await app.until(lambda: EN("mycourse-timetable") in app.texts())
    first, *_, last = teaching.document.modules

    before = app.texts()
    await app.fire(pressable_tile(app, EN.chosen(last.title)), "click")

    titles = [EN.chosen(module.title) for module in teaching.document.modules]
    assert [title for title in titles if title not in before] == []
    assert EN.chosen(first.units[0].title) in before
    assert EN.chosen(last.units[0].title) not in before
    assert EN.chosen(last.units[0].title) in app.texts()
    await app.close()


async def test_without_a_network_the_course_is_there_as_it_was_seen_last(world: World) -> None:
    _, person, own = await a_participant(world)
    app, road = await at_work(world, person, f"/course/{own}", size=PHONE)
    await app.until(lambda: EN("mycourse-timetable") in app.texts())

    road.broken = True
    await app.go("/account")
    await app.go(f"/course/{own}")

    await app.until(lambda: EN("mycourse-timetable") in app.texts())
    await app.close()


async def test_a_task_asks_for_nothing_until_there_is_a_preschool_to_do_it_in(world: World) -> None:
    _, person, own = await a_participant(world)
    app, _ = await at_work(world, person, f"/course/{own}/practice", size=PHONE)

    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("practising-prepare"))))

    assert len(app.all(ft.Card)) > 1
    assert app.all(ft.FilledTonalButton, content=EN("practising-check")) == []
    await app.close()


async def test_a_stranger_opens_nobody_elses_course(world: World) -> None:
    _, _, own = await a_participant(world)
    app, _ = await at_work(world, await world.educator(), f"/course/{own}", size=PHONE)

    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("client-try-again"))))

    assert EN("mycourse-timetable") not in app.texts()
    await app.close()


def test_a_unit_does_not_say_the_title_of_its_module_once_more() -> None:
    module = ModuleState("planning", {"en": "Planning"}, [], 180, 0, [])
    guided, project = (
        UnitState("unit", {"en": title}, "guided", 90, 0, "open", 0, 1)
        for title in ("Planning: with the trainer", "IT")
    )

    assert [title_within(module, unit, EN) for unit in (guided, project)] == ["With the trainer", "IT"]


def test_presence_is_told_in_words() -> None:
    here = Presence(session_id=uuid7(), participant_id=uuid7(), present=True)
    away = Presence(session_id=uuid7(), participant_id=uuid7(), present=False)

    assert [presence_words(one, EN)[0] for one in (None, here, away)] == [
        "",
        EN("mycourse-present"),
        EN("mycourse-absent"),
    ]
