"""What every service of weekly plans does with a plan: shows it, locks it, notes its change."""

from datetime import date
from typing import Final
from uuid import UUID

from server.features.preschools.calendar import closed_days
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans import queries
from server.features.weekly_plans.mapping import to_activity, to_contract
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.shared.contract import plans as contract
from server.shared.domain import weekly_plans as rules
from server.shared.domain.calendar import week_end, working_days
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStep

_STEPS_OF: Final = {
    Action.WEEKLY_PLAN_SUBMIT: PlanStep.SUBMIT,
    Action.WEEKLY_PLAN_APPROVE: PlanStep.APPROVE,
}


class PlanDesk:
    """A weekly plan at hand."""

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

    async def _lines(self, plan: WeeklyPlan) -> list[contract.Activity]:
        """The plan's lines in the order of the week, as they are stored now."""
        rows = await queries.activities(self._work, plan.preschool_id, plan.id)
        return [to_activity(row) for row in rows]

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
