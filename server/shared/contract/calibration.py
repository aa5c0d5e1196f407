"""Two raters judge the same, and how far they agree."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import Level


class CalibrationCase(WireStruct):
    """A described child, who does not exist, to be marked on ``indicator_ids``."""

    slug: str
    age_band: str
    title: dict[str, str]
    story: dict[str, str]
    indicator_ids: list[UUID]
    framework_id: UUID | None = None


class NewCalibration(WireStruct):
    """Either some ``cases`` or one real child in an assessment round."""

    id: UUID
    title: Annotated[str, Meta(min_length=1, max_length=120)]
    cases: Annotated[list[str], Meta(max_length=12)] = []
    child_id: UUID | None = None
    round_id: UUID | None = None


class CaseMark(WireStruct):
    """``subject`` is the slug of a case, empty for the real child."""

    subject: Annotated[str, Meta(max_length=40)]
    indicator_id: UUID
    level: Level


class CaseMarks(WireStruct):
    marks: Annotated[list[CaseMark], Meta(min_length=1, max_length=200)]


class Agreement(WireStruct):
    """How far two raters agree over ``items`` marked by both.

    ``kappa`` is Cohen's with linear weights over the framework's levels, ``low`` and ``high`` its 95 % interval;
    ``same`` is the share of equal marks. None where too little is known (fewer than two items, or one level only).
    """

    rater: str
    other: str
    items: int
    same: float | None
    kappa: float | None
    low: float | None
    high: float | None
    with_expected: bool = False


class ItemDifference(WireStruct):
    """Where two raters differ on an item, with our own judgement of a case and why."""

    subject: str
    indicator_id: UUID
    levels: dict[str, float]
    expected: float | None
    why: dict[str, str]


class Calibration(WireStruct):
    """A calibration as the reader may see it: others' marks only after one's own are given.

    ``mine`` are the reader's own marks; ``agreements`` and ``differences`` are empty before. The methodist sees all.
    """

    id: UUID
    title: str
    cases: list[CalibrationCase]
    child_id: UUID | None
    child_name: str
    round_id: UUID | None
    indicator_ids: list[UUID]
    created_by_name: str
    created_at: datetime
    closed_at: datetime | None
    raters: list[str]
    mine: list[CaseMark]
    agreements: list[Agreement]
    differences: list[ItemDifference]
    permitted: list[str]
    framework_id: UUID | None = None


class CalibrationRow(WireStruct):
    id: UUID
    title: str
    of_child: bool
    created_by_name: str
    created_at: datetime
    closed_at: datetime | None
    raters: int
    given_by_me: bool
    permitted: list[str]
