"""What the screen of a week knows and does."""

from datetime import date
from enum import StrEnum
from typing import Final

import msgspec

from mobile.features.plans.repository import KeptWeek, WeekRepository
from mobile.features.plans.week_changes import change_of, is_overtaken, upon
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from server.shared.contract.plans import Activity, ActivityMark, ActivityState, WeeklyPlan
from server.shared.domain import weekly_plans as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

CHANGED_MEANWHILE: Final = "weekly_plan.changed_meanwhile"
ROWS_AT_ONCE: Final = 50


class Asked(StrEnum):
    """What a dialog asks about."""

    LOOK = "look"
    WRITE = "write"
    OTHERWISE = "otherwise"
    RETURN = "return"


class WeekState(ScreenState):
    """A week's plan as the server has it, the activities as they stand here, and what a dialog asks about."""

    def __init__(self, repository: WeekRepository) -> None:
        super().__init__()
        self.plan: WeeklyPlan | None = None
        self.activities: tuple[Activity, ...] = ()
        self.unsaved = False
        self.overtaken = False
        self.day = 0
        self.asked: Asked | None = None
        self.activity: Activity | None = None
        self._repository = repository
        self._before: list[Activity] = []

    @property
    def local_share(self) -> float:
        return rules.local_share((activity.component, activity.minutes) for activity in self.activities)

    @property
    def editable(self) -> bool:
        return self.may(Action.WEEKLY_PLAN_EDIT) and self.plan is not None and rules.is_editable(self.plan.status)

    def may(self, action: Action) -> bool:
        return self.plan is not None and action.value in self.plan.permitted

    def markable(self, activity: Activity) -> bool:
        """Marks are possible at every status, of activities the server knows."""
        known = self.plan is not None and any(one.id == activity.id for one in self.plan.activities)
        return known and self.may(Action.WEEKLY_PLAN_EDIT)

    def on(self, weekday: int) -> list[Activity]:
        """The activities of a day in the order of the day."""
        own = (activity for activity in self.activities if activity.weekday == weekday)
        order = rules.PARTS_OF_DAY.index
        return sorted(own, key=lambda activity: (order(activity.part_of_day), activity.position))[:ROWS_AT_ONCE]

    def turn(self, weekday: int) -> None:
        self.day = weekday

    def ask(self, asked: Asked | None, activity: Activity | None = None) -> None:
        """Opens a dialog about an activity; None closes it."""
        self.asked, self.activity = asked, activity

    def look(self, activity: Activity) -> None:
        self.ask(Asked.LOOK, activity)

    async def load(self, today: date, t: Translator) -> None:
        if await self.during(self._load(), t) and self.plan:
            days = [day.weekday() for day in self.plan.working_days]
            runs = today in self.plan.working_days
            self.day = today.weekday() if runs or not days else days[0]

    async def reload(self, t: Translator) -> None:
        """Takes the server's week and gives up what was written here."""
        await self._repository.forget()
        await self.during(self._load(), t)

    async def put(self, activity: Activity) -> None:
        """Writes an activity into the week: in place of the one with its id, at the end of its part of the day."""
        before = next((one for one in self.activities if one.id == activity.id), None)
        others = [one for one in self.activities if one.id != activity.id]
        if before is None or (before.weekday, before.part_of_day) != (activity.weekday, activity.part_of_day):
            last = max((one.position for one in others if _together(one, activity)), default=-1)
            activity = msgspec.structs.replace(activity, position=min(last + 1, 1000))
        await self._write([*others, activity])

    async def remove(self, activity: Activity) -> None:
        await self._write([one for one in self.activities if one.id != activity.id])

    async def tick(self, activity: Activity) -> None:
        await self.mark(activity, "planned" if activity.state == "done" else "done")

    async def mark(self, activity: Activity, state: ActivityState, reason: str = "") -> None:
        """Shows the mark at once; the outbox carries it."""
        marked = msgspec.structs.replace(activity, state=state, reason=reason)
        self.activities = tuple(marked if one.id == activity.id else one for one in self.activities)
        await self._repository.mark(activity, ActivityMark(state=state, reason=reason))

    async def save(self, t: Translator) -> bool:
        return await self.during(self._save(), t) and not self.overtaken

    async def submit(self, t: Translator) -> bool:
        """Hands the week over, saved; what the rules would refuse is said without asking the server."""
        self.problem = self.hindrance(t)
        if self.problem is not None:
            return False
        if self.unsaved and not await self.save(t):
            return False
        return await self.during(self._submit(), t)

    async def decide(self, approved: bool, remark: str, t: Translator) -> bool:
        """Approves the week or returns it; whoever returns says why."""
        try:
            rules.require_remark(approved, remark)
        except RuleViolation as violation:
            self.problem = t.error(violation.code)
            return False
        return await self.during(self._decide(approved, remark), t)

    def hindrance(self, t: Translator) -> str | None:
        """Why the week cannot be handed over now, in words; None where nothing stands against it."""
        if self.plan is None:
            return None
        try:
            rules.status_after(self.plan.status, rules.PlanStep.SUBMIT)
            rules.require_every_day_planned({one.weekday for one in self.activities}, self.plan.working_days)
            minutes = [(one.component, one.minutes) for one in self.activities]
            rules.require_local_share(minutes, self.plan.local_limit)
        except RuleViolation as violation:
            return t.error(violation.code, _in_words(violation, t))
        return None

    async def _load(self) -> None:
        plan = await self._repository.one()
        kept = await self._repository.kept()
        self._take(plan)
        if kept and self.editable:
            change = change_of(kept.before, kept.activities)
            self.overtaken = is_overtaken(plan.activities, change)
            self._before = plan.activities if not self.overtaken else kept.before
            self.activities, self.unsaved = tuple(upon(self._before, change)), True

    async def _save(self) -> None:
        if self.plan is None:
            return
        try:
            plan = await self._repository.save(change_of(self._before, self.activities))
        except ApiProblem as problem:
            if problem.code != CHANGED_MEANWHILE:
                raise
            self.overtaken = True
            return
        await self._repository.forget()
        self._take(plan)

    async def _submit(self) -> None:
        self._take(await self._repository.submit())

    async def _decide(self, approved: bool, remark: str) -> None:
        self._take(await self._repository.decide(approved, remark))

    def _take(self, plan: WeeklyPlan) -> None:
        self.plan, self.activities, self._before = plan, tuple(plan.activities), plan.activities
        self.unsaved = self.overtaken = False

    async def _write(self, activities: list[Activity]) -> None:
        self.activities, self.unsaved, self.problem = tuple(activities), True, None
        if self.plan:
            await self._repository.keep(KeptWeek(self.plan.version, activities, self._before))


def _together(one: Activity, other: Activity) -> bool:
    return (one.weekday, one.part_of_day) == (other.weekday, other.part_of_day)


def _in_words(violation: RuleViolation, t: Translator) -> dict[str, object]:
    """The details of a refusal, a day as people say it."""
    day = violation.params.get("day")
    return {**violation.params, **({"day": t.day_and_month(date.fromisoformat(str(day)))} if day else {})}
