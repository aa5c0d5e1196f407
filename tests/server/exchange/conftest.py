"""What tests of the exchange start from."""

import pytest_asyncio

from tests.server.exchange.naming import forget_names
from tests.support.app import App


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def no_names(app: App) -> None:
    await forget_names(app)
