"""The road and its rules, and the cars that come to help."""

from dataclasses import replace

from media_library.starter.drawings.people import BOY, MOTHER, Pose, helmet, person, stood
from media_library.starter.drawings.things import heart, star, wheel
from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_NAVY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_GREY,
    PALE_YELLOW,
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
    line,
    moved,
    polygon,
    scaled,
    together,
)


def traffic_light() -> Drawing:
    return (
        line([(50, 78), (50, 96)], DEEP_GREY, 7),
        *both_sides([polygon([(30, 14 + 23 * i), (16, 16 + 23 * i), (30, 28 + 23 * i)], INK, 2) for i in range(3)]),
        box((29, 4), (42, 76), INK, 9),
        *(
            together(circle(50, 18 + 23 * i, 10, deep), circle(49.4, 17.4 + 23 * i, 8.6, light))[k]
            for i, (light, deep) in enumerate(((RED, DEEP_RED), (YELLOW, DEEP_YELLOW), ("#6cc06a", DEEP_GREEN)))
            for k in (0, 1)
        ),
        *(arc((50, 18 + 23 * i), 6, (205, 250), WHITE, 1.8) for i in range(3)),
    )


def _man(colour: str, walking: bool) -> Drawing:
    if walking:
        return (
            circle(50, 22, 8, colour),
            line([(50, 36), (50, 56)], colour, 11),
            line([(50, 56), (38, 78)], colour, 7),
            line([(51, 56), (62, 66), (66, 78)], colour, 7),
            line([(48, 38), (36, 52)], colour, 6),
            line([(52, 38), (64, 50)], colour, 6),
        )
    return (
        circle(50, 22, 8, colour),
        line([(50, 37), (50, 56)], colour, 13),
        *both_sides([line([(45.6, 56), (45.6, 80)], colour, 7), line([(43, 37), (36, 54)], colour, 6)]),
    )


def red_man() -> Drawing:
    return (
        box((16, 4), (68, 92), INK, 10),
        circle(50, 50, 33, "#57364a"),
        *(scaled(m, 0.78, (50, 50)) for m in _man("#f0584c", False)),
    )


def green_man() -> Drawing:
    return (
        box((16, 4), (68, 92), INK, 10),
        circle(50, 50, 33, "#2f5a50"),
        *(scaled(m, 0.78, (50, 50)) for m in _man("#6fdc78", True)),
    )


def crossing() -> Drawing:
    """A grown-up leads a child over the zebra."""
    return (
        polygon([(2, 58), (98, 58), (98, 96), (2, 96)], "#9793a5", 3),
        *(polygon([(x, 62), (x + 8, 62), (x + 6, 93), (x - 6, 93)], WHITE, 1) for x in range(8, 96, 17)),
        *stood(person(MOTHER, Pose(((-16, -26),), ((19, -22),), (((-9, -1),), ((8, -1),)))), (38, 86), 0.9),
        *stood(person(BOY, Pose(((-14, -32), (-20, -42)), ((18, -28),), (((-8, -1),), ((7, -1),)))), (68, 87), 0.6),
    )


def crossing_sign() -> Drawing:
    """The blue square with a walker on the stripes."""
    return (
        line([(50, 74), (50, 98)], DEEP_GREY, 5),
        box((12, 4), (76, 72), DEEP_BLUE, 6),
        box((15, 7), (70, 66), "#3f8fc0", 4),
        polygon([(50, 12), (82, 68), (18, 68)], WHITE, 3),
        *(moved(scaled(m, 0.5, (50, 50)), 0, -2) for m in _man(INK, True)),
        *(polygon([(x, 63), (x + 5, 63), (x + 4.4, 67), (x - 1.4, 67)], INK) for x in (32, 42, 52, 62)),
    )


def stop_sign() -> Drawing:
    """No entry: the red round with a white bar."""
    return (
        line([(50, 70), (50, 98)], DEEP_GREY, 5),
        circle(50, 40, 35, WHITE),
        circle(50, 40, 33, RED),
        box((26, 33), (48, 14), WHITE, 2),
    )


def children_sign() -> Drawing:
    """Careful, children."""

    def runner(x: float, y: float, s: float) -> Drawing:
        return tuple(moved(scaled(m, s, (50, 50)), x - 50, y - 50) for m in _man(INK, True))

    return (
        line([(50, 76), (50, 98)], DEEP_GREY, 5),
        polygon([(50, 2), (98, 80), (2, 80)], RED, 8),
        polygon([(50, 15), (85, 72), (15, 72)], WHITE, 4),
        *runner(41, 52, 0.44),
        *runner(60, 54, 0.38),
    )


def bus_stop() -> Drawing:
    return (
        ellipse(50, 92, (47, 4.6), PALE_GREY),
        box((8, 20), (60, 6), DEEP_BLUE, 2),
        *(line([(x, 24), (x, 92)], DEEP_GREY, 3.4) for x in (14, 62)),
        box((16, 32), (44, 30), "#dff0f8", 2),
        box((18, 68), (40, 6), BROWN, 2),
        *(line([(x, 74), (x, 90)], DEEP_GREY, 3) for x in (24, 52)),
        line([(84, 30), (84, 92)], DEEP_GREY, 4),
        box((72, 10), (24, 26), YELLOW, 4),
        box((76, 16), (16, 11), DEEP_BLUE, 2),
        box((78, 18), (12, 4), "#dff0f8", 1),
        *(circle(x, 28.6, 2.2, INK) for x in (80, 88)),
    )


def bicycle() -> Drawing:
    return (
        *(
            together(
                arc((x, 66), 20, (0, 360), INK, 3.6), arc((x, 66), 16, (0, 360), GREY, 1), circle(x, 66, 2.6, INK)
            )[i]
            for x in (24, 76)
            for i in (0, 1, 2)
        ),
        line([(24, 66), (38, 36), (66, 36), (48, 66), (24, 66)], RED, 4),
        line([(38, 36), (48, 66)], RED, 4),
        line([(76, 66), (63, 24)], RED, 4),
        line([(37, 36), (34, 27)], GREY, 3),
        box((25, 22), (20, 6), INK, 3),
        curve([(63, 24), (70, 20), (78, 24)], INK, 3.6),
        circle(48, 66, 5, DEEP_GREY),
        line([(48, 66), (54, 74)], INK, 2.6),
        circle(69, 17, 3, YELLOW),
    )


def rider() -> Drawing:
    """A child on a scooter with a helmet."""
    return (
        ellipse(50, 94, (46, 3.6), PALE_GREY),
        *wheel(20, 88, 6),
        *wheel(72, 88, 6),
        line([(18, 84), (66, 84)], RED, 4.4),
        line([(70, 86), (62, 42)], RED, 3.6),
        line([(54, 43), (68, 40)], INK, 3.6),
        *stood(
            person(replace(BOY, hat=helmet), Pose(((6, -34), (22, -46)), ((20, -46),), (((-8, 0),), ((8, 0),)))),
            (40, 82),
            0.86,
        ),
    )


def truck() -> Drawing:
    return (
        box((4, 26), (58, 46), GREEN, 4),
        *(line([(x, 30), (x, 66)], DEEP_GREEN, 2) for x in (18, 33, 48)),
        polygon([(64, 36), (82, 36), (95, 54), (95, 74), (64, 74)], RED, 5),
        polygon([(69, 41), (80, 41), (88, 54), (69, 54)], PALE_BLUE, 2),
        box((4, 70), (92, 6), INK, 2),
        circle(94, 66, 3, PALE_YELLOW),
        *wheel(22, 79, 11),
        *wheel(46, 79, 11),
        *wheel(80, 79, 11),
    )


def helicopter() -> Drawing:
    return (
        line([(14, 18), (86, 18)], INK, 3.4),
        line([(50, 18), (50, 30)], DEEP_GREY, 4),
        polygon([(62, 42), (96, 38), (96, 48), (62, 58)], DEEP_NAVY, 3),
        polygon([(88, 38), (94, 20), (98, 20), (98, 40)], RED, 2),
        blob([(10, 54), (20, 34), (44, 28), (66, 34), (74, 50), (64, 66), (40, 70), (18, 66)], NAVY),
        blob([(13, 54), (22, 38), (38, 34), (38, 56), (24, 58)], PALE_BLUE),
        box((44, 40), (14, 16), PALE_BLUE, 4),
        *(line([(x, 68), (x - 2, 82)], DEEP_GREY, 3) for x in (30, 54)),
        curve([(12, 78), (18, 84), (68, 84)], DEEP_GREY, 3.6),
        circle(95, 34, 3, INK),
    )


def metro() -> Drawing:
    return (
        box((2, 80), (96, 6), DEEP_GREY, 1),
        *(box((x, 86), (8, 5), BROWN) for x in range(4, 96, 14)),
        polygon([(8, 20), (78, 20), (94, 46), (94, 78), (8, 78)], DEEP_BLUE, 6),
        polygon([(8, 22), (76, 22), (91, 47), (91, 64), (8, 64)], BLUE, 5),
        polygon([(72, 28), (78, 28), (88, 46), (72, 46)], PALE_BLUE, 2),
        *(box((x, 30), (15, 17), PALE_BLUE, 2) for x in (14, 52)),
        *(box((x, 28), (8.4, 38), SNOW, 2) for x in (32, 41.4)),
        *(box((x + 1.6, 32), (5.2, 14), PALE_BLUE, 1) for x in (32, 41.4)),
        line([(10, 70), (92, 70)], YELLOW, 3),
        circle(88, 58, 3, PALE_YELLOW),
        *wheel(24, 79, 6),
        *wheel(40, 79, 6),
        *wheel(72, 79, 6),
    )


def ambulance() -> Drawing:
    return (
        box((46, 18), (10, 7), BLUE, 3),
        polygon([(6, 26), (66, 26), (82, 48), (95, 54), (95, 76), (6, 76)], "#d5dce8", 5),
        polygon([(6, 25), (65, 25), (80, 47), (94, 54), (94, 62), (6, 62)], WHITE, 5),
        polygon([(62, 31), (66, 31), (77, 47), (62, 47)], PALE_BLUE, 2),
        box((6, 60), (89, 6), RED),
        heart(32, 44, 11),
        circle(93, 70, 3, PALE_YELLOW),
        *wheel(25, 78, 11),
        *wheel(74, 78, 11),
    )


def fire_engine() -> Drawing:
    return (
        box((78, 22), (10, 6), BLUE, 3),
        box((4, 36), (64, 40), DEEP_RED, 4),
        box((4, 36), (64, 28), RED, 4),
        polygon([(66, 28), (92, 28), (96, 50), (96, 76), (66, 76)], RED, 4),
        polygon([(71, 33), (89, 33), (92, 49), (71, 49)], PALE_BLUE, 2),
        *(line([(6, y), (66, y - 8)], GREY, 2.6) for y in (26, 34)),
        *(line([(x, 33 - (x - 10) * 0.13), (x, 26 - (x - 10) * 0.13)], GREY, 2) for x in range(10, 66, 9)),
        *(box((x, 46), (13, 14), SNOW, 2) for x in (10, 28, 46)),
        arc((34.5, 53), 4, (0, 360), DEEP_ORANGE, 2.4),
        line([(4, 68), (96, 68)], YELLOW, 3),
        *wheel(22, 79, 10),
        *wheel(44, 79, 10),
        *wheel(80, 79, 10),
    )


def police_car() -> Drawing:
    return (
        box((42, 22), (9, 7), BLUE, 2),
        box((51, 22), (9, 7), RED, 2),
        polygon([(22, 54), (32, 30), (66, 30), (80, 54)], "#d5dce8", 8),
        polygon([(30, 52), (37, 36), (49, 36), (49, 52)], PALE_BLUE, 3),
        polygon([(53, 52), (53, 36), (63, 36), (72, 52)], PALE_BLUE, 3),
        box((6, 50), (88, 24), WHITE, 9),
        box((6, 58), (88, 8), "#3f8fc0"),
        star(51, 62, 6),
        circle(91, 56, 3, PALE_YELLOW),
        *wheel(27, 75, 12),
        *wheel(73, 75, 12),
    )


def extinguisher() -> Drawing:
    return (
        curve([(44, 20), (24, 22), (16, 44), (18, 70)], INK, 4),
        polygon([(12, 68), (24, 68), (27, 82), (9, 82)], INK, 2),
        box((32, 26), (38, 68), DEEP_RED, 10),
        box((32, 26), (33, 66), RED, 10),
        box((44, 14), (14, 14), DEEP_GREY, 2),
        line([(50, 12), (74, 6)], INK, 4.4),
        line([(56, 17), (74, 16)], INK, 3.6),
        circle(42, 20, 4, YELLOW),
        box((36, 48), (26, 24), WHITE, 2),
        blob([(44, 69), (44, 60), (49, 52), (54, 60), (54, 69), (49, 71)], ORANGE),
    )
