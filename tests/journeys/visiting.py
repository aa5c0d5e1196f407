"""The real client in its pretended window before the real server, and people who sign in with a password."""

import flet as ft
import httpx
from sqlalchemy import update

from mobile.app import SCREENS
from mobile.main import Surroundings, client
from server.features.accounts.models import Account
from server.kernel import passwords
from server.main import build_api
from server.shared.i18n import translator
from tests.support.app import App
from tests.support.flet_app import TABLET, FletApp
from tests.support.world import Person, World

PASSWORD = "uchta gul va bitta daraxt"


async def with_password(world: World, person: Person, language: str = "uz") -> str:
    """Gives the person the password PASSWORD; answers their login."""
    stored = await passwords.hashed(PASSWORD)
    async with world.app.parts.database.writing() as work:
        changed = await work.session.execute(
            update(Account)
            .where(Account.id == person.account_id)
            .values(password_hash=stored, language=language)
            .returning(Account.login)
        )
        return str(changed.scalar_one())


class Line(httpx.AsyncBaseTransport):
    """The way to the server, which a test may cut."""

    def __init__(self, app: App) -> None:
        self.cut = False
        self._inner = httpx.ASGITransport(app=build_api(app.parts))  # type: ignore[arg-type]  # ASGI, typed twice

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("cut by the test")
        return await self._inner.handle_async_request(request)


async def arrive(app: App, *, size: tuple[int, int] = TABLET, route: str = "/", line: Line | None = None) -> FletApp:
    """A fresh client before the server, nobody signed in."""
    way = line or Line(app)
    return await FletApp.start(client(Surroundings(lambda _page: way), SCREENS), route=route, size=size)


async def sign_in(window: FletApp, login: str, password: str = PASSWORD, language: str = "uz") -> None:
    t = translator(language)
    await window.type(t("sign-in-login"), login)
    await window.type(t("sign-in-password"), password)
    await window.press(window.one(ft.FilledButton, content=t("sign-in-do")))
    await window.until(lambda: bool(window.all(ft.AppBar)))


async def visit(world: World, person: Person, *, size: tuple[int, int] = TABLET, route: str = "/") -> FletApp:
    """A client in which the person has signed in and stands before `route`."""
    login = await with_password(world, person)
    window = await arrive(world.app, size=size, route=route)
    await sign_in(window, login)
    return window


def touchable(window: FletApp, text: str) -> ft.Control:
    """The first thing to touch that shows this text or a text beginning with it."""
    for control in [*window.all(ft.Container), *window.all(ft.ListTile)]:
        if control.on_click and any(found.startswith(text) for found in _texts_in(control)):
            return control
    raise AssertionError(f"nothing to touch at {text!r}: {window.texts()}")


def shows(window: FletApp, text: str) -> bool:
    return any(found.startswith(text) for found in window.texts())


def _texts_in(control: object) -> list[str]:
    if isinstance(control, ft.Text):
        return [control.value]
    inner = [getattr(control, name, None) for name in ("content", "title", "subtitle")]
    inner += getattr(control, "controls", None) or []
    return [text for part in inner if isinstance(part, ft.Control) for text in _texts_in(part)]


async def turn_to(window: FletApp, tab: str) -> None:
    """Chooses the chip of this name."""
    await window.fire(window.one(ft.Chip, label=tab), "select", True)
