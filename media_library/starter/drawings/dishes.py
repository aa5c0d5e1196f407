"""Dishes of the house, in the blue and white of the local pottery."""

from media_library.starter.palette import (
    CREAM,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_RED,
    GREEN,
    GREY,
    ORANGE,
    PALE_GREY,
    PALE_RED,
    RED,
    TURQUOISE,
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
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    polygon,
    shaded,
    star_points,
    turned,
)

COBALT, GLAZE = "#3f6fae", "#6f9ad0"


def _cotton(x: float, y: float, size: float) -> Drawing:
    """The cotton flower of the blue-and-white teapots: an open boll on a dark ground."""
    petals = ((0, -0.42), (-0.4, 0.12), (0.4, 0.12))
    return (
        circle(x, y, size, COBALT),
        *(circle(x + dx * size, y + dy * size, 0.36 * size, WHITE) for dx, dy in petals),
        line([(x, y + 0.1 * size), (x, y + 0.78 * size)], YELLOW, 0.14 * size),
        circle(x, y, 0.16 * size, YELLOW),
    )


def teapot() -> Drawing:
    return (
        arc((80, 56), 13, (270, 450), "#d7deea", 5.4),
        polygon([(26, 46), (8, 34), (4, 36), (16, 66), (30, 70)], "#d7deea", 4),
        *shaded([(50, 28), (70, 34), (82, 54), (74, 78), (50, 86), (26, 78), (18, 54), (30, 34)], WHITE, "#d7deea"),
        blob([(36, 32), (50, 26), (64, 32), (50, 36)], COBALT),
        circle(50, 24, 5, GLAZE),
        line([(27, 44), (73, 44)], GLAZE, 2.2),
        *(m for x in (33, 50, 67) for m in _cotton(x, 60, 8.4)),
        line([(27, 76), (73, 76)], COBALT, 2.6),
    )


def bowl() -> Drawing:
    """A kosa for soup."""
    return (
        *(curve([(x, 30), (x - 3, 22), (x + 3, 14), (x, 6)], PALE_GREY, 3) for x in (36, 50, 64)),
        box((38, 82), (24, 8), "#d7deea", 3),
        Area((*arc_points((50, 42), (42, 44), 0, 180),), "#d7deea"),
        Area((*arc_points((49, 42), (40.6, 41), 0, 180),), WHITE),
        ellipse(50, 42, (42, 9), "#d7deea"),
        ellipse(50, 42, (38, 7), "#f0a95a"),
        *(
            circle(x, y, 1.8, c)
            for x, y, c in (
                (36, 42, DEEP_ORANGE),
                (48, 44.6, GREEN),
                (58, 40, DEEP_ORANGE),
                (66, 43, GREEN),
                (44, 39, RED),
            )
        ),
        curve([(14, 56), (50, 64), (86, 56)], COBALT, 2.6),
        *(m for x, y in ((30, 68), (50, 73), (70, 68)) for m in _cotton(x, y, 5.4)),
    )


def piyola() -> Drawing:
    return (
        *(curve([(x, 34), (x - 3, 26), (x + 3, 18), (x, 10)], PALE_GREY, 3) for x in (42, 58)),
        box((38, 82), (24, 6), "#d7deea", 2),
        blob([(18, 44), (82, 44), (78, 64), (62, 82), (38, 82), (22, 64)], "#d7deea"),
        blob([(19, 44), (80, 44), (75, 62), (60, 79), (38, 79), (24, 62)], WHITE),
        ellipse(50, 44, (33, 7.4), "#d7deea"),
        ellipse(50, 44, (29.6, 5.6), "#9fbf6a"),
        curve([(20, 54), (50, 60), (80, 54)], COBALT, 2.2),
        *(m for x, y in ((36, 67), (50, 69), (64, 67)) for m in _cotton(x, y, 5)),
    )


def lagan() -> Drawing:
    """The large plate, a star flower in its middle."""
    petals = tuple(turned(ellipse(50, 33, (4.6, 9), GLAZE), a, (50, 50)) for a in range(0, 360, 45))
    return (
        circle(50, 51, 45, "#d7deea"),
        circle(50, 50, 44, WHITE),
        *(circle(50 + 39 * dx, 50 + 39 * dy, 2.4, COBALT) for dx, dy in star_points((0, 0), 1, 1, 12)),
        arc((50, 50), 33.5, (0, 360), COBALT, 2.4),
        *petals,
        *(turned(ellipse(50, 24, (2, 4), COBALT), a + 22.5, (50, 50)) for a in range(0, 360, 45)),
        circle(50, 50, 8.4, COBALT),
        circle(50, 50, 4, YELLOW),
    )


def spoon() -> Drawing:
    parts: Drawing = (
        line([(50, 44), (50, 94)], GREY, 6),
        ellipse(50, 26, (15, 21), GREY),
        ellipse(49, 25, (12, 17.6), "#d9d6e2"),
        curve([(43, 14), (40, 24), (43, 34)], WHITE, 2),
    )
    return tuple(turned(m, 28, (50, 50)) for m in parts)


def fork() -> Drawing:
    parts: Drawing = (
        line([(50, 50), (50, 94)], GREY, 6),
        *(line([(x, 8), (x, 34)], GREY, 3.6) for x in (38, 46, 54, 62)),
        blob([(36, 30), (64, 30), (62, 44), (50, 56), (38, 44)], GREY),
    )
    return tuple(turned(m, 28, (50, 50)) for m in parts)


def cauldron() -> Drawing:
    """A qozon for palov, on its hearth."""
    return (
        *(curve([(x, 28), (x - 3, 20), (x + 3, 12)], PALE_GREY, 3) for x in (38, 52, 66)),
        *both_sides([line([(24, 74), (16, 94)], DEEP_GREY, 4)]),
        *(
            blob([(x - 6, 95), (x - 4, 84), (x, 76), (x + 4, 84), (x + 6, 95)], c)
            for x, c in ((38, ORANGE), (62, ORANGE), (50, RED))
        ),
        *(blob([(x - 3, 95), (x, 86), (x + 3, 95)], YELLOW) for x in (38, 50, 62)),
        *both_sides([arc((10, 48), 6, (60, 300), INK, 3.4)]),
        Area(arc_points((50, 42), (42, 40), 0, 180), "#4a4861"),
        Area(arc_points((48, 42), (37, 35), 0, 180), "#5b5975"),
        ellipse(50, 42, (43, 9), "#3f3d56"),
        ellipse(50, 41, (38, 7), "#f2c46b"),
        *(
            ellipse(x, y, (3, 1.4), "#e58f3a", t)
            for x, y, t in ((34, 41, 20), (46, 38, -20), (58, 42, 10), (68, 40, -15), (50, 44, 0))
        ),
    )


def jug() -> Drawing:
    return (
        curve([(66, 26), (86, 34), (84, 56), (70, 62)], "#b5714c", 5),
        *shaded([(42, 30), (58, 30), (74, 50), (76, 70), (62, 90), (38, 90), (24, 70), (26, 50)], "#d08a5f", "#b5714c"),
        polygon([(40, 34), (36, 10), (64, 10), (60, 34)], "#d08a5f", 3),
        ellipse(50, 11, (15, 4), "#b5714c"),
        line([(40, 32), (60, 32)], CREAM, 2.4),
        curve([(27, 56), (50, 60), (73, 56)], CREAM, 2.4),
        line([(28, 66), (36, 74), (44, 66), (52, 74), (60, 66), (68, 74), (73, 68)], TURQUOISE, 2.4),
    )


def cup() -> Drawing:
    return (
        arc((74, 56), 13, (-90, 90), DEEP_RED, 6),
        polygon([(20, 34), (76, 34), (72, 84), (24, 84)], DEEP_RED, 8),
        polygon([(20, 34), (72, 34), (68, 81), (24, 81)], RED, 8),
        ellipse(48, 35, (28, 6), PALE_RED),
        *(circle(x, y, 3.4, WHITE) for x, y in ((34, 52), (48, 62), (60, 50), (36, 72), (60, 72))),
    )
