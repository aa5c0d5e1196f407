"""Entries begun from an activity, from a suggestion or about a whole group; consents; corrections with history."""

from typing import Any
from uuid import UUID

import flet as ft
import pytest

from mobile.features.observations import repository
from server.shared.i18n import translator
from server.worker import drain
from tests.media_library.sending import a_photo
from tests.mobile.at_work import Road, at_work, load_reference, preschool_moment, pressable, send_file
from tests.mobile.cards import dialog_texts
from tests.mobile.day_work import a_week, line, today_of
from tests.support.flet_app import FletApp
from tests.support.observations import indicators, recorded
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


async def press(app: FletApp, text: str) -> None:
    await app.press(pressable(app, text))


async def save(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))


async def entries(world: World, person: Person, child_id: UUID) -> list[dict[str, Any]]:
    answer = await world.app.get(f"{world.path}/children/{child_id}/observations", person.token)
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def activity_of(world: World, observation_id: str) -> UUID | None:
    async with world.app.parts.database.reading() as work:
        found: UUID | None = await work.raw.fetchval(
            "select activity_id from observation where id = $1", UUID(observation_id)
        )
    return found


async def test_an_entry_begun_from_an_activity_belongs_to_it(world: World, educator: Person) -> None:
    child_id = await world.child(name="Aziza")
    plan = await a_week(world, educator, line("Doʻkon oʻyini", today_of(world).weekday()))
    activity = plan["activities"][0]["id"]
    app, _ = await at_work(world, educator, f"/activity/{world.preschool_id}/{plan['id']}/{activity}")
    await app.until(lambda: bool(app.all(ft.FilledTonalButton, content=EN("today-observe"))))

    await app.press(app.one(ft.FilledTonalButton, content=EN("today-observe")))
    await app.until(lambda: EN("observe-at", title="Doʻkon oʻyini") in app.texts())
    await press(app, "Aziza")
    await app.type(EN("observe-text"), "Sotuvchi boʻldi")
    await save(app)
    await app.until(lambda: app.page.route.startswith("/activity/"))

    [entry] = await entries(world, educator, child_id)
    assert (entry["text"], entry["area"]) == ("Sotuvchi boʻldi", "speech")
    assert await activity_of(world, entry["id"]) == UUID(activity)
    await app.close()


async def test_a_suggestion_of_the_first_screen_begins_the_entry_with_child_and_indicator(
    world: World, educator: Person
) -> None:
    child_id = await world.child(name="Aziza")
    app, _ = await at_work(world, educator, "/")
    await app.until(lambda: EN("today-next-to-see") in app.texts())

    await press(app, EN("today-because-never_seen"))
    await app.until(lambda: app.page.route.startswith("/observe/") and "Aziza" in app.texts())
    phrase = next(text for text in app.texts() if text.startswith("Aziza ") and text.endswith("."))
    await press(app, phrase)
    await save(app)
    await app.until(lambda: app.said() == [EN("observe-saved", names="Aziza")])

    [entry] = await entries(world, educator, child_id)
    assert entry["text"] == phrase
    assert entry["indicator_id"] is not None
    await app.close()


async def test_one_touch_chooses_the_whole_group(world: World, educator: Person) -> None:
    children = [await world.child(name=name) for name in ("Aziza", "Botir", "Oʻgʻiloy")]
    app, _ = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: "Aziza" in app.texts())

    await app.press(app.one(ft.TextButton, content=EN("observe-everybody")))
    await app.type(EN("observe-text"), "Birga qoʻshiq kuylashdi")
    await press(app, SPEECH)
    await save(app)
    await app.until(lambda: app.page.route == "/")

    ids = {(await entries(world, educator, child))[0]["id"] for child in children}
    assert len(ids) == 1
    await app.close()


async def test_the_open_next_steps_of_a_child_are_offered_as_phrases(world: World, educator: Person) -> None:
    child_id = await world.child(name="Aziza")
    step = indicators("creative")[2]
    body = {"stage": 0, "next_steps": [str(step)], "revision": 0}
    answer = await world.app.send("PUT", f"{world.path}/children/{child_id}/route", educator.token, body)
    app, _ = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: "Aziza" in app.texts())

    await press(app, "Aziza")
    await app.until(lambda: any(text.startswith("Aziza ") for text in app.texts()))
    first = next(text for text in app.texts() if text.startswith("Aziza "))
    await press(app, first)
    await save(app)
    await app.until(lambda: app.page.route == "/")

    [entry] = await entries(world, educator, child_id)
    assert answer.status_code == 200
    assert entry["indicator_id"] == str(step)
    await app.close()


async def with_photo(app: FletApp, road: Road, world: World) -> None:
    await send_file(app, road, EN("observe-photos"), "yard.jpg", a_photo())
    await drain(world.app.parts)
    await app.until(lambda: EN("upload-ready") in app.texts())


async def test_a_caption_goes_with_its_photo(world: World, educator: Person) -> None:
    child_id = await world.child(name="Aziza")
    app, road = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}/{child_id}")
    await app.until(lambda: "Aziza" in app.texts())

    await app.type(EN("observe-text"), "Minora qurdi")
    await press(app, SPEECH)
    await with_photo(app, road, world)
    await app.type(EN("observe-caption", name="yard.jpg"), "Eng baland minora")
    await save(app)
    await app.until(lambda: app.page.route.startswith("/children/"))

    [entry] = await entries(world, educator, child_id)
    assert [photo["caption"] for photo in entry["photos"]] == ["Eng baland minora"]
    await app.close()


async def test_a_picture_without_consent_is_refused_by_name_and_may_stay_with_the_staff(
    world: World, educator: Person
) -> None:
    children = [await world.child(name=name) for name in ("Aziza", "Botir")]
    app, road = await at_work(world, educator, f"/observe/{world.preschool_id}/{world.sunflowers}")
    await app.until(lambda: "Aziza" in app.texts())
    await app.press(app.one(ft.TextButton, content=EN("observe-everybody")))
    await app.type(EN("observe-text"), "Minora qurishdi")
    await press(app, SPEECH)
    await with_photo(app, road, world)

    await save(app)
    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("observe-for-staff"))))
    refusal = next(text for text in app.texts() if "Aziza" in text and "Botir" in text)
    before = await entries(world, educator, children[0])
    await app.press(app.one(ft.OutlinedButton, content=EN("observe-for-staff")))
    await app.until(lambda: app.page.route == "/")

    [entry] = await entries(world, educator, children[0])
    assert refusal
    assert before == []
    assert (entry["shared"], len(entry["photos"])) == (False, 1)
    await app.close()


def signs(app: FletApp, key: str) -> list[ft.IconButton]:
    """The buttons below the entries that are called so."""
    buttons = app.all(ft.IconButton)
    return [one for one in buttons if isinstance(one.icon, ft.Icon) and one.icon.semantics_label == EN(key)]


async def test_an_entry_is_corrected_and_its_earlier_version_can_be_read(world: World, educator: Person) -> None:
    child_id = await world.child(name="Aziza")
    await recorded(world, educator, child_id, text="Beshgacha sanadi")
    app, _ = await at_work(world, educator, f"/children/{world.preschool_id}/{child_id}")
    await app.until(lambda: bool(signs(app, "entry-correct")))

    await app.press(signs(app, "entry-correct")[0])
    [dialog] = app.dialogs(ft.AlertDialog)
    [field] = [one for one in app._walk(dialog, set()) if isinstance(one, ft.TextField)]
    await app.fire(field, "change", "Oʻngacha sanadi", value="Oʻngacha sanadi")
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])
    await app.until(lambda: "Oʻngacha sanadi" in app.texts())
    await app.press(signs(app, "entry-history")[0])
    await app.until(lambda: "Beshgacha sanadi" in dialog_texts(app))

    assert [entry["text"] for entry in await entries(world, educator, child_id)] == ["Oʻngacha sanadi"]
    await app.close()


async def test_an_entry_is_withdrawn_after_a_question(world: World, educator: Person) -> None:
    child_id = await world.child(name="Aziza")
    await recorded(world, educator, child_id, text="Beshgacha sanadi")
    app, _ = await at_work(world, educator, f"/children/{world.preschool_id}/{child_id}")
    await app.until(lambda: bool(signs(app, "entry-withdraw")))

    await app.press(signs(app, "entry-withdraw")[0])
    asked = len(await entries(world, educator, child_id))
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])
    await app.until(lambda: "Beshgacha sanadi" not in app.texts())

    assert asked == 1
    assert await entries(world, educator, child_id) == []
    await app.close()
