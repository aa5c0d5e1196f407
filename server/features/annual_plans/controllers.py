"""Routes of annual plans."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter

from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.kernel.http.dependencies import provide
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action

SchoolYear = Annotated[int, PathParameter(ge=2000, le=2100)]


def group_year(preschool_id: FromPath[UUID], group_id: FromPath[UUID], school_year: SchoolYear) -> GroupYear:
    return GroupYear(preschool_id, group_id, school_year)


class AnnualPlanController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/annual-plans/{school_year:int}"
    tags = ("annual_plans",)
    dependencies = {"year": provide(group_year)}

    @get("/", action=Action.ANNUAL_PLAN_READ)
    async def one(
        self, year: NamedDependency[GroupYear], annual_plans: NamedDependency[AnnualPlanService]
    ) -> contract.AnnualPlan:
        return await annual_plans.of_group(year)

    @post("/", action=Action.ANNUAL_PLAN_DRAFT)
    async def draft(
        self,
        year: NamedDependency[GroupYear],
        data: JSONBody[contract.DraftAnnualPlan],
        year_cascade: NamedDependency[YearCascade],
    ) -> contract.AnnualPlan:
        return await year_cascade.draft(year, data)
