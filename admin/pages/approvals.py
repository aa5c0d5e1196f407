"""The weeks that wait for the methodist's word, across all groups: approve many at a glance, or open one."""

from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet
from server.features.frameworks.service import area_titles
from server.features.weekly_plans.approval import ApprovalService
from server.kernel.database import Work
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/plans"


@get(BASE, action=Action.WEEKLY_PLAN_APPROVE)
async def waiting(
    sheet: NamedDependency[Sheet],
    plan_approval: NamedDependency[ApprovalService],
    work: NamedDependency[Work],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, plan_approval, work, preschool_id, Form())


@post(BASE + "/approvals", action=Action.WEEKLY_PLAN_APPROVE)
async def approve_many(
    sheet: NamedDependency[Sheet],
    plan_approval: NamedDependency[ApprovalService],
    work: NamedDependency[Work],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    """Approves the ticked weeks; the page tells how many were, and which were refused and why."""
    form = await sheet.form()
    done: list[contract.Approved] = []
    try:
        done = await plan_approval.approve(preschool_id, form.as_(contract.ManyApprovals, lists=("plan_ids",)))
    except REFUSALS as error:
        form.refused(error)
    return await _shown(sheet, plan_approval, work, preschool_id, form, done)


async def _shown(
    sheet: Sheet,
    plan_approval: ApprovalService,
    work: Work,
    preschool_id: UUID,
    form: Form,
    done: list[contract.Approved] | None = None,
) -> Response[str]:
    return sheet.page(
        "approvals.html",
        status=form.status,
        preschool_id=preschool_id,
        plans=await plan_approval.queue(preschool_id),
        areas=await area_titles(work),
        approved=sum(not one.refusal for one in done or ()),
        refused={one.plan_id: one.refusal for one in done or () if one.refusal},
        form=form,
    )


APPROVAL_ROUTES = (waiting, approve_many)
