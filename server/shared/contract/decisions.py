"""Signals, decisions and tasks over the wire."""

from datetime import date, datetime
from uuid import UUID

from server.shared.contract.base import WireStruct


class Signal(WireStruct):
    """A figure that crossed what a rule allows: its words are made from ``rule`` and ``reason`` by the reader.

    ``reason`` holds numbers and names for the words; ``groups`` the groups that it comes from.
    """

    id: UUID
    rule: str
    figure: str
    part: str
    month: date
    value: float | None
    threshold: float | None
    severity: int
    state: str
    raised_at: datetime
    last_seen_at: datetime
    reason: dict[str, float | str | None]
    groups: list[str]
    decision_id: UUID | None
    closed_by_name: str
    words: str
    permitted: list[str]


class Evidence(WireStruct):
    """What a decision rests on: a signal, rows that were looked at, or words."""

    kind: str
    words: str
    signal_id: UUID | None = None


class Effect(WireStruct):
    """What was measured when the date came, with the change of similar preschools beside it.

    ``change`` is measured − baseline; ``peers_change`` the change of the median of similar preschools between the same
    months; ``beyond_peers`` their difference, in the unit of the figure. None where one of the values is missing.
    """

    measured: float | None
    month: date
    at: datetime
    met: bool | None
    change: float | None
    peers_change: float | None
    beyond_peers: float | None


class Task(WireStruct):
    id: UUID
    decision_id: UUID
    decision_title: str
    what: str
    owner_id: UUID
    owner_name: str
    due_on: date
    late: bool
    done_at: datetime | None
    done_by_name: str
    remark: str
    revision: int
    permitted: list[str]


class CoursePoint(WireStruct):
    """A month of a decision's figure, with the median of similar preschools beside it."""

    month: date
    value: float | None
    peers: float | None = None


class Decision(WireStruct):
    """``course`` holds the months from before the decision until now, on the page of one decision only."""

    id: UUID
    number: int
    figure: str
    part: str
    unit: str
    title: str
    why: str
    evidence: list[Evidence]
    baseline: float | None
    baseline_month: date
    expected: float
    current: float | None
    due_on: date
    decided_on: date
    decided_by_name: str
    state: str
    effect: Effect | None
    conclusion: str
    tasks: list[Task]
    signals: list[Signal]
    revision: int
    permitted: list[str]
    direction: int = 1
    course: list[CoursePoint] = []


class NewTask(WireStruct):
    id: UUID
    what: str
    owner_id: UUID
    due_on: date


class NewDecision(WireStruct):
    """``signal_ids`` are those it answers.

    The baseline is the value a signal was raised at last; without one that of the newest month that tells enough.
    """

    id: UUID
    figure: str
    title: str
    expected: float
    due_on: date
    part: str = ""
    why: str = ""
    signal_ids: list[UUID] = []
    evidence: list[Evidence] = []
    tasks: list[NewTask] = []


class DecisionChange(WireStruct):
    revision: int
    title: str
    why: str
    expected: float
    due_on: date
    tasks: list[NewTask]


class Conclusion(WireStruct):
    """What a head concludes: of a measured decision, or why one was dropped."""

    words: str


class TaskDone(WireStruct):
    done: bool
    remark: str = ""


class Owner(WireStruct):
    """Somebody of the staff who may be given a task."""

    id: UUID
    name: str
    role: str


class Baseline(WireStruct):
    """What a decision upon a figure would begin from."""

    figure: str
    part: str
    unit: str
    direction: int
    value: float | None
    month: date
    peers: float | None = None


class Register(WireStruct):
    """The decisions of a school year, newest first."""

    school_year: int
    school_years: list[int]
    decisions: list[Decision]
    permitted: list[str]
