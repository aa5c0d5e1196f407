"""Routes of drafting years and of changing their themes."""

from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.annual_plans.cascade import YearCascade
from server.features.annual_plans.controllers import group_year
from server.features.annual_plans.year import GroupYear
from server.kernel.http.dependencies import provide
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action


class YearCascadeController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/annual-plans/{school_year:int}"
    tags = ("annual_plans",)
    dependencies = {"year": provide(group_year)}

    @get("/redraft", action=Action.ANNUAL_PLAN_DRAFT)
    async def shows(
        self, year: NamedDependency[GroupYear], year_cascade: NamedDependency[YearCascade]
    ) -> list[contract.WeekThen]:
        return await year_cascade.shows(year)

    @put("/weeks/{week_id:uuid}", action=Action.ANNUAL_PLAN_EDIT)
    async def change_week(
        self,
        year: NamedDependency[GroupYear],
        week_id: FromPath[UUID],
        data: JSONBody[contract.AnnualWeekChange],
        year_cascade: NamedDependency[YearCascade],
    ) -> contract.AnnualPlan:
        return await year_cascade.change_week(year, week_id, data)


class EveryYearController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/annual-plans/drafts"
    tags = ("annual_plans",)

    @post("/", status_code=202, action=Action.ANNUAL_PLAN_DRAFT)
    async def ask(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.DraftEveryYear],
        year_cascade: NamedDependency[YearCascade],
    ) -> contract.YearDrafting:
        return await year_cascade.ask_for_all(preschool_id, data)

    @get("/{drafting_id:uuid}", action=Action.ANNUAL_PLAN_DRAFT)
    async def progress(
        self, preschool_id: FromPath[UUID], drafting_id: FromPath[UUID], year_cascade: NamedDependency[YearCascade]
    ) -> contract.YearDrafting:
        return await year_cascade.progress(preschool_id, drafting_id)
