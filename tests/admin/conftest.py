"""A visitor: a browser without script, with its cookies, signed in to the pages by a session of its own."""

import re
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from html import unescape
from typing import Any
from uuid import UUID

import httpx
import pytest_asyncio

from server.features.accounts.models import Account, AuthSession
from server.kernel.http.request import SESSION_COOKIE
from server.kernel.passwords import hashed
from server.kernel.tokens import fingerprint, new_secret
from server.shared.ids import uuid7
from tests.support.app import App
from tests.support.plans import load_reference
from tests.support.world import Person

FORM = re.compile(r'<form[^>]*method="post"[^>]*action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


class Visitor:
    """Opens pages and sends the forms found on them."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def get(self, path: str, **query: Any) -> httpx.Response:
        return await self.http.get(path, params=query or None)

    async def send(self, page: httpx.Response, action: str, **values: Any) -> httpx.Response:
        """Sends the page's form with this action, hidden fields and all."""
        address, content = next(found for found in FORM.findall(page.text) if found[0].split("?")[0] == action)
        hidden = {name: unescape(value) for name, value in HIDDEN.findall(content)}
        return await self.http.post(unescape(address), data={**hidden, **values})


@pytest_asyncio.fixture(loop_scope="session")
async def reference(app: App) -> None:
    """The reference sets; for pages that stand on a framework."""
    await load_reference(app)


@pytest_asyncio.fixture
async def visit(app: App) -> AsyncIterator[Callable[..., Any]]:
    """``await visit(person)`` is a visitor signed in as that person; ``await visit()`` one who is not."""
    opened: list[httpx.AsyncClient] = []

    async def visiting(person: Person | None = None) -> Visitor:
        transport = app.http._transport
        http = httpx.AsyncClient(transport=transport, base_url="http://nihol.test")
        opened.append(http)
        if person is not None:
            http.cookies.set(SESSION_COOKIE, await a_page_session(app, person.account_id), path="/")
        return Visitor(http)

    yield visiting
    for http in opened:
        http.cookies.clear()


async def a_page_session(app: App, account_id: UUID) -> str:
    secret, now = new_secret(), app.clock.now()
    async with app.parts.database.writing() as work:
        work.session.add(
            AuthSession(
                id=uuid7(),
                account_id=account_id,
                secret=fingerprint(secret),
                created_at=now,
                last_seen_at=now,
                expires_at=now + timedelta(hours=12),
            )
        )
    return secret


async def with_password(app: App, person: Person, password: str) -> str:
    """Gives the person's account a real password; returns the login."""
    async with app.parts.database.writing() as work:
        account = await work.session.get_one(Account, person.account_id)
        account.password_hash = await hashed(password)
        return account.login
