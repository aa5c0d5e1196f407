"""What the OpenAPI document says beyond what the handlers' types tell: refusals, files, numbers."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, Final

from litestar import Litestar, Request
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.plugins import ReceiveRoutePlugin
from litestar.routes import BaseRoute, HTTPRoute

from server.shared.contract.base import Problem

WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
"""The media type of an XLSX file."""
_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def file_sent(media_type: str, *, in_parts: bool = False) -> dict[int, ResponseSpec]:
    """Of a route that answers with a file: its media type (``*/*`` where only the file tells).

    ``in_parts``: also a part of it that was asked for, or that the asker has it already.
    """
    told = {HTTPStatus.OK: _content(HTTPStatus.OK, media_type)}
    if in_parts:
        told[HTTPStatus.PARTIAL_CONTENT] = _content(HTTPStatus.PARTIAL_CONTENT, media_type)
        for status in (HTTPStatus.NOT_MODIFIED, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE):
            told[status] = ResponseSpec(None, generate_examples=False, description=status.phrase)
    return {int(status): spec for status, spec in told.items()}


def document_of(api: Litestar) -> dict[str, Any]:
    """The whole document."""
    document: dict[str, Any] = _any_of(api.openapi_schema.to_schema())
    return document


class DocumentShown(JsonRenderPlugin):
    """Shows the document as JSON."""

    def render(self, request: Request[Any, Any, Any], openapi_schema: dict[str, Any]) -> bytes:
        return super().render(request, _any_of(openapi_schema))


class RefusalsTold(ReceiveRoutePlugin):
    """Adds to each handler what the kernel may answer on its behalf; what a handler declares itself stays."""

    def receive_route(self, route: BaseRoute) -> None:
        if isinstance(route, HTTPRoute):
            for handler in route.route_handlers:
                told = {int(status): _problem(status) for status in _refusals(handler)}
                handler.responses = {**told, **(handler.responses or {})}


def _refusals(handler: HTTPRouteHandler) -> Iterator[HTTPStatus]:
    yield from (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT, HTTPStatus.SERVICE_UNAVAILABLE)
    if handler.opt.get("action") is None:
        yield from (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS)
    else:
        yield from (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
    if not handler.http_methods <= _READING:
        yield from (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.TOO_MANY_REQUESTS)


def _problem(status: HTTPStatus) -> ResponseSpec:
    return ResponseSpec(
        Problem, generate_examples=False, description=status.phrase, media_type="application/problem+json"
    )


def _content(status: HTTPStatus, media_type: str) -> ResponseSpec:
    return ResponseSpec(Any, generate_examples=False, description=status.phrase, media_type=media_type)


def _any_of(told: Any) -> Any:
    """Choices of types as they are meant: 1 is an integer and a number, which ``oneOf`` forbids."""
    if isinstance(told, dict):
        return {"anyOf" if name == "oneOf" else name: _any_of(value) for name, value in told.items()}
    return [_any_of(value) for value in told] if isinstance(told, list) else told
