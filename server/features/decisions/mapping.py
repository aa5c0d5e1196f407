"""From rows of signals, decisions and tasks to what goes over the wire."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

import msgspec

from server.features.figures.indicators import INDICATORS
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import decisions as contract
from server.shared.domain.decisions import DecisionState, SignalState
from server.shared.domain.figures import Definition, Unit
from server.shared.domain.permissions import Action

_BY_SLUG: dict[str, Definition] = {one.slug: one for one in INDICATORS}


def direction_of(figure: str) -> int:
    """Of a figure that there was once, more was better."""
    found = _BY_SLUG.get(figure)
    return found.direction if found else 1


def unit_of(figure: str) -> str:
    found = _BY_SLUG.get(figure)
    return (found.unit if found else Unit.NUMBER).value


def to_signal(row: Record, actor: Actor) -> contract.Signal:
    reason = dict(row["reason"])
    groups, threshold = reason.pop("groups", []), reason.get("threshold")
    deciding = row["state"] == SignalState.OPEN
    where = Whereabouts(preschool_id=row["preschool_id"])
    return contract.Signal(
        id=row["id"],
        rule=row["rule"],
        figure=row["figure"],
        part=row["part"],
        month=row["month"],
        value=row["value"],
        threshold=threshold,
        severity=row["severity"],
        state=row["state"],
        raised_at=row["raised_at"],
        last_seen_at=row["last_seen_at"],
        reason=reason,
        groups=list(groups),
        decision_id=row["decision_id"],
        closed_by_name=row["closed_by_name"],
        words=row["words"],
        permitted=actor.permitted(where, (Action.DECISION_WRITE,)) if deciding else [],
    )


def to_task(row: Record, actor: Actor) -> contract.Task:
    """Its owner and whoever decides may mark it, unless its decision was dropped."""
    where = Whereabouts(preschool_id=row["preschool_id"])
    may = row["owner_account_id"] == actor.account_id or actor.may(Action.DECISION_WRITE, where)
    return contract.Task(
        id=row["id"],
        decision_id=row["decision_id"],
        decision_title=row["decision_title"],
        what=row["what"],
        owner_id=row["owner_id"],
        owner_name=row["owner_name"],
        due_on=row["due_on"],
        late=row["done_at"] is None and row["due_on"] < actor.today,
        done_at=row["done_at"],
        done_by_name=row["done_by_name"],
        remark=row["remark"],
        revision=row["revision"],
        permitted=[Action.TASK_DO.value] if may and row["decision_state"] != DecisionState.DROPPED else [],
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """What belongs to the decisions of one answer."""

    tasks: Sequence[Record]
    signals: Sequence[Record]

    def of(self, decision_id: UUID) -> tuple[list[Record], list[Record]]:
        return (
            [row for row in self.tasks if row["decision_id"] == decision_id],
            [row for row in self.signals if row["decision_id"] == decision_id],
        )


def to_decision(row: Record, parts: Parts, actor: Actor) -> contract.Decision:
    tasks, signals = parts.of(row["id"])
    where = Whereabouts(preschool_id=row["preschool_id"])
    return contract.Decision(
        id=row["id"],
        number=row["number"],
        figure=row["figure"],
        part=row["part"],
        unit=unit_of(row["figure"]),
        title=row["title"],
        why=row["why"],
        evidence=msgspec.convert(row["evidence"], list[contract.Evidence]),
        baseline=row["baseline"],
        baseline_month=row["baseline_month"],
        expected=row["expected"],
        current=row["current"],
        due_on=row["due_on"],
        decided_on=row["decided_on"],
        decided_by_name=row["decided_by_name"],
        state=row["state"],
        effect=_effect(row),
        conclusion=row["conclusion"],
        tasks=[to_task(task, actor) for task in tasks],
        signals=[to_signal(signal, actor) for signal in signals],
        revision=row["revision"],
        permitted=actor.permitted(where, (Action.DECISION_WRITE,)),
        direction=direction_of(row["figure"]),
    )


def _effect(row: Record) -> contract.Effect | None:
    at, month = row["measured_at"], row["measured_month"]
    if at is None or month is None:
        return None
    change = _difference(row["measured"], row["baseline"])
    beside = _difference(row["peers_after"], row["peers_before"])
    return contract.Effect(
        measured=row["measured"],
        month=month,
        at=at,
        met=row["met"],
        change=change,
        peers_change=beside,
        beyond_peers=_difference(change, beside),
    )


def _difference(after: float | None, before: float | None) -> float | None:
    return None if after is None or before is None else after - before


def to_course(rows: Sequence[Record], beside: dict[date, float], months: Sequence[date]) -> list[contract.CoursePoint]:
    values = {row["month"]: row["value"] for row in rows}
    return [contract.CoursePoint(month=month, value=values.get(month), peers=beside.get(month)) for month in months]
