"""What educators and specialists write of a child at an activity: how it is done otherwise for this one."""

from uuid import UUID

from server.features.adaptations import queries
from server.features.adaptations.models import Adaptation
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.texts import written
from server.shared.contract import day_mode as contract
from server.shared.domain.adaptations import require_of_plan
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action


class AdaptationService:
    """Adaptations of a week's activities for named children."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_plan(self, preschool_id: UUID, plan_id: UUID) -> list[contract.Adaptation]:
        """The plan's adaptations by the children's names; the reading is noted."""
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        rows = await queries.of_plan(self._work, self._actor, preschool_id, plan_id)
        children = {row.child_id for row, _, _ in rows}
        await audit.record_read(self._work, self._actor, Action.ADAPTATION_READ, preschool_id, sorted(children))
        return [self._told(named, plan.group_id) for named in rows]

    async def add(self, preschool_id: UUID, plan_id: UUID, request: contract.NewAdaptation) -> contract.Adaptation:
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        self._actor.require(Action.ADAPTATION_WRITE, Whereabouts.of_group(preschool_id, plan.group_id))
        child = await queries.child(self._work, self._actor, preschool_id, request.child_id)
        require_of_plan(*await queries.belongs(self._work, self._actor, plan, child.id, request.activity_id))
        if await self._work.session.get(Adaptation, (preschool_id, request.id)) is not None:
            raise RuleViolation("adaptation.id_taken")
        row = Adaptation(
            preschool_id=preschool_id,
            id=request.id,
            plan_id=plan_id,
            activity_id=request.activity_id,
            child_id=child.id,
            text=written(request.text, "text"),
            written_by=self._actor.account_id,
            written_at=self._clock.now(),
        )
        self._work.session.add(row)
        await self._noted(row, plan.group_id)
        return self._told((row, child.given_name, child.family_name), plan.group_id)

    async def change(
        self, preschool_id: UUID, plan_id: UUID, adaptation_id: UUID, request: contract.AdaptationChange
    ) -> contract.Adaptation:
        plan, named = await self._found(preschool_id, plan_id, adaptation_id)
        row = named[0]
        row.text, row.written_by, row.written_at = (
            written(request.text, "text"),
            self._actor.account_id,
            self._clock.now(),
        )
        await self._noted(row, plan)
        return self._told(named, plan)

    async def remove(self, preschool_id: UUID, plan_id: UUID, adaptation_id: UUID) -> None:
        plan, named = await self._found(preschool_id, plan_id, adaptation_id)
        await self._work.session.delete(named[0])
        await self._noted(named[0], plan)

    async def _found(self, preschool_id: UUID, plan_id: UUID, adaptation_id: UUID) -> tuple[UUID, queries.Named]:
        """The group and the adaptation that the actor may write."""
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        named = await queries.one(self._work, self._actor, preschool_id, adaptation_id)
        if named[0].plan_id != plan.id:
            raise NotVisible
        self._actor.require(Action.ADAPTATION_WRITE, Whereabouts.of_group(preschool_id, plan.group_id))
        return plan.group_id, named

    async def _noted(self, row: Adaptation, group_id: UUID) -> None:
        """Families do not read adaptations: the feed tells the group's staff only."""
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.ADAPTATION_WRITE, row.id, row.preschool_id)
        await changes.note(self._work, row.preschool_id, "adaptation", row.id, group_id)

    def _told(self, named: queries.Named, group_id: UUID) -> contract.Adaptation:
        row, given_name, family_name = named
        where = Whereabouts.of_group(row.preschool_id, group_id)
        return contract.Adaptation(
            id=row.id,
            plan_id=row.plan_id,
            activity_id=row.activity_id,
            child_id=row.child_id,
            given_name=given_name,
            family_name=family_name,
            text=row.text,
            written_at=row.written_at,
            permitted=self._actor.permitted(where, (Action.ADAPTATION_WRITE,)),
        )
