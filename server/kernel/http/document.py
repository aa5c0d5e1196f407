"""What the OpenAPI document says of refusals: every route tells which problems it may answer with."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Final

from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.plugins import ReceiveRoutePlugin
from litestar.routes import BaseRoute, HTTPRoute

from server.shared.contract.base import Problem

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class RefusalsTold(ReceiveRoutePlugin):
    """Adds to each handler what the kernel may answer on its behalf; what a handler declares itself stays."""

    def receive_route(self, route: BaseRoute) -> None:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                told = {int(status): _problem(status) for status in _refusals(handler)}
                handler.responses = {**told, **(handler.responses or {})}


def _refusals(handler: HTTPRouteHandler) -> Iterator[HTTPStatus]:
    yield from (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.SERVICE_UNAVAILABLE)
    if handler.opt.get("action") is None:
        yield from (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS)
    else:
        yield from (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
    if not handler.http_methods <= _READING:
        yield from (HTTPStatus.CONFLICT, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.TOO_MANY_REQUESTS)


def _problem(status: HTTPStatus) -> ResponseSpec:
    return ResponseSpec(
        Problem, generate_examples=False, description=status.phrase, media_type="application/problem+json"
    )
