"""Drafting a week: the first draft, drafting again, and what else could stand at a place."""

from datetime import date
from uuid import UUID

from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans import drafting_queries, queries
from server.features.weekly_plans.drafting_group import GroupDraft, Redraft, group_draft
from server.features.weekly_plans.drafting_weeks import WeekMaker
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel import audit
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.shared.contract import plans as contract
from server.shared.domain import weekly_plans as rules
from server.shared.domain.calendar import require_monday_of_year
from server.shared.domain.cascade import WeekTheme, WeekToDraft
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.week_frame import Place, minutes_of


class WeekDrafting(WeekMaker):
    """What people ask of drafting, with their rights."""

    async def draft(self, preschool_id: UUID, request: contract.DraftWeek) -> contract.WeeklyPlan:
        """Drafts the week from its theme; answers the plan that is there already, whoever made it."""
        group = await queries.group(self._work, self._actor, preschool_id, request.group_id)
        self._actor.require(Action.WEEKLY_PLAN_EDIT, Whereabouts.of_group(preschool_id, group.id))
        require_monday_of_year(request.week_start, group.school_year)
        days = await self._working_days(preschool_id, request.week_start, group.school_year)
        rules.require_working_days(days)
        theme = await self._theme(group, request.week_start)
        week = WeekToDraft(request.id, request.week_start, days, theme)
        if await self.make(preschool_id, group.id, [week]):
            details = {"status": rules.PlanStatus.DRAFT.value}
            await audit.record(self._work, self._actor, Action.WEEKLY_PLAN_EDIT, request.id, preschool_id, details)
            return await self.one(preschool_id, request.id)
        there = await queries.plan_of_week(self._work, preschool_id, group.id, request.week_start)
        if there is None:
            raise RuleViolation("weekly_plan.id_taken")
        return await self.one(preschool_id, there.id)

    async def then(self, preschool_id: UUID, plan_id: UUID) -> list[contract.LineThen]:
        """What drafting the week again would do to its lines; writes nothing."""
        plan = await self._seen(preschool_id, plan_id)
        rules.require_editable(plan.status)
        return (await self._redraft(plan)).shown

    async def redraft(self, preschool_id: UUID, plan_id: UUID) -> contract.WeeklyPlan:
        """Drafts the week again around what people wrote or marked; nothing is noted where nothing changes."""
        plan = await self._locked(Action.WEEKLY_PLAN_EDIT, preschool_id, plan_id)
        rules.require_editable(plan.status)
        redraft = await self._redraft(plan)
        if redraft.written or redraft.removed:
            await self.write_anew(plan, redraft)
            await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
        return await self.one(preschool_id, plan_id)

    async def alternatives(self, preschool_id: UUID, plan_id: UUID, activity_id: UUID) -> list[contract.Proposal]:
        """What could stand in the place of a line."""
        plan = await self._seen(preschool_id, plan_id)
        lines = await self._lines(plan)
        line = next((line for line in lines if line.id == activity_id), None)
        if line is None:
            raise NotVisible
        place = Place(line.weekday, line.part_of_day, line.centre, line.minutes, line.position)
        draft, week = await self._at_hand(plan, by_hand=True)
        kept = [other for other in lines if other.id != activity_id]
        return [found for found in draft.proposals(week, place, kept) if found.activity.title != line.title]

    async def proposals(
        self, preschool_id: UUID, plan_id: UUID, weekday: int, part_of_day: str, centre: str
    ) -> list[contract.Proposal]:
        """What could be added at a place."""
        plan = await self._seen(preschool_id, plan_id)
        lines = await self._lines(plan)
        draft, week = await self._at_hand(plan, by_hand=True)
        minutes = minutes_of(part_of_day, draft.group["age_band"])
        place = Place(weekday, part_of_day, centre, minutes, _position(lines, weekday))
        return draft.proposals(week, place, lines)

    async def _seen(self, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
        """The plan for whoever may write it; to others it is there or not as their rights say."""
        plan = await drafting_queries.plan_for_reading(self._work, self._actor, preschool_id, plan_id)
        self._actor.require(Action.WEEKLY_PLAN_EDIT, Whereabouts.of_group(preschool_id, plan.group_id))
        return plan

    async def _redraft(self, plan: WeeklyPlan) -> Redraft:
        draft, week = await self._at_hand(plan)
        return draft.anew(week, await self._lines(plan))

    async def _at_hand(self, plan: WeeklyPlan, *, by_hand: bool = False) -> tuple[GroupDraft, WeekToDraft]:
        """What the plan's week is drafted from; ``by_hand`` a person chooses, out of their own activities as well."""
        group = await self._work.session.get_one(PreschoolGroup, (plan.preschool_id, plan.group_id))
        days = await self._working_days(plan.preschool_id, plan.week_start, group.school_year)
        month, week_of_month = await drafting_queries.place_of_theme(self._work, plan.week_theme_id)
        theme = WeekTheme(plan.theme, plan.week_theme_id, month, week_of_month)
        draft = await group_draft(
            self._work,
            self._clock,
            (plan.preschool_id, plan.group_id),
            (plan.week_start, plan.week_start),
            [theme],
            self._actor.account_id if by_hand else None,
        )
        return draft, WeekToDraft(plan.id, plan.week_start, days, theme)

    async def _theme(self, group: PreschoolGroup, week_start: date) -> WeekTheme:
        year = GroupYear(group.preschool_id, group.id, group.school_year)
        annual_plans = AnnualPlanService(self._work, self._actor, self._clock)
        return await annual_plans.theme_of_week(year, group.age_band, week_start)


def _position(lines: list[contract.Activity], weekday: int) -> int:
    """After everything of the day."""
    return max((line.position for line in lines if line.weekday == weekday), default=-1) + 1
