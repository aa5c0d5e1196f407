"""Fixtures of the client's tests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from starlette.types import Receive, Scope, Send

from mobile.packaging import prepare_web_client
from mobile.web import web_client
from tests.mobile.sampler import TinyServer, sampler
from tests.support.browser import screen_at, watched_page
from tests.support.serving import serving

__all__ = ["screen_at", "watched_page"]


@pytest.fixture(scope="session")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The browser client, prepared once for all tests."""
    return prepare_web_client(tmp_path_factory.mktemp("client"))


@pytest.fixture
def tiny_server() -> TinyServer:
    return TinyServer()


@pytest_asyncio.fixture
async def sampler_url(client_folder: Path, tiny_server: TinyServer) -> AsyncIterator[str]:
    """The address of a running server of the sampler client."""
    site = web_client(sampler(tiny_server), client_folder, "a secret of the tests", session_minutes=5)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await (tiny_server.app if scope["path"].startswith(("/api/", "/health/")) else site)(scope, receive, send)

    await site.start()
    async with serving(app) as url:
        yield url
    await site.stop()
