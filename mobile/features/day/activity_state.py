"""What the screens of one activity know and do."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Final
from uuid import UUID

import msgspec

from mobile.device.clock import preschool_now
from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.features.day.activity_repository import ActivityRepository
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from mobile.ui.slides import Slide, slides_of
from server.shared.contract.children import ChildRow
from server.shared.contract.day_mode import Adaptation, AdaptationChange, NewAdaptation
from server.shared.contract.media import Resource
from server.shared.contract.plans import Activity, ResourceRef, WeeklyPlan, WeeklyPlanChange
from server.shared.domain.alphabet import sort_key
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import is_editable
from server.shared.i18n import Translator
from server.shared.ids import uuid7

MOST_RESOURCES: Final = 12
CHANGED_MEANWHILE: Final = "weekly_plan.changed_meanwhile"
_GONE: Final = frozenset({403, 404})


class AtActivity(ScreenState):
    """One activity of a week, and what is attached to it."""

    def __init__(self, repository: ActivityRepository, activity_id: UUID) -> None:
        super().__init__()
        self.plan: WeeklyPlan | None = None
        self._repository = repository
        self._activity_id = activity_id

    @property
    def activity(self) -> Activity | None:
        lines = self.plan.activities if self.plan else []
        return next((line for line in lines if line.id == self._activity_id), None)

    @property
    def editable(self) -> bool:
        """Whether pictures may be attached and taken off: only while nobody judges the plan."""
        plan = self.plan
        return plan is not None and Action.WEEKLY_PLAN_EDIT.value in plan.permitted and is_editable(plan.status)

    def _refs(self) -> list[ResourceRef]:
        return list(self.activity.resources) if self.activity else []

    async def _write(self, refs: list[ResourceRef]) -> None:
        if self.plan and self.activity:
            self.plan = await attached(self._repository, self.plan, self._activity_id, refs)


class AtHand(AtActivity):
    """One activity, what may be shown with it, and what is done otherwise for some children."""

    def __init__(self, repository: ActivityRepository, activity_id: UUID) -> None:
        super().__init__(repository, activity_id)
        self.resources: tuple[Resource, ...] = ()
        self.missing = 0
        self.shown = -1
        self.adaptations: tuple[Adaptation, ...] = ()

    @property
    def may_adapt(self) -> bool:
        return self._repository.may(Action.ADAPTATION_WRITE)

    @property
    def reads_adaptations(self) -> bool:
        return self._repository.may(Action.ADAPTATION_READ)

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    def slides(self, address_of: Callable[[str], str], t: Translator) -> list[Slide]:
        """Everything there is to show, resource after resource."""
        return [slide for resource in self.resources for slide in slides_of(resource, address_of, t)]

    def first_slide(self, resource: Resource, address_of: Callable[[str], str], t: Translator) -> int:
        """Where this resource begins among all slides; -1 where it has nothing to show."""
        before = 0
        for one in self.resources:
            own = len(slides_of(one, address_of, t))
            if one.id == resource.id:
                return before if own else -1
            before += own
        return -1

    def show(self, place: int) -> None:
        """Shows a slide, counted from 0, to the group; -1 ends the showing."""
        self.shown = place

    async def detach(self, resource: Resource, t: Translator) -> None:
        ref = ResourceRef(owner_id=resource.owner_id, id=resource.id)
        if await self.during(self._write([one for one in self._refs() if one != ref]), t):
            self.resources = tuple(one for one in self.resources if one.id != resource.id)

    async def children(self, t: Translator) -> list[ChildRow]:
        """The group's children by their given names; none, with the reason said, where they cannot be asked for."""
        found: list[ChildRow] = []

        async def fetch() -> None:
            if self.plan:
                found.extend(await self._repository.children(self.plan.group_id))

        await self.during(fetch(), t)
        return sorted(found, key=lambda child: sort_key(child.given_name, child.family_name, ""))

    async def adapt(self, child: ChildRow, text: str, t: Translator) -> bool:
        """Writes what is done otherwise for a child; shown at once, also while there is no network."""
        new = NewAdaptation(id=uuid7(), activity_id=self._activity_id, child_id=child.id, text=text)
        key = uuid7()
        if not await self._done(self._repository.adapt(new, key), key, t):
            return False
        if self.plan:
            told = Adaptation(
                id=new.id,
                plan_id=self.plan.id,
                activity_id=new.activity_id,
                child_id=child.id,
                given_name=child.given_name,
                family_name=child.family_name,
                text=text,
                written_at=preschool_now(),
                permitted=[Action.ADAPTATION_WRITE.value],
            )
            self.adaptations = (*self.adaptations, told)
        return True

    async def change(self, adaptation: Adaptation, text: str, t: Translator) -> bool:
        key = uuid7()
        if not await self._done(self._repository.change(adaptation, AdaptationChange(text=text), key), key, t):
            return False
        changed = msgspec.structs.replace(adaptation, text=text)
        self.adaptations = tuple(changed if one.id == adaptation.id else one for one in self.adaptations)
        return True

    async def remove(self, adaptation: Adaptation, t: Translator) -> None:
        key = uuid7()
        if await self._done(self._repository.remove(adaptation, key), key, t):
            self.adaptations = tuple(one for one in self.adaptations if one.id != adaptation.id)

    async def _done(self, sending: Coroutine[Any, Any, Outcome], key: UUID, t: Translator) -> bool:
        """Whether the outbox has taken the command; what the server refused is said and not kept."""
        self.problem = None
        outcome = await sending
        if outcome.state is CommandState.REFUSED and outcome.problem:
            await self._repository.discard(key)
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            return False
        return True

    async def _load(self) -> None:
        self.plan = await self._repository.plan()
        if self.reads_adaptations:
            self.adaptations = tuple(await self._repository.adaptations(self._activity_id))
        opened = await asyncio.gather(*(self._opened(ref) for ref in self._refs()))
        self.resources = tuple(one for one in opened if one)
        self.missing = len(opened) - len(self.resources)

    async def _opened(self, ref: ResourceRef) -> Resource | None:
        """The resource; None for one that was taken out of the library since."""
        try:
            return await self._repository.shelf.one(ref.owner_id, ref.id)
        except ApiProblem as problem:
            if problem.status not in _GONE:
                raise
            return None


async def attached(
    repository: ActivityRepository, plan: WeeklyPlan, activity_id: UUID, refs: list[ResourceRef]
) -> WeeklyPlan:
    """The week in which the activity has these resources.

    Where somebody else rewrote the line in the meantime it is written once more upon theirs: only the resources are
    ours. Raises what the call raises.
    """
    try:
        return await repository.write(_with(plan, activity_id, refs))
    except ApiProblem as problem:
        if problem.code != CHANGED_MEANWHILE:
            raise
        return await repository.write(_with(await repository.plan(), activity_id, refs))


def _with(plan: WeeklyPlan, activity_id: UUID, refs: list[ResourceRef]) -> WeeklyPlanChange:
    line = next((one for one in plan.activities if one.id == activity_id), None)
    return WeeklyPlanChange(put=[msgspec.structs.replace(line, resources=refs)] if line else [])
