"""Routes of the way of years to the pedagogical council."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from server.features.annual_plans.approval import YearApprovalService
from server.features.annual_plans.controllers import group_year
from server.features.annual_plans.year import GroupYear
from server.kernel.http.dependencies import provide
from server.shared.contract import plans as contract
from server.shared.contract.plan_differences import AnnualPlanDifference
from server.shared.domain.permissions import Action

AskedYear = Annotated[int | None, QueryParameter(name="school_year", ge=2000, le=2100)]
VersionNumber = Annotated[int, QueryParameter(ge=0, le=2**31 - 1)]


class YearApprovalController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/annual-plans/{school_year:int}"
    tags = ("annual_plans",)
    dependencies = {"year": provide(group_year)}

    @post("/submit", status_code=200, action=Action.ANNUAL_PLAN_SUBMIT)
    async def submit(
        self, year: NamedDependency[GroupYear], year_approval: NamedDependency[YearApprovalService]
    ) -> contract.AnnualPlan:
        return await year_approval.submit(year)

    @post("/decide", status_code=200, action=Action.ANNUAL_PLAN_APPROVE)
    async def decide(
        self,
        year: NamedDependency[GroupYear],
        data: JSONBody[contract.CouncilDecision],
        year_approval: NamedDependency[YearApprovalService],
    ) -> contract.AnnualPlan:
        return await year_approval.decide(year, data)

    @get("/versions", action=Action.ANNUAL_PLAN_READ)
    async def versions(
        self, year: NamedDependency[GroupYear], year_approval: NamedDependency[YearApprovalService]
    ) -> list[contract.PlanVersion]:
        return await year_approval.versions(year)

    @get("/versions/difference", action=Action.ANNUAL_PLAN_READ)
    async def difference(
        self,
        year: NamedDependency[GroupYear],
        year_approval: NamedDependency[YearApprovalService],
        earlier: VersionNumber,
        later: VersionNumber = 0,
    ) -> AnnualPlanDifference:
        return await year_approval.difference(year, earlier, later)


class YearQueueController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/annual-plans"
    tags = ("annual_plans",)

    @get("/queue", action=Action.ANNUAL_PLAN_APPROVE)
    async def queue(
        self,
        preschool_id: FromPath[UUID],
        year_approval: NamedDependency[YearApprovalService],
        school_year: AskedYear = None,
    ) -> list[contract.QueuedYear]:
        return await year_approval.queue(preschool_id, school_year)
