"""What friends do together, and the good deeds of a day."""

from dataclasses import replace

from media_library.starter.drawings.people import (
    BOY,
    FRIEND,
    GIRL,
    GRANDMOTHER,
    HOLDING,
    KICKING,
    MOTHER,
    OFFERING,
    OTHER_GIRL,
    Pose,
    ground,
    person,
    stood,
    woolly_hat,
)
from media_library.starter.drawings.things import (
    ball,
    block,
    drop,
    heart,
    mound,
    sapling,
    small_apple,
    small_bird,
    small_flower,
    stalked,
    star,
)
from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    ICE,
    ORANGE,
    PALE_BROWN,
    PALE_PURPLE,
    PINK,
    PURPLE,
    RED,
    SKIN,
    YELLOW,
)
from media_library.starter.shapes import (
    Drawing,
    arc,
    both_sides,
    box,
    circle,
    ellipse,
    line,
    polygon,
)


def playing_ball() -> Drawing:
    return (
        ground(),
        *stood(person(BOY, KICKING), (22, 92), 0.72),
        *stood(person(FRIEND, Pose(left=((-20, -40),))), (82, 92), 0.72),
        *ball(52, 84, 8),
    )


def sharing() -> Drawing:
    return (
        ground(),
        *stood(person(OTHER_GIRL, OFFERING), (26, 92), 0.8),
        *stood(person(BOY, Pose(left=((-20, -28),))), (76, 92), 0.8),
        *small_apple(52, 61, 5.5),
    )


def holding_hands() -> Drawing:
    return (
        ground(),
        *stood(person(BOY, Pose(right=((16, -24),))), (20, 92), 0.7),
        *stood(person(GIRL, Pose(left=((-17, -24),), right=((17, -24),))), (50, 92), 0.7),
        *stood(person(FRIEND, Pose(left=((-16, -24),))), (80, 92), 0.7),
        heart(36, 24, 5),
        heart(65, 24, 5, PINK),
    )


def hugging() -> Drawing:
    return (
        ground(),
        *stood(person(GIRL, Pose(left=((-12, -30),))), (36, 92), 0.84, 3),
        *stood(person(BOY, Pose(left=((-18, -38), (-26, -40)))), (65, 92), 0.84, -3),
        line([(44, 58), (58, 59), (65, 59)], "#d68196", 5.2),
        circle(68, 59, 2.9, SKIN),
        heart(50, 8, 5.5),
    )


def building_together() -> Drawing:
    return (
        ground(),
        *stood(person(FRIEND, Pose(right=((14, -32), (24, -34)))), (20, 92), 0.74),
        *stood(person(GIRL, Pose(left=((-14, -34), (-24, -50)))), (82, 92), 0.74),
        *block(37, 80, 13, RED),
        *block(51, 80, 13, BLUE),
        *block(44, 66.6, 13, GREEN),
        *block(44.5, 53, 13, ORANGE),
    )


def comforting() -> Drawing:
    """One is sad, the other strokes the shoulder."""
    return (
        ground(),
        *stood(person(replace(FRIEND, sad=True), HOLDING), (62, 92), 0.84, 3),
        drop(75, 52, 2.4),
        *stood(person(OTHER_GIRL, Pose(right=((20, -36), (33, -40)))), (32, 92), 0.84),
    )


def feeding_birds() -> Drawing:
    return (
        ground(ICE),
        line([(72, 30), (72, 92)], DEEP_BROWN, 4),
        box((57, 40), (32, 4), BROWN, 1.5),
        polygon([(52, 26), (72, 12), (92, 26)], DEEP_RED, 3),
        *(line([(x, 26), (x, 40)], BROWN, 2) for x in (60, 84)),
        *small_bird(78, 34, 6),
        *small_bird(70, 85, 5.4, ORANGE),
        *(circle(x, y, 1, DEEP_YELLOW) for x, y in ((60, 90), (56, 92), (62, 93), (66, 38), (63, 38.6))),
        *stood(person(replace(BOY, hat=woolly_hat, clothes=RED), Pose(right=((16, -38), (24, -50)))), (27, 92), 0.84),
    )


def watering() -> Drawing:
    return (
        ground(),
        *stood(person(GIRL, Pose(left=((-4, -29), (10, -29)), right=((22, -32),))), (28, 92), 0.86),
        box((47, 56), (20, 15), BLUE, 3),
        line([(66, 66), (77, 56)], BLUE, 3.6),
        line([(74.5, 53), (80, 58.5)], DEEP_BLUE, 3),
        arc((57, 56), 8, (190, 350), DEEP_BLUE, 2.4),
        *(line([(80 + i, 62 + 5 * (i % 3)), (80.5 + i, 65 + 5 * (i % 3))], BLUE, 1.6) for i in range(0, 7, 2)),
        *stalked(80, 78, 3.4, RED),
        *stalked(90, 80, 3, YELLOW),
        *stalked(71, 81, 2.8, PURPLE),
    )


def helping_grandmother() -> Drawing:
    return (
        ground(),
        *stood(person(GRANDMOTHER, Pose(left=((-16, -28),))), (70, 92), 0.94),
        *stood(person(BOY, Pose(left=((-18, -22),), right=((18, -32),))), (32, 92), 0.78),
        polygon([(10, 76), (26, 76), (28, 92), (8, 92)], DEEP_ORANGE, 2),
        arc((18, 76), 5, (180, 360), DEEP_BROWN, 2),
        *small_apple(14, 74, 3),
        ellipse(21, 73, (3, 4), GREEN),
    )


def tidying_toys() -> Drawing:
    return (
        ground(PALE_BROWN),
        *stood(person(FRIEND, OFFERING), (26, 92), 0.84),
        *ball(53, 66, 6.5),
        *block(66, 62, 10, BLUE),
        polygon([(60, 68), (60, 60), (66, 56), (70, 62)], RED, 2),
        circle(82, 64, 6, PALE_BROWN),
        *both_sides([circle(77.6, 59.6, 2.6, PALE_BROWN)], 82),
        box((54, 70), (38, 22), DEEP_ORANGE, 3),
        box((54, 70), (38, 6), ORANGE, 3),
        star(73, 84, 5),
    )


def planting_tree() -> Drawing:
    return (
        ground(),
        *stood(person(BOY, Pose(right=((24, -30),))), (24, 92), 0.84),
        *mound(60, 92, 13),
        *sapling(60, 82, 44),
        *stood(person(GIRL, Pose(left=((-20, -34),))), (88, 92), 0.7),
    )


def giving_flowers() -> Drawing:
    return (
        ground(),
        *stood(person(MOTHER, Pose(left=((-18, -30),))), (70, 92), 0.98),
        *stood(person(BOY, OFFERING), (26, 92), 0.72),
        polygon([(46, 56), (56, 56), (51, 73)], PALE_PURPLE, 2),
        *(
            m
            for x, y, c in ((46, 54, RED), (51, 49, YELLOW), (56, 54, PINK), (51, 56, PURPLE))
            for m in small_flower(x, y, 2.8, c)
        ),
    )
