"""What people do with a week's plan: draft, look, rewrite, mark, submit, decide."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.features.figures.dirty import note_month
from server.features.frameworks.service import areas_in_force
from server.features.preschools.calendar import closed_days
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans import queries
from server.features.weekly_plans.mapping import from_slot, rewritten, to_activity, to_contract, written
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import plan_differences as lines
from server.shared.domain import weekly_plans as rules
from server.shared.domain.calendar import bounds_of, require_monday_of_year, school_year_of, week_end, working_days
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStep
from server.shared.i18n import translator

_STEPS_OF: Final = {
    Action.WEEKLY_PLAN_SUBMIT: PlanStep.SUBMIT,
    Action.WEEKLY_PLAN_APPROVE: PlanStep.APPROVE,
}


class WeeklyPlanService:
    """The weekly plan, the educator's work journal, from its draft to the methodist's word."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def one(self, preschool_id: UUID, plan_id: UUID) -> contract.WeeklyPlan:
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        activities = await queries.activities(self._work, preschool_id, plan_id)
        days = await self._working_days(preschool_id, plan["week_start"], plan["school_year"])
        permitted = self._permitted(preschool_id, plan["group_id"], plan["status"])
        return to_contract(plan, activities, days, permitted, queries.works_there(self._actor, preschool_id))

    async def of_group(
        self, preschool_id: UUID, group_id: UUID, since: date | None = None, until: date | None = None
    ) -> list[contract.WeeklyPlanRow]:
        """The group's weeks that begin between two days, both included: the running school year unless told."""
        first, last = bounds_of(school_year_of(self._actor.today))
        between = (since or first - timedelta(days=6), until or last)
        rows = await queries.plans_of_group(self._work, self._actor, preschool_id, group_id, between)
        if not rows:
            await queries.group(self._work, self._actor, preschool_id, group_id)
        return [contract.WeeklyPlanRow(**row) for row in rows]

    async def draft(self, preschool_id: UUID, request: contract.DraftWeek) -> contract.WeeklyPlan:
        """Drafts the week from its theme; answers the plan that is there already, whoever made it."""
        group = await queries.group(self._work, self._actor, preschool_id, request.group_id)
        self._actor.require(Action.WEEKLY_PLAN_EDIT, Whereabouts.of_group(preschool_id, group.id))
        require_monday_of_year(request.week_start, group.school_year)
        days = await self._working_days(preschool_id, request.week_start, group.school_year)
        rules.require_working_days(days)
        plan = await self._new(group, request)
        if await queries.create_unless_there(self._work, plan):
            await self._fill(plan, group, days)
            await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
            return await self.one(preschool_id, plan.id)
        there = await queries.plan_of_week(self._work, preschool_id, group.id, request.week_start)
        if there is None:
            raise RuleViolation("weekly_plan.id_taken")
        return await self.one(preschool_id, there.id)

    async def rewrite(
        self, preschool_id: UUID, plan_id: UUID, request: contract.WeeklyPlanChange
    ) -> contract.WeeklyPlan:
        """Writes and takes out the request's lines; everybody else's lines, and what was marked, stay."""
        plan = await self._locked(Action.WEEKLY_PLAN_EDIT, preschool_id, plan_id)
        rules.require_editable(plan.status)
        stored = [to_activity(row) for row in await queries.activities(self._work, preschool_id, plan_id)]
        put = await self._sound(plan, stored, request)
        gone = [line.id for line in request.removed]
        if await queries.write_activities(self._work, preschool_id, plan_id, put, gone) != len(put):
            raise RuleViolation("weekly_plan.activity_elsewhere")
        await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
        return await self.one(preschool_id, plan_id)

    async def mark(
        self, preschool_id: UUID, plan_id: UUID, activity_id: UUID, request: contract.ActivityMark
    ) -> contract.WeeklyPlan:
        """Notes what became of one activity; possible at every status, most of all in an approved plan."""
        plan = await self._locked(Action.WEEKLY_PLAN_EDIT, preschool_id, plan_id)
        await queries.mark(self._work, plan, activity_id, request.state, request.reason.strip())
        await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
        return await self.one(preschool_id, plan_id)

    async def submit(self, preschool_id: UUID, plan_id: UUID) -> contract.WeeklyPlan:
        """Hands the week to the methodist; every working day is planned and the local share kept."""
        plan = await self._locked(Action.WEEKLY_PLAN_SUBMIT, preschool_id, plan_id)
        status = rules.status_after(plan.status, PlanStep.SUBMIT)
        activities = await queries.activities(self._work, preschool_id, plan_id)
        rules.require_every_day_planned({row["weekday"] for row in activities}, await self._days_of(plan))
        rules.require_local_share((row["component"], row["minutes"]) for row in activities)
        plan.status, plan.submitted_at = status, self._clock.now()
        await self._noted(Action.WEEKLY_PLAN_SUBMIT, plan)
        return await self.one(preschool_id, plan_id)

    async def decide(self, preschool_id: UUID, plan_id: UUID, request: contract.PlanDecision) -> contract.WeeklyPlan:
        """Approves a submitted plan or returns it with a remark."""
        plan = await self._locked(Action.WEEKLY_PLAN_APPROVE, preschool_id, plan_id)
        status = rules.status_after(plan.status, PlanStep.APPROVE if request.approved else PlanStep.RETURN)
        rules.require_remark(request.approved, request.remark)
        plan.status, plan.remark = status, request.remark.strip()
        plan.decided_at, plan.decided_by = self._clock.now(), self._actor.account_id
        await self._noted(Action.WEEKLY_PLAN_APPROVE, plan)
        return await self.one(preschool_id, plan_id)

    async def _new(self, group: PreschoolGroup, request: contract.DraftWeek) -> WeeklyPlan:
        year = GroupYear(group.preschool_id, group.id, group.school_year)
        annual_plans = AnnualPlanService(self._work, self._actor, self._clock)
        return WeeklyPlan(
            preschool_id=group.preschool_id,
            id=request.id,
            group_id=group.id,
            week_start=request.week_start,
            theme=await annual_plans.theme_of_week(year, group.age_band, request.week_start),
            status=rules.PlanStatus.DRAFT.value,
            created_by=self._actor.account_id,
            created_at=self._clock.now(),
        )

    async def _fill(self, plan: WeeklyPlan, group: PreschoolGroup, days: tuple[date, ...]) -> None:
        areas = await areas_in_force(self._work)
        if not areas:
            raise RuleViolation("weekly_plan.no_areas")
        language = self._actor.language
        theme = translator(language).chosen(plan.theme)
        slots = rules.draft_week(days, areas, group.age_band, plan.week_start.isocalendar().week)
        drafted = [from_slot(slot, theme, language) for slot in slots]
        await queries.replace_activities(self._work, plan.preschool_id, plan.id, drafted)

    async def _sound(
        self, plan: WeeklyPlan, stored: Sequence[contract.Activity], request: contract.WeeklyPlanChange
    ) -> list[dict[str, Any]]:
        """The lines that differ from the stored ones, fit to be stored; raises where they may not be."""
        put = [written(activity) for activity in request.put]
        seen, gone = [line.id for line in put], {line.id: line.revision for line in request.removed}
        lines.require_once([*seen, *(line.id for line in request.removed)])
        lines.require_unchanged(
            {line.id: line.revision for line in stored}, {line.id: line.revision for line in put}, gone
        )
        lines.require_room(len({*(line.id for line in stored), *seen} - gone.keys()))
        if not all(line.title for line in put):
            raise Malformed(FieldProblem(field="put", code="input.missing"))
        rules.require_on_working_days({line.weekday for line in put}, await self._days_of(plan))
        rules.require_known_areas({line.area for line in put}, await areas_in_force(self._work))
        return rewritten(stored, put)

    async def _locked(self, action: Action, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
        plan = await queries.plan_for_update(self._work, self._actor, preschool_id, plan_id)
        self._actor.require(action, Whereabouts.of_group(preschool_id, plan.group_id))
        return plan

    async def _days_of(self, plan: WeeklyPlan) -> tuple[date, ...]:
        group = await self._work.session.get_one(PreschoolGroup, (plan.preschool_id, plan.group_id))
        return await self._working_days(plan.preschool_id, plan.week_start, group.school_year)

    async def _working_days(self, preschool_id: UUID, week_start: date, school_year: int) -> tuple[date, ...]:
        closed = await closed_days(self._work, preschool_id, week_start, week_end(week_start))
        return working_days(week_start, closed, school_year)

    def _permitted(self, preschool_id: UUID, group_id: UUID, status: str) -> list[str]:
        """Rights, less the steps the status does not allow; editing stays, because marks are always possible."""
        where = Whereabouts.of_group(preschool_id, group_id)
        steps = [action for action, step in _STEPS_OF.items() if rules.is_possible(status, step)]
        return self._actor.permitted(where, (Action.WEEKLY_PLAN_EDIT, *steps))

    async def _noted(self, action: Action, plan: WeeklyPlan) -> None:
        """Remembers the change; the months of the week's both ends are derived again."""
        plan.updated_at = self._clock.now()
        await self._work.flush()
        await audit.record(self._work, self._actor, action, plan.id, plan.preschool_id, {"status": plan.status})
        await changes.note(self._work, plan.preschool_id, "weekly_plan", plan.id, plan.group_id)
        last = week_end(plan.week_start)
        for day in {plan.week_start.replace(day=1): plan.week_start, last.replace(day=1): last}.values():
            await note_month(self._work, plan.preschool_id, day)
