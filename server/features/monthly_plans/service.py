"""What people do with a group's month: look and write; and its draft, which follows from the year."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.features.frameworks.service import areas_with_indicators
from server.features.monthly_plans import queries
from server.features.monthly_plans.drafting import drafted_months
from server.features.preschools.models import PreschoolGroup
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import monthly_plans as contract
from server.shared.domain.calendar import FIRST_MONTH
from server.shared.domain.monthly_plans import require_known, require_version
from server.shared.domain.permissions import Action

_FIELDS: Final = ("goals", "indicators", "with_families")


class MonthlyPlanService:
    """The month of a group: its weeks, its goals and what families may do."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def one(self, year: GroupYear, month: int) -> contract.MonthlyPlan:
        row = await queries.plan(self._work, self._actor, year.preschool_id, year.group_id, _first_of(year, month))
        annual = await AnnualPlanService(self._work, self._actor, self._clock).of_group(year)
        return contract.MonthlyPlan(
            **row,
            weeks=[week for week in annual.weeks if week.month == month],
            permitted=self._actor.permitted(year.where, (Action.ANNUAL_PLAN_EDIT,)),
        )

    async def rewrite(self, year: GroupYear, month: int, request: contract.MonthlyPlanChange) -> contract.MonthlyPlan:
        """Writes what the request names; from then on drafting leaves these fields alone."""
        first = _first_of(year, month)
        row = await queries.plan(self._work, self._actor, year.preschool_id, year.group_id, first)
        self._actor.require(Action.ANNUAL_PLAN_EDIT, year.where)
        plan = await queries.plan_for_update(self._work, year.preschool_id, row["id"])
        require_version(plan.version, request.version)
        areas = await areas_with_indicators(self._work, row["age_band"])
        require_known(
            request.goals or (),
            request.indicators or (),
            {area["slug"]: area["all_indicators"] or () for area in areas},
        )
        written = {name: _plain(getattr(request, name)) for name in _FIELDS if getattr(request, name) is not None}
        changed = [name for name, value in written.items() if getattr(plan, name) != value]
        if changed:
            for name in changed:
                setattr(plan, name, written[name])
            plan.touched = [name for name in _FIELDS if name in plan.touched or name in changed]
            plan.version += 1
            plan.updated_at, plan.updated_by = self._clock.now(), self._actor.account_id
            await self._work.flush()
            await audit.record(self._work, self._actor, Action.ANNUAL_PLAN_EDIT, plan.id, plan.preschool_id)
            await changes.note(self._work, plan.preschool_id, "monthly_plan", plan.id, plan.group_id)
        return await self.one(year, month)


async def draft_months(
    work: Work, actor: Actor, clock: Clock, group: PreschoolGroup, titles: Mapping[int, Mapping[str, str]]
) -> None:
    """Drafts every month of the group's year, or drafts it again where nobody has written; asks for no right."""
    areas = await areas_with_indicators(work, group.age_band)
    months = drafted_months(group, titles, areas)
    for plan_id in await queries.write_months(work, group, months, clock.now(), actor.account_id):
        await changes.note(work, group.preschool_id, "monthly_plan", plan_id, group.id)


def _first_of(year: GroupYear, month: int) -> date:
    return date(year.school_year + (month < FIRST_MONTH), month, 1)


def _plain(value: object) -> object:
    """Texts without blanks around them and without U+0000; indicators once each."""
    if isinstance(value, str):
        return value.replace("\0", "").strip()
    if isinstance(value, dict):
        return {area: text for area, said in value.items() if (text := str(_plain(said)))}
    return list(dict.fromkeys(value)) if isinstance(value, list) else value
