"""One activity in the client, against the real server: what is shown with it, what is done otherwise for children."""

from typing import Any

import flet as ft
import pytest

from mobile.features.day import screen
from tests.media_library.intake_files import pdf, wav
from tests.media_library.sending import Sender, a_photo
from tests.mobile.at_work import Road, at_work, load_reference, preschool_moment, pressable
from tests.mobile.day_work import EN, a_week, at_day, becomes, line, press, the_week, today_of
from tests.support.flet_app import PHONE, TABLET, FletApp
from tests.support.world import Person, World, a_world

TITLE = "Shop of vegetables"
NO_KEYS = {"shift": False, "ctrl": False, "alt": False, "meta": False}


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await load_reference(world.app)
    monkeypatch.setattr(screen, "preschool_now", lambda: preschool_moment(world.app))


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def shelved(world: World, person: Person, content: bytes, name: str, **said: object) -> dict[str, str]:
    """A resource in the library, as an activity refers to it."""
    file_id = await Sender(world, person).ready(content, name)
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "picture", "language": "uz", **said}
    answer = await world.app.post(f"{world.path}/resources", person.token, body)
    assert answer.status_code == 201, answer.text
    return {"owner_id": str(world.preschool_id), "id": str(file_id)}


async def planned(world: World, person: Person, **said: Any) -> Any:
    return await a_week(world, person, line(TITLE, today_of(world).weekday(), "outdoors", **said))


async def at_activity(world: World, person: Person, plan: Any, tail: str = "") -> tuple[FletApp, Road]:
    activity_id = plan["activities"][0]["id"]
    return await at_work(world, person, f"/activity/{world.preschool_id}/{plan['id']}/{activity_id}{tail}", size=TABLET)


def icons(app: FletApp) -> list[str | None]:
    return [
        button.icon.semantics_label if isinstance(button.icon, ft.Icon) else None for button in app.all(ft.IconButton)
    ]


async def press_icon(app: FletApp, name: str) -> None:
    await app.press(app.all(ft.IconButton)[icons(app).index(name)])


async def test_what_fits_the_weeks_theme_is_offered_first_and_attached_by_a_touch(
    world: World, educator: Person
) -> None:
    fitting = await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Fire engine"}, theme_weeks=["11-3"])
    await shelved(world, educator, a_photo(), "nok.jpg", title={"en": "Pear"})
    plan = await planned(world, educator)
    app, _ = await at_activity(world, educator, plan, "/attach")
    await app.until(lambda: "Fire engine" in app.texts())

    offered = [title for title in ("Fire engine", "Pear") if title in app.texts()]
    await app.press(pressable(app, "Fire engine"))

    kept = await becomes(world, educator, plan, TITLE, resources=[fitting])
    assert offered == ["Fire engine"]
    assert kept["touched"] is True
    await app.until(lambda: EN("day-attach-to", title=TITLE, count=1) in app.texts())
    await app.press(pressable(app, "Fire engine"))
    await becomes(world, educator, plan, TITLE, resources=[])
    await app.close()


async def test_what_is_attached_stands_although_somebody_rewrote_the_line_meanwhile(
    world: World, educator: Person
) -> None:
    ref = await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Fire engine"}, theme_weeks=["11-3"])
    plan = await planned(world, educator)
    app, _ = await at_activity(world, educator, plan, "/attach")
    await app.until(lambda: "Fire engine" in app.texts())
    written = (await the_week(world, educator, plan))[TITLE]
    change = {"put": [{**written, "aim": "Counting to five"}]}
    await world.app.send("PUT", f"{world.path}/weekly-plans/{plan['id']}", educator.token, change)

    await app.press(pressable(app, "Fire engine"))

    kept = await becomes(world, educator, plan, TITLE, resources=[ref])
    assert kept["aim"] == "Counting to five"
    await app.close()


async def test_everything_attached_is_shown_one_after_the_other_and_escape_ends_it(
    world: World, educator: Person
) -> None:
    cards = await shelved(world, educator, pdf(2), "t.pdf", kind="card_set", title={"en": "Cards"})
    song = await shelved(world, educator, wav(), "q.wav", kind="audio", title={"en": "Song"})
    plan = await planned(world, educator, resources=[cards, song])
    app, _ = await at_activity(world, educator, plan)
    await app.until(lambda: "Song" in app.texts())

    await app.press(app.one(ft.FilledButton, content=EN("media-show")))
    places = [EN("media-page-of", page=page, count=3) for page in (1, 2, 3)]
    seen = []
    for key in ("Arrow Right", "Page Down", "Arrow Right", "Arrow Left"):
        dialog = app.dialogs(ft.AlertDialog)[0]
        told = [inner.value for inner in app._walk(dialog, set()) if isinstance(inner, ft.Text)]
        seen.append((dialog.semantics_label, [text for text in told if text in places]))
        await app.fire(app.page, "keyboard_event", {"key": key, **NO_KEYS})
    shown = app.dialogs(ft.AlertDialog)[0].semantics_label
    await app.fire(app.page, "keyboard_event", {"key": "Escape", **NO_KEYS})

    assert seen == [("Cards", places[:1]), ("Cards", places[1:2]), ("Song", places[2:]), ("Song", places[2:])]
    assert shown == "Cards"
    assert app.dialogs(ft.AlertDialog) == []
    await app.close()


async def test_in_an_approved_plan_pictures_are_shown_and_not_changed(world: World, educator: Person) -> None:
    cards = await shelved(world, educator, a_photo(), "t.jpg", title={"en": "Winter yard"})
    day = today_of(world).weekday()
    lines = [line(f"Game {weekday}", weekday) for weekday in range(5) if weekday != day]
    plan = await a_week(world, educator, line(TITLE, day, resources=[cards]), *lines)
    path, head = f"{world.path}/weekly-plans/{plan['id']}", await world.head()
    assert (await world.app.post(f"{path}/submit", educator.token)).status_code == 200
    assert (await world.app.post(f"{path}/decide", head.token, {"approved": True})).status_code == 200
    own = (await the_week(world, educator, plan))[TITLE]
    app, _ = await at_work(world, educator, f"/activity/{world.preschool_id}/{plan['id']}/{own['id']}")

    await app.until(lambda: "Winter yard" in app.texts())

    assert app.one(ft.FilledButton, content=EN("media-show"))
    assert EN("day-attach") not in [button.content for button in app.all(ft.OutlinedButton)]
    assert EN("day-detach", title="Winter yard") not in icons(app)
    await app.close()


async def test_what_is_done_otherwise_for_a_child_is_written_changed_and_taken_out(
    world: World, educator: Person
) -> None:
    await world.child(name="Aziza")
    plan = await planned(world, educator)
    app, road = await at_activity(world, educator, plan)
    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("day-adapt"), disabled=False)))

    await press(app, EN("day-adapt"))
    await app.until(lambda: bool(app.all(ft.Dropdown)))
    dropdown = app.one(ft.Dropdown, label=EN("day-adapted-child"))
    await app.fire(dropdown, "select", value=dropdown.options[0].key)
    await app.type(EN("day-adapted-text"), "Large cards")
    road.broken = True
    await press(app, EN("client-save"))
    await app.until(lambda: "Large cards" in app.texts())
    road.broken = False
    await press_icon(app, EN("day-adapted-change", name="Aziza"))
    await app.type(EN("day-adapted-text"), "Large cards and more time")
    await press(app, EN("client-save"))
    await app.until(lambda: "Large cards and more time" in app.texts())
    written = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/adaptations", educator.token)).json()
    await press_icon(app, EN("day-adapted-remove", name="Aziza"))
    await app.until(lambda: EN("day-adapted-none") in app.texts())
    left = (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/adaptations", educator.token)).json()

    assert [(one["given_name"], one["text"]) for one in written] == [("Aziza", "Large cards and more time")]
    assert left == []
    await app.close()


async def test_the_day_tells_that_something_is_done_otherwise_and_names_nobody_until_touched(
    world: World, educator: Person
) -> None:
    child_id = await world.child(name="Aziza")
    plan = await planned(world, educator)
    adaptation = {
        "id": plan["id"],
        "activity_id": plan["activities"][0]["id"],
        "child_id": str(child_id),
        "text": "Large cards",
    }
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/adaptations", educator.token, adaptation)
    app, _ = await at_day(world, educator)
    await app.until(lambda: "1" in app.texts())
    before = [text for text in app.texts() if "Aziza" in text]

    await app.press(pressable(app, "1"))
    sheet = app.dialogs(ft.BottomSheet)[0]
    told = [inner.value for inner in app._walk(sheet, set()) if isinstance(inner, ft.Text)]

    assert before == []
    assert {"Aziza Olimova", "Large cards"} <= set(told)
    await app.close()


async def test_what_was_written_for_a_child_is_still_read_when_its_activity_was_taken_out(
    world: World, educator: Person
) -> None:
    child_id = await world.child(name="Aziza")
    plan = await planned(world, educator)
    path, gone = f"{world.path}/weekly-plans/{plan['id']}", plan["activities"][0]
    body = {"id": plan["id"], "activity_id": gone["id"], "child_id": str(child_id), "text": "Large cards"}
    await world.app.post(f"{path}/adaptations", educator.token, body)
    another = line("Walk", today_of(world).weekday(), "outdoors")
    change = {"put": [another], "removed": [{"id": gone["id"], "revision": gone["revision"]}]}
    assert (await world.app.send("PUT", path, educator.token, change)).status_code == 200
    app, _ = await at_day(world, educator)
    words = EN("adapted-line-gone-count", count=1)
    await app.until(lambda: bool(app.all(ft.TextButton, content=words)))
    before = [text for text in app.texts() if "Aziza" in text]

    await app.press(app.one(ft.TextButton, content=words))
    sheet = app.dialogs(ft.BottomSheet)[0]
    told = [inner.value for inner in app._walk(sheet, set()) if isinstance(inner, ft.Text)]

    assert before == []
    assert {EN("adapted-line-gone"), "Aziza Olimova", "Large cards"} <= set(told)
    await app.close()


async def test_the_week_leads_to_what_is_shown_with_an_activity(world: World, educator: Person) -> None:
    plan = await planned(world, educator)
    app, _ = await at_work(world, educator, f"/plans/week/{world.preschool_id}/{plan['id']}", size=PHONE)
    await app.until(lambda: TITLE in app.texts())

    await app.press(pressable(app, TITLE))
    dialog = app.dialogs(ft.AlertDialog)[0]
    ways = [one for one in app._walk(dialog, set()) if isinstance(one, ft.OutlinedButton)]
    await app.press(next(one for one in ways if one.content == EN("day-no-pictures")))
    await app.until(lambda: EN("day-to-show") in app.texts())

    assert app.page.route == f"/activity/{world.preschool_id}/{plan['id']}/{plan['activities'][0]['id']}"
    await app.close()


async def test_a_strangers_activity_is_not_opened(world: World, educator: Person) -> None:
    plan = await planned(world, educator)
    neighbour = await a_world(world.app)
    app, _ = await at_activity(world, await neighbour.educator(), plan)

    await app.until(lambda: EN.error("access.not_found") in app.texts())

    assert TITLE not in app.texts()
    await app.close()
