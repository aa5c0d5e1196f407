"""The week in the client, as tests open it, touch it and ask the server about it."""

from datetime import date, timedelta
from typing import Any

import flet as ft

from mobile.app import SCREENS
from mobile.device.store import MemoryStore
from mobile.main import Surroundings, client
from server.shared.i18n import translator
from tests.mobile.at_work import Road, at_work
from tests.support.flet_app import TABLET, FletApp
from tests.support.world import Person, World

EN = translator("en")


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


def contents(app: FletApp) -> list[object]:
    return [getattr(one, "content", None) for one in app._walk(app.dialogs(ft.AlertDialog), set())]


async def on_device(world: World, person: Person, plan: Any, store: MemoryStore) -> FletApp:
    """The client on a tablet that keeps its things between starts."""
    road = Road(world.app, person)
    main = client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: store), SCREENS)
    kept = {"nihol.refresh_token": "kept", "nihol.language": "en"}
    app = await FletApp.start(main, route=route_of(world, plan), size=TABLET, preferences=kept)
    await app.until(lambda: EN("plan-areas-all") in app.texts())
    return app


def fields(app: FletApp) -> list[ft.TextField]:
    return [one for one in app._walk(app.dialogs(ft.AlertDialog), set()) if isinstance(one, ft.TextField)]


def next_week(plan: Any) -> Any:
    return date.fromisoformat(plan["week_start"]) + timedelta(days=7)


async def opened_any(world: World, person: Person, plan: Any) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, route_of(world, plan))
    await app.until(lambda: EN("plan-components") in app.texts())
    return app, road
