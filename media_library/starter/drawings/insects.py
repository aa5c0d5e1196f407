"""Insects and other small ones of the meadow."""

from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_GREEN,
    DEEP_YELLOW,
    GREEN,
    GREY,
    HAIR,
    PALE_GREEN,
    PALE_PURPLE,
    RED,
    YELLOW,
)
from media_library.starter.shapes import (
    BLUSH,
    INK,
    WHITE,
    Drawing,
    arc,
    blob,
    both_sides,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    shaded,
    together,
)


def bee() -> Drawing:
    return (
        *both_sides([ellipse(34, 26, (12, 18), "#dff0f8", -30)], 52),
        *shaded([(20, 56), (30, 40), (52, 34), (74, 42), (84, 58), (72, 74), (50, 80), (28, 72)], YELLOW, DEEP_YELLOW),
        *(curve([(x, 38 + abs(x - 54) * 0.2), (x + 4, 57), (x, 76 - abs(x - 54) * 0.2)], HAIR, 7) for x in (46, 62)),
        polygon([(82, 52), (96, 58), (82, 63)], HAIR, 2),
        curve([(26, 42), (20, 30), (12, 28)], INK, 2),
        curve([(32, 38), (30, 26), (24, 20)], INK, 2),
        circle(12, 28, 2.4, INK),
        circle(24, 20, 2.4, INK),
        *face((31, 56), 0.7),
    )


def ant() -> Drawing:
    return (
        *(curve([(x, 62), (x - 4, 76), (x - 9, 88)], HAIR, 3) for x in (44, 54)),
        *(curve([(x, 62), (x + 4, 76), (x + 10, 88)], HAIR, 3) for x in (52, 60, 66)),
        ellipse(78, 54, (19, 14), "#8a4f3d"),
        ellipse(75, 51, (13, 8), "#a5654f"),
        ellipse(52, 56, (11, 9), "#8a4f3d"),
        circle(26, 50, 17, "#8a4f3d"),
        circle(25, 49, 15, "#a5654f"),
        curve([(20, 34), (16, 22), (8, 18)], HAIR, 2.4),
        curve([(30, 33), (32, 20), (26, 12)], HAIR, 2.4),
        *face((24, 49), 0.72),
    )


def grasshopper() -> Drawing:
    return (
        curve([(4, 90), (50, 86), (96, 90)], DEEP_GREEN, 3),
        curve([(62, 64), (78, 32), (92, 84)], "#5f9e44", 5),
        line([(92, 84), (98, 85)], "#5f9e44", 3),
        *(curve([(x, 68), (x - 3, 78), (x - 7, 85)], "#5f9e44", 3) for x in (34, 46)),
        blob([(20, 54), (40, 50), (70, 54), (94, 62), (74, 70), (44, 72), (24, 68)], "#8cc857"),
        blob([(36, 52), (64, 50), (94, 60), (66, 62)], "#6fae44"),
        circle(24, 52, 15, "#8cc857"),
        curve([(20, 39), (14, 24), (4, 18)], "#5f9e44", 2),
        curve([(28, 38), (30, 22), (24, 12)], "#5f9e44", 2),
        *face((23, 52), 0.66),
    )


def dragonfly() -> Drawing:
    return (
        *both_sides([ellipse(28, 36, (24, 8), "#cfe8f3", 14), ellipse(30, 52, (20, 7), "#dff0f8", -14)]),
        *(line([(50, 44), (50, 94)], c, w) for c, w in ((DEEP_BLUE, 8), (BLUE, 5))),
        *(line([(46, y), (54, y)], DEEP_BLUE, 1.8) for y in (60, 68, 76, 84)),
        ellipse(50, 42, (8, 12), DEEP_BLUE),
        circle(50, 24, 13, BLUE),
        *both_sides([circle(40, 20, 6.4, "#cfe8f3"), circle(40, 20, 3, INK), circle(39, 18.8, 1, WHITE)]),
        arc((50, 27), 4, (25, 155), INK, 1.3),
    )


def caterpillar() -> Drawing:
    return (
        *(line([(x, 74), (x, 84)], DEEP_GREEN, 3) for x in (36, 48, 62, 74, 86)),
        *(
            together(
                circle(x, y, 13, DEEP_GREEN if i % 2 else "#7fb56f"),
                circle(x - 1, y - 1, 11.4, GREEN if i % 2 else PALE_GREEN),
            )[j]
            for i, (x, y) in enumerate(((86, 66), (73, 60), (60, 64), (47, 66)))
            for j in (0, 1)
        ),
        circle(28, 54, 19, "#7fb56f"),
        circle(27, 53, 17.4, "#a5d28d"),
        curve([(20, 37), (16, 26), (10, 22)], DEEP_GREEN, 2.4),
        curve([(32, 36), (34, 24), (30, 18)], DEEP_GREEN, 2.4),
        circle(10, 22, 3, RED),
        circle(30, 18, 3, RED),
        *face((26, 54), 0.9),
        curve([(4, 88), (50, 85), (96, 88)], BROWN, 4),
    )


def snail() -> Drawing:
    spiral = [
        (58 + r * c, 50 + r * s)
        for r, c, s in (
            (24, 1, 0),
            (22, 0, 1),
            (20, -1, 0),
            (17, 0, -1),
            (13, 1, 0),
            (10, 0, 1),
            (8, -1, 0),
            (5, 0, -1),
            (2, 1, 0),
        )
    ]
    return (
        ellipse(50, 88, (44, 4), PALE_GREEN),
        blob([(8, 84), (14, 60), (22, 50), (32, 56), (36, 72), (70, 76), (96, 84), (60, 88)], "#f1d3ad"),
        *(
            together(line([(x, 54), (x - 4, 34)], "#e0b98c", 3), circle(x - 4, 32, 3.2, INK))[i]
            for x in (18, 28)
            for i in (0, 1)
        ),
        circle(58, 50, 28, "#c98560"),
        circle(57, 49, 26, "#dd9f78"),
        curve(spiral, "#b5714c", 4),
        ellipse(16, 68, (3.4, 2.2), BLUSH),
        arc((16, 62), 4, (30, 140), INK, 1.3),
    )


def spider() -> Drawing:
    return (
        line([(50, 2), (50, 34)], GREY, 1.6),
        *both_sides([curve([(40, 52), (24, 40 + d), (10, 52 + 1.5 * d)], HAIR, 3) for d in (-8, 4, 16, 26)]),
        circle(50, 56, 24, HAIR),
        circle(49, 55, 22, "#655a70"),
        *(circle(x, y, 3, PALE_PURPLE) for x, y in ((42, 70), (58, 70), (50, 73))),
        *face((50, 52), 1, "#c58a98"),
    )
