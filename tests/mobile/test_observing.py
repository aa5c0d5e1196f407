"""Writing an observation in the client, against the real server."""

from collections.abc import AsyncIterator

import flet as ft
import pytest

from mobile.features.observations import repository
from mobile.features.observations.wording import Phrase, retold, with_or_without, worded
from server.shared.i18n import translator
from server.worker import drain
from tests.media_library.sending import a_photo
from tests.mobile.at_work import Road, at_work, load_reference, preschool_moment, pressable, send_file
from tests.support.flet_app import PHONE, FletApp
from tests.support.observations import indicators
from tests.support.world import Person, World

EN = translator("en")
SPEECH = "Speech, communication, reading and writing"


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework in force, and a device whose clock goes with the server's."""
    await load_reference(world.app)
    monkeypatch.setattr(repository, "preschool_now", lambda: preschool_moment(world.app))


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


@pytest.fixture
async def opened(world: World, educator: Person) -> AsyncIterator[tuple[FletApp, Road]]:
    """The group's screen on a phone, with three children in the group."""
    for name in ("Aziza", "Botir", "Oʻgʻiloy"):
        await world.child(name=name)
    app, road = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}", size=PHONE)
    await app.until(lambda: "Aziza" in app.texts())
    yield app, road
    await app.close()


async def press(app: FletApp, text: str) -> None:
    await app.press(pressable(app, text))


async def save(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))


async def timeline(world: World, person: Person, name: str) -> list[dict[str, object]]:
    """The entries about the child of this name, newest first."""
    children = (await world.app.get(f"{world.path}/groups/{world.sunflowers}/children", person.token)).json()["items"]
    child = next(child for child in children if child["given_name"] == name)
    answer = await world.app.get(f"{world.path}/children/{child['id']}/observations", person.token)
    items: list[dict[str, object]] = answer.json()["items"]
    return items


async def test_three_touches_record_an_entry_with_area_and_indicator(
    world: World, educator: Person, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await press(app, "Aziza")
    phrase = next(text for text in app.texts() if text.startswith("Aziza ") and text.endswith("."))
    await press(app, phrase)
    await save(app)
    await app.until(lambda: app.page.route == "/")

    entries = await timeline(world, educator, "Aziza")
    assert [entry["text"] for entry in entries] == [phrase]
    assert (entries[0]["area"], entries[0]["shared"]) == ("physical", True)
    assert entries[0]["indicator_id"] == str(indicators("physical")[0])
    assert app.said() == [EN("observe-saved", names="Aziza")]


async def test_one_entry_about_two_children_is_in_both_timelines(
    world: World, educator: Person, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await press(app, "Aziza")
    await press(app, "Botir")
    await app.type(EN("observe-text"), "Birga minora qurishdi")
    await press(app, SPEECH)
    await press_details(app)
    await press(app, "With help")
    await app.fire(app.one(ft.Switch), "change", value=False)
    await save(app)
    await app.until(lambda: app.page.route == "/")

    both = [(await timeline(world, educator, name))[0] for name in ("Aziza", "Botir")]
    assert both[0]["id"] == both[1]["id"]
    assert [(one["text"], one["area"], one["level"], one["shared"]) for one in both] == [
        ("Birga minora qurishdi", "speech", 0.5, False)
    ] * 2
    assert await timeline(world, educator, "Oʻgʻiloy") == []


async def press_details(app: FletApp) -> None:
    await app.press(app.one(ft.TextButton, content=EN("observe-details")))


async def test_what_is_missing_is_said_and_nothing_is_sent(
    world: World, educator: Person, opened: tuple[FletApp, Road]
) -> None:
    app, _ = opened

    await save(app)

    assert {EN(f"observe-need-{name}") for name in ("children", "area")} <= set(app.texts())
    assert app.page.route.startswith("/observe/")
    assert await timeline(world, educator, "Aziza") == []


async def test_a_refused_entry_stays_and_goes_when_it_is_corrected(
    world: World, educator: Person, opened: tuple[FletApp, Road], monkeypatch: pytest.MonkeyPatch
) -> None:
    app, _ = opened
    right = repository.preschool_now
    monkeypatch.setattr(repository, "preschool_now", lambda: right().replace(year=right().year + 1))

    await press(app, "Aziza")
    await app.type(EN("observe-text"), "Qoʻshiq aytdi")
    await press(app, SPEECH)
    await save(app)
    await app.until(lambda: EN.error("observation.in_future") in app.texts())
    refused = (app.page.route, app.one(ft.TextField).value, await timeline(world, educator, "Aziza"))
    monkeypatch.setattr(repository, "preschool_now", right)
    await save(app)
    await app.until(lambda: app.page.route == "/")

    assert refused == (f"/observe/{world.preschool_id}/{world.sunflowers}", "Qoʻshiq aytdi", [])
    assert [entry["text"] for entry in await timeline(world, educator, "Aziza")] == ["Qoʻshiq aytdi"]
    assert EN("client-refused-count", count=1) not in app.texts()


async def test_an_entry_written_without_a_network_arrives_once_when_it_is_back(
    world: World, educator: Person, opened: tuple[FletApp, Road]
) -> None:
    app, road = opened
    await press(app, "Aziza")
    await app.type(EN("observe-text"), "Rasm chizdi")
    await press(app, SPEECH)

    road.broken = True
    await save(app)
    await app.until(lambda: app.said() == [EN("observe-waits", names="Aziza")])
    await app.resize((1180, 820))
    waiting = EN("client-waiting-count", count=1) in app.texts()
    before = await timeline(world, educator, "Aziza")
    road.broken = False
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})
    await app.until(lambda: EN("client-waiting-count", count=1) not in app.texts())

    assert (waiting, before) == (True, [])
    assert [entry["text"] for entry in await timeline(world, educator, "Aziza")] == ["Rasm chizdi"]


async def test_a_draft_is_there_again_after_looking_elsewhere(opened: tuple[FletApp, Road]) -> None:
    app, _ = opened
    route = app.page.route
    await app.type(EN("observe-text"), "Yarim gap")
    await press(app, "Botir")

    await app.go("/children")
    await app.go(route)
    await app.until(lambda: "Botir" in app.texts())

    assert app.one(ft.TextField).value == "Yarim gap"
    assert EN("observe-need-children") not in app.texts()


async def test_a_child_named_by_the_address_is_chosen_already(world: World, educator: Person) -> None:
    child_id = await world.child(name="Malika")
    await world.child(name="Sardor")
    app, _ = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}/{child_id}")

    await app.until(lambda: "Malika" in app.texts())

    assert any(text.startswith("Malika ") for text in app.texts())
    await app.close()


async def test_a_head_of_a_preschool_writes_about_a_group_that_is_not_her_own(world: World) -> None:
    child_id, head = await world.child(name="Malika"), await world.head()
    app, _ = await at_work(world, head, f"/observe/{world.preschool_id}/{world.sunflowers}/{child_id}")
    await app.until(lambda: "Malika" in app.texts())

    await press(app, next(text for text in app.texts() if text.startswith("Malika ")))
    await save(app)
    await app.until(lambda: app.page.route == f"/children/{world.preschool_id}/{child_id}")

    assert [entry["indicator_id"] for entry in await timeline(world, head, "Malika")] == [
        str(indicators("physical")[0])
    ]
    await app.close()


def test_a_phrase_names_one_child_and_tells_of_several_without_names() -> None:
    template = "{name} counts to ten."

    told = [worded(template, names) for names in ([], ["Aziza"], ["Aziza", "Botir"])]

    assert told == ["Counts to ten.", "Aziza counts to ten.", "Counts to ten."]


def test_a_phrase_joins_what_was_typed_and_leaves_it_again() -> None:
    phrase = Phrase("{name} counts to ten.")

    joined = with_or_without("After lunch", phrase, ["Aziza"])

    assert joined == "After lunch. Aziza counts to ten."
    assert with_or_without(joined, phrase, ["Aziza"]) == "After lunch."
    assert retold(joined, [phrase], ["Aziza"], ["Aziza", "Botir"]) == "After lunch. Counts to ten."


async def test_a_photo_goes_up_with_the_entry(world: World, educator: Person, opened: tuple[FletApp, Road]) -> None:
    app, road = opened

    await send_file(app, road, EN("observe-photos"), "image.jpg", a_photo())
    await press(app, "Aziza")
    await app.type(EN("observe-text"), "Piramida yasadi")
    await press(app, SPEECH)
    await save(app)
    await app.until(lambda: app.page.route == "/")
    await drain(world.app.parts)

    photos = (await timeline(world, educator, "Aziza"))[0]["photos"]
    assert isinstance(photos, list)
    assert [photo["state"] for photo in photos] == ["ready"]


async def test_a_file_that_is_no_photo_is_refused_with_a_reason(opened: tuple[FletApp, Road]) -> None:
    app, road = opened

    action = app.one(ft.OutlinedButton, content=EN("observe-photos")).action
    assert isinstance(action, ft.PickFiles)
    await app.fire(action.file_picker, "result", {"files": [{"id": 1, "name": "reja.pdf", "size": 9}]})
    await app.until(lambda: EN.error("media.picture_only") in app.texts())

    assert road.addresses == []
    assert not app.one(ft.FilledButton, content=EN("client-save")).disabled
