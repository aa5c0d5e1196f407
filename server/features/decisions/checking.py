"""What a decision begins from, and what is wrong with one that somebody wants to make or change."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.features.decisions import queries
from server.features.decisions.models import DecisionTask
from server.features.figures.indicators import indicator_of
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem
from server.shared.contract.decisions import NewTask
from server.shared.domain import decisions as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import Unit, month_of, months_until, previous_month

MOST_TASKS: Final = 20
_LOOKED_BACK: Final = 3


@dataclass(frozen=True, slots=True)
class Checked:
    """What is said in a decision, new or changed."""

    figure: str
    baseline: float | None
    title: str
    expected: float
    due_on: date
    tasks: Sequence[NewTask]


async def baseline_of(
    work: Work, today: date, about: tuple[UUID, str, str], signals: Sequence[Record]
) -> tuple[float | None, date]:
    """The value and the month a decision about (preschool, figure, part) begins from.

    That of the newest signal about it; else of the newest month that tells enough, for on the third of a month nearly
    nothing is done and any expectation would be met. Raises ``figure.unknown``, and ``figure.not_collected``.
    """
    _, figure, part = about
    if not indicator_of(figure).collected:
        raise RuleViolation("figure.not_collected", figure=figure)
    raised = [row for row in signals if (row["figure"], row["part"]) == (figure, part) and row["value"] is not None]
    if raised and (newest := max(raised, key=lambda row: row["month"]))["rule"] != rules.OVERDUE:
        return newest["value"], newest["month"]
    month = month_of(today)
    told = month if today.day >= rules.TOLD_FROM else previous_month(month)
    first, *_ = months_until(told, _LOOKED_BACK + 1)
    rows = [row for row in await queries.course(work, about, first, month) if row["value"] is not None]
    before = [row for row in rows if row["month"] <= told]
    if chosen := (before or rows)[-1:]:
        return chosen[0]["value"], chosen[0]["month"]
    return None, told


def check(said: Checked, today: date, owners: Collection[UUID], kept: Sequence[DecisionTask] = ()) -> None:
    """Raises Malformed with every field that breaks a rule; ``kept`` are tasks there were before."""
    problems = [FieldProblem(field=field, code=code) for field, code in _wrong(said, today, owners, kept)]
    if problems:
        raise Malformed(*problems)


def check_tasks(kept: Sequence[DecisionTask], wanted: Sequence[NewTask]) -> None:
    """Raises ``decision.task_twice`` where two tasks have one id."""
    if len({one.id for one in wanted}) != len(wanted):
        raise RuleViolation("decision.task_twice")


def _wrong(
    said: Checked, today: date, owners: Collection[UUID], kept: Sequence[DecisionTask]
) -> Iterator[tuple[str, str]]:
    if not said.title.strip():
        yield "title", "input.missing"
    indicator = indicator_of(said.figure)
    is_share = indicator.unit is Unit.SHARE
    promise = rules.Promise(said.expected, said.due_on, said.baseline, indicator.direction, is_share)
    yield from rules.wrong_in(promise, today)
    if len(said.tasks) > MOST_TASKS:
        yield "tasks", "decision.too_many_tasks"
    before = {task.id: task for task in kept}
    for number, task in enumerate(said.tasks):
        yield from _wrong_task(f"tasks[{number}]", (task, before.get(task.id)), said.due_on, today, owners)


def _wrong_task(
    field: str, task: tuple[NewTask, DecisionTask | None], decision_due_on: date, today: date, owners: Collection[UUID]
) -> Iterator[tuple[str, str]]:
    """A task that was there before may keep a day that has passed and an owner who has left."""
    wanted, before = task
    if not wanted.what.strip():
        yield f"{field}.what", "input.missing"
    if wanted.owner_id not in owners and (before is None or before.owner_id != wanted.owner_id):
        yield f"{field}.owner_id", "decision.unknown_owner"
    first = today if before is None or before.due_on != wanted.due_on else wanted.due_on
    if wrong := rules.wrong_task_day(wanted.due_on, decision_due_on, first):
        yield f"{field}.due_on", wrong
