"""People at their work: those who protect, heal, save, bake, fly."""

from dataclasses import replace

from media_library.starter.drawings.people import (
    FRIEND,
    GIRL,
    HANDS_UP,
    WAVING,
    Look,
    Pose,
    cook_hat,
    doctor_cap,
    doppi,
    field_cap,
    fire_helmet,
    ground,
    head,
    peaked_cap,
    person,
    pilot_helmet,
    stood,
)
from media_library.starter.drawings.things import heart, star
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_KHAKI,
    DEEP_NAVY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_SAND,
    GREEN,
    GREY,
    KHAKI,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_ORANGE,
    PALE_PURPLE,
    PALE_YELLOW,
    RED,
    SAND,
    SKIN,
    SNOW,
    YELLOW,
)
from media_library.starter.shapes import INK, WHITE, Drawing, Mark, arc, box, circle, curve, ellipse, line, polygon

SOLDIER = Look(KHAKI, legs=DEEP_KHAKI, hat=field_cap)
SALUTING = Pose(right=((22, -44), (13, -65)))


def _spots() -> Drawing:
    return tuple(ellipse(x, y, (3.4, 2), DEEP_KHAKI, t) for x, y, t in ((-3, -38, 20), (5, -29, -20), (-5, -22, 10)))


def soldier() -> Drawing:
    return ground(), *stood(
        (*person(SOLDIER, SALUTING), *_spots(), box((-11, -20), (22, 3.6), DEEP_BROWN, 1)), (50, 93)
    )


def border_guard() -> Drawing:
    post = (*(box((78, 40 + 10 * i), (8, 10), (RED, SNOW, GREEN, SNOW, RED)[i]) for i in range(5)),)
    look = Look("#7aa06e", legs="#5d8052", hat=lambda: tuple(_green(m) for m in peaked_cap()))
    return (
        ground(),
        *post,
        *stood((*person(look, Pose(right=((20, -30),))), box((-11, -20), (22, 3.6), DEEP_BROWN, 1)), (34, 93)),
        *_dog(),
    )


def _green(mark: Mark) -> Mark:
    return replace(mark, colour=DEEP_GREEN) if mark.colour == DEEP_NAVY else mark


def _dog() -> Drawing:
    return (
        curve([(80, 84), (87, 78), (86, 70)], BROWN, 3.4),
        *(line([(x, 82), (x, 91)], DEEP_BROWN, 4) for x in (66, 77)),
        ellipse(71, 80, (11, 7.5), BROWN),
        *(line([(x, 82), (x, 92)], BROWN, 4) for x in (63, 79)),
        polygon([(55, 63), (56, 54), (61, 60)], DEEP_BROWN, 1),
        polygon([(65, 60), (69, 54), (70, 63)], DEEP_BROWN, 1),
        ellipse(62.5, 67, (8.4, 8.4), BROWN),
        ellipse(61, 71, (5, 3.8), CREAM),
        ellipse(60.4, 69, (1.9, 1.4), INK),
        circle(59, 65, 1.2, INK),
        circle(66, 65, 1.2, INK),
    )


def pilot() -> Drawing:
    look = Look(NAVY, legs=DEEP_NAVY, hat=pilot_helmet)
    wings = (polygon([(-8, -35), (0, -33), (8, -35), (0, -30)], YELLOW, 0.8),)
    return ground(PALE_BLUE), *stood((*person(look, WAVING), *wings), (50, 93))


def doctor() -> Drawing:
    look = Look(SNOW, legs=NAVY, hat=doctor_cap, hair="long", hair_colour="#6b4a3a")
    scope: Drawing = (
        curve([(-6, -46), (-4, -36), (4, -36), (6, -46)], DEEP_GREY, 1.6),
        line([(0, -35), (2, -27)], DEEP_GREY, 1.6),
        circle(2.4, -26, 2.4, BLUE),
    )
    bag: Drawing = (box((15, -24), (15, 12), RED, 2), heart(22.5, -18, 3.6, SNOW))
    return ground(PALE_BLUE), *stood(
        (*person(look), *scope, arc((22.5, -24), 3.4, (180, 360), DEEP_RED, 1.6), *bag), (47, 93)
    )


def firefighter() -> Drawing:
    look = Look(ORANGE, legs=DEEP_ORANGE, hat=fire_helmet)
    bands: Drawing = (
        line([(-10, -26), (10, -26)], PALE_YELLOW, 3),
        line([(-10.4, -19), (10.4, -19)], PALE_YELLOW, 2.4),
    )
    hose = (
        line([(20, -34), (31, -39)], DEEP_GREY, 4),
        curve([(20, -34), (14, -20), (24, -8), (12, -2), (-14, -1)], DEEP_RED, 3),
    )
    return (
        ground(PALE_ORANGE),
        *stood((*person(look, Pose(right=((20, -34),))), *bands, *hose), (38, 93)),
        *(curve([(70, 54), (80, 47 + d), (90, 50 + 2.4 * d)], BLUE, 2.2) for d in (-3, 0, 4)),
    )


def policeman() -> Drawing:
    look = Look(NAVY, legs=DEEP_NAVY, hat=peaked_cap)
    details = (
        line([(0, -45), (0, -20)], DEEP_NAVY, 1.2),
        box((-11, -20), (22, 3.6), INK, 1),
        circle(-5, -36, 2.2, YELLOW),
        line([(19, -38), (28, -60)], SNOW, 3),
        line([(20.6, -42), (22.2, -46)], INK, 3),
        line([(24, -50), (25.6, -54)], INK, 3),
    )
    return ground(PALE_BLUE), *stood((*person(look, Pose(right=((19, -36),))), *details), (48, 93))


def baker() -> Drawing:
    look = Look(SNOW, legs=DEEP_GREY, hat=cook_hat)
    loaf = (ellipse(0, -26, (15, 10), DEEP_SAND), ellipse(0, -27, (14, 9), "#e4b06a"), ellipse(0, -27.6, (8, 5), SAND))
    dots = (circle(x, y, 0.8, DEEP_BROWN) for x, y in ((0, -29.6), (-3, -27.6), (3, -27.6), (0, -25.6)))
    return ground(PALE_BROWN), *stood(
        (*person(look, Pose(((-17, -32), (-12, -26)), ((17, -32), (12, -26)))), *loaf, *dots), (50, 93)
    )


def farmer() -> Drawing:
    look = Look(GREEN, legs=DEEP_BROWN, hat=doppi)
    spade = (
        line([(24, -60), (24, -12)], DEEP_BROWN, 2.6),
        polygon([(18.5, -14), (29.5, -14), (28, -3), (24, 1), (20, -3)], GREY, 1.6),
    )
    return ground(), *stood((*spade, *person(look, Pose(right=((23, -32),))), circle(24, -32, 3.6, SKIN)), (46, 93))


def astronaut() -> Drawing:
    look = Look(SNOW, legs="#e4e8f0", shoes=DEEP_GREY)
    suit = (box((-6, -38), (12, 8), BLUE, 2), circle(-2.6, -34, 1.4, RED), circle(2.6, -34, 1.4, YELLOW))
    dome = (circle(0, -61, 21.5, "#dfe9f3"), circle(0, -61, 19.4, PALE_BLUE))
    body = person(look, HANDS_UP)
    whole: Drawing = (box((-14, -46), (28, 24), GREY, 5), *body[: -len(head(look))], *dome, *head(look), *suit)
    glint = arc((0, -61), 18, (205, 245), WHITE, 2)
    return *(star(x, y, 3) for x, y in ((12, 20), (88, 30), (16, 76), (84, 78), (30, 8))), *stood(
        (*whole, glint), (50, 94), 0.98, 6
    )


def reader() -> Drawing:
    look = replace(GIRL, clothes=GREEN)
    book: Drawing = (
        box((-13, -36), (26, 15), RED, 2),
        box((-11, -34.5), (10.4, 12), CREAM, 1),
        box((0.6, -34.5), (10.4, 12), CREAM, 1),
    )
    rows = (line([(x, y), (x + 7, y)], GREY, 0.9) for x in (-9, 2.4) for y in (-31.5, -28.6, -25.7))
    return ground(PALE_PURPLE), *stood(
        (*person(look, Pose(((-15, -30), (-12, -27)), ((15, -30), (12, -27)))), *book, *rows), (50, 93), 1.04
    )


def painter() -> Drawing:
    easel: Drawing = (
        *(line([(74, 26), (x, 92)], DEEP_BROWN, 2.6) for x in (62, 86)),
        box((54, 32), (38, 36), WHITE, 1.5),
        circle(64, 42, 4.4, YELLOW),
        curve([(55, 64), (64, 54), (72, 60), (82, 50), (91, 62)], GREEN, 4),
        box((52, 67), (42, 3.4), BROWN, 1),
    )
    return (
        ground(PALE_YELLOW),
        *easel,
        *stood(
            (*person(FRIEND, Pose(right=((16, -36), (28, -46)))), line([(26, -45), (36, -52)], DEEP_BROWN, 1.8)),
            (28, 92),
            0.84,
        ),
    )
