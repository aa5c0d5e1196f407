"""The alphabet of good manners: greeting, asking, thanking, being sorry."""

from dataclasses import replace

from media_library.starter.drawings.people import (
    BOY,
    FRIEND,
    GIRL,
    GRANDFATHER,
    GRANDMOTHER,
    HAND_ON_HEART,
    OTHER_GIRL,
    TEACHER,
    WAVING,
    Pose,
    bright_doppi,
    doppi,
    ground,
    person,
    stood,
)
from media_library.starter.drawings.things import block, bubble, heart, small_apple
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREY,
    DEEP_RED,
    DEEP_SAND,
    GREEN,
    GREY,
    PALE_BLUE,
    PALE_BROWN,
    PINK,
    RED,
    SNOW,
)
from media_library.starter.shapes import Drawing, arc, blob, box, curve, ellipse, line, polygon


def greeting() -> Drawing:
    """The right hand on the heart, as one greets here."""
    return (
        ground(),
        *stood(person(replace(BOY, hat=doppi), HAND_ON_HEART), (28, 92), 0.8, 5),
        *stood(person(GRANDFATHER, Pose(right=((-15, -31), (-3, -36)), left=((-19, -24),))), (72, 92), 0.96, -3),
    )


def thanking() -> Drawing:
    return (
        ground(),
        *stood(person(GIRL, Pose(left=((-15, -31), (-3, -37)), right=((14, -30), (4, -33)))), (32, 92), 0.84),
        *bubble(66, 26, 19),
        heart(66, 26, 8),
        ellipse(70, 84, (16, 3.4), PALE_BROWN),
        *small_apple(70, 78, 6),
    )


def offering_tea() -> Drawing:
    """The younger pours and offers a piyola with the hand on the heart."""
    return (
        ground(),
        *stood(person(GRANDMOTHER, Pose(left=((-20, -28),))), (76, 92), 0.9),
        *stood(
            person(replace(OTHER_GIRL, hat=bright_doppi), Pose(((-15, -31), (-3, -36)), ((27, -33),))),
            (26, 92),
            0.82,
        ),
        blob([(48, 58), (59, 58), (57, 65), (51, 65)], SNOW),
        line([(48.6, 59), (58.6, 59)], DEEP_BLUE, 1.6),
        *(curve([(x, 54), (x - 1.4, 50), (x + 1, 46)], GREY, 1.1) for x in (51.5, 56)),
    )


def being_sorry() -> Drawing:
    return (
        ground(),
        *stood(person(replace(FRIEND, sad=True), HAND_ON_HEART), (28, 92), 0.82, 6),
        *stood(person(GIRL, Pose(left=((-20, -30),))), (76, 92), 0.82),
        *block(40, 85, 8, RED),
        *block(50, 85.4, 8, BLUE),
        polygon([(46, 80), (53, 76), (57, 82), (50, 86)], GREEN, 1),
        *bubble(52, 20, 11, -0.9),
        heart(52, 20, 5, PINK),
    )


def saying_goodbye() -> Drawing:
    return (
        ground(),
        box((58, 20), (34, 72), PALE_BROWN, 3),
        box((62, 25), (26, 67), PALE_BLUE, 2),
        *stood(person(TEACHER, WAVING), (74, 92), 0.76),
        *stood(person(BOY, Pose(left=((-19, -38), (-24, -54)))), (28, 92), 0.8),
        *(arc((10 + 0, 44), r, (150, 210), GREY, 1.3) for r in (4, 7)),
    )


def giving_a_seat() -> Drawing:
    return (
        ground(PALE_BLUE),
        box((40, 14), (50, 4), GREY, 2),
        *(line([(x, 16), (x, 24)], GREY, 1.6) for x in (52, 66)),
        box((66, 64), (26, 7), DEEP_RED, 2.5),
        box((87, 42), (7, 30), DEEP_RED, 2.5),
        *(line([(x, 71), (x, 92)], DEEP_GREY, 3) for x in (70, 90)),
        *stood(person(GRANDMOTHER), (24, 92), 0.9),
        *stood(person(BOY, Pose(left=((-18, -34),), right=((14, -36), (24, -30)))), (56, 92), 0.74),
    )


def good_appetite() -> Drawing:
    look = replace(GIRL, hair="braids")
    return (
        *stood(person(look, Pose(left=((-16, -30), (-15, -26)), right=((14, -30), (8, -44)))), (50, 92), 1.02),
        box((6, 68), (88, 8), BROWN, 3),
        *(line([(x, 76), (x, 94)], DEEP_BROWN, 5) for x in (16, 84)),
        blob([(36, 60), (64, 60), (59, 69), (41, 69)], SNOW),
        line([(37, 61), (63, 61)], DEEP_BLUE, 2),
        *(curve([(x, 56), (x - 1.4, 52), (x + 1, 48)], GREY, 1.2) for x in (40, 60)),
        ellipse(22, 65, (11, 5), DEEP_SAND),
        ellipse(22, 64, (6, 2.6), CREAM),
    )
