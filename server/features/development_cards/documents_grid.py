"""The cards of a group as one grid: children beside indicators, in the order of names, without sums and means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import msgspec

from server.kernel.typesetting import set_paper

_TEMPLATE: Final = Path(__file__).parent / "templates" / "card_grid.typ"
_PALEST: Final = (246, 244, 238)
_FULLEST: Final = (124, 178, 150)
"""Lowest and highest level: one hue, light to dark, so that a printer without colours tells them apart as well."""


@dataclass(frozen=True, slots=True)
class GridGoal:
    area: str
    title: str


@dataclass(frozen=True, slots=True)
class GridLine:
    """A child with its levels beside the grid's goals; ``complete``: its card says that it is whole."""

    name: str
    levels: tuple[float | None, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """``levels`` are values with their labels, lowest first."""

    name: str
    language: str
    title: str
    subtitle: str
    child_heading: str
    complete_heading: str
    complete_mark: str
    legend: str
    goals: tuple[GridGoal, ...]
    levels: tuple[tuple[float, str], ...]
    lines: tuple[GridLine, ...]


def pdf_of_grid(grid: Grid) -> bytes:
    """Indicators down the page, children across it; the template reads texts as data, never as markup."""
    shown = {
        **msgspec.to_builtins(grid),
        "levels": [
            {"value": value, "label": label, "shade": f"#{shade_of(value, grid)}"} for value, label in grid.levels
        ],
        "bands": [{"title": title, "goals": own} for title, own in bands_of(grid)],
    }
    return set_paper(_TEMPLATE, grid=shown)


def shade_of(value: float, grid: Grid) -> str:
    """The colour of a level by its place among the framework's levels, however many there are, as six hex digits."""
    values = [level for level, _ in grid.levels]
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    share = (value - low) / (high - low) if high > low else 1.0
    parts = (round(start + (end - start) * share) for start, end in zip(_PALEST, _FULLEST, strict=True))
    return "".join(f"{part:02X}" for part in parts)


def bands_of(grid: Grid) -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    numbered = list(enumerate(grid.goals))
    for title, own in groupby(numbered, key=lambda pair: pair[1].area):
        yield title, [{"place": place, "title": goal.title} for place, goal in own]
