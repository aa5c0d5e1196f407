"""Serves the prepared browser client and its WebSocket sessions as one ASGI application."""

import asyncio
import base64
import hashlib
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import flet as ft
import msgspec
from flet_web.fastapi.flet_app import FletApp  # type: ignore[import-untyped]  # the package has no types
from flet_web.fastapi.flet_app_manager import (  # type: ignore[import-untyped]  # the package has no types
    app_manager,
)
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.types import Message, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from mobile.packaging import FALLBACK_FONT
from server.shared.i18n import SPOKEN, translator

SOCKET_PATH: Final = "/ws"
AWAY_WORDS_PATH: Final = "/away-words.json"
"""What the page says in each language while the server is away; reload.js asks for it while it still can."""

_LOG: Final = logging.getLogger("mobile")
_MEDIA_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".wasm": "application/wasm",
    ".otf": "font/otf",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
    ".png": "image/png",
}
_FALLBACK_REQUEST: Final = re.compile(r"/assets/fonts/noto[a-z0-9]+/v\d+/[^/]+\.woff2")
_INLINE_SCRIPT: Final = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_A_DAY: Final = "public, max-age=86400"
_ASK_AGAIN: Final = "no-cache"


class _ServedFile(msgspec.Struct, frozen=True):
    path: Path
    media_type: str
    etag: str
    encodings: tuple[str, ...]


class SafeFletApp(FletApp):  # type: ignore[misc]  # the parent has no types
    """One browser's connection; unlike its parent it lets go of the session also when a send fails."""

    def __init__(self, main: Callable[[ft.Page], Awaitable[None]], secret: str, session_seconds: int) -> None:
        super().__init__(
            loop=asyncio.get_running_loop(),
            executor=app_manager.executor,
            main=main,
            before_main=None,
            session_timeout_seconds=session_seconds,
            secret_key=secret,
        )
        self._session_seconds = session_seconds

    async def handle(self, websocket: WebSocket) -> None:
        """Serves the connection until it ends.

        flet-web 1.0.5 raises out of a failed send before it marks the session as disconnected, so a tablet that leaves
        the network in the middle of an update would leave its session and tasks behind for ever.
        """
        try:
            await super().handle(websocket)
        except (WebSocketDisconnect, RuntimeError, OSError) as fault:
            _LOG.info("a browser left in the middle of a message: %r", fault)
        except AttributeError:
            if self._FletApp__session is not None:  # without a session: a browser that left before it registered
                raise
        finally:
            await self._let_go()

    async def _let_go(self) -> None:
        session = self._FletApp__session
        if session is not None and session.connection is self:
            name = self._FletApp__get_unique_session_id(session.id)
            await app_manager.disconnect_session(name, self._session_seconds)


class WebClient:
    """The ASGI application; `start` and `stop` belong into the server's lifespan."""

    def __init__(
        self, main: Callable[[ft.Page], Awaitable[None]], folder: Path, secret: str, session_minutes: int
    ) -> None:
        self._main = main
        self._secret = secret
        self._session_seconds = session_minutes * 60
        self._files = {f"/{file.path.relative_to(folder).as_posix()}": file for file in _served_files(folder)}
        self._index = self._files["/index.html"]
        self._fallback = self._files[f"/{FALLBACK_FONT}"]
        self._headers = _security_headers(self._index.path.read_text("utf-8"))

    async def start(self) -> None:
        """Begins to remove sessions whose browser has been away for longer than the session lasts."""
        await app_manager.start()

    async def stop(self) -> None:
        """Ends the removal of old sessions."""
        await app_manager.shutdown()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._talk(scope, receive, send)
        elif scope["type"] == "http":
            response = self._answer(scope)
            await response(scope, receive, self._with_security(send))

    async def _talk(self, scope: Scope, receive: Receive, send: Send) -> None:
        socket = WebSocket(scope, receive, send)
        if scope["path"] != SOCKET_PATH:
            await socket.close(1008)
            return
        await SafeFletApp(self._main, self._secret, self._session_seconds).handle(socket)

    def _answer(self, scope: Scope) -> Response:
        if scope["method"] not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"allow": "GET, HEAD"})
        path = scope["path"]
        if _FALLBACK_REQUEST.fullmatch(path):
            return FileResponse(self._fallback.path, media_type="font/woff2", headers={"cache-control": _A_DAY})
        if path == AWAY_WORDS_PATH:
            return JSONResponse(_away_words(), headers={"cache-control": _ASK_AGAIN})
        wanted = self._files.get(path)
        if wanted is None and not Path(path).suffix:
            wanted = self._index  # a route of the client itself
        return _file_response(wanted, scope) if wanted else Response(status_code=404)

    def _with_security(self, send: Send) -> Send:
        async def secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *self._headers]
            await send(message)

        return secured


def web_client(
    main: Callable[[ft.Page], Awaitable[None]], folder: Path, secret: str, session_minutes: int
) -> WebClient:
    """The client of `folder` (see `prepare_web_client`); each browser session runs `main`.

    A session outlives its connection by `session_minutes`, so a reload or a lost network resumes the same screen.
    """
    return WebClient(main, folder, secret, session_minutes)


@cache
def _away_words() -> dict[str, dict[str, str]]:
    """Per language what is said while the server is away, and while files still go that the page holds: # percent."""
    return {
        language: {"away": t("client-reconnecting"), "sending": t("client-sending-before-reload", percent="#")}
        for language, t in ((language, translator(language)) for language in SPOKEN)
    }


def _served_files(folder: Path) -> Iterator[_ServedFile]:
    for path in folder.rglob("*"):
        media_type = _MEDIA_TYPES.get(path.suffix)
        if media_type is None:
            continue
        encodings = tuple(
            name for name, suffix in (("br", ".br"), ("gzip", ".gz")) if path.with_name(path.name + suffix).exists()
        )
        state = path.stat()
        yield _ServedFile(path, media_type, f'"{state.st_mtime_ns:x}-{state.st_size:x}"', encodings)


def _file_response(file: _ServedFile, scope: Scope) -> Response:
    asked = {name: value.decode("latin-1") for name, value in scope["headers"]}
    offered = {offer.split(";")[0].strip() for offer in asked.get(b"accept-encoding", "").split(",")}
    encoding = next((name for name in file.encodings if name in offered), None)
    headers = {"cache-control": _ASK_AGAIN, "etag": file.etag, "vary": "accept-encoding"}
    if asked.get(b"if-none-match") == file.etag:
        return Response(status_code=304, headers=headers)
    if encoding is None:
        return FileResponse(file.path, media_type=file.media_type, headers=headers)
    packed = file.path.with_name(f"{file.path.name}.{'br' if encoding == 'br' else 'gz'}")
    return FileResponse(packed, media_type=file.media_type, headers=headers | {"content-encoding": encoding})


def _security_headers(page: str) -> list[tuple[bytes, bytes]]:
    """The headers of every answer; the page's own inline scripts are allowed by their digests, no others."""
    digests = (base64.b64encode(hashlib.sha256(script.encode()).digest()) for script in _INLINE_SCRIPT.findall(page))
    own_scripts = " ".join(f"'sha256-{digest.decode()}'" for digest in digests)
    policy = (
        f"default-src 'self'; script-src 'self' {own_scripts} 'wasm-unsafe-eval' blob:; "
        "style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob:; "
        "media-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; "
        "form-action 'self'; frame-ancestors 'self'"
    )
    return [
        (b"content-security-policy", policy.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"same-origin"),
        (b"permissions-policy", b"camera=(self), microphone=(self), geolocation=()"),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-embedder-policy", b"require-corp"),
    ]
