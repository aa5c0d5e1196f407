"""Preschools, groups, staff and invitations over the wire."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Name = Annotated[str, Meta(min_length=1, max_length=120)]


class Preschool(WireStruct):
    id: UUID
    region_id: UUID
    district_id: UUID
    name: str
    number: str
    ownership: str
    profile: str
    address: str
    permitted: list[str] = []


class NewPreschool(WireStruct):
    id: UUID
    district_id: UUID
    name: Name
    number: Annotated[str, Meta(max_length=20)] = ""
    ownership: Annotated[str, Meta(pattern="^(state|private|partnership|family)$")] = "state"
    profile: Annotated[str, Meta(pattern="^(general|combined|multi|specialised)$")] = "general"
    address: Annotated[str, Meta(max_length=200)] = ""


class PreschoolChange(WireStruct):
    name: Name
    number: Annotated[str, Meta(max_length=20)] = ""
    ownership: Annotated[str, Meta(pattern="^(state|private|partnership|family)$")] = "state"
    profile: Annotated[str, Meta(pattern="^(general|combined|multi|specialised)$")] = "general"
    address: Annotated[str, Meta(max_length=200)] = ""


class GroupRow(WireStruct):
    id: UUID
    name: str
    age_band: str
    language: str
    school_year: int
    children: int
    educators: list[str]
    closed_on: date | None = None
    permitted: list[str] = []


class NewGroup(WireStruct):
    id: UUID
    name: Name
    age_band: Annotated[str, Meta(max_length=24)]
    school_year: Annotated[int, Meta(ge=2000, le=2100)]
    language: Annotated[str, Meta(max_length=8)] = "uz"


class GroupChange(WireStruct):
    """``closed_on`` is the last day of the group; without it the group is open (again)."""

    name: Name
    age_band: Annotated[str, Meta(max_length=24)]
    language: Annotated[str, Meta(max_length=8)] = "uz"
    closed_on: date | None = None


class CalendarDay(WireStruct):
    """A day on which this preschool does otherwise than the country: closes, or works."""

    id: UUID
    day: date
    works: bool
    reason: str


class NewCalendarDay(WireStruct):
    id: UUID
    day: date
    works: bool
    reason: Annotated[str, Meta(max_length=200)] = ""


class StaffRow(WireStruct):
    id: UUID
    family_name: str
    given_name: str
    patronymic: str
    role: str
    phone: str
    groups: list[str]
    has_account: bool
    starts_on: date
    ends_on: date | None
    group_ids: list[UUID] = []
    permitted: list[str] = []


class NewStaffMember(WireStruct):
    id: UUID
    family_name: Name
    given_name: Name
    role: Annotated[str, Meta(pattern="^(educator|specialist|nurse|methodist|head)$")]
    patronymic: Annotated[str, Meta(max_length=80)] = ""
    phone: Annotated[str, Meta(max_length=24)] = ""
    group_ids: Annotated[list[UUID], Meta(max_length=20)] = []


class StaffChange(WireStruct):
    """All of it replaces what was; ``group_ids`` are the only groups afterwards."""

    family_name: Name
    given_name: Name
    role: Annotated[str, Meta(pattern="^(educator|specialist|nurse|methodist|head)$")]
    patronymic: Annotated[str, Meta(max_length=80)] = ""
    phone: Annotated[str, Meta(max_length=24)] = ""
    group_ids: Annotated[list[UUID], Meta(max_length=20)] = []


class StaffEnd(WireStruct):
    """``last_day`` is the last one with access; without it access ends at once."""

    last_day: date | None = None


class NewInvitation(WireStruct):
    """For one member of staff or one guardian; with ``reopening`` for one whose password was lost."""

    id: UUID
    staff_id: UUID | None = None
    guardian_id: UUID | None = None
    reopening: bool = False


class Invitation(WireStruct):
    """The code is shown once, to whoever made it; ``login`` is that of the account which it opens again."""

    id: UUID
    code: str
    full_name: str
    role: str
    expires_at: datetime
    login: str | None = None


class InvitationRow(WireStruct):
    id: UUID
    full_name: str
    role: str
    created_at: datetime
    expires_at: datetime
    accepted_at: datetime | None
    withdrawn_at: datetime | None
    staff_id: UUID | None = None
    guardian_id: UUID | None = None
    reopening: bool = False
    permitted: list[str] = []
