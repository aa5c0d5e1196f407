"""The month of a group: what its screen asks for, sends, keeps and does."""

import asyncio
from collections.abc import Mapping
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import FieldValue, Form
from server.shared.contract.monthly_plans import MonthlyPlan, MonthlyPlanChange
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_NOT_VISIBLE: Final = 404
_CONFLICT: Final = 409
_TYPING_PAUSE: Final = 1.0
FAMILIES: Final = "with_families"
INDICATORS: Final = "indicators"
_GOAL: Final = "goal:"

Written = dict[str, str]
"""What a person writes of a month, by the name of the field; indicators one in a line."""


class MonthAddress(msgspec.Struct, frozen=True):
    """Which month of which group."""

    preschool_id: UUID
    group_id: UUID
    school_year: int
    month: int


class KeptMonth(msgspec.Struct, frozen=True):
    """What was written on this device and not saved yet; ``before`` is what stood there when the work began."""

    version: int
    before: Written
    written: Written


class MonthRepository:
    """One monthly plan, and what of it is not saved yet."""

    def __init__(self, device: Device, address: MonthAddress) -> None:
        self._device = device
        group = f"/api/preschools/{address.preschool_id}/groups/{address.group_id}"
        self._path = f"{group}/monthly-plans/{address.school_year}/{address.month}"
        account = device.session.account
        self._draft = f"month:{account.id if account else ''}:{self._path}"

    async def one(self) -> MonthlyPlan | None:
        """The month's plan; None where the year has not been drafted."""
        try:
            return await self._device.api.get(self._path, MonthlyPlan)
        except ApiProblem as problem:
            if problem.status != _NOT_VISIBLE:
                raise
            return None

    async def areas(self) -> list[str]:
        """The areas of the framework in force, in its order."""
        return [area.slug for area in (await self._device.reference.get()).framework.areas]

    async def save(self, change: MonthlyPlanChange) -> MonthlyPlan:
        return await self._device.api.put(self._path, change, MonthlyPlan)

    async def keep(self, kept: KeptMonth) -> None:
        await self._device.store.save_draft(self._draft, msgspec.json.encode(kept))

    async def kept(self) -> KeptMonth | None:
        content = await self._device.store.draft(self._draft)
        return msgspec.json.decode(content, type=KeptMonth) if content else None

    async def forget(self) -> None:
        await self._device.store.remove_draft(self._draft)


class MonthState(ScreenState):
    """The month as the server has it, and what is being written of it."""

    def __init__(self, repository: MonthRepository) -> None:
        super().__init__()
        self.plan: MonthlyPlan | None = None
        self.loaded = False
        self.writing = False
        self.clashes: tuple[str, ...] = ()
        self.theirs: Written = {}
        self.form = Form()
        self._repository = repository
        self._areas: list[str] = []
        self._before: Written = {}
        self._typing: asyncio.Task[None] | None = None

    @property
    def editable(self) -> bool:
        return self.plan is not None and Action.ANNUAL_PLAN_EDIT.value in self.plan.permitted

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    def begin(self) -> None:
        """Opens the month for writing."""
        if self.plan:
            self._before = written_of(self.plan)
            self.form.reset(_fields(self._before))
            self.writing = True

    def typed(self) -> None:
        """Keeps what was typed once the typing pauses."""
        self.stop_waiting()
        self._typing = asyncio.create_task(self._keep_after_pause())

    def stop_waiting(self) -> None:
        if self._typing:
            self._typing.cancel()
            self._typing = None

    async def give_up(self) -> None:
        """Lets what was written go, by its author's decision."""
        self.stop_waiting()
        self.writing, self.clashes, self.problem = False, (), None
        await self._repository.forget()

    async def save(self, t: Translator) -> bool:
        """Sends what was changed; where somebody else changed the same meanwhile, both are shown."""
        self.stop_waiting()
        await self._keep()
        return await self.during(self._save(), t) and not self.clashes

    async def choose(self, name: str, *, mine: bool) -> None:
        """Settles a field that two people wrote."""
        if not mine:
            self.form.pick(name, _field(name, self.theirs.get(name, "")))
        self._before = {**self._before, name: self.theirs.get(name, "")}
        self.clashes = tuple(one for one in self.clashes if one != name)
        await self._keep()

    def written(self) -> Written:
        """What stands in the form now."""
        names = [goal_of(area) for area in self._areas]
        texts = {name: self.form.text(name) for name in (*names, FAMILIES)}
        return {**self._before, **texts, INDICATORS: "\n".join(self.form.chosen(INDICATORS))}

    async def _load(self) -> None:
        self._areas = await self._repository.areas()
        self.plan = await self._repository.one()
        self.loaded = True
        kept = await self._repository.kept() if self.editable else None
        if kept and self.plan:
            self.begin()
            self._lay(kept.before, kept.written)

    async def _save(self) -> None:
        change = change_of(self.plan.version if self.plan else 0, self._before, self.written())
        try:
            self.plan = await self._repository.save(change)
        except ApiProblem as problem:
            if problem.status != _CONFLICT or not problem.code.endswith("changed_meanwhile"):
                raise
            await self._meet()
            return
        await self._repository.forget()
        self.writing = False

    async def _meet(self) -> None:
        """Somebody else wrote meanwhile: takes theirs in and, where nothing clashes, saves upon it."""
        before, mine, seen = self._before, self.written(), self.plan
        self.plan = await self._repository.one()
        self._lay(before, mine)
        await self._keep()
        if not self.clashes and self.plan and seen and self.plan.version != seen.version:
            await self._save()

    def _lay(self, before: Written, mine: Written) -> None:
        """Lays what was written here upon what stands there now."""
        now = written_of(self.plan) if self.plan else {}
        names = sorted({*before, *mine, *now})
        changed = [name for name in names if mine.get(name, "") != before.get(name, "")]
        self.theirs = now
        self.clashes = tuple(
            name for name in changed if now.get(name, "") not in (before.get(name, ""), mine.get(name, ""))
        )
        laid = {**now, **{name: mine.get(name, "") for name in changed}}
        self._before = {**now, **{name: before.get(name, "") for name in self.clashes}}
        self.form.reset(_fields(laid))

    async def _keep_after_pause(self) -> None:
        await asyncio.sleep(_TYPING_PAUSE)
        await self._keep()

    async def _keep(self) -> None:
        if self.plan and self.writing:
            await self._repository.keep(KeptMonth(self.plan.version, self._before, self.written()))


def goal_of(area: str) -> str:
    """The name of the field of an area's goal."""
    return _GOAL + area


def area_of(name: str) -> str:
    """The area whose goal a field is; empty for other fields."""
    return name.removeprefix(_GOAL) if name.startswith(_GOAL) else ""


def written_of(plan: MonthlyPlan) -> Written:
    """What stands in a month, by the name of the field."""
    goals = {goal_of(area): goal for area, goal in plan.goals.items()}
    return {**goals, INDICATORS: "\n".join(plan.indicators), FAMILIES: plan.with_families}


def change_of(version: int, before: Written, written: Written) -> MonthlyPlanChange:
    """What is to be sent: only what differs; goals go together, as they are kept."""
    changed = {name for name in {*before, *written} if before.get(name, "") != written.get(name, "")}
    goals = {area_of(name): goal for name, goal in written.items() if area_of(name)}
    return MonthlyPlanChange(
        version=version,
        goals=goals if any(area_of(name) for name in changed) else None,
        indicators=_lines(written.get(INDICATORS, "")) if INDICATORS in changed else None,
        with_families=written.get(FAMILIES, "") if FAMILIES in changed else None,
    )


def _fields(written: Mapping[str, str]) -> dict[str, FieldValue]:
    return {name: _field(name, text) for name, text in written.items()}


def _field(name: str, text: str) -> FieldValue:
    return _lines(text) if name == INDICATORS else text


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]
