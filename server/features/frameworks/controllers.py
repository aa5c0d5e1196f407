"""Routes of the reference sets and of the versions of frameworks."""

from dataclasses import dataclass
from typing import Any, Final, Literal
from uuid import UUID

from litestar import Controller, MediaType, Response, get, post
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, MultipartBody

from server.features.frameworks.lines import LARGEST_FILE
from server.features.frameworks.managing import FrameworkService
from server.features.frameworks.service import ReferenceShelf
from server.kernel.database import Work
from server.kernel.http.document import WORKBOOK, file_sent
from server.kernel.http.tagged import KnownTag, unchanged, under
from server.shared.contract import reference as contract
from server.shared.domain.permissions import Action

Form = Literal["json", "xlsx"]
_MEDIA_TYPES: Final = {"json": "application/json", "xlsx": WORKBOOK}
_AROUND_THE_FILE: Final = 64 * 1024


@dataclass
class FrameworkFile:
    """A form with the framework to look at or to bring in."""

    file: UploadFile


class ReferenceController(Controller):
    path = "/api/reference"
    tags = ("reference",)

    @get("/", action=Action.REFERENCE_READ)
    async def everything(
        self, work: NamedDependency[Work], shelf: NamedDependency[ReferenceShelf], known: KnownTag = None
    ) -> Response[contract.Reference]:
        """The framework and the theme grid in force; 304 for a client that has this edition."""
        edition = await shelf.edition(work)
        whole: Response[Any] = Response(edition.content, media_type=MediaType.JSON)
        return unchanged(edition.etag, known) or under(edition.etag, whole)


class FrameworkController(Controller):
    path = "/api/frameworks"
    tags = ("reference",)

    @get("/", action=Action.REFERENCE_READ)
    async def all(self, frameworks: NamedDependency[FrameworkService]) -> list[contract.FrameworkRow]:
        return await frameworks.all()

    @get("/{framework_id:uuid}", action=Action.REFERENCE_READ)
    async def one(
        self, framework_id: FromPath[UUID], frameworks: NamedDependency[FrameworkService]
    ) -> contract.Framework:
        """Any version, also one that is no longer in force: entries made under it are read with it."""
        return await frameworks.one(framework_id)

    @get("/{framework_id:uuid}/file", action=Action.REFERENCE_READ, responses=file_sent("application/*"))
    async def as_file(
        self,
        framework_id: FromPath[UUID],
        frameworks: NamedDependency[FrameworkService],
        form: FromQuery[Form] = "json",
    ) -> Response[bytes]:
        """A file that makes the same framework wherever it is brought in."""
        name, content = await frameworks.as_file(framework_id, form)
        return _download(name, content, _MEDIA_TYPES[form])

    @get("/sheet", action=Action.FRAMEWORK_MANAGE, responses=file_sent(WORKBOOK))
    async def sheet(self, frameworks: NamedDependency[FrameworkService]) -> Response[bytes]:
        """An empty workbook to fill in, in the language of the account."""
        return _download("nihol-framework.xlsx", await frameworks.sheet(), WORKBOOK)

    @post(
        "/import",
        status_code=200,
        action=Action.FRAMEWORK_MANAGE,
        request_max_body_size=LARGEST_FILE + _AROUND_THE_FILE,
    )
    async def bring_in(
        self,
        data: MultipartBody[FrameworkFile],
        frameworks: NamedDependency[FrameworkService],
        apply: FromQuery[bool] = False,
    ) -> contract.FrameworkImport:
        """What a JSON document or a workbook would bring, or with ``apply`` brought; with a single fault nothing."""
        return await frameworks.bring_in(await data.file.read(), apply=apply)

    @post("/{framework_id:uuid}/in-force", status_code=200, action=Action.FRAMEWORK_MANAGE)
    async def put_in_force(
        self, framework_id: FromPath[UUID], frameworks: NamedDependency[FrameworkService]
    ) -> contract.FrameworkRow:
        """This version instead of the one before; entries and weeks made under that stay."""
        return await frameworks.put_in_force(framework_id)


def _download(name: str, content: bytes, media_type: str) -> Response[bytes]:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)
