"""The routes of the application, taken from the application itself."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from litestar import Litestar
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from server.kernel.settings import S3Settings, Settings
from server.main import build_api, parts_of
from server.shared.domain.permissions import Action

AUTOMATIC = "options_handler"
"""What Litestar adds to each path by itself: it tells the methods and nothing else."""
DOCUMENT = "/schema"
"""The OpenAPI document: the same for everybody and without anybody's data."""


@dataclass(frozen=True)
class Route:
    """One method of one path."""

    method: str
    path: str
    handler: HTTPRouteHandler

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def action(self) -> Action | None:
        action: Action | None = self.handler.opt.get("action")
        return action

    @property
    def is_public(self) -> bool:
        return self.handler.opt.get("public") is True

    @property
    def writes(self) -> bool:
        return self.method not in {"GET", "HEAD", "OPTIONS"}


@cache
def application() -> Litestar:
    """The application over services that are not there: enough to ask which routes it has."""
    settings = Settings(
        database_url="postgresql+asyncpg://nobody@127.0.0.1:1/nowhere",
        s3=S3Settings("127.0.0.1:1", "nobody", "nothing", False, "us-east-1"),
        token_keys={"k1": "a test key of at least thirty-two characters"},
        client_folder=Path("/nonexistent"),
    )
    return build_api(parts_of(settings))


@cache
def routes() -> tuple[Route, ...]:
    """Every route of the API and of the pages, by path; without the automatic ones and the document."""
    found = [
        Route(method, route.path_format, handler)
        for route in application().routes
        if isinstance(route, HTTPRoute) and not route.path.startswith(DOCUMENT)
        for handler in route.route_handlers
        for method in sorted(handler.http_methods)
        if handler.fn.__name__ != AUTOMATIC
    ]
    return tuple(sorted(found, key=lambda route: (route.path, route.method)))


def api_routes() -> list[Route]:
    return [route for route in routes() if route.path.startswith("/api/")]
