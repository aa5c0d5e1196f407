"""The client without a browser: a real Flet session with its real diff and wire format, before a pretended window."""

import asyncio
import dataclasses
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import flet as ft
import msgpack
from flet.components.component import Component
from flet.controls.base_control import BaseControl
from flet.controls.context import _context_page, context
from flet.messaging.connection import Connection
from flet.messaging.protocol import (
    InvokeMethodRequestBody,
    Message,
    MessageAction,
    SessionCrashedBody,
    configure_encode_object_for_msgpack,
    decode_ext_from_msgpack,
)
from flet.messaging.session import Session
from flet.pubsub.pubsub_hub import PubSubHub

C = TypeVar("C", bound=BaseControl)

PHONE = (390, 844)
TABLET = (1180, 820)
DESKTOP = (1440, 900)

_ENCODE = configure_encode_object_for_msgpack(BaseControl)
_TURNS = 40


class _Window(Connection):
    """The far end of the session: keeps what it was sent and answers what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.get_running_loop()
        self.executor = ThreadPoolExecutor(1)
        self.pubsubhub = PubSubHub(loop=self.loop, executor=self.executor)
        self.page_url = "http://client.test"
        self.preferences: dict[str, object] = {}
        self.crashes: list[str] = []
        self.sent_bytes = 0
        self.session: Session | None = None
        self.app: FletApp | None = None

    def send_message(self, message: Message) -> None:
        wire = msgpack.packb([message.action, message.body], default=_ENCODE)  # also takes the snapshots of the diff
        self.sent_bytes += len(wire)
        msgpack.unpackb(wire, ext_hook=decode_ext_from_msgpack, strict_map_key=False)
        if isinstance(message.body, SessionCrashedBody):
            self.crashes.append(message.body.message)
        if message.action is MessageAction.INVOKE_METHOD:
            self._answer(message.body)

    def get_upload_url(self, file_name: str, expires: int) -> str:
        return f"/upload?file={file_name}&expires={expires}"

    def _answer(self, call: InvokeMethodRequestBody) -> None:
        arguments = call.args or {}
        result: object = None
        match call.name:
            case "push_route":
                assert self.app
                asyncio.ensure_future(self.app.go(arguments["route"]))  # noqa: RUF006 - settles with the loop's next turns
            case "get" | "set" | "remove":
                result = self._prefer(call.name, arguments)
        assert self.session
        self.loop.call_soon(self.session.handle_invoke_method_results, call.control_id, call.call_id, result, None)

    def _prefer(self, name: str, arguments: Mapping[str, object]) -> object:
        key = str(arguments["key"])
        if name == "set":
            self.preferences[key] = arguments["value"]
            return True
        return self.preferences.get(key) if name == "get" else self.preferences.pop(key, None) is not None


class _Faults(logging.Handler):
    """The faults the client logged because nobody foresaw them."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


class FletApp:
    """What a test sees of one running client, and what it may do to it."""

    def __init__(self, window: _Window, session: Session, *, faults_expected: bool) -> None:
        self._window = window
        self._session = session
        self._faults_expected = faults_expected
        self._faults = _Faults()
        logging.getLogger("mobile").addHandler(self._faults)

    @classmethod
    async def start(
        cls,
        main: Callable[[ft.Page], Awaitable[None]],
        *,
        route: str = "/",
        size: tuple[int, int] = TABLET,
        preferences: Mapping[str, object] | None = None,
        faults_expected: bool = False,
    ) -> "FletApp":
        """Runs `main` in a window of `size`; `preferences` are what the device had kept from before."""
        window = _Window()
        window.preferences.update(preferences or {})
        session = window.session = Session(window)
        app = window.app = cls(window, session, faults_expected=faults_expected)
        _context_page.set(session.page)
        session.apply_page_patch(
            {"route": route, "web": True, "platform": "windows", "width": size[0], "height": size[1]}
        )
        msgpack.packb(session.get_page_patch(), default=_ENCODE)
        context.reset_auto_update()
        await main(session.page)
        await session.after_event(session.page)
        await app.settle()
        return app

    @property
    def page(self) -> ft.Page:
        return self._session.page

    @property
    def preferences(self) -> dict[str, object]:
        return self._window.preferences

    @property
    def sent_bytes(self) -> int:
        return self._window.sent_bytes

    async def settle(self) -> None:
        """Lets everything that is due happen; fails on a red screen, and on a fault the test did not expect."""
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        assert self._window.crashes == []
        assert self._faults_expected or self._faults.texts == []

    async def until(self, claim: Callable[[], bool]) -> None:
        """Waits for something that comes from outside the session's own turns; fails after fifteen seconds."""
        async with asyncio.timeout(15):
            while not claim():  # noqa: ASYNC110 - the claim is about anything, nothing announces it
                await asyncio.sleep(0.005)
        await self.settle()

    async def close(self) -> None:
        """Ends the session as the server does after its time, and with it its tasks."""
        logging.getLogger("mobile").removeHandler(self._faults)
        self._session.close()
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        self._window.executor.shutdown(wait=False)

    def all(self, kind: type[C], **properties: object) -> list[C]:
        """Every visible control of this kind with these properties, in drawing order."""
        return [
            control
            for control in self._walk(self.page.views, set())
            if isinstance(control, kind)
            and all(getattr(control, name, None) == value for name, value in properties.items())
        ]

    def one(self, kind: type[C], **properties: object) -> C:
        """The only such control."""
        found = self.all(kind, **properties)
        assert len(found) == 1, f"{len(found)} of {kind.__name__} {properties}; texts: {self.texts()}"
        return found[0]

    def texts(self) -> list[str]:
        """All texts that are drawn, without the dialogs."""
        return [control.value for control in self.all(ft.Text)]

    def said(self) -> list[str]:
        """What the open bars at the bottom say."""
        bars = [control for control in self.page._dialogs.controls if isinstance(control, ft.SnackBar) and control.open]
        return [bar.content.value for bar in bars if isinstance(bar.content, ft.Text)]

    def dialogs(self, kind: type[C]) -> list[C]:
        """The open dialogs of this kind."""
        return [control for control in self.page._dialogs.controls if isinstance(control, kind) and control.open]

    async def fire(self, control: BaseControl, event: str, payload: object = None, /, **properties: object) -> None:
        """What the window does on an event: first the changed properties, then the event itself."""
        if properties:
            self._session.apply_patch(control._i, properties)
        await self._session.dispatch_event(control._i, event, payload)
        await self.settle()

    async def type(self, label: str, text: str) -> None:
        await self.fire(self.one(ft.TextField, label=label), "change", text, value=text)

    async def press(self, control: ft.Control) -> None:
        assert not control.disabled
        await self.fire(control, "click")

    async def go(self, route: str) -> None:
        """What the browser does when its address changes."""
        self._session.apply_page_patch({"route": route})
        await self._session.dispatch_event(self.page._i, "route_change", {"route": route})
        await self.settle()

    async def resize(self, size: tuple[int, int]) -> None:
        self._session.apply_page_patch({"width": size[0], "height": size[1]})
        await self._session.dispatch_event(self.page._i, "resize", {"width": size[0], "height": size[1]})
        await self.settle()

    async def come_back(self, size: tuple[int, int]) -> None:
        """What a window does that finds its session again, perhaps turned or drawn to another size meanwhile."""
        self._session.apply_page_patch({"width": size[0], "height": size[1]})
        await self._session.dispatch_connect_event()
        await self.settle()

    def _walk(self, value: object, seen: set[int]) -> Iterator[BaseControl]:
        if id(value) in seen:
            return
        if isinstance(value, list | tuple):
            for item in value:
                yield from self._walk(item, seen)
        elif isinstance(value, Component):
            seen.add(id(value))
            yield from self._walk(value._b, seen)
        elif isinstance(value, BaseControl) and getattr(value, "visible", True):
            seen.add(id(value))
            yield value
            for field in dataclasses.fields(value):
                if not field.name.startswith("_") and field.name not in ("parent", "data"):
                    yield from self._walk(getattr(value, field.name, None), seen)
