"""Review: what waits for one's decision, a request with its resource, own requests; reports of problems."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.navigation import own_preschool
from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.pages.library.resource import leaves_of, wants_full
from admin.rendering import Sheet, local_path, see
from media_library.intake.limits import megabytes
from media_library.service import LibraryService
from media_library.sharing.reports import ReportService
from media_library.sharing.service import SharingService
from server.kernel.errors import NotVisible
from server.shared.contract import media_sharing as contract
from server.shared.domain.permissions import Action

REVIEW: Final = "/library/review"
_REQUESTS: Final = BASE + "/requests"
_REQUEST: Final = _REQUESTS + "/{request_id:uuid}"
_REPORT: Final = BASE + "/reports/{report_id:uuid}"
_AT_FIELDS: Final = {"sharing.words_needed": "words"}


@get(REVIEW, action=Action.MEDIA_REVIEW)
async def review_page(
    sheet: NamedDependency[Sheet],
    sharing: NamedDependency[SharingService],
    resource_reports: NamedDependency[ReportService],
) -> Response[str] | Redirect:
    home = own_preschool(sheet.actor)
    if home is not None:
        return see(f"/admin/preschools/{home}/library/requests")
    return await _queue(sheet, sharing, resource_reports, None, Form())


@get(_REQUESTS, action=Action.MEDIA_UPLOAD)
async def requests_page(
    sheet: NamedDependency[Sheet],
    sharing: NamedDependency[SharingService],
    resource_reports: NamedDependency[ReportService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _queue(sheet, sharing, resource_reports, preschool_id, Form())


@get(_REQUEST, action=Action.MEDIA_READ, dependencies=DESK)
async def request_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    sharing: NamedDependency[SharingService],
    library: NamedDependency[LibraryService],
    preschool_id: FromPath[UUID],
    request_id: FromPath[UUID],
) -> Response[str]:
    found = await sharing.one(preschool_id, request_id)
    return await _request(sheet, desk, library, found, Form())


@post(_REQUEST + "/decision", action=Action.MEDIA_REVIEW, dependencies=DESK)
async def decide(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    sharing: NamedDependency[SharingService],
    library: NamedDependency[LibraryService],
    preschool_id: FromPath[UUID],
    request_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await sharing.decide(preschool_id, request_id, form.as_(contract.SharingDecision))
    except REFUSALS as error:
        found = await sharing.one(preschool_id, request_id)
        return await _request(sheet, desk, library, found, form.refused(error, _AT_FIELDS))
    return see(f"/admin{REVIEW}")


@post(_REQUEST + "/answer", action=Action.MEDIA_UPLOAD, dependencies=DESK)
async def answer(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    sharing: NamedDependency[SharingService],
    library: NamedDependency[LibraryService],
    preschool_id: FromPath[UUID],
    request_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await sharing.answer(preschool_id, request_id, form.as_(contract.SharingAnswer))
    except REFUSALS as error:
        found = await sharing.one(preschool_id, request_id)
        return await _request(sheet, desk, library, found, form.refused(error, _AT_FIELDS))
    return see(f"/admin/preschools/{preschool_id}/library/requests/{request_id}")


@post(_REQUEST + "/withdraw", action=Action.MEDIA_UPLOAD, dependencies=DESK)
async def withdraw_request(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    sharing: NamedDependency[SharingService],
    library: NamedDependency[LibraryService],
    preschool_id: FromPath[UUID],
    request_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await sharing.withdraw(preschool_id, request_id)
    except REFUSALS as error:
        found = await sharing.one(preschool_id, request_id)
        return await _request(sheet, desk, library, found, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/library/requests")


@post(_REPORT, action=Action.MEDIA_REVIEW)
async def settle_report(
    sheet: NamedDependency[Sheet],
    sharing: NamedDependency[SharingService],
    resource_reports: NamedDependency[ReportService],
    preschool_id: FromPath[UUID],
    report_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        settling = form.as_(contract.ReportSettling, withdraw=bool(form["withdraw"]))
        await resource_reports.settle(preschool_id, report_id, settling)
    except REFUSALS as error:
        home = own_preschool(sheet.actor)
        return await _queue(sheet, sharing, resource_reports, home, form.refused(error), report_id)
    return see(f"{local_path(form['here'], f'/admin{REVIEW}').partition('#')[0]}#reports")


async def _queue(  # of a preschool or of somebody above, with a report's form that was refused
    sheet: Sheet,
    sharing: SharingService,
    reports: ReportService,
    preschool_id: UUID | None,
    form: Form,
    wrong: UUID | None = None,
) -> Response[str]:
    listed = await sharing.of_preschool(preschool_id) if preschool_id else await sharing.waiting()
    waiting = [one for one in listed if Action.MEDIA_REVIEW.value in one.permitted]
    return sheet.page(
        "library/review.html",
        status=form.status,
        preschool_id=preschool_id,
        waiting=waiting,
        requests=[one for one in listed if one not in waiting],
        reports=await reports.page(),
        form=form,
        wrong=wrong,
        **(beside(sheet, preschool_id) if preschool_id else {"places": []}),
    )


async def _request(
    sheet: Sheet, desk: LibraryDesk, library: LibraryService, found: contract.SharingRequest, form: Form
) -> Response[str]:
    """With the resource, unless it was withdrawn since."""
    try:
        resource = await library.one(found.preschool_id, found.resource_id)
    except NotVisible:
        resource = None
    return sheet.page(
        "library/request.html",
        status=form.status,
        allowed=("media",),
        preschool_id=found.preschool_id,
        sharing=found,
        one=resource,
        leaves=leaves_of(resource) if resource else [],
        full=wants_full(sheet),
        megabytes=megabytes,
        marks=await desk.marks(),
        form=form,
        **beside(sheet, found.preschool_id),
    )


REVIEW_ROUTES = (review_page, requests_page, request_page, decide, answer, withdraw_request, settle_report)
