"""A tree through the four seasons, and the weather."""

from media_library.starter.shapes import (
    BLUSH,
    WHITE,
    Drawing,
    Mark,
    arc,
    blob,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
)

TRUNK = "#9a7456"
CROWN = ((50, 24, 17), (32, 34, 15), (68, 34, 15), (26, 48, 13), (74, 48, 13), (50, 44, 21), (38, 54, 12), (62, 54, 12))
SPOTS = ((36, 26), (52, 18), (66, 28), (25, 42), (43, 38), (58, 42), (75, 44), (35, 54), (50, 55), (66, 54))


def _tree(leaves: str, shade: str, ground: str, extra: Drawing) -> Drawing:
    return (
        ellipse(50, 91, (44, 7), ground),
        polygon([(45, 50), (55, 50), (58, 91), (42, 91)], TRUNK, 2),
        curve([(50, 66), (58, 60), (64, 52)], TRUNK, 4),
        *(circle(x, y + 2.5, r, shade) for x, y, r in CROWN),
        *(circle(x - 1, y, r - 0.5, leaves) for x, y, r in CROWN),
        *extra,
    )


def spring() -> Drawing:
    blossom = tuple(m for x, y in SPOTS for m in (*_blossom(x, y, 3.2),))
    return _tree("#b9e0a5", "#98c887", "#b9e0a5", (*blossom, *_blossom(20, 88, 2.6), *_blossom(78, 90, 2.6)))


def _blossom(x: float, y: float, r: float) -> Drawing:
    petals = ((0, -r), (r, -0.3 * r), (0.6 * r, r * 0.8), (-0.6 * r, r * 0.8), (-r, -0.3 * r))
    return (*(circle(x + dx, y + dy, r * 0.8, "#f9c6d3") for dx, dy in petals), circle(x, y, r * 0.55, "#f7d76b"))


def summer() -> Drawing:
    apples = tuple(
        m for x, y in SPOTS[::2] for m in (circle(x, y, 4, "#e5675c"), circle(x - 1.3, y - 1.3, 1.1, "#f6a097"))
    )
    return _tree("#7fbf7a", "#5fa363", "#94cc85", apples)


def autumn() -> Drawing:
    colours = ("#e5675c", "#f7cf6b", "#c9713f")
    fallen = tuple(
        ellipse(x, y, (3.6, 2.1), colours[i % 3], 25 * i)
        for i, (x, y) in enumerate(((16, 84), (27, 91), (70, 92), (82, 86), (88, 66), (14, 68), (60, 88)))
    )
    spots = tuple(ellipse(x, y, (3.6, 2.3), colours[i % 3], 40 * i) for i, (x, y) in enumerate(SPOTS))
    return _tree("#f0a04f", "#d98235", "#e9d3a1", (*spots, *fallen))


def winter() -> Drawing:
    branches: list[Mark] = []
    for points in (
        ((50, 56), (50, 14)),
        ((50, 54), (30, 34), (26, 22)),
        ((50, 48), (70, 30), (74, 18)),
        ((50, 38), (42, 24), (42, 16)),
        ((40, 44), (24, 44)),
        ((61, 38), (78, 38)),
        ((50, 30), (58, 20)),
    ):
        branches += [curve(points, TRUNK, 4), curve([(x, y - 2) for x, y in points], WHITE, 2.2)]
    return (
        ellipse(50, 91, (44, 8), "#dceaf4"),
        ellipse(50, 89, (40, 6), WHITE),
        polygon([(46, 46), (54, 46), (58, 90), (42, 90)], TRUNK, 2),
        *branches,
        *(
            circle(x, y, 1.9, "#a9cfe6")
            for x, y in ((14, 20), (88, 28), (12, 58), (88, 60), (34, 10), (62, 8), (30, 66), (70, 60))
        ),
    )


def _cloud(x: float, y: float, light: str, dark: str) -> Drawing:
    parts = ((-24, 6, 13), (-9, -6, 17), (12, -3, 15), (26, 7, 12), (0, 8, 13))
    return (
        *(circle(x + dx, y + dy + 2, r, dark) for dx, dy, r in parts),
        *(circle(x + dx - 0.7, y + dy - 0.5, r - 0.5, light) for dx, dy, r in parts),
    )


def sun() -> Drawing:
    return (
        *(m for turn in range(0, 360, 30) for m in (arc((50, 50), 37, (turn - 3, turn + 3), "#f7bf4a", 7),)),
        circle(50, 50, 27, "#f5b93f"),
        circle(49.2, 49.2, 25.4, "#fbd864"),
        *face((50, 48), 1.25, "#f7b183"),
    )


def cloud() -> Drawing:
    return (circle(66, 36, 19, "#fbd864"), *_cloud(48, 56, "#f3f6fb", "#cfdcea"), *face((48, 56), 1, BLUSH))


def rain() -> Drawing:
    drops = ((26, 72), (42, 78), (58, 72), (74, 78), (34, 90), (50, 92), (66, 90))
    return (
        *_cloud(50, 42, "#b9c9dc", "#98abc3"),
        *(line([(x, y), (x - 2, y + 5)], "#5fa8d3", 3.6) for x, y in drops),
        *face((50, 42), 1),
    )


def snow() -> Drawing:
    return (
        *_cloud(50, 38, "#e6edf6", "#c3d2e3"),
        *(m for x, y in ((28, 70), (50, 76), (72, 70), (38, 89), (62, 89)) for m in _flake(x, y)),
        *face((50, 38), 1),
    )


def _flake(x: float, y: float) -> Drawing:
    return tuple(line([(x - dx, y - dy), (x + dx, y + dy)], "#7fb5da", 1.7) for dx, dy in ((0, 6), (5.2, 3), (5.2, -3)))


def rainbow() -> Drawing:
    colours = ("#ea6a63", "#f4a259", "#fbd864", "#8cc084", "#6db5d8", "#9775be")
    bands = tuple(arc((50, 72), 44 - 5.2 * i, (180, 360), colour, 5.4) for i, colour in enumerate(colours))
    puffs = tuple(
        m
        for x in (14, 86)
        for m in (
            circle(x - 8, 76, 8, WHITE),
            circle(x + 8, 76, 8, WHITE),
            circle(x, 71, 10, "#f3f6fb"),
            circle(x, 79, 8, WHITE),
        )
    )
    return (*bands, *puffs)


def flower() -> Drawing:
    petals = ((0, -15), (13, -7.5), (13, 7.5), (0, 15), (-13, 7.5), (-13, -7.5))
    return (
        line([(50, 50), (50, 94)], "#5f9e63", 4),
        blob([(50, 84), (58, 70), (74, 66), (68, 80)], "#8cc084"),
        blob([(50, 90), (42, 76), (26, 73), (32, 86)], "#8cc084"),
        *(circle(50 + dx * 1.15, 38 + dy * 1.15, 12.5, "#ee8fa5") for dx, dy in petals),
        circle(50, 38, 13, "#fbd864"),
        *face((50, 37), 0.8, "#f7b183"),
    )
