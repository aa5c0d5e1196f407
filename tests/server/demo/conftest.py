"""Databases for loading the demonstration into."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

import asyncpg
import pytest_asyncio

from server.commandline.administration import load_reference
from server.main import Parts, parts_of
from server.migrations import upgrade
from server.services.supervisor import Services
from tests.support.app import App, MovableClock, settings_for

NewDatabase = Callable[..., Awaitable[Parts]]
FRIDAY = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def new_database(app: App, services: Services) -> AsyncIterator[NewDatabase]:
    """Makes a migrated database of that name with the reference sets; it is a Friday in November there unless told."""
    opened: list[Parts] = []

    async def new(name: str, now: datetime = FRIDAY) -> Parts:
        admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
        await admin.execute(f"create database {name}")
        await admin.close()
        settings = replace(settings_for(services, name), client_folder=app.parts.settings.client_folder)
        await asyncio.to_thread(upgrade, settings.database_url)
        await load_reference(settings)
        parts = parts_of(settings, MovableClock(now))
        opened.append(parts)
        return parts

    yield new
    for parts in opened:
        await parts.database.close()
