"""What people do with a week's plan: look, rewrite, mark."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from media_library.using.service import UsingService
from server.features.frameworks.service import areas_in_force, areas_with_indicators
from server.features.weekly_plans import queries
from server.features.weekly_plans.desk import PlanDesk
from server.features.weekly_plans.mapping import rewritten, to_activity, written
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.errors import Malformed
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import living_plan
from server.shared.domain import plan_differences as lines
from server.shared.domain import weekly_plans as rules
from server.shared.domain.calendar import bounds_of, school_year_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action


class WeeklyPlanService(PlanDesk):
    """The weekly plan, the educator's work journal, from its draft to the methodist's word."""

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
        await self._planned(plan, stored, request.put)
        await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
        return await self.one(preschool_id, plan_id)

    async def mark(
        self, preschool_id: UUID, plan_id: UUID, activity_id: UUID, request: contract.ActivityMark
    ) -> contract.WeeklyPlan:
        """Notes what became of one activity; possible at every status, most of all in an approved plan."""
        plan = await self._locked(Action.WEEKLY_PLAN_EDIT, preschool_id, plan_id)
        living_plan.require_move(plan.week_start, request.moved_to)
        why = living_plan.reason_of(request.state, request.reason_code, request.reason)
        moved_to = request.moved_to if request.state == "moved" else None
        instead = request.replaced_by.replace("\0", "").strip() if request.state == "replaced" else ""
        mark = (request.state, *why, moved_to, instead, self._clock.now())
        await queries.mark(self._work, plan, activity_id, mark)
        await self._noted(Action.WEEKLY_PLAN_EDIT, plan)
        return await self.one(preschool_id, plan_id)

    async def _planned(
        self, plan: WeeklyPlan, stored: Sequence[contract.Activity], put: Sequence[contract.Activity]
    ) -> None:
        """The library learns of resources that the week names from now on."""
        before = {(ref.owner_id, ref.id) for line in stored for ref in line.resources}
        named = [(ref.owner_id, ref.id) for line in put for ref in line.resources]
        using = UsingService(self._work, self._actor, self._clock)
        await using.plan(plan.preschool_id, plan.group_id, [ref for ref in named if ref not in before])

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
        before = {line.area for line in stored}
        rules.require_known_areas({line.area for line in put}, [*await areas_in_force(self._work), *before])
        await self._require_known_indicators(stored, put)
        return rewritten(stored, put)

    async def _require_known_indicators(
        self, stored: Sequence[contract.Activity], put: Sequence[contract.Activity]
    ) -> None:
        """What the week names already may be of an earlier framework and stays."""
        named = {slug for line in stored for slug in line.indicators}
        new = {slug for line in put for slug in line.indicators} - named
        if new:
            areas = await areas_with_indicators(self._work, "")
            rules.require_known_indicators(new, {slug for area in areas for slug in area["all_indicators"] or ()})
