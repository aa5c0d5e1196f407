"""What a page of the vertical shows of what was read: the reader's choice, what stands out, tables in their order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import floor, log10
from statistics import quantiles
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlencode

from admin.rendering import Sheet
from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS
from server.kernel.access import Actor, Whereabouts
from server.shared.contract import figures as contract
from server.shared.domain.calendar import school_year_of
from server.shared.domain.figures import SMALLEST_KIND, Facet, Unit
from server.shared.domain.permissions import Action

PLACES_SHOWN: Final = 50
STANDING_OUT: Final = 6
FALLING: Final = 0.05
"""A share that fell by so much since the month before is falling; of other units, by so much of itself."""
_LONGEST_SEARCH: Final = 80
_MOST_PARTS: Final = 6
"""Digits of the number of a part of a table."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader chose to see; the whole of it stands in the address."""

    month: date
    facet: str = ""
    tint: str = ""
    by: str = ""
    down: bool = False
    part: int = 1
    find: str = ""

    def at(self, **changes: Any) -> str:
        """The address' query with some of it chosen otherwise; what is as usual is left out."""
        chosen = replace(self, **changes)
        told = {
            "month": chosen.month.isoformat(),
            "facet": chosen.facet,
            "tint": chosen.tint,
            "by": chosen.by,
            "order": "down" if chosen.down else "",
            "part": str(chosen.part) if chosen.part > 1 else "",
            "find": chosen.find,
        }
        return "?" + urlencode({name: value for name, value in told.items() if value})

    @property
    def place_only(self) -> str:
        """What goes along to another place: the month and the facet, but no place in a table."""
        return self.at(by="", down=False, part=1, find="")


def choice_of(sheet: Sheet, month: date) -> Choice:
    """What the address says, as far as it means something; the rest is as usual."""
    slugs = {one.slug for one in INDICATORS}
    facet, tint, by, part = (sheet.asked(name) for name in ("facet", "tint", "by", "part"))
    return Choice(
        month=month,
        facet=facet if facet in set(Facet) else "",
        tint=tint if tint in slugs else "",
        by=by if by in {*slugs, "change"} else "",
        down=sheet.asked("order") == "down",
        part=max(int(part), 1) if part.isdecimal() and len(part) < _MOST_PARTS else 1,
        find=sheet.asked("find").strip()[:_LONGEST_SEARCH],
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of a place with its definition and what about it asks for attention."""

    indicator: Indicator
    figure: contract.Figure
    reasons: tuple[str, ...]
    among: tuple[float, ...] = ()
    """Lowest, lower quartile, median, upper quartile and highest of the places below, where nothing lies beside."""

    @property
    def top(self) -> float | None:
        return 1.0 if self.indicator.unit is Unit.SHARE else None

    @property
    def standing(self) -> str:
        """Where it stands among others: with the best quarter, with the last, or between."""
        if self.figure.peers is None or self.figure.value is None:
            return ""
        return (
            "behind"
            if is_behind(self.indicator, self.figure)
            else "ahead"
            if is_ahead(self.indicator, self.figure)
            else "among"
        )

    @property
    def trend(self) -> str:
        """Whether it went up, down or nowhere, for better or worse; what is too little to be told is nowhere."""
        figure = self.figure
        if figure.value is None or figure.previous is None:
            return "even"
        gained = (figure.value - figure.previous) * self.indicator.direction
        return "even" if abs(gained) < _least(self.indicator) else "up" if gained > 0 else "down"


def told_of(
    figures: Iterable[tuple[Indicator, contract.Figure]], is_stale: Callable[[contract.Figure, int], bool]
) -> list[Told]:
    """Figures of a place; ``is_stale`` says whether one was derived longer than so many days ago."""
    return [Told(one, figure, _reasons(one, figure, is_stale)) for one, figure in figures]


def by_facet(told: Sequence[Told], facet: str) -> list[tuple[Facet, list[Told]]]:
    """The figures under the facets, or under the chosen one."""
    return [(one, [each for each in told if each.indicator.facet is one]) for one in Facet if facet in {"", one}]


def ticks_of(years: Sequence[contract.Course], one: Indicator) -> list[float]:
    """Heights that the scale of a course names: quarters of a share, else round numbers up to the highest value."""
    if one.unit is Unit.SHARE:
        return [0.0, 0.25, 0.5, 0.75, 1.0]
    highest = max((value for year in years for value in year.values if value is not None), default=0.0) or 1.0
    size = 10.0 ** floor(log10(highest))
    top = next(round_one * size for round_one in (1, 2, 4, 6, 8, 10) if round_one * size >= highest)
    return [top * quarter / 4 for quarter in range(5)]


def standing_out(told: Sequence[Told], *, all_stale: bool) -> list[Told]:
    """What asks for attention, most reasons first; that everything is stale is said once and for all instead."""
    asking = [one for one in told if set(one.reasons) - ({"stale"} if all_stale else set())]
    return sorted(asking, key=_by_urgency)[:STANDING_OUT]


def _by_urgency(one: Told) -> tuple[bool, int, bool]:
    """What is known to be worse before what is only known of few places."""
    return one.reasons == ("few",), -len(one.reasons), not one.indicator.key


def stale_in(told: Sequence[Told]) -> int:
    """How many figures are stale, where it is the most of them; else 0."""
    count = sum("stale" in one.reasons for one in told)
    return count if count * 2 > sum(one.figure.value is not None for one in told) else 0


def among(told: Sequence[Told], below: Sequence[contract.PlaceRow]) -> list[Told]:
    """The figures with the quartiles of the places below, of five and more that have a value."""
    return [
        replace(one, among=_quartiles([row.figures[number].value for row in below])) for number, one in enumerate(told)
    ]


def _quartiles(values: Sequence[float | None]) -> tuple[float, ...]:
    """By linear interpolation, as those of similar preschools."""
    known = [value for value in values if value is not None]
    if len(known) < SMALLEST_KIND:
        return ()
    return (min(known), *quantiles(known, n=4, method="inclusive"), max(known))


def _reasons(
    one: Indicator, figure: contract.Figure, is_stale: Callable[[contract.Figure, int], bool]
) -> tuple[str, ...]:
    if figure.suppressed or figure.value is None:
        return ()
    gained = gain(one, figure)
    falling = gained is not None and gained <= -FALLING
    found = {
        "behind": is_behind(one, figure),
        "falling": falling,
        "stale": is_stale(figure, one.fresh_days),
        "few": 0 < figure.telling * 2 < figure.places >= SMALLEST_KIND,
    }
    return tuple(reason for reason, is_so in found.items() if is_so)


def _least(one: Indicator) -> float:
    """What a figure has to differ by to be told otherwise: half of the last digit that is shown."""
    return 0.005 if one.unit is Unit.SHARE else 0.05


def gain(one: Indicator, figure: contract.Figure) -> float | None:
    """How much better than the month before, as a share of 1, or of what it was; None where one of them is not told."""
    if figure.value is None or figure.previous is None:
        return None
    gained = (figure.value - figure.previous) * one.direction
    return gained if one.unit is Unit.SHARE else gained / abs(figure.previous) if figure.previous else 0.0


def is_behind(one: Indicator, figure: contract.Figure) -> bool:
    """Whether three quarters of those it is compared with do better, by as much as is told."""
    if figure.peers is None or figure.value is None:
        return False
    edge = figure.peers.lower if one.direction > 0 else figure.peers.upper
    return (figure.value - edge) * one.direction <= -_least(one)


def is_ahead(one: Indicator, figure: contract.Figure) -> bool:
    """Whether three quarters of those it is compared with do worse, by as much as is told."""
    if figure.peers is None or figure.value is None:
        return False
    edge = figure.peers.upper if one.direction > 0 else figure.peers.lower
    return (figure.value - edge) * one.direction >= _least(one)


def columns_of(facet: str) -> list[Indicator]:
    """The figures of the table of places: those of the chosen facet, else those that a head has to know."""
    told = [one for one in INDICATORS if one.collected]
    return [one for one in told if (one.facet == facet if facet else one.key)] or told[:STANDING_OUT]


def tinted(choice: Choice) -> Indicator:
    """The figure that colours the map."""
    usual = columns_of(choice.facet)[0]
    return next((one for one in INDICATORS if one.slug == choice.tint), usual)


def ordered(below: Sequence[contract.PlaceRow], choice: Choice) -> list[contract.PlaceRow]:
    """By name as they come, or by one figure, what needs most support first and what has no value last."""
    column = next((number for number, one in enumerate(INDICATORS) if one.slug == choice.by), None)
    if column is None:
        return list(below)[:: -1 if choice.down else 1]
    return _sorted(below, lambda row: row.figures[column].value, INDICATORS[column].direction, choice)


def ordered_by_figure(below: Sequence[contract.PlaceRow], one: Indicator, choice: Choice) -> list[contract.PlaceRow]:
    """Rows that hold one figure each: by name, by its value or by its change."""
    if choice.by == "change":
        return _sorted(below, lambda row: gain(one, row.figures[0]), 1, choice)
    if choice.by == one.slug:
        return _sorted(below, lambda row: row.figures[0].value, one.direction, choice)
    return list(below)[:: -1 if choice.down else 1]


def _sorted(
    below: Sequence[contract.PlaceRow],
    value_of: Callable[[contract.PlaceRow], float | None],
    direction: int,
    choice: Choice,
) -> list[contract.PlaceRow]:
    known = [row for row in below if value_of(row) is not None]
    known.sort(key=lambda row: (value_of(row) or 0.0) * direction, reverse=choice.down)
    return known + [row for row in below if value_of(row) is None]


Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """One part of a long table."""

    rows: Sequence[Row]
    number: int
    last: int


def part_of(rows: Sequence[Row], number: int) -> Part[Row]:
    last = max(-(-len(rows) // PLACES_SHOWN), 1)
    number = min(number, last)
    return Part(rows[(number - 1) * PLACES_SHOWN : number * PLACES_SHOWN], number, last)


def months_by_year(months: Sequence[date]) -> list[tuple[int, list[date]]]:
    """The months one may choose by school year, newest first."""
    years: dict[int, list[date]] = {}
    for month in months:
        years.setdefault(school_year_of(month), []).append(month)
    return list(years.items())


def reachable(actor: Actor, path: Sequence[contract.Crumb]) -> set[str]:
    """The kinds of places above which the reader may open as well."""
    ids = {crumb.kind: crumb.id for crumb in path}
    where = {
        "country": Whereabouts(),
        "region": Whereabouts(region_id=ids.get("region")),
        "district": Whereabouts(region_id=ids.get("region"), district_id=ids.get("district")),
    }
    return {kind for kind in ids if actor.may(Action.FIGURE_READ, where[kind])}
