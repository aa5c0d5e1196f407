"""More fruit and vegetables of the bazaar."""

from media_library.starter.drawings.food import LEAF, LEAF_DARK, STEM
from media_library.starter.drawings.things import drop, small_apple
from media_library.starter.palette import (
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_GREEN,
    PALE_BROWN,
    PALE_GREEN,
    PALE_RED,
    RED,
)
from media_library.starter.shapes import (
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
    face,
    line,
    placed,
    polygon,
    shaded,
)


def melon() -> Drawing:
    """The long ribbed melon of Khorezm, with a slice cut off."""
    body = [(8, 56), (18, 38), (40, 28), (64, 30), (84, 42), (91, 56), (82, 70), (60, 80), (36, 80), (16, 71)]
    ribs = (curve([(10, 56), (30, m), (66, m), (90, 56)], "#e0b23f", 1.8) for m in (40, 50, 62, 72))
    return (
        *shaded(body, "#f3cf5e", "#e0b23f"),
        *ribs,
        curve([(9, 56), (3, 50), (5, 43)], STEM, 4),
        *(
            line([(x, y), (x + 3, y + 2)], CREAM, 1.4)
            for x, y in ((30, 34), (52, 32), (70, 40), (24, 46), (44, 44), (60, 56), (30, 68))
        ),
        *face((50, 56), 1),
    )


def peach() -> Drawing:
    body = [(50, 30), (68, 26), (84, 40), (84, 62), (68, 82), (50, 90), (32, 82), (16, 62), (16, 40), (32, 26)]
    return (
        *shaded(body, "#f9b183", "#ec8f66"),
        blob([(20, 44), (30, 32), (38, 40), (30, 62), (22, 60)], "#f58c7c"),
        curve([(50, 32), (45, 46), (47, 58)], "#ec8f66", 1.8),
        curve([(50, 32), (51, 22), (47, 14)], STEM, 4),
        blob([(52, 24), (62, 11), (80, 10), (76, 22), (62, 28)], LEAF),
        curve([(54, 23), (64, 17), (75, 13)], LEAF_DARK, 1.2),
        *face((52, 60), 1, "#f47f74"),
    )


def apricot() -> Drawing:
    def one(x: float, y: float, r: float) -> Drawing:
        return (
            circle(x, y, r, "#e8973c"),
            circle(x - 1, y - 1, r * 0.92, "#f8b456"),
            curve([(x + 1, y - r * 0.9), (x - r * 0.3, y), (x + 1, y + r * 0.7)], "#e8973c", 1.6),
        )

    return (
        *one(66, 62, 23),
        *one(34, 58, 26),
        *face((32, 60), 0.8, "#f28f5c"),
        curve([(36, 33), (42, 22), (52, 16)], STEM, 3),
        blob([(44, 22), (52, 8), (70, 8), (66, 20), (54, 26)], LEAF),
        curve([(47, 20), (56, 14), (65, 11)], LEAF_DARK, 1.2),
    )


def persimmon() -> Drawing:
    body = [(50, 34), (70, 34), (87, 46), (87, 64), (70, 82), (50, 86), (30, 82), (13, 64), (13, 46), (30, 34)]
    return (
        *shaded(body, "#f58a45", "#dd6c2c"),
        *(ellipse(50 + dx, 32 + abs(dx) * 0.1, (11, 5.4), LEAF_DARK, t) for dx, t in ((-11, 12), (11, -12))),
        ellipse(50, 36, (7, 6), LEAF),
        line([(50, 34), (50, 26)], STEM, 4),
        ellipse(26, 50, (3.6, 7), "#f9b184", 28),
        *face((50, 60), 1.1, "#f7a677"),
    )


def quince() -> Drawing:
    body = [
        (50, 22),
        (60, 30),
        (76, 36),
        (84, 54),
        (78, 76),
        (62, 88),
        (50, 85),
        (38, 88),
        (22, 76),
        (16, 54),
        (24, 36),
        (40, 30),
    ]
    return (
        *shaded(body, "#f5dc5c", "#dfbf3c"),
        curve([(50, 24), (49, 16), (53, 9)], STEM, 4),
        blob([(53, 16), (63, 6), (78, 8), (70, 18)], LEAF),
        ellipse(31, 54, (4, 9), "#faec9f", 16),
        *face((50, 60), 1.1, "#f3b27a"),
    )


def cucumber() -> Drawing:
    body = [(14, 70), (20, 52), (40, 38), (62, 24), (80, 18), (90, 28), (84, 44), (66, 60), (44, 76), (24, 82)]
    bumps = ((34, 50), (48, 42), (62, 32), (76, 26), (38, 70), (54, 62), (70, 48), (80, 36))
    return (
        *shaded(body, "#78b96c", "#559a55"),
        *(circle(x, y, 1.6, "#a9d694") for x, y in bumps),
        curve([(88, 22), (94, 14), (93, 8)], STEM, 3.4),
        *face((46, 55), 0.9),
    )


def potato() -> Drawing:
    body = [(12, 58), (16, 38), (34, 26), (54, 32), (72, 26), (88, 42), (88, 64), (72, 78), (50, 80), (28, 80)]
    return (
        *shaded(body, "#d9a86c", "#bd8a4f"),
        *(
            ellipse(x, y, (2.6, 1.5), "#a9783f", t)
            for x, y, t in ((26, 40, 20), (74, 40, -20), (78, 62, 10), (24, 64, 0), (60, 72, 12), (40, 34, 0))
        ),
        *face((50, 54), 1.1, "#eeb389"),
    )


def onion() -> Drawing:
    body = [(50, 24), (60, 34), (78, 46), (82, 64), (70, 82), (50, 88), (30, 82), (18, 64), (22, 46), (40, 34)]
    return (
        *(curve([(50, 28), (50 + d, 16), (50 + 2 * d, 6)], LEAF, 4) for d in (-6, 0, 6)),
        *shaded(body, "#dba05a", "#c07f3d"),
        *both_sides([curve([(50, 28), (32, 48), (36, 78)], "#c07f3d", 1.6)]),
        *(line([(x, 86), (x + (x - 50) * 0.4, 95)], "#d9c9a8", 1.4) for x in (44, 50, 56)),
        *face((50, 60), 1, "#f0b07e"),
    )


def pumpkin() -> Drawing:
    return (
        ellipse(24, 60, (18, 26), "#dd8233"),
        ellipse(76, 60, (18, 26), "#dd8233"),
        ellipse(36, 60, (18, 29), "#ee9a45"),
        ellipse(64, 60, (18, 29), "#ee9a45"),
        ellipse(50, 60, (17, 31), "#f7ae58"),
        curve([(50, 32), (49, 20), (57, 12)], STEM, 6),
        blob([(54, 26), (66, 16), (82, 20), (76, 30), (64, 30)], LEAF),
        *face((50, 60), 1.1, "#f28a5c"),
    )


def pepper() -> Drawing:
    body = [
        (50, 32),
        (62, 26),
        (78, 32),
        (80, 50),
        (72, 72),
        (60, 90),
        (50, 84),
        (40, 90),
        (28, 72),
        (20, 50),
        (22, 32),
        (38, 26),
    ]
    return (
        *shaded(body, "#ea5a4c", "#c9443c"),
        *both_sides([curve([(42, 32), (36, 52), (42, 80)], "#c9443c", 1.6)]),
        blob([(34, 30), (42, 22), (58, 22), (66, 30), (50, 35)], LEAF),
        curve([(50, 28), (49, 18), (56, 10)], LEAF_DARK, 5),
        *face((50, 54), 1, "#f7988a"),
    )


def aubergine() -> Drawing:
    body = [
        (62, 28),
        (74, 32),
        (78, 46),
        (72, 66),
        (56, 84),
        (34, 90),
        (18, 80),
        (16, 62),
        (28, 50),
        (44, 40),
        (52, 30),
    ]
    return (
        *shaded(body, "#7b5296", "#5d3d78"),
        blob([(54, 32), (60, 20), (74, 20), (82, 32), (76, 42), (70, 34), (64, 42), (58, 34)], LEAF),
        curve([(70, 24), (74, 14), (82, 10)], LEAF_DARK, 4.6),
        ellipse(28, 62, (4, 9), "#a583bd", 42),
        *face((46, 64), 1, "#c07fae"),
    )


def cabbage() -> Drawing:
    return (
        blob([(50, 12), (76, 20), (94, 46), (86, 76), (62, 90), (38, 90), (14, 76), (6, 46), (24, 20)], "#7fb56f"),
        blob([(50, 20), (72, 26), (86, 48), (78, 74), (58, 84), (36, 82), (18, 70), (14, 46), (28, 24)], "#9fd089"),
        blob([(50, 26), (70, 36), (76, 56), (66, 76), (48, 80), (30, 72), (24, 54), (32, 36)], "#c3e6a8"),
        *(curve([(50, 80), (50 + d, 58), (50 + 1.7 * d, 34)], "#a5d28d", 1.7) for d in (-20, 20)),
        curve([(50, 26), (48, 34), (50, 40)], "#a5d28d", 1.7),
        *face((50, 58), 1.1, "#f3c6a0"),
    )


def lemon() -> Drawing:
    body = [
        (8, 54),
        (20, 46),
        (34, 30),
        (54, 26),
        (74, 34),
        (84, 48),
        (93, 52),
        (86, 62),
        (74, 74),
        (54, 82),
        (34, 78),
        (20, 64),
    ]
    return (
        *shaded(body, "#fbe066", "#e8c23c"),
        *(circle(x, y, 1, "#e8c23c") for x, y in ((34, 42), (46, 36), (64, 40), (74, 54), (64, 70), (38, 68))),
        blob([(84, 46), (84, 30), (96, 22), (98, 36), (92, 46)], LEAF),
        *face((50, 55), 1.1, "#f5b97b"),
    )


def basket() -> Drawing:
    """The harvest in a woven basket."""
    weave = tuple(
        line([(x, y), (x + 5, y)], PALE_BROWN, 2.2)
        for row, y in enumerate((68, 76, 84))
        for x in range(24 + 4 * (row % 2), 74, 9)
    )
    return (
        arc((50, 52), 30, (180, 360), DEEP_BROWN, 4),
        *small_apple(34, 47, 10),
        circle(52, 44, 9, "#9775be"),
        circle(62, 50, 8, "#8563ad"),
        *placed(pumpkin(), (56, 24), 32),
        blob([(42, 40), (48, 30), (54, 38), (50, 50)], "#d9d667"),
        polygon([(16, 56), (84, 56), (75, 92), (25, 92)], BROWN, 5),
        box((12, 52), (76, 8), DEEP_BROWN, 4),
        *weave,
    )


def mushroom() -> Drawing:
    return (
        ellipse(50, 92, (36, 5), PALE_GREEN),
        blob([(42, 50), (58, 50), (62, 72), (66, 90), (50, 93), (34, 90), (38, 72)], CREAM),
        blob([(8, 54), (16, 30), (36, 14), (64, 14), (84, 30), (92, 54), (70, 60), (30, 60)], "#b5714c"),
        blob([(14, 50), (22, 31), (40, 19), (58, 18), (76, 32), (82, 50), (62, 54), (34, 54)], "#c98560"),
        ellipse(34, 32, (7, 4), "#dda684", -30),
        *face((50, 72), 0.75),
        *(
            curve([(x, 93), (x + d, 84), (x + 1.6 * d, 80)], DEEP_GREEN, 2)
            for x, d in ((22, -3), (24, 2), (78, -2), (80, 4))
        ),
    )


def maple_leaf() -> Drawing:
    half = [(50, 6), (58, 24), (70, 18), (67, 38), (92, 34), (82, 50), (92, 58), (70, 68), (72, 76), (50, 73)]
    ring = [*half, *((100 - x, y) for x, y in half[-2:0:-1])]
    return (
        line([(50, 70), (52, 96)], "#b5502f", 3),
        polygon(ring, "#d9622f", 3),
        polygon([(50 + (x - 50) * 0.88 - 0.5, 46 + (y - 46) * 0.88 - 0.5) for x, y in ring], "#ee8140", 3),
        *(line([(50, 72), end], "#d9622f", 1.6) for end in ((50, 18), (74, 38), (26, 38), (80, 56), (20, 56))),
    )


def umbrella() -> Drawing:
    dome = arc_points((50, 50), (42, 40), 180, 360)
    scallops = tuple(p for x in (78, 50, 22) for p in arc_points((x, 50), (14, 6), 0, -180))
    return (
        curve([(50, 12), (50, 82), (56, 92), (64, 88), (64, 82)], DEEP_BROWN, 3.6),
        Area((*dome, *scallops), RED),
        Area((*arc_points((50, 50), (14, 40), 180, 360), *arc_points((50, 50), (14, 6), 0, -180)), PALE_RED),
        line([(50, 6), (50, 12)], DEEP_BROWN, 3),
        *(drop(x, y, 3) for x, y in ((8, 20), (92, 16), (16, 72), (84, 74), (30, 88))),
    )
