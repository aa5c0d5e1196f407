"""The week in the client before the real server: swapping, adding, moving, two people at once, what is kept."""

from datetime import date, timedelta
from typing import Any

import flet as ft
import pytest

from mobile.app import SCREENS
from mobile.device.store import MemoryStore
from mobile.main import Surroundings, client
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work
from tests.support.flet_app import DESKTOP, TABLET, FletApp
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def plan(world: World, educator: Person) -> Any:
    return await draft_week(world, educator)


def route_of(world: World, plan: Any, rest: str = "") -> str:
    return f"/plans/week/{world.preschool_id}/{plan['id']}{rest}"


async def opened(world: World, person: Person, plan: Any, size: tuple[int, int] = TABLET) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, route_of(world, plan), size=size)
    await app.until(lambda: EN("plan-components") in app.texts())
    await app.until(lambda: EN("plan-areas-all") in app.texts())
    return app, road


def on_wednesday(plan: Any) -> list[Any]:
    return [line for line in plan["activities"] if line["weekday"] == 2]


async def plan_now(world: World, person: Person, plan: Any) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", person.token)).json()


async def titles_now(world: World, person: Person, plan: Any) -> dict[str, str]:
    return {line["id"]: line["title"] for line in (await plan_now(world, person, plan))["activities"]}


async def touch(app: FletApp, text: str) -> None:
    """Touches the smallest area that shows this text."""
    found = [area for area in app.all(ft.Container) if area.on_click and text in texts_in(app, area)]
    await app.press(min(found, key=lambda area: len(texts_in(app, area))))


def texts_in(app: FletApp, control: object) -> list[str]:
    return [one.value for one in app._walk(control, set()) if isinstance(one, ft.Text)]


def dialog(app: FletApp) -> ft.AlertDialog:
    [found] = app.dialogs(ft.AlertDialog)
    return found


def in_dialog(app: FletApp) -> list[str]:
    return texts_in(app, dialog(app))


async def press(app: FletApp, text: str, place: int = 0) -> None:
    """Presses a button of the open dialog, of several with this text the one at ``place``."""
    buttons = [one for one in app._walk(dialog(app), set()) if getattr(one, "content", None) == text]
    await app.press(buttons[place])  # type: ignore[arg-type]  # buttons are controls


async def pick(app: FletApp, text: str) -> None:
    """Touches a choice of the open dialog."""
    areas = [one for one in app._walk(dialog(app), set()) if isinstance(one, ft.Container) and one.on_click]
    await app.press(next(area for area in areas if texts_in(app, area) == [text]))


async def of_menu(app: FletApp, key: str) -> None:
    await app.fire(app.one(ft.PopupMenuItem, content=EN(key)), "click")


async def save(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("plan-saved") in app.said())


async def rewritten_by(world: World, person: Person, plan: Any, *lines: Any) -> None:
    path = f"{world.path}/weekly-plans/{plan['id']}"
    assert (await world.app.send("PUT", path, person.token, {"put": lines})).status_code == 200


async def retitle(app: FletApp, before: str, after: str) -> None:
    """Gives an activity another title by its form."""
    await touch(app, before)
    await press(app, EN("plan-change"))
    [title] = [
        one for one in app._walk(dialog(app), set()) if isinstance(one, ft.TextField) and one.label == EN("plan-title")
    ]
    await app.fire(title, "change", after, value=after)
    await press(app, EN("plan-take"))


async def test_an_opened_activity_tells_what_it_is_and_why_it_was_proposed(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["because"] and one["course"])

    await touch(app, line["title"])

    told = in_dialog(app)
    assert {line["title"], line["aim"], EN("plan-because"), EN("plan-course"), EN("plan-indicators")} <= set(told)
    assert not [text for text in told if text.startswith("because-")]
    await app.close()


async def test_an_activity_is_swapped_for_one_of_the_bank_in_the_same_place(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["centre"])

    await touch(app, line["title"])
    await press(app, EN("plan-swap"))
    await app.until(lambda: EN("plan-swap-take") in contents(app))
    await press(app, EN("plan-swap-take"))
    await save(app)

    [now] = [one for one in (await plan_now(world, educator, plan))["activities"] if one["id"] == line["id"]]
    assert now["title"] != line["title"]
    assert (now["weekday"], now["part_of_day"], now["touched"]) == (2, line["part_of_day"], True)
    await app.close()


def contents(app: FletApp) -> list[object]:
    return [getattr(one, "content", None) for one in app._walk(app.dialogs(ft.AlertDialog), set())]


async def test_a_proposal_is_added_at_the_chosen_place(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-add")))
    await pick(app, EN("plan-day-4"))
    await pick(app, EN("part-outdoors"))
    await app.until(lambda: EN("plan-take") in contents(app))
    await press(app, EN("plan-take"))
    await save(app)

    before = {line["id"] for line in plan["activities"]}
    [added] = [line for line in (await plan_now(world, educator, plan))["activities"] if line["id"] not in before]
    assert (added["weekday"], added["part_of_day"]) == (4, "outdoors")
    assert added["bank"]
    await app.close()


async def test_an_activity_is_moved_to_another_day_and_keeps_everything_else(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["course"])

    await touch(app, line["title"])
    await press(app, EN("plan-move"))
    await pick(app, "Friday")
    await press(app, EN("plan-move"))
    await save(app)

    [now] = [one for one in (await plan_now(world, educator, plan))["activities"] if one["id"] == line["id"]]
    assert now["weekday"] == 4
    assert [now[name] for name in ("title", "course", "materials", "indicators")] == [
        line[name] for name in ("title", "course", "materials", "indicators")
    ]
    await app.close()


async def test_a_clash_is_shown_side_by_side_and_mine_is_saved_when_chosen(
    world: World, educator: Person, plan: Any
) -> None:
    head = await world.head()
    app, _ = await opened(world, educator, plan)
    first, second = on_wednesday(plan)[:2]
    await retitle(app, first["title"], "Mine")
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"}, {**second, "title": "Theirs alone"})

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("plan-overtaken") in app.texts())

    assert {"Mine", "Theirs", "Theirs alone"} <= set(app.texts())
    assert app.one(ft.FilledButton, content=EN("client-save")).disabled
    await app.press(app.one(ft.FilledTonalButton, content=EN("plan-keep-mine")))
    await save(app)
    now = await titles_now(world, educator, plan)
    assert (now[first["id"]], now[second["id"]]) == ("Mine", "Theirs alone")
    await app.close()


async def test_a_clash_settled_for_theirs_leaves_nothing_to_save(world: World, educator: Person, plan: Any) -> None:
    head = await world.head()
    app, _ = await opened(world, educator, plan)
    first = on_wednesday(plan)[0]
    await retitle(app, first["title"], "Mine")
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"})
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("plan-overtaken") in app.texts())

    await app.press(app.one(ft.OutlinedButton, content=EN("plan-keep-theirs")))

    assert "Theirs" in app.texts()
    assert "Mine" not in app.texts()
    assert app.all(ft.FilledButton, content=EN("client-save")) == []
    assert (await titles_now(world, educator, plan))[first["id"]] == "Theirs"
    await app.close()


async def test_what_was_not_saved_survives_a_closed_app_and_meets_what_happened_meanwhile(
    world: World, educator: Person, plan: Any
) -> None:
    head, store = await world.head(), MemoryStore()
    first, second = on_wednesday(plan)[:2]
    app = await on_device(world, educator, plan, store)
    await retitle(app, first["title"], "Mine")
    await retitle(app, second["title"], "Mine as well")
    await app.close()
    await rewritten_by(world, head, plan, {**first, "title": "Theirs"})

    again = await on_device(world, educator, plan, store)

    assert {EN("plan-overtaken"), "Mine", "Theirs", "Mine as well"} <= set(again.texts())
    await again.close()
    third = await on_device(world, educator, plan, store)
    await third.press(third.one(ft.FilledTonalButton, content=EN("plan-keep-mine")))
    await save(third)
    now = await titles_now(world, educator, plan)
    assert (now[first["id"]], now[second["id"]]) == ("Mine", "Mine as well")
    await third.close()


async def on_device(world: World, person: Person, plan: Any, store: MemoryStore) -> FletApp:
    """The client on a tablet that keeps its things between starts."""
    road = Road(world.app, person)
    main = client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: store), SCREENS)
    kept = {"nihol.refresh_token": "kept", "nihol.language": "en"}
    app = await FletApp.start(main, route=route_of(world, plan), size=TABLET, preferences=kept)
    await app.until(lambda: EN("plan-areas-all") in app.texts())
    return app


async def test_changes_that_came_too_late_are_told_and_kept(world: World, educator: Person, plan: Any) -> None:
    store = MemoryStore()
    app = await on_device(world, educator, plan, store)
    await retitle(app, on_wednesday(plan)[0]["title"], "Mine")
    await app.close()
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/submit", educator.token)

    again = await on_device(world, educator, plan, store)

    assert EN("plan-stranded") in again.texts()
    assert "Mine" not in again.texts()
    await again.press(again.one(ft.TextButton, content=EN("plan-stranded-give-up")))
    await again.until(lambda: EN("plan-stranded") not in again.texts())
    await again.close()


async def test_without_a_connection_a_change_waits_in_the_week(world: World, educator: Person, plan: Any) -> None:
    app, road = await opened(world, educator, plan)
    line = on_wednesday(plan)[0]
    await retitle(app, line["title"], "Mine")
    road.broken = True

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: EN("client-server-away") in app.texts())

    assert "Mine" in app.texts()
    road.broken = False
    await save(app)
    assert (await titles_now(world, educator, plan))[line["id"]] == "Mine"
    await app.close()


async def test_a_remark_at_a_line_goes_back_with_the_plan_and_its_educator_sees_it_there(
    world: World, educator: Person, plan: Any
) -> None:
    methodist = await world.staff(Role.METHODIST)
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/submit", educator.token)
    line = on_wednesday(plan)[0]
    desk, _ = await opened(world, methodist, plan)

    await touch(desk, line["title"])
    await press(desk, EN("plan-remark-write"))
    [field] = [one for one in desk._walk(dialog(desk), set()) if isinstance(one, ft.TextField)]
    await desk.fire(field, "change", "Slower", value="Slower")
    await press(desk, EN("plan-remark-keep"))
    await desk.press(desk.one(ft.OutlinedButton, content=EN("plan-return")))
    await press(desk, EN("plan-return"))
    await desk.until(lambda: EN("plan-status-returned") in desk.texts())
    await desk.close()

    app, _ = await opened(world, educator, plan)
    assert EN("plan-remark-of", remark="Slower") in app.texts()
    await app.close()


async def test_drafting_again_is_shown_before_it_is_done_and_leaves_what_a_person_wrote(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = on_wednesday(plan)[0]
    await retitle(app, line["title"], "Mine")

    await of_menu(app, "plan-redraft")
    await app.until(lambda: bool(app.dialogs(ft.AlertDialog)) and app.dialogs(ft.AlertDialog)[0].title is not None)
    await app.until(lambda: EN("plan-redraft-nothing") in in_dialog(app) or EN("plan-redraft-do") in contents(app))

    assert (await titles_now(world, educator, plan))[line["id"]] == "Mine"
    await app.close()


async def test_a_week_kept_as_a_template_is_taken_into_another_week(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)
    await of_menu(app, "plan-template-keep")
    await app.until(lambda: EN("plan-template-name") in [field.label for field in fields(app)])
    await press(app, EN("client-save"))
    await app.until(lambda: EN("plan-template-kept") in app.said())
    await app.close()
    other = await draft_week(world, educator, week_start=next_week(plan))
    later, _ = await opened_any(world, educator, other)

    await of_menu(later, "plan-take-title")
    await later.until(lambda: EN("plan-take-do") in contents(later))
    await press(later, EN("plan-take-do"), place=-1)
    await later.until(lambda: EN("plan-taken") in later.said())

    taken = {line["title"] for line in (await plan_now(world, educator, other))["activities"]}
    assert {line["title"] for line in plan["activities"]} <= taken
    await later.close()


def fields(app: FletApp) -> list[ft.TextField]:
    return [one for one in app._walk(app.dialogs(ft.AlertDialog), set()) if isinstance(one, ft.TextField)]


def next_week(plan: Any) -> Any:
    return date.fromisoformat(plan["week_start"]) + timedelta(days=7)


async def opened_any(world: World, person: Person, plan: Any) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, route_of(world, plan))
    await app.until(lambda: EN("plan-components") in app.texts())
    return app, road


async def test_the_history_tells_what_was_changed_since_a_version(world: World, educator: Person, plan: Any) -> None:
    methodist = await world.staff(Role.METHODIST)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.post(f"{path}/submit", educator.token)
    await world.app.post(f"{path}/decide", methodist.token, {"approved": False, "remark": "Slower"})
    line = on_wednesday(plan)[0]
    await rewritten_by(world, educator, plan, {**line, "title": "Slowly", "minutes": 45})
    app, _ = await at_work(world, educator, route_of(world, plan, "/history"))
    step = EN("plan-version", number=3, step=EN("plan-step-return"))
    await app.until(lambda: step in app.texts())

    await touch(app, step)
    await app.until(lambda: EN("plan-changed-since") in app.texts())

    titles = EN("plan-field-changed", field=EN("plan-title"), before=line["title"], after="Slowly")
    length = EN(
        "plan-field-changed",
        field=EN("plan-length"),
        before=EN("plan-minutes", minutes=line["minutes"]),
        after=EN("plan-minutes", minutes=45),
    )
    assert {titles, length, "Slower"} <= set(app.texts())
    await app.close()


async def test_a_desktop_shows_all_days_side_by_side_and_never_more_than_fifty_lines(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan, DESKTOP)

    assert {line["title"] for line in plan["activities"]} <= set(app.texts())
    many = [
        {
            **plan["activities"][0],
            "id": f"01a20552-0000-7000-8000-{number:012d}",
            "revision": 0,
            "title": f"No {number}",
        }
        for number in range(60)
    ]
    await app.close()
    await rewritten_by(world, educator, plan, *many)
    app, _ = await opened_any(world, educator, plan)
    assert len([text for text in app.texts() if text.startswith("No ")]) <= 50
    await app.close()


async def test_a_window_that_tells_late_of_a_closed_dialog_does_not_close_the_next_one(
    world: World, educator: Person, plan: Any
) -> None:
    app, _ = await opened(world, educator, plan)
    line = next(one for one in on_wednesday(plan) if one["centre"])
    await touch(app, line["title"])
    sheet = dialog(app)

    await press(app, EN("plan-swap"))
    await app.until(lambda: EN("plan-swap-take") in contents(app))
    await app.fire(sheet, "dismiss")

    assert EN("plan-swap-take") in contents(app)
    await app.close()


async def test_a_line_is_a_button_of_its_words_beside_its_tick(world: World, educator: Person, plan: Any) -> None:
    app, _ = await opened(world, educator, plan)
    title = on_wednesday(plan)[0]["title"]

    [line] = [area for area in app.all(ft.Container) if area.on_click and title in texts_in(app, area)]

    assert [one for one in app._walk(line, set()) if isinstance(one, ft.IconButton)] == []
    await app.close()
