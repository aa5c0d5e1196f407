"""Fixtures every test may use."""

import pytest_asyncio

from tests.support.app import App
from tests.support.world import World, a_world

pytest_plugins = ["tests.support.services", "tests.support.app"]


@pytest_asyncio.fixture(loop_scope="session")
async def world(app: App) -> World:
    """A preschool of the test's own."""
    return await a_world(app)
