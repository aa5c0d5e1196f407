"""Children out in the snow."""

from dataclasses import replace

from media_library.starter.drawings.people import BOY, GIRL, Look, Pose, blue_woolly_hat, person, stood, woolly_hat
from media_library.starter.drawings.things import flake
from media_library.starter.palette import (
    BLUE,
    DEEP_BROWN,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_PINK,
    DEEP_PURPLE,
    DEEP_RED,
    GREY,
    ICE,
    NAVY,
    ORANGE,
    RED,
    SNOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Drawing,
    arc,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    moved,
    polygon,
    scaled,
    turned,
)

WARM_BOY = replace(BOY, hat=woolly_hat, clothes=NAVY, legs=DEEP_GREY)
WARM_GIRL = replace(GIRL, hat=blue_woolly_hat, clothes=DEEP_PINK, skirt=False, legs=DEEP_PURPLE)


def _snow() -> Drawing:
    return (
        *(m for x, y in ((10, 14), (34, 6), (60, 12), (88, 8), (94, 40), (6, 44)) for m in flake(x, y, 3.4)),
        ellipse(50, 93, (46, 6), ICE),
        ellipse(50, 92, (42, 4.6), SNOW),
    )


def _seated(look: Look, arms: Pose) -> Drawing:
    return person(look, replace(arms, feet=(((6, -14), (17, -9)), ((10, -15), (22, -10)))))


def sledding() -> Drawing:
    return (
        ellipse(50, 94, (46, 5), ICE),
        polygon([(2, 52), (98, 92), (98, 97), (2, 97)], SNOW, 3),
        *(m for x, y in ((60, 12), (84, 24), (90, 54), (10, 12)) for m in flake(x, y, 3.4)),
        *(turned(m, 21, (44, 70)) for m in _sledge(20, 66)),
        *stood(_seated(WARM_BOY, Pose(right=((18, -26),))), (34, 78), 0.74, 14),
    )


def _sledge(x: float, y: float) -> Drawing:
    return (
        box((x, y), (42, 5), DEEP_ORANGE, 2),
        *(line([(x + d, y + 4), (x + d, y + 12)], DEEP_BROWN, 2.4) for d in (8, 32)),
        curve([(x - 4, y + 12), (x + 40, y + 12), (x + 49, y + 8), (x + 48, y + 2)], DEEP_GREY, 2.2),
    )


def sledge() -> Drawing:
    return (
        ellipse(48, 84, (44, 6), ICE),
        *(moved(scaled(m, 1.7, (0, 0)), -18, 10) for m in _sledge(20, 30)),
        curve([(85, 66), (94, 58), (96, 46)], RED, 2.4),
    )


def skating() -> Drawing:
    return (
        *_snow(),
        *stood(
            person(WARM_GIRL, Pose(((-22, -40),), ((22, -38),), (((-4, -1),), ((12, -9), (18, -14))))),
            (48, 88),
            0.94,
            5,
        ),
        line([(36, 91), (52, 91)], DEEP_GREY, 1.8),
        line([(62, 72), (71, 79)], DEEP_GREY, 1.8),
        curve([(8, 92), (24, 95), (36, 91.6)], "#a9cfe6", 1.2),
    )


def skiing() -> Drawing:
    return (
        *_snow(),
        *stood(person(WARM_BOY, Pose(((-18, -34),), ((18, -34),))), (50, 88), 0.92),
        line([(14, 92), (82, 92), (89, 87)], DEEP_RED, 3),
        *(line([(x, 50), (x + d, 91)], DEEP_GREY, 1.8) for x, d in ((31, -8), (69, 8))),
        *(circle(x, 87, 2.6, GREY) for x in (24, 76)),
        circle(33, 57, 3.2, RED),
        circle(67, 57, 3.2, RED),
    )


def throwing_snowballs() -> Drawing:
    return (
        *_snow(),
        *stood(person(WARM_BOY, Pose(right=((20, -48), (25, -60)))), (24, 91), 0.78),
        *stood(person(WARM_GIRL, Pose(left=((-21, -50),))), (78, 91), 0.78),
        circle(44, 40, 4.6, WHITE),
        circle(57, 34, 3.6, WHITE),
        *(circle(x, y, r, c) for x, y, r, c in ((46, 88, 5, ICE), (54, 88, 5, ICE), (50, 81, 5, WHITE))),
    )


def _snowman(x: float, y: float, s: float) -> Drawing:
    return (
        *both_sides([line([(x - 15 * s, y - 34 * s), (x - 27 * s, y - 44 * s)], DEEP_BROWN, 2.2 * s)], x),
        circle(x, y - 16 * s, 19 * s, ICE),
        circle(x - s, y - 17 * s, 17.4 * s, SNOW),
        circle(x, y - 42 * s, 14 * s, ICE),
        circle(x - s, y - 43 * s, 12.8 * s, SNOW),
        circle(x, y - 62 * s, 11 * s, SNOW),
        *(circle(x, y - d * s, 1.6 * s, INK) for d in (46, 39, 18)),
        *(circle(x + d * s, y - 64 * s, 1.5 * s, INK) for d in (-4, 4)),
        polygon([(x, y - 61 * s), (x + 13 * s, y - 58.4 * s), (x, y - 57.6 * s)], ORANGE, 0.6),
        line([(x - 10 * s, y - 53 * s), (x + 10 * s, y - 53 * s)], RED, 4 * s),
        line([(x + 8 * s, y - 53 * s), (x + 11 * s, y - 41 * s)], RED, 3.6 * s),
        polygon(
            [(x - 9 * s, y - 71 * s), (x - 7 * s, y - 83 * s), (x + 7 * s, y - 83 * s), (x + 9 * s, y - 71 * s)],
            BLUE,
            2,
        ),
        arc((x, y - 55.5 * s), 4 * s, (30, 150), INK, 1.1 * s),
    )


def snowman() -> Drawing:
    return *_snow(), *_snowman(50, 92, 1.04)


def making_snowman() -> Drawing:
    return (
        *_snow(),
        *_snowman(66, 92, 0.86),
        *stood(person(WARM_GIRL, Pose(right=((20, -36), (26, -34)))), (25, 91), 0.78),
    )
