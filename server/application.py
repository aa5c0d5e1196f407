"""One port for everything: the API and the pages by Litestar, the browser client by Flet."""

from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Final

import flet as ft
import httpx
from litestar import Litestar

from mobile.app import SCREENS
from mobile.main import Surroundings, client
from mobile.packaging import prepare_web_client
from mobile.web import WebClient, web_client
from server.kernel.logging import configure_logging
from server.kernel.settings import Settings, settings_from_environment
from server.main import Parts, build_api, parts_of

OURS: Final = ("/api", "/admin", "/play", "/certificates", "/schema", "/health")
SESSION_MINUTES: Final = 240
"""How long a closed or cut off browser finds its screen as it was."""


class Application:
    """Sends each request to the one of the two that answers it."""

    def __init__(self, api: Litestar, web: WebClient) -> None:
        self.api = api
        self._web = web

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http" and _is_ours(scope["path"]):
            await self.api(scope, receive, send)
        else:
            await self._web(scope, receive, send)

    async def _live(self, receive: Any, send: Any) -> None:
        async with AsyncExitStack() as stack:
            await receive()
            await stack.enter_async_context(self.api.lifespan())
            await self._web.start()
            stack.push_async_callback(self._web.stop)
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})


def application(parts: Parts) -> Application:
    """The whole product over its parts; prepares the browser client on the first call (seconds)."""
    api = build_api(parts)

    def transport_for(page: ft.Page) -> httpx.AsyncBaseTransport:
        return httpx.ASGITransport(app=api, client=(page.client_ip or "", 0))  # type: ignore[arg-type]  # ASGI, typed twice

    main = client(Surroundings(transport_for), SCREENS)
    folder = prepare_web_client(Path(parts.settings.client_folder))
    return Application(api, web_client(main, folder, parts.settings.secret, SESSION_MINUTES))


def from_environment() -> Application:
    """For uvicorn's workers."""
    settings: Settings = settings_from_environment()
    configure_logging(settings.logs_as_json)
    return application(parts_of(settings))


def _is_ours(path: str) -> bool:
    return any(path == prefix or path.startswith(prefix + "/") for prefix in OURS)
