"""The desk of plans: weeks and years that wait for a word, every group's year, and drafting all of them."""

from dataclasses import dataclass
from itertools import groupby
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.cascade import YearCascade
from server.features.frameworks.service import area_titles
from server.features.weekly_plans.approval import ApprovalService
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract import plans as contract
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/plans"


@dataclass(frozen=True)
class PlansDesk:
    """The services behind the desk of plans."""

    weeks: ApprovalService
    years: YearApprovalService
    cascade: YearCascade
    work: Work


def plans_desk(
    plan_approval: NamedDependency[ApprovalService],
    year_approval: NamedDependency[YearApprovalService],
    year_cascade: NamedDependency[YearCascade],
    work: NamedDependency[Work],
) -> PlansDesk:
    return PlansDesk(plan_approval, year_approval, year_cascade, work)


_DESK: Final = {"desk": provide(plans_desk)}


@get(BASE, action=Action.WEEKLY_PLAN_APPROVE, dependencies=_DESK)
async def waiting(
    sheet: NamedDependency[Sheet], desk: NamedDependency[PlansDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    return await _shown(sheet, desk, preschool_id, Form())


@post(BASE + "/approvals", action=Action.WEEKLY_PLAN_APPROVE, dependencies=_DESK)
async def approve_many(
    sheet: NamedDependency[Sheet], desk: NamedDependency[PlansDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    """Approves the ticked weeks; the page tells how many were, and which were refused and why."""
    form = await sheet.form()
    done: list[contract.Approved] = []
    try:
        done = await desk.weeks.approve(preschool_id, form.as_(contract.ManyApprovals, lists=("plan_ids",)))
    except REFUSALS as error:
        form.refused(error)
    return await _shown(sheet, desk, preschool_id, form, done)


@post(BASE + "/years", action=Action.ANNUAL_PLAN_DRAFT, dependencies=_DESK)
async def draft_every_year(
    sheet: NamedDependency[Sheet], desk: NamedDependency[PlansDesk], preschool_id: FromPath[UUID]
) -> Redirect:
    """Asks for the years of all groups; the desk shows how far the job has come."""
    form = await sheet.form()
    await desk.cascade.ask_for_all(preschool_id, form.as_(contract.DraftEveryYear, id=uuid7()))
    return see(f"/admin/preschools/{preschool_id}/plans")


async def _shown(
    sheet: Sheet,
    desk: PlansDesk,
    preschool_id: UUID,
    form: Form,
    done: list[contract.Approved] | None = None,
) -> Response[str]:
    standing = await desk.years.standing(preschool_id)
    latest = await desk.cascade.latest(preschool_id)
    return sheet.page(
        "approvals.html",
        status=form.status,
        preschool_id=preschool_id,
        plans=await desk.weeks.queue(preschool_id),
        years_waiting=sorted(
            (one for one in standing if one.status == PlanStatus.SUBMITTED and one.submitted_at),
            key=lambda one: str(one.submitted_at),
        ),
        years=[(year, list(groups)) for year, groups in groupby(standing, key=lambda one: one.school_year)],
        this_year=school_year_of(sheet.actor.today),
        drafting=latest,
        running=latest is not None and desk.cascade.is_running(latest),
        areas=await area_titles(desk.work),
        approved=sum(not one.refusal for one in done or ()),
        refused={one.plan_id: one.refusal for one in done or () if one.refusal},
        form=form,
    )


APPROVAL_ROUTES = (waiting, approve_many, draft_every_year)
