"""What tests of decisions leave as they found it."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest_asyncio

from tests.support.app import App


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def the_same_day_afterwards(app: App) -> AsyncIterator[None]:
    moment: datetime = app.clock.moment
    yield
    app.clock.moment = moment
