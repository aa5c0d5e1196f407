"""Ornaments: what craftsmen draw on cloth, clay and wood."""

from media_library.starter.drawings.things import small_flower
from media_library.starter.palette import (
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_ORANGE,
    DEEP_PURPLE,
    DEEP_RED,
    GREEN,
    ORANGE,
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
    Drawing,
    Mark,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    polygon,
    star_points,
    turned,
)

COBALT = "#3f6fae"


def _tile(ground: str, edge: str) -> Drawing:
    return box((6, 6), (88, 88), edge, 8), box((11, 11), (78, 78), ground, 5)


def almond() -> Drawing:
    ring = [
        (50, 86),
        (30, 78),
        (20, 58),
        (28, 38),
        (46, 24),
        (62, 14),
        (74, 18),
        (66, 28),
        (76, 46),
        (80, 64),
        (70, 80),
    ]
    return (
        *_tile(CREAM, RED),
        blob(ring, DEEP_RED),
        blob([(50 + (x - 50) * 0.8, 56 + (y - 56) * 0.8) for x, y in ring], ORANGE),
        blob([(50 + (x - 50) * 0.58, 58 + (y - 58) * 0.58) for x, y in ring], TURQUOISE),
        *small_flower(50, 60, 7, SNOW),
        *(circle(x, y, 2.4, DEEP_RED) for x, y in ((20, 20), (20, 80), (80, 84), (84, 30))),
    )


def star_pattern() -> Drawing:
    return (
        *_tile("#dff0f8", COBALT),
        polygon(star_points((50, 50), 36, 22, 8), COBALT),
        polygon(star_points((50, 50), 28, 17, 8), TURQUOISE),
        polygon(star_points((50, 50), 18, 11, 8), YELLOW),
        circle(50, 50, 7, RED),
        *(polygon([(x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y)], COBALT, 1) for x in (19, 81) for y in (19, 81)),
    )


def flower_pattern() -> Drawing:
    petals = tuple(turned(ellipse(50, 29, (9, 15), RED), a, (50, 50)) for a in range(0, 360, 45))
    return (
        *_tile(SNOW, DEEP_GREEN),
        *(turned(ellipse(50, 20, (4, 9), GREEN), a + 22.5, (50, 50)) for a in range(0, 360, 45)),
        *petals,
        *(turned(ellipse(50, 31, (4.4, 9), PINK), a, (50, 50)) for a in range(0, 360, 45)),
        circle(50, 50, 11, YELLOW),
        circle(50, 50, 5, DEEP_ORANGE),
    )


def ram_horn() -> Drawing:
    horn = curve([(50, 78), (50, 54), (44, 34), (28, 26), (20, 38), (26, 50), (36, 46), (34, 38)], DEEP_RED, 7)
    return (
        *_tile(SAND, DEEP_BROWN),
        *both_sides([horn]),
        line([(50, 84), (50, 40)], DEEP_RED, 7),
        *both_sides([curve([(50, 80), (36, 84), (26, 74), (32, 66)], DEEP_BLUE, 5)]),
        polygon([(50, 18), (57, 27), (50, 36), (43, 27)], DEEP_BLUE, 1),
    )


def vine() -> Drawing:
    return (
        *_tile("#eaf3ea", TURQUOISE),
        curve([(14, 70), (30, 34), (50, 50), (70, 66), (86, 30)], DEEP_GREEN, 4),
        *(
            curve(way, DEEP_GREEN, 3)
            for way in (
                [(30, 40), (40, 28), (32, 20), (24, 26)],
                [(68, 62), (58, 74), (66, 82), (76, 76)],
                [(48, 50), (44, 64), (34, 64)],
                [(52, 52), (56, 38), (66, 38)],
            )
        ),
        *(
            ellipse(x, y, (8, 3.6), GREEN, t)
            for x, y, t in ((20, 50, -60), (80, 50, -60), (44, 78, 20), (56, 22, 20), (22, 80, 40), (78, 20, 40))
        ),
        *small_flower(50, 50, 6, RED),
        *small_flower(28, 24, 4, ORANGE),
        *small_flower(72, 78, 4, ORANGE),
    )


def ikat() -> Drawing:
    marks: list[Mark] = []
    for i, (colour, inner) in enumerate(((RED, YELLOW), (TURQUOISE, SNOW), (YELLOW, PURPLE))):
        x = 26 + 24 * i
        marks.append(
            polygon(
                [
                    (x - 10, 18),
                    (x, 12),
                    (x + 10, 18),
                    (x + 6, 34),
                    (x + 11, 50),
                    (x + 6, 66),
                    (x + 10, 82),
                    (x, 88),
                    (x - 10, 82),
                    (x - 6, 66),
                    (x - 11, 50),
                    (x - 6, 34),
                ],
                colour,
                1.5,
            )
        )
        marks += [polygon([(x, y - 11), (x + 5, y), (x, y + 11), (x - 5, y)], inner, 1) for y in (28, 50, 72)]
        marks += [polygon([(x, y - 5), (x + 2.4, y), (x, y + 5), (x - 2.4, y)], INK) for y in (28, 50, 72)]
    return *_tile(INK, DEEP_PURPLE), *marks


def pomegranate_pattern() -> Drawing:
    return (
        *_tile(CREAM, DEEP_ORANGE),
        *both_sides(
            [
                curve([(50, 84), (34, 76), (24, 58), (26, 42)], DEEP_GREEN, 3.4),
                *(ellipse(x, y, (7, 3), GREEN, t) for x, y, t in ((22, 62, 60), (28, 46, 100), (34, 78, 30))),
            ]
        ),
        polygon([(42, 30), (38, 14), (46, 20), (50, 12), (54, 20), (62, 14), (58, 30)], DEEP_RED, 1.5),
        circle(50, 50, 23, DEEP_RED),
        circle(49.4, 49.4, 21, RED),
        polygon([(50, 32), (62, 50), (50, 68), (38, 50)], CREAM, 3),
        *(circle(x, y, 3.4, DEEP_RED) for x, y in ((50, 42), (45, 50), (55, 50), (50, 58))),
    )
