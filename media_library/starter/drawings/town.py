"""The town and the mahalla."""

from media_library.starter.drawings.things import bucket, drop, small_apple, small_bird, small_flower, stalked
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_SAND,
    GREEN,
    GREY,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREEN,
    PALE_GREY,
    PALE_RED,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SAND,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    Area,
    Drawing,
    Point,
    Stroke,
    arc,
    arc_points,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    placed,
    polygon,
)


def _windows(x: float, y: float, grid: tuple[int, int], step: Point) -> Drawing:
    return tuple(
        box(
            (x + i * step[0], y + j * step[1]),
            (step[0] * 0.56, step[1] * 0.56),
            "#a9dcee" if (i + j) % 3 else PALE_YELLOW,
            1,
        )
        for i in range(grid[0])
        for j in range(grid[1])
    )


def tall_house() -> Drawing:
    return (
        ellipse(50, 92, (44, 4.6), PALE_GREEN),
        box((56, 30), (32, 62), "#e9c9a1", 2),
        *_windows(60, 36, (3, 4), (9.4, 12)),
        box((14, 8), (46, 84), "#f2b59a", 2),
        box((11, 5), (52, 6), DEEP_ORANGE, 2),
        *_windows(19, 17, (4, 5), (10, 12)),
        box((31, 78), (12, 14), DEEP_BROWN, 1),
        *(circle(x, 86, 6, c) for x, c in ((68, GREEN), (76, DEEP_GREEN), (8, GREEN))),
    )


def school() -> Drawing:
    return (
        ellipse(50, 92, (47, 4.6), PALE_GREEN),
        box((6, 44), (88, 48), "#fbe3b5", 2),
        box((4, 40), (92, 6), DEEP_ORANGE, 2),
        *_windows(11, 52, (3, 2), (9.6, 16)),
        *_windows(63, 52, (3, 2), (9.6, 16)),
        box((37, 34), (26, 58), "#f2b59a", 1),
        polygon([(32, 36), (50, 16), (68, 36)], RED, 3),
        circle(50, 42, 6, SNOW),
        line([(50, 42), (50, 38)], INK, 1.4),
        line([(50, 42), (53, 43)], INK, 1.4),
        box((42, 64), (16, 28), DEEP_BROWN, 2),
        line([(50, 65), (50, 91)], BROWN, 1.4),
        line([(50, 17), (50, 4)], GREY, 2),
        polygon([(50, 4), (66, 7), (50, 11)], TURQUOISE, 0.6),
    )


def kindergarten() -> Drawing:
    return (
        ellipse(50, 92, (47, 4.6), PALE_GREEN),
        box((14, 40), (72, 52), PALE_YELLOW, 3),
        polygon([(6, 44), (50, 12), (94, 44)], TURQUOISE, 5),
        circle(50, 33, 7, PALE_YELLOW),
        *small_flower(50, 33, 3, PINK),
        *both_sides(
            [
                box((20, 52), (18, 18), SNOW, 2),
                box((22, 54), (14, 14), "#a9dcee", 1),
                line([(29, 54), (29, 68)], SNOW, 1.4),
                line([(22, 61), (36, 61)], SNOW, 1.4),
            ]
        ),
        box((42, 58), (16, 34), RED, 7),
        circle(54, 77, 1.5, YELLOW),
        *(
            m
            for x, c in ((18, RED), (27, YELLOW), (36, PURPLE), (66, PURPLE), (75, RED), (84, YELLOW))
            for m in stalked(x, 82, 2.6, c)
        ),
    )


def shop() -> Drawing:
    return (
        ellipse(50, 92, (46, 4.6), PALE_BROWN),
        box((10, 34), (80, 58), CREAM, 2),
        *(
            Area(
                (*arc_points((15.7 + 11.4 * i, 40), (5.7, 8), 0, 180), (10 + 11.4 * i, 24), (21.4 + 11.4 * i, 24)),
                RED if i % 2 else SNOW,
            )
            for i in range(7)
        ),
        box((8, 16), (84, 10), DEEP_RED, 3),
        box((16, 56), (42, 26), "#a9dcee", 2),
        *small_apple(24, 75, 5),
        *small_apple(35, 75, 5),
        box((43, 62), (9, 18), YELLOW, 2),
        box((64, 54), (20, 38), DEEP_BROWN, 2),
        circle(68, 74, 1.6, YELLOW),
        box((12, 82), (50, 10), BROWN, 1),
    )


def bazaar() -> Drawing:
    """A stall heaped with fruit."""
    return (
        ellipse(50, 92, (46, 4.6), PALE_BROWN),
        *both_sides([line([(14, 30), (14, 92)], DEEP_BROWN, 4)]),
        *(
            Area(
                (
                    *arc_points((13 + 14.8 * i, 34), (7.4, 6), 0, 180),
                    (5.6 + 14.8 * i + 3 - i, 12),
                    (20.4 + 14.8 * i + 3 - i * 1.2, 12),
                ),
                GREEN if i % 2 else SNOW,
            )
            for i in range(6)
        ),
        *(
            circle(x, y, 6, c)
            for x, y, c in (
                (22, 60, RED),
                (32, 60, RED),
                (27, 52, RED),
                (45, 60, ORANGE),
                (55, 60, ORANGE),
                (50, 52, ORANGE),
                (69, 60, YELLOW),
                (79, 60, YELLOW),
                (74, 52, YELLOW),
            )
        ),
        box((10, 63), (80, 10), BROWN, 2),
        box((13, 73), (74, 18), PALE_BROWN, 2),
        *(line([(x, 75), (x, 90)], BROWN, 1.6) for x in (31, 50, 69)),
    )


def park_bench() -> Drawing:
    return (
        ellipse(50, 92, (46, 4.6), PALE_GREEN),
        circle(76, 30, 20, DEEP_GREEN),
        circle(74, 28, 18, GREEN),
        box((72, 46), (8, 44), DEEP_BROWN, 1),
        *(box((8, y), (60, 7), BROWN, 2) for y in (44, 54)),
        box((6, 66), (64, 7), PALE_BROWN, 2),
        *(line([(x, 44), (x, 90)], DEEP_GREY, 4) for x in (14, 62)),
        *small_bird(32, 60, 6),
    )


def fountain() -> Drawing:
    return (
        *(curve([(50, 18), (50 + d * 0.5, 12), (50 + d, 34), (50 + 1.1 * d, 62)], BLUE, 3) for d in (-26, -14, 14, 26)),
        line([(50, 8), (50, 60)], BLUE, 4),
        *(drop(x, y, 2.4) for x, y in ((20, 40), (80, 40), (34, 14), (66, 14), (50, 4))),
        box((44, 56), (12, 20), PALE_GREY, 2),
        ellipse(50, 56, (16, 4), PALE_GREY),
        ellipse(50, 72, (40, 9), BLUE),
        polygon([(8, 72), (92, 72), (84, 92), (16, 92)], PALE_GREY, 5),
        ellipse(50, 73, (38, 6.4), BLUE),
        *(polygon([(x, 78), (x + 5, 83), (x, 88), (x - 5, 83)], TURQUOISE, 1) for x in (26, 42, 58, 74)),
    )


def street_lamp() -> Drawing:
    return (
        circle(50, 24, 22, PALE_YELLOW),
        polygon([(38, 14), (62, 14), (57, 36), (43, 36)], YELLOW, 2),
        polygon([(34, 15), (50, 4), (66, 15)], INK, 2),
        line([(50, 38), (50, 88)], INK, 5),
        line([(40, 36), (60, 36)], INK, 4),
        polygon([(38, 94), (43, 84), (57, 84), (62, 94)], INK, 2),
        curve([(50, 52), (60, 50), (62, 42)], INK, 2),
        curve([(50, 52), (40, 50), (38, 42)], INK, 2),
    )


def bridge() -> Drawing:
    return (
        box((2, 66), (96, 30), BLUE, 6),
        *(
            curve([(x, y), (x + 7, y - 3), (x + 14, y)], PALE_BLUE, 2)
            for x, y in ((40, 78), (12, 88), (58, 90), (80, 78))
        ),
        Area(
            (
                *arc_points((50, 62), (48, 28), 180, 360),
                (98, 78),
                (86, 78),
                *arc_points((50, 78), (34, 28), 360, 180),
                (14, 78),
                (2, 78),
            ),
            "#c9a27b",
        ),
        Stroke(arc_points((50, 58), (46, 28), 180, 360), "#a87f58", 4),
        *(
            line(
                [(x, 58 - 28 * (1 - ((x - 50) / 46) ** 2) ** 0.5), (x, 50 - 28 * (1 - ((x - 50) / 46) ** 2) ** 0.5)],
                "#a87f58",
                3,
            )
            for x in (18, 34, 50, 66, 82)
        ),
        Stroke(arc_points((50, 50), (42, 28), 200, 340), "#a87f58", 3),
    )


def teahouse() -> Drawing:
    """A choyxona: a carved porch, a raised seat, tea."""
    return (
        ellipse(50, 92, (47, 4.6), PALE_GREEN),
        polygon([(4, 32), (20, 10), (80, 10), (96, 32)], DEEP_ORANGE, 4),
        box((12, 30), (76, 8), DEEP_BROWN, 2),
        box((18, 38), (64, 40), CREAM, 1),
        *(box((x, 36), (5, 56), BROWN, 1) for x in (14, 47.5, 81)),
        *(polygon([(x, 38), (x + 15, 38), (x, 50)], BROWN, 1) for x in (19, 52)),
        box((22, 64), (24, 7), RED, 2),
        box((54, 64), (24, 7), RED, 2),
        box((12, 74), (76, 14), BROWN, 2),
        *placed(_little_pot(), (40, 54), 22),
        *(line([(x, 77), (x, 86)], PALE_BROWN, 1.6) for x in (24, 36, 64, 76)),
    )


def _little_pot() -> Drawing:
    return (
        circle(50, 60, 28, SNOW),
        line([(26, 52), (74, 52)], DEEP_BLUE, 6),
        line([(24, 60), (4, 42)], SNOW, 9),
        arc((78, 60), 14, (-80, 80), SNOW, 7),
        circle(50, 30, 7, DEEP_BLUE),
    )


def playground() -> Drawing:
    """A slide."""
    return (
        ellipse(50, 92, (46, 4.6), SAND),
        *(line([(x, 30), (x - 4, 92)], DEEP_BLUE, 5) for x in (22, 38)),
        *(line([(20 - (y - 40) * 0.06, y), (37 - (y - 40) * 0.06, y)], BLUE, 4) for y in (46, 60, 74)),
        curve([(36, 34), (52, 44), (68, 74), (84, 86), (94, 86)], RED, 9),
        curve([(36, 30), (52, 39), (70, 70), (85, 82), (94, 82)], PALE_RED, 3),
        *(line([(x, 36), (x, 16)], DEEP_BLUE, 4) for x in (20, 40)),
        polygon([(12, 20), (30, 4), (48, 20)], YELLOW, 3),
    )


def swing() -> Drawing:
    return (
        ellipse(50, 92, (46, 4.6), PALE_GREEN),
        *both_sides([line([(22, 10), (8, 92)], DEEP_BROWN, 5), line([(22, 10), (30, 92)], DEEP_BROWN, 5)]),
        line([(20, 10), (80, 10)], BROWN, 6),
        *(line([(x, 12), (x, 66)], GREY, 2.4) for x in (40, 60)),
        box((34, 65), (32, 7), RED, 3),
    )


def sandbox() -> Drawing:
    return (
        polygon([(12, 52), (88, 52), (98, 88), (2, 88)], BROWN, 4),
        polygon([(17, 56), (83, 56), (90, 82), (10, 82)], SAND, 3),
        polygon([(28, 74), (34, 50), (58, 50), (64, 74)], DEEP_SAND, 2),
        *(box((x, 44), (6, 8), DEEP_SAND, 1) for x in (34, 43, 52)),
        line([(46, 44), (46, 24)], DEEP_BROWN, 2),
        polygon([(46, 24), (62, 29), (46, 34)], RED, 1),
        *bucket(77, 58, 16),
        line([(16, 60), (26, 74)], DEEP_BROWN, 3),
        ellipse(27, 76, (5, 3.4), RED, 40),
    )
