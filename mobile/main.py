"""The client put together: one session of one device, from the first frame to the closed window."""

import asyncio
import contextlib
import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import uuid4

import flet as ft
import httpx

from mobile.device.absence import draw_on_return
from mobile.device.api import ApiClient
from mobile.device.connectivity import watch_connectivity
from mobile.device.device import Device, DeviceContext, use_device
from mobile.device.reading import Reading
from mobile.device.reference import ReferenceShelf
from mobile.device.session import Session
from mobile.device.store import MemoryStore, Store
from mobile.device.sync import Sync
from mobile.device.values import KeyValue, PreferenceValues
from mobile.frame import MoreScreen, NoSuchScreen, UnsentScreen
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.boundary import guard_drawing
from mobile.ui.feedback import Loading, Problem, ScreenState, say, tell
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Destination, Frame, FrameView
from mobile.ui.theme import client_theme
from mobile.ui.viewport import Viewport, ViewportContext, WordsContext, use_breadth, use_words
from server.shared import look
from server.shared.contract.sign_in import Account, AccountChange
from server.shared.i18n import DEFAULT_LANGUAGE, LANGUAGES, Translator, content_language, translator

_LOG: Final = logging.getLogger("mobile")
_HEX: Final = "[0-9a-fA-F]"
_UUID: Final = f"{_HEX}{{8}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{4}}-{_HEX}{{12}}"


@dataclass(frozen=True)
class Screens:
    """What the slices bring: the screens of signing in and of a new password, the others, and who is offered which.

    `routes` are drawn inside the frame for a signed-in account; `public_routes` (a path such as "invitation/:code")
    without frame for anybody. `guide` answers where the chapter about a location is read.
    """

    sign_in: Callable[[], ft.Control]
    new_password: Callable[[], ft.Control]
    destinations_for: Callable[[Account], Sequence[Destination]]
    routes: Sequence[ft.Route]
    public_routes: Sequence[ft.Route] = field(default=())
    guide: Callable[[Device, str], Awaitable[str]] | None = None


@dataclass(frozen=True)
class Surroundings:
    """What the client stands on: the way to the server, and where it keeps what it keeps.

    `transport_for` is asked once for each session, so that the server may learn the browser's own address.
    """

    transport_for: Callable[[ft.Page], httpx.AsyncBaseTransport]
    base_url: str = "http://server"
    store_for: Callable[[ft.Page], Store] = lambda _page: MemoryStore()
    values_for: Callable[[ft.Page], KeyValue] = lambda _page: PreferenceValues(ft.SharedPreferences())


class Opening(ScreenState):
    """The moment before the first screen: is somebody still signed in on this device?"""

    def __init__(self, device: Device) -> None:
        super().__init__()
        self.done = False
        self._device = device

    async def begin(self) -> None:
        """Takes up the kept language and sign-in; when the server is away, says so and may be begun again."""
        self.done = await self.during(self._restore(), self._device.session.t)

    async def _restore(self) -> None:
        await self._device.session.restore_language()
        if await self._device.session.refresh_token():
            await self._device.api.renew()


def client(surroundings: Surroundings, screens: Screens) -> Callable[[ft.Page], Awaitable[None]]:
    """The function that Flet runs for each session, in a browser as on a tablet."""

    guard_drawing(_draw_instead, _tell_fault)

    async def main(page: ft.Page) -> None:
        _dress(page)
        device = _device(page, surroundings)
        viewport = Viewport(page.width, page.height)
        opening = Opening(device)
        tasks = [asyncio.create_task(device.sync.run())]
        draw_missed = draw_on_return(page.session)
        services = [watch_connectivity(page, device.sync.wake)]
        _say_faults(page, device.session)

        async def resized(_event: object) -> None:
            viewport.resize(page.width, page.height)

        async def returned(event: object) -> None:
            """A window that was turned while it was away never says that it was."""
            draw_missed()
            await resized(event)

        async def closed(_event: ft.Event[ft.Page]) -> None:
            for task in tasks:
                task.cancel()
            services.clear()
            await device.api.close()

        page.on_resize = resized
        page.on_connect = returned
        page.on_close = closed
        page.render_views(_Client, device, viewport, _routes(opening, screens))
        await opening.begin()

    return main


def _dress(page: ft.Page) -> None:
    page.title = "Nihol"
    page.theme = client_theme()
    page.theme_mode = ft.ThemeMode.LIGHT
    page.bgcolor = look.GROUND
    page.locale_configuration = _locales(DEFAULT_LANGUAGE)


def _locales(language: str) -> ft.LocaleConfiguration:
    """Makes the words of Flutter itself, such as those of calendars, follow the language; it knows one Uzbek."""
    return ft.LocaleConfiguration(
        supported_locales=[ft.Locale(known) for known in LANGUAGES],
        current_locale=ft.Locale(content_language(language)),
    )


def _device(page: ft.Page, surroundings: Surroundings) -> Device:
    session = Session(surroundings.values_for(page))
    api = ApiClient(surroundings.transport_for(page), session, surroundings.base_url)
    store = surroundings.store_for(page)
    sync = Sync(api, session, store)
    return Device(session, api, store, sync, ReferenceShelf(api), Reading(api, session, sync.state))


def _say_faults(page: ft.Page, session: Session) -> None:
    """Turns a fault that reaches the edge of the session into a message with a number.

    Flet would replace the whole window by the exception's text; so the window stays as it was.
    """

    def say_fault(message: str) -> None:
        number = uuid4().hex[:8]
        _LOG.error("fault %s at the edge of a session: %s", number, message)
        tell(page, session.t("client-with-number", text=session.t("client-unexpected"), number=number))

    page.data = session
    page.session.error = say_fault  # type: ignore[method-assign]  # the only place where Flet lets go of a fault


def _words() -> Translator:
    kept = ft.context.page.data
    return kept.t if isinstance(kept, Session) else translator(DEFAULT_LANGUAGE)


def _draw_instead(fault: Exception) -> ft.Control:
    t = _words()
    return Problem(say(fault, t), t)


def _tell_fault(fault: Exception) -> None:
    tell(ft.context.page, say(fault, _words()))


def _routes(opening: Opening, screens: Screens) -> list[ft.Route]:
    """All routes, made once for each session: a component made anew would forget everything it keeps."""

    @ft.component
    def more() -> ft.Control:
        account = use_device().session.account
        return MoreScreen(screens.destinations_for(account) if account else ())

    @ft.component
    def gate() -> ft.View:
        return _gate(opening, screens)

    inside = [
        *(_by_address(route) for route in screens.routes),
        ft.Route(path="more", component=more),
        ft.Route(path="unsent", component=UnsentScreen),
        ft.Route(path=":anything*", component=NoSuchScreen),
    ]
    alone = [ft.Route(path=route.path, component=_alone(route)) for route in screens.public_routes]
    return [*alone, ft.Route(component=gate, outlet=True, children=inside)]


def _by_address(route: ft.Route) -> ft.Route:
    """The same route, its screen made anew for another address or account: else another week would show the first's."""

    @ft.component
    def shown() -> ft.Control:
        device = use_device()
        session = use_kept(lambda: device.session)
        screen: Any = route.component
        account = session.account.id if session.account else ""
        made: ft.Control = screen(key=f"{account} {ft.use_route_location()}")
        return made

    return ft.Route(index=route.index, path=_exact(route.path), component=shown)


def _exact(path: str | None) -> str | None:
    """The path that only takes ids where an id stands and numbers where a year or a month does.

    Another address, one that was mistyped or cut off, is none of ours, and the screen for those says so.
    """
    return re.sub(r":(\w+)", lambda found: f":{found[1]}{_shape_of(found[1])}", path) if path else path


def _shape_of(name: str) -> str:
    if name.endswith("_id"):
        return f"({_UUID})"
    return r"(\d{1,4})" if name in {"school_year", "month"} else ""


def _alone(route: ft.Route) -> Callable[[], ft.View]:
    @ft.component
    def alone() -> ft.View:
        return _plain_view(route.component() if route.component else NoSuchScreen())

    return alone


def _plain_view(content: ft.Control) -> ft.View:
    return ft.View(route="/", can_pop=False, padding=0, controls=[ft.Container(content, expand=True)])


def _gate(begun: Opening, screens: Screens) -> ft.View:
    """What stands between a person and the screens: the opening, signing in, a password of one's own."""
    device = use_device()
    opening = use_kept(lambda: begun)
    session = use_kept(lambda: device.session)
    counts = use_kept(lambda: device.sync.state)
    t, breadth = use_words(), use_breadth()
    outlet = ft.use_route_outlet()
    location = ft.use_route_location()
    if not opening.done:
        return _plain_view(_Opening(opening, t))
    if session.account is None:
        return _plain_view(screens.sign_in())
    if session.account.must_change_password:
        return _plain_view(screens.new_password())
    frame = Frame(
        destinations=screens.destinations_for(session.account),
        location=location,
        person=session.account.full_name,
        waiting=counts.waiting,
        refused=counts.refused,
        online=counts.online,
        speak=lambda language: _speak(device, language),
        sign_out=lambda: _sign_out(device),
        practising=session.practising or session.account.practice,
        leave_practice=lambda: _leave_practice(device),
        guide=_guide(device, screens, location),
    )
    return FrameView(frame, outlet, breadth, t)


def _Opening(opening: Opening, t: Translator) -> ft.Control:
    async def again(_event: object) -> None:
        await opening.begin()

    shown = Problem(opening.problem, t, again) if opening.problem else Loading(t)
    return ft.Container(shown, alignment=ft.Alignment.CENTER, expand=True)


async def _speak(device: Device, language: str) -> None:
    """Changes the language at once; the account's own language follows when the server is at hand."""
    await device.session.speak(language)
    with contextlib.suppress(ServerAway):
        await device.api.patch("/api/account", AccountChange(language=language), Account)


def _guide(device: Device, screens: Screens, location: str) -> Callable[[], Awaitable[None]] | None:
    """Opens what the handbook says about where somebody is."""
    guide = screens.guide
    if guide is None:
        return None

    async def open_guide() -> None:
        page = ft.context.page
        page.navigate(await guide(device, location))

    return open_guide


async def _leave_practice(device: Device) -> None:
    """Back to the own account, and to where the practice began."""
    page = ft.context.page
    back = await device.session.practice_return()
    await device.api.leave_practice()
    page.navigate(back)


async def _sign_out(device: Device) -> None:
    """Signs out here, and on the server when it is at hand; whoever practises leaves the practice with it."""
    if device.session.practising:
        with contextlib.suppress(ServerAway, ApiProblem):
            await device.api.leave_practice()
    with contextlib.suppress(ServerAway, ApiProblem):
        await device.api.post("/api/account/sign-out", None, type(None))
    await device.session.forget()
    ft.context.page.navigate("/")


@ft.component
def _Client(device: Device, viewport: Viewport, routes: list[ft.Route]) -> ft.Control:
    session = use_kept(lambda: device.session)

    async def follow() -> None:
        page = ft.context.page
        page.locale_configuration = _locales(session.language)
        page.update()

    ft.use_effect(follow, [session.language])
    router = lambda: ft.Router(routes, manage_views=True)  # noqa: E731 - the innermost of three providers
    return DeviceContext(device, lambda: WordsContext(session.t, lambda: ViewportContext(viewport, router)))
