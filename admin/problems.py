"""Problems as pages: a way to sign in, a polite refusal, never a bare error."""

from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from litestar import Response
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.response import Redirect

from admin.navigation import home_of
from admin.rendering import Asked, Pages, actor_of, local_path
from server.kernel.access import Actor
from server.kernel.errors import NotAllowed
from server.kernel.http.problems import Renderer
from server.shared.contract.base import Problem

SIGN_IN = "/admin/sign-in"


def problem_renderer(pages: Pages) -> Renderer:
    """Shows a problem below /admin: nobody signed in goes to the sign-in page, keeping the wanted address."""

    def render(request: Asked, problem: Problem) -> Response[str] | Redirect:
        if problem.status == HTTPStatus.UNAUTHORIZED:
            return Redirect(f"{SIGN_IN}?{urlencode({'next': _wanted(request)})}", status_code=303)
        actor = actor_of(request)
        elsewhere = actor is not None and home_of(actor) is None
        return pages.page(request, "problem.html", status=problem.status, problem=problem, elsewhere=elsewhere)

    return render


def for_offices(connection: ASGIConnection[Any, Any, Any, Any], _: BaseRouteHandler) -> None:
    """Lets nobody further whose work is in the application, whatever their rights to single things."""
    actor: Actor | None = connection.scope["state"].get("actor")
    if actor is not None and home_of(actor) is None:
        raise NotAllowed("pages")


def _wanted(request: Asked) -> str:
    if request.method != "GET":
        return "/admin"
    query = request.url.query
    return local_path(f"{request.url.path}?{query}" if query else request.url.path)
