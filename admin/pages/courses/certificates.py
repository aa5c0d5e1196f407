"""Certificates of a cohort: who is complete, issuing, the list with codes, the paper, taking one back, one anew."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.courses.shown import path_of, said_to
from admin.rendering import Sheet, see
from server.features.certificates.service import CertificateService
from server.features.courses.cohorts import CohortService
from server.kernel.errors import Malformed
from server.shared.contract import certificates as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.codes import shown_code
from server.shared.domain.permissions import Action

_PATH: Final = "/course/cohorts/{cohort_id:uuid}/certificates"


@get(_PATH, action=Action.COHORT_READ)
async def certificates_page(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    certificates: NamedDependency[CertificateService],
    cohort_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, cohorts, certificates, cohort_id, Form())


@post(_PATH, action=Action.CERTIFICATE_ISSUE)
async def issue_certificates(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    certificates: NamedDependency[CertificateService],
    cohort_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        if not form.chosen("participant_ids"):
            raise Malformed(FieldProblem(field="participant_ids", code="input.missing"))
        await certificates.issue(cohort_id, form.as_(contract.Issuing, lists=("participant_ids",)))
    except REFUSALS as error:
        return await _shown(sheet, cohorts, certificates, cohort_id, form.refused(error))
    return see(path_of(cohort_id, "certificates"))


@post(_PATH + "/{certificate_id:uuid}/revocation", action=Action.CERTIFICATE_REVOKE)
async def revoke_certificate(
    sheet: NamedDependency[Sheet],
    cohorts: NamedDependency[CohortService],
    certificates: NamedDependency[CertificateService],
    cohort_id: FromPath[UUID],
    certificate_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    form.values["certificate"] = str(certificate_id)
    try:
        await certificates.revoke(certificate_id, form.as_(contract.Revocation))
    except REFUSALS as error:
        return await _shown(sheet, cohorts, certificates, cohort_id, form.refused(error))
    return see(path_of(cohort_id, "certificates"))


async def _shown(
    sheet: Sheet,
    cohorts: CohortService,
    certificates: CertificateService,
    cohort_id: UUID,
    form: Form,
) -> Response[str]:
    board = await cohorts.board(cohort_id)
    issued = await certificates.of_cohort(cohort_id)
    have = {one.participant_id for one in issued if one.revoked_at is None}
    # The newest of one person comes first, and so is the last to be written.
    taken_back = {one.participant_id: one for one in reversed(issued) if one.revoked_at is not None}
    stays = [one for one in board.standings if not one.left]
    return sheet.page(
        "courses/certificates.html",
        status=form.status,
        cohort=board.cohort,
        issuing=sheet.actor.has(Action.CERTIFICATE_ISSUE),
        waiting=[one for one in stays if one.counted >= one.minutes and one.participant_id not in have],
        underway=[one for one in stays if one.counted < one.minutes],
        issued=issued,
        taken_back=taken_back,
        shown_code=shown_code,
        form=form,
        said=said_to(sheet.actor.language),
    )


CERTIFICATE_ROUTES = (certificates_page, issue_certificates, revoke_certificate)
