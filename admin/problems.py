"""Problems as pages: a way to sign in, a polite refusal, never a bare error."""

from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode, urlsplit

from litestar import Response
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.response import Redirect

from admin.navigation import home_of
from admin.rendering import Asked, Pages, actor_of, is_checked, local_path
from server.kernel.access import Actor
from server.kernel.errors import NotAllowed
from server.kernel.http.problems import PASSWORD_MUST_CHANGE, Renderer
from server.shared.contract.base import Problem

SIGN_IN = "/admin/sign-in"
OWN_ACCOUNT = "/admin/account"


def problem_renderer(pages: Pages) -> Renderer:
    """Shows a problem below /admin.

    Nobody signed in goes to the sign-in page, and whoever has somebody else's password to where it is changed; both
    keep the wanted address.
    """

    def render(request: Asked, problem: Problem) -> Response[str] | Redirect:
        if problem.status == HTTPStatus.UNAUTHORIZED:
            return Redirect(f"{SIGN_IN}?{urlencode({'next': _wanted(request)})}", status_code=303)
        if problem.code == PASSWORD_MUST_CHANGE:
            return Redirect(f"{OWN_ACCOUNT}?{urlencode({'next': _wanted(request)})}", status_code=303)
        if _is_stale_form(request, problem):
            back = _way_back(request)
            return pages.page(request, "stale_form.html", status=problem.status, back=back)
        actor = actor_of(request)
        elsewhere = actor is not None and home_of(actor) is None
        return pages.page(request, "problem.html", status=problem.status, problem=problem, elsewhere=elsewhere)

    return render


def for_offices(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Lets nobody further whose work is in the application, whatever their rights to single things."""
    actor: Actor | None = connection.scope["state"].get("actor")
    if actor is not None and home_of(actor) is None:
        raise NotAllowed("pages")


def _is_stale_form(request: Asked, problem: Problem) -> bool:
    """Whether the check against forgery refused: the form passed no check, and not for want of the sender's rights."""
    if problem.status != HTTPStatus.FORBIDDEN or request.method == "GET" or is_checked(request):
        return False
    actor, action = actor_of(request), request.scope["route_handler"].opt.get("action")
    return actor is None or action is None or actor.has(action)


def _way_back(request: Asked) -> str:
    """The page the form stood on, as the browser tells it; only one of ours."""
    told = urlsplit(request.headers.get("referer", ""))
    if told.netloc != request.url.netloc:
        return "/admin"
    return local_path(f"{told.path}?{told.query}" if told.query else told.path)


def _wanted(request: Asked) -> str:
    if request.method != "GET":
        return "/admin"
    query = request.url.query
    return local_path(f"{request.url.path}?{query}" if query else request.url.path)
