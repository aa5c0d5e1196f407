"""Fixtures of the tests of consents."""

import pytest_asyncio

from tests.support.app import App
from tests.support.observations import load


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def framework(app: App) -> None:
    await load(app)
