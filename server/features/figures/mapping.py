"""From sums of cells to figures: adding up, hiding small groups, comparing with months before and with others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS
from server.kernel.database import Record
from server.shared.contract import figures as contract
from server.shared.domain.calendar import school_year_of
from server.shared.domain.figures import SIZE, Unit, hidden_places, is_small, previous_month, value_of
from server.shared.ids import NOWHERE

_OF_CHILDREN: Final = next(one for one in INDICATORS if one.of_children)
"""Stands for every figure told of children: they are hidden together."""
_BINS: Final = 10


@dataclass(slots=True)
class Sum:
    """Parts of one figure; of the preschools there, ``telling`` have something to divide by."""

    numerator: float = 0.0
    denominator: float = 0.0
    entries: int = 0
    derived_at: datetime | None = None
    telling: int = 0

    @property
    def value(self) -> float | None:
        return value_of(self.numerator, self.denominator)


@dataclass(slots=True)
class Sums:
    """What one place has, by figure and month, and by figure, area and month; ``month`` is the one asked for.

    ``hidden`` are months in which a figure told of children would tell of too few, here or by difference.
    """

    month: date
    parts: dict[tuple[str, date], Sum] = field(default_factory=dict)
    areas: dict[tuple[str, str, date], Sum] = field(default_factory=dict)
    preschools: int = 0
    hidden: frozenset[date] = frozenset()

    @property
    def children(self) -> float:
        return self.of(SIZE, self.month).denominator

    def of(self, slug: str, month: date) -> Sum:
        return self.parts.get((slug, month), Sum())

    def shown(self, one: Indicator, month: date) -> Sum:
        """As ``of``; nothing where the figure is hidden."""
        return Sum() if self.hides(one, month) else self.of(one.slug, month)

    def hides(self, one: Indicator, month: date) -> bool:
        return one.of_children and month in self.hidden


def _sum_of(row: Record) -> Sum:
    return Sum(
        float(row["numerator"]),
        float(row["denominator"]),
        int(row["entries"]),
        row.get("derived_at"),
        int(row.get("telling") or 0),
    )


def of_place(rows: Iterable[Record], month: date) -> Sums:
    """A place's own cells, whole and by area."""
    place = Sums(month)
    for row in rows:
        if row["part"]:
            place.areas[row["figure"], row["part"], row["month"]] = _sum_of(row)
        else:
            place.parts[row["figure"], row["month"]] = _sum_of(row)
    return place


def by_place(rows: Iterable[Record], month: date) -> dict[UUID, Sums]:
    """Rows of cells by place; a row without a month is of the month itself."""
    places: dict[UUID, Sums] = {}
    for row in rows:
        place = places.setdefault(row["place_id"], Sums(month))
        if row["figure"] is not None:
            place.parts[row["figure"], row.get("month", month)] = _sum_of(row)
    return places


def months_hidden(place: Sums, path: Mapping[str, UUID], around: Iterable[Record]) -> frozenset[date]:
    """The months in which figures of children must not be shown of a place, as seen from above.

    A place is hidden when it is small, when it is hidden beside a small one, and when what it belongs to is hidden:
    otherwise the sum of the places below would tell what the place above does not.
    """
    own = {
        month
        for slug, month in place.parts
        if slug == SIZE and is_small(_OF_CHILDREN, place.of(slug, month).denominator)
    }
    beside = {row["month"] for row in around if path[row["kind"]] in _hidden_ids(row)}
    return frozenset(own | beside)


def _hidden_ids(row: Record) -> set[UUID]:
    return {row["ids"][number] for number in hidden_places(_OF_CHILDREN, row["children"])}


def hide_side_by_side(places: Sequence[Sums], month: date, *, all_hidden: bool = False) -> None:
    """Marks which of the places next to each other are hidden in a month, so that none can be worked out."""
    hidden = hidden_places(_OF_CHILDREN, [place.of(SIZE, month).denominator for place in places])
    for number, place in enumerate(places):
        if all_hidden or number in hidden:
            place.hidden |= {month}


def figure_of(one: Indicator, place: Sums, months: Sequence[date] = ()) -> contract.Figure:
    """One figure of a place; where it is hidden it has no number at all, and no number of a hidden month."""
    now, before = place.shown(one, place.month), place.shown(one, previous_month(place.month))
    whole = place.of(one.slug, place.month)
    return contract.Figure(
        slug=one.slug,
        facet=one.facet.value,
        unit=one.unit.value,
        numerator=now.numerator,
        denominator=now.denominator,
        value=now.value,
        entries=now.entries,
        derived_at=whole.derived_at,
        previous=before.value,
        suppressed=place.hides(one, place.month),
        has_rows=one.has_rows,
        history=[place.shown(one, month).value for month in months],
        telling=whole.telling,
        places=place.preschools,
    )


def area_parts(one: Indicator, place: Sums, titles: Sequence[Record]) -> list[contract.AreaPart]:
    """A figure for each development area in their order; empty where it is hidden or not told by areas."""
    if not one.by_area or place.hides(one, place.month):
        return []
    told = {area for slug, area, month in place.areas if slug == one.slug and month == place.month}
    return [
        contract.AreaPart(
            area=row["slug"],
            title=row["title"],
            numerator=now.numerator,
            denominator=now.denominator,
            value=now.value,
            previous=_area_before(one, place, row["slug"]),
        )
        for row in sorted(titles, key=lambda row: int(row["position"]))
        if row["slug"] in told
        for now in (place.areas[one.slug, row["slug"], place.month],)
    ]


def _area_before(one: Indicator, place: Sums, area: str) -> float | None:
    before = previous_month(place.month)
    return None if place.hides(one, before) else place.areas.get((one.slug, area, before), Sum()).value


def peers_by_figure(rows: Iterable[Record], size: str) -> dict[str, contract.Peers]:
    """Similar preschools: those of the region where there are enough of them, else those of the country."""
    found: dict[str, contract.Peers] = {}
    for row in sorted(rows, key=lambda row: bool(row["place_id"] == NOWHERE), reverse=True):
        place = "country" if row["place_id"] == NOWHERE else "region"
        found[row["figure"]] = _quartiles(row, place, row["ownership"], size)
    return found


def siblings_by_figure(rows: Iterable[Record], place: str) -> dict[str, contract.Peers]:
    """The places beside one, where there are enough of them; no ownership and no size are theirs."""
    return {row["figure"]: _quartiles(row, place, "", "") for row in rows}


def _quartiles(row: Record, place: str, ownership: str, size: str) -> contract.Peers:
    return contract.Peers(
        place=place,
        ownership=ownership,
        size=size,
        preschools=int(row["preschools"]),
        lowest=float(row["lowest"]),
        lower=float(row["lower"]),
        median=float(row["median"]),
        upper=float(row["upper"]),
        highest=float(row["highest"]),
    )


def courses(one: Indicator, place: Sums, months: Sequence[date]) -> list[contract.Course]:
    """The values by school year, September to August, newest first; None for months outside of ``months``."""
    years: dict[int, list[float | None]] = {}
    for month in months:
        values = years.setdefault(school_year_of(month), [None] * 12)
        values[(month.month - 9) % 12] = place.shown(one, month).value
    return [contract.Course(school_year=year, values=values) for year, values in sorted(years.items(), reverse=True)]


def spread_of(one: Indicator, values: Sequence[float]) -> list[contract.Bin]:
    """How many values lie in each of ten equal bins: from 0 to 1 of shares, from 0 to the highest of others."""
    if not values:
        return []
    top = 1.0 if one.unit is Unit.SHARE else max(values) or 1.0
    counts = [0] * _BINS
    for value in values:
        counts[min(int(value / top * _BINS + 1e-9), _BINS - 1)] += 1
    return [
        contract.Bin(start=top * number / _BINS, end=top * (number + 1) / _BINS, places=count)
        for number, count in enumerate(counts)
    ]
