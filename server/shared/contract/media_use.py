"""Using resources, over the wire: uses, ratings, favourites, collections, and where a resource is used."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.media import ResourceRow

How = Literal["shown", "played", "printed", "downloaded", "planned"]


class NewUse(WireStruct):
    """A resource was used; the same use of the same day is told once. ``used_on``: the day, if not today."""

    how: How
    group_id: UUID | None = None
    used_on: date | None = None


class RatingWriting(WireStruct):
    """One tap after use: 3 the children were taken by it, 2 partly, 1 it did not work; and a word if one likes."""

    rating: Annotated[int, Meta(ge=1, le=3)]
    words: Annotated[str, Meta(max_length=300)] = ""


class PlannedIn(WireStruct):
    """An activity of a week that names the resource; only of groups the reader may see."""

    group_id: UUID
    group_name: str
    plan_id: UUID
    week_start: date
    weekday: int
    activity: str
    state: str


class NotedEffect(WireStruct):
    """What a colleague of the preschool noted after use."""

    author_name: str
    rating: int
    words: str
    rated_at: datetime


class ResourceUses(WireStruct):
    """Where a resource is used. Of other preschools only numbers are told: how often and by how many."""

    uses: int
    reused_by: int
    helped: int
    rated: int
    by_how: dict[str, int]
    planned_in: list[PlannedIn]
    noted: list[NotedEffect]


class ItemPlace(WireStruct):
    owner_id: UUID
    resource_id: UUID


class CollectionWriting(WireStruct):
    """A collection as it shall be; ``revision`` is the one it was written from, 0 for a new one."""

    title: Annotated[str, Meta(min_length=1, max_length=120)]
    shared: bool
    items: Annotated[list[ItemPlace], Meta(max_length=200)]
    revision: int = 0


class CollectionRow(WireStruct):
    id: UUID
    title: str
    author_name: str
    shared: bool
    own: bool
    count: int
    covers: list[str]
    revision: int


class Collection(WireStruct):
    id: UUID
    title: str
    author_name: str
    shared: bool
    own: bool
    revision: int
    items: list[ResourceRow]
    permitted: list[str] = []
