"""The New Year."""

from media_library.starter.drawings.people import Look, Pose, person, santa_hat, stood
from media_library.starter.drawings.things import drop, flake, small_bird, star
from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_PURPLE,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    GREY,
    ICE,
    NAVY,
    ORANGE,
    PALE_PURPLE,
    PALE_RED,
    PALE_YELLOW,
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
    polygon,
    star_points,
    turned,
)


def decorated_tree() -> Drawing:
    tiers = ((14, 42, 20), (30, 64, 29), (48, 86, 38))
    balls = (
        (46, 34, RED),
        (57, 38, YELLOW),
        (38, 54, BLUE),
        (52, 56, PINK),
        (64, 58, ORANGE),
        (30, 78, PURPLE),
        (44, 74, YELLOW),
        (58, 78, RED),
        (70, 76, BLUE),
    )
    return (
        box((44, 80), (12, 13), DEEP_BROWN, 1),
        *(polygon([(50, top), (50 + w, low), (50 - w, low)], "#4f8a55", 5) for top, low, w in reversed(tiers)),
        *(
            polygon([(49, top + 4), (47 + w * 0.76, low - 3), (50 - w * 0.88, low - 3)], "#6ba36b", 4)
            for top, low, w in reversed(tiers)
        ),
        *(
            curve([(50 - w * 0.76, low - 7), (50, low - 3), (50 + w * 0.76, low - 10)], PALE_YELLOW, 1.6)
            for _, low, w in tiers
        ),
        *(circle(x, y, 4, c) for x, y, c in balls),
        star(50, 12, 10),
        ellipse(50, 94, (40, 4), ICE),
    )


def snow_grandfather() -> Drawing:
    """Qorbobo in his long blue coat, with a sack."""
    look = Look(NAVY, hair="beard", hair_colour="#e9e6f2", skirt=True, hat=santa_hat, shoes=SNOW)
    fur = (
        line([(0, -46), (0, -12)], SNOW, 4),
        line([(-16, -12), (16, -12)], SNOW, 5),
        box((-13, -27), (26, 4), YELLOW, 1),
        *both_sides([circle(-19, -27, 4, SNOW)], 0),
    )
    whole = person(look, Pose(right=((21, -30),)))
    sack = (
        blob([(16, 54), (28, 60), (34, 80), (24, 92), (8, 90), (2, 74), (8, 60)], DEEP_RED),
        line([(9, 59), (25, 59)], YELLOW, 3),
        polygon([(10, 58), (8, 50), (26, 50), (24, 58)], RED, 2),
    )
    return (
        ellipse(50, 94, (44, 4), ICE),
        *(m for x, y in ((10, 20), (88, 14), (92, 70), (12, 42)) for m in flake(x, y, 4)),
        *stood((*whole[:7], *fur, *whole[7:], line([(22, -56), (22, 0)], GREY, 2.4)), (56, 93), 1),
        star(78, 34, 6),
        *sack,
    )


def snow_girl() -> Drawing:
    """Qorqiz."""
    look = Look("#8cc8e0", hair="braids", hair_colour="#e0b46c", skirt=True, hat=_snow_hat, shoes=SNOW)
    trim = (line([(0, -46), (0, -12)], SNOW, 4), line([(-16, -12), (16, -12)], SNOW, 5))
    whole = person(look, Pose(((-22, -38),), ((22, -38),)))
    return (
        ellipse(50, 94, (44, 4), ICE),
        *(m for x, y in ((12, 18), (88, 20), (90, 80), (10, 76)) for m in flake(x, y, 5)),
        *stood((*whole[:9], *trim, *whole[9:]), (50, 93), 1),
    )


def _snow_hat() -> Drawing:
    return (
        polygon([(-17, -68), (-14, -79), (0, -86), (14, -79), (17, -68)], "#8cc8e0", 5),
        box((-18.5, -71.5), (37, 6.4), SNOW, 3),
        *flake(0, -78, 4, WHITE),
    )


def gift() -> Drawing:
    return (
        box((16, 44), (68, 48), DEEP_RED, 3),
        box((16, 44), (64, 46), RED, 3),
        box((10, 32), (80, 16), DEEP_RED, 3),
        box((10, 32), (76, 14), PALE_RED, 3),
        box((44, 32), (12, 60), YELLOW),
        *both_sides(
            [
                blob([(50, 32), (38, 14), (24, 14), (24, 26), (36, 32)], YELLOW),
                blob([(46, 30), (37, 20), (30, 20), (31, 26), (38, 30)], DEEP_YELLOW),
            ]
        ),
        circle(50, 30, 5, DEEP_YELLOW),
    )


def bauble() -> Drawing:
    return (
        curve([(50, 18), (46, 10), (50, 4), (54, 10), (50, 18)], GREY, 2),
        box((43, 16), (14, 10), DEEP_YELLOW, 2),
        circle(50, 58, 35, DEEP_PURPLE),
        circle(49, 57, 33, PURPLE),
        *(polygon([(x, 58), (x + 7, 50), (x + 14, 58), (x + 7, 66)], YELLOW, 1) for x in (20, 36, 52, 67)),
        curve([(20, 44), (50, 50), (80, 44)], PALE_PURPLE, 3),
        curve([(20, 73), (50, 79), (80, 73)], PALE_PURPLE, 3),
        arc((50, 57), 27, (205, 245), SNOW, 3),
    )


def snowflake() -> Drawing:
    arm = (
        line([(50, 50), (50, 8)], "#7fb5da", 4.6),
        line([(50, 22), (40, 13)], "#7fb5da", 3.6),
        line([(50, 22), (60, 13)], "#7fb5da", 3.6),
        line([(50, 36), (42, 29)], "#7fb5da", 3),
        line([(50, 36), (58, 29)], "#7fb5da", 3),
    )
    return (
        *(turned(m, a, (50, 50)) for a in range(0, 360, 60) for m in arm),
        circle(50, 50, 7, "#a9cfe6"),
        circle(50, 50, 3, SNOW),
    )


def clock() -> Drawing:
    """Twelve, midnight."""
    return (
        circle(50, 50, 44, DEEP_BLUE),
        circle(50, 50, 40, SNOW),
        *(
            circle(50 + 33 * dx, 50 + 33 * dy, 2.6 if i % 3 else 4, ORANGE if i % 3 else RED)
            for i, (dx, dy) in enumerate(star_points((0, 0), 1, 1, 6))
        ),
        line([(50, 50), (50, 24)], INK, 4),
        line([(50.5, 50), (50.5, 32)], INK, 6),
        circle(50, 50, 5, RED),
    )


def bell() -> Drawing:
    return (
        circle(50, 82, 8, DEEP_ORANGE),
        blob(
            [(50, 14), (64, 20), (72, 44), (76, 66), (88, 78), (50, 82), (12, 78), (24, 66), (28, 44), (36, 20)],
            DEEP_YELLOW,
        ),
        blob(
            [(49, 18), (60, 23), (67, 45), (70, 66), (80, 75), (49, 78), (18, 75), (29, 66), (32, 45), (38, 23)], YELLOW
        ),
        circle(50, 14, 5, DEEP_YELLOW),
        *both_sides([blob([(50, 14), (38, 4), (28, 8), (32, 18)], RED), ellipse(40, 10, (5, 2), GREEN, 30)]),
        curve([(40, 30), (36, 48), (35, 62)], PALE_YELLOW, 3.4),
    )


def mandarin() -> Drawing:
    return (
        circle(40, 54, 30, "#dd7f2c"),
        circle(39, 53, 28, "#f59a3f"),
        blob([(40, 26), (50, 12), (68, 10), (64, 22), (50, 28)], GREEN),
        line([(40, 30), (40, 22)], DEEP_BROWN, 3.4),
        *face((38, 56), 0.9, "#f7bb82"),
        *(turned(blob([(74, 92), (66, 76), (74, 62), (82, 76)], "#f9b45c"), a, (74, 94)) for a in (-50, 0, 50)),
        *(turned(line([(74, 88), (74, 70)], PALE_YELLOW, 1.6), a, (74, 94)) for a in (-50, 0, 50)),
    )


def icicles() -> Drawing:
    """Ice under a roof, dripping in the sun."""
    spikes = ((14, 30), (26, 48), (38, 36), (50, 58), (62, 40), (74, 50), (86, 32))
    return (
        circle(86, 76, 11, YELLOW),
        *(arc((86, 76), 16, (a - 5, a + 5), DEEP_YELLOW, 3) for a in range(0, 360, 45)),
        *(polygon([(x - 6, 24), (x + 6, 24), (x, 24 + h)], "#a9cfe6", 1.6) for x, h in spikes),
        *(polygon([(x - 4, 24), (x + 1, 24), (x - 0.6, 18 + h)], "#dcecf6", 1) for x, h in spikes),
        box((2, 10), (96, 16), DEEP_RED, 3),
        blob([(2, 14), (20, 4), (40, 8), (60, 3), (80, 8), (98, 13), (96, 20), (50, 18), (4, 20)], WHITE),
        *(drop(x, y, 3) for x, y in ((50, 92), (26, 82), (38, 76))),
    )


def bird_feeder() -> Drawing:
    return (
        curve([(50, 26), (46, 12), (50, 2)], DEEP_GREY, 2.4),
        polygon([(16, 40), (50, 16), (84, 40)], RED, 4),
        blob([(16, 38), (32, 26), (50, 14), (68, 26), (84, 38), (60, 30), (40, 30)], WHITE),
        *(box((x, 40), (5, 34), BROWN, 1) for x in (24, 71)),
        box((16, 72), (68, 9), DEEP_BROWN, 3),
        *(circle(x, 71, 1.8, DEEP_YELLOW) for x in (34, 40, 46, 52, 58, 64)),
        *small_bird(50, 62, 9, ORANGE),
        *(m for x, y in ((10, 16), (90, 18), (92, 90), (10, 92)) for m in flake(x, y, 4)),
    )
