"""Programmes, cohorts and the way of a participant through the 24-hour course, over the wire."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Words = dict[str, str]
"""A text by language; Uzbek always, the others fall back to it."""


class Draw(WireStruct):
    """So many questions of a topic; ``difficulty`` 1 to 3, or 0 for any."""

    topic: str
    count: int
    difficulty: int = 0


class TestPlan(WireStruct):
    """What a test draws, the share of points that passes, its time in real minutes, how often it may be tried."""

    draws: list[Draw]
    pass_share: float
    minutes: int
    attempts: int


class Criterion(WireStruct):
    """One line of a rubric: ``levels`` say what earns 0, 1, 2 … points."""

    slug: str
    title: Words
    levels: list[Words]


class ProjectPlan(WireStruct):
    """What the practice project asks for, its rubric, and the share of points that passes."""

    task: Words
    criteria: list[Criterion]
    pass_share: float


class Unit(WireStruct):
    """A part of a module in one form; ``minutes`` are counted only when it is done.

    ``form`` is guided (sessions of a timetable), own_study (``chapters`` read and their questions answered), practice
    (``tasks`` done in the practice preschool), test or project.
    """

    slug: str
    title: Words
    form: str
    minutes: int
    chapters: list[str] = []
    tasks: list[str] = []
    test: TestPlan | None = None
    project: ProjectPlan | None = None


class Module(WireStruct):
    slug: str
    title: Words
    outcomes: list[Words]
    units: list[Unit]


class ProgrammeDocument(WireStruct):
    """The whole of a programme; published it never changes."""

    slug: str
    title: Words
    summary: Words
    modules: list[Module]


class Fault(WireStruct):
    """What keeps a programme from being published: where (a path of slugs) and a code of the catalogue."""

    where: str
    code: str
    params: dict[str, str | int | float] = {}


class Programme(WireStruct):
    """A version of a programme; ``document`` and ``faults`` on the page of one only."""

    id: UUID
    slug: str
    version: int
    title: Words
    minutes: int
    published_at: datetime | None
    in_force: bool
    cohorts: int
    revision: int
    permitted: list[str]
    document: ProgrammeDocument | None = None
    faults: list[Fault] = []


class NewProgramme(WireStruct):
    """A draft; its version is the next one of its slug."""

    id: UUID
    document: ProgrammeDocument


class ChangedProgramme(WireStruct):
    document: ProgrammeDocument
    revision: int


class Session(WireStruct):
    """One meeting: ``minutes`` of a guided unit; those of a unit come to its minutes before a cohort is opened."""

    id: UUID
    unit: str
    starts_at: datetime
    minutes: int
    venue: str = ""


class NewCohort(WireStruct):
    """``trainer_id`` None means whoever opens it; a remote one needs no venue."""

    id: UUID
    programme_id: UUID
    region_id: UUID
    name: str
    starts_on: date
    ends_on: date
    venue: str = ""
    remote: bool = False
    trainer_id: UUID | None = None


class ChangedCohort(WireStruct):
    """``trainer_id`` None leaves the trainer there is."""

    name: str
    starts_on: date
    ends_on: date
    venue: str
    remote: bool
    revision: int
    trainer_id: UUID | None = None


class Trainer(WireStruct):
    """Who may teach a cohort: in the regions told, or in every one where none is (administrators)."""

    id: UUID
    full_name: str
    region_ids: list[UUID]


class Timetable(WireStruct):
    """The whole timetable of a cohort; a session that attendance was taken at stays."""

    sessions: list[Session]
    revision: int


class Cohort(WireStruct):
    """``state`` is planned, running, ended or closed; ``code`` only for those who may enrol."""

    id: UUID
    programme_id: UUID
    programme_title: Words
    region_id: UUID
    region_name: Words
    name: str
    venue: str
    remote: bool
    trainer_id: UUID
    trainer_name: str
    starts_on: date
    ends_on: date
    state: str
    code: str
    participants: int
    completed: int
    revision: int
    permitted: list[str]
    sessions: list[Session] = []


class Enrolment(WireStruct):
    """Logins of those who take part, one each; the whole is taken or nothing."""

    logins: list[str]


class NamedParticipant(WireStruct):
    """A participant's name as it is to stand on the certificate."""

    full_name: Annotated[str, Meta(max_length=160)]


class Joining(WireStruct):
    """The code of a cohort, as its trainer gives it."""

    id: UUID
    code: str


class Presence(WireStruct):
    """Whether somebody was at a session, or made up for it on a later day; ``noted_at`` is when it was written down."""

    session_id: UUID
    participant_id: UUID
    present: bool
    made_up_on: date | None = None
    note: str = ""
    noted_at: datetime | None = None


class Attendance(WireStruct):
    """Marks of attendance in one sending; what is not named stays. A later note wins over an earlier one."""

    marks: list[Presence]


class UnitState(WireStruct):
    """How far somebody is with a unit: ``counted`` of its ``minutes``; ``state`` is open, begun, done or failed.

    ``done`` and ``whole`` count sessions, chapters, tasks or attempts; ``read`` are the chapters that count already.
    """

    slug: str
    title: Words
    form: str
    minutes: int
    counted: int
    state: str
    done: int
    whole: int
    chapters: list[str] = []
    tasks: list[str] = []
    read: list[str] = []


class ModuleState(WireStruct):
    slug: str
    title: Words
    outcomes: list[Words]
    minutes: int
    counted: int
    units: list[UnitState]


class Standing(WireStruct):
    """A participant on the trainer's board: ``behind`` are slugs of units that should be done by today.

    ``certificate`` is the one that stands, or the one taken back last, which ``revoked`` tells.
    """

    participant_id: UUID
    full_name: str
    login: str
    preschool: str
    minutes: int
    counted: int
    behind: list[str]
    units: list[UnitState]
    last_seen_at: datetime | None
    certificate: str = ""
    certificate_id: UUID | None = None
    revoked: bool = False
    left: bool = False


class Board(WireStruct):
    """Who is where; ``presences`` for the sheet of attendance."""

    cohort: Cohort
    modules: list[Module]
    standings: list[Standing]
    presences: list[Presence]
    permitted: list[str]


class MyCourse(WireStruct):
    """One's own way through a cohort; ``id`` is the participant's. ``next_unit`` is what to do now, '' when done.

    ``certificate`` is the code of the one that stands; where none does, ``certificate_revoked_at`` is when the last one
    was taken back. ``full_name`` is the participant's, as certificates tell it.
    """

    id: UUID
    cohort_id: UUID
    name: str
    programme_title: Words
    trainer_name: str
    venue: str
    remote: bool
    starts_on: date
    ends_on: date
    minutes: int
    counted: int
    modules: list[ModuleState]
    sessions: list[Session]
    presences: list[Presence]
    next_unit: str
    certificate: str
    project: "Project | None" = None
    project_plan: ProjectPlan | None = None
    permitted: list[str] = []
    certificate_revoked_at: datetime | None = None
    full_name: str = ""


class ChapterRead(WireStruct):
    """Answers to the questions of a chapter, by their number: indexes of the options chosen."""

    chapter: str
    answers: dict[str, list[int]]


class ReadingAnswer(WireStruct):
    """Which answers were right; the chapter counts as read once all are."""

    chapter: str
    right: dict[str, bool]
    done: bool


class ProjectText(WireStruct):
    title: str
    text: str
    revision: int = 0


class ProjectMarks(WireStruct):
    """Points by criterion, and words for the author; ``returned`` asks for another version."""

    marks: dict[str, int]
    note: str
    returned: bool
    revision: int


class Project(WireStruct):
    """``state`` is submitted, returned, passed or failed; ``share`` of the points once marked."""

    id: UUID
    participant_id: UUID
    full_name: str
    unit: str
    title: str
    text: str
    state: str
    marks: dict[str, int]
    share: float | None
    note: str
    submitted_at: datetime
    marked_at: datetime | None
    marked_by_name: str
    revision: int
    permitted: list[str]


class AfterCourse(WireStruct):
    """Change in real use after a course against before it, and against similar people who did not take it.

    Actions a working week; ``lower`` and ``upper`` bound ``beyond`` (change of participants less that of the others)
    with 95 % confidence. Without a minimum of people on either side ``missing`` says why, and there are no numbers.
    """

    cohort_id: UUID
    participants: int
    others: int
    before: float | None
    after: float | None
    others_before: float | None
    others_after: float | None
    beyond: float | None
    lower: float | None
    upper: float | None
    weeks: int
    missing: str
    measured_at: datetime | None
