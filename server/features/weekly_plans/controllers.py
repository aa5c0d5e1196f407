"""Routes of weekly plans."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from server.features.weekly_plans.service import WeeklyPlanService
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action

Since = Annotated[date | None, QueryParameter(name="from")]
Until = Annotated[date | None, QueryParameter(name="until")]


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

    @post("/weekly-plans", action=Action.WEEKLY_PLAN_EDIT)
    async def draft(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.DraftWeek],
        weekly_plans: NamedDependency[WeeklyPlanService],
    ) -> contract.WeeklyPlan:
        return await weekly_plans.draft(preschool_id, data)

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

    @post("/weekly-plans/{plan_id:uuid}/submit", status_code=200, action=Action.WEEKLY_PLAN_SUBMIT)
    async def submit(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], weekly_plans: NamedDependency[WeeklyPlanService]
    ) -> contract.WeeklyPlan:
        return await weekly_plans.submit(preschool_id, plan_id)

    @post("/weekly-plans/{plan_id:uuid}/decide", status_code=200, action=Action.WEEKLY_PLAN_APPROVE)
    async def decide(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        data: JSONBody[contract.PlanDecision],
        weekly_plans: NamedDependency[WeeklyPlanService],
    ) -> contract.WeeklyPlan:
        return await weekly_plans.decide(preschool_id, plan_id, data)
