"""Annual and weekly plans over the wire."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

PartOfDay = Literal["reception", "morning_circle", "centres", "outdoors", "second_half", "reflection"]
Centre = Literal["", "construction_mathematics", "role_play", "language", "science_nature", "art"]
Component = Literal["mandatory", "local"]
ActivityState = Literal["planned", "done", "moved", "not_done"]
Text = Annotated[str, Meta(max_length=400)]


class AnnualWeek(WireStruct):
    """One week of the year: its Monday, the working days left of it, its theme in the three languages."""

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


class AnnualPlan(WireStruct):
    id: UUID
    group_id: UUID
    group_name: str
    age_band: str
    school_year: int
    drafted_at: datetime
    weeks: list[AnnualWeek]
    permitted: list[str]


class DraftAnnualPlan(WireStruct):
    """Drafts the year from the grid and the calendar, or drafts it again where nobody has touched it."""

    id: UUID


class AnnualWeekChange(WireStruct):
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    note: Text = ""


class Activity(WireStruct):
    id: UUID
    weekday: Annotated[int, Meta(ge=0, le=6)]
    part_of_day: PartOfDay
    area: Annotated[str, Meta(max_length=40)]
    title: Annotated[str, Meta(min_length=1, max_length=200)]
    centre: Centre = ""
    aim: Text = ""
    minutes: Annotated[int, Meta(ge=5, le=120)] = 20
    component: Component = "mandatory"
    position: Annotated[int, Meta(ge=0, le=1000)] = 0
    state: ActivityState = "planned"
    reason: Text = ""


class WeeklyPlan(WireStruct):
    """``local_share`` and ``mandatory_share`` are shares of planned minutes, 0 to 1."""

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


class WeeklyPlanChange(WireStruct):
    """All activities of the week; ``version`` is the one the change was made upon."""

    version: int
    activities: Annotated[list[Activity], Meta(max_length=150)]


class ActivityMark(WireStruct):
    """What became of one activity: done, moved or not done, with a reason where it was not."""

    state: ActivityState
    reason: Text = ""


class PlanDecision(WireStruct):
    """Approves a submitted plan or returns it with a remark."""

    approved: bool
    remark: Text = ""
