"""Animals of the yard, the mountains and the desert, and far ones."""

from media_library.starter.palette import (
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_GREY,
    HAIR,
    PALE_BLUE,
    PALE_BROWN,
    RED,
    SNOW,
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
    box,
    circle,
    curve,
    ellipse,
    line,
    polygon,
    shaded,
    star_points,
)


def _eyes(x: float, y: float, apart: float, r: float = 2.6) -> Drawing:
    return both_sides([circle(x - apart, y, r, INK), circle(x - apart - 0.7, y - 0.9, r * 0.36, WHITE)], x)


def cow() -> Drawing:
    return (
        *both_sides(
            [
                curve([(30, 20), (24, 12), (28, 4)], PALE_BROWN, 5),
                ellipse(16, 30, (12, 6), "#f4eee6", 24),
                ellipse(17, 31, (7, 3.4), BLUSH, 24),
            ]
        ),
        *shaded([(50, 62), (70, 66), (78, 84), (72, 96), (28, 96), (22, 84), (30, 66)], "#fbf7f0", "#e6ddd0"),
        blob([(60, 68), (74, 72), (76, 86), (66, 84)], HAIR),
        blob([(50, 14), (68, 18), (74, 34), (68, 54), (50, 62), (32, 54), (26, 34), (32, 18)], "#fbf7f0"),
        blob([(28, 24), (40, 16), (46, 28), (40, 42), (28, 40)], HAIR),
        ellipse(50, 58, (22, 14), "#f3bdb0"),
        *both_sides([ellipse(42, 57, (2.6, 3.4), "#c98478", 10)]),
        arc((50, 62), 6, (25, 155), "#b5675c", 1.6),
        circle(37, 36, 5, WHITE),
        *_eyes(50, 36, 13, 3.2),
        curve([(36, 74), (50, 78), (64, 74)], RED, 3),
        circle(50, 81, 4.6, YELLOW),
    )


def horse() -> Drawing:
    return (
        curve([(16, 46), (6, 58), (8, 74)], "#5b3f35", 7),
        *(line([(x, 64), (x + d, 92)], "#9a6443", 6.4) for x, d in ((30, -1), (68, 2))),
        ellipse(44, 54, (30, 17), "#b5774f"),
        *(line([(x, 64), (x, 92)], "#b5774f", 7) for x in (22, 60)),
        *(line([(x, 91), (x + 1, 93)], INK, 6.4) for x in (22, 29, 60, 69)),
        polygon([(56, 54), (66, 20), (84, 16), (78, 46), (70, 62)], "#b5774f", 5),
        polygon([(68, 20), (80, 12), (98, 32), (93, 42), (84, 42)], "#b5774f", 6),
        ellipse(93, 37, (5.4, 6), "#cf9a72", -30),
        polygon([(70, 18), (72, 4), (79, 14)], "#b5774f", 2),
        *(ellipse(x, y, (5.4, 8), "#5b3f35", 24) for x, y in ((66, 18), (61, 29), (57, 40))),
        circle(81, 24, 2.4, INK),
        circle(80.4, 23.4, 0.8, WHITE),
        circle(95, 37, 1.1, INK),
        arc((92, 40), 3, (20, 120), INK, 1.1),
        polygon([(32, 38), (54, 38), (56, 54), (30, 54)], RED, 3),
        *(polygon([(x, 42), (x + 4, 46), (x, 50), (x - 4, 46)], YELLOW) for x in (38, 49)),
    )


def camel() -> Drawing:
    coat, shade = "#d9a866", "#bf8a4a"
    return (
        curve([(14, 52), (8, 62), (10, 70)], shade, 3.4),
        *(line([(x, 64), (x + d, 92)], shade, 5.4) for x, d in ((28, -1), (60, 1))),
        blob(
            [
                (12, 60),
                (18, 46),
                (26, 28),
                (34, 40),
                (44, 44),
                (52, 26),
                (60, 42),
                (68, 54),
                (64, 72),
                (40, 74),
                (18, 72),
            ],
            coat,
        ),
        *(line([(x, 66), (x, 92)], coat, 6) for x in (20, 66)),
        curve([(64, 60), (78, 62), (80, 40), (82, 26)], coat, 9),
        ellipse(87, 23, (11, 7.4), coat, 8),
        ellipse(94, 26, (4.6, 4.6), "#e9c48c"),
        circle(80, 15, 3.4, shade),
        circle(86, 20, 1.9, INK),
        arc((92, 26), 3.6, (30, 130), INK, 1.1),
        *(ellipse(x, 93, (4.6, 2.4), shade) for x in (20, 28, 61, 67)),
        blob([(24, 30), (26, 25), (30, 33), (27, 37)], shade),
        blob([(50, 28), (52, 23), (56, 32), (53, 36)], shade),
        polygon([(34, 41), (46, 44), (48, 62), (32, 60)], RED, 2),
        line([(33, 54), (47.4, 56)], YELLOW, 2),
        *(line([(x, 61), (x, 66)], YELLOW, 1.6) for x in (34, 38, 42, 46)),
    )


def donkey() -> Drawing:
    return (
        *both_sides([ellipse(35, 17, (7, 18), "#8d8899", -10), ellipse(35, 18, (3.6, 13), BLUSH, -10)]),
        *shaded([(50, 62), (68, 66), (76, 84), (70, 96), (30, 96), (24, 84), (32, 66)], "#a29dae", "#857d9b"),
        blob([(50, 22), (67, 28), (71, 44), (66, 66), (50, 76), (34, 66), (29, 44), (33, 28)], "#a29dae"),
        *(ellipse(50 + d, 22, (3.6, 8), HAIR, 1.6 * d) for d in (-5, 0, 5)),
        ellipse(50, 65, (17, 12), "#ece8f2"),
        *both_sides([ellipse(44, 62, (2, 2.8), DEEP_GREY)]),
        arc((50, 66), 5, (25, 155), INK, 1.4),
        *_eyes(50, 44, 11, 3.2),
        *both_sides([ellipse(33, 54, (4, 2.6), BLUSH)]),
    )


def dog() -> Drawing:
    return (
        curve([(70, 84), (84, 78), (86, 64)], BROWN, 7),
        *shaded([(50, 56), (66, 62), (74, 80), (68, 94), (32, 94), (26, 80), (34, 62)], BROWN, "#a0754f"),
        ellipse(50, 82, (12, 12), CREAM),
        ellipse(50, 40, (28, 25), BROWN),
        *both_sides([blob([(28, 20), (18, 26), (14, 46), (20, 58), (28, 50), (32, 32)], DEEP_BROWN)]),
        blob([(50, 18), (56, 30), (58, 46), (64, 56), (50, 64), (36, 56), (42, 46), (44, 30)], CREAM),
        *_eyes(50, 39, 12, 3.2),
        ellipse(50, 48, (5, 3.8), INK),
        *both_sides([arc((46.4, 53), 3.8, (10, 150), INK, 1.3)]),
        blob([(46.4, 57), (53.6, 57), (53, 64), (47, 64)], "#ee8f8f"),
        line([(33, 66), (67, 66)], RED, 4),
        circle(50, 69, 3.4, YELLOW),
        *both_sides([ellipse(40, 93, (7, 4), CREAM)]),
    )


def goat() -> Drawing:
    return (
        *both_sides(
            [curve([(42, 24), (34, 14), (24, 10), (16, 14)], PALE_BROWN, 5.4), ellipse(22, 34, (11, 5), "#e9e6f2", 22)]
        ),
        *shaded([(50, 60), (68, 64), (76, 84), (70, 96), (30, 96), (24, 84), (32, 64)], "#fbfafd", "#dcd8e6"),
        blob([(50, 20), (66, 26), (69, 42), (62, 60), (50, 68), (38, 60), (31, 42), (34, 26)], "#fbfafd"),
        blob([(44, 64), (56, 64), (53, 78), (50, 86), (47, 78)], "#dcd8e6"),
        *(ellipse(50 + d, 24, (4, 5), "#dcd8e6", d * 3) for d in (-5, 0, 5)),
        ellipse(50, 56, (10, 8), BLUSH),
        *both_sides([ellipse(46.5, 54, (1.4, 2), "#c98478")]),
        arc((50, 57), 4, (25, 155), "#b5675c", 1.3),
        *_eyes(50, 40, 11),
    )


def bear() -> Drawing:
    return (
        *both_sides([circle(28, 22, 11, "#96694a"), circle(28, 22, 6, "#d9b48a")]),
        *shaded([(50, 54), (70, 60), (80, 78), (74, 95), (26, 95), (20, 78), (30, 60)], "#a87a58", "#8a6045"),
        ellipse(50, 80, (15, 14), "#d9b48a"),
        ellipse(50, 40, (30, 27), "#a87a58"),
        ellipse(50, 50, (14, 11), "#ecd2af"),
        ellipse(50, 45, (5, 3.8), INK),
        *both_sides([arc((46.6, 50), 3.6, (10, 150), INK, 1.3), ellipse(31, 49, (4.4, 3), BLUSH)]),
        *_eyes(50, 37, 13),
        *both_sides([ellipse(34, 93, (9, 5), "#8a6045"), ellipse(34, 93, (4.6, 2.6), "#d9b48a")]),
    )


def fox() -> Drawing:
    return (
        blob([(68, 90), (84, 84), (92, 66), (86, 50), (76, 62), (70, 76)], "#e58443"),
        blob([(92, 66), (86, 50), (80, 57), (83, 64)], SNOW),
        *shaded([(50, 54), (64, 62), (72, 82), (66, 95), (34, 95), (28, 82), (36, 62)], "#ee9550", "#d9793a"),
        ellipse(50, 80, (10, 13), SNOW),
        *both_sides(
            [polygon([(18, 36), (18, 6), (42, 22)], "#e58443", 4), polygon([(23, 28), (23, 14), (34, 22)], HAIR, 2)]
        ),
        polygon([(12, 42), (26, 20), (50, 18), (74, 20), (88, 42), (64, 58), (50, 66), (36, 58)], "#ee9550", 9),
        *both_sides([polygon([(14, 43), (34, 40), (46, 58), (37, 57)], SNOW, 4)]),
        ellipse(50, 61, (4, 3.2), INK),
        *_eyes(50, 40, 13, 3),
        *both_sides([ellipse(40, 94, (7, 3.6), HAIR)]),
    )


def wolf() -> Drawing:
    fur, dark = "#9a97a9", "#7b7890"
    return (
        blob([(66, 90), (82, 86), (92, 72), (88, 58), (78, 66), (70, 76)], dark),
        *shaded([(50, 54), (66, 62), (74, 82), (68, 95), (32, 95), (26, 82), (34, 62)], fur, dark),
        ellipse(50, 80, (11, 13), "#e9e6f2"),
        *both_sides(
            [polygon([(22, 36), (24, 5), (44, 20)], dark, 3), polygon([(27, 28), (29, 13), (38, 21)], BLUSH, 2)]
        ),
        polygon([(10, 46), (26, 20), (50, 16), (74, 20), (90, 46), (66, 58), (50, 66), (34, 58)], fur, 8),
        *both_sides([polygon([(12, 47), (34, 42), (44, 56), (34, 57)], "#e9e6f2", 3)]),
        blob([(50, 42), (58, 50), (60, 60), (50, 67), (40, 60), (42, 50)], "#e9e6f2"),
        ellipse(50, 53, (5, 3.8), INK),
        arc((50, 57), 4, (25, 155), INK, 1.3),
        *_eyes(50, 39, 13, 2.8),
    )


def lion() -> Drawing:
    mane = tuple(circle(50 + 30 * dx, 42 + 29 * dy, 10, "#c9713f") for dx, dy in star_points((0, 0), 1, 1, 8))
    return (
        curve([(70, 86), (86, 82), (90, 66)], "#efb45a", 4.6),
        circle(90, 63, 5.4, "#c9713f"),
        *shaded([(50, 58), (66, 64), (74, 82), (68, 95), (32, 95), (26, 82), (34, 64)], "#f6c56f", "#e3a54a"),
        *mane,
        circle(50, 42, 30, "#c9713f"),
        *both_sides([circle(31, 23, 7, "#f6c56f"), circle(31, 23, 3.6, BLUSH)]),
        circle(50, 43, 23, "#f6c56f"),
        ellipse(50, 52, (11, 8), CREAM),
        polygon([(45.6, 46), (54.4, 46), (50, 51)], "#8a5f45", 1.5),
        *both_sides([arc((46.6, 51.6), 3.4, (10, 150), INK, 1.3), ellipse(34, 51, (4, 2.6), BLUSH)]),
        *_eyes(50, 40, 10),
        *both_sides([ellipse(40, 94, (7, 4), CREAM)]),
    )


def elephant() -> Drawing:
    skin, dark = "#a9bdd6", "#8aa2c0"
    return (
        *(line([(x, 66), (x, 90)], dark, 12) for x in (30, 62)),
        ellipse(44, 56, (34, 26), skin),
        *(line([(x, 66), (x, 90)], skin, 13) for x in (20, 50)),
        curve([(10, 50), (4, 60), (7, 68)], dark, 3),
        circle(68, 42, 22, skin),
        curve([(82, 48), (90, 62), (86, 78), (94, 84)], skin, 10),
        curve([(84, 58), (88, 59)], dark, 1.4),
        curve([(84, 68), (89, 69)], dark, 1.4),
        blob([(60, 26), (44, 22), (36, 38), (42, 56), (56, 58), (62, 44)], dark),
        blob([(58, 30), (46, 27), (41, 39), (46, 52), (55, 54), (59, 44)], BLUSH),
        polygon([(78, 58), (86, 66), (82, 68), (75, 62)], WHITE, 2),
        circle(75, 38, 2.8, INK),
        circle(74.3, 37.2, 0.9, WHITE),
        ellipse(71, 47, (3.6, 2.4), BLUSH),
        *(ellipse(x + d, 94, (2.4, 1.6), SNOW) for x in (20, 50) for d in (-4, 0, 4)),
    )


def deer() -> Drawing:
    """A bukhara deer with branching antlers."""
    antler = (
        curve([(42, 26), (32, 18), (28, 4)], DEEP_BROWN, 3.4),
        line([(33, 18), (22, 14)], DEEP_BROWN, 3),
        line([(30, 11), (38, 4)], DEEP_BROWN, 2.6),
    )
    return (
        *both_sides(antler),
        *both_sides([ellipse(25, 32, (11, 5.4), "#b97f50", 20), ellipse(26, 32.4, (6, 2.8), BLUSH, 20)]),
        *shaded([(50, 58), (66, 64), (74, 84), (68, 96), (32, 96), (26, 84), (34, 64)], "#c98f60", "#a87048"),
        *(circle(x, y, 2.2, CREAM) for x, y in ((36, 74), (64, 74), (33, 84), (67, 84), (40, 68), (60, 68))),
        blob([(50, 22), (67, 28), (69, 42), (60, 62), (50, 68), (40, 62), (31, 42), (33, 28)], "#c98f60"),
        ellipse(50, 59, (10, 8), CREAM),
        ellipse(50, 55, (4.4, 3.2), INK),
        arc((50, 59), 4, (25, 155), INK, 1.3),
        *_eyes(50, 42, 11, 3),
        *both_sides([ellipse(36, 51, (3.6, 2.4), BLUSH)]),
    )


def tortoise() -> Drawing:
    """The steppe tortoise."""
    return (
        *(ellipse(x, 80, (8, 6), "#8fa06e") for x in (26, 62)),
        polygon([(6, 74), (14, 66), (18, 76)], "#8fa06e", 2),
        curve([(70, 70), (80, 66), (84, 56)], "#a3b57e", 11),
        circle(86, 52, 10, "#a3b57e"),
        Area(arc_points((44, 74), (36, 40), 180, 360), DEEP_BROWN),
        Area(arc_points((43, 73), (33, 36), 180, 360), BROWN),
        *(
            polygon(
                [(x - 8, y), (x - 4, y - 8), (x + 4, y - 8), (x + 8, y), (x + 4, y + 8), (x - 4, y + 8)], PALE_BROWN, 2
            )
            for x, y in ((43, 48), (28, 62), (58, 62))
        ),
        box((8, 71), (72, 7), DEEP_BROWN, 3),
        circle(89, 49, 2.2, INK),
        arc((89, 54), 4, (20, 120), INK, 1.2),
        ellipse(83, 56, (3, 2), BLUSH),
    )


def polar_bear() -> Drawing:
    return (
        ellipse(50, 92, (46, 6), PALE_BLUE),
        polygon([(10, 92), (26, 78), (40, 88), (60, 80), (92, 92)], WHITE, 4),
        *(line([(x, 66), (x, 84)], "#cddbe8", 9) for x in (34, 68)),
        blob([(12, 58), (24, 40), (50, 36), (72, 42), (80, 58), (72, 72), (40, 74), (18, 72)], SNOW),
        *(line([(x, 66), (x, 84)], SNOW, 10) for x in (24, 60)),
        *(circle(x, 31, 4.6, "#cddbe8") for x in (70, 86)),
        circle(78, 42, 14, SNOW),
        ellipse(89, 47, (7, 5.4), "#e4ecf4"),
        circle(94, 45, 2.4, INK),
        circle(79, 40, 2, INK),
        arc((88, 49), 3.4, (30, 140), INK, 1.1),
    )
