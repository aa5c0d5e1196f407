"""The real application on the real database, spoken to over ASGI, with a clock that tests can move."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg
import httpx
import pytest_asyncio

from server.kernel.settings import S3Settings, Settings
from server.main import Parts, build_api, parts_of
from server.migrations import upgrade
from server.services.supervisor import Services
from server.shared.ids import uuid7

TASHKENT = ZoneInfo("Asia/Tashkent")
BEGINNING = datetime(2026, 11, 18, 6, 30, tzinfo=UTC)


@dataclass
class MovableClock:
    """Stands still at a moment of a school day until a test moves it."""

    moment: datetime = BEGINNING
    time_zone: ZoneInfo = TASHKENT

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.astimezone(self.time_zone).date()

    def move(self, by: timedelta) -> None:
        self.moment += by


@dataclass(frozen=True)
class App:
    """The application of a test session: its parts and a way to call it."""

    parts: Parts
    clock: MovableClock
    http: httpx.AsyncClient

    async def get(self, path: str, token: str | None = None, **query: object) -> httpx.Response:
        given = {name: value for name, value in query.items() if value is not None}
        return await self.http.get(path, headers=_headers(token), params=given)  # type: ignore[arg-type]

    async def send(
        self, method: str, path: str, token: str | None = None, body: object = None, key: UUID | None = None
    ) -> httpx.Response:
        """A write with an idempotency key, a new one unless given."""
        headers = {**_headers(token), "idempotency-key": str(key or uuid7())}
        return await self.http.request(method, path, headers=headers, json=body)

    async def post(
        self, path: str, token: str | None = None, body: object = None, key: UUID | None = None
    ) -> httpx.Response:
        return await self.send("POST", path, token, body, key)


def _headers(token: str | None) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"} if token else {}


def settings_for(services: Services, database: str) -> Settings:
    store = services.object_store
    postgres = replace(services.postgres, database=database)
    return Settings(
        database_url=postgres.url,
        s3=S3Settings(store.endpoint, store.access_key, store.secret_key, store.secure, store.region),
        token_keys={"k1": "a test key of at least thirty-two characters"},
        public_url="http://nihol.test",
        client_folder=Path("/nonexistent"),
        sign_in_per_minute=60,
        demonstration=True,
    )


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def app(services: Services) -> AsyncIterator[App]:
    """One migrated database for the session; tests part by making preschools of their own."""
    settings = settings_for(services, "nihol_tests")
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute("create database nihol_tests")
    await admin.close()
    await asyncio.to_thread(upgrade, settings.database_url)
    clock = MovableClock()
    parts = parts_of(settings, clock)
    await parts.storage.ensure_buckets()
    transport = httpx.ASGITransport(app=build_api(parts), raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        yield App(parts, clock, http)
    await parts.database.close()
