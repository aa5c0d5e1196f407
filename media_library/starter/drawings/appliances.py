"""Electric helpers of the house and the tools in the shed."""

from media_library.starter.drawings.things import drop, heart, small_flower, wheel
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_TURQUOISE,
    GREEN,
    GREY,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREY,
    PALE_RED,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SNOW,
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
    placed,
    polygon,
    turned,
)


def fridge() -> Drawing:
    return (
        box((24, 6), (52, 88), "#c9d7e8", 6),
        box((24, 6), (48, 88), SNOW, 6),
        line([(25, 38), (71, 38)], "#c9d7e8", 2.4),
        line([(31, 18), (31, 30)], DEEP_GREY, 3),
        line([(31, 46), (31, 62)], DEEP_GREY, 3),
        heart(58, 24, 4),
        box((46, 50), (18, 14), PALE_YELLOW, 1),
        *small_flower(55, 57, 2.6, PINK),
    )


def washing_machine() -> Drawing:
    return (
        box((14, 10), (72, 82), "#c9d7e8", 6),
        box((14, 10), (68, 80), SNOW, 6),
        box((20, 16), (24, 9), BLUE, 2),
        *(circle(x, 20.5, 3, GREY) for x in (56, 66)),
        circle(74, 20.5, 2, GREEN),
        circle(48, 58, 26, GREY),
        circle(48, 58, 21, "#a9dcee"),
        Area((*arc_points((48, 58), (21, 21), 10, 170),), "#7cbfd8"),
        *(circle(x, y, r, WHITE) for x, y, r in ((40, 54, 4), (52, 50, 3), (58, 58, 3.4), (46, 62, 2.4))),
        polygon([(38, 66), (48, 62), (56, 70), (44, 75)], PINK, 3),
    )


def television() -> Drawing:
    return (
        polygon([(36, 82), (64, 82), (70, 92), (30, 92)], DEEP_GREY, 2),
        box((6, 16), (88, 64), INK, 5),
        box((11, 21), (78, 54), "#a9dcee", 3),
        circle(72, 35, 8, YELLOW),
        polygon([(11, 75), (11, 66), (24, 54), (42, 62), (60, 50), (89, 64), (89, 75)], GREEN, 6),
        *placed(_little_house(), (26, 40), 30),
    )


def _little_house() -> Drawing:
    return (
        box((20, 46), (60, 48), CREAM, 2),
        polygon([(10, 50), (50, 14), (90, 50)], RED, 4),
        box((42, 66), (16, 28), DEEP_BROWN, 2),
    )


def iron() -> Drawing:
    return (
        curve([(86, 48), (96, 36), (90, 20), (96, 8)], DEEP_GREY, 3.4),
        curve([(36, 42), (44, 26), (72, 26), (84, 46)], DEEP_BLUE, 8),
        blob([(8, 74), (20, 54), (44, 42), (84, 42), (90, 74)], BLUE),
        polygon([(4, 80), (12, 70), (92, 70), (94, 80)], GREY, 4),
        circle(62, 56, 7, SNOW),
        line([(62, 56), (65, 52)], RED, 2.4),
        *(curve([(x, 96), (x + 4, 91), (x, 86)], "#cdd9e8", 2.4) for x in (22, 46, 70)),
    )


def electric_kettle() -> Drawing:
    return (
        curve([(68, 30), (88, 34), (88, 66), (74, 74)], DEEP_GREY, 7),
        polygon([(32, 30), (14, 26), (26, 50)], TURQUOISE, 4),
        polygon([(30, 22), (68, 22), (78, 82), (22, 82)], DEEP_TURQUOISE, 6),
        polygon([(30, 22), (64, 22), (73, 80), (24, 80)], TURQUOISE, 6),
        box((32, 15), (34, 9), DEEP_GREY, 4),
        box((18, 82), (64, 9), DEEP_GREY, 3),
        box((44, 38), (8, 32), PALE_BLUE, 3),
        box((44, 52), (8, 18), BLUE, 3),
    )


def vacuum_cleaner() -> Drawing:
    return (
        curve([(56, 58), (40, 20), (24, 14), (16, 40), (14, 82)], DEEP_GREY, 4.6),
        polygon([(2, 92), (8, 80), (22, 80), (28, 92)], INK, 2),
        blob([(42, 74), (50, 54), (72, 50), (90, 62), (94, 82), (70, 88), (46, 86)], RED),
        blob([(46, 74), (53, 58), (70, 54), (84, 62), (88, 76), (68, 82), (50, 81)], PALE_RED),
        *wheel(56, 86, 8),
        *wheel(84, 86, 8),
        line([(62, 64), (76, 66)], DEEP_RED, 3),
    )


def lamp() -> Drawing:
    return (
        polygon([(14, 56), (50, 96), (86, 56)], "#fff8e0", 8),
        box((32, 86), (36, 8), DEEP_BROWN, 4),
        line([(50, 54), (50, 88)], BROWN, 6),
        circle(50, 57, 8, PALE_YELLOW),
        polygon([(36, 12), (64, 12), (84, 54), (16, 54)], DEEP_ORANGE, 5),
        polygon([(36, 12), (61, 12), (77, 52), (18, 52)], ORANGE, 5),
        *(circle(x, 44, 2.6, PALE_YELLOW) for x in (28, 42, 56, 70)),
    )


def fan() -> Drawing:
    return (
        line([(50, 60), (50, 86)], DEEP_GREY, 6),
        box((30, 84), (40, 9), DEEP_GREY, 4),
        circle(50, 40, 34, PALE_GREY),
        circle(50, 40, 31, SNOW),
        *(turned(ellipse(50, 26, (8, 14), BLUE), a, (50, 40)) for a in (0, 120, 240)),
        *(arc((50, 40), r, (0, 360), GREY, 1.2) for r in (14, 23, 32)),
        circle(50, 40, 5.4, DEEP_BLUE),
    )


def phone() -> Drawing:
    return (
        box((28, 6), (44, 88), INK, 8),
        box((32, 14), (36, 68), "#a9dcee", 3),
        circle(50, 88, 3, GREY),
        *(
            box((36 + 15 * i, 22 + 15 * j), (11, 11), c, 3)
            for (i, j), c in zip(((0, 0), (1, 0), (0, 1), (1, 1)), (RED, GREEN, YELLOW, PURPLE), strict=True)
        ),
        heart(50, 66, 9),
    )


def stove() -> Drawing:
    return (
        box((16, 34), (68, 60), "#c9d7e8", 4),
        box((16, 34), (64, 58), SNOW, 4),
        box((12, 30), (76, 6), INK, 2),
        *(circle(x, 43, 3.4, c) for x, c in ((28, DEEP_GREY), (40, DEEP_GREY), (56, DEEP_GREY), (68, RED))),
        box((24, 54), (48, 32), INK, 4),
        box((28, 58), (40, 24), "#f0a95a", 3),
        line([(30, 51), (66, 51)], GREY, 3),
        *(blob([(x - 3, 30), (x, 22), (x + 3, 30)], BLUE) for x in (56, 64, 72)),
        polygon([(24, 14), (48, 14), (46, 29), (26, 29)], RED, 3),
        line([(22, 14), (50, 14)], DEEP_RED, 4),
        circle(36, 9, 3, INK),
    )


def hammer() -> Drawing:
    parts: Drawing = (
        box((44, 28), (12, 66), PALE_BROWN, 4),
        box((24, 10), (48, 20), DEEP_GREY, 4),
        polygon([(70, 12), (86, 8), (86, 32), (70, 28)], GREY, 3),
    )
    return tuple(turned(m, 24, (50, 50)) for m in parts)


def saw() -> Drawing:
    teeth = [p for i in range(12) for p in ((30 + 5.4 * i, 66 - 0.9 * i), (32.7 + 5.4 * i, 72 - 0.9 * i))]
    return (
        polygon([(28, 38), (96, 48), (96, 56), *reversed(teeth)], "#d2d6e0", 0.6),
        line([(30, 40), (94, 49.4)], GREY, 2.4),
        box((4, 32), (30, 38), ORANGE, 9),
        box((12, 41), (13, 20), "#fdf6ec", 5),
    )


def scissors() -> Drawing:
    blade = (
        polygon([(46, 56), (62, 6), (66, 12), (54, 58)], "#d2d6e0", 2),
        line([(48, 56), (36, 74)], RED, 6),
        arc((31, 82), 9.6, (0, 360), RED, 6),
    )
    return *both_sides(blade), circle(50, 54, 2.6, DEEP_GREY)


def spade() -> Drawing:
    return (
        ellipse(50, 92, (40, 5), PALE_BROWN),
        line([(50, 14), (50, 62)], PALE_BROWN, 6),
        line([(40, 10), (60, 10)], DEEP_BROWN, 6),
        blob([(32, 56), (68, 56), (68, 74), (50, 94), (32, 74)], GREY),
        blob([(36, 59), (62, 59), (62, 73), (49, 87), (36, 73)], "#d2d6e0"),
    )


def watering_can() -> Drawing:
    return (
        line([(60, 62), (88, 36)], DEEP_TURQUOISE, 7),
        line([(82, 28), (94, 42)], DEEP_TURQUOISE, 5),
        arc((40, 42), 22, (180, 360), DEEP_TURQUOISE, 5),
        polygon([(16, 42), (66, 42), (62, 88), (20, 88)], DEEP_TURQUOISE, 6),
        polygon([(16, 42), (62, 42), (58, 85), (20, 85)], TURQUOISE, 6),
        *small_flower(39, 64, 6, SNOW),
        *(drop(x, y, 2.4) for x, y in ((96, 52), (90, 56), (95, 64))),
    )
