"""What people do with a group's annual plan beside drafting it."""

from datetime import date
from typing import Final

from server.features.annual_plans import queries
from server.features.annual_plans.mapping import to_contract
from server.features.annual_plans.models import AnnualPlan
from server.features.annual_plans.themes import theme_of_week
from server.features.annual_plans.year import GroupYear
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.shared.contract import plans as contract
from server.shared.domain.calendar import months_until
from server.shared.domain.cascade import WeekTheme
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStep, is_editable, is_possible
from server.shared.domain.year_approval import is_open

_STEPS_OF: Final = {Action.ANNUAL_PLAN_SUBMIT: PlanStep.SUBMIT, Action.ANNUAL_PLAN_APPROVE: PlanStep.APPROVE}


class AnnualPlanService:
    """The year of a group, one theme for each week."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_group(self, year: GroupYear) -> contract.AnnualPlan:
        plan = await queries.plan(self._work, self._actor, year)
        weeks = await queries.weeks(self._work, year, plan["id"])
        return to_contract(plan, weeks, self._permitted(year, plan["status"]))

    async def theme_of_week(self, year: GroupYear, age_band: str, week_start: date) -> WeekTheme:
        """The week's theme from the annual plan, or what the grid would give where no year is drafted yet."""
        return await theme_of_week(self._work, year, age_band, week_start)

    def _permitted(self, year: GroupYear, status: str) -> list[str]:
        """Rights, less what the year's status does not allow."""
        judges = self._actor.may(Action.ANNUAL_PLAN_APPROVE, year.where)
        actions = [Action.ANNUAL_PLAN_DRAFT] if is_editable(status) else []
        actions += [Action.ANNUAL_PLAN_EDIT] if is_open(status, judges) else []
        steps = [action for action, step in _STEPS_OF.items() if is_possible(status, step)]
        return self._actor.permitted(year.where, (*actions, Action.WEEKLY_PLAN_EDIT, *steps))

    async def _noted(self, action: Action, plan: AnnualPlan) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, plan.id, plan.preschool_id)
        await changes.note(self._work, plan.preschool_id, "annual_plan", plan.id, plan.group_id)
        for month in months_until(plan.school_year, self._actor.today):
            await note_month(self._work, plan.preschool_id, month)
