"""What tests of reading aloud start from."""

import pytest_asyncio

from tests.support.app import App
from tests.support.observations import load


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load(app)
