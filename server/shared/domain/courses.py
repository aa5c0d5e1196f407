"""Rules of the 24-hour course: what counts as done, who is behind, what a rubric gives.

Hours are never stored: they follow from sessions, chapters, tasks, attempts and marks, here and nowhere else.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.shared.contract.courses import ProgrammeDocument, ProjectPlan, Session, Unit
from server.shared.domain.errors import RuleViolation
from server.shared.domain.invitations import clean_code

ACADEMIC_HOUR: Final = 45
"""Minutes."""
HOURS: Final = 24
WHOLE: Final = HOURS * ACADEMIC_HOUR
"""Minutes of a published programme, exactly."""
TASKS: Final = ("plan-week", "adapt-activity", "observe-two", "close-round", "media-on-activity", "why-it-fell")
"""What can be practised: each task looks for itself at what was done in the practice preschool."""
LONGEST_SESSION: Final = 8 * 60
"""Minutes."""
LONGEST_COHORT: Final = 366
"""Days."""
YEARS: Final = range(2000, 2100)
"""In which a course takes place."""


class Form(StrEnum):
    GUIDED = "guided"
    OWN_STUDY = "own_study"
    PRACTICE = "practice"
    TEST = "test"
    PROJECT = "project"


class UnitStanding(StrEnum):
    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"
    FAILED = "failed"


class ProjectState(StrEnum):
    SUBMITTED = "submitted"
    RETURNED = "returned"
    PASSED = "passed"
    FAILED = "failed"


class CohortState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"
    CLOSED = "closed"


def hours_of(minutes: int) -> float:
    """Academic hours of ``minutes``; 1080 are 24.0 exactly."""
    return minutes / ACADEMIC_HOUR


def units_of(document: ProgrammeDocument) -> list[Unit]:
    """Every unit in the order of the programme."""
    return [unit for module in document.modules for unit in module.units]


def unit_of(document: ProgrammeDocument, slug: str, form: Form) -> Unit:
    """The unit of that slug and form; raises ``course.unknown_unit``."""
    for unit in units_of(document):
        if unit.slug == slug and unit.form == form:
            return unit
    raise RuleViolation("course.unknown_unit")


def minutes_of(document: ProgrammeDocument) -> int:
    return sum(unit.minutes for unit in units_of(document))


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session of a timetable; ``day`` is its date where it takes place."""

    id: UUID
    unit: str
    day: date
    minutes: int


def meeting_of(session: Session, zone: ZoneInfo) -> Meeting:
    """A session as the rules have it, on the day it is where it takes place."""
    return Meeting(session.id, session.unit, day_of(session, zone), session.minutes)


def day_of(session: Session, zone: ZoneInfo) -> date:
    return session.starts_at.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class Tried:
    """Attempts at the test of a unit that were submitted."""

    times: int
    passed: bool


@dataclass(frozen=True, slots=True)
class Done:
    """What is on record of one participant; ``sessions`` are those attended or made up."""

    sessions: frozenset[UUID] = frozenset()
    chapters: frozenset[str] = frozenset()
    tasks: frozenset[str] = frozenset()
    tests: Mapping[str, Tried] = field(default_factory=dict)
    projects: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a unit is: minutes ``counted``, and ``done`` of ``whole`` sessions, chapters, tasks or attempts."""

    counted: int
    standing: UnitStanding
    done: int
    whole: int


def progress(unit: Unit, done: Done, meetings: Iterable[Meeting]) -> Progress:
    """Guided: minutes of the sessions attended or made up, never more than the unit's. Any other: all or nothing."""
    if unit.form == Form.GUIDED:
        return _guided(unit, done, [meeting for meeting in meetings if meeting.unit == unit.slug])
    if unit.form == Form.OWN_STUDY:
        return _listed(unit, unit.chapters, done.chapters)
    if unit.form == Form.PRACTICE:
        return _listed(unit, unit.tasks, done.tasks)
    if unit.form == Form.TEST:
        return _tested(unit, done.tests.get(unit.slug, Tried(0, passed=False)))
    return _project(unit, done.projects.get(unit.slug))


def _guided(unit: Unit, done: Done, own: Sequence[Meeting]) -> Progress:
    attended = [meeting.minutes for meeting in own if meeting.id in done.sessions]
    counted = min(sum(attended), unit.minutes)
    begun = UnitStanding.BEGUN if attended else UnitStanding.OPEN
    return Progress(counted, UnitStanding.DONE if counted == unit.minutes else begun, len(attended), len(own))


def _listed(unit: Unit, wanted: Sequence[str], had: Collection[str]) -> Progress:
    some = sum(one in had for one in wanted)
    if wanted and some == len(wanted):
        return Progress(unit.minutes, UnitStanding.DONE, some, some)
    return Progress(0, UnitStanding.BEGUN if some else UnitStanding.OPEN, some, len(wanted))


def _tested(unit: Unit, tried: Tried) -> Progress:
    most = unit.test.attempts if unit.test else 0
    if tried.passed:
        return Progress(unit.minutes, UnitStanding.DONE, tried.times, most)
    if not tried.times:
        return Progress(0, UnitStanding.OPEN, 0, most)
    return Progress(0, UnitStanding.FAILED if tried.times >= most else UnitStanding.BEGUN, tried.times, most)


def _project(unit: Unit, state: str | None) -> Progress:
    if state == ProjectState.PASSED:
        return Progress(unit.minutes, UnitStanding.DONE, 1, 1)
    if state is None:
        return Progress(0, UnitStanding.OPEN, 0, 1)
    return Progress(0, UnitStanding.FAILED if state == ProjectState.FAILED else UnitStanding.BEGUN, 0, 1)


def counted_of(document: ProgrammeDocument, done: Done, meetings: Sequence[Meeting]) -> int:
    """Minutes counted of the whole programme: 1080 for a completer, never more."""
    return sum(progress(unit, done, meetings).counted for unit in units_of(document))


def is_complete(document: ProgrammeDocument, done: Done, meetings: Sequence[Meeting]) -> bool:
    return all(progress(unit, done, meetings).standing is UnitStanding.DONE for unit in units_of(document))


def due_dates(document: ProgrammeDocument, meetings: Sequence[Meeting], ends_on: date) -> dict[str, date]:
    """By which day a unit that nobody guides is done: the day before a later module meets first, else the last day."""
    first: dict[str, date] = {}
    for meeting in meetings:
        first[meeting.unit] = min(meeting.day, first.get(meeting.unit, meeting.day))
    due: dict[str, date] = {}
    limit = ends_on
    for module in reversed(document.modules):
        due |= {unit.slug: limit for unit in module.units if unit.form != Form.GUIDED}
        days = [first[unit.slug] - timedelta(days=1) for unit in module.units if unit.slug in first]
        limit = min([limit, *days])
    return due


@dataclass(frozen=True, slots=True)
class Course:
    """A cohort's programme and time: ``noted`` are the sessions at which attendance was taken of anybody."""

    document: ProgrammeDocument
    meetings: tuple[Meeting, ...]
    ends_on: date
    noted: frozenset[UUID]


def behind(course: Course, done: Done, today: date) -> list[str]:
    """Slugs of units that should be done by today and are not, in the order of the programme.

    A session that went by is missed once attendance was taken at it: until then nobody knows.
    """
    due = due_dates(course.document, course.meetings, course.ends_on)
    missed = {
        meeting.unit
        for meeting in course.meetings
        if meeting.day < today and meeting.id in course.noted and meeting.id not in done.sessions
    }
    return [
        unit.slug
        for unit in units_of(course.document)
        if unit.slug in missed
        or (
            unit.slug in due
            and due[unit.slug] < today
            and progress(unit, done, course.meetings).standing is not UnitStanding.DONE
        )
    ]


def next_unit(document: ProgrammeDocument, done: Done, meetings: Sequence[Meeting]) -> str:
    """What to do now: the first unit that can still be worked at, '' when there is none."""
    for unit in units_of(document):
        if progress(unit, done, meetings).standing in {UnitStanding.OPEN, UnitStanding.BEGUN}:
            return unit.slug
    return ""


def incomplete_units(document: ProgrammeDocument, meetings: Sequence[Meeting]) -> list[tuple[Unit, int]]:
    """Guided units whose sessions do not come to exactly their minutes, with the minutes they come to."""
    minutes: dict[str, int] = {}
    for meeting in meetings:
        minutes[meeting.unit] = minutes.get(meeting.unit, 0) + meeting.minutes
    return [
        (unit, minutes.get(unit.slug, 0))
        for unit in units_of(document)
        if unit.form == Form.GUIDED and minutes.get(unit.slug, 0) != unit.minutes
    ]


def state_of(starts_on: date, ends_on: date, closed_at: datetime | None, today: date) -> CohortState:
    if closed_at is not None:
        return CohortState.CLOSED
    if today < starts_on:
        return CohortState.PLANNED
    return CohortState.RUNNING if today <= ends_on else CohortState.ENDED


def wrong_marks(plan: ProjectPlan, marks: Mapping[str, int], *, whole: bool) -> list[str]:
    """Criteria whose points are unknown, out of range or, with ``whole``, missing."""
    most = {criterion.slug: len(criterion.levels) - 1 for criterion in plan.criteria}
    wrong = [slug for slug, points in marks.items() if slug not in most or not 0 <= points <= most[slug]]
    return wrong + ([slug for slug in most if slug not in marks] if whole else [])


def rubric_share(plan: ProjectPlan, marks: Mapping[str, int]) -> float:
    """Points given / points there are, 0 to 1; a criterion without points gives none."""
    whole = sum(len(criterion.levels) - 1 for criterion in plan.criteria)
    return sum(marks.get(criterion.slug, 0) for criterion in plan.criteria) / whole


def project_passes(plan: ProjectPlan, share: float) -> bool:
    """Whether the share of points reaches what passes; nine of fifteen is 0.6 whatever binary fractions make of it."""
    return share + 1e-9 >= plan.pass_share


def clean_cohort_code(typed: str) -> str:
    """The code as it is kept: an invitation's letters, so that nobody has to tell 0 from O.

    Raises ``course.code_not_valid`` for what cannot be one: one answer for every code that opens nothing.
    """
    try:
        return clean_code(typed)
    except RuleViolation:
        raise code_not_valid() from None


def code_not_valid() -> RuleViolation:
    return RuleViolation("course.code_not_valid")


def require_same_revision(read: int, kept: int) -> None:
    """Raises ``course.changed_meanwhile`` for a change of what was read before somebody else changed it."""
    if read != kept:
        raise RuleViolation("course.changed_meanwhile")


def require_open(closed_at: datetime | None) -> None:
    """Raises ``course.closed``: a closed cohort stays as it is."""
    if closed_at is not None:
        raise RuleViolation("course.closed")
