"""The sky at night and journeys to it."""

from media_library.starter.drawings.things import crescent, star
from media_library.starter.palette import (
    BLUE,
    CREAM,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_NAVY,
    DEEP_ORANGE,
    DEEP_PURPLE,
    DEEP_YELLOW,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PALE_BLUE,
    PALE_ORANGE,
    PALE_PURPLE,
    PALE_YELLOW,
    PURPLE,
    RED,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Area,
    Drawing,
    Stroke,
    arc,
    arc_points,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    scaled,
    star_points,
    turned,
    within,
)

SKY = ((12, 18), (86, 14), (90, 62), (10, 70), (50, 6), (70, 90), (26, 92))


def _stars() -> Drawing:
    return tuple(star(x, y, 3.4) for x, y in SKY)


def moon() -> Drawing:
    return (
        *_stars(),
        crescent(48, 50, 38, DEEP_YELLOW),
        crescent(46.6, 49, 36, YELLOW),
        circle(24, 46, 2.6, INK),
        circle(23.4, 45.2, 0.9, WHITE),
        arc((28, 58), 6, (20, 130), INK, 1.8),
        ellipse(19, 56, (4, 2.8), "#f7b183"),
    )


def earth() -> Drawing:
    return (
        *_stars(),
        circle(50, 50, 36, DEEP_BLUE),
        circle(49, 49, 34, BLUE),
        blob([(28, 34), (44, 22), (56, 26), (52, 38), (40, 44), (38, 56), (26, 50)], GREEN),
        blob([(58, 50), (72, 42), (80, 52), (74, 66), (62, 74), (56, 62)], GREEN),
        blob([(30, 66), (42, 62), (46, 74), (38, 80)], GREEN),
        blob([(64, 22), (76, 30), (80, 38), (68, 34)], GREEN),
        *face((50, 50), 1.3),
    )


def planet() -> Drawing:
    """The one with rings."""
    ring = tuple(
        turned(m, -18, (50, 50))
        for m in (
            Stroke(arc_points((50, 50), (45, 13), 20, 160), DEEP_ORANGE, 5),
            Stroke(arc_points((50, 50), (45, 13), 20, 160), PALE_ORANGE, 2),
        )
    )
    back = tuple(turned(m, -18, (50, 50)) for m in (Stroke(arc_points((50, 50), (45, 13), 0, 358), DEEP_ORANGE, 5),))
    return (
        *_stars(),
        *back,
        circle(50, 50, 28, DEEP_PURPLE),
        circle(49, 49, 26.4, PURPLE),
        *(curve([(26, y), (50, y + 5), (73, y)], PALE_PURPLE, 3) for y in (38,)),
        *ring,
        *face((50, 46), 0.95),
    )


def comet() -> Drawing:
    return (
        *(star(x, y, 3.4) for x, y in ((84, 66), (16, 20), (88, 90), (40, 12))),
        blob([(22, 62), (40, 36), (66, 16), (94, 4), (80, 30), (60, 54), (40, 78)], PALE_ORANGE),
        blob([(26, 62), (44, 42), (62, 28), (80, 18), (70, 36), (54, 56), (38, 74)], ORANGE),
        polygon(star_points((30, 68), 26, 13), DEEP_YELLOW, 4),
        polygon(star_points((29.6, 67.4), 23, 11.6), YELLOW, 4),
        *face((30, 67), 0.7, "#f7b183"),
    )


def satellite() -> Drawing:
    parts: Drawing = (
        line([(8, 50), (92, 50)], GREY, 3),
        *both_sides(
            [
                box((4, 36), (28, 28), DEEP_NAVY, 2),
                *(line([(4 + 7 * i, 36), (4 + 7 * i, 64)], BLUE, 1.6) for i in (1, 2, 3)),
                line([(4, 50), (32, 50)], BLUE, 1.6),
            ]
        ),
        box((38, 30), (24, 40), SNOW, 4),
        box((42, 36), (16, 10), YELLOW, 2),
        line([(50, 30), (50, 18)], GREY, 3),
        Area(arc_points((50, 10), (14, 12), 0, 180), GREY),
        circle(50, 10, 3, RED),
        circle(50, 58, 4, RED),
    )
    return *_stars(), *(turned(scaled(m, 0.9, (50, 50)), -24, (50, 50)) for m in parts)


def telescope() -> Drawing:
    tube: Drawing = (
        box((14, 38), (44, 18), NAVY, 3),
        box((54, 34), (30, 26), DEEP_NAVY, 3),
        box((82, 32), (6, 30), YELLOW, 2),
        box((6, 41), (10, 12), INK, 2),
        line([(20, 42), (52, 42)], PALE_BLUE, 2),
    )
    return (
        *(line([(50, 54), (x, 94)], DEEP_BROWN, 5) for x in (28, 50, 72)),
        *(turned(m, -24, (46, 50)) for m in tube),
        circle(50, 54, 5, YELLOW),
        *(star(x, y, 4) for x, y in ((14, 16), (34, 8), (92, 66), (54, 14))),
    )


def starry_sky() -> Drawing:
    """The observatory on the hill, as Ulugʻbek looked at the stars."""
    bear = ((20, 22), (32, 16), (44, 20), (54, 26), (58, 38), (72, 38), (72, 26))
    return (
        box((2, 2), (96, 96), "#4c5a8f", 6),
        line(bear, "#8d9ad0", 1.2),
        line([(72, 26), (54, 26)], "#8d9ad0", 1.2),
        *(star(x, y, 4) for x, y in bear),
        *(
            circle(x, y, 1.1, PALE_YELLOW)
            for x, y in ((10, 40), (30, 40), (86, 16), (88, 50), (40, 52), (64, 54), (12, 10), (66, 10))
        ),
        crescent(86, 32, 7),
        within(Area((*arc_points((50, 104), (70, 36), 205, 335),), "#3c7a66"), 2, 98),
        box((40, 58), (26, 20), CREAM, 1),
        Area(arc_points((53, 60), (13, 13), 180, 360), TURQUOISE),
        polygon([(55, 56), (66, 44), (69, 47), (59, 59)], INK, 0.6),
        box((49, 66), (8, 12), DEEP_BROWN, 3),
    )
