"""Children of the peoples who live together here, each in festive dress; and signs of peace."""

from media_library.starter.drawings.people import (
    HAND_ON_HEART,
    Look,
    Pose,
    arms,
    bright_doppi,
    doppi,
    fur_hat,
    ground,
    head,
    person,
    stood,
)
from media_library.starter.palette import (
    BLUE,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_NAVY,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    HAIR,
    NAVY,
    ORANGE,
    PALE_GREEN,
    PALE_PINK,
    PINK,
    RED,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Drawing,
    arc,
    blob,
    both_sides,
    circle,
    curve,
    ellipse,
    line,
    polygon,
    sector,
)


def _waistcoat(colour: str) -> Drawing:
    return both_sides([polygon([(-2, -46), (-9, -46), (-11.5, -18), (-4, -18)], colour, 2)], 0)


def uzbek_girl() -> Drawing:
    look = Look(TURQUOISE, hair="braids", skirt=True, atlas=True, hat=bright_doppi)
    thin = both_sides([line([(-15, -56), (-20, -34)], HAIR, 2.2), line([(-13, -54), (-14, -32)], HAIR, 2.2)], 0)
    return ground(), *stood((*thin, *person(look)), (50, 93))


def uzbek_boy() -> Drawing:
    look = Look(SNOW, legs=HAIR, hat=doppi)
    sash = (
        polygon([(-11, -27), (11, -27), (11, -22), (-11, -22)], RED, 1),
        polygon([(2, -24), (9, -24), (6, -13)], DEEP_RED, 1),
    )
    return ground(), *stood((*person(look, HAND_ON_HEART), *sash), (50, 93))


def karakalpak_girl() -> Drawing:
    look = Look(DEEP_BLUE, hair="braids", skirt=True, hat=_tall_red)
    hem = tuple(polygon([(x, -12), (x + 3, -17), (x + 6, -12)], RED, 0.5) for x in range(-15, 13, 6))
    breast = (
        polygon([(-6, -45), (6, -45), (4, -30), (-4, -30)], RED, 1),
        *(circle(0, y, 1.4, YELLOW) for y in (-41, -37, -33)),
    )
    return ground(), *stood((*person(look), *hem, *breast), (50, 93))


def _tall_red() -> Drawing:
    coins = tuple(circle(x, -70, 1.5, YELLOW) for x in range(-12, 13, 4))
    return (
        polygon([(-16, -68), (-12, -84), (12, -84), (16, -68)], RED, 3),
        curve([(-9, -77), (-3, -80), (3, -74), (9, -78)], SNOW, 1.6),
        *coins,
    )


def kazakh_boy() -> Drawing:
    look = Look(SNOW, legs=DEEP_NAVY, hat=fur_hat)
    horn = both_sides([curve([(-6, -24), (-9, -28), (-6, -32)], YELLOW, 1.3)], 0)
    return ground(), *stood((*person(look), *_waistcoat(NAVY), *horn), (50, 93), 0.95)


def tajik_girl() -> Drawing:
    look = Look(YELLOW, hair="long", skirt=True, atlas=True, hat=bright_doppi)
    return ground(), *stood(person(look, Pose(((-18, -36), (-12, -50)), ((18, -36), (24, -50)))), (50, 93))


def russian_girl() -> Drawing:
    look = Look(RED, hair="braids", hair_colour="#c99a5b", skirt=True, hat=_kokoshnik)
    front: Drawing = (
        line([(0, -44), (0, -12)], YELLOW, 2.4),
        line([(-16, -13), (16, -13)], YELLOW, 2.4),
        *(circle(0, y, 1.2, SNOW) for y in (-40, -32, -24)),
    )
    sleeves = both_sides([ellipse(-13, -37, (5, 6.4), SNOW, 30)], 0)
    return ground(), *stood((*person(look), *sleeves, *front), (50, 93))


def _kokoshnik() -> Drawing:
    return (
        sector((0, -68), 18, 190, 350, DEEP_RED),
        *(circle(x, y, 1.5, YELLOW) for x, y in ((0, -81), (-7, -78), (7, -78), (-12.5, -73.6), (12.5, -73.6))),
        arc((0, -61), 16.6, (214, 326), SNOW, 2),
    )


def korean_girl() -> Drawing:
    look = Look(YELLOW, hair="braids", skirt=True)
    pose = Pose(((-15, -33), (-5, -31)), ((15, -33), (5, -31)))
    dress = (polygon([(-9, -37), (9, -37), (21, -5), (-21, -5)], PINK, 4), line([(-18, -9), (18, -9)], PALE_PINK, 2))
    collar = (
        line([(-4, -46), (2, -38)], SNOW, 2),
        line([(4, -46), (1, -40)], SNOW, 2),
        line([(2, -38), (5, -22)], RED, 2.6),
    )
    return ground(), *stood((*person(look, pose), *dress, *arms(look, pose), *collar, *head(look)), (50, 93))


def friendship() -> Drawing:
    looks = (
        Look(TURQUOISE, hair="braids", skirt=True, atlas=True, hat=bright_doppi),
        Look(BLUE, hat=fur_hat, legs=DEEP_NAVY),
        Look(RED, hair="braids", hair_colour="#c99a5b", skirt=True),
        Look(SNOW, legs=HAIR, hat=doppi),
    )
    hands = Pose(((-15, -24),), ((15, -24),))
    return (
        ground(PALE_GREEN, 46),
        *_sun_behind(),
        *(
            m
            for x, look in zip((15, 38, 62, 85), looks, strict=True)
            for m in stood(person(look, hands), (x, 92), 0.62)
        ),
    )


def _sun_behind() -> Drawing:
    return (circle(50, 24, 11, YELLOW), *(arc((50, 24), 16, (a - 4, a + 4), DEEP_YELLOW, 3) for a in range(0, 360, 36)))


def dove() -> Drawing:
    """The white bird of peace with a green twig."""
    return (
        polygon([(70, 60), (94, 62), (90, 70), (96, 78), (72, 74)], "#cdd9e8", 3),
        blob([(24, 42), (34, 40), (46, 52), (64, 56), (76, 66), (64, 76), (44, 74), (30, 64), (24, 54)], "#cdd9e8"),
        blob([(24, 41), (34, 39), (46, 51), (64, 55), (75, 64), (62, 72), (44, 71), (31, 62), (24, 52)], WHITE),
        circle(26, 40, 10.5, WHITE),
        blob([(42, 56), (44, 36), (58, 14), (76, 6), (78, 24), (72, 44), (62, 60)], "#cdd9e8"),
        blob([(42, 55), (45, 36), (58, 16), (73, 8), (74, 24), (68, 43), (58, 58)], "#eef3f9"),
        *(curve([(48 + d, 44 - d * 0.2), (58 + d, 30), (66 + d * 0.4, 16)], "#cdd9e8", 1.4) for d in (0, 6, 12)),
        polygon([(17, 38), (6, 42), (17, 45)], ORANGE, 1.4),
        circle(24, 38, 1.7, INK),
        curve([(9, 43), (8, 54), (14, 64)], DEEP_GREEN, 1.8),
        *(
            ellipse(x, y, (4.4, 1.9), GREEN, t)
            for x, y, t in ((4, 50, 40), (14, 50, -40), (5, 58, 30), (17, 58, -30), (15, 67, 70))
        ),
    )


def globe() -> Drawing:
    return (
        arc((50, 44), 36, (40, 215), DEEP_GREY, 4),
        line([(50, 80), (50, 90)], DEEP_GREY, 5),
        polygon([(30, 94), (36, 87), (64, 87), (70, 94)], DEEP_BROWN, 3),
        circle(50, 44, 30, DEEP_BLUE),
        circle(49, 43, 28.4, BLUE),
        blob([(34, 24), (46, 20), (52, 28), (46, 36), (42, 46), (34, 44), (28, 34)], GREEN),
        blob([(54, 44), (66, 38), (74, 46), (68, 58), (60, 66), (56, 56)], GREEN),
        blob([(36, 58), (44, 56), (46, 64), (40, 68)], GREEN),
        blob([(60, 22), (68, 26), (70, 32), (62, 32)], GREEN),
        arc((49, 43), 25, (200, 240), SNOW, 2),
    )
