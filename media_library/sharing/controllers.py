"""Routes of sharing wider, of reports and of what is missing."""

from typing import Final
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from media_library.sharing.gaps import GapService
from media_library.sharing.reports import ReportService
from media_library.sharing.service import SharingService
from server.shared.contract import media_sharing as contract
from server.shared.domain.permissions import Action

_PRESCHOOL: Final = "/api/preschools/{preschool_id:uuid}"
_RESOURCE: Final = "/resources/{owner_id:uuid}/{resource_id:uuid}"
_REQUEST: Final = "/sharing-requests/{request_id:uuid}"


class SharingController(Controller):
    path = _PRESCHOOL
    tags = ("sharing",)

    @post(_RESOURCE + "/sharing", action=Action.MEDIA_UPLOAD)
    async def ask(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        data: JSONBody[contract.NewSharing],
        sharing: NamedDependency[SharingService],
    ) -> contract.SharingRequest:
        return await sharing.ask(preschool_id, owner_id, resource_id, data)

    @get("/sharing-requests", action=Action.MEDIA_UPLOAD)
    async def of_preschool(
        self, preschool_id: FromPath[UUID], sharing: NamedDependency[SharingService]
    ) -> list[contract.SharingRequest]:
        return await sharing.of_preschool(preschool_id)

    @post(_REQUEST + "/decision", status_code=200, action=Action.MEDIA_REVIEW)
    async def decide(
        self,
        preschool_id: FromPath[UUID],
        request_id: FromPath[UUID],
        data: JSONBody[contract.SharingDecision],
        sharing: NamedDependency[SharingService],
    ) -> contract.SharingRequest:
        return await sharing.decide(preschool_id, request_id, data)

    @post(_REQUEST + "/answer", status_code=200, action=Action.MEDIA_UPLOAD)
    async def answer(
        self,
        preschool_id: FromPath[UUID],
        request_id: FromPath[UUID],
        data: JSONBody[contract.SharingAnswer],
        sharing: NamedDependency[SharingService],
    ) -> contract.SharingRequest:
        return await sharing.answer(preschool_id, request_id, data)

    @post(_REQUEST + "/withdraw", status_code=200, action=Action.MEDIA_UPLOAD)
    async def withdraw(
        self, preschool_id: FromPath[UUID], request_id: FromPath[UUID], sharing: NamedDependency[SharingService]
    ) -> contract.SharingRequest:
        return await sharing.withdraw(preschool_id, request_id)

    @post(_RESOURCE + "/reports", action=Action.MEDIA_READ)
    async def report(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        data: JSONBody[contract.NewReport],
        resource_reports: NamedDependency[ReportService],
    ) -> contract.Report:
        return await resource_reports.report(preschool_id, owner_id, resource_id, data)

    @post("/resource-reports/{report_id:uuid}/settle", status_code=200, action=Action.MEDIA_REVIEW)
    async def settle(
        self,
        preschool_id: FromPath[UUID],
        report_id: FromPath[UUID],
        data: JSONBody[contract.ReportSettling],
        resource_reports: NamedDependency[ReportService],
    ) -> contract.Report:
        return await resource_reports.settle(preschool_id, report_id, data)

    @get("/media-gaps", action=Action.MEDIA_GAPS_READ)
    async def gaps(self, preschool_id: FromPath[UUID], media_gaps: NamedDependency[GapService]) -> contract.MediaGaps:
        return await media_gaps.gaps(preschool_id)


class ReviewController(Controller):
    """What waits for the signed-in person, wherever it comes from."""

    path = "/api"
    tags = ("sharing",)

    @get("/sharing-requests", action=Action.MEDIA_REVIEW)
    async def waiting(self, sharing: NamedDependency[SharingService]) -> list[contract.SharingRequest]:
        return await sharing.waiting()

    @get("/resource-reports", action=Action.MEDIA_READ)
    async def reports(self, resource_reports: NamedDependency[ReportService]) -> list[contract.Report]:
        return await resource_reports.page()
