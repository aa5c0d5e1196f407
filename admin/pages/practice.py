"""Into the practice preschool and back: pages that change as whom one is signed in.

The own session waits in a second cookie that no other page is asked with: from inside the practice preschool nothing
of one's own is reached before leaving it.
"""

from typing import Final

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect
from litestar.types import ControllerRouterHandler

from admin.forms import REFUSALS
from admin.rendering import Sheet, see
from server.features.accounts.service import PAGE_SESSION_LIFE, PRACTICE_LIFE, AccountService
from server.kernel.http.request import SESSION_COOKIE

OWN_SESSION_COOKIE: Final = "nihol_own_session"
_HERE: Final = "/admin/practice"
_EVERYWHERE: Final = "/"


@get("/practice/{ticket:str}", public=True, secret_address=True)
async def enter_page(sheet: NamedDependency[Sheet], ticket: FromPath[str]) -> Response[str]:
    """Says what one enters; only the button does it, for whatever looks at addresses in advance."""
    return sheet.page("practice_enter.html", ticket=ticket)


@post("/practice/{ticket:str}", public=True, secret_address=True)
async def enter(
    sheet: NamedDependency[Sheet], ticket: FromPath[str], accounts: NamedDependency[AccountService]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        secret = await accounts.take_ticket(ticket)
    except REFUSALS as error:
        form.refused(error)
        return sheet.page("practice_enter.html", status=form.status, ticket=ticket, form=form)
    answer, own = see("/admin"), sheet.request.cookies.get(SESSION_COOKIE, "")
    if own and OWN_SESSION_COOKIE not in sheet.request.cookies:
        _keep(sheet, answer, OWN_SESSION_COOKIE, own, _HERE)
    _keep(sheet, answer, SESSION_COOKIE, secret, _EVERYWHERE)
    return answer


@post("/practice/leave", public=True)
async def leave(sheet: NamedDependency[Sheet], accounts: NamedDependency[AccountService]) -> Redirect:
    """Ends the practice session and takes the own one up again, where there was one."""
    cookies = sheet.request.cookies
    await accounts.leave_practice(cookies.get(SESSION_COOKIE, ""))
    own, answer = cookies.get(OWN_SESSION_COOKIE, ""), see("/admin")
    if own:
        _keep(sheet, answer, SESSION_COOKIE, own, _EVERYWHERE)
    else:
        answer.delete_cookie(SESSION_COOKIE, path=_EVERYWHERE)
    answer.delete_cookie(OWN_SESSION_COOKIE, path=_HERE)
    return answer


def _keep(sheet: Sheet, answer: Redirect, name: str, secret: str, path: str) -> None:
    life = PRACTICE_LIFE if name == SESSION_COOKIE else PAGE_SESSION_LIFE
    answer.set_cookie(
        key=name,
        value=secret,
        path=path,
        max_age=int(life.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=sheet.settings.secure_cookies,
    )


PRACTICE_ROUTES: Final[tuple[ControllerRouterHandler, ...]] = (enter_page, enter, leave)
