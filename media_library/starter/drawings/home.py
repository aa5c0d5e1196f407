"""The house, its parts and its furniture."""

from media_library.starter.drawings.things import ball, block, small_flower
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_PURPLE,
    DEEP_RED,
    DEEP_TURQUOISE,
    DEEP_YELLOW,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREEN,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import INK, WHITE, Drawing, arc, blob, both_sides, box, circle, ellipse, line, polygon


def house() -> Drawing:
    return (
        ellipse(50, 91, (46, 5), PALE_GREEN),
        box((68, 16), (9, 20), DEEP_RED, 1),
        box((18, 44), (64, 46), "#f6e2bd", 3),
        polygon([(8, 48), (50, 10), (92, 48)], RED, 5),
        circle(50, 34, 5, PALE_BLUE),
        *both_sides(
            [
                box((24, 54), (16, 16), WHITE, 2),
                box((26, 56), (12, 12), "#8cc8e0", 1),
                line([(32, 56), (32, 68)], WHITE, 1.6),
            ]
        ),
        box((42.5, 60), (15, 30), DEEP_BROWN, 2),
        circle(54, 76, 1.5, YELLOW),
        *both_sides([circle(13, 82, 7, GREEN), circle(20, 85, 6, DEEP_GREEN)]),
    )


def door() -> Drawing:
    """A carved door with two wings."""
    wing: Drawing = (
        box((23, 12), (26, 80), BROWN, 2),
        *(box((27, y), (18, 20), DEEP_BROWN, 2) for y in (18, 43, 68)),
        *(polygon([(36, y), (43, y + 7.6), (36, y + 15), (29, y + 7.6)], PALE_BROWN, 1) for y in (20.4, 45.4, 70.4)),
    )
    return (
        box((16, 6), (68, 88), DEEP_BROWN, 3),
        *both_sides(wing),
        *both_sides([circle(46.6, 54, 2, YELLOW)]),
        box((8, 92), (84, 4), GREY, 2),
    )


def window() -> Drawing:
    return (
        box((14, 10), (72, 72), BROWN, 4),
        box((20, 16), (60, 60), "#a9dcee", 2),
        circle(66, 30, 7, YELLOW),
        *(ellipse(x, y, (9, 4.4), WHITE) for x, y in ((34, 32), (41, 29))),
        blob([(20, 76), (30, 60), (46, 68), (62, 58), (80, 70), (80, 76)], GREEN),
        box((47, 14), (6, 64), BROWN),
        box((18, 43), (64, 5), BROWN),
        box((8, 80), (84, 8), DEEP_BROWN, 3),
        *both_sides(
            [
                blob([(14, 10), (34, 12), (28, 36), (20, 52), (16, 76), (14, 76)], PINK),
                line([(16, 50), (24, 48)], YELLOW, 2.4),
            ]
        ),
    )


def key() -> Drawing:
    return (
        arc((32, 34), 18, (0, 360), DEEP_YELLOW, 8),
        line([(45, 47), (84, 86)], DEEP_YELLOW, 8),
        line([(70, 72), (79, 63)], DEEP_YELLOW, 6),
        line([(80, 82), (90, 72)], DEEP_YELLOW, 6),
        arc((32, 34), 18, (190, 260), PALE_YELLOW, 2.4),
    )


def gate() -> Drawing:
    """The gate of a yard between clay walls, a vine above."""
    return (
        ellipse(50, 92, (48, 4), PALE_BROWN),
        *both_sides(
            [
                box((2, 40), (26, 52), "#e3c79a", 2),
                line([(6, 56), (24, 56)], "#cfae7c", 1.6),
                line([(4, 72), (20, 72)], "#cfae7c", 1.6),
            ]
        ),
        box((22, 26), (56, 66), DEEP_BROWN, 3),
        *both_sides(
            [
                box((27, 34), (22, 58), TURQUOISE, 2),
                polygon([(38, 42), (44, 52), (38, 62), (32, 52)], DEEP_TURQUOISE, 1),
                polygon([(38, 66), (44, 76), (38, 86), (32, 76)], DEEP_TURQUOISE, 1),
            ]
        ),
        circle(46, 64, 1.8, YELLOW),
        circle(54, 64, 1.8, YELLOW),
        *(
            circle(x, y, 8, c)
            for x, y, c in (
                (14, 30, GREEN),
                (26, 22, DEEP_GREEN),
                (40, 18, GREEN),
                (54, 20, DEEP_GREEN),
                (68, 18, GREEN),
                (82, 26, DEEP_GREEN),
            )
        ),
        *(circle(x, y, 2.4, "#9775be") for x, y in ((32, 28), (35, 31), (32, 34), (66, 28), (63, 31), (66, 34))),
    )


def stairs() -> Drawing:
    steps = tuple(box((12 + 15 * i, 78 - 13 * i), (80 - 15 * i, 13), (PALE_BROWN, BROWN)[i % 2], 1.5) for i in range(5))
    return (
        *steps,
        line([(10, 54), (72, 2)], DEEP_BROWN, 4),
        *(line([(18 + 15 * i, 78 - 13 * i), (18 + 15 * i, 48 - 12.4 * i)], DEEP_BROWN, 2.4) for i in range(4)),
    )


def carpet() -> Drawing:
    return (
        *(line([(x, y), (x, y + 6)], CREAM, 1.8) for x in range(18, 84, 5) for y in (8, 86)),
        box((14, 13), (72, 74), DEEP_RED, 2),
        box((20, 19), (60, 62), RED, 2),
        *(polygon([(x, 16), (x + 3, 13.6), (x + 6, 16), (x + 3, 18.4)], YELLOW) for x in range(16, 80, 9)),
        *(polygon([(x, 84), (x + 3, 81.6), (x + 6, 84), (x + 3, 86.4)], YELLOW) for x in range(16, 80, 9)),
        polygon([(50, 24), (72, 50), (50, 76), (28, 50)], DEEP_BLUE, 2),
        polygon([(50, 31), (66, 50), (50, 69), (34, 50)], CREAM, 2),
        polygon([(50, 39), (59, 50), (50, 61), (41, 50)], DEEP_RED, 1),
        *both_sides(
            [polygon([(24, 24), (36, 24), (24, 38)], YELLOW, 1), polygon([(24, 76), (36, 76), (24, 62)], YELLOW, 1)]
        ),
    )


def table() -> Drawing:
    return (
        *both_sides([line([(20, 46), (16, 90)], DEEP_BROWN, 6), line([(30, 46), (28, 82)], DEEP_BROWN, 4)]),
        box((8, 36), (84, 11), BROWN, 4),
        box((8, 36), (84, 5), PALE_BROWN, 2.5),
        polygon([(43, 20), (57, 20), (55, 36), (45, 36)], BLUE, 2),
        *(m for x, y, c in ((44, 14, RED), (50, 9, YELLOW), (57, 14, PINK)) for m in small_flower(x, y, 3.6, c)),
    )


def chair() -> Drawing:
    return (
        *(line([(x, 54), (x, y)], DEEP_BROWN, 5) for x, y in ((36, 84), (66, 84))),
        box((28, 8), (44, 42), BROWN, 5),
        box((34, 14), (32, 12), CREAM, 3),
        box((34, 31), (32, 8), CREAM, 3),
        *(line([(x, 58), (x, 92)], BROWN, 6) for x in (27, 73)),
        box((20, 48), (60, 12), PALE_BROWN, 4),
    )


def bed() -> Drawing:
    return (
        box((6, 28), (7, 62), DEEP_BROWN, 2),
        box((86, 46), (7, 44), DEEP_BROWN, 2),
        box((8, 66), (82, 14), BROWN, 3),
        box((12, 58), (76, 10), SNOW, 4),
        box((14, 46), (24, 14), WHITE, 6),
        polygon([(40, 52), (84, 52), (88, 74), (38, 74)], BLUE, 5),
        *(circle(x, y, 3, YELLOW) for x, y in ((50, 60), (64, 58), (78, 62), (58, 69), (72, 69))),
    )


def wardrobe() -> Drawing:
    return (
        *(box((x, 88), (8, 6), DEEP_BROWN) for x in (20, 72)),
        box((14, 8), (72, 82), DEEP_BROWN, 4),
        *both_sides(
            [
                box((18, 13), (30, 54), PALE_BROWN, 2),
                box((22, 18), (22, 44), BROWN, 2),
                line([(45, 38), (45, 46)], YELLOW, 2.4),
            ]
        ),
        box((18, 71), (64, 15), PALE_BROWN, 2),
        line([(44, 78), (56, 78)], YELLOW, 2.4),
    )


def sofa() -> Drawing:
    return (
        *(line([(x, 80), (x, 90)], DEEP_BROWN, 5) for x in (20, 80)),
        box((14, 28), (72, 40), DEEP_PURPLE, 10),
        box((18, 32), (64, 30), PURPLE, 8),
        box((4, 46), (18, 36), DEEP_PURPLE, 8),
        box((78, 46), (18, 36), DEEP_PURPLE, 8),
        box((18, 58), (64, 22), PURPLE, 5),
        line([(50, 60), (50, 76)], DEEP_PURPLE, 2),
        *(
            m
            for x, c in ((32, YELLOW), (68, TURQUOISE))
            for m in (polygon([(x, 38), (x + 11, 49), (x, 60), (x - 11, 49)], c, 3), circle(x, 49, 3, SNOW))
        ),
    )


def low_table() -> Drawing:
    """A xontaxta with kurpacha cushions around."""
    stripes = (RED, YELLOW, TURQUOISE, PINK)
    return (
        *(box((10 + 20 * i, 34), (20, 12), stripes[i], 3) for i in range(4)),
        *(line([(x, 62), (x, 80)], DEEP_BROWN, 6) for x in (24, 76)),
        polygon([(20, 48), (80, 48), (88, 62), (12, 62)], PALE_BROWN, 3),
        box((12, 60), (76, 7), BROWN, 2),
        ellipse(40, 54, (9, 3.6), "#e4b06a"),
        blob([(56, 48), (66, 48), (64, 55), (58, 55)], SNOW),
        *(box((4 + 23 * i, 80), (23, 12), stripes[(i + 2) % 4], 4) for i in range(4)),
    )


def cradle() -> Drawing:
    """A beshik: the wooden cradle with its carrying bar."""
    return (
        *both_sides(
            [arc((26, 70), 17, (50, 130), DEEP_BROWN, 5), line([(26, 26), (26, 84)], RED, 5), circle(26, 24, 4, YELLOW)]
        ),
        line([(22, 30), (78, 30)], RED, 5.6),
        *(circle(x, 30, 3, c) for x, c in ((36, YELLOW), (50, TURQUOISE), (64, YELLOW))),
        blob([(30, 32), (70, 32), (72, 66), (28, 66)], PINK),
        *(m for x, y in ((40, 44), (58, 42), (48, 55), (64, 56), (36, 58)) for m in small_flower(x, y, 2.4, SNOW)),
        box((18, 62), (64, 11), RED, 4),
        *(circle(x, 67.5, 2, YELLOW) for x in range(26, 80, 8)),
    )


def chest() -> Drawing:
    """A sandiq: the chest with metal fittings."""
    return (
        *(box((x, 82), (10, 9), DEEP_BROWN, 2) for x in (16, 74)),
        box((10, 42), (80, 42), DEEP_RED, 3),
        polygon([(10, 42), (16, 24), (84, 24), (90, 42)], RED, 4),
        *(box((x, 24), (6, 60), YELLOW) for x in (24, 70)),
        box((10, 40), (80, 4), YELLOW),
        polygon([(50, 40), (58, 48), (50, 58), (42, 48)], PALE_YELLOW, 2),
        circle(50, 48, 2.4, INK),
        *both_sides([m for y in (62,) for m in small_flower(17, y, 3, TURQUOISE)]),
        *small_flower(39, 70, 4, TURQUOISE),
        *small_flower(61, 70, 4, TURQUOISE),
    )


def shelf() -> Drawing:
    return (
        box((10, 10), (80, 82), DEEP_BROWN, 3),
        *(box((15, y), (70, 22), CREAM, 1) for y in (15, 41, 67)),
        *(
            box((18 + 7 * i, 19 + (i % 3)), (6, 18 - (i % 3)), c, 1)
            for i, c in enumerate((RED, BLUE, YELLOW, GREEN, PURPLE))
        ),
        *ball(70, 29, 8),
        *block(20, 51, 12, GREEN),
        *block(34, 51, 12, ORANGE),
        *(box((58 + 7 * i, 45), (6, 18), c, 1) for i, c in enumerate((TURQUOISE, PINK, NAVY))),
        polygon([(22, 73), (36, 73), (34, 89), (24, 89)], RED, 2),
        *(box((46 + 7 * i, 71), (6, 18), c, 1) for i, c in enumerate((ORANGE, PURPLE, GREEN, RED))),
    )
