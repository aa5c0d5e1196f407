"""Observations, timelines and growth over the wire."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Text = Annotated[str, Meta(min_length=1, max_length=1000)]
Moment = Annotated[datetime, Meta(tz=True)]
Level = Annotated[float, Meta(ge=0, le=1)]


class NewObservation(WireStruct):
    """One entry about one or several children of one group; the id is the client's.

    ``captions`` stand beside ``photo_ids``, fewer where the last have none; ``activity_id`` is the line of a plan.
    """

    id: UUID
    child_ids: Annotated[list[UUID], Meta(min_length=1, max_length=40)]
    text: Text
    area: Annotated[str, Meta(max_length=40)]
    observed_at: Moment
    indicator_id: UUID | None = None
    level: Level | None = None
    shared: bool = True
    photo_ids: Annotated[list[UUID], Meta(max_length=6)] = []
    captions: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=6)] = []
    activity_id: UUID | None = None


class NewObservations(WireStruct):
    """A batch, for a whole group in one request."""

    observations: Annotated[list[NewObservation], Meta(min_length=1, max_length=60)]


class ObservationChange(WireStruct):
    """What an entry says from now on; ``captions`` stand beside its photos, None leaves them as they are."""

    text: Text
    area: Annotated[str, Meta(max_length=40)]
    indicator_id: UUID | None = None
    level: Level | None = None
    shared: bool = True
    captions: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=6)] | None = None


class HomeObservation(WireStruct):
    """What a parent saw at home, marked as such; area and indicator are for the educator to add."""

    id: UUID
    text: Text
    observed_at: Moment
    area: Annotated[str, Meta(max_length=40)] = ""
    photo_ids: Annotated[list[UUID], Meta(max_length=6)] = []
    captions: Annotated[list[Annotated[str, Meta(max_length=200)]], Meta(max_length=6)] = []


class ObservationVersion(WireStruct):
    """An entry as it read until ``made_at``; ``step``: corrected or withdrawn."""

    number: int
    step: str
    made_at: datetime
    made_by_name: str
    text: str
    area: str
    indicator_id: UUID | None
    level: float | None
    shared: bool


class ChildName(WireStruct):
    id: UUID
    given_name: str
    family_name: str


class Photo(WireStruct):
    """``small`` (160), ``thumb`` (512) and ``view`` are addresses that live for minutes; empty while not ready.

    ``state`` withheld: a family has withdrawn its consent, and no address answers any more.
    """

    file_id: UUID
    state: str
    small: str = ""
    thumb: str = ""
    view: str = ""
    width: int | None = None
    height: int | None = None
    caption: str = ""


class Observation(WireStruct):
    id: UUID
    group_id: UUID
    observed_at: datetime
    author_name: str
    text: str
    area: str
    indicator_id: UUID | None
    level: float | None
    shared: bool
    children: list[ChildName]
    photos: list[Photo]
    permitted: list[str]
    edited: bool = False
    from_home: bool = False


class Recorded(WireStruct):
    """What a batch made: the ids, in the order sent."""

    ids: list[UUID]


class AreaGrowth(WireStruct):
    """How a child grows in one area, for everybody: what was seen, what comes next; never a comparison of children.

    ``can`` and ``learns`` hold indicator ids seen independently and with help; ``next`` are ids not seen yet.
    """

    area: str
    seen: int
    last_seen_at: datetime | None
    can: list[UUID]
    learns: list[UUID]
    next: list[UUID]


class Growth(WireStruct):
    child_id: UUID
    age_band: str | None
    areas: list[AreaGrowth]


class NotSeen(WireStruct):
    """A child whom nobody has observed for ``days`` (None: never)."""

    child_id: UUID
    given_name: str
    family_name: str
    days: int | None
