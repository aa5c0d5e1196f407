"""Children, their groups and their guardians over the wire."""

from datetime import date
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Name = Annotated[str, Meta(min_length=1, max_length=80)]


class ChildRow(WireStruct):
    """A child in a list."""

    id: UUID
    family_name: str
    given_name: str
    patronymic: str
    birth_date: date
    gender: str
    group_id: UUID | None
    group_name: str | None


class GuardianRow(WireStruct):
    id: UUID
    full_name: str
    kinship: str
    phone: str
    has_account: bool


class NewGuardian(WireStruct, kw_only=True):
    """Somebody who cares for a child; an account comes by an invitation."""

    id: UUID
    full_name: Annotated[str, Meta(min_length=1, max_length=160)]
    kinship: Annotated[str, Meta(pattern="^(mother|father|parent|grandparent|guardian|relative|)$")] = ""
    phone: Annotated[str, Meta(max_length=24)] = ""


class EnrolmentRow(WireStruct):
    group_id: UUID
    group_name: str
    starts_on: date
    ends_on: date | None


class Child(WireStruct):
    """A child as its own page shows it; guardians only for those who may see them."""

    id: UUID
    preschool_id: UUID
    family_name: str
    given_name: str
    patronymic: str
    birth_date: date
    gender: str
    age_band: str | None
    enrolments: list[EnrolmentRow]
    guardians: list[GuardianRow]
    permitted: list[str]


class NewChild(WireStruct, kw_only=True):
    id: UUID
    family_name: Name
    given_name: Name
    patronymic: Annotated[str, Meta(max_length=80)] = ""
    birth_date: date
    gender: Annotated[str, Meta(pattern="^(girl|boy|)$")] = ""
    group_id: UUID
    starts_on: date


class ChildChange(WireStruct, kw_only=True):
    family_name: Name
    given_name: Name
    patronymic: Annotated[str, Meta(max_length=80)] = ""
    birth_date: date
    gender: Annotated[str, Meta(pattern="^(girl|boy|)$")] = ""


class Transfer(WireStruct):
    """Moves a child to another group of the same preschool from a day on."""

    group_id: UUID
    starts_on: date


class ReadEntry(WireStruct):
    """Who read the child's data when."""

    at: str
    reader: str
    role: str
    action: str
