"""What people do with decisions: make them upon signals or figures, change, drop and conclude them, keep a register."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from server.features.decisions import queries
from server.features.decisions.checking import Checked, baseline_of, check, check_tasks
from server.features.decisions.looking import SIGNAL
from server.features.decisions.mapping import Parts, direction_of, to_course, to_decision, unit_of
from server.features.decisions.models import Decision, DecisionTask
from server.features.decisions.peers import medians
from server.features.decisions.tasks import TASK
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.texts import plain, written
from server.shared.contract import decisions as contract
from server.shared.domain import decisions as rules
from server.shared.domain.calendar import bounds_of, school_year_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import months_between, months_until
from server.shared.domain.permissions import Action

DECISION: Final = "decision"
"""The kind of a change that devices hear of."""
CHANGED: Final = "decision.changed"
DROPPED: Final = "decision.dropped"
CONCLUDED: Final = "decision.concluded"
_BEFORE: Final = 5
"""So many months before its baseline the course of a decision begins."""


class DecisionService:
    """The decisions of a preschool and their register."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def register(self, preschool_id: UUID, school_year: int | None) -> contract.Register:
        """The decisions of a school year, newest first."""
        self._require_reader(preschool_id)
        this_year = school_year_of(self._actor.today)
        year = this_year if school_year is None else school_year
        rows = await queries.decisions(self._work, preschool_id, bounds_of(year), self._actor.today)
        parts = await self._parts(preschool_id, [row["id"] for row in rows])
        known = await queries.school_years(self._work, preschool_id)
        where = Whereabouts(preschool_id=preschool_id)
        return contract.Register(
            school_year=year,
            school_years=sorted({this_year, *known}, reverse=True),
            decisions=[to_decision(row, parts, self._actor) for row in rows],
            permitted=self._actor.permitted(where, (Action.DECISION_WRITE,)),
        )

    async def one(self, preschool_id: UUID, decision_id: UUID) -> contract.Decision:
        """With its course: the months from before it until now, similar preschools beside."""
        self._require_reader(preschool_id)
        row = await queries.decision(self._work, preschool_id, decision_id, self._actor.today)
        if row is None:
            raise NotVisible
        found = to_decision(row, await self._parts(preschool_id, [decision_id]), self._actor)
        found.course = await self._course(preschool_id, row)
        return found

    async def beginning(
        self, preschool_id: UUID, figure: str, part: str, signal_ids: Sequence[UUID] = ()
    ) -> tuple[contract.Baseline, list[contract.Owner]]:
        """What a new decision would begin from, and who may be given tasks; raises ``figure.unknown``."""
        self._require_writer(preschool_id)
        signals = await queries.these_signals(self._work, preschool_id, signal_ids) if signal_ids else []
        value, month = await baseline_of(self._work, self._actor.today, (preschool_id, figure, part), signals)
        beside = {} if part else await medians(self._work, [(preschool_id, figure, month)])
        baseline = contract.Baseline(
            figure=figure,
            part=part,
            unit=unit_of(figure),
            direction=direction_of(figure),
            value=value,
            month=month,
            peers=beside.get((preschool_id, figure, month)),
        )
        return baseline, await self.owners(preschool_id)

    async def owners(self, preschool_id: UUID) -> list[contract.Owner]:
        """Everybody of the staff who works there today."""
        self._require_reader(preschool_id)
        rows = await queries.staff(self._work, preschool_id, self._actor.today)
        return [contract.Owner(id=row["id"], name=row["name"], role=row["role"]) for row in rows]

    async def decide(self, preschool_id: UUID, request: contract.NewDecision) -> contract.Decision:
        """A new decision, the next of the register, upon one or several signals or any figure.

        The same id sent again changes nothing. Raises Malformed naming the fields that break a rule, and
        ``signal.not_open`` where somebody has answered a signal meanwhile.
        """
        self._require_writer(preschool_id)
        number = await queries.next_number(self._work, preschool_id)
        known = await self._work.session.get(Decision, (preschool_id, request.id))
        if known is None:
            await self._keep(preschool_id, number, request)
        elif known.decided_by != self._actor.account_id:
            raise RuleViolation("decision.id_taken")
        return await self.one(preschool_id, request.id)

    async def change(
        self, preschool_id: UUID, decision_id: UUID, request: contract.DecisionChange
    ) -> contract.Decision:
        """Says a running decision anew over the revision that was read; tasks that are left out go unless done."""
        row = await self._to_change(preschool_id, decision_id)
        rules.require_running(row.state)
        rules.require_same_revision(request.revision, row.revision)
        kept = await self._tasks(preschool_id, decision_id)
        checked = Checked(row.figure, row.baseline, request.title, request.expected, request.due_on, request.tasks)
        owners = {owner.id for owner in await self.owners(preschool_id)}
        check(checked, self._actor.today, owners, kept)
        row.title, row.why = plain(request.title), plain(request.why)
        row.expected, row.due_on, row.revision = request.expected, request.due_on, row.revision + 1
        await self._replace_tasks(row, kept, request.tasks)
        await self._noted(CHANGED, row)
        return await self.one(preschool_id, decision_id)

    async def drop(self, preschool_id: UUID, decision_id: UUID, words: str) -> contract.Decision:
        """Gives a running decision up, saying why; its signals are open again. Twice is the same as once."""
        said = written(words, "words")
        row = await self._to_change(preschool_id, decision_id)
        if (row.state, row.conclusion) != (rules.DecisionState.DROPPED, said):
            rules.require_running(row.state)
            row.state, row.conclusion, row.closed_at = rules.DecisionState.DROPPED, said, self._clock.now()
            row.revision += 1
            await self._noted(DROPPED, row)
            for signal_id in await queries.reopen(self._work, preschool_id, decision_id):
                await changes.note(self._work, preschool_id, SIGNAL, signal_id)
            for task in await self._tasks(preschool_id, decision_id):
                await changes.note(self._work, preschool_id, TASK, task.id)
        return await self.one(preschool_id, decision_id)

    async def conclude(self, preschool_id: UUID, decision_id: UUID, words: str) -> contract.Decision:
        """What the head makes of a measured decision, in words; they may be said anew."""
        said = written(words, "words")
        row = await self._to_change(preschool_id, decision_id)
        rules.require_ended(row.state)
        if row.state != rules.DecisionState.MEASURED:
            raise RuleViolation("decision.not_running")
        if row.conclusion != said:
            row.conclusion, row.closed_at = said, self._clock.now()
            row.revision += 1
            await self._noted(CONCLUDED, row)
        return await self.one(preschool_id, decision_id)

    async def _keep(self, preschool_id: UUID, number: int, request: contract.NewDecision) -> None:
        signals = await queries.signals_to_answer(self._work, preschool_id, request.signal_ids)
        if {row["id"] for row in signals} != set(request.signal_ids):
            raise NotVisible
        for signal in signals:
            rules.require_open(signal["state"])
        about = (preschool_id, request.figure, request.part)
        value, month = await baseline_of(self._work, self._actor.today, about, signals)
        checked = Checked(request.figure, value, request.title, request.expected, request.due_on, request.tasks)
        check(checked, self._actor.today, {owner.id for owner in await self.owners(preschool_id)})
        row = Decision(
            preschool_id=preschool_id,
            id=request.id,
            number=number,
            figure=request.figure,
            part=request.part,
            title=plain(request.title),
            why=plain(request.why),
            evidence=[msgspec.to_builtins(one) for one in request.evidence],
            baseline=value,
            baseline_month=month,
            expected=request.expected,
            due_on=request.due_on,
            decided_on=self._actor.today,
            decided_at=self._clock.now(),
            decided_by=self._actor.account_id,
            decided_by_name=self._actor.full_name,
            state=rules.DecisionState.RUNNING,
            conclusion="",
            revision=1,
        )
        self._work.session.add(row)
        await self._work.flush()
        await self._replace_tasks(row, [], request.tasks)
        by = (row.id, self._actor.account_id, self._actor.full_name)
        await queries.answer(self._work, preschool_id, request.signal_ids, *by)
        for signal_id in request.signal_ids:
            await changes.note(self._work, preschool_id, SIGNAL, signal_id)
        await self._noted(Action.DECISION_WRITE, row)

    async def _replace_tasks(
        self, row: Decision, kept: Sequence[DecisionTask], wanted: Sequence[contract.NewTask]
    ) -> None:
        """What is wanted, in its order, stands; of what is left out only what was done stays."""
        check_tasks(kept, wanted)
        by_id = {task.id: task for task in kept}
        for task in kept:
            if task.id not in {one.id for one in wanted} and task.done_at is None:
                await self._work.session.delete(task)
                await changes.note(self._work, row.preschool_id, TASK, task.id)
        for position, one in enumerate(wanted):
            said = (position, plain(one.what), one.owner_id, one.due_on)
            task = by_id.get(one.id) or await self._new_task(row, one.id)
            if (task.position, task.what, task.owner_id, task.due_on) != said:
                task.position, task.what, task.owner_id, task.due_on = said
                task.reminded_on, task.revision = None, task.revision + 1
                await changes.note(self._work, row.preschool_id, TASK, task.id)
        await self._work.flush()

    async def _new_task(self, row: Decision, task_id: UUID) -> DecisionTask:
        """Raises ``decision.task_twice`` where another decision has a task of that id."""
        if await self._work.session.get(DecisionTask, (row.preschool_id, task_id)) is not None:
            raise RuleViolation("decision.task_twice")
        task = DecisionTask(preschool_id=row.preschool_id, id=task_id, decision_id=row.id, revision=0)
        task.done_by_name, task.remark = "", ""
        self._work.session.add(task)
        return task

    async def _tasks(self, preschool_id: UUID, decision_id: UUID) -> list[DecisionTask]:
        rows = await queries.tasks_of(self._work, preschool_id, [decision_id])
        return [await self._work.session.get_one(DecisionTask, (preschool_id, row["id"])) for row in rows]

    async def _parts(self, preschool_id: UUID, decision_ids: Sequence[UUID]) -> Parts:
        if not decision_ids:
            return Parts((), ())
        tasks = await queries.tasks_of(self._work, preschool_id, decision_ids)
        return Parts(tasks, await queries.signals_of(self._work, preschool_id, decision_ids))

    async def _course(self, preschool_id: UUID, row: Record) -> list[contract.CoursePoint]:
        first, *_ = months_until(row["baseline_month"], _BEFORE + 1)
        months = months_between(first, max(row["measured_month"] or self._actor.today, row["baseline_month"]))[-13:]
        about = (preschool_id, row["figure"], row["part"])
        values = await queries.course(self._work, about, months[0], months[-1])
        wanted = [] if row["part"] else [(preschool_id, row["figure"], month) for month in months]
        beside = await medians(self._work, wanted)
        return to_course(values, {month: value for (_, _, month), value in beside.items()}, months)

    async def _to_change(self, preschool_id: UUID, decision_id: UUID) -> Decision:
        """The decision, the transaction's until its end."""
        self._require_writer(preschool_id)
        extent = self._actor.extent(Action.DECISION_WRITE)
        return await visible_one(self._work.session, Decision, (preschool_id, decision_id), extent, lock=True)

    async def _noted(self, action: Action | str, row: Decision) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id)
        await changes.note(self._work, row.preschool_id, DECISION, row.id)
        await note_month(self._work, row.preschool_id, self._actor.today)

    def _require_reader(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.DECISION_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible

    def _require_writer(self, preschool_id: UUID) -> None:
        self._require_reader(preschool_id)
        self._actor.require(Action.DECISION_WRITE, Whereabouts(preschool_id=preschool_id))
