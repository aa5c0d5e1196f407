"""Beginning a week with another: an earlier one of the group, a colleague's approved one, or a template."""

from uuid import UUID

import msgspec

from server.features.frameworks.service import areas_in_force
from server.features.plan_templates.service import bare, lines_of_template
from server.features.weekly_plans import queries, reuse_queries
from server.features.weekly_plans.desk import PlanDesk
from server.features.weekly_plans.mapping import from_contract, to_activity
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Whereabouts
from server.kernel.database import Record
from server.kernel.errors import Malformed
from server.shared.contract import plans as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import weekly_plans as rules
from server.shared.domain.permissions import Action
from server.shared.domain.plan_differences import require_room
from server.shared.domain.plan_reuse import take_over
from server.shared.ids import uuid7


class ReuseService(PlanDesk):
    """Weeks that are taken over instead of written again."""

    async def to_take(self, preschool_id: UUID, plan_id: UUID) -> list[contract.PlanToTake]:
        """Weeks that this one may be begun with: those about the same theme first, then those of the same age."""
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        where = Whereabouts.of_group(preschool_id, plan["group_id"])
        for action in (Action.WEEKLY_PLAN_EDIT, Action.WEEKLY_PLAN_TAKE):
            self._actor.require(action, where)
        rows = await reuse_queries.to_take(self._work, self._actor, plan)
        return [contract.PlanToTake(**row) for row in rows]

    async def take(self, preschool_id: UUID, plan_id: UUID, request: contract.TakeWeek) -> contract.WeeklyPlan:
        """Puts another week's lines into this one, as lines that a person chose.

        Marks, remarks, reasons and what was adapted for a child stay where they are. Lines of a colleague's plan come
        with the colleague's name.
        """
        if (request.plan_id is None) == (request.template_id is None):
            raise Malformed(FieldProblem(field="plan_id", code="input.not_a_choice"))
        plan = await self._locked(Action.WEEKLY_PLAN_EDIT, preschool_id, plan_id)
        self._actor.require(Action.WEEKLY_PLAN_TAKE, Whereabouts.of_group(preschool_id, plan.group_id))
        rules.require_editable(plan.status)
        if request.plan_id:
            source = await reuse_queries.source(self._work, self._actor, preschool_id, request.plan_id)
            rows = await queries.activities(self._work, preschool_id, request.plan_id)
            await self._put(plan, [to_activity(row) for row in rows])
            _name(plan, source)
        elif request.template_id:
            await self._put(plan, await lines_of_template(self._work, self._actor, preschool_id, request.template_id))
        await self._noted(Action.WEEKLY_PLAN_TAKE, plan)
        return await self.one(preschool_id, plan_id)

    async def _put(self, plan: WeeklyPlan, source: list[contract.Activity]) -> None:
        week = await self._lines(plan)
        taken = take_over(source, week, {day.weekday() for day in await self._days_of(plan)})
        rules.require_known_areas({line.area for line in taken.coming}, await areas_in_force(self._work))
        require_room(len(week) - len(taken.going) + len(taken.coming))
        put = [
            from_contract(msgspec.structs.replace(bare(line), id=uuid7(), revision=1, touched=True))
            for line in taken.coming
        ]
        gone = [line.id for line in taken.going]
        await queries.write_activities(self._work, plan.preschool_id, plan.id, put, gone)


def _name(plan: WeeklyPlan, source: Record) -> None:
    """A group's own earlier week is nobody else's work."""
    if source["group_id"] != plan.group_id:
        taken_from = contract.TakenFrom(
            plan_id=source["plan_id"], group_name=source["group_name"], author_name=source["author_name"]
        )
        plan.taken_from = msgspec.to_builtins(taken_from)
