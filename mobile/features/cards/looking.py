"""Where in a group's card somebody is: at one child or at one indicator, and in which row."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import flet as ft
import msgspec

from mobile.features.cards.sheet import Place
from server.shared.contract.cards import CardLine, GroupCard
from server.shared.contract.reference import Area, Framework, Indicator

ROWS_AT_ONCE: Final = 50
BY_CHILD: Final = "child"
BY_INDICATOR: Final = "indicator"


class Part(msgspec.Struct, frozen=True):
    """The indicators of one area that stand on the card, in the framework's order."""

    area: Area
    indicators: tuple[Indicator, ...]


def parts_of(card: GroupCard, framework: Framework) -> tuple[Part, ...]:
    """The card's indicators by area; areas without any are left out."""
    wanted = set(card.indicator_ids)
    parts = [
        Part(
            area,
            tuple(
                indicator for sub_area in area.sub_areas for indicator in sub_area.indicators if indicator.id in wanted
            ),
        )
        for area in framework.areas
    ]
    return tuple(part for part in parts if part.indicators)


class Looking(ft.Observable):
    """What stands in front: ``area`` None shows all of them, ``row`` is where the keys are, -1 before the first."""

    def __init__(self) -> None:
        self.by = BY_CHILD
        self.child = 0
        self.indicator = 0
        self.area: str | None = None
        self.row = -1

    def turn(self, by: str) -> None:
        self.by, self.row = by, -1

    def look_at_child(self, index: int) -> None:
        self.by, self.child, self.row = BY_CHILD, index, -1

    def look_at_indicator(self, index: int) -> None:
        self.by, self.indicator, self.row = BY_INDICATOR, index, -1

    def look_at_area(self, slug: str | None) -> None:
        self.area, self.row = slug, -1

    def step(self, by: int, card: GroupCard) -> None:
        """Goes to the next or the one before, round the ends."""
        if self.by == BY_CHILD:
            self.look_at_child((self.child + by) % max(1, len(card.lines)))
        else:
            self.look_at_indicator((self.indicator + by) % max(1, len(card.indicator_ids)))


def in_order(parts: Sequence[Part]) -> list[Indicator]:
    return [indicator for part in parts for indicator in part.indicators]


def shown_parts(looking: Looking, parts: Sequence[Part]) -> tuple[Part, ...]:
    """The areas whose rows are drawn: the chosen one, or all of them where they are not too many rows."""
    area = looking.area
    if area is None and len(in_order(parts)) > ROWS_AT_ONCE:
        area = parts[0].area.slug
    return tuple(part for part in parts if area is None or part.area.slug == area)


def child_in_front(looking: Looking, card: GroupCard) -> CardLine:
    return card.lines[min(looking.child, len(card.lines) - 1)]


def indicator_in_front(looking: Looking, parts: Sequence[Part]) -> Indicator:
    ordered = in_order(parts)
    return ordered[min(looking.indicator, len(ordered) - 1)]


def places_shown(looking: Looking, card: GroupCard, parts: Sequence[Part]) -> list[Place]:
    """The places of the rows, in their order."""
    if looking.by == BY_CHILD:
        child = child_in_front(looking, card).child.id
        return [(child, indicator.id) for indicator in in_order(shown_parts(looking, parts))]
    indicator_id = indicator_in_front(looking, parts).id
    return [(line.child.id, indicator_id) for line in card.lines]


def places_of_child(child_id: UUID, card: GroupCard) -> list[Place]:
    return [(child_id, indicator) for indicator in card.indicator_ids]


def all_places(card: GroupCard) -> list[Place]:
    return [(line.child.id, indicator) for line in card.lines for indicator in card.indicator_ids]
