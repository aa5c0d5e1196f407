"""The six effects over the wire."""

from datetime import date, datetime
from uuid import UUID

from server.shared.contract.base import WireStruct
from server.shared.contract.figures import Crumb


class Part(WireStruct):
    """One raw value behind an effect: what it is (a key of texts), how much now and before, in what unit.

    ``count`` is from how many cases; of a share it is the part and ``whole`` that of which it is a part. Without a
    value ``missing`` says why: nothing_yet, or not_built where the product does not measure it yet.
    """

    slug: str
    value: float | None
    baseline: float | None
    unit: str
    count: int
    whole: int = 0
    missing: str = ""


class Effect(WireStruct):
    """One of the six, 0 to 100 (None with the reason ``missing`` where its sources do not exist or say too little).

    ``partial`` where some of its parts are missing; ``since`` is the day of the initial stage it is compared with.
    """

    slug: str
    score: float | None
    parts: list[Part]
    missing: str
    since: date | None
    partial: bool = False


class InitialStage(WireStruct):
    number: int
    starts_on: date
    figures: dict[str, float]
    words: str
    set_by_name: str
    set_at: datetime


class NewInitialStage(WireStruct):
    """``figures`` are the whole of what is said, by the slugs of ``shared/domain/effects.STAGE``."""

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
    month: date | None = None
    months: list[date] = []
    below: list["PlaceBelow"] = []
    path: list[Crumb] = []


class PlaceBelow(WireStruct):
    """The medians of one place below, in the order of the six; None where fewer than five preschools say something."""

    kind: str
    id: UUID
    name: str
    medians: list[float | None]


class EffectSpread(WireStruct):
    slug: str
    preschools: int
    telling: int
    lower: float | None
    median: float | None
    upper: float | None
