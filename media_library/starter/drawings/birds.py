"""Birds of the yard and the sky."""

from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_NAVY,
    DEEP_ORANGE,
    DEEP_RED,
    GREEN,
    HAIR,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    RED,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    BLUSH,
    INK,
    WHITE,
    Area,
    Drawing,
    arc,
    arc_points,
    blob,
    both_sides,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    scaled,
    shaded,
    together,
    turned,
)


def hen() -> Drawing:
    return (
        *(line([(x, 80), (x, 92)], ORANGE, 3) for x in (44, 56)),
        *(line([(x - 6, 93), (x, 91), (x + 6, 93)], ORANGE, 2.6) for x in (44, 56)),
        polygon([(70, 58), (92, 34), (90, 54), (96, 58), (84, 72)], "#b5653f", 4),
        *shaded([(30, 40), (44, 50), (64, 48), (82, 56), (80, 72), (62, 84), (40, 82), (26, 66)], "#dd8a55", "#c26f3f"),
        ellipse(58, 64, (15, 10), "#c26f3f", 8),
        *(circle(x, y, 4.4, RED) for x, y in ((24, 18), (31, 14), (38, 18))),
        circle(30, 32, 14, "#dd8a55"),
        polygon([(17, 30), (8, 35), (18, 38)], YELLOW, 1.4),
        ellipse(20, 42, (3, 5), RED),
        circle(26, 30, 2.4, INK),
        ellipse(31, 37, (3.4, 2.2), BLUSH),
    )


def rooster() -> Drawing:
    tail = ((TURQUOISE, (84, 10)), (DEEP_BLUE, (94, 24)), (DEEP_GREEN, (96, 40)), (RED, (92, 54)))
    return (
        *(line([(x, 80), (x, 92)], ORANGE, 3) for x in (44, 56)),
        *(line([(x - 6, 93), (x, 91), (x + 6, 93)], ORANGE, 2.6) for x in (44, 56)),
        *(curve([(64, 66), (76, y), (x, y + 6)], colour, 8) for colour, (x, y) in tail),
        *shaded([(30, 38), (44, 48), (62, 48), (78, 58), (76, 74), (60, 84), (40, 82), (26, 64)], "#ee9550", "#d9793a"),
        blob([(22, 36), (44, 34), (48, 52), (38, 60), (28, 58)], YELLOW),
        ellipse(56, 64, (14, 9.4), DEEP_RED, 10),
        polygon([(18, 24), (18, 8), (26, 16), (31, 5), (36, 16), (44, 9), (43, 26)], RED, 2.5),
        circle(31, 30, 13.4, "#ee9550"),
        polygon([(19, 28), (9, 33), (20, 36)], YELLOW, 1.4),
        ellipse(21, 42, (3.6, 6.4), RED),
        circle(27, 28, 2.4, INK),
        ellipse(33, 35, (3.4, 2.2), BLUSH),
    )


def stork() -> Drawing:
    """A stork on its nest."""
    return (
        *(line([(x, 68), (x, 84)], RED, 2.6) for x in (48, 56)),
        polygon([(66, 46), (90, 60), (72, 66)], HAIR, 3),
        blob([(32, 44), (50, 40), (68, 46), (78, 56), (66, 66), (44, 68), (34, 58)], WHITE),
        blob([(52, 48), (70, 50), (86, 60), (66, 64), (54, 58)], HAIR),
        curve([(37, 52), (28, 38), (36, 24)], WHITE, 8),
        circle(36, 19, 9, WHITE),
        polygon([(30, 17), (4, 26), (31, 24)], RED, 1.4),
        circle(33, 17, 1.9, INK),
        *(
            line(
                [(16 + 7 * i, 84 + 3 * (i % 3)), (34 + 7 * i, 88 - 3 * (i % 2))],
                (DEEP_BROWN, BROWN, PALE_BROWN)[i % 3],
                4,
            )
            for i in range(9)
        ),
        *(line([(14 + 9 * i, 93), (34 + 7 * i, 90)], (BROWN, DEEP_BROWN)[i % 2], 4) for i in range(7)),
    )


def swallow() -> Drawing:
    return (
        polygon([(30, 62), (4, 74), (20, 74), (10, 92), (40, 72)], DEEP_NAVY, 1.5),
        blob([(44, 50), (30, 28), (10, 12), (36, 14), (58, 30), (64, 46)], DEEP_NAVY),
        blob([(60, 56), (76, 76), (94, 88), (70, 86), (50, 72), (46, 62)], NAVY),
        blob([(28, 66), (42, 52), (60, 40), (72, 36), (74, 48), (64, 62), (46, 72)], DEEP_NAVY),
        blob([(36, 68), (52, 62), (68, 50), (73, 48), (66, 62), (50, 72)], SNOW),
        circle(74, 36, 11, DEEP_NAVY),
        blob([(72, 40), (83, 36), (82, 45), (74, 47)], "#d9622f"),
        polygon([(83, 29), (95, 30), (84, 36)], INK, 1),
        circle(77, 33, 2.2, WHITE),
        circle(77.4, 33, 1.2, INK),
    )


def sparrow() -> Drawing:
    return (
        line([(4, 88), (96, 84)], DEEP_BROWN, 5),
        *(line([(x, 76), (x, 86)], DEEP_ORANGE, 2.6) for x in (46, 54)),
        polygon([(66, 62), (96, 54), (94, 66), (70, 72)], "#7d5b46", 3),
        *shaded([(32, 46), (50, 44), (70, 54), (76, 66), (62, 78), (42, 78), (28, 66)], "#d9c3a5", "#bfa27e"),
        blob([(48, 52), (66, 54), (80, 64), (62, 70), (50, 64)], "#96694a"),
        line([(54, 58), (70, 64)], CREAM, 1.8),
        circle(34, 38, 16, "#d9c3a5"),
        blob([(20, 32), (28, 20), (42, 20), (52, 36), (50, 44), (40, 32)], "#96694a"),
        blob([(24, 46), (34, 46), (36, 56), (28, 58)], HAIR),
        polygon([(19, 36), (8, 40), (20, 43)], HAIR, 1.4),
        circle(29, 36, 2.4, INK),
        circle(28.4, 35.3, 0.8, WHITE),
    )


def owl() -> Drawing:
    return (
        line([(8, 90), (92, 90)], DEEP_BROWN, 5),
        *both_sides([polygon([(24, 30), (24, 6), (44, 20)], "#96694a", 3)]),
        *shaded([(50, 14), (72, 22), (82, 48), (76, 76), (50, 90), (24, 76), (18, 48), (28, 22)], "#b5855f", "#96694a"),
        ellipse(50, 66, (18, 20), CREAM),
        *(
            arc((x, y), 4, (10, 170), "#c9a27b", 1.6)
            for x, y in ((42, 58), (50, 58), (58, 58), (46, 67), (54, 67), (50, 76))
        ),
        *both_sides(
            [
                ellipse(22, 58, (6.4, 18), "#96694a", 8),
                circle(37, 36, 14, CREAM),
                circle(37, 36, 8.4, YELLOW),
                circle(37, 36, 5, INK),
                circle(35.4, 34, 1.6, WHITE),
            ]
        ),
        polygon([(45.6, 42), (54.4, 42), (50, 52)], ORANGE, 1.6),
        *(line([(x, 87), (x, 91)], ORANGE, 3.4) for x in (40, 45, 55, 60)),
    )


def peacock() -> Drawing:
    fan = tuple(m for a in range(-66, 67, 22) for m in _plume(a))
    return (
        *fan,
        *(line([(x, 82), (x, 93)], DEEP_ORANGE, 2.4) for x in (46, 54)),
        blob([(50, 30), (60, 44), (64, 66), (58, 84), (42, 84), (36, 66), (40, 44)], DEEP_BLUE),
        circle(50, 34, 11, DEEP_BLUE),
        *(together(line([(50, 25), (50 + d, 14)], DEEP_BLUE, 1.4))[0] for d in (-5, 0, 5)),
        *(circle(50 + d, 13, 1.9, TURQUOISE) for d in (-5, 0, 5)),
        *face((50, 33), 0.5),
        polygon([(48, 36), (52, 36), (50, 40)], YELLOW, 0.6),
    )


def _plume(turn: float) -> Drawing:
    plume: Drawing = (
        blob([(50, 86), (41, 40), (42, 16), (50, 8), (58, 16), (59, 40)], DEEP_GREEN),
        ellipse(50, 22, (7, 9), GREEN),
        ellipse(50, 21, (4.6, 6), YELLOW),
        ellipse(50, 21, (2.8, 3.8), DEEP_BLUE),
    )
    return tuple(turned(scaled(m, 0.8, (50, 86)), turn, (50, 80)) for m in plume)


def nest() -> Drawing:
    return (
        curve([(4, 84), (40, 88), (96, 70)], DEEP_BROWN, 6),
        *(ellipse(x, y, (9, 4), GREEN, t) for x, y, t in ((12, 76, -30), (90, 62, 30), (84, 80, -20))),
        *(ellipse(x, 50, (9, 12), c) for x, c in ((36, "#bfe0ee"), (52, "#d6ecf5"), (66, "#bfe0ee"))),
        Area(arc_points((50, 54), (34, 34), 0, 180), BROWN),
        *(
            curve(
                [(17 + 2 * i, 56 + 4 * i), (50, 66 + 4.6 * i), (83 - 2 * i, 56 + 4 * i)],
                (DEEP_BROWN, PALE_BROWN)[i % 2],
                2.6,
            )
            for i in range(5)
        ),
        *(line([(x, 54), (x + 8, 60)], PALE_BROWN, 2) for x in range(20, 76, 11)),
    )


def feather() -> Drawing:
    parts: Drawing = (
        blob([(50, 4), (64, 20), (68, 46), (60, 70), (50, 78), (40, 70), (32, 46), (36, 20)], BLUE),
        *(line([(50, y), (50 + s * 15, y - 10)], PALE_BLUE, 1.6) for y in (34, 46, 58, 70) for s in (-1, 1)),
        line([(50, 14), (50, 96)], DEEP_BLUE, 2.4),
    )
    return tuple(turned(m, 26, (50, 50)) for m in parts)
