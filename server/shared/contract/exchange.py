"""The aggregate exchange over the wire: names elsewhere, and DHIS2's dataValueSets."""

from datetime import date, datetime
from uuid import UUID

from msgspec import field

from server.shared.contract.base import WireStruct


class ExchangeName(WireStruct):
    """What another system calls one of our places or a part of one of our figures."""

    kind: str
    ours: str
    title: str
    theirs: str
    combination: str


class ExchangeNames(WireStruct):
    names: list[ExchangeName]
    permitted: list[str]


class NameChange(WireStruct):
    """``theirs`` empty takes the name away."""

    kind: str
    ours: str
    theirs: str
    combination: str = ""


class NameChanges(WireStruct):
    names: list[NameChange]


class DataValue(WireStruct):
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


class Sending(WireStruct):
    id: UUID
    month: date
    level: str
    cells: int
    state: str
    answer: str
    asked_by_name: str
    asked_at: datetime
    ended_at: datetime | None


class NewSending(WireStruct):
    id: UUID
    month: date
    level: str
