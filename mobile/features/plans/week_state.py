"""What the screen of a week knows and does."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

import msgspec

from mobile.features.plans.week_changes import Clash, Merged, change_of, chosen, merged, still_clashing
from mobile.features.plans.week_repository import KeptWeek, WeekRepository
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from server.shared.contract.plans import Activity, ActivityMark, ActivityState, PlanDecision, WeeklyPlan
from server.shared.domain import weekly_plans as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

CHANGED_MEANWHILE: Final = "weekly_plan.changed_meanwhile"
ROWS_AT_ONCE: Final = 50
_LAST_PLACE: Final = 1000


class Asked(StrEnum):
    """What a dialog asks about."""

    LOOK = "look"
    WRITE = "write"
    SWAP = "swap"
    ADD = "add"
    MOVE = "move"
    REMARK = "remark"
    OTHERWISE = "otherwise"
    RETURN = "return"
    REDRAFT = "redraft"
    TAKE = "take"
    KEEP = "keep"


class WeekState(ScreenState):
    """A week's plan as the server has it, the activities as they stand here, and what a dialog asks about."""

    def __init__(self, repository: WeekRepository) -> None:
        super().__init__()
        self.plan: WeeklyPlan | None = None
        self.activities: tuple[Activity, ...] = ()
        self.unsaved = False
        self.clashes: tuple[Clash, ...] = ()
        self.stranded = False
        self.day = 0
        self.asked: Asked | None = None
        self.activity: Activity | None = None
        self.remarks: dict[UUID, str] = {}
        self._repository = repository
        self._before: list[Activity] = []

    @property
    def overtaken(self) -> bool:
        """Whether somebody else changed a line that was changed here, and nobody has chosen yet."""
        return bool(self.clashes)

    @property
    def local_share(self) -> float:
        return rules.local_share((activity.component, activity.minutes) for activity in self.activities)

    @property
    def editable(self) -> bool:
        return self.may(Action.WEEKLY_PLAN_EDIT) and self.plan is not None and rules.is_editable(self.plan.status)

    def may(self, action: Action) -> bool:
        return self.plan is not None and action.value in self.plan.permitted

    def route_of(self, activity: Activity) -> str:
        return self._repository.route_of(activity.id)

    def known(self, activity: Activity) -> bool:
        """Whether the server has this activity, as it does not have one that was added and not saved yet."""
        return self.plan is not None and any(one.id == activity.id for one in self.plan.activities)

    def markable(self, activity: Activity) -> bool:
        """Marks are possible at every status, of activities the server knows."""
        return self.may(Action.WEEKLY_PLAN_EDIT) and self.known(activity)

    def on(self, weekday: int) -> list[Activity]:
        """The activities of a day in the order of the day."""
        own = (activity for activity in self.activities if activity.weekday == weekday)
        order = rules.PARTS_OF_DAY.index
        return sorted(own, key=lambda activity: (order(activity.part_of_day), activity.position))[:ROWS_AT_ONCE]

    def minutes_by_area(self) -> dict[str, int]:
        """The minutes of each area that is planned in this week."""
        minutes: dict[str, int] = {}
        for activity in self.activities:
            minutes[activity.area] = minutes.get(activity.area, 0) + activity.minutes
        return minutes

    def turn(self, weekday: int) -> None:
        self.day = weekday

    def ask(self, asked: Asked | None, activity: Activity | None = None) -> None:
        """Opens a dialog about an activity; None closes it."""
        self.asked, self.activity, self.problem = asked, activity, None

    def leave(self, asked: Asked) -> None:
        """Closes this dialog; one that was opened from it stays, because a window tells of the closed one later."""
        if self.asked is asked:
            self.ask(None)

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
        if before is None or not _together(before, activity):
            last = max((one.position for one in others if _together(one, activity)), default=-1)
            activity = msgspec.structs.replace(activity, position=min(last + 1, _LAST_PLACE))
        await self._write([*others, activity])

    async def remove(self, activity: Activity) -> None:
        await self._write([one for one in self.activities if one.id != activity.id])

    async def choose(self, clash: Clash, *, mine: bool) -> None:
        """Settles a clash; what is not settled yet stays asked about, also after the app was closed."""
        self.clashes = tuple(one for one in self.clashes if one.id != clash.id)
        await self._write(chosen(self.activities, clash, mine=mine))
        if not self.clashes and not _differs(self._before, self.activities):
            self.unsaved = False
            await self._repository.forget()

    async def give_way(self) -> None:
        """Settles every clash for the others; what was written here elsewhere stays."""
        for clash in self.clashes:
            await self.choose(clash, mine=False)

    async def tick(self, activity: Activity) -> None:
        await self.mark(activity, "planned" if activity.state == "done" else "done")

    async def mark(self, activity: Activity, state: ActivityState, reason: str = "") -> None:
        """Shows the mark at once; the outbox carries it."""
        marked = msgspec.structs.replace(activity, state=state, reason=reason)
        self.activities = tuple(marked if one.id == activity.id else one for one in self.activities)
        await self._repository.mark(activity, ActivityMark(state=state, reason=reason))

    def remark(self, activity: Activity, words: str) -> None:
        """Keeps what the one who judges says of a line until the plan is returned."""
        others = {line: told for line, told in self.remarks.items() if line != activity.id}
        self.remarks = {**others, **({activity.id: words} if words else {})}

    async def save(self, t: Translator) -> bool:
        return await self.during(self._save(), t) and not self.overtaken

    async def saved(self, t: Translator) -> bool:
        """Whether nothing waits here: what does is saved first."""
        return not self.overtaken and (not self.unsaved or await self.save(t))

    async def submit(self, t: Translator) -> bool:
        """Hands the week over, saved; what the rules would refuse is said without asking the server."""
        self.problem = self.hindrance(t)
        if self.problem is not None or not await self.saved(t):
            return False
        return await self.during(self._submit(), t)

    async def decide(self, approved: bool, remark: str, t: Translator) -> bool:
        """Approves the week or returns it; whoever returns says why, of it all or of a line."""
        told = {} if approved else dict(self.remarks)
        try:
            rules.require_remark(approved, remark, *told.values())
        except RuleViolation as violation:
            self.problem = t.error(violation.code)
            return False
        return await self.during(self._decide(PlanDecision(approved=approved, remark=remark, remarks=told)), t)

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

    def adopt(self, plan: WeeklyPlan) -> None:
        """Shows the week as the server has it now; nothing waits here any more."""
        self.plan, self.activities, self._before = plan, tuple(plan.activities), plan.activities
        self.unsaved, self.stranded, self.clashes = False, False, ()

    async def _load(self) -> None:
        plan = await self._repository.one()
        kept = await self._repository.kept()
        self.adopt(plan)
        if kept is None:
            return
        if not self.editable:
            self.stranded = True
            return
        await self._lay(kept.before, kept.activities, kept.clashes)

    async def _lay(self, before: Sequence[Activity], mine: Sequence[Activity], open_before: Sequence[Clash]) -> None:
        """Lays this device's changes upon the week the server has now, and keeps them so."""
        laid = merged(before, mine, self._before)
        asked_before = still_clashing(open_before, self._before)
        known = {one.id for one in asked_before}
        self.clashes = (*asked_before, *(one for one in laid.clashes if one.id not in known))
        await self._write(_settled(laid, self.clashes))
        if not self.clashes and not _differs(self._before, self.activities):
            self.unsaved = False
            await self._repository.forget()

    async def _save(self) -> None:
        if self.plan is None:
            return
        try:
            plan = await self._repository.save(change_of(self._before, self.activities))
        except ApiProblem as problem:
            if problem.code != CHANGED_MEANWHILE:
                raise
            before, mine = self._before, self.activities
            self.plan = await self._repository.one()
            self._before = self.plan.activities
            await self._lay(before, mine, ())
            return
        await self._repository.forget()
        self.adopt(plan)

    async def _submit(self) -> None:
        self.adopt(await self._repository.submit())

    async def _decide(self, decision: PlanDecision) -> None:
        self.adopt(await self._repository.decide(decision))
        self.remarks = {}

    async def _write(self, activities: Sequence[Activity]) -> None:
        self.activities, self.unsaved, self.problem = tuple(activities), True, None
        if self.plan:
            kept = KeptWeek(self.plan.version, list(activities), self._before, list(self.clashes))
            await self._repository.keep(kept)


def _settled(laid: Merged, clashes: Sequence[Clash]) -> tuple[Activity, ...]:
    """The merged week in which every line that is asked about stands as the others have it."""
    asked = {one.id: one.theirs for one in clashes}
    others = [line for line in laid.activities if line.id not in asked]
    return (*others, *(line for line in asked.values() if line))


def _differs(before: Sequence[Activity], after: Sequence[Activity]) -> bool:
    change = change_of(before, after)
    return bool(change.put or change.removed)


def _together(one: Activity, other: Activity) -> bool:
    return (one.weekday, one.part_of_day) == (other.weekday, other.part_of_day)


def _in_words(violation: RuleViolation, t: Translator) -> dict[str, object]:
    """The details of a refusal, a day as people say it."""
    day = violation.params.get("day")
    return {**violation.params, **({"day": t.day_and_month(date.fromisoformat(str(day)))} if day else {})}
