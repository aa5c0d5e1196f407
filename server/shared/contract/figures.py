"""The information vertical over the wire."""

from datetime import date, datetime
from uuid import UUID

from server.shared.contract.base import WireStruct


class Figure(WireStruct):
    """One figure at one place: its value with what it was derived from.

    ``numerator`` / ``denominator`` make ``value`` (None without entries); ``entries`` counts the rows behind it;
    ``derived_at`` is the oldest derivation among its parts; ``suppressed`` when a small group would show.
    ``history`` holds the values of the last months, oldest first and this one last, for a page's own figures only.
    """

    slug: str
    facet: str
    unit: str
    numerator: float
    denominator: float
    value: float | None
    entries: int
    derived_at: datetime | None
    previous: float | None
    suppressed: bool = False
    has_rows: bool = False
    history: list[float | None] = []


class PlaceRow(WireStruct):
    """One place below, with its figures in the order of ``VerticalPage.figures``."""

    id: UUID
    kind: str
    name: str
    preschools: int
    figures: list[Figure]


class VerticalPage(WireStruct):
    """One place of the vertical in one month: its own figures and those of the places below."""

    kind: str
    id: UUID | None
    name: str
    month: date
    months: list[date]
    path: list["Crumb"]
    figures: list[Figure]
    below: list[PlaceRow]
    permitted: list[str]


class Crumb(WireStruct):
    kind: str
    id: UUID | None
    name: str


class FigureRow(WireStruct):
    """One row behind a figure: what it is, of which day, whether it counted, where it leads to."""

    id: UUID
    title: str
    detail: str
    counted: bool
    path: str = ""
    day: date | None = None


class Need(WireStruct):
    """Something that waits for a decision of the head: how many there are, and the first of them."""

    code: str
    count: int
    examples: list[FigureRow]
