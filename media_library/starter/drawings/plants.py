"""Flowers, trees and how a plant grows."""

from media_library.starter.drawings.things import sapling, small_flower
from media_library.starter.palette import (
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    HAIR,
    ICE,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_GREEN,
    PALE_PINK,
    PALE_RED,
    PINK,
    PURPLE,
    RED,
    SNOW,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Drawing,
    arc,
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
    star_points,
    together,
    turned,
)


def _soil() -> Drawing:
    return (
        blob([(10, 84), (30, 78), (50, 80), (70, 78), (90, 84), (84, 94), (16, 94)], DEEP_BROWN),
        *(circle(x, y, 1.4, BROWN) for x, y in ((28, 86), (44, 90), (60, 86), (74, 89))),
    )


def _stem(x: float = 50, top: float = 46) -> Drawing:
    return (
        curve([(x, top), (x - 1, 70), (x, 94)], DEEP_GREEN, 4),
        blob([(x, 90), (x + 8, 70), (x + 22, 56), (x + 18, 76)], GREEN),
        blob([(x, 92), (x - 8, 76), (x - 22, 64), (x - 18, 82)], GREEN),
    )


def tulip() -> Drawing:
    return (
        *_stem(),
        blob([(50, 56), (30, 46), (26, 24), (32, 10), (44, 24), (50, 40)], DEEP_RED),
        blob([(50, 56), (70, 46), (74, 24), (68, 10), (56, 24), (50, 40)], DEEP_RED),
        blob([(50, 56), (36, 44), (38, 22), (50, 6), (62, 22), (64, 44)], RED),
        *face((50, 38), 0.75, PALE_RED),
    )


def rose() -> Drawing:
    return (
        *_stem(),
        *(polygon([(52, y), (58, y - 3), (52, y - 5)], DEEP_GREEN, 0.5) for y in (64, 84)),
        blob([(30, 46), (38, 56), (50, 60), (62, 56), (70, 46), (50, 52)], GREEN),
        circle(50, 32, 24, DEEP_RED),
        blob([(26, 32), (34, 14), (52, 8), (70, 18), (74, 34), (62, 24), (44, 22)], RED),
        blob([(27, 36), (40, 28), (58, 32), (72, 40), (58, 54), (38, 52)], RED),
        curve([(50, 36), (44, 30), (50, 22), (60, 26), (60, 38), (48, 44), (36, 38)], "#b53e45", 2.6),
    )


def sunflower() -> Drawing:
    petals = tuple(
        turned(ellipse(50, 14, (6.4, 12), DEEP_YELLOW if i % 2 else YELLOW), i * 22.5, (50, 38)) for i in range(16)
    )
    return *_stem(50, 56), *petals, circle(50, 38, 18, DEEP_BROWN), circle(49, 37, 16, "#9a6443"), *face((50, 37), 0.85)


def snowdrop() -> Drawing:
    """Boychechak, the first flower of spring, through the snow."""
    return (
        curve([(48, 90), (46, 50), (56, 24), (68, 34)], DEEP_GREEN, 3.4),
        blob([(46, 92), (30, 66), (24, 38), (38, 58), (48, 86)], GREEN),
        blob([(50, 92), (70, 72), (82, 48), (66, 60), (52, 84)], GREEN),
        blob([(68, 34), (56, 42), (52, 58), (60, 64), (68, 50)], "#eef3f9"),
        blob([(68, 34), (80, 42), (84, 58), (76, 64), (68, 50)], "#eef3f9"),
        blob([(68, 32), (76, 46), (74, 64), (68, 70), (62, 64), (60, 46)], WHITE),
        curve([(65, 62), (68, 58), (71, 62)], GREEN, 2),
        ellipse(68, 34, (5, 4), DEEP_GREEN),
        blob([(6, 94), (20, 84), (50, 88), (78, 84), (94, 94)], ICE),
        blob([(10, 95), (24, 88), (50, 91), (76, 88), (90, 95)], WHITE),
    )


def poppy() -> Drawing:
    """Lolaqizgʻaldoq of the spring hills."""
    return (
        *_stem(),
        *(circle(x, y, 17, DEEP_RED) for x, y in ((34, 34), (66, 34))),
        *(circle(x, y, 16, RED) for x, y in ((50, 22), (50, 44))),
        circle(36, 33, 14, RED),
        circle(64, 33, 14, RED),
        circle(50, 33, 11, HAIR),
        *(circle(50 + 7.5 * dx, 33 + 7.5 * dy, 1.4, YELLOW) for dx, dy in star_points((0, 0), 1, 1, 4)),
        circle(50, 33, 4, GREEN),
    )


def cactus() -> Drawing:
    return (
        curve([(34, 56), (20, 54), (18, 36)], DEEP_GREEN, 11),
        curve([(66, 50), (80, 48), (82, 28)], DEEP_GREEN, 11),
        box((34, 12), (32, 66), DEEP_GREEN, 15),
        box((36, 13), (26, 62), GREEN, 13),
        *(
            line([(x, y), (x - 2, y - 3)], SNOW, 1.2)
            for x, y in ((42, 26), (56, 22), (42, 62), (57, 60), (48, 18), (19, 44), (82, 36))
        ),
        *small_flower(50, 12, 4.6, PINK),
        *face((50, 40), 0.9),
        polygon([(26, 70), (74, 70), (68, 95), (32, 95)], DEEP_ORANGE, 4),
        box((22, 66), (56, 10), ORANGE, 4),
    )


def seed() -> Drawing:
    return (
        *_soil(),
        blob([(50, 34), (64, 42), (68, 58), (60, 72), (46, 74), (36, 64), (36, 48)], "#9a6443"),
        blob([(49, 38), (60, 44), (63, 57), (56, 67), (46, 68), (40, 61), (40, 49)], "#b5855f"),
        ellipse(45, 48, (3, 6), CREAM, 30),
        *face((52, 58), 0.66),
    )


def sprout() -> Drawing:
    return (
        *_soil(),
        curve([(50, 84), (49, 66), (50, 48)], DEEP_GREEN, 5),
        blob([(50, 52), (40, 34), (20, 28), (12, 34), (24, 50), (40, 56)], GREEN),
        blob([(50, 50), (60, 30), (80, 22), (88, 28), (76, 46), (60, 54)], PALE_GREEN),
        curve([(48, 52), (34, 42), (20, 34)], DEEP_GREEN, 1.6),
        curve([(52, 50), (66, 38), (80, 28)], DEEP_GREEN, 1.6),
    )


def young_tree() -> Drawing:
    return *_soil(), *sapling(50, 82, 64)


def leaf() -> Drawing:
    parts: Drawing = (
        blob([(50, 6), (68, 22), (78, 46), (70, 68), (50, 82), (30, 68), (22, 46), (32, 22)], DEEP_GREEN),
        blob([(49, 11), (64, 24), (72, 45), (65, 64), (49, 76), (34, 64), (27, 45), (35, 25)], GREEN),
        line([(50, 14), (50, 98)], DEEP_GREEN, 3.4),
        *(line([(50, y), (50 + s * 16, y - 12)], DEEP_GREEN, 1.8) for y in (38, 52, 66) for s in (-1, 1)),
    )
    return tuple(turned(m, 22, (50, 50)) for m in parts)


def blossom_branch() -> Drawing:
    """Apricot in blossom."""
    flowers = ((26, 62, 7), (42, 46, 8), (60, 36, 7.4), (78, 22, 6.4), (36, 74, 5.4), (72, 46, 6), (54, 58, 6.4))
    return (
        curve([(4, 86), (34, 60), (62, 38), (94, 10)], DEEP_BROWN, 5),
        curve([(34, 60), (46, 66), (58, 60)], DEEP_BROWN, 3),
        curve([(60, 40), (72, 46), (84, 42)], DEEP_BROWN, 3),
        *(m for x, y, r in flowers for m in small_flower(x, y, r, PALE_PINK)),
        *(circle(x, y, 3, PINK) for x, y in ((86, 42), (92, 12), (16, 74), (60, 62))),
        *(ellipse(x, y, (6, 2.6), GREEN, t) for x, y, t in ((50, 30, -60), (20, 82, 30), (70, 30, -50))),
    )


def bud() -> Drawing:
    return (
        curve([(30, 98), (40, 70), (50, 44), (50, 24)], DEEP_BROWN, 6),
        curve([(40, 70), (58, 62), (72, 52)], DEEP_BROWN, 4.4),
        *(
            together(
                blob([(x - 8, y), (x - 7, y - 14), (x, y - 26), (x + 7, y - 14), (x + 8, y)], GREEN),
                blob([(x - 4, y - 2), (x, y - 24), (x + 4, y - 2)], PALE_GREEN),
                arc((x, y - 2), 8, (0, 180), "#9a6443", 4),
            )[i]
            for x, y in ((50, 30), (76, 52))
            for i in (0, 1, 2)
        ),
        blob([(44, 60), (28, 54), (22, 40), (36, 44)], GREEN),
        *small_flower(20, 24, 5, PALE_PINK),
    )


def plane_tree() -> Drawing:
    """A chinor, old and broad."""
    crown = ((50, 22, 18), (26, 34, 16), (74, 34, 16), (14, 50, 12), (86, 50, 12), (38, 44, 16), (62, 44, 16))
    return (
        ellipse(50, 92, (44, 5), PALE_GREEN),
        polygon([(40, 56), (60, 56), (66, 92), (34, 92)], DEEP_BROWN, 3),
        *(circle(x, y + 2.4, r, "#4f8a55") for x, y, r in crown),
        *(circle(x - 1, y, r - 0.6, "#74b06e") for x, y, r in crown),
        *(
            polygon([(x + 4 * px, y + 4 * py) for px, py in star_points((0, 0), 1, 0.5)], "#a5d28d", 0.5)
            for x, y in ((50, 16), (30, 32), (70, 30), (44, 42), (84, 48), (16, 48), (60, 48))
        ),
        curve([(44, 84), (46, 74), (44, 66)], "#6f5747", 2),
        curve([(55, 86), (54, 76), (56, 68)], "#6f5747", 2),
    )


def archa() -> Drawing:
    """The juniper of the mountains."""
    tiers = ((10, 44, 20), (28, 64, 29), (48, 84, 38))
    return (
        ellipse(50, 92, (40, 4.6), PALE_GREEN),
        box((44, 76), (12, 16), DEEP_BROWN, 1),
        *(polygon([(50, top), (50 + w, low), (50 - w, low)], "#4f8a55", 5) for top, low, w in reversed(tiers)),
        *(
            polygon([(49, top + 4), (47 + w * 0.76, low - 3), (50 - w * 0.88, low - 3)], "#6ba36b", 4)
            for top, low, w in reversed(tiers)
        ),
        *(circle(x, y, 2.6, NAVY) for x, y in ((42, 38), (58, 56), (36, 60), (66, 78), (46, 78), (28, 80))),
    )


def grass() -> Drawing:
    blades = (
        (20, -8, 46),
        (28, 2, 30),
        (36, -3, 18),
        (44, 6, 34),
        (52, -2, 12),
        (60, 4, 28),
        (68, -4, 22),
        (76, 8, 40),
        (82, 3, 52),
    )
    return (
        *_soil(),
        *(
            curve([(x, 86), (x + d * 0.3, (86 + top) / 2), (x + d * 2, top)], GREEN if i % 2 else DEEP_GREEN, 5)
            for i, (x, d, top) in enumerate(blades)
        ),
        *small_flower(34, 40, 4.4, YELLOW),
        *placed(_tiny_ladybird(), (60, 50), 16),
    )


def _tiny_ladybird() -> Drawing:
    return (
        circle(50, 50, 40, RED),
        circle(50, 20, 18, INK),
        line([(50, 16), (50, 88)], INK, 5),
        *(circle(x, y, 7, INK) for x, y in ((32, 44), (68, 44), (36, 68), (64, 68))),
    )


def bouquet() -> Drawing:
    stalks = tuple(line([(x, 40), (50 + (50 - x) * 0.2, 92)], DEEP_GREEN, 2.6) for x in (28, 39, 50, 61, 72))
    return (
        *stalks,
        *(
            m
            for x, y, r, c in (
                (26, 36, 8, PURPLE),
                (74, 36, 8, YELLOW),
                (38, 22, 8.4, PINK),
                (62, 22, 8.4, RED),
                (50, 38, 9, ORANGE),
            )
            for m in small_flower(x, y, r, c)
        ),
        *(ellipse(x, y, (8, 3.4), GREEN, t) for x, y, t in ((16, 48, 30), (84, 48, -30), (50, 10, 90))),
        polygon([(20, 50), (80, 50), (60, 94), (40, 94)], PALE_BLUE, 4),
        polygon([(32, 50), (68, 50), (56, 92), (44, 92)], "#e8f4fa", 3),
        line([(39, 74), (61, 74)], RED, 4),
        *both_sides([blob([(50, 74), (40, 66), (36, 74), (40, 82)], RED)]),
    )
