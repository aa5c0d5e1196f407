"""What the day asks for and hands on: marks and reflections go through the outbox, the day itself is kept."""

from datetime import date, timedelta
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Command, Write
from mobile.device.sync import Outcome
from mobile.features.day.lines import Line, marked
from mobile.problems import ServerAway
from server.shared.contract.day_mode import Adaptation, Chip, Reflection, ReflectionWriting
from server.shared.contract.plans import ActivityMark, LivingPlan, WeeklyPlan, WeeklyPlanRow
from server.shared.domain.calendar import monday_of, week_end
from server.shared.domain.permissions import Action


class KeptDay(msgspec.Struct, frozen=True):
    """The weeks of a group as the server last told them: this one and the one before."""

    day: date
    plans: list[WeeklyPlan]


class ReflectionDraft(msgspec.Struct, frozen=True):
    """What was said of the day and not saved yet."""

    id: UUID
    chips: list[Chip]
    text: str


class DayRepository:
    """One group's running week."""

    def __init__(self, device: Device, preschool_id: UUID, group_id: UUID) -> None:
        self._device = device
        self._group = f"/api/preschools/{preschool_id}/groups/{group_id}"
        self._plans = f"/api/preschools/{preschool_id}/weekly-plans"
        account = device.session.account
        self._own = f"day:{account.id if account else ''}:{group_id}"

    @property
    def today(self) -> date:
        """The date at the preschool, which the server tells: a tablet's calendar may be wrong."""
        account = self._device.session.account
        return account.today if account else date.min

    def may(self, action: Action) -> bool:
        """Whether the account has the right at all; the server decides about this group."""
        account = self._device.session.account
        return account is not None and action.value in account.permitted

    async def plans(self) -> tuple[list[WeeklyPlan], bool]:
        """This week and the last, with the marks that still wait to be sent; and whether the server told them.

        Without a server they are those it told last, on the same day; raises ServerAway where there are none.
        """
        try:
            await self._device.sync.flush()
            plans = await self._fetch()
        except ServerAway:
            content = await self._device.store.draft(self._own)
            kept = msgspec.json.decode(content, type=KeptDay) if content else None
            if kept is None or kept.day != self.today:
                raise
            return await self._with_waiting(kept.plans), False
        kept = KeptDay(self.today, plans)
        await self._device.store.save_draft(self._own, msgspec.json.encode(kept))
        return await self._with_waiting(plans), True

    async def mark(self, line: Line, mark: ActivityMark, key: UUID) -> Outcome:
        write = Write(
            method="POST",
            path=self._mark_path(line.plan_id, line.activity.id),
            body=mark,
            subject=f"activity:{line.activity.id}",
            title=line.activity.title,
        )
        return await self._device.sync.submit(write, key)

    async def adaptations(self, plans: list[WeeklyPlan]) -> list[Adaptation]:
        told: list[Adaptation] = []
        for plan in plans:
            told += await self._device.api.get(f"{self._plans}/{plan.id}/adaptations", list[Adaptation])
        return told

    async def life(self) -> LivingPlan:
        return await self._device.api.get(f"{self._group}/living-plan", LivingPlan)

    async def reflections(self, plan_id: UUID) -> list[Reflection]:
        return await self._device.api.get(f"{self._plans}/{plan_id}/reflections", list[Reflection])

    async def waiting_reflection(self, plan_id: UUID, day: date) -> ReflectionWriting | None:
        """The day's reflection that is written and not sent yet."""
        path = self._reflection_path(plan_id, day)
        waiting = [command for command in await self._device.sync.waiting() if command.path == path]
        return msgspec.json.decode(waiting[-1].body, type=ReflectionWriting) if waiting else None

    async def reflect(self, plan_id: UUID, day: date, writing: ReflectionWriting, key: UUID) -> Outcome:
        t = self._device.session.t
        write = Write(
            method="PUT",
            path=self._reflection_path(plan_id, day),
            body=writing,
            subject=f"reflection:{plan_id}:{day}",
            title=t("day-reflection-of", day=t.day_and_month(day)),
        )
        return await self._device.sync.submit(write, key)

    async def discard(self, key: UUID) -> None:
        """Takes a refused command out of the outbox, because its author was told and writes it anew."""
        await self._device.sync.discard(key)

    async def keep_draft(self, day: date, draft: ReflectionDraft) -> None:
        await self._device.store.save_draft(f"{self._own}:{day}", msgspec.json.encode(draft))

    async def draft(self, day: date) -> ReflectionDraft | None:
        content = await self._device.store.draft(f"{self._own}:{day}")
        return msgspec.json.decode(content, type=ReflectionDraft) if content else None

    async def forget_draft(self, day: date) -> None:
        await self._device.store.remove_draft(f"{self._own}:{day}")

    async def _fetch(self) -> list[WeeklyPlan]:
        monday = monday_of(self.today)
        rows = await self._device.api.get(
            f"{self._group}/weekly-plans",
            list[WeeklyPlanRow],
            **{"from": monday - timedelta(days=7), "until": week_end(self.today)},
        )
        return [await self._device.api.get(f"{self._plans}/{row.id}", WeeklyPlan) for row in rows]

    async def _with_waiting(self, plans: list[WeeklyPlan]) -> list[WeeklyPlan]:
        waiting: dict[str, Command] = {command.path: command for command in await self._device.sync.waiting()}
        return [self._upon(plan, waiting) for plan in plans]

    def _upon(self, plan: WeeklyPlan, waiting: dict[str, Command]) -> WeeklyPlan:
        activities = []
        for activity in plan.activities:
            command = waiting.get(self._mark_path(plan.id, activity.id))
            mark = msgspec.json.decode(command.body, type=ActivityMark) if command else None
            activities.append(marked(activity, mark) if mark else activity)
        return msgspec.structs.replace(plan, activities=activities)

    def _mark_path(self, plan_id: UUID, activity_id: UUID) -> str:
        return f"{self._plans}/{plan_id}/activities/{activity_id}/mark"

    def _reflection_path(self, plan_id: UUID, day: date) -> str:
        return f"{self._plans}/{plan_id}/reflections/{day.isoformat()}"
