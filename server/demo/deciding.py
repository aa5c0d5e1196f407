"""Signals and decisions of the preschool where people look first: one measured, one running, what waits now."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from server.demo.people import words
from server.demo.stage import StagedPreschool
from server.features.decisions.looking import Look
from server.features.decisions.measuring import Measuring
from server.features.decisions.service import DecisionService
from server.features.decisions.tasks import TaskService
from server.features.effects import looks
from server.features.effects.service import EffectService
from server.features.figures.indicators import INDICATORS
from server.kernel.access import Actor
from server.kernel.clock import Clock, Moment
from server.kernel.database import Work
from server.shared.contract import decisions as contract
from server.shared.contract.effects import NewInitialStage
from server.shared.ids import uuid7

_FIGURES: Final = ("children_observed", "plans_in_place", "areas_covered", "families_connected", "activities_done")
_STEP: Final = 0.1
_ENOUGH: Final = 0.95
_MEASURED_AFTER: Final = timedelta(days=45)
_BEFORE: Final = timedelta(days=70)
_RUNNING_SINCE: Final = timedelta(days=14)
_RUNNING_UNTIL: Final = timedelta(days=35)
_LATE: Final = timedelta(days=3)
_SOON: Final = timedelta(days=2)
_BEFORE_US: Final = {
    "weekly_minutes": 170.0,
    "monthly_minutes": 260.0,
    "annual_minutes": 1500.0,
    "known_percent": 40.0,
    "decision_hours": 300.0,
    "done_hours": 500.0,
    "evidence_percent": 35.0,
}
_LOOKED_BACK: Final = 3
_LOOKED_AT: Final = 6
_STAFF: Final = """
    select id, role from staff_member
    where preschool_id = $1 and account_id is not null and role in ('head', 'educator', 'methodist')
    order by role, sort_key
"""
_KNOWN: Final = "select exists (select from decision where preschool_id = $1)"


async def sow(work: Work, staged: StagedPreschool, clock: Clock) -> None:
    """Decides as the head did at earlier moments, measures what has come due and looks at the figures of today.

    Figures must be derived by then; what is there already stays. A figure that needs no better is not decided upon.
    """
    if staged.head is None or await work.raw.fetchval(_KNOWN, staged.preschool_id):
        return
    today, decided = clock.today(), _Deciding(work, staged, staged.head, clock)
    first = await decided.at(today - _BEFORE, today - _BEFORE + _MEASURED_AFTER, _FIGURES, late=False)
    rest = [figure for figure in _FIGURES if figure != first]
    await Measuring(clock).due(work)
    await decided.at(today - _RUNNING_SINCE, today + _RUNNING_UNTIL, rest, late=True)
    await Look(clock).at(work, [staged.preschool_id])
    await decided.begin_effects(today)


class _Deciding:
    """One head who decides at several moments."""

    def __init__(self, work: Work, staged: StagedPreschool, head: Actor, clock: Clock) -> None:
        self._work = work
        self._staged = staged
        self._head = head
        self._clock = clock

    async def at(self, day: date, due_on: date, figures: Sequence[str], *, late: bool) -> str | None:
        """Decides on a day upon the first figure that could be better; which one it was."""
        service = DecisionService(self._work, self._acting_on(day), self._moment(day))
        for figure in figures:
            begins, _ = await service.beginning(self._staged.preschool_id, figure, "")
            if begins.value is not None and begins.value < _ENOUGH:
                said = words("deciding")[figure]
                made = await service.decide(
                    self._staged.preschool_id,
                    contract.NewDecision(
                        id=uuid7(),
                        figure=figure,
                        title=said["title"],
                        why=said["why"],
                        expected=min(1.0, round(begins.value + _STEP, 2)),
                        due_on=due_on,
                        evidence=[contract.Evidence(kind="words", words=said["evidence"])],
                        tasks=await self._tasks(said["tasks"], day, due_on, late=late),
                    ),
                )
                if not late:
                    await self._do(made, due_on)
                return figure
        return None

    async def begin_effects(self, today: date) -> None:
        """The head said what the work was like before, and has looked at most key figures these days."""
        began = today - _BEFORE
        stage = NewInitialStage(
            id=uuid7(), starts_on=began, figures=_BEFORE_US, words=words("deciding")["initial_stage"]
        )
        service = EffectService(self._work, self._acting_on(began), self._moment(began))
        await service.set_stage(self._staged.preschool_id, stage)
        key = [indicator.slug for indicator in INDICATORS if indicator.key]
        for back in range(_LOOKED_BACK):
            looked = key[back : back + _LOOKED_AT]
            day = today - timedelta(days=back)
            await looks.note(self._work, self._staged.preschool_id, self._head.account_id, looked, looked, day)

    async def _do(self, made: contract.Decision, due_on: date) -> None:
        """Its tasks were done, each on its day."""
        for task in made.tasks:
            tasks = TaskService(self._work, self._acting_on(task.due_on), self._moment(min(task.due_on, due_on)))
            await tasks.mark(self._staged.preschool_id, made.id, task.id, contract.TaskDone(done=True))

    async def _tasks(self, said: Sequence[str], day: date, due_on: date, *, late: bool) -> list[contract.NewTask]:
        """One soon after the decision or, where one is to be ``late``, before today; the others later."""
        rows = await self._work.raw.fetch(_STAFF, self._staged.preschool_id)
        owners: list[UUID] = [row["id"] for row in rows]
        today = self._clock.today()
        days = [max(day, today - _LATE), today + _SOON, due_on] if late else [day + _SOON, due_on, due_on]
        return [
            contract.NewTask(id=uuid7(), what=what, owner_id=owners[number % len(owners)], due_on=min(on, due_on))
            for number, (what, on) in enumerate(zip(said, days, strict=False))
        ]

    def _acting_on(self, day: date) -> Actor:
        head = self._head
        return Actor(
            account_id=head.account_id,
            session_id=head.session_id,
            login=head.login,
            full_name=head.full_name,
            language=head.language,
            today=day,
            scopes=head.scopes,
        )

    def _moment(self, day: date) -> Moment:
        zone = self._clock.time_zone
        return Moment(datetime(day.year, day.month, day.day, 10, tzinfo=zone), zone)
