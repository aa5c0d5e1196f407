"""Navroʻz: wheat sprouts, sumalak, music, kites and spring dress."""

from media_library.starter.drawings.people import MOTHER, OTHER_GIRL, Look, Pose, bright_doppi, ground, person, stood
from media_library.starter.palette import (
    BLUE,
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_ORANGE,
    DEEP_RED,
    DEEP_SAND,
    DEEP_YELLOW,
    GREEN,
    ORANGE,
    PALE_BROWN,
    PALE_GREY,
    PALE_YELLOW,
    RED,
    SAND,
    SNOW,
    TURQUOISE,
    YELLOW,
)
from media_library.starter.shapes import (
    INK,
    WHITE,
    Area,
    Drawing,
    arc,
    arc_points,
    blob,
    both_sides,
    box,
    circle,
    curve,
    ellipse,
    line,
    placed,
    polygon,
    scaled,
    star_points,
    turned,
)


def sumalak() -> Drawing:
    """The great pot that is stirred all night."""
    return (
        ellipse(50, 94, (46, 4), SAND),
        *(
            blob([(x - 7, 95), (x - 5, 84), (x, 74), (x + 5, 84), (x + 7, 95)], c)
            for x, c in ((34, ORANGE), (66, ORANGE), (50, RED))
        ),
        *(blob([(x - 3, 95), (x, 86), (x + 3, 95)], YELLOW) for x in (34, 50, 66)),
        *both_sides([box((12, 72), (12, 22), "#b9805a", 2), arc((10, 50), 6, (60, 300), INK, 3.4)]),
        Area(arc_points((50, 46), (42, 36), 0, 180), "#4a4861"),
        ellipse(50, 46, (43, 10), INK),
        ellipse(50, 45, (38, 7.6), "#9a5c33"),
        curve([(24, 45), (40, 48), (58, 43), (76, 46)], "#b9794a", 2.4),
        *(circle(x, y, 1.8, "#d9a36c") for x, y in ((34, 43), (64, 47), (50, 48))),
        line([(58, 46), (84, 6)], PALE_BROWN, 5),
        *(curve([(x, 34), (x - 4, 24), (x + 3, 14)], PALE_GREY, 2.6) for x in (30, 44)),
    )


def wheat_sprouts() -> Drawing:
    """Undirma: green sprouts on a plate, tied with a ribbon."""
    blades = tuple(
        curve(
            [
                (20 + 3.4 * i, 72),
                (20 + 3.4 * i + (i % 3 - 1), 50),
                (19 + 3.5 * i + (i % 5 - 2) * 1.6, 22 + (i * 7) % 13),
            ],
            (GREEN, DEEP_GREEN, "#a5d28d")[i % 3],
            3,
        )
        for i in range(18)
    )
    return (
        *blades,
        box((16, 56), (66, 8), RED, 2),
        *both_sides([blob([(49, 60), (38, 50), (32, 58), (38, 68)], DEEP_RED)], 49),
        circle(49, 60, 4, RED),
        ellipse(50, 78, (44, 10), "#6f9ad0"),
        ellipse(50, 75, (42, 8), SNOW),
        ellipse(50, 73, (35, 5.4), "#c9a27b"),
        *(line([(x, 73), (x, 66)], DEEP_GREEN, 2) for x in range(22, 80, 5)),
    )


def frame_drum() -> Drawing:
    """A doira with its rings, struck by a hand."""
    return (
        circle(50, 50, 44, DEEP_BROWN),
        circle(50, 50, 40, BROWN),
        circle(50, 50, 37, "#fdf1dc"),
        arc((50, 50), 33, (0, 360), DEEP_SAND, 1.6),
        *(circle(50 + 42 * dx, 50 + 42 * dy, 2.6, YELLOW) for dx, dy in star_points((0, 0), 1, 1, 8)),
        *(
            polygon(
                [
                    (50 + 21 * dx - 4, 50 + 21 * dy),
                    (50 + 21 * dx, 46 + 21 * dy),
                    (50 + 21 * dx + 4, 50 + 21 * dy),
                    (50 + 21 * dx, 54 + 21 * dy),
                ],
                RED,
                0.6,
            )
            for dx, dy in star_points((0, 0), 1, 1, 4)
        ),
        polygon(star_points((50, 50), 12, 6, 8), TURQUOISE, 1),
        circle(50, 50, 3.4, YELLOW),
    )


def karnay() -> Drawing:
    """The long brass horn, sounding."""
    return (
        polygon([(10, 80), (8, 76), (66, 32), (70, 37)], DEEP_YELLOW, 1),
        polygon([(62, 34), (80, 8), (96, 30), (68, 40)], YELLOW, 3),
        ellipse(88, 19, (4.6, 13.6), DEEP_YELLOW, -36),
        line([(20, 72), (60, 41)], PALE_YELLOW, 1.6),
        *(line([(x, y), (x + 3, y + 5)], DEEP_ORANGE, 2) for x, y in ((24, 65), (42, 51), (56, 40))),
        circle(8, 79, 4, DEEP_YELLOW),
        *(m for x, y in ((22, 30), (42, 18), (74, 66), (58, 84)) for m in _note(x, y)),
    )


def _note(x: float, y: float) -> Drawing:
    return (
        ellipse(x, y, (4.4, 3.4), INK, -20),
        line([(x + 3.8, y - 1), (x + 3.8, y - 15)], INK, 1.8),
        curve([(x + 3.8, y - 15), (x + 9, y - 12), (x + 10, y - 7)], INK, 1.8),
    )


def surnay() -> Drawing:
    parts: Drawing = (
        polygon([(44, 18), (56, 18), (60, 70), (72, 94), (28, 94), (40, 70)], "#a5654f", 3),
        polygon([(45, 20), (50, 20), (52, 70), (40, 72)], "#c07f63", 2),
        *(circle(50, y, 2.4, INK) for y in (32, 41, 50, 59, 68)),
        box((46.5, 6), (7, 13), YELLOW, 2),
        ellipse(50, 94, (22, 4), "#8a4f3d"),
        line([(42, 26), (58, 26)], YELLOW, 2),
    )
    return *(turned(scaled(m, 0.94, (50, 50)), 34, (50, 50)) for m in parts), *_note(20, 30), *_note(78, 84)


def kite() -> Drawing:
    """A varrak in the wind."""
    return (
        *(ellipse(x, y, (13, 6), WHITE) for x, y in ((18, 24), (28, 20), (84, 60))),
        curve([(60, 62), (50, 74), (60, 84), (46, 92), (34, 90)], DEEP_GREY, 1.6),
        polygon([(58, 6), (86, 30), (60, 66), (34, 34)], RED, 2),
        polygon([(58, 6), (59, 34), (34, 34)], YELLOW, 1),
        polygon([(86, 30), (60, 66), (59, 34)], TURQUOISE, 1),
        line([(58, 6), (60, 66)], DEEP_BROWN, 1.6),
        line([(34, 34), (86, 30)], DEEP_BROWN, 1.6),
        *(
            polygon([(x - 5, y - 3), (x, y), (x - 5, y + 3)], c)
            for x, y, c in ((52, 74, BLUE), (60, 84, RED), (47, 92, GREEN))
        ),
        *(
            polygon([(x + 5, y - 3), (x, y), (x + 5, y + 3)], c)
            for x, y, c in ((52, 74, BLUE), (60, 84, RED), (47, 92, GREEN))
        ),
    )


def dancer() -> Drawing:
    """A girl dancing in atlas."""
    look = Look(RED, hair="braids", skirt=True, atlas=True, hat=bright_doppi)
    return (
        ground(),
        *stood(person(look, Pose(((-19, -44), (-16, -64)), ((22, -40),))), (50, 93), 1, -4),
        *_note(14, 40),
        *_note(82, 28),
    )


def stirring() -> Drawing:
    """Mothers stir the sumalak."""
    return (
        ground(),
        *stood(person(MOTHER, Pose(((-18, -24),), ((18, -32), (30, -36)))), (22, 90), 0.8),
        *stood(person(OTHER_GIRL, Pose(((-18, -34),), ((18, -24),))), (84, 90), 0.74),
        line([(46, 60), (58, 78)], PALE_BROWN, 3.4),
        *placed(sumalak()[:-3], (34, 52), 44),
    )


def pilaf() -> Drawing:
    """Palov on a lagan."""
    return (
        *(curve([(x, 30), (x - 3, 22), (x + 3, 12)], PALE_GREY, 3) for x in (36, 50, 64)),
        ellipse(50, 76, (46, 14), "#6f9ad0"),
        ellipse(50, 73, (44, 12), SNOW),
        blob([(16, 72), (24, 52), (40, 38), (56, 36), (74, 48), (84, 70), (50, 80)], "#f2c46b"),
        *(
            turned(box((x - 6, y - 1.6), (12, 3.2), "#ee8a3c", 1.2), t, (x, y))
            for x, y, t in (
                (32, 60, 20),
                (46, 48, -30),
                (60, 56, 40),
                (70, 66, -10),
                (42, 70, 10),
                (56, 70, -24),
                (28, 70, -30),
                (56, 42, 14),
            )
        ),
        *(
            ellipse(x, y, (2.6, 1), CREAM, t)
            for x, y, t in (
                (38, 54, 40),
                (52, 60, 10),
                (64, 62, -40),
                (36, 66, 0),
                (50, 68, 60),
                (26, 64, 30),
                (76, 70, 20),
            )
        ),
        *(ellipse(x, y, (5.4, 4), "#8a5f45") for x, y in ((44, 58), (58, 50), (66, 72))),
        circle(50, 36, 6.4, SNOW),
        line([(50, 30), (50, 24)], DEEP_SAND, 2),
    )
