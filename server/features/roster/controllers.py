"""Routes of the import: look at a file, bring it in, take the empty sheet home."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.params import FromPath, MultipartBody

from server.features.roster.reading.archive import LARGEST_FILE
from server.features.roster.service import RosterService
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract.roster import RosterPreview
from server.shared.domain.permissions import Action

_AROUND_THE_FILE: Final = 64 * 1024
_LARGEST_UPLOAD: Final = LARGEST_FILE + _AROUND_THE_FILE


@dataclass
class RosterFile:
    """A form with the file to look at."""

    file: UploadFile


@dataclass
class CheckedRosterFile:
    """A form with the file to bring in and the checksum its preview answered."""

    file: UploadFile
    checksum: str


class RosterController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/roster"
    tags = ("roster",)
    request_max_body_size = _LARGEST_UPLOAD

    @post("/preview", status_code=200, action=Action.ROSTER_IMPORT)
    async def preview(
        self, preschool_id: FromPath[UUID], data: MultipartBody[RosterFile], rosters: NamedDependency[RosterService]
    ) -> RosterPreview:
        return await rosters.preview(preschool_id, data.file.filename, await data.file.read())

    @post("/import", status_code=200, action=Action.ROSTER_IMPORT)
    async def bring_in(
        self,
        preschool_id: FromPath[UUID],
        data: MultipartBody[CheckedRosterFile],
        rosters: NamedDependency[RosterService],
    ) -> RosterPreview:
        return await rosters.apply(preschool_id, data.file.filename, await data.file.read(), data.checksum)

    @get("/template", action=Action.ROSTER_IMPORT, responses=file_sent(WORKBOOK))
    async def template(self, preschool_id: FromPath[UUID], rosters: NamedDependency[RosterService]) -> Response[bytes]:
        return Response(
            await rosters.template(preschool_id),
            media_type=WORKBOOK,
            headers={"content-disposition": 'attachment; filename="nihol-roster.xlsx"'},
        )
