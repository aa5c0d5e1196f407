"""The whole application on a port of this machine, before a real Chromium."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio

from server.application import Application, application
from tests.support.app import App
from tests.support.browser import screen_at, watched_page
from tests.support.plans import load_reference
from tests.support.serving import serving

__all__ = ["screen_at", "watched_page"]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def site(app: App, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address of the whole product: the API, the pages and the prepared client."""
    await load_reference(app)
    settings = replace(app.parts.settings, client_folder=tmp_path_factory.mktemp("client"))
    whole = await asyncio.to_thread(application, replace(app.parts, settings=settings))
    async with _living(whole), serving(whole) as url:
        yield url


@asynccontextmanager
async def _living(whole: Application) -> AsyncIterator[None]:
    """Runs the application's lifespan as a server does."""
    events: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    said: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    life = asyncio.create_task(whole({"type": "lifespan", "asgi": {"version": "3.0"}}, events.get, said.put))
    await events.put({"type": "lifespan.startup"})
    await said.get()
    yield
    await events.put({"type": "lifespan.shutdown"})
    await life
