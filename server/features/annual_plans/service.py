"""What people do with a group's annual plan: look, draft, change the theme of a week."""

from datetime import date
from typing import Final
from uuid import UUID

from server.features.annual_plans import queries
from server.features.annual_plans.drafting import drafted_weeks
from server.features.annual_plans.mapping import to_contract
from server.features.annual_plans.models import AnnualPlan
from server.features.annual_plans.themes import theme_of_week
from server.features.annual_plans.year import GroupYear
from server.features.figures.dirty import note_month
from server.features.themes.service import grid_in_force
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import plans as contract
from server.shared.contract import reference
from server.shared.contract.base import FieldProblem
from server.shared.domain.annual_plans import require_own_year, retitled
from server.shared.domain.calendar import months_until
from server.shared.domain.cascade import WeekTheme
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

_ON_A_PLAN: Final = (Action.ANNUAL_PLAN_DRAFT, Action.ANNUAL_PLAN_EDIT, Action.WEEKLY_PLAN_EDIT)


class AnnualPlanService:
    """The year of a group, one theme for each week."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_group(self, year: GroupYear) -> contract.AnnualPlan:
        plan = await queries.plan(self._work, self._actor, year)
        weeks = await queries.weeks(self._work, year, plan["id"])
        return to_contract(plan, weeks, self._actor.permitted(year.where, _ON_A_PLAN))

    async def draft(self, year: GroupYear, request: contract.DraftAnnualPlan) -> contract.AnnualPlan:
        """Drafts the year, or drafts it again where nobody has touched it; a year drafted twice stays one plan."""
        group = await queries.group(self._work, self._actor, year)
        self._actor.require(Action.ANNUAL_PLAN_DRAFT, year.where)
        require_own_year(year.school_year, group.school_year)
        grid = await self._grid()
        plan = await self._plan(year, request.id, grid.id)
        weeks = await drafted_weeks(self._work, year, group.age_band, grid)
        await queries.replace_weeks(self._work, year.preschool_id, plan.id, weeks)
        await self._noted(Action.ANNUAL_PLAN_DRAFT, plan)
        return await self.of_group(year)

    async def change_week(
        self, year: GroupYear, week_id: UUID, request: contract.AnnualWeekChange
    ) -> contract.AnnualPlan:
        """Gives a week another title or a note; from then on drafting leaves it alone."""
        await queries.group(self._work, self._actor, year)
        self._actor.require(Action.ANNUAL_PLAN_EDIT, year.where)
        plan = await queries.plan_for_update(self._work, year)
        if plan is None:
            raise NotVisible
        week = await queries.week(self._work, year.preschool_id, plan.id, week_id)
        title = retitled(week.title, _written(request.title), self._actor.language)
        if title != week.title:
            week.title, week.week_theme_id = title, None
        week.note = request.note.strip()
        week.touched = True
        await self._noted(Action.ANNUAL_PLAN_EDIT, plan)
        return await self.of_group(year)

    async def theme_of_week(self, year: GroupYear, age_band: str, week_start: date) -> WeekTheme:
        """The week's theme from the annual plan, or what the grid would give where no year is drafted yet."""
        return await theme_of_week(self._work, year, age_band, week_start)

    async def _grid(self) -> reference.ThemeGrid:
        grid = await grid_in_force(self._work)
        if grid is None:
            raise RuleViolation("annual_plan.no_themes")
        return grid

    async def _plan(self, year: GroupYear, plan_id: UUID, grid_id: UUID) -> AnnualPlan:
        """The one plan of this group and year, locked; made with ``plan_id`` where there was none."""
        now, by = self._clock.now(), self._actor.account_id
        new = AnnualPlan(
            preschool_id=year.preschool_id,
            id=plan_id,
            group_id=year.group_id,
            school_year=year.school_year,
            grid_id=grid_id,
            drafted_at=now,
            drafted_by=by,
        )
        await queries.create_unless_there(self._work, new)
        plan = await queries.plan_for_update(self._work, year)
        if plan is None:
            raise RuleViolation("annual_plan.id_taken")
        plan.grid_id, plan.drafted_at, plan.drafted_by = grid_id, now, by
        return plan

    async def _noted(self, action: Action, plan: AnnualPlan) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, plan.id, plan.preschool_id)
        await changes.note(self._work, plan.preschool_id, "annual_plan", plan.id, plan.group_id)
        for month in months_until(plan.school_year, self._actor.today):
            await note_month(self._work, plan.preschool_id, month)


def _written(title: str) -> str:
    """The title without blanks around it; JSON columns hold no U+0000, which no keyboard writes either."""
    text = title.replace("\0", "").strip()
    if not text:
        raise Malformed(FieldProblem(field="title", code="input.missing"))
    return text
