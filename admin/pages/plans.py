"""A week's plan as the head or methodist reads it: approve it or return it, how its days went, its versions."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.adaptations.service import AdaptationService
from server.features.frameworks.service import area_titles
from server.features.reflections.service import ReflectionService
from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.service import WeeklyPlanService
from server.features.weekly_plans.versions import VersionService
from server.kernel.access import Whereabouts
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract import day_mode as day_contract
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PARTS_OF_DAY

BASE = "/preschools/{preschool_id:uuid}/weekly-plans/{plan_id:uuid}"
_AT_LINE: Final = "remark-"


@dataclass(frozen=True)
class WeekDesk:
    """The services behind the page of one week."""

    weekly_plans: WeeklyPlanService
    approval: ApprovalService
    reflections: ReflectionService
    adaptations: AdaptationService


def week_desk(
    weekly_plans: NamedDependency[WeeklyPlanService],
    plan_approval: NamedDependency[ApprovalService],
    reflections: NamedDependency[ReflectionService],
    adaptations: NamedDependency[AdaptationService],
) -> WeekDesk:
    return WeekDesk(weekly_plans, plan_approval, reflections, adaptations)


@get(BASE, action=Action.WEEKLY_PLAN_APPROVE, dependencies={"desk": provide(week_desk)})
async def plan(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[WeekDesk],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, desk, preschool_id, plan_id, Form())


@post(BASE + "/decision", action=Action.WEEKLY_PLAN_APPROVE, dependencies={"desk": provide(week_desk)})
async def decide(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[WeekDesk],
    preschool_id: FromPath[UUID],
    plan_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    said = {
        name.removeprefix(_AT_LINE): value for name, value in form.values.items() if name.startswith(_AT_LINE) and value
    }
    try:
        await desk.approval.decide(preschool_id, plan_id, form.as_(contract.PlanDecision, remarks=said))
    except REFUSALS as error:
        form.refused(error)
        if form.refusal and form.refusal.code == "weekly_plan.remark_needed":
            form.problems["remark"] = FieldProblem(field="remark", code=form.refusal.code)
        return await _shown(sheet, desk, preschool_id, plan_id, form)
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
    """What was handed on and when; what is otherwise now than in the version asked for.

    Unless told, that is the one last returned, or the first: what was changed since is what whoever judges looks for.
    """
    found = await weekly_plans.one(preschool_id, plan_id)
    kept = await plan_versions.of_plan(preschool_id, plan_id)
    asked = sheet.asked("since")
    returned = next((one.version for one in kept if one.step == "return"), 0)
    first = returned or min((one.version for one in kept), default=0)
    since = next((one.version for one in kept if str(one.version) == asked), first)
    return sheet.page(
        "plan_versions.html",
        preschool_id=preschool_id,
        plan=found,
        versions=kept,
        since=since,
        difference=await plan_versions.difference(preschool_id, plan_id, since, 0) if kept else None,
        areas=await area_titles(work),
    )


async def _shown(sheet: Sheet, desk: WeekDesk, preschool_id: UUID, plan_id: UUID, form: Form) -> Response[str]:
    found = await desk.weekly_plans.one(preschool_id, plan_id)
    judging = Action.WEEKLY_PLAN_APPROVE.value in found.permitted and found.status == "submitted"
    may_adapt = sheet.actor.may(Action.ADAPTATION_READ, Whereabouts.of_group(preschool_id, found.group_id))
    naming = may_adapt and sheet.asked("adaptations") == "true"
    adapted = await _adapted(desk.adaptations, preschool_id, plan_id) if naming else {}
    lines = {one.id for one in found.activities}
    return sheet.page(
        "plan.html",
        status=form.status,
        preschool_id=preschool_id,
        plan=found,
        days=_days(found),
        form=form,
        judging=judging,
        at_line=_AT_LINE,
        may_adapt=may_adapt,
        naming=naming,
        adapted=adapted,
        adapted_gone=[one for line, kept in adapted.items() if line not in lines for one in kept],
        reflected={one.day: one for one in await desk.reflections.of_plan(preschool_id, plan_id)},
    )


async def _adapted(
    adaptations: AdaptationService, preschool_id: UUID, plan_id: UUID
) -> dict[UUID, list[day_contract.Adaptation]]:
    """What is done otherwise for whom, by activity; whoever opens this is noted as having read of these children."""
    by_activity: dict[UUID, list[day_contract.Adaptation]] = {}
    for one in await adaptations.of_plan(preschool_id, plan_id):
        by_activity.setdefault(one.activity_id, []).append(one)
    return by_activity


def _days(found: contract.WeeklyPlan) -> list[tuple[date, list[contract.Activity]]]:
    """The working days and those with activities, each with its activities in the order of the day."""
    weekdays = sorted({day.weekday() for day in found.working_days} | {one.weekday for one in found.activities})
    return [
        (
            found.week_start + timedelta(days=weekday),
            sorted(
                (one for one in found.activities if one.weekday == weekday),
                key=lambda one: (PARTS_OF_DAY.index(one.part_of_day), one.position),
            ),
        )
        for weekday in weekdays
    ]


PLAN_ROUTES = (plan, decide, versions)
