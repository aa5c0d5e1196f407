"""Small things that scenes put into hands: a ball, a bucket, a heart."""

from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_ORANGE,
    DEEP_RED,
    GREEN,
    GREY,
    ORANGE,
    PALE_GREY,
    PINK,
    RED,
    SNOW,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Area,
    Drawing,
    arc,
    arc_points,
    blob,
    box,
    circle,
    curve,
    ellipse,
    line,
    polygon,
    sector,
    spline,
    star_points,
)


def ball(x: float, y: float, r: float) -> Drawing:
    return (
        circle(x, y, r, DEEP_RED),
        circle(x - 0.05 * r, y - 0.05 * r, 0.92 * r, RED),
        curve([(x - 0.8 * r, y - 0.2 * r), (x, y - 0.42 * r), (x + 0.8 * r, y - 0.2 * r)], YELLOW, 0.28 * r),
        curve([(x - 0.78 * r, y + 0.32 * r), (x, y + 0.12 * r), (x + 0.78 * r, y + 0.32 * r)], SNOW, 0.22 * r),
    )


def heart(x: float, y: float, size: float, colour: str = RED) -> Area:
    right = ((0, -0.35), (0.25, -0.72), (0.62, -0.82), (0.95, -0.55), (0.92, -0.1), (0.5, 0.45))
    left = tuple((-dx, dy) for dx, dy in right[:0:-1])
    half = spline([*right, (0, 0.95)], closed=False)
    other = spline([(0, 0.95), *left, (0, -0.35)], closed=False)
    return Area(tuple((x + dx * size, y + dy * size) for dx, dy in (*half, *other)), colour)


def small_flower(x: float, y: float, r: float, colour: str = PINK) -> Drawing:
    petals = ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3))
    return (*(circle(x + dx * r, y + dy * r, r * 0.78, colour) for dx, dy in petals), circle(x, y, r * 0.55, YELLOW))


def stalked(x: float, y: float, r: float, colour: str = PINK) -> Drawing:
    """A flower that grows: its stalk ends four radii below."""
    stalk = line([(x, y), (x, y + 4 * r)], DEEP_GREEN, max(1.2, r * 0.4))
    return stalk, ellipse(x + 1.1 * r, y + 2.7 * r, (1.3 * r, 0.55 * r), GREEN, -35), *small_flower(x, y, r, colour)


def sapling(x: float, y: float, height: float) -> Drawing:
    """A young tree; the ground is at y."""
    leaves = ((-0.22, -0.62, 30), (0.22, -0.55, -30), (-0.2, -0.86, 35), (0.2, -0.82, -35), (0, -1.04, 90))
    return (
        line([(x, y), (x, y - 0.95 * height)], DEEP_BROWN, max(1.6, 0.06 * height)),
        *(ellipse(x + dx * height, y + dy * height, (0.2 * height, 0.09 * height), GREEN, t) for dx, dy, t in leaves),
    )


def mound(x: float, y: float, width: float) -> Drawing:
    return (sector((x, y), width, 180, 360, BROWN), circle(x - width * 0.3, y - width * 0.3, width * 0.12, DEEP_BROWN))


def bucket(x: float, y: float, size: float, colour: str = BLUE) -> Drawing:
    """Its upper rim has the middle (x, y)."""
    return (
        arc((x, y), 0.42 * size, (180, 360), GREY, 1.4),
        polygon(
            [
                (x - 0.5 * size, y),
                (x + 0.5 * size, y),
                (x + 0.38 * size, y + 0.85 * size),
                (x - 0.38 * size, y + 0.85 * size),
            ],
            colour,
            2,
        ),
        line([(x - 0.46 * size, y + 0.08 * size), (x + 0.46 * size, y + 0.08 * size)], SNOW, 1.2),
    )


def bubble(x: float, y: float, size: float, tail: float = -1) -> Drawing:
    """A speech bubble without words; its tail points down to the left (-1) or to the right (1)."""
    corners = ((0.2, 0.5), (0.85, 1.15), (0.65, 0.3))
    return (
        polygon([(x + tail * dx * size, y + dy * size) for dx, dy in corners], WHITE, 1),
        ellipse(x, y, (size, 0.75 * size), WHITE),
    )


def small_bird(x: float, y: float, size: float, colour: str = BLUE) -> Drawing:
    """A bird that looks to the left."""
    s = size
    return (
        polygon([(x + 0.5 * s, y - 0.1 * s), (x + 1.35 * s, y - 0.35 * s), (x + 1.2 * s, y + 0.15 * s)], DEEP_BLUE, 1),
        *(line([(x + d * s, y + 0.5 * s), (x + d * s, y + 0.95 * s)], DEEP_ORANGE, 1) for d in (-0.1, 0.2)),
        ellipse(x + 0.1 * s, y, (0.85 * s, 0.62 * s), colour, 12),
        circle(x - 0.55 * s, y - 0.4 * s, 0.46 * s, colour),
        ellipse(x + 0.3 * s, y - 0.02 * s, (0.48 * s, 0.3 * s), DEEP_BLUE, 20),
        polygon([(x - 0.95 * s, y - 0.5 * s), (x - 1.4 * s, y - 0.32 * s), (x - 0.93 * s, y - 0.22 * s)], ORANGE, 0.4),
        circle(x - 0.66 * s, y - 0.48 * s, 0.11 * s, INK),
    )


def drop(x: float, y: float, size: float, colour: str = BLUE) -> Area:
    ring = [(0, -1.2), (0.42, -0.3), (0.62, 0.3), (0.4, 0.8), (0, 0.95), (-0.4, 0.8), (-0.62, 0.3), (-0.42, -0.3)]
    return blob([(x + dx * size, y + dy * size) for dx, dy in ring], colour)


def flake(x: float, y: float, r: float, colour: str = "#a9cfe6") -> Drawing:
    rays = ((0, 1), (0.87, 0.5), (0.87, -0.5))
    return tuple(
        line([(x - dx * r, y - dy * r), (x + dx * r, y + dy * r)], colour, max(1, 0.22 * r)) for dx, dy in rays
    )


def small_apple(x: float, y: float, r: float) -> Drawing:
    return (
        circle(x - 0.25 * r, y, 0.85 * r, RED),
        circle(x + 0.25 * r, y, 0.85 * r, RED),
        line([(x, y - 0.5 * r), (x + 0.2 * r, y - 1.4 * r)], DEEP_BROWN, max(1, 0.25 * r)),
        ellipse(x + 0.75 * r, y - 1.1 * r, (0.55 * r, 0.28 * r), GREEN, -25),
    )


def block(x: float, y: float, side: float, colour: str) -> Drawing:
    return (
        box((x, y), (side, side), colour, side * 0.12),
        box((x + side * 0.2, y + side * 0.2), (side * 0.6, side * 0.6), SNOW, side * 0.1),
        circle(x + side / 2, y + side / 2, side * 0.17, colour),
    )


def star(x: float, y: float, r: float, colour: str = YELLOW) -> Area:
    return polygon(star_points((x, y), r, r * 0.5), colour, r * 0.12)


def crescent(x: float, y: float, r: float, colour: str = YELLOW) -> Area:
    """A young moon open to the right."""
    outer = arc_points((x, y), (r, r), 50, 310)
    inner = arc_points((x + 0.42 * r, y), (0.78 * r, 0.78 * r), 285, 75)
    return Area((*outer, *inner), colour)


def wheel(x: float, y: float, r: float) -> Drawing:
    return circle(x, y, r, INK), circle(x, y, r * 0.55, PALE_GREY), circle(x, y, r * 0.22, INK)
