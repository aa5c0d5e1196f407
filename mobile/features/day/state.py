"""What the screen of the day knows and does."""

from collections.abc import Sequence
from datetime import date, time
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.outbox import CommandState
from mobile.features.day.lines import Line, is_waiting, lines_of, mark_of, marked, part_now, parts_of
from mobile.features.day.repository import DayRepository
from mobile.problems import ServerAway
from mobile.ui.feedback import ScreenState
from server.shared.contract.day_mode import Adaptation
from server.shared.contract.plans import Activity, ActivityMark, ActivityState, LivingPlan, ReasonCode, WeeklyPlan
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

REASONS: Final[tuple[ReasonCode, ...]] = (
    "weather",
    "interest",
    "few_children",
    "materials",
    "time",
    "health",
    "event",
    "other",
)


class Question(msgspec.Struct, frozen=True):
    """Why an activity went otherwise is asked about: which, and what became of it."""

    line: Line
    result: ActivityState


class DayState(ScreenState):
    """The day's lines part by part, and what is asked about one of them."""

    def __init__(self, repository: DayRepository) -> None:
        super().__init__()
        self.loaded = False
        self.offline = False
        self.plans: tuple[WeeklyPlan, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.adaptations: tuple[Adaptation, ...] = ()
        self.life: LivingPlan | None = None
        self.part: str | None = None
        self.now: str | None = None
        self.question: Question | None = None
        self.named: Line | None = None
        self.naming_gone = False
        self._repository = repository
        self._chosen = False
        self._before: dict[UUID, ActivityMark] = {}

    @property
    def today(self) -> date:
        return self._repository.today

    @property
    def plan(self) -> WeeklyPlan | None:
        """The running week's plan, which is the last of those there are."""
        running = [plan for plan in self.plans if (self.today - plan.week_start).days in range(7)]
        return running[-1] if running else None

    @property
    def markable(self) -> bool:
        return any(Action.WEEKLY_PLAN_EDIT.value in plan.permitted for plan in self.plans)

    @property
    def parts(self) -> list[str]:
        return parts_of(self.lines)

    @property
    def done(self) -> int:
        """How many of the day's activities are marked, whichever way."""
        return sum(not is_waiting(line) for line in self.lines)

    def in_part(self, part: str | None) -> list[Line]:
        return [line for line in self.lines if line.activity.part_of_day == part]

    def adaptations_of(self, activity_id: UUID) -> tuple[Adaptation, ...]:
        return tuple(one for one in self.adaptations if one.activity_id == activity_id)

    @property
    def adaptations_gone(self) -> tuple[Adaptation, ...]:
        """Those of the running week whose activity was taken out of it: what was written of a child stays readable."""
        if self.plan is None:
            return ()
        plan_id, lines = self.plan.id, {activity.id for activity in self.plan.activities}
        return tuple(one for one in self.adaptations if one.plan_id == plan_id and one.activity_id not in lines)

    def choose(self, part: str) -> None:
        """Puts a part of the day in front, where it stays although the hours go on."""
        self.part, self._chosen = part, True

    def look_at(self, clock: time) -> None:
        """Puts what is on now in front, unless somebody chose otherwise."""
        self.now = part_now(self.parts, clock)
        if not self._chosen or self.part not in self.parts:
            self.part = self.now

    def come_back(self, clock: time) -> None:
        """The screen is taken up again after a while: what is on by now stands in front."""
        self._chosen = False
        self.look_at(clock)

    def ask(self, line: Line, result: ActivityState) -> None:
        self.question = Question(line, result)

    def ask_nothing(self) -> None:
        self.question = None

    def name(self, line: Line | None) -> None:
        """Shows for whom something is done otherwise at this activity; None hides it again."""
        self.named = line

    def name_gone(self, naming: bool) -> None:
        """Shows for whom something was to be done otherwise at activities that are gone, or hides it again."""
        self.naming_gone = naming

    async def load(self, clock: time, t: Translator) -> None:
        if await self.during(self._load(), t):
            self.loaded = True
            self.look_at(clock)
            await self.load_rest()

    async def load_rest(self) -> None:
        """What the day is shown without while there is no network: adaptations, and how alive the plans are."""
        try:
            if self._repository.may(Action.ADAPTATION_READ):
                self.adaptations = tuple(await self._repository.adaptations(list(self.plans)))
            if self._repository.may(Action.REFLECTION_READ):
                self.life = await self._repository.life()
        except ServerAway:
            self.offline = True

    async def tick(self, line: Line, t: Translator) -> None:
        await self._mark(line, ActivityMark(state="done"), t)

    async def undo(self, line: Line, t: Translator) -> None:
        """Takes the last mark back: to what stood before, or to nothing having been said."""
        before = self._before.pop(line.activity.id, ActivityMark(state="planned"))
        await self._mark(line, before, t, remember=False)

    async def answer(self, reason: ReasonCode, moved_to: date | None, instead: str, t: Translator) -> None:
        """Marks the activity that was asked about; both the day and what was done instead may be left out."""
        question, self.question = self.question, None
        if question is None:
            return
        mark = ActivityMark(
            state=question.result,
            reason_code=reason,
            moved_to=moved_to if question.result == "moved" else None,
            replaced_by=instead.strip()[:200] if question.result == "replaced" else "",
        )
        await self._mark(question.line, mark, t)

    async def _mark(self, line: Line, mark: ActivityMark, t: Translator, *, remember: bool = True) -> None:
        """Shows the mark at once; the outbox carries it, and what it refuses is said and shown as it was."""
        activity_id, key = line.activity.id, uuid7()
        if remember:
            self._before[activity_id] = mark_of(line.activity)
        self.problem = None
        self._show(line, marked(line.activity, mark))
        outcome = await self._repository.mark(line, mark, key)
        if outcome.state is CommandState.REFUSED and outcome.problem:
            await self._repository.discard(key)
            self._show(line, line.activity)
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
        elif outcome.state is CommandState.SENT:
            await self._follow_life()
        else:
            self.offline = True

    def _show(self, line: Line, activity: Activity) -> None:
        changed = msgspec.structs.replace(line, activity=activity)
        same = line.activity.id
        self.lines = tuple(changed if one.activity.id == same else one for one in self.lines)

    async def _follow_life(self) -> None:
        try:
            if self._repository.may(Action.REFLECTION_READ):
                self.life = await self._repository.life()
            self.offline = False
        except ServerAway:
            self.offline = True

    async def _load(self) -> None:
        plans, told = await self._repository.plans()
        self.plans, self.offline = tuple(plans), not told
        self.lines = tuple(lines_of(plans, self.today))


def planned_days(plan: WeeklyPlan | None) -> Sequence[date]:
    return plan.working_days if plan else ()
