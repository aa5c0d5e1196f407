"""How long planning takes: minutes of active editing for each week's plan, over the school year."""

from collections.abc import Sequence
from itertools import groupby
from statistics import median
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from admin.rendering import Sheet
from server.features.planning_time.service import PlanningTimeService
from server.shared.contract.day_mode import WeekTime
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/planning-time"


@get(BASE, action=Action.PLANNING_TIME_READ)
async def planning_time(
    sheet: NamedDependency[Sheet],
    planning_time: NamedDependency[PlanningTimeService],
    preschool_id: FromPath[UUID],
) -> Response[str]:
    told = await planning_time.of_year(preschool_id)
    return sheet.page(
        "planning_time.html",
        preschool_id=preschool_id,
        told=told,
        course=course_of(told.weeks),
        longest=max((week.minutes for week in told.weeks), default=0),
        latest=list(reversed(told.weeks)),
    )


def course_of(weeks: Sequence[WeekTime]) -> list[float]:
    """The median minutes of a plan, week by week; ``weeks`` come by date."""
    return [median(week.minutes for week in run) for _, run in groupby(weeks, key=lambda week: week.week_start)]


PLANNING_TIME_ROUTES = (planning_time,)
