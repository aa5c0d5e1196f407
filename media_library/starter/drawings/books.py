"""Books and what one writes and paints with."""

from media_library.starter.drawings.things import crescent, small_apple, small_flower, star
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_PURPLE,
    DEEP_RED,
    DEEP_SAND,
    DEEP_TURQUOISE,
    DEEP_YELLOW,
    GREEN,
    GREY,
    ORANGE,
    PALE_BROWN,
    PALE_RED,
    PALE_YELLOW,
    PINK,
    PURPLE,
    RED,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Drawing,
    blob,
    box,
    circle,
    curve,
    ellipse,
    line,
    placed,
    polygon,
    star_points,
    together,
    turned,
)


def book() -> Drawing:
    return (
        polygon([(4, 26), (50, 34), (96, 26), (96, 84), (50, 92), (4, 84)], DEEP_RED, 3),
        polygon([(8, 22), (30, 20), (50, 30), (50, 86), (30, 78), (8, 80)], WHITE, 3),
        polygon([(92, 22), (70, 20), (50, 30), (50, 86), (70, 78), (92, 80)], "#f2eee4", 3),
        *(line([(14, y), (42, y + 4)], GREY, 2) for y in (58, 65, 72)),
        *placed(_sun_over_hill(), (10, 26), 34),
        *(line([(58, y + 4), (86, y)], GREY, 2) for y in (34, 42, 50, 58, 66)),
    )


def _sun_over_hill() -> Drawing:
    return circle(70, 26, 14, YELLOW), polygon([(4, 84), (36, 34), (60, 66), (72, 54), (98, 92)], GREEN, 6)


def fairy_tale() -> Drawing:
    """A closed book of tales."""
    return (
        box((18, 8), (66, 84), DEEP_PURPLE, 5),
        box((22, 84), (60, 6), CREAM, 2),
        box((18, 6), (64, 80), PURPLE, 5),
        line([(27, 8), (27, 84)], DEEP_PURPLE, 3),
        star(55, 26, 9),
        crescent(56, 54, 15),
        *(circle(x, y, 1.8, PALE_YELLOW) for x, y in ((40, 20), (70, 40), (40, 44), (72, 66), (42, 70))),
        polygon([(66, 84), (74, 84), (74, 98), (70, 93), (66, 98)], RED, 0.6),
    )


def book_pile() -> Drawing:
    def lying(y: float, x: float, w: float, colour: str, dark: str) -> Drawing:
        return (
            box((x, y), (w, 17), dark, 4),
            box((x + 6, y + 3), (w - 8, 11), CREAM, 2),
            box((x, y), (10, 17), colour, 4),
            line([(x + 14, y + 8.5), (x + w - 4, y + 8.5)], DEEP_SAND, 1),
        )

    return (
        *lying(74, 12, 76, RED, DEEP_RED),
        *lying(56, 18, 66, BLUE, DEEP_BLUE),
        *lying(38, 12, 70, YELLOW, DEEP_YELLOW),
        *lying(20, 22, 58, GREEN, DEEP_GREEN),
        *small_apple(52, 12, 8),
    )


def notebook() -> Drawing:
    return (
        box((20, 8), (64, 84), DEEP_TURQUOISE, 4),
        box((20, 8), (60, 82), TURQUOISE, 4),
        box((34, 20), (38, 22), WHITE, 3),
        *(line([(39, y), (67, y)], GREY, 1.8) for y in (27, 34)),
        *(
            together(circle(25, y, 2.4, SNOW), line([(14, y), (25, y)], DEEP_GREY, 2.4))[i]
            for y in (16, 28, 40, 52, 64, 76)
            for i in (0, 1)
        ),
        *small_flower(56, 66, 8, PINK),
    )


def pencil() -> Drawing:
    parts: Drawing = (
        box((40, 20), (20, 56), YELLOW),
        box((40, 20), (6, 56), DEEP_YELLOW),
        polygon([(40, 76), (60, 76), (50, 96)], CREAM),
        polygon([(46.4, 89), (53.6, 89), (50, 96)], INK),
        box((40, 13), (20, 8), GREY),
        box((40, 4), (20, 11), PINK, 4),
    )
    return tuple(turned(m, 36, (50, 50)) for m in parts)


def paints() -> Drawing:
    return (
        blob([(20, 30), (50, 12), (82, 24), (94, 52), (78, 78), (58, 74), (50, 86), (24, 84), (6, 58)], PALE_BROWN),
        ellipse(62, 62, (8, 6.4), "#fdf6ec"),
        *(
            circle(x, y, 8, c)
            for x, y, c in (
                (30, 38, RED),
                (50, 28, YELLOW),
                (70, 36, GREEN),
                (78, 54, BLUE),
                (24, 58, PURPLE),
                (34, 72, ORANGE),
            )
        ),
        *(
            turned(m, 40, (70, 70))
            for m in (
                box((66, 40), (6, 44), DEEP_BROWN, 2),
                box((65, 34), (8, 8), GREY, 1),
                blob([(65, 34), (66, 26), (69, 20), (72, 26), (73, 34)], RED),
            )
        ),
    )


def letter_block() -> Drawing:
    """A block with the first letter."""
    return (
        polygon([(20, 32), (36, 14), (88, 14), (74, 32)], PALE_RED, 3),
        polygon([(74, 32), (88, 14), (88, 66), (74, 86)], DEEP_RED, 3),
        box((18, 30), (58, 58), RED, 5),
        box((25, 37), (44, 44), CREAM, 4),
        line([(35, 75), (47, 43), (59, 75)], DEEP_BLUE, 6),
        line([(40, 64), (54, 64)], DEEP_BLUE, 5),
    )


def scroll() -> Drawing:
    """A handwritten book of old times with a reed pen."""
    return (
        box((22, 16), (56, 66), CREAM, 1),
        box((22, 16), (56, 10), "#efdcb8"),
        *(curve([(30, y), (42, y - 2), (54, y + 1), (69, y - 1)], DEEP_BROWN, 1.8) for y in (46, 54, 62, 70)),
        polygon(star_points((50, 34), 7, 4, 8), TURQUOISE, 0.6),
        circle(50, 34, 2, YELLOW),
        box((14, 10), (72, 11), DEEP_SAND, 5),
        box((14, 78), (72, 11), DEEP_SAND, 5),
        *(circle(x, y, 5, BROWN) for x in (14, 86) for y in (15.5, 83.5)),
        *(
            turned(m, 24, (80, 50))
            for m in (
                blob([(80, 10), (88, 24), (88, 44), (80, 56), (74, 44), (74, 24)], BLUE),
                line([(80, 16), (80, 74)], DEEP_BLUE, 2),
            )
        ),
    )


def board() -> Drawing:
    """A bookcase corner with an open cover to choose from."""
    return (
        box((6, 14), (88, 56), DEEP_BROWN, 4),
        box((11, 19), (78, 46), "#4f8a63", 2),
        *(
            curve(way, SNOW, 2.4)
            for way in (
                [(20, 52), (26, 34), (32, 52)],
                [(44, 34), (44, 52), (52, 50), (52, 44), (44, 43), (51, 38), (44, 34)],
            )
        ),
        circle(72, 42, 9, YELLOW),
        *(line([(x, 68), (x + d, 96)], BROWN, 5) for x, d in ((24, -6), (76, 6))),
        box((30, 68), (40, 4), PALE_BROWN, 1),
        box((36, 64), (10, 4), SNOW, 1),
    )
