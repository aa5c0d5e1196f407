"""The family, and other grown-ups a child knows."""

from media_library.starter.drawings.people import (
    BOY,
    FATHER,
    GIRL,
    GRANDFATHER,
    GRANDMOTHER,
    HAND_ON_HEART,
    HOLDING,
    MOTHER,
    TEACHER,
    WAVING,
    Look,
    Pose,
    ground,
    head,
    person,
    stood,
)
from media_library.starter.palette import CREAM, DEEP_BROWN, DEEP_RED, PALE_GREEN, PALE_PINK, PALE_PURPLE, RED
from media_library.starter.shapes import Drawing, blob, box, curve, ellipse, line


def mother() -> Drawing:
    return ground(), *stood(person(MOTHER, WAVING), (50, 93), 1.03)


def father() -> Drawing:
    return ground(), *stood(person(FATHER), (50, 93), 1.03)


def grandmother() -> Drawing:
    return ground(), *stood(person(GRANDMOTHER, HAND_ON_HEART), (50, 93), 1)


def grandfather() -> Drawing:
    return (
        ground(),
        line([(72, 62), (74, 92)], DEEP_BROWN, 3),
        *stood(person(GRANDFATHER, Pose(right=((22, -31),))), (50, 93), 1.0),
    )


def boy() -> Drawing:
    return ground(), *stood(person(BOY, WAVING), (50, 93), 0.92)


def girl() -> Drawing:
    return ground(), *stood(person(GIRL), (50, 93), 0.92)


def baby() -> Drawing:
    """A baby wrapped for sleep, with a dummy-free smile."""
    look = Look(PALE_PINK, hair="baby")
    return (
        ellipse(50, 90, (36, 6), PALE_PURPLE),
        blob([(50, 36), (68, 46), (76, 66), (68, 86), (50, 92), (32, 86), (24, 66), (32, 46)], "#8fd0d8"),
        blob([(50, 42), (64, 50), (70, 66), (63, 82), (50, 87), (37, 82), (30, 66), (36, 50)], "#b5e2e6"),
        *stood(head(look), (50, 104), 1.1),
        curve([(34, 66), (50, 74), (70, 60)], "#8fd0d8", 3),
        curve([(34, 80), (50, 84), (66, 78)], "#8fd0d8", 2.4),
    )


def family() -> Drawing:
    return (
        ellipse(50, 92, (46, 6), PALE_GREEN),
        *stood(person(FATHER), (26, 90), 0.82),
        *stood(person(MOTHER), (74, 90), 0.82),
        *stood(person(GIRL), (58, 93), 0.5),
        *stood(person(BOY), (42, 93), 0.5),
    )


def teacher() -> Drawing:
    book: Drawing = (
        box((-9, -36), (18, 13), RED, 2),
        box((-7.4, -34.6), (14.8, 10.2), CREAM, 1),
        line([(0, -35), (0, -24)], DEEP_RED, 1.2),
    )
    return ground(), *stood((*person(TEACHER, HOLDING), *book), (50, 93), 1.03)


def hand_in_hand() -> Drawing:
    return (
        ground(),
        *stood(person(MOTHER, Pose(right=((19, -21),))), (36, 92), 1),
        *stood(person(BOY, Pose(left=((-18, -34),))), (70, 92), 0.7),
    )
