"""How a week is drafted: which activity of the bank each place of its frame gets, and why.

Nothing here is chance: the same inputs give the same week, and every line says why it was proposed.
"""

import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from server.shared.domain.week_frame import SUITED, Key, Line, Place, Week, frame_of, free_places
from server.shared.domain.weekly_plans import Component

RECENT_WEEKS: Final = 6
"""How far back the minutes of the areas and the indicators are counted."""
REST_WEEKS: Final = 8
"""For so long a used activity stands behind the others."""
SHORTEST_REST: Final = 3
"""Weeks before an activity of no theme comes back; so a third of those that suit a place is used in one week."""
PROPOSED: Final = 6
CHILDREN_WATCHED: Final = 4
"""How many children one can watch well in a small group at a centre."""
_LAGGING: Final = 0.25
"""An area lags behind when so much of its recommended share is missing."""
_WEEKS_TO_JUDGE_AREAS: Final = 2
_WEEKS_TO_JUDGE_INDICATORS: Final = 4
_MOST_CHILDREN: Final = 3
"""More children in need of one indicator do not outweigh everything else."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a line is proposed: theme, area_neglected, indicator_neglected, group_needs, unobserved, local, routine."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer:
    """An activity of the bank that may be planned; ``of_theme``: it belongs to the theme of this very week."""

    key: Key
    area: str
    part_of_day: str
    centre: str
    local: bool
    indicators: tuple[str, ...]
    of_theme: bool

    @property
    def kind(self) -> tuple[str, str]:
        return self.part_of_day, self.centre


@dataclass(frozen=True, slots=True)
class Drafted:
    """One line of a drafted week: what the bank gives, or without an ``offer`` the wording of its place and area."""

    place: Place
    area: str
    component: Component
    offer: Offer | None
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What the group planned before: minutes and indicators of ``RECENT_WEEKS``, of which ``weeks`` had a plan.

    ``rest`` says how many weeks ago an activity of the bank was used, within ``REST_WEEKS``.
    """

    weeks: int = 0
    minutes: Mapping[str, int] = field(default_factory=dict)
    indicators: frozenset[str] = frozenset()
    rest: Mapping[Key, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Needs:
    """What observations ask for: children at a low level by indicator, and how many nobody has watched lately."""

    children: Mapping[str, int] = field(default_factory=dict)
    unobserved: int = 0


@dataclass(frozen=True, slots=True)
class Law:
    """What the framework in force says: areas in its order, their recommended shares, the largest local share.

    ``indicators`` are those of the group's age.
    """

    areas: Sequence[str]
    balance: Mapping[str, float]
    local_share: float
    indicators: frozenset[str] = frozenset()

    def recommended(self, area: str) -> float:
        """The recommended share of an area's minutes; where the framework recommends nothing, the same for each."""
        return self.balance.get(area, 0.0) if self.balance else 1 / max(1, len(self.areas))


@dataclass(frozen=True, slots=True)
class Basis:
    """Everything the draft of one week rests on."""

    week: Week
    offers: Sequence[Offer]
    law: Law
    past: Past = Past()
    needs: Needs = Needs()


def past_of(week_start: date, weeks: Iterable[tuple[date, Sequence[Line]]]) -> Past:
    """What the weeks before ``week_start`` say; later ones, and the week itself, do not count."""
    minutes: Counter[str] = Counter()
    indicators: set[str] = set()
    rest: dict[Key, int] = {}
    planned = 0
    for start, lines in weeks:
        ago = (week_start - start).days // 7
        if 0 < ago <= RECENT_WEEKS:
            planned += 1
            for line in lines:
                minutes[line.area] += line.minutes
                indicators.update(line.indicators)
        if 0 < ago <= REST_WEEKS:
            rest |= {line.key: min(ago, rest.get(line.key, ago)) for line in lines if line.key}
    return Past(planned, minutes, frozenset(indicators), rest)


def draft_week(basis: Basis, kept: Sequence[Line] = ()) -> list[Drafted]:
    """Fills the frame around the lines that stay: first what belongs to the theme, spread over the days.

    Other places get what is of no theme and rested: whatever the lagging areas, the neglected indicators and the
    children of the group need most comes first. A place the bank has nothing for is left to the wording. No activity
    comes twice in a week, and local ones only within their share of the week's minutes.
    """
    free = free_places(frame_of(basis.week), kept)
    minutes = sum(place.minutes for place in free) + sum(line.minutes for line in kept)
    choice = _Choice(basis, kept, minutes)
    lines = _themed(free, basis.offers, choice)
    taken = {(line.place.weekday, line.place.position) for line in lines}
    stock = Counter(offer.kind for offer in basis.offers if not offer.of_theme)
    used: Counter[tuple[str, str]] = Counter()
    for place in free:
        if (place.weekday, place.position) in taken:
            continue
        is_spent = used[place.kind] >= math.ceil(stock[place.kind] / SHORTEST_REST)
        offer = None if is_spent else choice.best(place)
        used[place.kind] += offer is not None
        lines.append(choice.taken(place, offer))
    return _watching(sorted(lines, key=lambda line: (line.place.weekday, line.place.position)), basis.needs.unobserved)


def proposals(basis: Basis, place: Place, kept: Sequence[Line]) -> list[Drafted]:
    """What could stand at a place beside the lines ``kept``, best first, at most ``PROPOSED``.

    The theme's activities come first and those of the place's own centre before others; wordings of the areas that
    suit come last.
    """
    choice = _Choice(basis, kept, place.minutes + sum(line.minutes for line in kept))
    fitting = [
        offer
        for offer in basis.offers
        if offer.part_of_day == place.part_of_day and choice.is_possible(offer, place.minutes)
    ]
    fitting.sort(key=lambda offer: (not offer.of_theme, offer.centre != place.centre, *choice.order(place, offer)))
    found = [choice.told(replace(place, centre=offer.centre), offer) for offer in fitting]
    return (found + [choice.worded(place, area) for area in choice.suited(place)])[:PROPOSED]


class _Choice:
    """What has been chosen so far, and what is best next."""

    def __init__(self, basis: Basis, kept: Sequence[Line], minutes_of_week: int) -> None:
        self._basis, self._past, self._law = basis, basis.past, basis.law
        self._minutes = Counter({area: self._past.minutes.get(area, 0) for area in self._law.areas})
        self._indicators = set(self._past.indicators)
        self._used: set[Key] = set()
        self._local_left = self._law.local_share * minutes_of_week
        for line in kept:
            self._count(line)

    def is_possible(self, offer: Offer, minutes: int) -> bool:
        """Not planned in the week yet, of an area there is, within the local share."""
        known = offer.key not in self._used and offer.area in self._minutes
        return known and (not offer.local or minutes <= self._local_left)

    def best(self, place: Place) -> Offer | None:
        """The rested activity of no theme that suits the place best."""
        fitting = [
            offer
            for offer in self._basis.offers
            if not offer.of_theme
            and offer.kind == place.kind
            and self._past.rest.get(offer.key, SHORTEST_REST) >= SHORTEST_REST
            and self.is_possible(offer, place.minutes)
        ]
        return min(fitting, key=lambda offer: self.order(place, offer), default=None)

    def order(self, place: Place, offer: Offer) -> tuple[float, int]:
        """Smallest first: by what the activity brings, equals in an order that turns from week to week."""
        return -self._gain(place, offer), zlib.crc32(f"{self._basis.week.seed}:{offer.key[1]}".encode())

    def suited(self, place: Place) -> list[str]:
        """The areas a wording of the place may serve, the one that needs it most first."""
        known = [area for area in SUITED.get(place.centre or place.part_of_day, ()) if area in self._minutes]
        return sorted(known or self._minutes, key=self._need, reverse=True)

    def taken(self, place: Place, offer: Offer | None) -> Drafted:
        """The line of a place, counted from now on."""
        line = self.told(place, offer) if offer else self.worded(place, self.suited(place)[0])
        self._count(
            Line(
                place.weekday,
                *place.kind,
                area=line.area,
                minutes=place.minutes,
                local=line.component is Component.LOCAL,
                indicators=offer.indicators if offer else (),
                key=offer.key if offer else None,
            )
        )
        return line

    def told(self, place: Place, offer: Offer) -> Drafted:
        reasons = self._because(offer.area, offer.indicators, offer.local)
        because = (Reason("theme"), *reasons) if offer.of_theme else reasons or (Reason("routine"),)
        return Drafted(place, offer.area, _component(offer.local), offer, because)

    def worded(self, place: Place, area: str) -> Drafted:
        local = place.for_local and place.minutes <= self._local_left
        because = self._because(area, (), local) or (Reason("routine"),)
        return Drafted(place, area, _component(local), None, because)

    def _gain(self, place: Place, offer: Offer) -> float:
        tired = REST_WEEKS + 1 - self._past.rest.get(offer.key, REST_WEEKS + 1)
        _, children = self._needed(offer.indicators)
        local = (2.0 if place.for_local else -1.0) if offer.local else 0.0
        neglected = 2.0 if self._neglected(offer.indicators) else 0.0
        return 4 * self._need(offer.area) + min(children, _MOST_CHILDREN) + neglected + local - tired / 2

    def _need(self, area: str) -> float:
        """How far an area is behind its recommended share: 1 nothing planned, 0 as recommended, below 0 ahead."""
        recommended, total = self._law.recommended(area), self._minutes.total()
        share = self._minutes[area] / total if total else 0.0
        return (recommended - share) / recommended if recommended else -share

    def _needed(self, indicators: Iterable[str]) -> tuple[str, int]:
        """The indicator that most children are at a low level of, and how many they are."""
        children = self._basis.needs.children
        return max(((slug, children.get(slug, 0)) for slug in indicators), key=lambda pair: pair[1], default=("", 0))

    def _neglected(self, indicators: Iterable[str]) -> str | None:
        """The first of these that the group's age has and nothing has touched for weeks."""
        if self._past.weeks < _WEEKS_TO_JUDGE_INDICATORS:
            return None
        return next((slug for slug in indicators if slug in self._law.indicators - self._indicators), None)

    def _because(self, area: str, indicators: Sequence[str], local: bool) -> tuple[Reason, ...]:
        reasons = []
        if self._past.weeks >= _WEEKS_TO_JUDGE_AREAS and self._need(area) > _LAGGING:
            reasons.append(Reason("area_neglected", {"area": area, "weeks": self._past.weeks}))
        needed, children = self._needed(indicators)
        if children:
            reasons.append(Reason("group_needs", {"indicator": needed, "children": children}))
        neglected = self._neglected(indicators)
        if neglected:
            reasons.append(Reason("indicator_neglected", {"indicator": neglected}))
        return (*reasons, Reason("local")) if local else tuple(reasons)

    def _count(self, line: Line) -> None:
        self._minutes[line.area] += line.minutes
        self._local_left -= line.minutes if line.local else 0
        self._indicators.update(line.indicators)
        if line.key:
            self._used.add(line.key)


def _component(local: bool) -> Component:
    return Component.LOCAL if local else Component.MANDATORY


def _themed(free: Sequence[Place], offers: Sequence[Offer], choice: _Choice) -> list[Drafted]:
    """The theme's own activities at their places, spread over the days; the hardest to place goes first."""
    rest = list(free)
    centres = Counter(place.centre for place in free)
    days: Counter[int] = Counter()
    lines = []
    own = [offer for offer in offers if offer.of_theme]
    for offer in sorted(own, key=lambda offer: (sum(place.kind == offer.kind for place in free), offer.key)):
        places = [place for place in rest if place.kind == offer.kind] or _exchangeable(rest, centres, offer)
        places = [place for place in places if choice.is_possible(offer, place.minutes)]
        if not places:
            continue
        place = min(places, key=lambda place: (days[place.weekday], place.weekday, place.position))
        rest.remove(place)
        days[place.weekday] += 1
        centres.subtract((place.centre,))
        centres.update((offer.centre,))
        lines.append(choice.taken(replace(place, centre=offer.centre), offer))
    return lines


def _exchangeable(rest: Iterable[Place], centres: Mapping[str, int], offer: Offer) -> list[Place]:
    """Places of centres that the week has more than once: one may be given over to the activity's centre."""
    return [place for place in rest if offer.centre and place.centre and centres[place.centre] > 1]


def _watching(lines: Sequence[Drafted], unobserved: int) -> list[Drafted]:
    """A small group at a centre, one a day, is a good moment to watch the children nobody has watched lately."""
    left, told = unobserved, []
    days: set[int] = set()
    for line in lines:
        if left > 0 and line.place.centre and line.place.weekday not in days:
            reasons = tuple(reason for reason in line.because if reason.code != "routine")
            line = replace(line, because=(*reasons, Reason("unobserved", {"children": unobserved})))
            days.add(line.place.weekday)
            left -= CHILDREN_WATCHED
        told.append(line)
    return told
