"""Public routes of packs: whoever has a code fetches one pack, and nothing else."""

from typing import Any, Final

from litestar import Controller, Request, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Stream

from media_library.delivering import store_away
from media_library.packs.offering import Given, OfferService
from media_library.packs.peers import SIGNATURE_HEADER
from media_library.ranges import NoSuchPart
from media_library.storage import ObjectMissing, StorageError
from server.kernel.errors import NotVisible
from server.kernel.http.document import file_sent

_HEADERS: Final = {
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Accept-Ranges": "bytes",
}
_BYTES: Final = "application/octet-stream"
_NO_SUCH_PART: Final = 416
_SENT: Final = file_sent(_BYTES, in_parts=True)


class OfferController(Controller):
    path = "/api/packs/{code:str}"
    tags = ("packs",)
    exception_handlers = {StorageError: store_away}

    @get("/manifest", public=True, responses=_SENT)
    async def manifest(
        self, request: Request[Any, Any, Any], code: FromPath[str], offers: NamedDependency[OfferService]
    ) -> Response[Any]:
        """The manifest as it was signed, with its signature in a header."""
        given = await offers.manifest(code, _address_of(request))
        return await _streamed(offers, given, {SIGNATURE_HEADER: given.signature})

    @get("/objects/{sha256:str}", public=True, responses=_SENT)
    async def object(
        self,
        request: Request[Any, Any, Any],
        code: FromPath[str],
        sha256: FromPath[str],
        offers: NamedDependency[OfferService],
    ) -> Response[Any]:
        """One object of the pack, or the rest of one that broke off; what it is, its receiver finds out."""
        try:
            given = await offers.object(code, sha256, _address_of(request), request.headers.get("range", ""))
        except NoSuchPart:
            return Response(None, status_code=_NO_SUCH_PART)
        told = {}
        if given.part:
            told["Content-Range"] = given.part.of(given.whole)
        return await _streamed(offers, given, told)


async def _streamed(offers: OfferService, given: Given, told: dict[str, str]) -> Response[Any]:
    try:
        chunks = await offers.content(given)
    except ObjectMissing:
        raise NotVisible from None
    headers = {**_HEADERS, **told, "Content-Length": str(given.length)}
    return Stream(chunks, status_code=206 if given.part else 200, headers=headers, media_type=_BYTES)


def _address_of(request: Request[Any, Any, Any]) -> str:
    return request.client.host if request.client else ""
