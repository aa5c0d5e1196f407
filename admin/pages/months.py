"""A group's month as it is read: its weeks, the goals of its areas, indicators in focus, work with families."""

from typing import Annotated

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import PathParameter

from admin.pages.annual import BASE
from admin.rendering import Sheet
from admin.words import words_of
from server.features.annual_plans.controllers import group_year
from server.features.annual_plans.year import GroupYear
from server.features.frameworks.service import ReferenceShelf
from server.features.monthly_plans.service import MonthlyPlanService
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.domain.permissions import Action

Month = Annotated[int, PathParameter(ge=1, le=12)]


@get(BASE + "/months/{month:int}", action=Action.ANNUAL_PLAN_READ, dependencies={"year": provide(group_year)})
async def month_page(
    sheet: NamedDependency[Sheet],
    monthly_plans: NamedDependency[MonthlyPlanService],
    work: NamedDependency[Work],
    shelf: NamedDependency[ReferenceShelf],
    year: NamedDependency[GroupYear],
    month: Month,
) -> Response[str]:
    words = await words_of(work, shelf)
    return sheet.page(
        "month.html",
        preschool_id=year.preschool_id,
        year=year,
        plan=await monthly_plans.one(year, month),
        areas={slug: area.title for slug, area in words.areas.items()},
        indicators={one.slug: one.title for one in words.indicators.values()},
    )


MONTH_ROUTES = (month_page,)
