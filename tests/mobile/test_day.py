"""The day in the educator's hand, against the real server: what is on now, how it went, with and without a network."""

from datetime import timedelta

import flet as ft
import pytest

from mobile.features.day import screen
from tests.mobile.at_work import at_work, load_reference, preschool_moment
from tests.mobile.day_work import (
    EN,
    a_week,
    at_day,
    becomes,
    line,
    press,
    press_in_sheet,
    press_tile,
    the_week,
    today_of,
)
from tests.support.flet_app import PHONE, FletApp
from tests.support.plans import MONDAY
from tests.support.world import Person, World, a_world


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework in force, and a device whose clock goes with the server's."""
    await load_reference(world.app)
    monkeypatch.setattr(screen, "preschool_now", lambda: preschool_moment(world.app))


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


def weekday_of(world: World) -> int:
    return today_of(world).weekday()


def became(app: FletApp) -> list[str]:
    """What the cards say became of their activities."""
    starts = (EN("day-became-moved"), EN("day-became-not_done"), "Instead: ")
    buttons = {EN("day-moved"), EN("day-not_done")}
    told = (text for text in app.texts() if text == EN("day-became-done") or text.startswith(starts))
    return [text for text in told if text not in buttons]


def now_words(left: int) -> str:
    return f"{EN('day-part-now')} · {EN('day-part-left', count=left)}"


async def at_circle(app: FletApp) -> None:
    await app.until(lambda: EN("part-morning_circle") in app.texts())
    await press(app, EN("part-morning_circle"))


async def test_the_part_that_is_on_now_stands_in_front(world: World, educator: Person) -> None:
    today = weekday_of(world)
    await a_week(
        world,
        educator,
        line("Greeting song", today, "reception"),
        line("Circle of friends", today),
        line("Walk in the garden", today, "outdoors"),
        line("Another day's game", (today + 1) % 5),
    )
    app, _ = await at_day(world, educator)

    await app.until(lambda: now_words(1) in app.texts())

    titles = ("Greeting song", "Circle of friends", "Walk in the garden")
    assert [title for title in titles if title in app.texts()] == ["Walk in the garden"]
    assert "Another day's game" not in app.texts()
    await app.close()


async def test_on_a_phone_one_part_is_shown_with_the_ways_to_its_neighbours(world: World, educator: Person) -> None:
    today = weekday_of(world)
    await a_week(world, educator, line("Circle of friends", today), line("Walk in the garden", today, "outdoors"))
    app, _ = await at_day(world, educator, size=PHONE)
    await app.until(lambda: now_words(1) in app.texts())
    at_first = "Walk in the garden" in app.texts()

    back = next(one for one in app.all(ft.IconButton) if icon_name(one) == EN("part-morning_circle"))
    await app.press(back)

    assert at_first
    assert "Circle of friends" in app.texts()
    assert "Walk in the garden" not in app.texts()
    await app.close()


async def test_taken_out_of_the_pocket_again_the_day_shows_what_is_on_by_now(
    world: World, educator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = weekday_of(world)
    await a_week(world, educator, line("Walk in the garden", today, "outdoors"), line("Story", today, "second_half"))
    app, _ = await at_day(world, educator)
    await app.until(lambda: "Walk in the garden" in app.texts())
    monkeypatch.setattr(screen, "preschool_now", lambda: preschool_moment(world.app) + timedelta(hours=4))

    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})

    assert "Story" in app.texts()
    assert "Walk in the garden" not in app.texts()
    await app.close()


def icon_name(button: ft.IconButton) -> str | None:
    return button.icon.semantics_label if isinstance(button.icon, ft.Icon) else None


async def test_one_touch_marks_an_activity_done_and_another_takes_it_back(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await at_circle(app)

    await press(app, f"{EN('day-done')}: Circle of friends")
    shown = became(app)
    await app.until(lambda: EN("day-life-done", count=1) in app.texts())
    await becomes(world, educator, plan, "Circle of friends", state="done")
    await press(app, f"{EN('day-undo')}: Circle of friends")

    await becomes(world, educator, plan, "Circle of friends", state="planned")
    assert shown == [EN("day-became-done")]
    assert EN("day-undo") not in app.texts()
    await app.close()


async def test_two_touches_say_that_it_was_moved_and_why(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await at_circle(app)

    await press_tile(app, f"{EN('day-moved')}: Circle of friends")
    await press_in_sheet(app, EN("day-reason-weather"))

    kept = await becomes(world, educator, plan, "Circle of friends", state="moved")
    assert (kept["reason_code"], kept["moved_to"]) == ("weather", None)
    assert became(app) == [f"{EN('day-became-moved')} · {EN('day-reason-weather')}"]
    assert app.dialogs(ft.BottomSheet) == []
    await app.close()


async def test_a_moved_activity_names_its_new_day_where_it_is_told(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await at_circle(app)
    ahead = today_of(world) + timedelta(days=1 if weekday_of(world) < 4 else 3)

    await press_tile(app, f"{EN('day-moved')}: Circle of friends")
    await press_in_sheet(app, f"{EN.weekday(ahead)}, {ahead.day}")
    await press_in_sheet(app, EN("day-reason-few_children"))

    kept = await becomes(world, educator, plan, "Circle of friends", state="moved")
    assert (kept["moved_to"], kept["reason_code"]) == (ahead.isoformat(), "few_children")
    moved = EN("day-became-moved-to", day=EN.day_and_month(ahead))
    assert became(app) == [f"{moved} · {EN('day-reason-few_children')}"]
    await app.close()


async def test_what_was_done_instead_is_kept_with_the_reason(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await at_circle(app)

    await press_tile(app, f"{EN('day-replaced')}: Circle of friends")
    sheet = app.dialogs(ft.BottomSheet)[0]
    field = next(one for one in app._walk(sheet, set()) if isinstance(one, ft.TextField))
    await app.fire(field, "change", "Snow watching", value="Snow watching")
    await press_in_sheet(app, EN("day-reason-interest"))

    kept = await becomes(world, educator, plan, "Circle of friends", state="replaced")
    assert (kept["replaced_by"], kept["reason_code"]) == ("Snow watching", "interest")
    assert became(app) == [f"Instead: Snow watching · {EN('day-reason-interest')}"]
    await app.close()


async def test_what_was_moved_to_today_is_shown_among_todays(world: World, educator: Person) -> None:
    earlier = MONDAY - timedelta(days=7)
    plan = await a_week(world, educator, line("Puppet show", 4), monday=earlier)
    await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    mark = {"state": "moved", "reason_code": "time", "moved_to": today_of(world).isoformat()}
    activity_id = plan["activities"][0]["id"]
    path = f"{world.path}/weekly-plans/{plan['id']}/activities/{activity_id}/mark"
    await world.app.post(path, educator.token, mark)
    app, _ = await at_day(world, educator)

    await at_circle(app)
    moved_here = EN("day-moved-here", day=EN.day_and_month(earlier + timedelta(days=4))) in app.texts()
    await press(app, f"{EN('day-done')}: Puppet show")

    await becomes(world, educator, plan, "Puppet show", state="done")
    await press(app, f"{EN('day-undo')}: Puppet show")

    kept = await becomes(world, educator, plan, "Puppet show", state="moved")
    assert moved_here
    assert (kept["reason_code"], kept["moved_to"]) == ("time", mark["moved_to"])
    await app.close()


async def test_without_a_network_marks_show_at_once_and_arrive_once_it_is_back(world: World, educator: Person) -> None:
    today = weekday_of(world)
    plan = await a_week(world, educator, line("Circle of friends", today), line("Story", today, position=1))
    app, road = await at_day(world, educator)
    await at_circle(app)
    road.broken = True

    await press(app, f"{EN('day-done')}: Circle of friends")
    await press_tile(app, f"{EN('day-not_done')}: Story")
    await press_in_sheet(app, EN("day-reason-health"))
    shown, before = became(app), await the_week(world, educator, plan)
    told = EN("day-offline") in app.texts()
    await app.go("/")
    await app.go(f"/day/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: EN("day-offline") in app.texts())
    await at_circle(app)
    kept = became(app)
    road.broken = False
    await app.go("/")
    await app.go(f"/day/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: EN("day-life-done", count=1) in app.texts())

    after = await the_week(world, educator, plan)
    assert told
    assert EN("day-offline") not in app.texts()
    assert shown == kept == [EN("day-became-done"), f"{EN('day-became-not_done')} · {EN('day-reason-health')}"]
    assert {one["state"] for one in before.values()} == {"planned"}
    assert [(after[name]["state"], after[name]["reason_code"]) for name in ("Circle of friends", "Story")] == [
        ("done", ""),
        ("not_done", "health"),
    ]
    await app.close()


async def test_a_reflection_whose_answer_was_lost_is_sent_again_and_stands_once(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, road = await at_day(world, educator)
    await app.until(lambda: EN("day-chip-loved_it") in app.texts())

    await press(app, EN("day-chip-loved_it"))
    await app.type(EN("day-reflection-sentence"), "Snow in the yard all morning")
    road.deaf = True
    await press(app, EN("client-save"))
    await app.until(lambda: road.lost > 0)
    road.deaf = False
    await app.go("/")
    await app.go(f"/day/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: "Snow in the yard all morning" in app.texts())

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/reflections", educator.token)
    assert [(one["day"], one["chips"], one["text"]) for one in answer.json()] == [
        (today_of(world).isoformat(), ["loved_it"], "Snow in the yard all morning")
    ]
    assert EN("day-waits") not in app.texts()
    await app.close()


async def test_a_reflection_that_was_begun_is_there_when_the_screen_is_opened_again(
    world: World, educator: Person
) -> None:
    await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await app.until(lambda: EN("day-chip-again") in app.texts())

    await app.type(EN("day-reflection-sentence"), "We sang")
    await press(app, EN("day-chip-again"))
    await app.go("/")
    await app.go(f"/day/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: bool(app.all(ft.TextField)))

    assert app.one(ft.TextField, label=EN("day-reflection-sentence")).value == "We sang"
    await press(app, EN("client-save"))
    await app.until(lambda: EN("day-reflection-rewrite") in button_words(app))
    assert EN("day-chip-again") in app.texts()
    await app.close()


def button_words(app: FletApp) -> list[object]:
    return [button.content for button in app.all(ft.TextButton)]


async def test_nothing_is_saved_of_an_empty_reflection(world: World, educator: Person) -> None:
    plan = await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_day(world, educator)
    await app.until(lambda: EN("day-chip-again") in app.texts())

    await press(app, EN("client-save"))

    answer = await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/reflections", educator.token)
    assert EN.error("reflection.empty") in app.texts()
    assert answer.json() == []
    await app.close()


async def test_the_measure_counts_what_was_adapted_with_a_reason_as_alive(world: World, educator: Person) -> None:
    today = weekday_of(world)
    await a_week(world, educator, *(line(title, today) for title in ("One", "Two", "Three", "Four")))
    app, _ = await at_day(world, educator)
    await at_circle(app)

    await press(app, f"{EN('day-done')}: One")
    await press_tile(app, f"{EN('day-replaced')}: Two")
    await press_in_sheet(app, EN("day-reason-interest"))
    await press_tile(app, f"{EN('day-not_done')}: Three")
    await press_in_sheet(app, EN("day-no-reason"))

    await app.until(lambda: EN("day-life-unexplained", count=1) in app.texts())
    assert {EN("day-life-done", count=1), EN("day-life-adapted", count=1)} <= set(app.texts())
    assert EN("day-life-share", share=EN.percent(2 / 3)) in app.texts()
    assert EN("day-marked", done=3, all=4) in app.texts()
    await app.close()


async def test_todays_screen_leads_into_the_day(world: World, educator: Person) -> None:
    await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    app, _ = await at_work(world, educator, "/")
    await app.until(lambda: bool(app.all(ft.FilledTonalButton)))

    await app.press(app.one(ft.FilledTonalButton, content=EN("day-open")))
    await app.until(lambda: EN("part-morning_circle") in app.texts())

    assert app.page.route == f"/day/{world.preschool_id}/{world.sunflowers}"
    await app.close()


async def test_a_week_without_a_plan_says_so_and_leads_back(world: World, educator: Person) -> None:
    app, _ = await at_day(world, educator)

    await app.until(lambda: EN("day-no-plan") in app.texts())
    await press(app, EN("client-to-start"))

    assert app.page.route == "/"
    await app.close()


async def test_a_methodist_of_another_preschool_sees_nothing_of_the_day(world: World, educator: Person) -> None:
    await a_week(world, educator, line("Circle of friends", weekday_of(world)))
    neighbour = await a_world(world.app)
    app, _ = await at_day(world, await neighbour.educator())

    await app.until(lambda: EN("client-try-again") in [button.content for button in app.all(ft.OutlinedButton)])

    assert "Circle of friends" not in app.texts()
    await app.close()
