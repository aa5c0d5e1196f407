"""Toys of the group room."""

from media_library.starter.drawings.things import ball, block, small_flower
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_KHAKI,
    DEEP_PINK,
    DEEP_RED,
    DEEP_YELLOW,
    GREEN,
    KHAKI,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREY,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
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
    star_points,
)


def toy_ball() -> Drawing:
    return ellipse(50, 92, (32, 4), PALE_GREY), *ball(50, 52, 40)


def blocks() -> Drawing:
    return (
        ellipse(50, 92, (46, 4), PALE_GREY),
        *block(8, 60, 30, RED),
        *block(62, 60, 30, BLUE),
        *block(35, 60, 30, GREEN),
        *block(21, 31, 30, YELLOW),
        *block(51, 31, 30, PURPLE),
        polygon([(36, 30), (50, 6), (66, 30)], ORANGE, 3),
    )


def doll() -> Drawing:
    return (
        *both_sides([line([(44, 78), (42, 94)], "#f6cfa8", 7), ellipse(41, 95, (6, 3.4), DEEP_RED)]),
        *both_sides([line([(38, 50), (22, 64)], DEEP_PINK, 8), circle(20, 66, 4.4, "#f6cfa8")]),
        *both_sides([circle(24, 28, 10, BROWN), circle(27, 20, 4, RED)]),
        polygon([(38, 44), (62, 44), (78, 84), (22, 84)], PINK, 5),
        *(m for x, y in ((40, 70), (54, 62), (62, 76), (47, 78)) for m in small_flower(x, y, 3, SNOW)),
        line([(24, 82), (76, 82)], SNOW, 3),
        circle(50, 28, 21, BROWN),
        ellipse(50, 32, (18, 16.6), "#f6cfa8"),
        *face((50, 32), 0.95),
    )


def teddy() -> Drawing:
    return (
        *both_sides(
            [
                circle(30, 16, 9, BROWN),
                circle(30, 16, 5, CREAM),
                ellipse(24, 62, (9, 14), BROWN, 30),
                ellipse(33, 88, (12, 9), BROWN),
                circle(31, 89, 5.4, CREAM),
            ]
        ),
        ellipse(50, 68, (23, 24), BROWN),
        ellipse(50, 71, (14, 15), CREAM),
        circle(50, 34, 25, BROWN),
        ellipse(50, 43, (12, 9.4), CREAM),
        ellipse(50, 39, (4.4, 3.2), INK),
        arc((50, 42), 4.4, (25, 155), INK, 1.4),
        *both_sides([circle(40, 31, 3, INK), circle(39.2, 30, 1, WHITE), ellipse(34, 41, (4, 2.6), BLUSH)]),
        *both_sides([blob([(50, 57), (41, 52), (38, 58), (42, 63)], RED)]),
        circle(50, 57.6, 3, DEEP_RED),
    )


def pyramid() -> Drawing:
    rings = ((84, 40, RED), (70, 34, ORANGE), (57, 28, YELLOW), (45, 22, GREEN), (34, 17, BLUE), (24, 12, PURPLE))
    return (
        ellipse(50, 94, (40, 4), PALE_GREY),
        line([(50, 10), (50, 90)], BROWN, 5),
        *(box((50 - w, y - 6), (2 * w, 13), c, 6) for y, w, c in rings),
        circle(50, 13, 7, DEEP_RED),
    )


def drum() -> Drawing:
    return (
        polygon([(14, 40), (86, 40), (84, 82), (16, 82)], RED, 3),
        *(
            line([(16 + 11.4 * i, 44 if i % 2 else 80), (27.4 + 11.4 * i, 80 if i % 2 else 44)], YELLOW, 2.6)
            for i in range(6)
        ),
        ellipse(50, 82, (36, 8), DEEP_RED),
        box((14, 74), (72, 7), DEEP_BLUE, 2),
        ellipse(50, 40, (37, 10), DEEP_BLUE),
        ellipse(50, 38, (34, 8), CREAM),
        line([(22, 8), (46, 34)], BROWN, 4),
        line([(84, 6), (58, 35)], BROWN, 4),
        circle(46, 34, 4, PALE_BROWN),
        circle(58, 35, 4, PALE_BROWN),
    )


def binoculars() -> Drawing:
    return (
        curve([(24, 40), (12, 66), (40, 92), (64, 92), (88, 66), (76, 40)], DEEP_BROWN, 3),
        box((42, 34), (16, 24), KHAKI, 2),
        *both_sides(
            [
                polygon([(26, 22), (44, 22), (46, 74), (18, 74)], DEEP_KHAKI, 4),
                box((27, 12), (16, 12), INK, 3),
                ellipse(32, 74, (15, 7), INK),
                ellipse(32, 74, (11, 4.6), PALE_BLUE),
            ]
        ),
        line([(34, 30), (30, 62)], KHAKI, 3),
    )


def medal() -> Drawing:
    return (
        polygon([(30, 4), (46, 4), (56, 44), (44, 50)], BLUE, 1),
        polygon([(70, 4), (54, 4), (44, 44), (56, 50)], "#3fae5f", 1),
        polygon([(46, 4), (54, 4), (54, 20), (50, 26), (46, 20)], WHITE, 0.4),
        circle(50, 66, 29, DEEP_YELLOW),
        circle(49.4, 65.4, 26.6, YELLOW),
        polygon(star_points((50, 66), 19, 9), DEEP_YELLOW, 2),
        arc((50, 66), 23, (200, 245), PALE_YELLOW, 2.4),
    )
