"""Coming and going: the sign-in page, signing out, choosing the language."""

from typing import Final

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, empty
from admin.rendering import LANGUAGE_COOKIE, Sheet, local_path, see
from server.features.accounts.controllers import address_of
from server.features.accounts.service import PAGE_SESSION_LIFE, AccountService
from server.kernel.access import Actor
from server.kernel.http.request import SESSION_COOKIE
from server.shared.contract import sign_in as contract
from server.shared.domain.permissions import Action

_COOKIES_AT: Final = "/admin"
_SESSION_AT: Final = "/"
"""Pictures on the pages have addresses of the API; of its routes only that of files takes the cookie."""
_A_YEAR: Final = 31_536_000
"""Seconds."""


@get("/sign-in", public=True)
async def sign_in_page(sheet: NamedDependency[Sheet], next: FromQuery[str] = "/admin") -> Response[str]:
    return sheet.page("sign_in.html", form=empty({"next": local_path(next)}))


@post("/sign-in", public=True)
async def sign_in(sheet: NamedDependency[Sheet], accounts: NamedDependency[AccountService]) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        asked = form.as_(contract.SignIn)
        secret = await accounts.open_page_session(asked.login, asked.password, address_of(sheet.request))
    except REFUSALS as error:
        form.refused(error).values.pop("password", None)
        return sheet.page("sign_in.html", status=form.status, form=form)
    answer = see(local_path(form["next"]))
    answer.set_cookie(
        key=SESSION_COOKIE,
        value=secret,
        path=_SESSION_AT,
        max_age=int(PAGE_SESSION_LIFE.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=sheet.settings.secure_cookies,
    )
    return answer


@post("/sign-out", action=Action.ACCOUNT_OWN, any_password=True)
async def sign_out(accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]) -> Redirect:
    await accounts.sign_out(actor)
    return _signed_out()


@post("/sign-out-everywhere", action=Action.ACCOUNT_OWN, any_password=True)
async def sign_out_everywhere(accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]) -> Redirect:
    await accounts.sign_out_everywhere(actor)
    return _signed_out()


@post("/sign-in/language", public=True)
async def choose_language(sheet: NamedDependency[Sheet]) -> Redirect:
    """Before signing in: remembered by the browser."""
    form = await sheet.form()
    answer = see(local_path(form["here"], "/admin/sign-in"))
    answer.set_cookie(
        key=LANGUAGE_COOKIE,
        value=form.as_(contract.AccountChange).language,
        path=_COOKIES_AT,
        max_age=_A_YEAR,
        httponly=True,
        samesite="lax",
        secure=sheet.settings.secure_cookies,
    )
    return answer


@post("/language", action=Action.ACCOUNT_OWN, any_password=True)
async def change_language(
    sheet: NamedDependency[Sheet], accounts: NamedDependency[AccountService], actor: NamedDependency[Actor]
) -> Redirect:
    """The account's own language, from now on and everywhere."""
    form = await sheet.form()
    await accounts.change(actor, form.as_(contract.AccountChange))
    return see(local_path(form["here"]))


def _signed_out() -> Redirect:
    answer = see("/admin/sign-in")
    answer.delete_cookie(SESSION_COOKIE, path=_SESSION_AT)
    return answer


SESSION_ROUTES = (sign_in_page, sign_in, sign_out, sign_out_everywhere, choose_language, change_language)
