"""Answers that a client keeps and asks after: each under its tag, 304 for whoever has it."""

from typing import Annotated, Any, TypeVar

from litestar import Response
from litestar.params import HeaderParameter

KnownTag = Annotated[str | None, HeaderParameter(name="If-None-Match")]
T = TypeVar("T")


def under(tag: str, answer: Response[T]) -> Response[T]:
    """The answer under its tag: kept by one client alone, which asks each time whether it is still so."""
    answer.headers.update({"etag": f'"{tag}"', "cache-control": "private, no-cache"})
    return answer


def unchanged(tag: str, known: str | None) -> Response[Any] | None:
    """What a client is told that has what the tag stands for; None for any other."""
    return under(tag, Response(b"", status_code=304)) if known and tag in known else None
