"""The whole client before the real API in one process, with somebody of a world signed in."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import flet as ft
import httpx
import msgspec
from starlette.types import Receive, Scope, Send

from mobile.app import SCREENS
from mobile.device.values import MemoryValues
from mobile.main import Surroundings, client
from mobile.web import web_client
from server.features.activity_bank.loading import load_bank
from server.features.frameworks.loading import load_framework
from server.features.themes.loading import load_themes
from server.kernel.tokens import AccessClaims
from server.shared.contract.media import UploadParts, UploadTicket
from server.shared.contract.sign_in import Account, Tokens
from tests.support.app import App
from tests.support.flet_app import TABLET, FletApp
from tests.support.serving import serving
from tests.support.world import Person, World

_PRESCHOOL_TIME = timezone(timedelta(hours=5))


async def load_reference(app: App) -> None:
    """The framework and the theme grid, cheap when repeated."""
    async with app.parts.database.writing() as work:
        await load_framework(work)
        await load_themes(work)
        await load_bank(work)


class Road(httpx.AsyncBaseTransport):
    """The way to the server: renews any sign-in as this person, and can be broken off, or lose the answers."""

    def __init__(self, app: App, person: Person) -> None:
        self.broken = False
        self.deaf = False  # what is sent arrives, the answer does not
        self.lost = 0  # answers that did not arrive
        self.addresses: list[str] = []  # where windows ask what is missing of their files
        self._app = app
        self._person = person
        self._inner: httpx.AsyncBaseTransport = app.http._transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.broken:
            raise httpx.ConnectError("no network")
        if request.url.path == "/api/sign-in/refresh":
            return httpx.Response(200, content=msgspec.json.encode(await self._tokens()))
        response = await self._inner.handle_async_request(request)
        if self.deaf:
            self.lost += 1
            raise httpx.ReadError("the answer was lost")
        if request.method == "POST" and request.url.path.endswith("/files") and response.is_success:
            self.addresses.append(msgspec.json.decode(await response.aread(), type=UploadTicket).window_url)
        return response

    @property
    def api(self) -> Any:
        """The server itself, for a browser's own requests."""
        return self._inner.app  # type: ignore[attr-defined]  # the transport of the tests is one of ASGI

    async def send_missing(self, address: str, content: bytes) -> None:
        """Sends a file as the window's script does, past the client: without any header of ours."""
        parts = msgspec.json.decode((await self._app.http.get(address)).content, type=UploadParts)
        for part in parts.parts:
            start = (part.number - 1) * parts.part_bytes
            answer = await self._app.http.put(part.direct_url, content=content[start : start + part.byte_size])
            assert answer.status_code == 200

    async def _tokens(self) -> Tokens:
        issuer, now = self._app.parts.gate.issuer, self._app.clock.now()
        claims = AccessClaims(self._person.account_id, self._person.session_id)
        answer = await self._app.get("/api/account", self._person.token)
        return Tokens(
            access_token=self._person.token,
            access_expires_at=now + timedelta(days=1),
            refresh_token="kept",
            account=msgspec.json.decode(answer.content, type=Account),
            media_grant=issuer.media_grant(claims, now),
        )


def main_over(road: httpx.AsyncBaseTransport) -> Callable[[ft.Page], object]:
    """The client as it is served, over this way to the server."""
    return client(Surroundings(transport_for=lambda _page: road), SCREENS)


@asynccontextmanager
async def served(road: Road, folder: Path, language: str = "en") -> AsyncIterator[str]:
    """The address of the whole thing for a real browser, in which the person is signed in from the start."""

    def values_of(_page: ft.Page) -> MemoryValues:
        values = MemoryValues()
        values._values.update({"refresh_token": "kept", "language": language})
        return values

    main = client(Surroundings(transport_for=lambda _page: road, values_for=values_of), SCREENS)
    site = web_client(main, folder, "a secret of the tests", session_minutes=5)

    async def both(scope: Scope, receive: Receive, send: Send) -> None:
        await (road.api if scope["path"].startswith("/api/") else site)(scope, receive, send)

    async with serving(both) as url:
        yield url


async def at_work(
    world: World,
    person: Person,
    route: str,
    *,
    size: tuple[int, int] = TABLET,
    language: str = "en",
) -> tuple[FletApp, Road]:
    """A session of this person whose window shows `route`, and its way to the server."""
    road = Road(world.app, person)
    app = await FletApp.start(
        main_over(road),  # type: ignore[arg-type]  # the functions of Flet return nothing of interest
        route=route,
        size=size,
        preferences={"nihol.refresh_token": "kept", "nihol.language": language},
    )
    await app.until(lambda: bool(app.all(ft.AppBar)))
    return app, road


def preschool_moment(app: App) -> datetime:
    """The server's present moment, as a device with a right clock shows it."""
    return app.clock.now().astimezone(_PRESCHOOL_TIME)


def pressable(app: FletApp, text: str) -> ft.Container:
    """The only touchable area that shows exactly this text."""
    found = [area for area in app.all(ft.Container) if area.on_click and text in _texts(app, area)]
    assert len(found) == 1, f"{len(found)} of {text!r}; texts: {app.texts()}"
    return found[0]


def pressable_tile(app: FletApp, title: str) -> ft.ListTile:
    """The only row of a list with exactly this title."""
    found = [row for row in app.all(ft.ListTile) if isinstance(row.title, ft.Text) and row.title.value == title]
    assert len(found) == 1, f"{len(found)} of {title!r}; texts: {app.texts()}"
    return found[0]


def _texts(app: FletApp, control: ft.Control) -> list[str]:
    return [inner.value for inner in app._walk(control, set()) if isinstance(inner, ft.Text)]


async def send_file(app: FletApp, road: Road, button: str, name: str, content: bytes) -> None:
    """What the window does when somebody chooses a file: says so, sends the bytes, tells how far they are."""
    action = app.one(ft.OutlinedButton, content=button).action
    assert isinstance(action, ft.PickFiles)
    picker, before = action.file_picker, len(road.addresses)
    await app.fire(picker, "result", {"files": [{"id": 1, "name": name, "size": len(content)}]})
    await app.until(lambda: len(road.addresses) > before)
    await road.send_missing(road.addresses[-1], content)
    await app.fire(picker, "upload", {"file_name": name, "progress": 0.0})
    await app.until(lambda: not app.one(ft.OutlinedButton, content=button).disabled)
