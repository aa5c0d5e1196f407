"""From the field to the dasturxon: bread and what goes with it."""

from media_library.starter.drawings.things import drop, small_apple, wheel
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREY,
    DEEP_RED,
    DEEP_SAND,
    DEEP_YELLOW,
    GREY,
    HAIR,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREY,
    PALE_RED,
    RED,
    SAND,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    WHITE,
    Drawing,
    arc,
    blob,
    box,
    circle,
    curve,
    ellipse,
    line,
    placed,
    polygon,
    scaled,
    sector,
    star_points,
    turned,
)


def wheat() -> Drawing:
    def ear(x: float, lean: float) -> Drawing:
        grains = tuple(
            m
            for i in range(5)
            for m in (
                ellipse(x - 4.6, 20 + 9 * i, (3.2, 6), DEEP_YELLOW, -28),
                ellipse(x + 4.6, 20 + 9 * i, (3.2, 6), YELLOW, 28),
            )
        )
        marks: Drawing = (
            line([(x, 16), (x, 95)], "#c99a3f", 2.4),
            *grains,
            ellipse(x, 12, (3.2, 6.4), YELLOW),
            *(line([(x, 10), (x + d, -1)], "#c99a3f", 1) for d in (-5, 0, 5)),
        )
        return tuple(turned(scaled(m, 0.92, (50, 95)), lean, (50, 95)) for m in marks)

    return *ear(50, -20), *ear(50, 20), *ear(50, 0), line([(44, 78), (56, 78)], RED, 4)


def flour() -> Drawing:
    return (
        ellipse(50, 90, (38, 5), PALE_GREY),
        blob([(30, 26), (70, 26), (76, 52), (80, 84), (66, 92), (34, 92), (20, 84), (24, 52)], DEEP_SAND),
        blob([(32, 28), (66, 28), (71, 52), (74, 82), (62, 88), (34, 88), (24, 82), (28, 52)], CREAM),
        blob([(28, 26), (38, 14), (50, 10), (62, 14), (72, 26), (50, 32)], WHITE),
        curve([(28, 28), (50, 34), (72, 28)], DEEP_SAND, 3),
        *placed(wheat(), (34, 44), 32),
        blob([(70, 90), (80, 84), (92, 90), (88, 94), (72, 94)], WHITE),
    )


def tandoor() -> Drawing:
    """The clay oven, fire within, loaves on its wall."""
    return (
        ellipse(50, 92, (46, 5), PALE_BROWN),
        blob([(26, 34), (50, 28), (74, 34), (90, 62), (88, 92), (50, 94), (12, 92), (10, 62)], "#b9805a"),
        blob([(28, 37), (50, 31), (70, 36), (84, 62), (82, 89), (50, 91), (15, 89), (14, 62)], "#cf9a72"),
        ellipse(50, 34, (26, 9), "#7d5440"),
        ellipse(50, 36, (20, 6.4), "#4f3a3a"),
        blob([(40, 38), (42, 28), (46, 32), (50, 18), (55, 30), (59, 26), (60, 38), (50, 41)], ORANGE),
        blob([(45, 38), (47, 32), (50, 27), (53, 33), (55, 38), (50, 40)], YELLOW),
        sector((50, 92), 16, 180, 360, "#7d5440"),
        *(curve([(50, y), (30, y + 2), (16, y + 8)], "#b9805a", 1.6) for y in (52, 66)),
        *(curve([(52, y), (72, y + 2), (84, y + 8)], "#b9805a", 1.6) for y in (58, 72)),
    )


def samsa() -> Drawing:
    def one(x: float, y: float) -> Drawing:
        corners = [(x, y - 22), (x + 23, y + 15), (x - 23, y + 15)]
        return (
            polygon([(px, py + 2) for px, py in corners], "#b9793f", 7),
            polygon(corners, "#dfa35c", 7),
            polygon([(x - 0.5, y - 13), (x + 15, y + 11), (x - 16, y + 11)], "#ecbd7d", 5),
            *(
                ellipse(x + dx, y + dy, (1.3, 0.8), HAIR, 30 * dx)
                for dx, dy in ((0, -5), (-6, 5), (6, 4), (0, 7), (-2, 1))
            ),
        )

    return (
        ellipse(50, 84, (46, 10), "#5aa9c9"),
        ellipse(50, 82, (44, 9), SNOW),
        *one(50, 42),
        *one(28, 68),
        *one(72, 68),
    )


def rolling_pin() -> Drawing:
    return (
        ellipse(50, 76, (40, 14), DEEP_SAND),
        ellipse(50, 73, (40, 14), CREAM),
        *(
            turned(m, -24, (50, 48))
            for m in (
                box((4, 44), (92, 8), DEEP_BROWN, 4),
                box((18, 38), (64, 20), PALE_BROWN, 6),
                line([(24, 44), (74, 44)], CREAM, 2),
            )
        ),
        *(circle(x, y, 1.6, WHITE) for x, y in ((16, 90), (30, 94), (70, 93), (84, 88), (50, 95))),
    )


def chekich() -> Drawing:
    """The stamp that pricks a flower into the middle of the loaf."""
    return (
        *(line([(x, 66), (x, 86)], DEEP_GREY, 2.2) for x in (30, 38, 46, 54, 62, 70)),
        box((24, 58), (52, 12), DEEP_BROWN, 4),
        blob(
            [
                (50, 6),
                (62, 12),
                (64, 24),
                (56, 36),
                (60, 50),
                (66, 60),
                (34, 60),
                (40, 50),
                (44, 36),
                (36, 24),
                (38, 12),
            ],
            BROWN,
        ),
        curve([(44, 14), (42, 22), (47, 32)], PALE_BROWN, 2.4),
        line([(37, 46), (63, 46)], DEEP_BROWN, 2.2),
    )


def layered_bread() -> Drawing:
    """Patir, fluted round its rim."""
    rim = tuple(circle(50 + 38 * dx, 52 + 31 * dy, 8, "#d79d57") for dx, dy in star_points((0, 0), 1, 1, 9))
    return (
        *rim,
        ellipse(50, 52, (39, 32), "#d79d57"),
        ellipse(50, 50, (38, 31), "#ebbd7c"),
        *(arc((50, 50), r, (a, a + 60), "#d79d57", 1.8) for r in (15, 25) for a in range(0, 360, 90)),
        *(
            circle(50 + x, 50 + y, 1.6, "#b9793f")
            for x, y in ((0, 0), (-5, -3), (5, -3), (-5, 4), (5, 4), (0, -7), (0, 7))
        ),
        *(ellipse(x, y, (1.6, 0.9), HAIR, 40) for x, y in ((26, 40), (72, 38), (34, 66), (68, 66), (50, 26), (50, 76))),
    )


def combine() -> Drawing:
    """The harvester in the wheat."""
    return (
        *(line([(x, 92), (x, 74)], DEEP_YELLOW, 2.6) for x in range(4, 30, 5)),
        *(ellipse(x, 72, (2.2, 5), YELLOW) for x in range(4, 30, 5)),
        polygon([(16, 62), (32, 70), (30, 84), (14, 84)], DEEP_RED, 3),
        *(line([(14, 84), (10, y)], GREY, 2.4) for y in (66, 76)),
        box((32, 44), (56, 34), RED, 5),
        box((34, 22), (24, 28), PALE_BLUE, 4),
        box((31, 18), (30, 6), DEEP_RED, 2),
        box((64, 30), (22, 16), DEEP_RED, 3),
        line([(84, 34), (96, 22)], GREY, 5),
        line([(58, 60), (82, 60)], PALE_RED, 3),
        *wheel(46, 80, 14),
        *wheel(80, 84, 9),
        ellipse(50, 96, (48, 2.4), DEEP_SAND),
    )


def milk() -> Drawing:
    return (
        ellipse(46, 91, (40, 4), PALE_GREY),
        polygon([(16, 30), (38, 30), (40, 90), (14, 90)], SNOW, 4),
        polygon([(16, 32), (27, 14), (38, 32)], PALE_BLUE, 2),
        box((20, 10), (14, 5), BLUE, 1.5),
        box((15, 50), (24, 20), BLUE, 2),
        drop(27, 60, 6, WHITE),
        polygon([(56, 48), (86, 48), (82, 90), (60, 90)], PALE_BLUE, 4),
        polygon([(57.4, 58), (84.6, 58), (81, 88), (61, 88)], WHITE, 3),
    )


def dasturxon() -> Drawing:
    """A laid cloth with bread, fruit and tea."""
    return (
        polygon([(18, 40), (82, 40), (98, 90), (2, 90)], DEEP_RED, 4),
        polygon([(21, 43), (79, 43), (93, 87), (7, 87)], CREAM, 3),
        *(polygon([(x, 84), (x + 4, 80), (x + 8, 84), (x + 4, 88)], TURQUOISE, 0.6) for x in range(10, 86, 12)),
        ellipse(34, 66, (17, 9), DEEP_SAND),
        ellipse(34, 64.6, (16, 8), "#e4b06a"),
        ellipse(34, 64, (9, 4.2), SAND),
        ellipse(68, 70, (14, 5), BLUE),
        *small_apple(63, 63, 5.6),
        *small_apple(73, 64, 5),
        circle(68, 58, 4.6, "#9775be"),
        *(
            m
            for x in (46, 56)
            for m in (
                blob([(x - 5, 50), (x + 5, 50), (x + 3, 57), (x - 3, 57)], SNOW),
                line([(x - 4, 51.4), (x + 4, 51.4)], DEEP_BLUE, 1.4),
            )
        ),
    )
