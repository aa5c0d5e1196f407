"""Routes of monthly plans."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter

from server.features.annual_plans.year import GroupYear
from server.features.monthly_plans.service import MonthlyPlanService
from server.kernel.http.dependencies import provide
from server.shared.contract import monthly_plans as contract
from server.shared.domain.permissions import Action

SchoolYear = Annotated[int, PathParameter(ge=2000, le=2100)]
Month = Annotated[int, PathParameter(ge=1, le=12)]


def group_year(preschool_id: FromPath[UUID], group_id: FromPath[UUID], school_year: SchoolYear) -> GroupYear:
    return GroupYear(preschool_id, group_id, school_year)


class MonthlyPlanController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/monthly-plans/{school_year:int}/{month:int}"
    tags = ("monthly_plans",)
    dependencies = {"year": provide(group_year)}

    @get("/", action=Action.ANNUAL_PLAN_READ)
    async def one(
        self, year: NamedDependency[GroupYear], month: Month, monthly_plans: NamedDependency[MonthlyPlanService]
    ) -> contract.MonthlyPlan:
        return await monthly_plans.one(year, month)

    @put("/", action=Action.ANNUAL_PLAN_EDIT)
    async def rewrite(
        self,
        year: NamedDependency[GroupYear],
        month: Month,
        data: JSONBody[contract.MonthlyPlanChange],
        monthly_plans: NamedDependency[MonthlyPlanService],
    ) -> contract.MonthlyPlan:
        return await monthly_plans.rewrite(year, month, data)
