"""A cohort to certify, and nobody at the door before."""

import pytest_asyncio

from tests.server.courses.teaching import Teaching, a_teaching
from tests.support.world import World


@pytest_asyncio.fixture(loop_scope="session")
async def teaching(world: World) -> Teaching:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from bucket where key like 'certificate:%'")
    return await a_teaching(world)
