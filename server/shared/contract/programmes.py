"""The preschool's programme and templates of weeks over the wire."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.plans import Title

LongText = Annotated[str, Meta(max_length=8000)]


class Programme(WireStruct):
    """``status`` is draft or approved; an approved one names the head's order."""

    id: UUID
    school_year: int
    title: str
    aims: str
    local_content: str
    status: str
    version: int
    order_number: str
    order_date: date | None
    permitted: list[str]


class ProgrammeWriting(WireStruct):
    """What the programme says; writing into an approved one makes it a draft again. ``version`` 0 for a new one."""

    id: UUID
    version: int
    title: Title
    aims: LongText = ""
    local_content: LongText = ""


class Order(WireStruct):
    """The head's order that puts the programme in force."""

    order_number: Annotated[str, Meta(min_length=1, max_length=40)]
    order_date: date


class NewPlanTemplate(WireStruct):
    """Keeps the week of ``plan_id`` as a template, without marks."""

    id: UUID
    plan_id: UUID
    name: Annotated[str, Meta(min_length=1, max_length=80)]
    shared: bool = False


class PlanTemplate(WireStruct):
    id: UUID
    name: str
    age_band: str
    author_name: str
    shared: bool
    uses: int
    activities: int
    created_at: datetime
    permitted: list[str]
