"""Routes of drafting: the first draft of a week, drafting it again, and what could stand at a place of it."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from server.features.weekly_plans.drafting import WeekDrafting
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action

Weekday = Annotated[int, QueryParameter(ge=0, le=6)]


class WeekDraftingController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/weekly-plans"
    tags = ("weekly_plans",)

    @post("/", action=Action.WEEKLY_PLAN_EDIT)
    async def draft(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.DraftWeek],
        week_drafting: NamedDependency[WeekDrafting],
    ) -> contract.WeeklyPlan:
        return await week_drafting.draft(preschool_id, data)

    @get("/{plan_id:uuid}/redraft", action=Action.WEEKLY_PLAN_EDIT)
    async def then(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], week_drafting: NamedDependency[WeekDrafting]
    ) -> list[contract.LineThen]:
        return await week_drafting.then(preschool_id, plan_id)

    @post("/{plan_id:uuid}/redraft", status_code=200, action=Action.WEEKLY_PLAN_EDIT)
    async def redraft(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], week_drafting: NamedDependency[WeekDrafting]
    ) -> contract.WeeklyPlan:
        return await week_drafting.redraft(preschool_id, plan_id)

    @get("/{plan_id:uuid}/activities/{activity_id:uuid}/alternatives", action=Action.WEEKLY_PLAN_EDIT)
    async def alternatives(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        activity_id: FromPath[UUID],
        week_drafting: NamedDependency[WeekDrafting],
    ) -> list[contract.Proposal]:
        return await week_drafting.alternatives(preschool_id, plan_id, activity_id)

    @get("/{plan_id:uuid}/proposals", action=Action.WEEKLY_PLAN_EDIT)
    async def proposals(  # the place by its three names
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        week_drafting: NamedDependency[WeekDrafting],
        weekday: Weekday,
        part_of_day: FromQuery[contract.PartOfDay],
        centre: FromQuery[contract.Centre] = "",
    ) -> list[contract.Proposal]:
        return await week_drafting.proposals(preschool_id, plan_id, weekday, part_of_day, centre)
