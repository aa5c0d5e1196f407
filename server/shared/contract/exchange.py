"""The aggregate exchange over the wire: names elsewhere, and DHIS2's dataValueSets."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, field

from server.shared.contract.base import WireStruct


class ExchangeName(WireStruct):
    """What another system calls one of our places or a part of one of our figures; ``theirs`` empty: nothing yet.

    ``around`` names the places a place lies in.
    """

    kind: str
    ours: str
    title: str
    theirs: str
    combination: str
    around: str = ""


class ExchangeNames(WireStruct):
    names: list[ExchangeName]
    permitted: list[str]
    next_cursor: str | None = None
    connected: bool = False


class NameChange(WireStruct):
    """``theirs`` empty takes the name away."""

    kind: str
    ours: str
    theirs: str
    combination: str = ""


class NameChanges(WireStruct):
    names: Annotated[list[NameChange], Meta(max_length=500)]


class LineFault(WireStruct):
    """What is wrong in one line of a file of names."""

    line: int
    column: str
    code: str
    params: dict[str, str | int | float] = {}


class NameImport(WireStruct):
    """What a file of names brings, or would bring; with ``faults`` nothing of it was kept."""

    new: int
    changed: int
    removed: int
    unchanged: int
    faults: list[LineFault]


class DataValue(WireStruct, omit_defaults=True):
    """One value as DHIS2 reads it (Developer guide, "Data values", ``dataValueSets`` JSON)."""

    data_element: str = field(name="dataElement")
    period: str
    org_unit: str = field(name="orgUnit")
    value: str
    category_option_combo: str | None = field(name="categoryOptionCombo", default=None)


class DataValueSet(WireStruct, omit_defaults=True):
    """``period`` is YYYYMM; values of places and figures without a name elsewhere are left out."""

    data_values: list[DataValue] = field(name="dataValues")
    complete_date: str | None = field(name="completeDate", default=None)


class Conflict(WireStruct):
    """What DHIS2 says it is about, and what it says is wrong, in its own words."""

    about: str
    words: str


class Sending(WireStruct):
    """One sending; ``state``: waiting, sent, partly, refused or failed; ``answer`` is a code of what came of it."""

    id: UUID
    month: date
    level: str
    cells: int
    state: str
    answer: str
    asked_by_name: str
    asked_at: datetime
    ended_at: datetime | None
    imported: int = 0
    updated: int = 0
    ignored: int = 0
    conflicts: list[Conflict] = []


class Sendings(WireStruct):
    sendings: list[Sending]
    connected: bool
    permitted: list[str]


class NewSending(WireStruct):
    id: UUID
    month: date
    level: Literal["region", "district", "preschool"]
