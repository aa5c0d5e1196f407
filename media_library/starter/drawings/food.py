"""Fruit and vegetables of an Uzbek autumn."""

from media_library.starter.shapes import (
    WHITE,
    Drawing,
    arc,
    blob,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    sector,
    shaded,
)

LEAF, LEAF_DARK, STEM = "#8cc084", "#5f9e63", "#8a6a4f"


def apple() -> Drawing:
    body = [
        (50, 33),
        (63, 26),
        (80, 33),
        (86, 53),
        (77, 77),
        (60, 89),
        (50, 86),
        (40, 89),
        (23, 77),
        (14, 53),
        (20, 33),
        (37, 26),
    ]
    return (
        *shaded(body, "#ee6f63", "#d6524f"),
        ellipse(29, 45, (4.5, 9), "#f6a097", 20),
        curve([(50, 34), (51, 24), (56, 15)], STEM, 4),
        blob([(55, 21), (64, 11), (78, 11), (72, 22), (62, 25)], LEAF),
        curve([(58, 21), (66, 16), (73, 13.5)], LEAF_DARK, 1.2),
        *face((50, 58), 1.1, "#f9a59b"),
    )


def pear() -> Drawing:
    body = [
        (50, 20),
        (61, 25),
        (65, 39),
        (75, 55),
        (79, 72),
        (68, 87),
        (50, 91),
        (32, 87),
        (21, 72),
        (25, 55),
        (35, 39),
        (39, 25),
    ]
    return (
        *shaded(body, "#d9d667", "#bcb94a"),
        ellipse(34, 62, (4, 9), "#ecea9c", 18),
        curve([(50, 22), (49, 14), (53, 7)], STEM, 4),
        blob([(53, 14), (62, 6), (74, 8), (67, 17)], LEAF),
        *face((50, 65), 1.1),
    )


def grapes() -> Drawing:
    rows = ((34, (26, 42, 58, 74)), (48, (34, 50, 66)), (62, (42, 58)), (76, (50,)))
    berries = [
        mark
        for y, xs in rows
        for x in xs
        for mark in (
            circle(x, y, 10.4, "#7d5ba6"),
            circle(x - 0.8, y - 0.8, 9, "#9775be"),
            circle(x - 3.6, y - 3.6, 2.3, "#c3abdf"),
        )
    ]
    return (
        curve([(50, 30), (50, 18), (58, 9)], STEM, 4),
        *berries,
        blob([(50, 24), (38, 26), (28, 18), (36, 15), (35, 6), (46, 9), (53, 14)], LEAF),
        curve([(49, 22), (42, 17), (37, 11)], LEAF_DARK, 1.2),
    )


def pomegranate() -> Drawing:
    body = [(50, 24), (70, 28), (86, 46), (84, 68), (68, 86), (50, 90), (32, 86), (16, 68), (14, 46), (30, 28)]
    seeds = [(43, 56), (53, 53), (62, 58), (39, 66), (49, 64), (58, 68), (66, 66), (46, 75), (55, 77)]
    return (
        polygon([(40, 27), (37, 10), (45, 17), (50, 8), (55, 17), (63, 10), (60, 27)], "#c8414b", 2),
        *shaded(body, "#d9545a", "#b93a48"),
        blob([(33, 60), (41, 47), (55, 44), (70, 52), (75, 66), (65, 80), (50, 84), (37, 76)], "#f6d9b8"),
        *(
            mark
            for x, y in seeds
            for mark in (ellipse(x, y, (4.6, 5.4), "#b7243b", 15), circle(x - 1.3, y - 1.7, 1.3, "#ec8b95"))
        ),
        ellipse(28, 42, (3.5, 7), "#ea8f8e", 25),
    )


def watermelon() -> Drawing:
    seeds = [(34, 52), (45, 50), (56, 50), (67, 52), (40, 62), (51, 61), (62, 62), (46, 72), (56, 72)]
    return (
        sector((50, 40), 44, 0, 180, "#4f9d69"),
        sector((50, 40), 40, 0, 180, "#8fd19e"),
        sector((50, 40), 36.5, 0, 180, "#f9f2e3"),
        sector((50, 40), 34, 0, 180, "#f06c6c"),
        *(ellipse(x, y, (1.7, 2.7), "#5b3a3a", (50 - x) * 0.9) for x, y in seeds),
        curve([(22, 44), (25, 54), (31, 62)], "#f79b97", 2.4),
    )


def cherries() -> Drawing:
    left = [(31, 56), (42, 55), (49, 65), (45, 79), (32, 84), (19, 79), (14, 66), (21, 56)]
    right = [(68, 62), (79, 61), (86, 71), (82, 84), (69, 89), (57, 84), (52, 72), (58, 62)]
    return (
        curve([(32, 59), (38, 38), (56, 17)], LEAF_DARK, 3),
        curve([(68, 65), (66, 40), (56, 17)], LEAF_DARK, 3),
        *shaded(left, "#d9435a", "#b52c48"),
        *shaded(right, "#d9435a", "#b52c48"),
        ellipse(24, 64, (2.6, 4.6), "#f08a99", 25),
        ellipse(62, 70, (2.6, 4.6), "#f08a99", 25),
        blob([(56, 18), (66, 6), (84, 9), (78, 22), (66, 24)], LEAF),
        curve([(60, 17), (68, 14), (78, 12)], LEAF_DARK, 1.2),
    )


def carrot() -> Drawing:
    body = [(38, 38), (50, 34), (62, 38), (64, 50), (58, 72), (50, 94), (42, 72), (36, 50)]
    leaves = [(50, 36, -32), (50, 36, 0), (50, 36, 32)]
    return (
        *(ellipse(x + turn * 0.36, y - 16 + abs(turn) * 0.12, (5.4, 16), LEAF, turn) for x, y, turn in leaves),
        *(line([(x, y), (x + turn * 0.6, y - 25 + abs(turn) * 0.2)], LEAF_DARK, 1.3) for x, y, turn in leaves),
        *shaded(body, "#f5a04c", "#dd8233"),
        line([(42.5, 66), (47, 66)], "#dd8233", 1.8),
        line([(55, 76), (51, 76)], "#dd8233", 1.8),
        *face((49, 51), 0.75, "#f8bd85"),
    )


def tomato() -> Drawing:
    body = [(50, 29), (68, 27), (86, 42), (88, 62), (74, 82), (50, 87), (26, 82), (12, 62), (14, 42), (32, 27)]
    return (
        *shaded(body, "#ec6351", "#cf4a3f"),
        ellipse(26, 46, (4, 8), "#f49a8a", 28),
        polygon(
            [(50, 27), (34, 20), (42, 29), (29, 35), (45, 34), (50, 45), (55, 34), (71, 35), (58, 29), (66, 20)],
            LEAF,
            2,
        ),
        curve([(50, 30), (50, 20), (54, 13)], LEAF_DARK, 4),
        *face((50, 61), 1.1, "#f8a08f"),
    )


def bread() -> Drawing:
    """A round flat loaf with the dotted middle stamped by the baker's chekich."""
    dots = [(50, 36), (41, 40), (59, 40), (36, 48), (64, 48), (45, 48), (55, 48), (41, 56), (59, 56), (50, 60)]
    return (
        ellipse(50, 52, (42, 36), "#c98a4b"),
        ellipse(50, 50, (42, 36), "#e4b06a"),
        ellipse(50, 48.5, (26, 20), "#f2d39c"),
        *(circle(x, y, 1.6, "#c08a4f") for x, y in dots),
        *(
            ellipse(x, y, (1.5, 0.9), WHITE, 30)
            for x, y in [(21, 38), (28, 70), (70, 74), (80, 60), (76, 31), (50, 80), (34, 24)]
        ),
        arc((50, 50), 37, (200, 245), "#f0c88b", 3),
    )
