"""Rules of the living plan: what marks say, what a reflection holds, how alive a plan is."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

ADAPTED: Final = frozenset({"moved", "replaced"})
FARTHEST_MOVE: Final = timedelta(days=31)
LONGEST_SITTING: Final = 4 * 60 * 60
"""Seconds; the contract refuses more."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What became of one activity; ``explained`` when a reason was given."""

    state: str
    explained: bool


@dataclass(frozen=True, slots=True)
class Life:
    """How many activities were done as planned, adapted with a reason, left out with a reason, or neither."""

    planned: int
    done: int
    adapted: int
    not_done_with_reason: int
    unexplained: int

    @property
    def unmarked(self) -> int:
        return self.planned - self.done - self.adapted - self.not_done_with_reason - self.unexplained

    @property
    def alive(self) -> float | None:
        """(done + adapted) / marked, 0 to 1; None while nothing is marked.

        Our own measure: to move or replace an activity for a reason is a quality of the work and counts as much as
        doing it; to leave it out for a reason counts as marked, and so does a change nobody explained.
        """
        marked = self.planned - self.unmarked
        return (self.done + self.adapted) / marked if marked else None


def life_of(marks: Iterable[Mark]) -> Life:
    """The life of the activities with these marks."""
    seen = list(marks)
    return Life(
        planned=len(seen),
        done=sum(mark.state == "done" for mark in seen),
        adapted=sum(mark.state in ADAPTED and mark.explained for mark in seen),
        not_done_with_reason=sum(mark.state == "not_done" and mark.explained for mark in seen),
        unexplained=sum(mark.state not in {"done", "planned"} and not mark.explained for mark in seen),
    )


def reason_of(state: str, code: str, words: str) -> tuple[str, str]:
    """Code and words of the reason as they are kept: what was done, or is still to be done, needs none."""
    explained = state in ADAPTED or state == "not_done"
    return (code, words.replace("\0", "").strip()) if explained else ("", "")


def require_move(week_start: date, moved_to: date | None) -> None:
    """Raises ``living_plan.moved_too_far`` for a day before the week or more than a month after its Monday."""
    if moved_to and not week_start <= moved_to <= week_start + FARTHEST_MOVE:
        raise RuleViolation("living_plan.moved_too_far", day=moved_to.isoformat())


def require_day_of_plan(day: date, week_start: date, today: date) -> None:
    """Raises ``reflection.other_week`` or ``reflection.not_yet``: a day is looked back upon, not ahead."""
    if not week_start <= day < week_start + timedelta(days=7):
        raise RuleViolation("reflection.other_week", day=day.isoformat())
    if day > today:
        raise RuleViolation("reflection.not_yet", day=day.isoformat())


def require_reflection(chips: Collection[str], text: str) -> None:
    """Raises ``reflection.empty`` where neither a chip nor a word is given."""
    if not chips and not text.strip():
        raise RuleViolation("reflection.empty")


def require_own_identity(known: tuple[UUID, date] | None, meant: tuple[UUID, date]) -> None:
    """Raises ``reflection.id_taken`` where the id is another day's; ``known`` is the plan and day it stands for."""
    if known is not None and known != meant:
        raise RuleViolation("reflection.id_taken")


def require_past(day: date, today: date) -> None:
    """Raises ``planning_time.not_yet``: time is spent before it is told."""
    if day > today:
        raise RuleViolation("planning_time.not_yet", day=day.isoformat())
