"""From sums of cells to figures: adding up, hiding small groups, comparing with the month before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from server.kernel.database import Record
from server.shared.contract import figures as contract
from server.shared.domain.figures import FIGURES, SIZE, Definition, hidden_places, is_small, value_of


@dataclass(slots=True)
class Sum:
    """Parts of one figure added up."""

    numerator: float = 0.0
    denominator: float = 0.0
    entries: int = 0
    derived_at: datetime | None = None

    def add(self, other: "Sum") -> None:
        self.numerator += other.numerator
        self.denominator += other.denominator
        self.entries += other.entries
        moments = [moment for moment in (self.derived_at, other.derived_at) if moment is not None]
        self.derived_at = min(moments, default=None)


@dataclass(slots=True)
class Sums:
    """What one place has in the month and in the month before, by figure."""

    now: dict[str, Sum] = field(default_factory=dict)
    before: dict[str, Sum] = field(default_factory=dict)

    @property
    def children(self) -> float:
        return self.now[SIZE].denominator if SIZE in self.now else 0.0

    def add(self, other: "Sums") -> None:
        for mine, its in ((self.now, other.now), (self.before, other.before)):
            for slug, part in its.items():
                mine.setdefault(slug, Sum()).add(part)


def by_place(rows: Iterable[Record], month: date) -> dict[UUID, Sums]:
    """Rows of cells by place; a row without a month is of the month itself."""
    places: dict[UUID, Sums] = {}
    for row in rows:
        place = places.setdefault(row["place_id"], Sums())
        if row["figure"] is None:
            continue
        target = place.now if row.get("month", month) == month else place.before
        target[row["figure"]] = Sum(
            float(row["numerator"]), float(row["denominator"]), int(row["entries"]), row.get("derived_at")
        )
    return places


def total(places: Mapping[UUID, Sums]) -> Sums:
    everything = Sums()
    for place in places.values():
        everything.add(place)
    return everything


def figures_of(place: Sums, suppressing: bool) -> list[contract.Figure]:
    """All figures of a place; with ``suppressing`` those of too few children without their numbers."""
    return [_figure(one, place, suppressing and is_small(one, place.children)) for one in FIGURES]


def figures_side_by_side(places: Sequence[Sums], suppressing: bool) -> list[list[contract.Figure]]:
    """The figures of places next to each other, hidden so that none can be worked out from the others."""
    children = [place.children for place in places]
    hidden = {one.slug: hidden_places(one, children) if suppressing else frozenset[int]() for one in FIGURES}
    return [[_figure(one, place, number in hidden[one.slug]) for one in FIGURES] for number, place in enumerate(places)]


def _figure(definition: Definition, place: Sums, suppressed: bool) -> contract.Figure:
    now = place.now.get(definition.slug, Sum())
    before = place.before.get(definition.slug, Sum())
    if suppressed:
        now, before = Sum(derived_at=now.derived_at), Sum()
    return contract.Figure(
        slug=definition.slug,
        facet=definition.facet.value,
        unit=definition.unit.value,
        numerator=now.numerator,
        denominator=now.denominator,
        value=value_of(now.numerator, now.denominator),
        entries=now.entries,
        derived_at=now.derived_at,
        previous=value_of(before.numerator, before.denominator),
        suppressed=suppressed,
        has_rows=definition.has_rows,
    )
