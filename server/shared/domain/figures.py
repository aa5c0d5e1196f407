"""What a figure of the information vertical is, how a value comes from its parts, and what must not be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Literal

from server.shared.domain.calendar import bounds_of, school_year_of

SMALLEST_GROUP: Final = 5
"""Fewer children than this are not shown above the preschool."""
HISTORY_MONTHS: Final = 12


class Facet(StrEnum):
    """The four facets of quality (mission, V1)."""

    EDUCATION = "education"
    TRAINING = "training"
    MANAGEMENT = "management"
    WELL_BEING = "well_being"


class Unit(StrEnum):
    SHARE = "share"
    PER_GROUP = "per_group"
    NUMBER = "number"
    MINUTES = "minutes"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Definition:
    """One figure: the same formula at every level, its parts summed upwards.

    ``direction`` says which way is better; ``of_children`` marks what is told about children, so that small groups are
    hidden above the preschool; after ``fresh_days`` without derivation a figure is called stale; a figure that is not
    ``collected`` yet is defined and says so. ``lowest`` is the lowest level at which it is told; with ``by_area`` it is
    told for each development area as well; a ``key`` figure is one that a head has to know; ``version`` rises when the
    formula changes.
    """

    slug: str
    facet: Facet
    unit: Unit
    of_children: bool = False
    direction: Literal[1, -1] = 1
    fresh_days: int = 7
    collected: bool = True
    lowest: Literal["group", "preschool"] = "group"
    by_area: bool = False
    key: bool = False
    version: int = 1

    @property
    def formula(self) -> str:
        """The key of the text that says the formula in words."""
        return f"figure-{self.slug.replace('_', '-')}-formula"

    @property
    def title(self) -> str:
        return f"figure-{self.slug.replace('_', '-')}"


SIZE: Final = "families_connected"
"""The figure whose denominator is the number of children of a place."""

SMALLEST_KIND: Final = 5
"""Of fewer similar preschools nothing is told: who knows the others would know the one."""


class Size(StrEnum):
    """How many children a preschool has, for comparing like with like."""

    FAMILY = "family"
    SMALL = "small"
    MIDDLE = "middle"
    LARGE = "large"


SIZES: Final = ((30, Size.FAMILY), (100, Size.SMALL), (200, Size.MIDDLE))
"""Up to how many children; more are a large one."""


def size_of(children: float) -> Size:
    """Up to 30 children: as in a family; up to 100: small; up to 200: of middle size; more: large."""
    return next((size for most, size in SIZES if children <= most), Size.LARGE)


def value_of(numerator: float, denominator: float) -> float | None:
    """Numerator over denominator; None where there is nothing to divide by, which is not the same as zero."""
    return numerator / denominator if denominator else None


def is_small(definition: Definition, children: float) -> bool:
    """Whether a place with so many children must not show this figure above the preschool."""
    return definition.of_children and 0 < children < SMALLEST_GROUP


def hidden_places(definition: Definition, children: Sequence[float]) -> frozenset[int]:
    """Which of the places side by side are hidden for this figure.

    More are hidden with them, smallest first, until at least two places with ``SMALLEST_GROUP`` children together are:
    otherwise the sum above less the places shown would tell of them.
    """
    hidden = {place for place, count in enumerate(children) if is_small(definition, count)}
    if not hidden:
        return frozenset()
    others = sorted(
        (place for place, count in enumerate(children) if place not in hidden and count), key=children.__getitem__
    )
    for place in others:
        if len(hidden) > 1 and sum(children[one] for one in hidden) >= SMALLEST_GROUP:
            break
        hidden.add(place)
    return frozenset(hidden)


def month_of(day: date) -> date:
    return day.replace(day=1)


def next_month(month: date) -> date:
    return month_of(month + timedelta(days=31))


def previous_month(month: date) -> date:
    return month_of(month - timedelta(days=1))


def months_between(first: date, last: date) -> list[date]:
    """The first days of the months from ``first`` to ``last``, both included."""
    months, month = [], month_of(first)
    while month <= last:
        months.append(month)
        month = next_month(month)
    return months


def months_offered(today: date) -> list[date]:
    """The months one may choose, newest first: those of this school year and of the one before."""
    first, _ = bounds_of(school_year_of(today) - 1)
    return months_between(first, today)[::-1]


def months_until(month: date, count: int) -> list[date]:
    """So many months, oldest first, ending with ``month``."""
    months = [month]
    while len(months) < count:
        months.append(previous_month(months[-1]))
    return months[::-1]


def history_of(month: date) -> list[date]:
    """The months of a figure's small history, oldest first, ending with ``month``."""
    return months_until(month, HISTORY_MONTHS)


def last_counted_day(month: date, today: date) -> date:
    """Until when a month counts: its last day, or today while it runs."""
    return min(next_month(month) - timedelta(days=1), today)
