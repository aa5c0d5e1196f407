"""Taking care of nature and of oneself."""

from dataclasses import replace

from media_library.starter.drawings.people import BOY, FRIEND, GIRL, OTHER_GIRL, RUNNING, Pose, ground, person, stood
from media_library.starter.drawings.things import crescent, drop, small_apple, small_bird, stalked, star
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_ORANGE,
    DEEP_PINK,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    GREY,
    HAIR,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREEN,
    PALE_GREY,
    PALE_PURPLE,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SKIN,
    SNOW,
    YELLOW,
)
from media_library.starter.shapes import (
    BLUSH,
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
)


def _bin(x: float, y: float, colour: str, dark: str) -> Drawing:
    return (
        polygon([(x - 12, y - 30), (x + 12, y - 30), (x + 9.6, y), (x - 9.6, y)], colour, 2.5),
        box((x - 14, y - 34), (28, 5), dark, 2),
        *(line([(x + d, y - 25), (x + d * 0.84, y - 5)], dark, 1.6) for d in (-6, 0, 6)),
    )


def litter_in_bin() -> Drawing:
    paper = polygon([(53, 46), (59, 43), (64, 47), (62, 53), (55, 53)], SNOW, 1.5)
    return (
        ground(),
        *_bin(68, 92, GREEN, DEEP_GREEN),
        *stood(person(BOY, Pose(right=((24, -48),))), (30, 92), 0.86),
        paper,
        line([(57, 47), (60, 50)], GREY, 1),
    )


def sorting_waste() -> Drawing:
    """Three bins: paper, plastic, what is left of food."""
    bottle = (
        box((46, 30), (8, 20), PALE_BLUE, 3),
        box((48, 24), (4, 6), PALE_BLUE, 1),
        box((47.4, 21), (5.2, 4), BLUE, 1),
        box((46, 37), (8, 6), SNOW),
    )
    sheet: Drawing = (
        polygon([(11, 30), (27, 27), (29, 48), (13, 50)], WHITE, 1),
        *(line([(15, y), (24, y - 1)], GREY, 1.2) for y in (35, 39, 43)),
    )
    core = small_apple(81, 42, 8)
    return (
        ground(PALE_GREEN, 47),
        *_bin(19, 92, BLUE, DEEP_BLUE),
        *_bin(50, 92, YELLOW, DEEP_YELLOW),
        *_bin(81, 92, GREEN, DEEP_GREEN),
        *bottle,
        *sheet,
        *core,
    )


def _tap(x: float, y: float) -> Drawing:
    return (
        line([(x + 16, y), (x, y), (x, y + 9)], GREY, 6),
        line([(x + 6, y - 3), (x + 6, y - 10)], GREY, 3.4),
        line([(x, y - 10), (x + 12, y - 10)], BLUE, 4),
    )


def saving_water() -> Drawing:
    return (
        ground(PALE_BLUE),
        box((80, 16), (14, 76), PALE_GREY, 2),
        *_tap(66, 42),
        drop(66, 60, 3.6),
        ellipse(67, 80, (18, 5), "#cdd9e8"),
        polygon([(49, 80), (85, 80), (78, 91), (56, 91)], SNOW, 4),
        *stood(person(GIRL, Pose(right=((22, -50), (38, -61)))), (28, 92), 0.86),
    )


def birdhouse() -> Drawing:
    return (
        box((44, 54), (12, 42), DEEP_BROWN, 2),
        polygon([(30, 34), (70, 34), (68, 74), (32, 74)], PALE_BROWN, 3),
        polygon([(22, 38), (50, 10), (78, 38)], DEEP_RED, 4),
        circle(50, 50, 8, HAIR),
        line([(50, 65), (50, 70)], DEEP_BROWN, 3),
        *small_bird(82, 30, 9, YELLOW),
        *stalked(16, 78, 4, PINK),
        *stalked(84, 80, 3.6, PURPLE),
        curve([(4, 96), (50, 92), (96, 96)], GREEN, 4),
    )


def smelling_flowers() -> Drawing:
    """Flowers are smelt, not picked."""
    return (
        ground(),
        *stood(person(OTHER_GIRL, Pose(((-19, -24),), ((15, -24), (4, -22)))), (34, 92), 0.88, 12),
        *stalked(64, 62, 6.6, RED),
        *stalked(80, 70, 5, YELLOW),
        *stalked(91, 78, 3.4, PINK),
    )


def caring_for_animals() -> Drawing:
    return (
        ground(),
        *stood(person(FRIEND, Pose(right=((20, -22), (28, -18)))), (28, 92), 0.86, 4),
        ellipse(58, 88, (9, 3.4), RED),
        ellipse(58, 86.4, (7, 2), SNOW),
        *_kitten(78, 92),
    )


def _kitten(x: float, y: float) -> Drawing:
    return (
        curve([(x + 8, y - 4), (x + 17, y - 8), (x + 16, y - 18)], DEEP_ORANGE, 3.6),
        ellipse(x, y - 9, (10.5, 10), ORANGE),
        ellipse(x, y - 6, (5, 6), CREAM),
        *both_sides([polygon([(x - 11, y - 23), (x - 10.6, y - 34), (x - 2, y - 29)], ORANGE, 1.6)], x),
        ellipse(x, y - 23, (11.5, 9.6), ORANGE),
        *face((x, y - 23), 0.55),
    )


def washing_hands() -> Drawing:
    bubbles = tuple(
        circle(x, y, r, "#e8f4fa") for x, y, r in ((52, 58, 4), (58, 62, 3), (47, 63, 3), (63, 56, 2.2), (56, 52, 2))
    )
    return (
        ground(PALE_BLUE),
        *_tap(58, 36),
        line([(58, 46), (58, 66)], "#a9d8e8", 3.4),
        *stood(person(BOY, Pose(((16, -28), (26, -32)), ((20, -30), (28, -36)))), (30, 92), 0.88),
        *bubbles,
        ellipse(60, 72, (22, 5), "#cdd9e8"),
        polygon([(38, 72), (82, 72), (74, 84), (46, 84)], SNOW, 5),
        box((54, 83), (12, 10), PALE_GREY, 1),
        box((72, 66), (12, 5), PINK, 2),
    )


def brushing_teeth() -> Drawing:
    look = replace(GIRL, clothes=BLUE)
    brush = (line([(24, -40), (7, -51)], DEEP_PINK, 2.4), line([(9, -53), (5, -50)], SNOW, 3.4))
    foam = (circle(1, -52, 2.2, WHITE), circle(-2, -50, 1.7, WHITE))
    return ground(PALE_BLUE), *stood((*person(look, Pose(right=((20, -34), (22, -40)))), *foam, *brush), (50, 93), 1.05)


def morning_exercise() -> Drawing:
    return (
        ground(),
        *stood(person(FRIEND, Pose(((-22, -58),), ((22, -58),), (((-11, 0),), ((11, 0),)))), (28, 92), 0.84),
        *stood(person(GIRL, Pose(((-24, -42),), ((24, -42),))), (74, 92), 0.84),
    )


def sleeping() -> Drawing:
    return (
        ellipse(50, 92, (46, 4), PALE_PURPLE),
        box((6, 34), (6, 56), DEEP_BROWN, 2),
        box((88, 52), (6, 38), DEEP_BROWN, 2),
        box((8, 66), (84, 16), BROWN, 3),
        box((10, 60), (82, 10), SNOW, 4),
        ellipse(25, 55, (15, 8), WHITE),
        *_asleep(),
        blob([(40, 54), (56, 48), (76, 50), (90, 58), (90, 74), (62, 76), (38, 74)], PURPLE),
        *(star(x, y, 3.2, PALE_YELLOW) for x, y in ((52, 60), (66, 57), (78, 64), (60, 69), (46, 68), (84, 71))),
        crescent(80, 18, 10),
        *(star(x, y, 2.6) for x, y in ((56, 14), (64, 28), (92, 34), (40, 26))),
    )


def _asleep() -> Drawing:
    return (
        circle(28, 47, 12.4, HAIR),
        ellipse(29, 50, (11, 10.4), SKIN),
        *(arc((29 + d, 48.6), 2.2, (20, 160), INK, 1.1) for d in (-4.6, 4.6)),
        arc((29, 53), 2.4, (25, 155), INK, 1),
        *(ellipse(29 + d, 53, (2.2, 1.4), BLUSH) for d in (-7.4, 7.4)),
    )


def running() -> Drawing:
    """Running with a hoop in the fresh air."""
    return (
        ground(),
        *stood(person(BOY, RUNNING), (38, 92), 0.92, 6),
        arc((78, 72), 17, (0, 360), RED, 4),
        curve([(92, 36), (84, 32), (74, 36)], GREY, 1.6),
    )
