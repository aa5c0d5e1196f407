"""Clothes and shoes for each season."""

from media_library.starter.drawings.things import drop, flake, small_flower, star
from media_library.starter.palette import (
    BLUE,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_NAVY,
    DEEP_PURPLE,
    DEEP_RED,
    DEEP_SAND,
    DEEP_YELLOW,
    GREEN,
    NAVY,
    PALE_BROWN,
    PALE_GREY,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SAND,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    Area,
    Drawing,
    arc_points,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    mirrored,
    moved,
    polygon,
    together,
    turned,
)


def hat() -> Drawing:
    return (
        circle(50, 16, 11, SNOW),
        Area((*arc_points((50, 66), (36, 48), 180, 360),), DEEP_RED),
        Area((*arc_points((49, 66), (33, 45), 180, 360),), RED),
        *(polygon([(x, 46), (x + 6, 40), (x + 12, 46), (x + 6, 52)], SNOW, 1) for x in (24, 38, 52, 65)),
        box((10, 62), (80, 20), SNOW, 9),
        *(line([(x, 66), (x, 78)], PALE_GREY, 2) for x in range(20, 84, 10)),
    )


def mittens() -> Drawing:
    one = (
        blob([(18, 22), (34, 18), (44, 30), (44, 62), (20, 66), (12, 44)], BLUE),
        blob([(40, 40), (52, 36), (54, 46), (42, 58)], BLUE),
        box((16, 60), (30, 16), SNOW, 5),
        *flake(28, 40, 7, SNOW),
    )
    return (
        *(turned(m, -10, (30, 50)) for m in one),
        *(turned(moved(mirrored(m), 0, 8), 10, (70, 58)) for m in one),
        curve([(30, 78), (50, 94), (70, 86)], DEEP_BLUE, 2),
    )


def scarf() -> Drawing:
    return (
        polygon([(56, 40), (74, 44), (82, 90), (62, 92)], DEEP_GREEN, 4),
        *(line([(64 + 3.4 * i, 90), (64.6 + 3.6 * i, 97)], DEEP_GREEN, 1.8) for i in range(6)),
        *(line([(60.6 + d * 0.1, 58 + d), (77 + d * 0.1, 56 + d)], YELLOW, 4) for d in (0, 14)),
        blob([(10, 34), (26, 20), (50, 16), (74, 20), (90, 34), (80, 52), (50, 58), (20, 52)], DEEP_GREEN),
        blob([(14, 34), (28, 24), (50, 21), (72, 24), (86, 34), (74, 38), (50, 42), (26, 38)], GREEN),
        ellipse(50, 30, (24, 8), "#4f8a55"),
        *(line([(x, 42 + abs(50 - x) * -0.05), (x + (x - 50) * 0.06, 54)], YELLOW, 4) for x in (26, 42, 76)),
    )


def coat() -> Drawing:
    return (
        *both_sides(
            [polygon([(34, 16), (20, 24), (6, 66), (20, 70), (34, 44)], DEEP_PURPLE, 4), box((4, 62), (17, 8), SNOW, 3)]
        ),
        polygon([(34, 14), (66, 14), (78, 88), (22, 88)], PURPLE, 5),
        line([(50, 22), (50, 86)], DEEP_PURPLE, 2),
        *(circle(54.5, y, 2.6, YELLOW) for y in (36, 50, 64, 78)),
        *both_sides([box((28, 58), (14, 12), DEEP_PURPLE, 2)]),
        box((20, 84), (60, 9), SNOW, 4),
        blob([(30, 16), (40, 8), (60, 8), (70, 16), (60, 26), (40, 26)], SNOW),
    )


def boots() -> Drawing:
    one = (
        polygon([(14, 12), (36, 12), (38, 64), (48, 76), (46, 88), (12, 88)], DEEP_BROWN, 5),
        box((10, 8), (30, 12), CREAM, 5),
        box((10, 84), (38, 7), INK, 3),
        line([(14, 60), (36, 60)], YELLOW, 2.4),
    )
    return *one, *(moved(m, 44, 2) for m in one)


def rubber_boots() -> Drawing:
    one = (
        polygon([(14, 22), (36, 22), (37, 66), (48, 74), (47, 88), (12, 88)], YELLOW, 5),
        box((12, 18), (26, 8), DEEP_YELLOW, 3),
        box((10, 84), (39, 7), DEEP_YELLOW, 3),
        ellipse(18, 48, (2, 12), PALE_YELLOW),
    )
    return *one, *(moved(m, 44, 2) for m in one), *(drop(x, y, 3) for x, y in ((48, 14), (90, 12), (8, 8)))


def dress() -> Drawing:
    """A child's dress of atlas."""
    zigzag = tuple(
        m
        for row, y in enumerate((52, 64, 76))
        for x in range(26 - 4 * row, 78 + 4 * row, 12)
        for m in together(
            polygon(
                [(x - 3, y), (x, y - 6), (x + 3, y), (x, y + 6)], (YELLOW, SNOW, TURQUOISE)[(row + x // 12) % 3], 0.8
            )
        )
    )
    return (
        *both_sides([polygon([(36, 14), (22, 18), (10, 38), (22, 46), (34, 34)], DEEP_RED, 4)]),
        polygon([(36, 12), (64, 12), (66, 40), (88, 90), (12, 90), (34, 40)], RED, 4),
        *zigzag,
        box((33, 38), (34, 6), YELLOW, 2),
        Area(arc_points((50, 12), (11, 10), 0, 180), "#fdf6ec"),
        circle(50, 28, 2, YELLOW),
        circle(50, 34, 2, YELLOW),
    )


def shirt() -> Drawing:
    return (
        *both_sides([polygon([(32, 16), (18, 20), (4, 46), (18, 54), (30, 40)], DEEP_BLUE, 4)]),
        polygon([(30, 14), (70, 14), (72, 88), (28, 88)], BLUE, 4),
        *(line([(29, y), (71, y)], SNOW, 4) for y in (46, 58, 70)),
        Area(arc_points((50, 14), (11, 9), 0, 180), "#fdf6ec"),
        star(50, 34, 6),
    )


def trousers() -> Drawing:
    return (
        polygon([(24, 10), (76, 10), (84, 90), (58, 90), (50, 40), (42, 90), (16, 90)], NAVY, 4),
        box((23, 8), (54, 10), DEEP_NAVY, 3),
        *(box((x, 7), (3, 12), NAVY) for x in (32, 48, 64)),
        *both_sides([line([(28, 24), (40, 28)], DEEP_NAVY, 2), line([(18, 84), (40, 84)], DEEP_NAVY, 2)]),
        box((26, 56), (12, 12), RED, 2),
        star(32, 62, 4),
    )


def shorts() -> Drawing:
    return (
        polygon([(22, 26), (78, 26), (86, 76), (56, 78), (50, 52), (44, 78), (14, 76)], GREEN, 4),
        box((21, 22), (58, 10), DEEP_GREEN, 3),
        *(
            m
            for x, y in ((30, 48), (70, 48), (28, 66), (74, 66), (40, 58), (62, 60))
            for m in small_flower(x, y, 3, PALE_YELLOW)
        ),
    )


def sandals() -> Drawing:
    one = (
        blob(
            [(28, 10), (40, 20), (42, 44), (38, 68), (42, 84), (28, 92), (14, 84), (18, 68), (12, 44), (16, 20)],
            PALE_BROWN,
        ),
        curve([(14, 38), (28, 30), (42, 38)], RED, 7),
        curve([(17, 70), (28, 64), (39, 70)], RED, 6),
        line([(28, 32), (28, 20)], RED, 4),
        circle(28, 33, 3, YELLOW),
    )
    return *one, *(moved(m, 44, 0) for m in one)


def socks() -> Drawing:
    one = (
        polygon([(16, 8), (38, 8), (38, 54), (52, 66), (48, 84), (32, 84), (16, 66)], PINK, 7),
        box((15, 6), (24, 11), SNOW, 3),
        line([(17, 28), (37, 28)], SNOW, 4),
        line([(17, 40), (37, 40)], SNOW, 4),
        circle(46, 75, 7, SNOW),
    )
    return *(turned(m, 6, (30, 50)) for m in one), *(moved(m, 42, 6) for m in one)


def sun_hat() -> Drawing:
    return (
        ellipse(50, 66, (46, 16), DEEP_SAND),
        ellipse(50, 63, (45, 15), SAND),
        Area(arc_points((50, 62), (26, 38), 180, 360), SAND),
        Area(arc_points((50, 62), (26, 8), 0, 180), SAND),
        Area((*arc_points((50, 50), (25.4, 7), 180, 0), *arc_points((50, 60), (26.4, 8), 0, 180)), RED),
        *small_flower(70, 58, 6, SNOW),
        curve([(34, 36), (42, 29), (50, 28)], CREAM, 2.4),
    )
