"""Routes of signing in and of the own account."""

from typing import Any

from litestar import Controller, Request, get, patch, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from server.features.accounts.service import AccountService
from server.kernel.access import Actor
from server.shared.contract import sign_in as contract
from server.shared.domain.permissions import Action


def address_of(request: Request[Any, Any, Any]) -> str:
    """The caller's address as the server sees it (behind a proxy: what the proxy was told to pass on)."""
    return request.client.host if request.client else ""


class SignInController(Controller):
    path = "/api/sign-in"
    tags = ("sign_in",)

    @post("/", status_code=200, public=True)
    async def sign_in(
        self,
        data: JSONBody[contract.SignIn],
        accounts: NamedDependency[AccountService],
        request: Request[Any, Any, Any],
    ) -> contract.Tokens:
        return await accounts.sign_in(data, address_of(request))

    @post("/refresh", status_code=200, public=True)
    async def refresh(
        self, data: JSONBody[contract.Refresh], accounts: NamedDependency[AccountService]
    ) -> contract.Tokens:
        return await accounts.refresh(data.refresh_token)


class AccountController(Controller):
    path = "/api/account"
    tags = ("account",)
    opt = {"any_password": True}

    @get("/", action=Action.ACCOUNT_OWN)
    async def own(self, accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]) -> contract.Account:
        return await accounts.own(actor)

    @patch("/", action=Action.ACCOUNT_OWN)
    async def change(
        self,
        data: JSONBody[contract.AccountChange],
        accounts: NamedDependency[AccountService],
        actor: NamedDependency[Actor],
    ) -> contract.Account:
        return await accounts.change(actor, data)

    @post("/password", status_code=204, action=Action.ACCOUNT_OWN)
    async def change_password(
        self,
        data: JSONBody[contract.PasswordChange],
        accounts: NamedDependency[AccountService],
        actor: NamedDependency[Actor],
    ) -> None:
        await accounts.change_password(actor, data)

    @post("/sign-out", status_code=204, action=Action.ACCOUNT_OWN)
    async def sign_out(self, accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]) -> None:
        await accounts.sign_out(actor)

    @post("/sign-out-everywhere", status_code=204, action=Action.ACCOUNT_OWN)
    async def sign_out_everywhere(
        self, accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]
    ) -> None:
        await accounts.sign_out_everywhere(actor)

    @get("/devices", action=Action.ACCOUNT_OWN)
    async def devices(
        self, accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]
    ) -> list[contract.Device]:
        return await accounts.devices(actor)
