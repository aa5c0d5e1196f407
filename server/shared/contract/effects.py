"""The six effects over the wire."""

from datetime import date, datetime
from uuid import UUID

from server.shared.contract.base import WireStruct


class Part(WireStruct):
    """One raw value behind an effect: what it is (a key of texts), how much, of how much, in what unit."""

    slug: str
    value: float | None
    baseline: float | None
    unit: str
    count: int


class Effect(WireStruct):
    """One of the six, 0 to 100 (None with the reason ``missing`` where its sources do not exist or say too little)."""

    slug: str
    score: float | None
    parts: list[Part]
    missing: str
    since: date | None


class InitialStage(WireStruct):
    number: int
    starts_on: date
    figures: dict[str, float]
    words: str
    set_by_name: str
    set_at: datetime


class NewInitialStage(WireStruct):
    id: UUID
    starts_on: date
    figures: dict[str, float]
    words: str = ""


class Effects(WireStruct):
    """The six effects of a preschool over a span, beside its initial stage; None while none is set."""

    name: str
    starts_on: date
    ends_on: date
    effects: list[Effect]
    initial_stage: InitialStage | None
    stages: list[InitialStage]
    permitted: list[str]


class PlaceEffects(WireStruct):
    """How the effects of the preschools of a place are spread; told of five and more that say something."""

    kind: str
    id: UUID | None
    name: str
    effects: list["EffectSpread"]
    permitted: list[str]


class EffectSpread(WireStruct):
    slug: str
    preschools: int
    telling: int
    lower: float | None
    median: float | None
    upper: float | None
