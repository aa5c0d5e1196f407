"""What the tests of the library in the client have in common: sets on its shelves, dialogs, a way without a network."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import flet as ft

from mobile.app import SCREENS
from mobile.device.store import MemoryStore, SqliteStore
from mobile.main import Surroundings, client
from server.shared.i18n import translator
from tests.media_library.sending import Sender, a_photo
from tests.mobile.at_work import Road
from tests.support.flet_app import TABLET, FletApp
from tests.support.world import Person, World

EN = translator("en")
C = TypeVar("C", bound=ft.BaseControl)


async def shelved(world: World, person: Person, content: bytes, name: str, **said: object) -> str:
    """A resource in the library; answers its id."""
    file_id = await Sender(world, person).ready(content, name)
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "picture", "language": "uz", **said}
    answer = await world.app.post(f"{world.path}/resources", person.token, body)
    assert answer.status_code == 201, answer.text
    return str(file_id)


async def a_set(world: World, person: Person, *words: dict[str, str]) -> str:
    """Cards of photos with these words; answers the id."""
    files = [await Sender(world, person).ready(a_photo(), f"{number}.jpg") for number in range(len(words))]
    parts = [{"file_id": str(file), "words": said} for file, said in zip(files, words, strict=True)]
    body = {"kind": "card_set", "language": "uz", "title": {"en": "Fruit"}, "parts": parts}
    body |= {"id": str(files[0]), "file_id": str(files[0])}
    answer = await world.app.post(f"{world.path}/resources", person.token, body)
    assert answer.status_code == 201, answer.text
    return str(files[0])


async def at_library(
    road: Road, route: str, store: MemoryStore | SqliteStore | None = None, size: tuple[int, int] = TABLET
) -> FletApp:
    """A session on this device, whose store outlives it."""
    kept = store or MemoryStore()
    app = await FletApp.start(
        client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: kept), SCREENS),
        route=route,
        size=size,
        preferences={"nihol.refresh_token": "kept", "nihol.language": "en"},
    )
    await app.until(lambda: bool(app.all(ft.AppBar)))
    return app


def inside(app: FletApp, kind: type[C], **properties: object) -> list[C]:
    """Controls of the open dialog."""
    dialog = app.dialogs(ft.AlertDialog)[-1]
    return [
        control
        for control in app._walk(dialog, set())
        if isinstance(control, kind) and all(getattr(control, name) == value for name, value in properties.items())
    ]


async def answer(app: FletApp, text: str) -> None:
    """Presses the button of the open dialog with this text, once it may be pressed."""
    await app.until(lambda: any(not one.disabled for one in inside(app, ft.FilledButton, content=text)))
    await app.press(inside(app, ft.FilledButton, content=text)[0])


async def write(app: FletApp, label: str, text: str) -> None:
    """Types into a field of the open dialog."""
    await app.fire(inside(app, ft.TextField, label=label)[0], "change", text, value=text)


async def pill(app: FletApp, text: str, which: int = -1) -> None:
    """Presses the choice with this text, on the screen or in the open dialog; of several the last."""
    places: list[Any] = [app.page.views, *app.dialogs(ft.AlertDialog)[-1:]]
    found = [
        area
        for area in app._walk(places, set())
        if isinstance(area, ft.Container) and area.on_click and text in words_in(app, area)
    ]
    await app.press(found[which])


def words_in(app: FletApp, control: ft.Control) -> list[str]:
    return [inner.value for inner in app._walk(control, set()) if isinstance(inner, ft.Text)]


def named(app: FletApp, name: str) -> ft.IconButton:
    """The only button of one picture with this name."""
    found = [
        button
        for button in app.all(ft.IconButton)
        if isinstance(button.icon, ft.Icon) and button.icon.semantics_label == name
    ]
    assert len(found) == 1, f"{len(found)} of {name!r}"
    return found[0]


def button(app: FletApp, text: str) -> Callable[[], bool]:
    """Whether some button with this text is there."""
    kinds = (ft.FilledButton, ft.OutlinedButton, ft.TextButton)
    return lambda: any(app.all(kind, content=text) for kind in kinds)


def on_disk(folder: Path) -> SqliteStore:
    """The store of a tablet of its own, which keeps files too."""
    return SqliteStore(folder / "kept.db")
