"""The writing of drafts: plans that did not exist, and plans whose week got another theme. Asks for no right."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from server.features.weekly_plans import drafting_queries as queries
from server.features.weekly_plans.desk import PlanDesk
from server.features.weekly_plans.drafting_group import GroupDraft, Redraft, group_draft
from server.features.weekly_plans.drafting_lines import stored
from server.features.weekly_plans.models import WeeklyPlan
from server.features.weekly_plans.versions import keep_version
from server.kernel import changes
from server.kernel.dirty_months import note_month
from server.shared.domain.calendar import week_end
from server.shared.domain.cascade import Follow, WeekTheme, WeekToDraft, follow_of
from server.shared.domain.weekly_plans import PlanStep


class WeekMaker(PlanDesk):
    """Drafts weeks of one group for whoever may: a person with the right, or a job that a person asked for."""

    async def make(self, preschool_id: UUID, group_id: UUID, weeks: Sequence[WeekToDraft]) -> set[UUID]:
        """Makes and fills the plans of the weeks that have none; the ids of those made."""
        if not weeks:
            return set()
        draft = await self._draft(preschool_id, group_id, weeks)
        plans = [
            {"id": week.plan_id, "week_start": week.week_start, **_theme(week.theme)}
            for week in sorted(weeks, key=lambda week: week.week_start)
        ]
        by, now = self._actor.account_id, self._clock.now()
        made = await queries.create_plans(self._work, draft.group, plans, by, now)
        fresh = sorted((week for week in weeks if week.plan_id in made), key=lambda week: week.week_start)
        lines = [stored(week.plan_id, line) for week in fresh for line in draft.new(week)]
        await queries.write_lines(self._work, preschool_id, lines)
        await self._told(preschool_id, group_id, fresh)
        return made

    async def follow(self, preschool_id: UUID, group_id: UUID, themes: Sequence[WeekToDraft]) -> None:
        """Lets the plans that stand follow the new themes of their weeks, as far as ``follow_of`` says."""
        following = await self.following(preschool_id, group_id, themes)
        if not following:
            return
        given = [{"id": week.plan_id, **_theme(week.theme)} for _, week in following]
        await queries.set_themes(self._work, preschool_id, given, self._clock.now())
        anew = [week for way, week in following if way is Follow.ANEW and week.days]
        await self._anew(preschool_id, group_id, anew)
        await self._told(preschool_id, group_id, [week for _, week in following])

    async def following(
        self, preschool_id: UUID, group_id: UUID, themes: Sequence[WeekToDraft], *, lock: bool = True
    ) -> list[tuple[Follow, WeekToDraft]]:
        """Which plans follow the new themes of their weeks and how; those that have the theme already are left out."""
        if not themes:
            return []
        starts = [week.week_start for week in themes]
        between = (min(starts), max(starts))
        plans = await queries.plans_between(self._work, preschool_id, group_id, between, lock=lock)
        by_start = {plan["week_start"]: plan for plan in plans}
        found: list[tuple[Follow, WeekToDraft]] = []
        for week in themes:
            plan = by_start.get(week.week_start)
            if plan is None or (plan["week_theme_id"], plan["theme"]) == (week.theme.id, week.theme.title):
                continue
            way = follow_of(plan["status"], plan["fixed"])
            if way is not Follow.NOT:
                found.append((way, replace(week, plan_id=plan["id"])))
        return found

    async def write_anew(self, plan: WeeklyPlan, redraft: Redraft) -> None:
        """Writes what drafting a locked plan again makes of it, under its next version."""
        lines = [stored(plan.id, line) for line in redraft.written]
        await queries.write_lines(self._work, plan.preschool_id, lines, redraft.removed)
        plan.updated_at = self._clock.now()
        await keep_version(self._work, self._actor, plan, PlanStep.DRAFT, self._clock.now())
        await self._work.flush()

    async def _anew(self, preschool_id: UUID, group_id: UUID, weeks: Sequence[WeekToDraft]) -> None:
        if not weeks:
            return
        draft = await self._draft(preschool_id, group_id, weeks)
        for week in sorted(weeks, key=lambda week: week.week_start):
            plan = await self._work.session.get_one(WeeklyPlan, (preschool_id, week.plan_id), populate_existing=True)
            await self.write_anew(plan, draft.anew(week, await self._lines(plan)))

    async def _draft(self, preschool_id: UUID, group_id: UUID, weeks: Sequence[WeekToDraft]) -> GroupDraft:
        starts = [week.week_start for week in weeks]
        themes = [week.theme for week in weeks]
        return await group_draft(self._work, self._clock, (preschool_id, group_id), (min(starts), max(starts)), themes)

    async def _told(self, preschool_id: UUID, group_id: UUID, weeks: Sequence[WeekToDraft]) -> None:
        """Tells other devices and the figures."""
        for week in weeks:
            await changes.note(self._work, preschool_id, "weekly_plan", week.plan_id, group_id)
        for month in _months(week.week_start for week in weeks):
            await note_month(self._work, preschool_id, month)


def _theme(theme: WeekTheme) -> dict[str, Any]:
    return {"theme": dict(theme.title), "week_theme_id": theme.id}


def _months(week_starts: Iterable[date]) -> set[date]:
    """The first days of the months in which these weeks begin and end."""
    return {day.replace(day=1) for start in week_starts for day in (start, week_end(start))}
