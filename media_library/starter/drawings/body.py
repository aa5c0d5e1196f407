"""The parts of the body, and what keeps it clean."""

from media_library.starter.drawings.people import BOY, head, stood
from media_library.starter.drawings.things import small_flower
from media_library.starter.palette import (
    BLUE,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_ORANGE,
    DEEP_PINK,
    DEEP_SKIN,
    DEEP_TURQUOISE,
    DEEP_YELLOW,
    HAIR,
    ORANGE,
    PALE_BLUE,
    PALE_GREY,
    PALE_PINK,
    PALE_RED,
    PALE_YELLOW,
    PINK,
    RED,
    SKIN,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Area,
    Drawing,
    Stroke,
    arc_points,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    shaded,
    star_points,
    together,
    turned,
)


def whole_head() -> Drawing:
    return stood(head(BOY), (50, 174), 2.02)


def eye() -> Drawing:
    return (
        Stroke(arc_points((50, 38), (34, 18), 205, 335), HAIR, 6),
        Area((*arc_points((50, 66), (42, 30), 205, 335), *arc_points((50, 44), (42, 30), 25, 155)), WHITE),
        circle(50, 55, 15, DEEP_BLUE),
        circle(50, 55, 13, BLUE),
        circle(50, 55, 7, INK),
        circle(45.6, 50, 3.4, WHITE),
        Stroke(arc_points((50, 66), (42, 30), 205, 335), INK, 4),
        Stroke(arc_points((50, 44), (42, 30), 25, 155), DEEP_SKIN, 2.4),
        *(
            line([(x, y), (x + d, y - 9)], INK, 3)
            for x, y, d in ((24, 42, -5), (36, 37, -3), (50, 35, 0), (64, 37, 3), (76, 42, 5))
        ),
    )


def ear() -> Drawing:
    return (
        *shaded(
            [
                (46, 10),
                (66, 14),
                (78, 32),
                (74, 52),
                (62, 64),
                (58, 82),
                (46, 92),
                (34, 84),
                (32, 62),
                (26, 40),
                (30, 20),
            ],
            SKIN,
            DEEP_SKIN,
        ),
        curve([(38, 44), (36, 28), (50, 20), (66, 28), (66, 46), (54, 56)], DEEP_SKIN, 4),
        curve([(46, 42), (54, 38), (56, 48), (48, 58), (46, 70)], DEEP_SKIN, 3.4),
    )


def nose() -> Drawing:
    return (
        blob(
            [
                (50, 10),
                (58, 30),
                (64, 52),
                (78, 66),
                (76, 80),
                (62, 84),
                (50, 90),
                (38, 84),
                (24, 80),
                (22, 66),
                (36, 52),
                (42, 30),
            ],
            SKIN,
        ),
        curve([(58, 22), (62, 46), (72, 60)], DEEP_SKIN, 3),
        *both_sides([ellipse(39, 79, (6, 4), "#c98a66", -14)]),
        *both_sides([curve([(26, 62), (21, 72), (26, 82)], DEEP_SKIN, 3.4)]),
        curve([(44, 64), (50, 68), (56, 64)], DEEP_SKIN, 2),
        ellipse(46, 56, (4, 7), "#fde3c6", 14),
    )


def mouth() -> Drawing:
    return (
        blob([(8, 44), (28, 34), (42, 30), (50, 34), (58, 30), (72, 34), (92, 44), (76, 66), (50, 76), (24, 66)], RED),
        blob([(15, 45), (32, 41), (50, 43), (68, 41), (85, 45), (70, 60), (50, 66), (30, 60)], "#7d3540"),
        blob([(18, 45), (34, 42), (50, 44), (66, 42), (82, 45), (68, 52), (50, 54), (32, 52)], WHITE),
        *(line([(x, 44), (x, 52)], PALE_GREY, 1.2) for x in (32, 41, 50, 59, 68)),
        ellipse(50, 62, (14, 5), PINK),
        curve([(30, 70), (50, 74), (66, 71)], PALE_RED, 2.4),
    )


def hand() -> Drawing:
    fingers = (((36, 48), (28, 16)), ((45, 44), (42, 8)), ((55, 44), (57, 8)), ((64, 50), (71, 18)))
    return (
        *(line(way, DEEP_SKIN, 12) for way in fingers),
        *(line(way, SKIN, 10) for way in fingers),
        line([(36, 74), (14, 52)], DEEP_SKIN, 13),
        line([(37, 74), (15, 52.6)], SKIN, 11),
        blob([(34, 46), (50, 40), (66, 46), (70, 66), (62, 84), (38, 84), (30, 68)], SKIN),
        box((36, 80), (28, 16), BLUE, 3),
        curve([(38, 62), (48, 68), (60, 64)], DEEP_SKIN, 2),
        curve([(42, 76), (46, 64), (42, 54)], DEEP_SKIN, 2),
    )


def foot() -> Drawing:
    return (
        blob(
            [
                (40, 96),
                (28, 86),
                (28, 66),
                (34, 48),
                (32, 30),
                (44, 22),
                (62, 24),
                (70, 36),
                (66, 56),
                (62, 74),
                (60, 90),
            ],
            SKIN,
        ),
        ellipse(40, 16, (9, 10.4), SKIN, -10),
        *(circle(x, y, r, SKIN) for x, y, r in ((55, 14, 6), (64, 18, 5.4), (71, 25, 5), (75, 33, 4.4))),
        *(
            ellipse(x, y, (w, w * 0.8), "#fde3c6")
            for x, y, w in ((39, 11, 5), (55.4, 11, 3.4), (65, 15, 3), (72, 22, 2.6), (76, 31, 2.2))
        ),
        curve([(36, 58), (46, 50), (60, 52)], DEEP_SKIN, 2.4),
        curve([(36, 82), (46, 88), (56, 84)], DEEP_SKIN, 2.4),
    )


def tooth() -> Drawing:
    return (
        blob(
            [
                (50, 20),
                (66, 12),
                (82, 20),
                (84, 42),
                (76, 62),
                (72, 88),
                (62, 90),
                (56, 66),
                (50, 62),
                (44, 66),
                (38, 90),
                (28, 88),
                (24, 62),
                (16, 42),
                (18, 20),
                (34, 12),
            ],
            "#d5dfea",
        ),
        blob(
            [
                (49, 24),
                (64, 16),
                (77, 23),
                (79, 42),
                (71, 60),
                (67, 82),
                (62, 80),
                (56, 60),
                (49, 56),
                (42, 60),
                (37, 82),
                (32, 80),
                (27, 60),
                (20, 42),
                (22, 23),
                (34, 16),
            ],
            WHITE,
        ),
        *face((50, 38), 1.1),
        *(polygon(star_points((x, y), 6, 1.6, 4), DEEP_YELLOW) for x, y in ((90, 14), (10, 66))),
    )


def toothbrush() -> Drawing:
    parts: Drawing = (
        box((44, 40), (12, 56), TURQUOISE, 6),
        box((46, 20), (8, 28), DEEP_TURQUOISE, 3),
        box((42, 6), (10, 26), TURQUOISE, 3),
        *(box((52, 8 + 4.8 * i), (12, 3.6), SNOW if i % 2 else PALE_BLUE, 1) for i in range(5)),
        curve([(60, 6), (68, 12), (60, 18), (68, 24)], PINK, 5),
    )
    return tuple(turned(m, 30, (50, 50)) for m in parts)


def soap() -> Drawing:
    return (
        ellipse(50, 84, (44, 9), DEEP_BLUE),
        ellipse(50, 80, (44, 9), BLUE),
        box((16, 46), (68, 34), DEEP_PINK, 13),
        box((16, 44), (66, 31), PINK, 13),
        ellipse(48, 58, (22, 9), PALE_PINK),
        *small_flower(48, 58, 4, WHITE),
        *(
            together(circle(x, y, r, "#dff0f8"), circle(x - r * 0.3, y - r * 0.3, r * 0.3, WHITE))[i]
            for x, y, r in ((30, 30, 9), (50, 22, 7), (66, 32, 10), (80, 20, 5), (18, 18, 5))
            for i in (0, 1)
        ),
    )


def towel() -> Drawing:
    return (
        line([(10, 14), (90, 14)], DEEP_BROWN, 5),
        box((24, 10), (52, 78), DEEP_TURQUOISE, 3),
        box((24, 10), (48, 76), TURQUOISE, 3),
        *(line([(25, y), (71, y)], c, 4) for y, c in ((62, SNOW), (70, YELLOW), (78, SNOW))),
        *(line([(x, 87), (x, 94)], DEEP_TURQUOISE, 2) for x in range(28, 76, 6)),
        *small_flower(48, 36, 8, SNOW),
    )


def comb() -> Drawing:
    return (
        *(line([(x, 44), (x, 80)], DEEP_ORANGE, 3.4) for x in range(14, 88, 6)),
        box((8, 26), (84, 24), ORANGE, 9),
        *(m for x in (28, 50, 72) for m in small_flower(x, 37, 4, PALE_YELLOW)),
    )


def water() -> Drawing:
    return (
        polygon([(24, 12), (76, 12), (69, 92), (31, 92)], "#dff0f8", 5),
        polygon([(27, 34), (73, 34), (67.6, 89), (32.4, 89)], BLUE, 4),
        ellipse(50, 34, (23, 4), PALE_BLUE),
        *(circle(x, y, r, PALE_BLUE) for x, y, r in ((42, 56, 3), (56, 66, 4), (46, 76, 2.4), (60, 48, 2))),
        line([(34, 20), (38, 80)], WHITE, 3),
    )
