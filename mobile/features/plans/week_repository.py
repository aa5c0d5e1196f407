"""What the screens of a week ask for and send."""

from datetime import date
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from mobile.features.plans.week_changes import Clash
from server.shared.contract.plans import (
    Activity,
    ActivityMark,
    LineThen,
    PlanDecision,
    PlanToTake,
    PlanVersion,
    Proposal,
    TakeWeek,
    WeeklyPlan,
    WeeklyPlanChange,
    WeeklyPlanDifference,
)
from server.shared.contract.programmes import NewPlanTemplate, PlanTemplate
from server.shared.ids import uuid7


class KeptWeek(msgspec.Struct, frozen=True):
    """Activities written on this device and not saved yet; ``before`` is the week upon which the work began."""

    version: int
    activities: list[Activity]
    before: list[Activity] = []
    clashes: list[Clash] = []


class WeekRepository:
    """One weekly plan; marks go through the outbox, and what is not saved yet is kept on the device."""

    def __init__(self, device: Device, preschool_id: UUID, plan_id: UUID) -> None:
        self._device = device
        self._preschool = f"/api/preschools/{preschool_id}"
        self._path = f"{self._preschool}/weekly-plans/{plan_id}"
        self._plan_id = plan_id
        self._shown = f"/activity/{preschool_id}/{plan_id}"
        account = device.session.account
        self._draft = f"week:{account.id if account else ''}:{plan_id}"

    @property
    def today(self) -> date:
        account = self._device.session.account
        return account.today if account else date.min

    def route_of(self, activity_id: UUID) -> str:
        """Where an activity is shown to the group, and where its pictures and the notes for single children are."""
        return f"{self._shown}/{activity_id}"

    async def one(self) -> WeeklyPlan:
        return await self._device.api.get(self._path, WeeklyPlan)

    async def save(self, change: WeeklyPlanChange) -> WeeklyPlan:
        """Sends what was changed here; ``weekly_plan.changed_meanwhile`` when others changed the same lines."""
        return await self._device.api.put(self._path, change, WeeklyPlan)

    async def submit(self) -> WeeklyPlan:
        return await self._device.api.post(f"{self._path}/submit", None, WeeklyPlan)

    async def decide(self, decision: PlanDecision) -> WeeklyPlan:
        return await self._device.api.post(f"{self._path}/decide", decision, WeeklyPlan)

    async def mark(self, activity: Activity, mark: ActivityMark) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._path}/activities/{activity.id}/mark",
            body=mark,
            subject=f"activity:{activity.id}",
            title=activity.title,
        )
        return await self._device.sync.submit(write)

    async def alternatives(self, activity_id: UUID) -> list[Proposal]:
        """What could stand in the place of an activity."""
        return await self._device.api.get(f"{self._path}/activities/{activity_id}/alternatives", list[Proposal])

    async def proposals(self, weekday: int, part_of_day: str, centre: str) -> list[Proposal]:
        """What could be added at a place of the week."""
        return await self._device.api.get(
            f"{self._path}/proposals",
            list[Proposal],
            weekday=weekday,
            part_of_day=part_of_day,
            centre=centre or None,
        )

    async def redrafted(self) -> list[LineThen]:
        """What drafting the week again would do; nothing is written."""
        return await self._device.api.get(f"{self._path}/redraft", list[LineThen])

    async def redraft(self) -> WeeklyPlan:
        return await self._device.api.post(f"{self._path}/redraft", None, WeeklyPlan)

    async def to_take(self) -> list[PlanToTake]:
        return await self._device.api.get(f"{self._path}/to-take", list[PlanToTake])

    async def take(self, wanted: TakeWeek) -> WeeklyPlan:
        return await self._device.api.post(f"{self._path}/take", wanted, WeeklyPlan)

    async def templates(self) -> list[PlanTemplate]:
        return await self._device.api.get(f"{self._preschool}/plan-templates", list[PlanTemplate])

    async def keep_as_template(self, name: str, shared: bool) -> PlanTemplate:
        body = NewPlanTemplate(id=uuid7(), plan_id=self._plan_id, name=name, shared=shared)
        return await self._device.api.post(f"{self._preschool}/plan-templates", body, PlanTemplate)

    async def remove_template(self, template_id: UUID) -> None:
        await self._device.api.delete(f"{self._preschool}/plan-templates/{template_id}")

    async def versions(self) -> list[PlanVersion]:
        return await self._device.api.get(f"{self._path}/versions", list[PlanVersion])

    async def difference(self, earlier: int, later: int) -> WeeklyPlanDifference:
        """What is otherwise in ``later`` than in ``earlier``; 0 as ``later`` is the plan as it stands."""
        return await self._device.api.get(
            f"{self._path}/versions/difference", WeeklyPlanDifference, earlier=earlier, later=later
        )

    async def keep(self, kept: KeptWeek) -> None:
        await self._device.store.save_draft(self._draft, msgspec.json.encode(kept))

    async def kept(self) -> KeptWeek | None:
        content = await self._device.store.draft(self._draft)
        return msgspec.json.decode(content, type=KeptWeek) if content else None

    async def forget(self) -> None:
        await self._device.store.remove_draft(self._draft)
