"""What a group's plans touch and neglect: areas by weeks, balance, indicators, children, how alive the plans are."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet
from server.features.coverage.service import CoverageService
from server.features.frameworks.service import area_titles
from server.features.reflections.service import ReflectionService
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract import coverage as contract
from server.shared.domain.calendar import week_end
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/coverage"
FIRST_NEGLECTED: Final = 12
"""So many neglected indicators are shown at once; the others unfold."""


@dataclass(frozen=True)
class CoverageDesk:
    """The services behind the page of coverage."""

    coverage: CoverageService
    reflections: ReflectionService
    work: Work


@dataclass(frozen=True)
class Span:
    """The days between which somebody wants to look."""

    since: date | None
    until: date | None


def coverage_desk(
    coverage: NamedDependency[CoverageService],
    reflections: NamedDependency[ReflectionService],
    work: NamedDependency[Work],
) -> CoverageDesk:
    return CoverageDesk(coverage, reflections, work)


@get(BASE, action=Action.COVERAGE_READ, dependencies={"desk": provide(coverage_desk)})
async def coverage_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[CoverageDesk],
    preschool_id: FromPath[UUID],
    group_id: FromPath[UUID],
) -> Response[str]:
    """The weeks asked for; where they cannot be, the usual ones, with what is wrong at its field."""
    form = Form({name: sheet.asked(name) for name in ("since", "until")})
    try:
        span = form.as_(Span, since=form["since"] or None, until=form["until"] or None)
        shown = await desk.coverage.of_group(preschool_id, group_id, span.since, span.until)
    except REFUSALS as error:
        form.refused(error, {"coverage.wrong_weeks": "until"})
        shown = await desk.coverage.of_group(preschool_id, group_id, None, None)
    if not form.problems:
        form.values = {"since": str(shown.since), "until": str(week_end(shown.until))}
    last = min(week_end(shown.until), sheet.actor.today)
    begun = shown.since <= last
    return sheet.page(
        "coverage.html",
        status=form.status,
        preschool_id=preschool_id,
        shown=shown,
        areas=await area_titles(desk.work),
        most=most_of(shown),
        neglected=neglected(shown),
        first_neglected=FIRST_NEGLECTED,
        life=await desk.reflections.life(preschool_id, group_id, shown.since, last) if begun else None,
        earlier=turned(shown, back=True),
        later=turned(shown, back=False),
        form=form,
    )


def most_of(shown: contract.Coverage) -> int:
    """The most minutes of an area in one week, against which the cells are shaded."""
    return max((minutes for week in shown.weeks for minutes in week.minutes.values()), default=0)


def neglected(shown: contract.Coverage) -> list[contract.IndicatorTouch]:
    """Indicators that nobody planned or nobody observed, those with neither first."""
    left_out = [one for one in shown.indicators if not one.planned or not one.observed]
    return sorted(left_out, key=lambda one: (one.planned > 0, one.planned + one.observed))


def turned(shown: contract.Coverage, *, back: bool) -> str:
    """The query of as many weeks before these, or after them."""
    weeks = shown.until - shown.since + timedelta(weeks=1)
    step = -weeks if back else weeks
    return f"?since={shown.since + step}&until={shown.until + step}"


COVERAGE_ROUTES = (coverage_page,)
