"""What tests of takeouts start from: the framework, a child of a group, its family."""

import pytest_asyncio

from tests.server.takeouts.taking import Family, a_family
from tests.support.app import App
from tests.support.observations import load
from tests.support.world import World


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def framework(app: App) -> None:
    await load(app)


@pytest_asyncio.fixture(loop_scope="session")
async def family(world: World) -> Family:
    return await a_family(world)
