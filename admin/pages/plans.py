"""A week's plan as the head or methodist reads it: approve it, or return it with a remark."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.service import WeeklyPlanService
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/weekly-plans/{plan_id:uuid}"
_PARTS: Final = ("reception", "morning_circle", "centres", "outdoors", "second_half", "reflection")
"""The parts of a day in the order of the day."""


@get(BASE, action=Action.WEEKLY_PLAN_APPROVE)
async def plan(
    sheet: NamedDependency[Sheet],
    weekly_plans: NamedDependency[WeeklyPlanService],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str]:
    return _shown(sheet, preschool_id, await weekly_plans.one(preschool_id, plan_id), Form())


@post(BASE + "/decision", action=Action.WEEKLY_PLAN_APPROVE)
async def decide(
    sheet: NamedDependency[Sheet],
    plan_approval: NamedDependency[ApprovalService],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await plan_approval.decide(preschool_id, plan_id, form.as_(contract.PlanDecision))
    except REFUSALS as error:
        form.refused(error)
        if form.refusal and form.refusal.code == "weekly_plan.remark_needed":
            form.problems["remark"] = FieldProblem(field="remark", code=form.refusal.code)
        return _shown(sheet, preschool_id, await plan_approval.one(preschool_id, plan_id), form)
    return see(f"/admin/preschools/{preschool_id}/weekly-plans/{plan_id}")


def _shown(sheet: Sheet, preschool_id: UUID, found: contract.WeeklyPlan, form: Form) -> Response[str]:
    weekdays = sorted({day.weekday() for day in found.working_days} | {one.weekday for one in found.activities})
    days = [
        (
            found.week_start + timedelta(days=weekday),
            sorted(
                (one for one in found.activities if one.weekday == weekday),
                key=lambda one: (_PARTS.index(one.part_of_day), one.position),
            ),
        )
        for weekday in weekdays
    ]
    return sheet.page("plan.html", status=form.status, preschool_id=preschool_id, plan=found, days=days, form=form)


PLAN_ROUTES = (plan, decide)
