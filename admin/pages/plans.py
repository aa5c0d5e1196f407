"""A week's plan as the head or methodist reads it: approve it, or return it with remarks; its versions."""

from datetime import timedelta
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.frameworks.service import area_titles
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.service import WeeklyPlanService
from server.features.weekly_plans.versions import VersionService
from server.kernel.database import Work
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PARTS_OF_DAY

BASE = "/preschools/{preschool_id:uuid}/weekly-plans/{plan_id:uuid}"
_AT_LINE = "remark-"


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
    weekly_plans: NamedDependency[WeeklyPlanService],
    plan_approval: NamedDependency[ApprovalService],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    said = {
        name.removeprefix(_AT_LINE): value for name, value in form.values.items() if name.startswith(_AT_LINE) and value
    }
    try:
        await plan_approval.decide(preschool_id, plan_id, form.as_(contract.PlanDecision, remarks=said))
    except REFUSALS as error:
        form.refused(error)
        if form.refusal and form.refusal.code == "weekly_plan.remark_needed":
            form.problems["remark"] = FieldProblem(field="remark", code=form.refusal.code)
        return _shown(sheet, preschool_id, await weekly_plans.one(preschool_id, plan_id), form)
    return see(f"/admin/preschools/{preschool_id}/weekly-plans/{plan_id}")


@get(BASE + "/versions", action=Action.WEEKLY_PLAN_APPROVE)
async def versions(  # the page, three services and where it is
    sheet: NamedDependency[Sheet],
    weekly_plans: NamedDependency[WeeklyPlanService],
    plan_versions: NamedDependency[VersionService],
    work: NamedDependency[Work],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str]:
    """What was handed on and when; what is otherwise now than in the version asked for (the last one unless told)."""
    found = await weekly_plans.one(preschool_id, plan_id)
    kept = await plan_versions.of_plan(preschool_id, plan_id)
    asked = sheet.asked("since")
    since = int(asked) if asked.isdecimal() else next((one.version for one in kept[1:]), 0)
    known = since in {one.version for one in kept}
    return sheet.page(
        "plan_versions.html",
        preschool_id=preschool_id,
        plan=found,
        versions=kept,
        since=since,
        difference=await plan_versions.difference(preschool_id, plan_id, since, 0) if known else None,
        areas=await area_titles(work),
    )


def _shown(sheet: Sheet, preschool_id: UUID, found: contract.WeeklyPlan, form: Form) -> Response[str]:
    weekdays = sorted({day.weekday() for day in found.working_days} | {one.weekday for one in found.activities})
    days = [
        (
            found.week_start + timedelta(days=weekday),
            sorted(
                (one for one in found.activities if one.weekday == weekday),
                key=lambda one: (PARTS_OF_DAY.index(one.part_of_day), one.position),
            ),
        )
        for weekday in weekdays
    ]
    judging = Action.WEEKLY_PLAN_APPROVE.value in found.permitted and found.status == "submitted"
    return sheet.page(
        "plan.html",
        status=form.status,
        preschool_id=preschool_id,
        plan=found,
        days=days,
        form=form,
        judging=judging,
        at_line=_AT_LINE,
    )


PLAN_ROUTES = (plan, decide, versions)
