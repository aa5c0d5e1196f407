"""Sharing a resource wider, over the wire: requests and their review, reports, and what is missing."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

WiderReach = Literal["preschool", "district", "everybody"]
ReportReason = Literal["wrong_content", "not_for_children", "rights", "shows_children", "broken", "other"]


class NewSharing(WireStruct):
    """Asks for one step wider, with a word to the reviewer if one likes."""

    id: UUID
    reach: WiderReach
    words: Annotated[str, Meta(max_length=500)] = ""


class SharingRemark(WireStruct):
    at: datetime
    name: str
    text: str


class SharingRequest(WireStruct):
    """A request with all that was said of it; ``resource_id`` and ``preschool_id`` open the resource for a reviewer."""

    id: UUID
    preschool_id: UUID
    preschool_name: str
    resource_id: UUID
    title: dict[str, str]
    kind: str
    thumb: str
    licence: str
    reach: str
    state: str
    asked_by_name: str
    asked_at: datetime
    decided_by_name: str
    decided_at: datetime | None
    remarks: list[SharingRemark]
    permitted: list[str]


class SharingDecision(WireStruct):
    """accept makes the edition; return asks the author for something; decline ends it. The latter two need words."""

    decision: Literal["accept", "return", "decline"]
    words: Annotated[str, Meta(max_length=500)] = ""


class SharingAnswer(WireStruct):
    """What the author says to a request that was returned; it waits again then."""

    words: Annotated[str, Meta(min_length=1, max_length=500)]


class NewReport(WireStruct):
    id: UUID
    reason: ReportReason
    words: Annotated[str, Meta(max_length=500)] = ""


class Report(WireStruct):
    id: UUID
    preschool_id: UUID
    owner_id: UUID
    resource_id: UUID
    title: dict[str, str]
    reach: str
    reason: str
    words: str
    state: str
    reported_by_name: str
    reported_at: datetime
    answer: str
    settled_by_name: str
    settled_at: datetime | None
    permitted: list[str]


class ReportSettling(WireStruct):
    """The answer to whoever reported, and whether the resource is withdrawn."""

    answer: Annotated[str, Meta(min_length=1, max_length=500)]
    withdraw: bool = False


class GapCell(WireStruct):
    """How many resources there are for a week theme, an age band, a kind and a language; cells of none are left out."""

    theme_week: str
    age_band: str
    kind: str
    language: str
    count: int


class MediaGaps(WireStruct):
    """The whole matrix as far as it is filled; what is asked for is told by the reference and the reader's choice."""

    cells: list[GapCell]
    languages: list[str]
