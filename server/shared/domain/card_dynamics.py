"""What marks show over time: round against round, and how far a child is before school."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from server.shared.domain.cards import Step

Moment = tuple[int, int]
"""A round: its school year and its number."""


class Tally(NamedTuple):
    """How many marks of a part of the framework stand at ``level`` in a round that stood at ``before`` in the last one.

    Levels are hundredths; ``before`` is None where nothing was marked in the round before.
    """

    moment: Moment
    part: str
    level: int
    before: int | None
    marks: int


class Size(NamedTuple):
    """How many marks a part could hold in a round."""

    moment: Moment
    part: str
    indicators: int


class Point(NamedTuple):
    """A part in one round: the mean of its marks, 0 to 1 (None: none), of how many out of how many."""

    moment: Moment
    mean: float | None
    marked: int
    indicators: int
    shares: tuple[tuple[float, int], ...]


class Course(NamedTuple):
    """A part from round to round; ``change`` is None where no mark stands in two rounds that follow each other."""

    part: str
    points: tuple[Point, ...]
    change: float | None


class Ready(NamedTuple):
    """Of one area: how many indicators a child does independently, with help, not yet, and how many nobody marked."""

    area: str
    independently: int
    with_help: int
    not_yet: int
    unmarked: int


def courses(sizes: Sequence[Size], tallies: Iterable[Tally]) -> list[Course]:
    """Each part of ``sizes``, in their order, through the rounds in which it could be marked.

    The mean of a round is that of its marks' levels. The change is the mean, over the marks of the last round that has
    any, of the level minus the level of the same child and indicator in the round before; marks without one are left
    out. Identical rounds change by nothing.
    """
    found: dict[str, dict[Moment, list[Tally]]] = {}
    for tally in tallies:
        found.setdefault(tally.part, {}).setdefault(tally.moment, []).append(tally)
    parts = dict.fromkeys(size.part for size in sizes)
    return [_course(part, [size for size in sizes if size.part == part], found.get(part, {})) for part in parts]


def readiness_of(sizes: Mapping[str, int], levels: Mapping[str, Sequence[int]], scale: Sequence[Step]) -> list[Ready]:
    """Each area of ``sizes`` (indicators per area) with a child's marks in it (hundredths).

    The highest level of the framework is independent, the lowest not yet, whatever lies between is with help.
    """
    lowest, highest = scale[0].value, scale[-1].value
    found = []
    for area, indicators in sizes.items():
        marks = levels.get(area, ())
        top, bottom = sum(level >= highest for level in marks), sum(level <= lowest for level in marks)
        unmarked = max(0, indicators - len(marks))
        found.append(Ready(area, top, len(marks) - top - bottom, bottom, unmarked))
    return found


def _course(part: str, sizes: Sequence[Size], found: Mapping[Moment, Sequence[Tally]]) -> Course:
    ordered = sorted(sizes, key=lambda size: size.moment)
    points = tuple(_point(size, found.get(size.moment, ())) for size in ordered)
    marked = [size.moment for size in ordered if found.get(size.moment)]
    return Course(part, points, _change(found[marked[-1]]) if marked else None)


def _point(size: Size, tallies: Sequence[Tally]) -> Point:
    shares: dict[int, int] = {}
    for tally in tallies:
        shares[tally.level] = shares.get(tally.level, 0) + tally.marks
    marked = sum(shares.values())
    mean = round(sum(level * marks for level, marks in shares.items()) / marked / 100, 4) if marked else None
    told = tuple((level / 100, marks) for level, marks in sorted(shares.items()))
    return Point(size.moment, mean, marked, size.indicators, told)


def _change(tallies: Sequence[Tally]) -> float | None:
    in_both = [(tally.level - tally.before, tally.marks) for tally in tallies if tally.before is not None]
    marks = sum(count for _, count in in_both)
    return round(sum(by * count for by, count in in_both) / marks / 100, 4) if marks else None
