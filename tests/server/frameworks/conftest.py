"""What tests of frameworks start from."""

import pytest_asyncio

from server.shared.domain.permissions import Role
from tests.support.app import App
from tests.support.plans import load_reference
from tests.support.world import Person, World


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


@pytest_asyncio.fixture(loop_scope="session")
async def ministry(world: World) -> Person:
    return await world.above(Role.MINISTRY)
