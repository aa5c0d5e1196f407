"""What an educator does at the end of a day: look back; and how alive a group's plans were."""

import json
from datetime import date, timedelta
from uuid import UUID

from server.features.preschools.calendar import closed_days
from server.features.reflections import queries
from server.features.reflections.models import Reflection
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import day_mode as contract
from server.shared.contract import plans
from server.shared.domain import living_plan as rules
from server.shared.domain.calendar import monday_of
from server.shared.domain.permissions import Action

WEEKS_BACK = timedelta(weeks=4)


class ReflectionService:
    """How the days of a group went."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_plan(self, preschool_id: UUID, plan_id: UUID) -> list[contract.Reflection]:
        plan = await queries.plan(self._work, self._actor, Action.REFLECTION_READ, preschool_id, plan_id)
        rows = await queries.of_plan(self._work, self._actor, preschool_id, plan_id)
        return [self._told(row, plan.group_id) for row in rows]

    async def write(
        self, preschool_id: UUID, plan_id: UUID, day: date, request: contract.ReflectionWriting
    ) -> contract.Reflection:
        """Writes the day's reflection, or writes it anew."""
        plan = await queries.plan(self._work, self._actor, Action.REFLECTION_READ, preschool_id, plan_id)
        self._actor.require(Action.REFLECTION_WRITE, Whereabouts.of_group(preschool_id, plan.group_id))
        rules.require_day_of_plan(day, plan.week_start, self._actor.today)
        rules.require_reflection(request.chips, request.text)
        other = await self._work.session.get(Reflection, (preschool_id, request.id))
        rules.require_own_identity((other.plan_id, other.day) if other else None, (plan_id, day))
        text, now = request.text.replace("\0", "").strip(), self._clock.now()
        said = (json.dumps(request.chips), text, self._actor.account_id, now)
        kept = await queries.write(self._work, (preschool_id, request.id, plan.group_id, plan_id, day, *said))
        await audit.record(self._work, self._actor, Action.REFLECTION_WRITE, kept, preschool_id)
        await changes.note(self._work, preschool_id, "reflection", kept, plan.group_id)
        row = await self._work.session.get_one(Reflection, (preschool_id, kept), populate_existing=True)
        return self._told(row, plan.group_id)

    async def life(
        self, preschool_id: UUID, group_id: UUID, since: date | None = None, until: date | None = None
    ) -> plans.LivingPlan:
        """How alive the group's plans were from ``since`` to ``until``: the last four weeks until today unless told."""
        await queries.group(self._work, self._actor, preschool_id, group_id)
        last = until or self._actor.today
        first = since or monday_of(last) - WEEKS_BACK
        rows, reflected = await queries.marks(self._work, preschool_id, group_id, (first, last))
        life = rules.life_of(rules.Mark(row["state"], row["explained"]) for row in rows)
        closed = await closed_days(self._work, preschool_id, first, last)
        return plans.LivingPlan(
            planned=life.planned,
            done=life.done,
            adapted=life.adapted,
            unexplained=life.unexplained,
            not_done_with_reason=life.not_done_with_reason,
            unmarked=life.unmarked,
            alive=life.alive,
            reflected_days=reflected,
            working_days=max(0, (last - first).days + 1 - len(closed)),
        )

    def _told(self, row: Reflection, group_id: UUID) -> contract.Reflection:
        where = Whereabouts.of_group(row.preschool_id, group_id)
        return contract.Reflection(
            id=row.id,
            plan_id=row.plan_id,
            day=row.day,
            chips=row.chips,
            text=row.text,
            written_at=row.written_at,
            permitted=self._actor.permitted(where, (Action.REFLECTION_WRITE,)),
        )
