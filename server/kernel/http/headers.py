"""The headers that every answer of the API and of the pages carries unless it brings its own."""

from typing import Final

from litestar.types import Message, Scope

_OF_EVERY_ANSWER: Final = (
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
)
"""Answers are about people: no browser on a shared tablet and no proxy keeps one. What may be kept says so itself."""


async def keep_private(message: Message, _: Scope) -> None:
    """Completes the headers of an answer on its way out, whoever made it, refusals too."""
    if message["type"] == "http.response.start":
        headers = list(message["headers"])
        given = {name.lower() for name, _value in headers}
        message["headers"] = [*headers, *(header for header in _OF_EVERY_ANSWER if header[0] not in given)]
