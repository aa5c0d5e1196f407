"""Annual and weekly plans over the wire."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

PartOfDay = Literal["reception", "morning_circle", "centres", "outdoors", "second_half", "reflection"]
Centre = Literal["", "construction_mathematics", "role_play", "language", "science_nature", "art"]
Component = Literal["mandatory", "local"]
ActivityState = Literal["planned", "done", "moved", "replaced", "not_done"]
ReasonCode = Literal["", "weather", "interest", "few_children", "materials", "time", "health", "event", "other"]
Text = Annotated[str, Meta(max_length=400)]
Title = Annotated[str, Meta(min_length=1, max_length=200)]
Slug = Annotated[str, Meta(min_length=1, max_length=80)]
PlanStep = Literal["draft", "submit", "return", "approve"]


class AnnualWeek(WireStruct):
    """One week of the year: its Monday, the working days left of it, its theme in the three languages.

    ``remark`` is what the one who returned the plan says of this week.
    """

    id: UUID
    week_start: date
    month: int
    period: str
    working_days: int
    title: dict[str, str]
    week_theme_id: UUID | None
    touched: bool
    note: str
    weekly_plan_id: UUID | None
    weekly_plan_status: str | None
    remark: str = ""


class AnnualPlan(WireStruct):
    """The year of a group; an approved one names the protocol of the pedagogical council."""

    id: UUID
    group_id: UUID
    group_name: str
    age_band: str
    school_year: int
    drafted_at: datetime
    weeks: list[AnnualWeek]
    permitted: list[str]
    status: str = "draft"
    version: int = 1
    remark: str = ""
    protocol_number: str = ""
    protocol_date: date | None = None


class DraftAnnualPlan(WireStruct):
    """Drafts the year from the grid and the calendar, or drafts it again where nobody has touched it.

    With ``whole`` the cascade goes on: its months, and every week from the running one to the end of next month.
    """

    id: UUID
    whole: bool = True


class WeekThen(WireStruct):
    """What drafting the year again would make of one week: ``kind`` added, changed, closed or kept (touched)."""

    week_start: date
    kind: Literal["added", "changed", "closed", "kept"]
    before: dict[str, str]
    after: dict[str, str]
    weekly_plan_id: UUID | None = None
    weekly_plan_follows: bool = False


class CouncilDecision(WireStruct):
    """Approves the year by the council's protocol, or returns it with remarks; ``remarks`` by the id of the week."""

    approved: bool
    remark: Text = ""
    remarks: dict[UUID, Text] = {}
    protocol_number: Annotated[str, Meta(max_length=40)] = ""
    protocol_date: date | None = None


class YearDrafting(WireStruct):
    """The drafting of every group's year of a preschool: ``done`` of ``groups``; over when it ``ended_at``."""

    id: UUID
    school_year: int
    groups: int
    done: int
    asked_at: datetime
    ended_at: datetime | None = None


class DraftEveryYear(WireStruct):
    id: UUID
    school_year: Annotated[int, Meta(ge=2000, le=2100)]


class AnnualWeekChange(WireStruct):
    title: Title
    note: Text = ""


class Because(WireStruct):
    """One reason for a proposal: theme, area_neglected, indicator_neglected, group_needs, unobserved, local, routine.

    ``params`` are slugs and counts for the words, never a child's name.
    """

    code: Annotated[str, Meta(max_length=40)]
    params: dict[str, str | int] = {}


class BankRef(WireStruct):
    """An activity of the bank: whose (the installation's own: zeros) and which."""

    owner_id: UUID
    id: UUID


class ResourceRef(WireStruct):
    """A resource of the media library: whose and which."""

    owner_id: UUID
    id: UUID


class Activity(WireStruct):
    """One thing a group does. ``revision`` is the one it was changed upon, 0 for a new one.

    ``touched``, ``because``, ``remark`` and everything from ``state`` to ``replaced_by`` are the server's: written
    with the week they are ignored.
    """

    id: UUID
    weekday: Annotated[int, Meta(ge=0, le=6)]
    part_of_day: PartOfDay
    area: Annotated[str, Meta(max_length=40)]
    title: Title
    centre: Centre = ""
    aim: Text = ""
    minutes: Annotated[int, Meta(ge=5, le=120)] = 20
    component: Component = "mandatory"
    position: Annotated[int, Meta(ge=0, le=1000)] = 0
    course: Annotated[list[Text], Meta(max_length=12)] = []
    materials: Annotated[list[Text], Meta(max_length=12)] = []
    indicators: Annotated[list[Slug], Meta(max_length=6)] = []
    resources: Annotated[list[ResourceRef], Meta(max_length=12)] = []
    bank: BankRef | None = None
    revision: Annotated[int, Meta(ge=0)] = 0
    touched: bool = False
    because: list[Because] = []
    remark: str = ""
    state: ActivityState = "planned"
    reason_code: ReasonCode = ""
    reason: Text = ""
    moved_to: date | None = None
    replaced_by: Annotated[str, Meta(max_length=200)] = ""


class TakenFrom(WireStruct):
    """The colleague's plan a week began as."""

    plan_id: UUID
    group_name: str
    author_name: str


class WeeklyPlan(WireStruct):
    """``local_share``, ``mandatory_share`` and the largest allowed ``local_limit`` are shares of minutes, 0 to 1."""

    id: UUID
    group_id: UUID
    group_name: str
    week_start: date
    theme: dict[str, str]
    status: str
    version: int
    activities: list[Activity]
    mandatory_share: float
    local_share: float
    remark: str
    working_days: list[date]
    permitted: list[str]
    age_band: str = ""
    local_limit: float = 0.2
    week_theme_id: UUID | None = None
    taken_from: TakenFrom | None = None
    submitted_at: datetime | None = None
    decided_at: datetime | None = None


class WeeklyPlanRow(WireStruct):
    """A week in a list: how many activities it has and how many of them are done."""

    id: UUID
    group_id: UUID
    week_start: date
    theme: dict[str, str]
    status: str
    version: int
    activities: int
    done: int
    submitted_at: datetime | None = None
    decided_at: datetime | None = None


class DraftWeek(WireStruct):
    """Drafts the week's plan from its theme; answers the existing plan when there is one."""

    id: UUID
    group_id: UUID
    week_start: date


class Removal(WireStruct):
    """An activity to be taken out, and the revision of it that was seen."""

    id: UUID
    revision: Annotated[int, Meta(ge=0)]


class WeeklyPlanChange(WireStruct):
    """What one person changed of a week: activities written and taken out, each upon the revision it carries.

    Others' changes of other activities stay. Where one of these was changed by somebody else in the meantime, nothing
    is written and the refusal ``weekly_plan.changed_meanwhile`` names the activities in ``activities``.
    """

    put: Annotated[list[Activity], Meta(max_length=150)] = []
    removed: Annotated[list[Removal], Meta(max_length=150)] = []


class ActivityMark(WireStruct):
    """What became of one activity; moved says where to, replaced by what, and both say why, as not done does."""

    state: ActivityState
    reason_code: ReasonCode = ""
    reason: Text = ""
    moved_to: date | None = None
    replaced_by: Annotated[str, Meta(max_length=200)] = ""


class PlanDecision(WireStruct):
    """Approves a submitted plan or returns it with a remark; ``remarks`` by the id of the activity they concern."""

    approved: bool
    remark: Text = ""
    remarks: dict[UUID, Text] = {}


class Proposal(WireStruct):
    """An activity that could be planned at a place of the week, with its reasons; its id is a new one."""

    activity: Activity
    author_name: str = ""
    uses: int = 0


class LineThen(WireStruct):
    """What drafting the week again would do to one line: ``kind`` added, changed, removed or kept (touched)."""

    kind: Literal["added", "changed", "removed", "kept"]
    before: Activity | None = None
    after: Activity | None = None


class PlanVersion(WireStruct):
    """A plan as it was handed on: by whom, when, in which step."""

    version: int
    step: PlanStep
    made_at: datetime
    made_by_name: str
    remark: str = ""


class LineChange(WireStruct):
    """How one line differs between two versions: added, removed or changed, and then in which ``fields``."""

    kind: Literal["added", "removed", "changed"]
    before: Activity | None = None
    after: Activity | None = None
    fields: list[str] = []


class WeeklyPlanDifference(WireStruct):
    """What is otherwise in ``later`` than in ``earlier``; 0 as ``later`` is the plan as it stands now."""

    earlier: PlanVersion
    later: PlanVersion | None
    lines: list[LineChange]


class QueuedPlan(WireStruct):
    """A submitted week that waits for the methodist: whose, since when, and what a glance should tell."""

    id: UUID
    group_id: UUID
    group_name: str
    week_start: date
    theme: dict[str, str]
    version: int
    submitted_at: datetime
    activities: int
    local_share: float
    areas_missing: list[str]


class QueuedYear(WireStruct):
    """A submitted year that waits for the council: of ``weeks`` so many were ``touched`` by a person."""

    id: UUID
    group_id: UUID
    group_name: str
    age_band: str
    school_year: int
    version: int
    submitted_at: datetime
    weeks: int
    touched: int


class ManyApprovals(WireStruct):
    plan_ids: Annotated[list[UUID], Meta(min_length=1, max_length=100)]


class Approved(WireStruct):
    """One plan of many: approved, or refused with a code."""

    plan_id: UUID
    refusal: str = ""


class PlanToTake(WireStruct):
    """A colleague's approved week of the same preschool that may be taken over."""

    plan_id: UUID
    group_name: str
    age_band: str
    week_start: date
    theme: dict[str, str]
    author_name: str
    activities: int
    same_theme: bool


class TakeWeek(WireStruct):
    """Begins or continues a week with another one's activities: of a plan or of a template, one of the two.

    What a person wrote in the target stays; drafted lines of the same day and part of the day make room.
    """

    plan_id: UUID | None = None
    template_id: UUID | None = None


class LivingPlan(WireStruct):
    """How alive plans were between two days. ``alive`` = (done + adapted) / marked; ``adapted`` = moved or replaced
    with a reason; ``unexplained`` = not done, moved or replaced without one. None while nothing is marked.
    """

    planned: int
    done: int
    adapted: int
    unexplained: int
    not_done_with_reason: int
    unmarked: int
    alive: float | None
    reflected_days: int
    working_days: int
