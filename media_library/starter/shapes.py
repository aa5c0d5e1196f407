"""The vocabulary every starter drawing is made of: filled areas and round-ended strokes on a field of 100 × 100.

A drawing is a plain tuple of marks, painted in order, so that the same apple becomes pixels on a card, vector lines
on a worksheet and crayon on a child's sheet.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import cos, pi, radians, sin
from typing import TypeVar

Point = tuple[float, float]

INK = "#3f3d56"
WHITE = "#ffffff"
BLUSH = "#f7b5a8"


@dataclass(frozen=True, slots=True)
class Area:
    points: tuple[Point, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Stroke:
    points: tuple[Point, ...]
    colour: str
    width: float


Mark = Area | Stroke
Drawing = tuple[Mark, ...]
AnyMark = TypeVar("AnyMark", bound=Mark)


def spline(points: Sequence[Point], *, closed: bool, steps: int = 12) -> tuple[Point, ...]:
    """A Catmull-Rom curve through the points, as `steps` short segments between each two of them."""
    n = len(points)
    around = [points[-1], *points, points[0], points[1]] if closed else [points[0], *points, points[-1]]
    curve: list[Point] = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = around[i : i + 4]
        for step in range(steps):
            curve.append(_between(p0, p1, p2, p3, step / steps))
    return tuple(curve) if closed else (*curve, points[-1])


def _between(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    def along(axis: int) -> float:
        a, b, c, d = p0[axis], p1[axis], p2[axis], p3[axis]
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)

    return along(0), along(1)


def arc_points(centre: Point, radii: Point, start: float, end: float) -> tuple[Point, ...]:
    """Points of an arc from `start` to `end` degrees, clockwise from three o'clock, two degrees or so apart."""
    count = max(8, int(abs(end - start) / 2))
    angles = (radians(start + (end - start) * i / count) for i in range(count + 1))
    return tuple((centre[0] + radii[0] * cos(a), centre[1] + radii[1] * sin(a)) for a in angles)


def ellipse(cx: float, cy: float, radii: Point, colour: str, turn: float = 0) -> Area:
    return turned(Area(arc_points((cx, cy), radii, 0, 358), colour), turn, (cx, cy))


def circle(cx: float, cy: float, r: float, colour: str) -> Area:
    return ellipse(cx, cy, (r, r), colour)


def sector(centre: Point, r: float, start: float, end: float, colour: str) -> Area:
    """A slice of a round: a half moon for 180 degrees, a piece of cake for fewer."""
    return Area((centre, *arc_points(centre, (r, r), start, end)), colour)


def arc(centre: Point, r: float, angles: Point, colour: str, width: float) -> Stroke:
    return Stroke(arc_points(centre, (r, r), *angles), colour, width)


def blob(points: Sequence[Point], colour: str) -> Area:
    return Area(spline(points, closed=True), colour)


def polygon(points: Sequence[Point], colour: str, rounding: float = 0) -> Area:
    """A straight-sided area whose corners are rounded off `rounding` units before and after each corner."""
    if not rounding:
        return Area(tuple(points), colour)
    outline: list[Point] = []
    for i, corner in enumerate(points):
        start = _towards(corner, points[i - 1], rounding)
        end = _towards(corner, points[(i + 1) % len(points)], rounding)
        outline += [_bend(start, corner, end, step / 8) for step in range(9)]
    return Area(tuple(outline), colour)


def _towards(start: Point, goal: Point, distance: float) -> Point:
    dx, dy = goal[0] - start[0], goal[1] - start[1]
    share = min(0.5, distance / ((dx * dx + dy * dy) ** 0.5 or 1))
    return start[0] + dx * share, start[1] + dy * share


def _bend(start: Point, corner: Point, end: Point, t: float) -> Point:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
    return a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]


def box(corner: Point, size: Point, colour: str, rounding: float = 0) -> Area:
    (x, y), (w, h) = corner, size
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour, rounding)


def line(points: Sequence[Point], colour: str, width: float) -> Stroke:
    return Stroke(tuple(points), colour, width)


def curve(points: Sequence[Point], colour: str, width: float) -> Stroke:
    return Stroke(spline(points, closed=False), colour, width)


def star_points(centre: Point, outer: float, inner: float, rays: int = 5) -> list[Point]:
    """Corners of a star, the first one straight up."""
    return [
        (
            centre[0] + (inner if i % 2 else outer) * sin(pi * i / rays),
            centre[1] - (inner if i % 2 else outer) * cos(pi * i / rays),
        )
        for i in range(2 * rays)
    ]


def shaded(points: Sequence[Point], light: str, dark: str) -> Drawing:
    """A body lit from the upper left: the whole in the dark colour, most of it again in the light one."""
    body = blob(points, dark)
    lit = scaled(Area(body.points, light), 0.9, _centre(body.points))
    return body, moved(lit, -2.2, -1.6)


def _centre(points: Sequence[Point]) -> Point:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def moved(mark: AnyMark, dx: float, dy: float) -> AnyMark:
    return replace(mark, points=tuple((x + dx, y + dy) for x, y in mark.points))


def turned(mark: AnyMark, degrees: float, about: Point) -> AnyMark:
    if not degrees:
        return mark
    c, s = cos(radians(degrees)), sin(radians(degrees))
    (ax, ay) = about
    return replace(
        mark, points=tuple((ax + (x - ax) * c - (y - ay) * s, ay + (x - ax) * s + (y - ay) * c) for x, y in mark.points)
    )


def scaled(mark: AnyMark, factor: float, about: Point) -> AnyMark:
    (ax, ay) = about
    points = tuple((ax + (x - ax) * factor, ay + (y - ay) * factor) for x, y in mark.points)
    if isinstance(mark, Stroke):
        return replace(mark, points=points, width=mark.width * factor)
    return replace(mark, points=points)


def mirrored(mark: AnyMark, axis: float = 50) -> AnyMark:
    """The mark as seen in an upright mirror standing at x = `axis`."""
    return replace(mark, points=tuple((2 * axis - x, y) for x, y in mark.points))


def both_sides(marks: Iterable[Mark], axis: float = 50) -> Drawing:
    """Ears, eyes, wheels: each mark and its mirror image."""
    return tuple(side for mark in marks for side in (mark, mirrored(mark, axis)))


def placed(drawing: Drawing, corner: Point, size: float) -> Drawing:
    """The drawing made to stand in a square of `size` whose upper left corner is given."""
    return tuple(moved(scaled(mark, size / 100, (0, 0)), *corner) for mark in drawing)


def face(centre: Point, size: float = 1, cheeks: str = BLUSH) -> Drawing:
    """Two eyes, a small smile and cheeks; `size` 1 fits a head some 40 units wide."""
    x, y = centre
    eyes = both_sides(
        [circle(x - 7 * size, y, 2.3 * size, INK), circle(x - 7.7 * size, y - 0.8 * size, 0.8 * size, WHITE)], x
    )
    blush = both_sides([ellipse(x - 12 * size, y + 6 * size, (3 * size, 2 * size), cheeks)], x)
    return (*blush, *eyes, arc((x, y + 3.5 * size), 4 * size, (25, 155), INK, 1.3 * size))


def together(*marks: Mark) -> Drawing:
    """Marks of both kinds as one drawing, for loops that repeat it."""
    return marks


def within(mark: AnyMark, low: float = 3, high: float = 97) -> AnyMark:
    """The mark pressed into the square between `low` and `high`: hills that end with their frame."""
    return replace(mark, points=tuple((min(high, max(low, x)), min(high, max(low, y))) for x, y in mark.points))
