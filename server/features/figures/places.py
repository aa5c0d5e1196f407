"""One place of the vertical in one month: where it is, its cells and those below, what it is compared with."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.features.figures import facts, queries
from server.features.figures.indicators import INDICATORS
from server.features.figures.mapping import (
    Sum,
    Sums,
    by_place,
    hide_side_by_side,
    months_hidden,
    of_place,
    peers_by_figure,
    siblings_by_figure,
)
from server.features.figures.queries import Kindred, Span
from server.features.figures.sets import Month
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import figures as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.alphabet import sort_key
from server.shared.domain.figures import size_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

KINDS: Final = ("country", "region", "district", "preschool")
_LEVELS: Final = KINDS[1:]
_NUMBERS: Final = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Place:
    """A place that the actor may read: its way from the country down, and whether it is seen ``from_above``."""

    kind: str
    id: UUID | None
    row: Record
    path: Sequence[contract.Crumb]
    from_above: bool

    @property
    def name(self) -> str:
        return self.path[-1].name

    @property
    def where(self) -> Whereabouts:
        return _whereabouts(self.row)

    @property
    def ids(self) -> Mapping[str, UUID]:
        return {kind: self.row[f"{kind}_id"] for kind in _LEVELS if f"{kind}_id" in self.row}


@dataclass(frozen=True, slots=True)
class Below:
    """A place below with its cells."""

    id: UUID
    kind: str
    name: str
    sums: Sums
    iso: str = ""


class PlaceReading:
    """Reads places as far as the actor reaches; every method is one statement, whatever the number of places."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._t = translator(actor.language)

    async def place(self, kind: str, place_id: UUID | None) -> Place:
        """The place; raises NotVisible where there is none or none for this actor."""
        if kind != "country" and place_id is None:
            raise Malformed(FieldProblem(field="id", code="input.missing"))
        row: Record | None = {}
        if place_id is not None and kind != "country":
            row = await queries.path_to(self._work, kind, place_id)
        if row is None or not self._actor.may(Action.FIGURE_READ, _whereabouts(row)):
            raise NotVisible
        own = row.get("preschool_id")
        within = own is not None and self._actor.belongs_to(own)
        return Place(kind, place_id if row else None, row, self._path(kind, row), from_above=not within)

    async def cells(self, place: Place, span: Span) -> Sums:
        """The place's own cells in the months of the span, with the months that are hidden from this actor."""
        sums = of_place(await queries.own(self._work, place.kind, place.id, span), span.last)
        if place.from_above and place.kind != "country":
            around = await queries.small_around(self._work, place.row, span)
            sums.hidden = months_hidden(sums, place.ids, around)
        return sums

    async def below(self, place: Place, sums: Sums, span: Span) -> list[Below]:
        """The places below with the cells of the span's months; tells ``sums`` how many preschools there are."""
        if place.kind == "preschool":
            found = await self._groups(place, span.last)
        else:
            rows = await queries.below(self._work, place.kind, place.id)
            cells = by_place(await queries.each(self._work, place.kind, place.id, span), span.last)
            found = [_one_below(row, cells.get(row["id"], Sums(span.last)), self._t) for row in rows]
            if place.kind != "country":
                found.sort(key=lambda one: _in_order(one.name))
        if place.from_above:
            for month in {month for one in found for _, month in one.sums.parts}:
                hide_side_by_side([one.sums for one in found], month, all_hidden=month in sums.hidden)
        sums.preschools = sum(one.sums.preschools for one in found)
        if place.kind in {"district", "preschool"}:
            _count_telling(sums, found)
        return found

    async def compared(self, place: Place, sums: Sums, span: Span) -> dict[str, contract.Peers]:
        """By figure: similar preschools of a preschool, the regions beside a region, districts beside a district."""
        if place.kind == "country":
            return {}
        region_id: UUID = place.row["region_id"]
        if place.kind != "preschool":
            rows = await queries.siblings(self._work, place.kind, region_id, span)
            return siblings_by_figure(rows, "country" if place.kind == "region" else "region")
        size = size_of(sums.children)
        rows = await queries.peers(self._work, Kindred(region_id, place.row["ownership"], size), span)
        return peers_by_figure(rows, size)

    async def _groups(self, place: Place, month: date) -> list[Below]:
        """The groups of a preschool, counted live."""
        of_month = Month(month, self._actor.today, self._clock.time_zone)
        rows = await facts.by_group(self._work, place.row["preschool_id"], of_month)
        names, now = {row["place_id"]: row["name"] for row in rows}, self._clock.now()
        counted = by_place(rows, month)
        for sums in counted.values():
            sums.preschools = 1
            for part in sums.parts.values():
                part.derived_at = now
        return [Below(group_id, "group", names[group_id], sums) for group_id, sums in counted.items()]

    def _path(self, kind: str, row: Record) -> list[contract.Crumb]:
        crumbs = [contract.Crumb(kind="country", id=None, name=self._t("figures-country"))]
        for level in _LEVELS[: KINDS.index(kind)]:
            crumbs.append(contract.Crumb(kind=level, id=row[f"{level}_id"], name=_named(row[f"{level}_name"], self._t)))
        return crumbs


def _one_below(row: Record, sums: Sums, t: Translator) -> Below:
    sums.preschools = int(row["preschools"])
    return Below(row["id"], row["kind"], _named(row["name"], t), sums, row["iso"])


def _count_telling(sums: Sums, found: Sequence[Below]) -> None:
    """Of how many places right below a figure is told in this month."""
    for one in INDICATORS:
        telling = sum(place.sums.of(one.slug, sums.month).denominator > 0 for place in found)
        if telling:
            sums.parts.setdefault((one.slug, sums.month), Sum()).telling = telling


def _in_order(name: str) -> list[tuple[int, str]]:
    """By the alphabet, and by what numbers in it are worth: 9 before 10."""
    return [(int(part), "") if part.isdecimal() else (-1, sort_key(part)) for part in _NUMBERS.split(name)]


def _whereabouts(row: Record) -> Whereabouts:
    return Whereabouts(
        preschool_id=row.get("preschool_id"),
        district_id=row.get("district_id"),
        region_id=row.get("region_id"),
        practice=row.get("practice", False),
    )


def _named(name: str | Mapping[str, str], t: Translator) -> str:
    """A preschool has one name, the places above it have one in each language."""
    return name if isinstance(name, str) else t.chosen(name)
