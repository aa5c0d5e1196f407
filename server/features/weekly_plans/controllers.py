"""Routes of weekly plans."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from server.features.weekly_plans.approval import ApprovalService
from server.features.weekly_plans.reuse import ReuseService
from server.features.weekly_plans.service import WeeklyPlanService
from server.features.weekly_plans.versions import VersionService
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action

Since = Annotated[date | None, QueryParameter(name="from")]
Until = Annotated[date | None, QueryParameter(name="until")]
VersionNumber = Annotated[int, QueryParameter(ge=0, le=2**31 - 1)]


class WeeklyPlanController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("weekly_plans",)

    @get("/groups/{group_id:uuid}/weekly-plans", action=Action.WEEKLY_PLAN_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        weekly_plans: NamedDependency[WeeklyPlanService],
        since: Since = None,
        until: Until = None,
    ) -> list[contract.WeeklyPlanRow]:
        return await weekly_plans.of_group(preschool_id, group_id, since, until)

    @get("/weekly-plans/{plan_id:uuid}", action=Action.WEEKLY_PLAN_READ)
    async def one(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], weekly_plans: NamedDependency[WeeklyPlanService]
    ) -> contract.WeeklyPlan:
        return await weekly_plans.one(preschool_id, plan_id)

    @put("/weekly-plans/{plan_id:uuid}", action=Action.WEEKLY_PLAN_EDIT)
    async def rewrite(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        data: JSONBody[contract.WeeklyPlanChange],
        weekly_plans: NamedDependency[WeeklyPlanService],
    ) -> contract.WeeklyPlan:
        return await weekly_plans.rewrite(preschool_id, plan_id, data)

    @post(
        "/weekly-plans/{plan_id:uuid}/activities/{activity_id:uuid}/mark",
        status_code=200,
        action=Action.WEEKLY_PLAN_EDIT,
    )
    async def mark(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        activity_id: FromPath[UUID],
        data: JSONBody[contract.ActivityMark],
        weekly_plans: NamedDependency[WeeklyPlanService],
    ) -> contract.WeeklyPlan:
        return await weekly_plans.mark(preschool_id, plan_id, activity_id, data)


class ApprovalController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/weekly-plans"
    tags = ("weekly_plans",)

    @get("/queue", action=Action.WEEKLY_PLAN_APPROVE)
    async def queue(
        self, preschool_id: FromPath[UUID], plan_approval: NamedDependency[ApprovalService]
    ) -> list[contract.QueuedPlan]:
        return await plan_approval.queue(preschool_id)

    @post("/approvals", status_code=200, action=Action.WEEKLY_PLAN_APPROVE)
    async def approve(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.ManyApprovals],
        plan_approval: NamedDependency[ApprovalService],
    ) -> list[contract.Approved]:
        return await plan_approval.approve(preschool_id, data)

    @post("/{plan_id:uuid}/submit", status_code=200, action=Action.WEEKLY_PLAN_SUBMIT)
    async def submit(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], plan_approval: NamedDependency[ApprovalService]
    ) -> contract.WeeklyPlan:
        return await plan_approval.submit(preschool_id, plan_id)

    @post("/{plan_id:uuid}/decide", status_code=200, action=Action.WEEKLY_PLAN_APPROVE)
    async def decide(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        data: JSONBody[contract.PlanDecision],
        plan_approval: NamedDependency[ApprovalService],
    ) -> contract.WeeklyPlan:
        return await plan_approval.decide(preschool_id, plan_id, data)

    @get("/{plan_id:uuid}/versions", action=Action.WEEKLY_PLAN_EDIT)
    async def versions(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], plan_versions: NamedDependency[VersionService]
    ) -> list[contract.PlanVersion]:
        return await plan_versions.of_plan(preschool_id, plan_id)

    @get("/{plan_id:uuid}/versions/difference", action=Action.WEEKLY_PLAN_EDIT)
    async def difference(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        plan_versions: NamedDependency[VersionService],
        earlier: VersionNumber,
        later: VersionNumber = 0,
    ) -> contract.WeeklyPlanDifference:
        return await plan_versions.difference(preschool_id, plan_id, earlier, later)


class ReuseController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/weekly-plans/{plan_id:uuid}"
    tags = ("weekly_plans",)

    @get("/to-take", action=Action.WEEKLY_PLAN_TAKE)
    async def to_take(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], plan_reuse: NamedDependency[ReuseService]
    ) -> list[contract.PlanToTake]:
        return await plan_reuse.to_take(preschool_id, plan_id)

    @post("/take", status_code=200, action=Action.WEEKLY_PLAN_TAKE)
    async def take(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        data: JSONBody[contract.TakeWeek],
        plan_reuse: NamedDependency[ReuseService],
    ) -> contract.WeeklyPlan:
        return await plan_reuse.take(preschool_id, plan_id, data)
