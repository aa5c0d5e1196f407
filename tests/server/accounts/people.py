"""People who sign in by login and password, for the tests of accounts."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from server.features.accounts.models import Account
from server.kernel import passwords
from server.shared.ids import uuid7
from tests.support.app import App

PASSWORD = "anor va behi"


@dataclass
class Member:
    """An account with a password and the tokens of its last sign-in."""

    app: App
    account_id: UUID
    login: str
    access_token: str = ""
    refresh_token: str = ""

    async def sign_in(self, password: str = PASSWORD, device: str = "") -> httpx.Response:
        body = {"login": self.login, "password": password, "device": device}
        response = await self.app.post("/api/sign-in", body=body)
        if response.status_code == 200:
            self.keep(response.json())
        return response

    def keep(self, tokens: dict[str, Any]) -> None:
        self.access_token, self.refresh_token = tokens["access_token"], tokens["refresh_token"]

    async def refresh(self, token: str | None = None) -> httpx.Response:
        return await self.app.post("/api/sign-in/refresh", body={"refresh_token": token or self.refresh_token})

    async def own(self, token: str | None = None) -> httpx.Response:
        return await self.app.get("/api/account", token or self.access_token)


async def a_member(app: App) -> Member:
    """A new account, not signed in."""
    account_id = uuid7()
    login = f"odam-{account_id.hex[-10:]}"
    async with app.parts.database.writing() as work:
        work.session.add(
            Account(
                id=account_id,
                login=login,
                full_name="Sinov Odami",
                password_hash=await passwords.hashed(PASSWORD),
            )
        )
    return Member(app, account_id, login)


async def a_signed_in_member(app: App) -> Member:
    member = await a_member(app)
    await member.sign_in()
    return member
