"""The library in the client, against the real server: finding, opening, showing, adding."""

import asyncio
from pathlib import Path

import flet as ft
import flet_audio as fta
import flet_video as ftv
import pytest

from mobile.features.media.adding import suggested_kind
from server.shared.i18n import translator
from server.worker import drain
from tests.media_library.films import a_film
from tests.media_library.intake_files import pdf, wav
from tests.media_library.sending import Sender, a_photo
from tests.media_library.test_office_and_films import with_video
from tests.mobile.at_work import at_work, load_reference, pressable, send_file
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import Person, World, a_world

EN = translator("en")
NO_KEYS = {"shift": False, "ctrl": False, "alt": False, "meta": False}


@pytest.fixture(autouse=True)
async def reference(world: World) -> None:
    await load_reference(world.app)


@pytest.fixture
async def educator(world: World) -> Person:
    return await world.educator()


async def shelved(world: World, person: Person, content: bytes, name: str, **said: object) -> str:
    """A resource in the library; answers its id."""
    file_id = await Sender(world, person).ready(content, name)
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "picture", "language": "uz", **said}
    answer = await world.app.post(f"{world.path}/resources", person.token, body)
    assert answer.status_code == 201, answer.text
    return str(file_id)


async def open_card(app: FletApp, title: str) -> None:
    await app.until(lambda: title in app.texts())
    await app.press(pressable(app, title))


def addresses(app: FletApp, ending: str) -> list[object]:
    """The addresses of the pictures on the screen that are such forms of files."""
    return [image.src for image in app.all(ft.Image) if f"/{ending}?grant=" in str(image.src)]


async def test_a_document_is_found_opened_and_shown_page_by_page(world: World, educator: Person) -> None:
    title = {"uz": "Qoʻgʻirchoq teatri", "en": "Puppet theatre"}
    resource_id = await shelved(world, educator, pdf(3), "teatr.pdf", kind="card_set", title=title)
    app, _ = await at_work(world, educator, "/media", size=PHONE)

    await app.type(EN("media-search"), "қўғирчоқ")
    await open_card(app, "Puppet theatre")
    await app.until(lambda: EN("media-page-of", page=1, count=3) in app.texts())
    await app.press(app.one(ft.FilledButton, content=EN("media-show")))
    dialog = app.dialogs(ft.AlertDialog)[0]
    await app.fire(app.page, "keyboard_event", {"key": "Arrow Right", **NO_KEYS})
    await app.fire(app.page, "keyboard_event", {"key": "Arrow Right", **NO_KEYS})
    await app.fire(app.page, "keyboard_event", {"key": "Arrow Right", **NO_KEYS})

    assert app.page.route == f"/media/{world.preschool_id}/{resource_id}"
    assert dialog.semantics_label == "Puppet theatre"
    assert EN("media-page-of", page=3, count=3) in app.texts()
    assert len(addresses(app, "page-3")) == 1
    await app.close()


async def test_marks_narrow_the_library_and_are_taken_back(world: World, educator: Person) -> None:
    await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"}, theme_weeks=["11-3"])
    await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"})
    app, _ = await at_work(world, educator, "/media")
    await app.until(lambda: {"Apple", "Song"} <= set(app.texts()))

    await app.press(filter_named(app, EN("media-kind-audio")))
    await app.until(lambda: "Apple" not in app.texts())
    only_sound = "Song" in app.texts()
    await app.press(filter_named(app, EN("media-kind-audio")))
    await app.until(lambda: "Apple" in app.texts())
    week = next(text for text in app.texts() if text.startswith("This week: "))
    await app.press(pressable(app, week))
    await app.until(lambda: "Song" not in app.texts())

    assert (only_sound, "Apple" in app.texts()) == (True, True)
    await app.close()


def filter_named(app: FletApp, name: str) -> ft.Container:
    """A filter's own pill; a card may name its kind in the same words."""
    pills = [area for area in app.all(ft.Container) if area.on_click and isinstance(area.content, ft.Row)]
    return next(pill for pill in pills if name in [text.value for text in texts_in(app, pill)])


def texts_in(app: FletApp, control: ft.Control) -> list[ft.Text]:
    return [inner for inner in app._walk(control, set()) if isinstance(inner, ft.Text)]


async def test_sound_is_played_from_its_address(world: World, educator: Person) -> None:
    resource_id = await shelved(world, educator, wav(), "qoshiq.wav", kind="audio", title={"en": "Song"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}")
    await app.until(lambda: "0:00 / 0:02" in app.texts())

    players = [service for service in app.page._services._services if isinstance(service, fta.Audio)]
    await app.press(next(button for button in app.all(ft.IconButton) if icon_name(button) == EN("media-play")))
    await app.fire(players[0], "state_change", {"state": "playing"})
    await app.fire(players[0], "position_change", {"position": 1000})

    assert str(players[0].src).startswith(f"{world.path}/files/{resource_id}/play?grant=")
    assert "0:01 / 0:02" in app.texts()
    assert EN("media-pause") in [icon_name(button) for button in app.all(ft.IconButton)]
    await app.close()


def icon_name(button: ft.IconButton) -> str | None:
    return button.icon.semantics_label if isinstance(button.icon, ft.Icon) else None


async def test_an_educator_adds_a_picture_that_everybody_sees_once_it_is_checked(
    world: World, educator: Person
) -> None:
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())
    told = any("Picture up to 25 MB" in text for text in app.texts())

    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    missing = EN("media-need-file") in app.texts()
    await send_file(app, road, EN("media-choose-file"), "barg.jpg", a_photo())
    await app.type(EN("media-title"), "Autumn leaf")
    await app.press(app.one(ft.FilledButton, content=EN("client-save")))
    await app.until(lambda: app.page.route.startswith(f"/media/{world.preschool_id}/"))
    await app.until(lambda: EN("media-being-checked") in app.texts())
    await drain(world.app.parts)
    await app.until(lambda: EN("media-show") in [button.content for button in app.all(ft.FilledButton)])
    head = await world.head()
    rows = (await world.app.get(f"{world.path}/resources", head.token)).json()["items"]

    assert (told, missing) == (True, True)
    assert [(row["title"], row["kind"]) for row in rows if row["owner_id"] == str(world.preschool_id)] == [
        ({"en": "Autumn leaf"}, "picture")
    ]
    await app.close()


async def test_a_file_that_is_not_what_its_name_says_is_refused_in_words(world: World, educator: Person) -> None:
    app, road = await at_work(world, educator, "/media/new")
    await app.until(lambda: EN("media-file") in app.texts())

    await send_file(app, road, EN("media-choose-file"), "rasm.jpg", wav())
    await drain(world.app.parts)
    refusal = EN.error("media.name_mismatch", {"declared": "picture", "found": "sound"})
    await app.until(lambda: refusal in app.texts())

    assert EN("upload-checking") not in app.texts()
    await app.close()


async def test_a_parent_sees_what_stands_for_everybody_and_is_not_asked_to_add(world: World, educator: Person) -> None:
    await shelved(world, educator, a_photo(), "olma.jpg", title={"en": "Apple"})
    parent = await world.parent(await world.child())
    app, _ = await at_work(world, parent, "/media", size=PHONE)

    await app.until(lambda: not app.all(ft.ProgressRing))

    assert "Apple" not in app.texts()
    assert EN("media-add") not in [button.content for button in app.all(ft.FilledButton)]
    await app.close()


async def test_another_preschools_resource_is_not_opened(world: World, educator: Person) -> None:
    neighbour = await a_world(world.app)
    resource_id = await shelved(neighbour, await neighbour.educator(), a_photo(), "x.jpg", title={"en": "Theirs"})
    app, _ = await at_work(world, educator, f"/media/{neighbour.preschool_id}/{resource_id}")

    await app.until(lambda: EN.error("access.not_found") in app.texts())

    assert "Theirs" not in app.texts()
    await app.close()


def test_a_files_name_suggests_its_kind() -> None:
    suggested = [suggested_kind(name) for name in ("A.JPG", "kino.mp4", "qoshiq.wav", "reja.pdf", "oyin.zip", "x.doc")]

    assert suggested == ["picture", "video", "audio", "worksheet", "game", ""]


@with_video
async def test_a_film_plays_its_lighter_copy_until_somebody_wants_full_quality(
    world: World, educator: Person, tmp_path: Path
) -> None:
    film = await asyncio.to_thread(lambda: a_film(tmp_path / "film.mp4").read_bytes())
    resource_id = await shelved(world, educator, film, "kuz.mp4", kind="video", title={"en": "Autumn"})
    app, _ = await at_work(world, educator, f"/media/{world.preschool_id}/{resource_id}", size=PHONE)
    await app.until(lambda: bool(app.all(ftv.Video)))

    def played() -> str:
        return str(app.one(ftv.Video).playlist[0].resource).split("?")[0].rsplit("/", 1)[1]

    first = played()
    await app.press(pressable(app, EN("media-video-full", megabytes=1)))
    then = played()
    await app.press(pressable(app, EN("media-video-light", megabytes=1)))

    assert (first, then, played()) == ("light", "play", "light")
    await app.close()
