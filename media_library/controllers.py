"""Routes of files and of the library."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Final
from uuid import UUID

from litestar import Controller, MediaType, Request, Response, get, post, put, route
from litestar.di import NamedDependency
from litestar.enums import HttpMethod
from litestar.exceptions import InternalServerException
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from media_library.delivering import delivered, store_away
from media_library.files import FileService
from media_library.looking import LookingService
from media_library.looking_controllers import ASKED_BY
from media_library.mapping import LIMITS_TOLD
from media_library.receiving import Sent, UploadDesk, missing, receive, receive_part
from media_library.service import LibraryService
from media_library.storage import StorageError
from media_library.uploads import UploadService
from media_library.wanted import Wanted
from server.kernel.http.document import file_sent
from server.shared.contract import media as contract
from server.shared.contract.base import Page
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

_ONE: Final = "/{owner_id:uuid}/{resource_id:uuid}"
_NOT_CHANGED: Final = 304
_LONGEST_LENGTH: Final = 20


class FileController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/files"
    tags = ("files",)
    exception_handlers = {StorageError: store_away}

    @get("/limits", action=Action.FILE_SEND, sync_to_thread=False)
    def limits(self) -> contract.Limits:
        return LIMITS_TOLD

    @post("/", action=Action.FILE_SEND, shown_once=True)
    async def begin(
        self, preschool_id: FromPath[UUID], data: JSONBody[contract.NewFile], uploads: NamedDependency[UploadService]
    ) -> contract.UploadTicket:
        return await uploads.begin(preschool_id, data)

    @route(
        "/{file_id:uuid}/content",
        http_method=[HttpMethod.PUT, HttpMethod.POST],
        status_code=200,
        public=True,
        no_work=True,
        request_max_body_size=None,
    )
    async def content(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        file_id: FromPath[UUID],
        upload_desk: NamedDependency[UploadDesk],
        ticket: FromQuery[Annotated[str, Parameter(max_length=120)]] = "",
    ) -> contract.StoredFile:
        """The bytes as they are, for senders that cannot reach the store; the ticket in the address is the right."""
        sent = Sent(preschool_id, file_id, ticket, _announced(request), _whole(request))
        return await receive(upload_desk, sent)

    @put("/{file_id:uuid}/parts/{number:int}", public=True, no_work=True, request_max_body_size=None)
    async def part(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        file_id: FromPath[UUID],
        number: FromPath[int],
        upload_desk: NamedDependency[UploadDesk],
        ticket: FromQuery[Annotated[str, Parameter(max_length=120)]] = "",
    ) -> contract.UploadPart:
        """The bytes of one part as they are; the ticket in the address is the right, as for a whole file."""
        sent = Sent(preschool_id, file_id, ticket, _announced(request), _whole(request))
        return await receive_part(upload_desk, sent, number)

    @get("/{file_id:uuid}/parts", action=Action.FILE_SEND)
    async def parts(
        self, preschool_id: FromPath[UUID], file_id: FromPath[UUID], uploads: NamedDependency[UploadService]
    ) -> contract.UploadParts:
        return await uploads.parts(preschool_id, file_id)

    @get("/{file_id:uuid}/missing", public=True, no_work=True)
    async def missing(
        self,
        preschool_id: FromPath[UUID],
        file_id: FromPath[UUID],
        upload_desk: NamedDependency[UploadDesk],
        ticket: FromQuery[Annotated[str, Parameter(max_length=120)]] = "",
    ) -> contract.UploadParts:
        """The same for a browser's window that sends: it has no headers, so the ticket in the address is the right."""
        return await missing(upload_desk, preschool_id, file_id, ticket)

    @post("/{file_id:uuid}/arrived", status_code=200, action=Action.FILE_SEND)
    async def arrived(
        self, preschool_id: FromPath[UUID], file_id: FromPath[UUID], uploads: NamedDependency[UploadService]
    ) -> contract.StoredFile:
        return await uploads.arrived(preschool_id, file_id)

    @get("/{file_id:uuid}", action=Action.FILE_SEND)
    async def one(
        self, preschool_id: FromPath[UUID], file_id: FromPath[UUID], uploads: NamedDependency[UploadService]
    ) -> contract.StoredFile:
        return await uploads.one(preschool_id, file_id)

    @get(
        "/{file_id:uuid}/{purpose:str}",
        action=Action.FILE_READ,
        by_grant=True,
        by_cookie=True,
        responses=file_sent("*/*", in_parts=True),
    )
    async def by_address(
        self,
        request: Request[Any, Any, Any],
        preschool_id: FromPath[UUID],
        file_id: FromPath[UUID],
        purpose: FromPath[str],
        files: NamedDependency[FileService],
    ) -> Response[Any]:
        opened = await files.open(preschool_id, file_id, purpose)
        if request.headers.get("if-none-match") == opened.etag:
            return Response(None, status_code=_NOT_CHANGED, headers=opened.headers)
        return await delivered(request, opened, files.content)


class ResourceController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources"
    tags = ("media library",)
    dependencies = ASKED_BY

    @get("/", action=Action.MEDIA_READ)
    async def page(
        self,
        preschool_id: FromPath[UUID],
        looking: NamedDependency[LookingService],
        wanted: NamedDependency[Wanted],
        cursor: FromQuery[str | None] = None,
    ) -> Response[Page[contract.ResourceRow]]:
        content = await looking.page(preschool_id, wanted, cursor)
        return Response(content, media_type=MediaType.JSON)  # type: ignore[arg-type]  # encoded by the database

    @post("/", action=Action.MEDIA_UPLOAD)
    async def add(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewResource],
        library: NamedDependency[LibraryService],
    ) -> contract.Resource:
        return await library.add(preschool_id, data)

    @get(_ONE, action=Action.MEDIA_READ)
    async def one(
        self, owner_id: FromPath[UUID], resource_id: FromPath[UUID], library: NamedDependency[LibraryService]
    ) -> contract.Resource:
        """A resource of its owner: the preschool, or ``NOWHERE`` for those that everybody has."""
        return await library.one(owner_id, resource_id)

    @put(_ONE, action=Action.MEDIA_UPLOAD)
    async def correct(
        self,
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        data: JSONBody[contract.NewResource],
        library: NamedDependency[LibraryService],
    ) -> contract.Resource:
        return await library.correct(owner_id, resource_id, data)

    @post(_ONE + "/withdraw", status_code=204, action=Action.MEDIA_UPLOAD)
    async def withdraw(
        self, owner_id: FromPath[UUID], resource_id: FromPath[UUID], library: NamedDependency[LibraryService]
    ) -> None:
        await library.withdraw(owner_id, resource_id)


def _announced(request: Request[Any, Any, Any]) -> int | None:
    """The length the sender states; at most what fits into the memory of a number, since a header may hold anything."""
    stated = request.headers.get("content-length", "")
    return int(stated) if stated.isdecimal() and len(stated) < _LONGEST_LENGTH else None


async def _whole(request: Request[Any, Any, Any]) -> AsyncIterator[bytes]:
    """The body as it comes; one that breaks off is a broken file and no fault of the server."""
    try:
        async for chunk in request.stream():
            yield chunk
    except InternalServerException:
        raise RuleViolation("media.broken") from None
