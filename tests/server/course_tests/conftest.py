"""A test to take; the clock stands again where it stood."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest_asyncio

from tests.server.course_tests.taking import Taking, a_taking
from tests.support.app import App
from tests.support.world import World


@pytest_asyncio.fixture(loop_scope="session")
async def taking(world: World) -> Taking:
    return await a_taking(world)


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def the_same_hour_afterwards(app: App) -> AsyncIterator[None]:
    moment: datetime = app.clock.moment
    yield
    app.clock.moment = moment
