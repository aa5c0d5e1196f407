"""A test of the course in the client before the real server: rules, every kind of answer, nothing lost, the result."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import flet as ft
import pytest

from mobile.features.course import sitting
from mobile.features.course.questions import number_of
from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work, preschool_moment, pressable
from tests.server.course_tests.taking import UNIT, Taking, a_taking, right_answer
from tests.support.flet_app import PHONE, TABLET, FletApp
from tests.support.world import World

EN = translator("en")


@pytest.fixture(autouse=True)
def the_servers_clock(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitting, "preschool_now", lambda: preschool_moment(world.app))
    monkeypatch.setattr("mobile.device.typing_pause.PAUSE", 0)


async def sat(world: World, size: tuple[int, int] = PHONE) -> tuple[FletApp, Road, Taking, dict[str, Any]]:
    """Somebody before the first question of an attempt that was begun by the button; what the server has of it."""
    taking = await a_taking(world)
    app, road = await at_work(world, taking.person, f"/course/{taking.participant_id}/test/{UNIT}", size=size)
    await app.until(lambda: EN("sitting-rules") in app.texts())
    await app.press(app.one(ft.FilledButton, content=EN("sitting-begin")))
    await app.until(lambda: EN("sitting-place", place=1, count=5) in app.texts())
    running = (await taking.state())["running"]
    return app, road, taking, await taking.attempt(running)


async def to_kind(app: FletApp, attempt: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Brings the question of this kind in front."""
    place, found = next((at, one) for at, one in enumerate(attempt["questions"]) if one["kind"] == kind)
    await app.fire(pressable(app, str(place + 1)), "click")
    assert EN("sitting-place", place=place + 1, count=5) in app.texts()
    question: dict[str, Any] = found
    return question


def text_of(question: Mapping[str, Any], slug: str) -> str:
    return next(str(one["text"]["en"]) for one in (*question["choices"], *question["rights"]) if one["slug"] == slug)


async def saved(app: FletApp) -> None:
    await app.until(lambda: EN("sitting-kept-saved") in app.texts())


async def answer_as_known(app: FletApp, attempt: Mapping[str, Any], kind: str) -> None:
    """Answers a question of one kind right, with a finger."""
    question = await to_kind(app, attempt, kind)
    right = right_answer(question)
    if kind in ("one", "several"):
        for slug in right["chosen"]:
            await app.fire(pressable(app, text_of(question, slug)), "click")
    elif kind == "order":
        await put_in_order(app, question, right["chosen"])
    elif kind == "match":
        for pair in right["chosen"]:
            await match(app, question, *pair.split("="))
    else:
        await app.type(EN("sitting-number"), "12,75")
    await saved(app)


async def put_in_order(app: FletApp, question: Mapping[str, Any], wanted: list[str]) -> None:
    """By the buttons that move a row up; the order as it lies may be right already."""
    if [choice["slug"] for choice in question["choices"]] == wanted:
        await app.press(app.one(ft.OutlinedButton, content=EN("sitting-order-right")))
    for place, slug in enumerate(wanted):
        text = text_of(question, slug)
        while (at := order_of(app).index(text)) > place:
            await press_named(app, EN("sitting-up", what=text))
            await app.until(lambda text=text, at=at: order_of(app).index(text) < at)  # type: ignore[misc]


def order_of(app: FletApp) -> list[str]:
    """The texts of the rows from top to bottom."""
    return [texts[1] for texts in ([one.value for one in _texts(app, row)] for row in app.all(ft.DragTarget))]


def _texts(app: FletApp, control: ft.Control) -> list[ft.Text]:
    return [one for one in app._walk(control, set()) if isinstance(one, ft.Text)]


async def press_named(app: FletApp, name: str) -> None:
    """Presses the button of one picture with this name."""
    (button,) = [
        one
        for one in app.all(ft.IconButton)
        if any(isinstance(icon, ft.Icon) and icon.semantics_label == name for icon in app._walk(one, set()))
    ]
    await app.press(button)


async def match(app: FletApp, question: Mapping[str, Any], left: str, right: str) -> None:
    """Opens the right sides of one left side and takes one."""
    place = [choice["slug"] for choice in question["choices"]].index(left)
    areas = [area for area in app.all(ft.Container) if area.on_click and is_pair(app, area)]
    await app.fire(areas[place], "click")
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)))
    (dialog,) = app.dialogs(ft.AlertDialog)
    options = [one for one in app._walk(dialog, set()) if isinstance(one, ft.Container) and one.on_click]
    wanted = text_of(question, right)
    (option,) = [one for one in options if wanted in [text.value for text in _texts(app, one)]]
    await app.fire(option, "click")
    await app.until(lambda: not app.dialogs(ft.AlertDialog))


def is_pair(app: FletApp, area: ft.Container) -> bool:
    icons = [one.icon for one in app._walk(area, set()) if isinstance(one, ft.Icon)]
    return ft.Icons.ARROW_DROP_DOWN in icons


async def ask_to_hand_in(app: FletApp) -> None:
    buttons = [*app.all(ft.TextButton, content=EN("sitting-submit")), *app.all(ft.FilledButton)]
    await app.press(next(one for one in buttons if one.content == EN("sitting-submit")))
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)))


async def hand_in(app: FletApp) -> None:
    await ask_to_hand_in(app)
    (dialog,) = app.dialogs(ft.AlertDialog)
    await app.press(dialog.actions[-1])


async def test_every_kind_is_answered_with_a_finger_saved_at_once_and_passes(world: World) -> None:
    app, _, taking, attempt = await sat(world)

    for kind in ("one", "several", "order", "match", "number"):
        await answer_as_known(app, attempt, kind)
    await hand_in(app)
    await app.until(lambda: EN("sitting-explained") in app.texts())

    told = await taking.attempt(attempt["id"])
    assert (told["share"], told["passed"]) == (1.0, True)
    assert EN("sitting-outcome-passed", share="100%", wanted=EN.percent(told["pass_share"])) in app.texts()
    await app.go(app.page.route.replace(f"/attempt/{attempt['id']}", f"/test/{attempt['unit']}"))
    await app.until(lambda: EN("sitting-already-passed") in app.texts())
    assert EN("sitting-rules") not in app.texts()
    assert app.all(ft.FilledButton) == []
    await app.close()


async def test_an_answer_given_without_a_network_waits_is_told_so_and_arrives(world: World) -> None:
    app, road, taking, attempt = await sat(world, TABLET)
    question = await to_kind(app, attempt, "one")
    slug = right_answer(question)["chosen"][0]
    road.broken = True

    await app.fire(pressable(app, text_of(question, slug)), "click")
    await app.until(lambda: EN("sitting-kept-under-way") in app.texts())
    await hand_in(app)
    await app.until(lambda: EN("sitting-not-all-saved", count=1) in app.texts())
    before = await taking.attempt(attempt["id"])
    road.broken = False
    other = right_answer(await to_kind(app, attempt, "several"))["chosen"][0]
    await app.fire(pressable(app, text_of(attempt["questions"][places(attempt)["several"]], other)), "click")
    await app.until(lambda: EN("sitting-kept-saved") in app.texts())
    await to_kind(app, attempt, "one")
    await saved(app)

    after = await taking.attempt(attempt["id"])
    kept = after["questions"][places(attempt)["one"]]["answer"]
    assert before["submitted_at"] is None
    assert kept["chosen"] == [slug]
    await app.close()


def places(attempt: Mapping[str, Any]) -> dict[str, int]:
    return {question["kind"]: place for place, question in enumerate(attempt["questions"])}


async def test_a_window_that_is_opened_anew_goes_on_where_one_was(world: World) -> None:
    app, _, taking, attempt = await sat(world)
    await answer_as_known(app, attempt, "number")
    await app.close()

    again, _ = await at_work(
        world, taking.person, f"/course/{taking.participant_id}/attempt/{attempt['id']}", size=PHONE
    )
    await again.until(lambda: EN("sitting-answered", done=1, count=5) in again.texts())
    await to_kind(again, attempt, "number")

    assert again.one(ft.TextField, label=EN("sitting-number")).value == "12.75"
    await again.close()


async def test_handing_in_names_what_is_not_answered_and_leads_there(world: World) -> None:
    app, _, taking, attempt = await sat(world)
    await answer_as_known(app, attempt, "one")

    await ask_to_hand_in(app)
    (dialog,) = app.dialogs(ft.AlertDialog)
    ways = [one for one in app._walk(dialog, set()) if isinstance(one, ft.OutlinedButton)]

    open_places = [str(at + 1) for at, question in enumerate(attempt["questions"]) if question["kind"] != "one"]
    assert [way.content for way in ways] == open_places
    await app.press(ways[-1])
    assert EN("sitting-place", place=int(open_places[-1]), count=5) in app.texts()
    assert (await taking.attempt(attempt["id"]))["submitted_at"] is None
    await app.close()


async def test_an_attempt_that_did_not_pass_is_told_calmly_with_what_is_right(world: World) -> None:
    app, _, taking, attempt = await sat(world)
    await answer_as_known(app, attempt, "one")

    await hand_in(app)
    await app.until(lambda: EN("sitting-explained") in app.texts())

    told = await taking.attempt(attempt["id"])
    share, wanted = EN.percent(told["share"]), EN.percent(told["pass_share"])
    assert EN("sitting-outcome-not", share=share, wanted=wanted, left=1) in app.texts()
    assert app.texts().count(EN("sitting-verdict-wrong")) == 4
    assert app.one(ft.FilledButton, content=EN("sitting-again"))
    await app.close()


async def test_an_answer_that_comes_too_late_shows_the_attempt_as_it_was_handed_in(world: World) -> None:
    app, _, taking, attempt = await sat(world)
    question = await to_kind(app, attempt, "one")
    moment = world.app.clock.moment
    try:
        world.app.clock.moment = moment + timedelta(minutes=31)
        await app.fire(pressable(app, text_of(question, right_answer(question)["chosen"][0])), "click")
        await app.until(lambda: EN("sitting-explained") in app.texts())

        told = await taking.attempt(attempt["id"])
    finally:
        world.app.clock.moment = moment
    assert EN("sitting-ran-out") in app.texts()
    assert (told["share"], [one["answer"] for one in told["questions"]]) == (0.0, [None] * 5)
    await app.close()


async def test_a_row_is_dragged_onto_the_place_of_another(world: World) -> None:
    app, _, taking, attempt = await sat(world, TABLET)
    question = await to_kind(app, attempt, "order")
    before = order_of(app)

    await app.fire(app.all(ft.Draggable)[3], "drag_start")
    await app.fire(app.all(ft.DragTarget)[0], "accept", {"src_id": app.all(ft.Draggable)[3]._i, "l": {}, "g": {}})
    await saved(app)

    assert order_of(app) == [before[3], *before[:3]]
    kept = (await taking.attempt(attempt["id"]))["questions"][places(attempt)["order"]]["answer"]["chosen"]
    assert [text_of(question, slug) for slug in kept] == order_of(app)
    await app.close()


def test_a_number_is_read_as_people_write_it() -> None:
    typed = ["12,5", "1 200", "\u22123", "", "uch", "inf", "nan"]

    assert [number_of(one) for one in typed] == [12.5, 1200.0, -3.0, None, None, None, None]
