"""The information vertical over the wire."""

from datetime import date, datetime
from uuid import UUID

from server.shared.contract.base import WireStruct


class Figure(WireStruct):
    """One figure at one place: its value with what it was derived from.

    ``numerator`` / ``denominator`` make ``value`` (None without entries); ``entries`` counts the rows behind it;
    ``derived_at`` is the oldest derivation among its parts; ``suppressed`` when a small group would show.
    ``history`` holds the values of the last months, oldest first and this one last, for a page's own figures only.
    Of ``places`` below (preschools, above one), ``telling`` have something to divide by. ``areas`` tells a figure by
    development areas, ``peers`` how it stands among similar preschools; both for a page's own figures only.
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
    telling: int = 0
    places: int = 0
    areas: list["AreaPart"] = []
    peers: "Peers | None" = None


class AreaPart(WireStruct):
    """A figure for one development area."""

    area: str
    title: dict[str, str]
    numerator: float
    denominator: float
    value: float | None
    previous: float | None


class Peers(WireStruct):
    """How a figure is spread over similar preschools: of one ownership and size, in the region or in the country.

    Told of five and more only; quartiles by linear interpolation (Hyndman and Fan, 1996, type 7).
    """

    place: str
    ownership: str
    size: str
    preschools: int
    lowest: float
    lower: float
    median: float
    upper: float
    highest: float


class Course(WireStruct):
    """The values of one school year, September to August; None where there is none."""

    school_year: int
    values: list[float | None]


class Bin(WireStruct):
    """How many places below have a value from ``start`` up to ``end``."""

    start: float
    end: float
    places: int


class FigurePage(WireStruct):
    """One figure at one place, explained: formula in code, its course over school years, its spread, places below.

    ``formula_code`` is the very text that counts it; ``below`` holds the one figure for each place.
    """

    kind: str
    id: UUID | None
    name: str
    month: date
    months: list[date]
    path: list["Crumb"]
    figure: Figure
    version: int
    fresh_days: int
    direction: int
    formula_code: str
    years: list[Course]
    spread: list[Bin]
    below: list["PlaceRow"]
    permitted: list[str]


class IndicatorWords(WireStruct):
    """What is measured and how, in the reader's language."""

    slug: str
    facet: str
    unit: str
    title: str
    formula: str
    formula_code: str
    direction: int
    lowest: str
    by_area: bool
    collected: bool
    fresh_days: int
    version: int


class PlaceRow(WireStruct):
    """One place below, with its figures in the order of ``VerticalPage.figures``; a region has its ISO 3166-2 code."""

    id: UUID
    kind: str
    name: str
    preschools: int
    figures: list[Figure]
    iso: str = ""


class PlaceFound(WireStruct):
    """A place whose name matches what was searched for, and what it lies in."""

    kind: str
    id: UUID
    name: str
    within: str


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
