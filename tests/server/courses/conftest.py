"""A cohort to teach."""

import pytest_asyncio

from tests.server.courses.teaching import Teaching, a_teaching
from tests.support.world import World


@pytest_asyncio.fixture(loop_scope="session")
async def teaching(world: World) -> Teaching:
    return await a_teaching(world)
