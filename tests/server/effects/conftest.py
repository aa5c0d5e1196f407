"""What tests of the effects start from."""

import pytest_asyncio

from tests.support.app import App
from tests.support.plans import load_reference


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)
