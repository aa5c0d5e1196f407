"""How tests touch a group's card in the client."""

from uuid import UUID

import flet as ft

from mobile.app import SCREENS
from mobile.device.store import MemoryStore
from mobile.main import Surroundings, client
from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work
from tests.support.flet_app import TABLET, FletApp
from tests.support.observations import read_once
from tests.support.world import Person, World

EN = translator("en")


def route_of(world: World, round_id: UUID) -> str:
    return f"/cards/{world.preschool_id}/{world.sunflowers}/{round_id}"


async def at_card(world: World, person: Person, round_id: UUID) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, route_of(world, round_id))
    await saved(app)
    return app, road


async def on_device(world: World, person: Person, round_id: UUID, store: MemoryStore) -> tuple[FletApp, Road]:
    """The card on a tablet that keeps its things between starts."""
    road = Road(world.app, person)
    main = client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: store), SCREENS)
    kept = {"nihol.refresh_token": "kept", "nihol.language": "en"}
    app = await FletApp.start(main, route=route_of(world, round_id), size=TABLET, preferences=kept)  # type: ignore[arg-type]  # the functions of Flet return nothing of interest
    await app.until(lambda: EN("card-by-child") in app.texts())
    return app, road


async def touch(app: FletApp, level: str, name: str) -> None:
    """Touches the level of the row of this name."""
    said = EN("card-level-of", level=level, name=name)
    [area] = [area for area in app.all(ft.Container) if area.on_click and said in _said(app, area)]
    await app.press(area)


async def turn_to(app: FletApp, key: str) -> None:
    """Chooses a pill or a child by its words."""
    [area] = [area for area in app.all(ft.Container) if area.on_click and texts_in(app, area)[:1] == [EN(key)]]
    await app.press(area)


async def saved(app: FletApp) -> None:
    await app.until(lambda: EN("card-saved") in app.texts())


async def press_key(app: FletApp, name: str) -> None:
    await app.fire(
        app.page, "keyboard_event", {"key": name, "shift": False, "ctrl": False, "alt": False, "meta": False}
    )


def first_title() -> str:
    """What the first indicator of the middle age is called."""
    first = next(
        one
        for sub_area in read_once()["areas"][0]["sub_areas"]
        for one in sub_area["indicators"]
        if one["age_band"] == "middle"
    )
    title: str = first["title"]["en"]
    return title


def dialog_texts(app: FletApp) -> list[str]:
    return [text for dialog in app.dialogs(ft.AlertDialog) for text in texts_in(app, dialog)]


def texts_in(app: FletApp, control: ft.Control) -> list[str]:
    return [inner.value for inner in app._walk(control, set()) if isinstance(inner, ft.Text)]


async def write_in_dialog(app: FletApp, text: str) -> None:
    """Types into the only field of the open dialog and presses its main button."""
    [dialog] = app.dialogs(ft.AlertDialog)
    [field] = [one for one in app._walk(dialog, set()) if isinstance(one, ft.TextField)]
    await app.fire(field, "change", text, value=text)
    await app.press(app.dialogs(ft.AlertDialog)[0].actions[-1])


def _said(app: FletApp, area: ft.Container) -> list[str | None]:
    return [inner.semantics_label for inner in app._walk(area.content, set()) if isinstance(inner, ft.Text)]
