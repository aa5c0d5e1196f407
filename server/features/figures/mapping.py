"""From sums of cells to figures: adding up, hiding small groups, comparing with the months before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS
from server.kernel.database import Record
from server.shared.contract import figures as contract
from server.shared.domain.figures import SIZE, hidden_places, is_small, previous_month, value_of


@dataclass(slots=True)
class Sum:
    """Parts of one figure added up."""

    numerator: float = 0.0
    denominator: float = 0.0
    entries: int = 0
    derived_at: datetime | None = None

    @property
    def value(self) -> float | None:
        return value_of(self.numerator, self.denominator)

    def add(self, other: "Sum") -> None:
        self.numerator += other.numerator
        self.denominator += other.denominator
        self.entries += other.entries
        moments = [moment for moment in (self.derived_at, other.derived_at) if moment is not None]
        self.derived_at = min(moments, default=None)


@dataclass(slots=True)
class Sums:
    """What one place has, by figure and month; ``month`` is the one asked for."""

    month: date
    parts: dict[tuple[str, date], Sum] = field(default_factory=dict)

    @property
    def children(self) -> float:
        return self.of(SIZE, self.month).denominator

    def of(self, slug: str, month: date) -> Sum:
        return self.parts.get((slug, month), Sum())

    def add(self, other: "Sums") -> None:
        for key, part in other.parts.items():
            self.parts.setdefault(key, Sum()).add(part)


def by_place(rows: Iterable[Record], month: date) -> dict[UUID, Sums]:
    """Rows of cells by place; a row without a month is of the month itself."""
    places: dict[UUID, Sums] = {}
    for row in rows:
        place = places.setdefault(row["place_id"], Sums(month))
        if row["figure"] is not None:
            place.parts[row["figure"], row.get("month", month)] = Sum(
                float(row["numerator"]), float(row["denominator"]), int(row["entries"]), row.get("derived_at")
            )
    return places


def total(places: Mapping[UUID, Sums], month: date) -> Sums:
    everything = Sums(month)
    for place in places.values():
        everything.add(place)
    return everything


def figures_of(place: Sums, months: Sequence[date], suppressing: bool) -> list[contract.Figure]:
    """All figures of a place with their history; with ``suppressing`` those of too few children without numbers."""
    return [_figure(one, place, months, suppressing and is_small(one, place.children)) for one in INDICATORS]


def figures_side_by_side(places: Sequence[Sums], suppressing: bool) -> list[list[contract.Figure]]:
    """The figures of places next to each other, hidden so that none can be worked out from the others."""
    children = [place.children for place in places]
    hidden = {one.slug: hidden_places(one, children) if suppressing else frozenset[int]() for one in INDICATORS}
    return [
        [_figure(one, place, (), number in hidden[one.slug]) for one in INDICATORS]
        for number, place in enumerate(places)
    ]


def _figure(definition: Indicator, place: Sums, months: Sequence[date], suppressed: bool) -> contract.Figure:
    now = place.of(definition.slug, place.month)
    before = place.of(definition.slug, previous_month(place.month))
    if suppressed:
        now, before, months = Sum(derived_at=now.derived_at), Sum(), ()
    return contract.Figure(
        slug=definition.slug,
        facet=definition.facet.value,
        unit=definition.unit.value,
        numerator=now.numerator,
        denominator=now.denominator,
        value=now.value,
        entries=now.entries,
        derived_at=now.derived_at,
        previous=before.value,
        suppressed=suppressed,
        has_rows=definition.has_rows,
        history=[place.of(definition.slug, month).value for month in months],
    )
