"""Handing out what lies in the store: the headers it goes with, the part that is asked for, its bytes."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from litestar import Request, Response
from litestar.response import Stream

from media_library.ranges import NoSuchPart, Part, part_asked
from media_library.storage import ObjectStorage, StorageError
from server.kernel.http.problems import answer
from server.shared.contract.base import Problem

FOR_EVERY_FILE: Final = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "bytes",
}
NOT_KEPT: Final = {**FOR_EVERY_FILE, "Cache-Control": "private, no-store"}
"""Of what is fetched once and belongs into no cache."""
_WHOLE: Final = 200
_PART: Final = 206
_NO_SUCH_PART: Final = 416


@dataclass(frozen=True)
class Opened:
    """A file that may be read: what to answer with, and where its bytes are."""

    bucket: str
    key: str
    media_type: str
    byte_size: int
    headers: dict[str, str]

    @property
    def etag(self) -> str:
        return self.headers["ETag"]

    def part(self, asked: str, only_if: str) -> Part | None:
        """The part a ``Range`` asks for, unless ``If-Range`` names another content."""
        return part_asked(asked, self.byte_size) if asked and only_if in {"", self.etag} else None


async def bytes_of(storage: ObjectStorage, opened: Opened, part: Part | None) -> AsyncIterator[bytes]:
    """The whole file or a part of it; awaiting opens it, so that what is missing is told before an answer begins."""
    if part is None:
        return await storage.stream(opened.bucket, opened.key)
    return await storage.stream(opened.bucket, opened.key, part.start, part.length)


async def delivered(
    request: Request[Any, Any, Any],
    opened: Opened,
    content: Callable[[Opened, Part | None], Awaitable[AsyncIterator[bytes]]],
) -> Response[Any]:
    """The file or, since a large one on a bad link comes in several goes, the part of it that is asked for."""
    try:
        part = opened.part(request.headers.get("range", ""), request.headers.get("if-range", ""))
    except NoSuchPart:
        return Response(None, status_code=_NO_SUCH_PART, headers={"Content-Range": f"bytes */{opened.byte_size}"})
    chunks = await content(opened, part)
    headers = {**opened.headers, "Content-Length": str(part.length if part else opened.byte_size)}
    if part:
        headers["Content-Range"] = part.of(opened.byte_size)
    return Stream(chunks, status_code=_PART if part else _WHOLE, headers=headers, media_type=opened.media_type)


def store_away(request: Request[Any, Any, Any], _: StorageError) -> Response[bytes]:
    """The store does not answer: told as 503, to be tried again."""
    request_id = request.scope["state"].get("request_id", "")
    return answer(Problem(status=503, code="media.storage_away", request_id=request_id))
