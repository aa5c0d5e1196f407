"""Uzbekistan: what a child sees and is proud of."""

from media_library.starter.drawings.things import crescent
from media_library.starter.palette import (
    BROWN,
    CREAM,
    DEEP_BROWN,
    DEEP_ORANGE,
    DEEP_TURQUOISE,
    DEEP_YELLOW,
    GREEN,
    ORANGE,
    PALE_BROWN,
    PALE_YELLOW,
    PURPLE,
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
    Mark,
    Stroke,
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
    spline,
    star_points,
    within,
)

TILE, DEEP_TILE, BRICK = "#4fa3c7", "#2f7fa8", "#e9c48c"


def _portal(x: float, width: float, top: float) -> Drawing:
    """A pishtaq with its pointed arch; it stands at y = 86."""
    half = width * 0.28
    niche = (
        (x - half, 86),
        (x - half, top + 0.5 * (86 - top)),
        (x, top + 0.2 * (86 - top)),
        (x + half, top + 0.5 * (86 - top)),
        (x + half, 86),
    )
    return (
        box((x - width / 2, top), (width, 86 - top), BRICK, 1),
        box((x - width / 2 + 1.6, top + 1.6), (width - 3.2, 84.4 - top), TILE, 1),
        Area((niche[0], niche[1], *spline(niche[1:4], closed=False), niche[4]), CREAM),
        *(
            polygon([(x + d, top + 5), (x + d + 2.2, top + 8), (x + d, top + 11), (x + d - 2.2, top + 8)], YELLOW)
            for d in (-width * 0.28, 0, width * 0.28)
        ),
        box((x - half * 0.5, 72), (half, 14), DEEP_BROWN, 1),
    )


def _minaret(x: float, top: float) -> Drawing:
    return (
        polygon([(x - 3, top), (x + 3, top), (x + 4.4, 86), (x - 4.4, 86)], BRICK),
        *(line([(x - 3.2, y), (x + 3.2, y)], DEEP_TILE, 2) for y in range(int(top) + 6, 84, 9)),
        box((x - 4.6, top - 4), (9.2, 5), TILE, 1.4),
    )


def _dome(x: float, y: float, r: float) -> Drawing:
    ring = [
        (-r, 0),
        (-1.08 * r, -0.5 * r),
        (-0.6 * r, -1.15 * r),
        (0, -1.5 * r),
        (0.6 * r, -1.15 * r),
        (1.08 * r, -0.5 * r),
        (r, 0),
    ]
    return (
        box((x - 0.9 * r, y - 1), (1.8 * r, 8), BRICK),
        Area(spline([(x + dx, y + dy) for dx, dy in ring], closed=False), TURQUOISE),
        *(
            curve([(x + d * r, y), (x + d * 1.1 * r, y - 0.6 * r), (x, y - 1.45 * r)], DEEP_TURQUOISE, 1.2)
            for d in (-0.5, 0.5)
        ),
        line([(x, y - 1.5 * r), (x, y - 1.9 * r)], YELLOW, 1.4),
    )


def registan() -> Drawing:
    """The square of Samarkand in simple shapes."""
    return (
        box((2, 84), (96, 10), "#efdcb8", 2),
        *_minaret(9, 40),
        *_minaret(91, 40),
        *_minaret(33, 44),
        *_minaret(67, 44),
        *_dome(50, 42, 8),
        *_portal(50, 32, 46),
        *_dome(21, 48, 5.4),
        *_dome(79, 48, 5.4),
        *_portal(19, 26, 50),
        *_portal(81, 26, 50),
    )


def minaret() -> Drawing:
    """A broad minaret of the kind Khiva and Bukhara have."""
    bands = (
        (30, TURQUOISE),
        (40, DEEP_TILE),
        (50, TURQUOISE),
        (60, DEEP_TILE),
        (70, TURQUOISE),
        (80, DEEP_TILE),
    )
    return (
        ellipse(50, 92, (40, 4.6), SAND),
        polygon([(38, 22), (62, 22), (72, 92), (28, 92)], BRICK, 1),
        *(
            polygon([(50 - w, y), (50 + w, y), (50 + w + 0.9, y + 6), (50 - w - 0.9, y + 6)], colour)
            for y, colour in bands
            for w in (12 + (y - 22) * 0.143,)
        ),
        *(circle(x, y + 3, 1.2, YELLOW) for y, _ in bands for x in (44, 50, 56)),
        box((34, 12), (32, 11), BRICK, 2),
        *(box((x, 14), (4, 7), DEEP_BROWN, 2) for x in (38, 45, 52, 59)),
        polygon([(36, 13), (50, 2), (64, 13)], TURQUOISE, 3),
        box((45, 80), (10, 12), DEEP_BROWN, 4),
    )


def madrasa() -> Drawing:
    return (
        box((2, 84), (96, 10), "#efdcb8", 2),
        box((6, 50), (88, 36), BRICK, 1),
        *(polygon([(x - 5, 84), (x - 5, 68), (x, 60), (x + 5, 68), (x + 5, 84)], TILE, 1) for x in (15, 28, 72, 85)),
        *(box((x - 2, 74), (4, 10), CREAM, 1) for x in (15, 28, 72, 85)),
        *_dome(18, 50, 7),
        *_dome(82, 50, 7),
        *_portal(50, 38, 22),
    )


def flag() -> Drawing:
    """The flag of Uzbekistan: blue, white and green with red edges, the young moon and twelve stars."""
    stars = tuple(
        (28 + 3.6 * i, y) for y, first, last in ((19.6, 2, 5), (23.2, 1, 5), (26.8, 0, 5)) for i in range(first, last)
    )
    return (
        line([(10, 8), (10, 96)], DEEP_BROWN, 4),
        circle(10, 7, 3.4, YELLOW),
        box((12, 14), (84, 14), "#1fa2c9"),
        box((12, 28), (84, 1), "#d93a46"),
        box((12, 29), (84, 13), WHITE),
        box((12, 42), (84, 1), "#d93a46"),
        box((12, 43), (84, 13), "#3fae5f"),
        crescent(20, 21, 4.8, WHITE),
        *(polygon(star_points((x, y - 2), 1.7, 0.7), WHITE) for x, y in stars),
    )


def doppi() -> Drawing:
    """The cap itself, seen from the side."""

    def almond(x: float, y: float, s: float) -> Drawing:
        ring = [(0, 1), (-0.75, 0.6), (-0.8, -0.1), (-0.3, -0.7), (0.5, -1.2), (0.35, -0.6), (0.75, 0.1), (0.65, 0.7)]
        return blob([(x + dx * s, y + dy * s) for dx, dy in ring], WHITE), circle(x, y + 0.2 * s, 0.32 * s, INK)

    return (
        polygon([(10, 72), (24, 30), (50, 22), (76, 30), (90, 72)], INK, 7),
        line([(50, 23), (50, 60)], "#5b5975", 1.6),
        *almond(35, 44, 10),
        *almond(65, 44, 10),
        polygon([(8, 60), (92, 60), (92, 80), (8, 80)], "#4a4861", 4),
        line([(10, 62), (90, 62)], WHITE, 1.8),
        line([(10, 78), (90, 78)], WHITE, 1.8),
        *(Stroke(arc_points((x, 76), (5, 8), 180, 360), WHITE, 2) for x in (18, 34, 50, 66, 82)),
        *(circle(x, 74, 1.6, WHITE) for x in (18, 34, 50, 66, 82)),
    )


def atlas() -> Drawing:
    """A bolt of silk with its ikat tongues."""
    colours = (RED, YELLOW, TURQUOISE, PURPLE, GREEN)
    waves = tuple(m for i in range(5) for m in _tongues(22 + 14 * i, colours[i], colours[(i + 2) % 5]))
    return (
        box((12, 16), (76, 72), INK, 4),
        *(within(m, 14, 86) for m in waves),
        box((8, 8), (84, 12), BROWN, 5),
        circle(12, 14, 3, PALE_BROWN),
        circle(88, 14, 3, PALE_BROWN),
    )


def _tongues(x: float, colour: str, inner: str) -> Drawing:
    marks: list[Mark] = []
    for y in (34, 56, 78):
        marks.append(
            polygon(
                [
                    (x - 6, y - 9),
                    (x - 3, y - 13),
                    (x, y - 10),
                    (x + 3, y - 13),
                    (x + 6, y - 9),
                    (x + 4, y),
                    (x + 6, y + 7),
                    (x, y + 10),
                    (x - 6, y + 7),
                    (x - 4, y),
                ],
                colour,
                1,
            )
        )
        marks.append(polygon([(x, y - 7), (x + 3, y), (x, y + 6), (x - 3, y)], SNOW, 1))
        marks.append(polygon([(x, y - 3.6), (x + 1.6, y), (x, y + 3), (x - 1.6, y)], inner))
    return tuple(marks)


def humo() -> Drawing:
    """The bird of happiness of the fairy tales."""
    wing: Drawing = (
        blob([(46, 52), (30, 48), (10, 26), (4, 10), (20, 16), (36, 28), (48, 40)], DEEP_YELLOW),
        blob([(46, 56), (28, 56), (10, 44), (2, 30), (16, 32), (34, 42), (48, 48)], YELLOW),
        *(curve([(44, 50 + d), (28, 42 + d), (14, 28 + d)], ORANGE, 1.4) for d in (-4, 4)),
    )
    return (
        *(
            curve([(50, 70), (50 + d, 84), (50 + 1.5 * d, 94)], c, 6)
            for d, c in ((-16, TURQUOISE), (16, TURQUOISE), (-8, RED), (8, RED), (0, DEEP_YELLOW))
        ),
        *both_sides(wing),
        blob([(50, 34), (60, 46), (60, 66), (50, 78), (40, 66), (40, 46)], YELLOW),
        circle(50, 30, 11, YELLOW),
        *(line([(50, 20), (50 + d, 10)], ORANGE, 2) for d in (-5, 0, 5)),
        *(circle(50 + d, 9, 2, RED) for d in (-5, 0, 5)),
        *face((50, 28), 0.5),
        polygon([(47.6, 31), (52.4, 31), (50, 36)], DEEP_ORANGE, 0.6),
        circle(50, 56, 5, RED),
        circle(50, 56, 2.4, PALE_YELLOW),
    )
