"""What an educator and a parent see first."""

from datetime import date
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import NotSeen, Observation
from server.shared.contract.plans import Activity


class GroupToday(WireStruct):
    """One group's day: the week's theme, today's activities, who was not seen lately, what is new."""

    preschool_id: UUID
    group_id: UUID
    group_name: str
    age_band: str
    day: date
    working_day: bool
    theme: dict[str, str]
    week_start: date
    weekly_plan_id: UUID | None
    weekly_plan_status: str | None
    activities: list[Activity]
    children: int
    observed_this_week: int
    not_seen: list[NotSeen]
    phrases: dict[str, list[str]]
    permitted: list[str]
    unread_messages: int = 0


class EducatorToday(WireStruct):
    """``waiting_reviews``: resources that wait to be let into the library of a preschool the actor leads."""

    groups: list[GroupToday]
    waiting_reviews: int = 0


class ChildToday(WireStruct):
    """One own child of a parent: the week's theme and the newest entries shared with the family."""

    preschool_id: UUID
    preschool_name: str
    child_id: UUID
    given_name: str
    family_name: str
    group_name: str | None
    theme: dict[str, str]
    latest: list[Observation]
    new_this_week: int
    unread_messages: int = 0
    to_acknowledge: int = 0
    to_answer: int = 0
    to_consent: int = 0


class ParentToday(WireStruct):
    children: list[ChildToday]
