"""What tests of conversations start from."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest_asyncio

from tests.support.app import App
from tests.support.plans import load_reference


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def the_same_day_afterwards(app: App) -> AsyncIterator[None]:
    """Tests move the clock into the night; others of the session begin at the same moment as ever."""
    moment: datetime = app.clock.moment
    yield
    app.clock.moment = moment
