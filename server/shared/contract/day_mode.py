"""The living day over the wire: reflection, adaptations for children, how long planning takes."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.plans import Text

Chip = Literal["went_well", "loved_it", "too_long", "too_hard", "too_easy", "few_children", "again", "ask_family"]
Sentence = Annotated[str, Meta(max_length=1000)]


class ReflectionWriting(WireStruct):
    """How the day went: chips, a sentence, or both."""

    id: UUID
    chips: Annotated[list[Chip], Meta(max_length=8)] = []
    text: Sentence = ""


class Reflection(WireStruct):
    id: UUID
    plan_id: UUID
    day: date
    chips: list[str]
    text: str
    written_at: datetime
    permitted: list[str] = []


class NewAdaptation(WireStruct):
    """What is done otherwise for a child at one activity."""

    id: UUID
    activity_id: UUID
    child_id: UUID
    text: Annotated[str, Meta(min_length=1, max_length=400)]


class AdaptationChange(WireStruct):
    text: Annotated[str, Meta(min_length=1, max_length=400)]


class Adaptation(WireStruct):
    id: UUID
    plan_id: UUID
    activity_id: UUID
    child_id: UUID
    given_name: str
    family_name: str
    text: str
    written_at: datetime
    permitted: list[str]


class Sitting(WireStruct):
    """Seconds of active editing in one sitting; a sitting sent twice counts once by its id."""

    id: UUID
    group_id: UUID
    about: Literal["annual", "monthly", "weekly"]
    plan_id: UUID
    day: date
    seconds: Annotated[int, Meta(ge=1, le=14_400)]


class WeekTime(WireStruct):
    """Minutes of active editing of one week's plan."""

    group_id: UUID
    group_name: str
    week_start: date
    minutes: float
    sittings: int


class PlanningTime(WireStruct):
    """Weeks by date, oldest first, and the median minutes of a week's plan (None without any)."""

    weeks: list[WeekTime]
    median_minutes: float | None
    note: Text = ""
