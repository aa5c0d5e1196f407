"""Difficulties of a child, and the child's own route."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

LongText = Annotated[str, Meta(max_length=2000)]


class Difficulty(WireStruct):
    """What is hard for a child and what supports it; for staff."""

    id: UUID
    area: str
    text: str
    support: str
    specialist_id: UUID | None
    specialist_name: str
    since: date
    overcome_on: date | None
    written_by_name: str
    revision: int
    permitted: list[str]


class DifficultyWriting(WireStruct, kw_only=True):
    """``revision`` is the one it was written over, 0 for a new one."""

    area: Annotated[str, Meta(max_length=40)]
    text: Annotated[str, Meta(min_length=1, max_length=1000)]
    support: Annotated[str, Meta(max_length=1000)] = ""
    specialist_id: UUID | None = None
    since: date
    overcome_on: date | None = None
    revision: Annotated[int, Meta(ge=0)] = 0


class Specialist(WireStruct):
    id: UUID
    full_name: str
    position: str


class RouteActivity(WireStruct):
    """An activity of the bank (owner, id) chosen for a child, or words of one's own."""

    title: Annotated[str, Meta(min_length=1, max_length=200)]
    owner_id: UUID | None = None
    activity_id: UUID | None = None
    at_home: bool = False
    done_on: date | None = None


class IndividualRoute(WireStruct):
    """A child's route at one stage of a school year: 1 to 3 follow the rounds, 0 is before the first.

    ``next_steps`` are ids of indicators; ``proposed_steps`` and ``proposed_strengths`` come from the card and the
    observations; ``earlier`` are the stages that exist.
    """

    child_id: UUID
    school_year: int
    stage: int
    strengths: str
    next_steps: list[UUID]
    activities: list[RouteActivity]
    review: str
    reviewed_at: datetime | None
    revision: int
    written_by_name: str
    updated_at: datetime | None
    proposed_steps: list[UUID]
    proposed_strengths: list[UUID]
    proposed_activities: list[RouteActivity]
    earlier: list[int]
    permitted: list[str]


class RouteWriting(WireStruct, kw_only=True):
    stage: Annotated[int, Meta(ge=0, le=3)]
    strengths: LongText = ""
    next_steps: Annotated[list[UUID], Meta(max_length=10)] = []
    activities: Annotated[list[RouteActivity], Meta(max_length=20)] = []
    review: LongText = ""
    reviewed: bool = False
    revision: Annotated[int, Meta(ge=0)] = 0
