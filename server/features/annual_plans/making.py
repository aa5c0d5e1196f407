"""The writing of a year and all that follows from it: its weeks, its months, weekly plans. Asks for no right."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from server.features.annual_plans import cascade_queries, queries
from server.features.annual_plans.drafting import DraftedYear, drafted_year
from server.features.annual_plans.models import AnnualPlan
from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.themes import grid_of_themes
from server.features.annual_plans.year import GroupYear
from server.features.monthly_plans.service import draft_months
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.drafting_weeks import WeekMaker
from server.shared.domain.cascade import WeekChange, WeekInYear, WeekToDraft, weeks_ahead, year_then
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import is_editable
from server.shared.ids import uuid7


class YearMaker(AnnualPlanService):
    """Drafts the year of one group for whoever may: a person with the right, or a job that a person asked for."""

    async def make(self, year: GroupYear, group: PreschoolGroup, plan_id: UUID, *, whole: bool) -> None:
        """Drafts the year, or drafts it again where nobody has touched it; with ``whole`` all that follows from it.

        A year that was handed on keeps its weeks; what follows from them is drafted all the same.
        """
        drafted = await self._drafted(year, group)
        plan = await self._plan(year, plan_id, drafted.grid.id)
        current = await cascade_queries.weeks(self._work, year.preschool_id, plan.id)
        changes = year_then(current, drafted.weeks) if is_editable(plan.status) else []
        await self._write(plan, changes)
        await self._follow(year, drafted, changes)
        if whole:
            standing = await cascade_queries.weeks(self._work, year.preschool_id, plan.id)
            await draft_months(self._work, self._actor, self._clock, group, drafted.titles_of_months())
            await self._weeks_ahead(year, drafted, standing)
        await self._noted(Action.ANNUAL_PLAN_DRAFT, plan)

    async def then(self, year: GroupYear, group: PreschoolGroup) -> tuple[DraftedYear, list[WeekChange]]:
        """What ``make`` would do to the weeks of the year."""
        drafted = await self._drafted(year, group)
        plan = await queries.plan(self._work, self._actor, year)
        current = await cascade_queries.weeks(self._work, year.preschool_id, plan["id"])
        return drafted, year_then(current, drafted.weeks) if is_editable(plan["status"]) else []

    async def _drafted(self, year: GroupYear, group: PreschoolGroup) -> DraftedYear:
        return await drafted_year(self._work, year, group.age_band, await grid_of_themes(self._work))

    async def _write(self, plan: AnnualPlan, changes: Sequence[WeekChange]) -> None:
        written = [change.after for change in changes if change.after]
        closed = [change.before.id for change in changes if change.before and change.after is None]
        await cascade_queries.write_weeks(self._work, plan.preschool_id, plan.id, written, closed)

    async def _follow(self, year: GroupYear, drafted: DraftedYear, changes: Sequence[WeekChange]) -> None:
        """Lets weekly plans follow where the theme is another one now."""
        await WeekMaker(self._work, self._actor, self._clock).follow(
            year.preschool_id, year.group_id, following(drafted, changes)
        )

    async def _weeks_ahead(self, year: GroupYear, drafted: DraftedYear, standing: Sequence[WeekInYear]) -> None:
        first, last = weeks_ahead(year.school_year, self._actor.today)
        weeks = [
            _to_draft(drafted, week, drafted.days[week.week_start])
            for week in standing
            if first <= week.week_start <= last and drafted.days.get(week.week_start)
        ]
        await WeekMaker(self._work, self._actor, self._clock).make(year.preschool_id, year.group_id, weeks)

    async def _plan(self, year: GroupYear, plan_id: UUID, grid_id: UUID) -> AnnualPlan:
        """The one plan of this group and year, locked; made with ``plan_id`` where there was none."""
        now, by = self._clock.now(), self._actor.account_id
        await cascade_queries.create_unless_there(
            self._work, year.preschool_id, plan_id, year.group_id, year.school_year, grid_id, now, by
        )
        plan = await queries.plan_for_update(self._work, year)
        if plan is None:
            raise RuleViolation("annual_plan.id_taken")
        if is_editable(plan.status):
            plan.grid_id, plan.drafted_at, plan.drafted_by = grid_id, now, by
        return plan


def following(drafted: DraftedYear, changes: Sequence[WeekChange]) -> list[WeekToDraft]:
    """The weeks whose theme is another one after these changes: what their weekly plans may follow."""
    return [
        _to_draft(drafted, change.after, drafted.days.get(change.week_start, ()))
        for change in changes
        if change.after and not (change.before and _same_theme(change.before, change.after))
    ]


def _same_theme(before: WeekInYear, after: WeekInYear) -> bool:
    return (before.theme_id, before.title) == (after.theme_id, after.title)


def _to_draft(drafted: DraftedYear, week: WeekInYear, days: Sequence[date]) -> WeekToDraft:
    return WeekToDraft(uuid7(), week.week_start, days, drafted.theme(week))
