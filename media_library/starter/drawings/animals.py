"""Animals, birds and insects with friendly faces."""

from media_library.starter.shapes import (
    BLUSH,
    INK,
    WHITE,
    Drawing,
    arc,
    arc_points,
    blob,
    both_sides,
    circle,
    curve,
    ellipse,
    face,
    line,
    polygon,
    shaded,
)


def cat() -> Drawing:
    return (
        curve([(72, 84), (88, 78), (88, 62), (80, 58)], "#e39a4f", 7),
        *shaded([(50, 56), (68, 62), (74, 80), (68, 94), (50, 95), (32, 94), (26, 80), (32, 62)], "#f2b062", "#e39a4f"),
        ellipse(50, 82, (12, 12), "#fbe3c3"),
        *both_sides(
            [polygon([(23, 40), (22, 8), (46, 22)], "#f2b062", 5), polygon([(28, 30), (27, 16), (38, 22)], BLUSH, 3)]
        ),
        ellipse(50, 42, (31, 27), "#f2b062"),
        *(line([(x, 16), (x, 23)], "#d98a3d", 2.6) for x in (43, 50, 57)),
        ellipse(50, 51, (13, 10), "#fbe3c3"),
        *both_sides(
            [
                circle(38, 41, 3.2, INK),
                circle(37.2, 39.9, 1.1, WHITE),
                line([(33, 51), (20, 49)], INK, 0.9),
                line([(33, 54), (21, 56)], INK, 0.9),
            ]
        ),
        polygon([(46.5, 46), (53.5, 46), (50, 50)], "#d96f6a", 1.5),
        *both_sides([arc((46.8, 50.5), 3.3, (10, 150), INK, 1.2)]),
        *both_sides([ellipse(41, 93, (7, 4), "#fbe3c3")]),
    )


def rabbit() -> Drawing:
    return (
        *both_sides([ellipse(38, 22, (8, 21), "#d9d5e4", -8), ellipse(38, 23, (4, 15), BLUSH, -8)]),
        circle(76, 82, 7, "#f4f1f8"),
        *shaded([(50, 60), (66, 64), (73, 80), (67, 94), (50, 95), (33, 94), (27, 80), (34, 64)], "#e7e3ef", "#cfc9dd"),
        ellipse(50, 82, (12, 11), WHITE),
        ellipse(50, 49, (27, 22), "#e7e3ef"),
        *both_sides([circle(40, 46, 3, INK), circle(39.2, 45, 1, WHITE), ellipse(33, 54, (4, 2.6), BLUSH)]),
        ellipse(50, 52, (3, 2.2), "#e88d8d"),
        *both_sides([arc((47.2, 54.6), 2.9, (10, 150), INK, 1.2)]),
        polygon([(47.6, 58), (52.4, 58), (52, 62.5), (48, 62.5)], WHITE, 0.8),
        *both_sides([ellipse(40, 94, (8, 4), WHITE)]),
    )


def sheep() -> Drawing:
    wool = [(32, 40), (46, 34), (61, 35), (74, 43), (79, 56), (72, 68), (58, 73), (42, 73), (29, 67), (23, 54)]
    return (
        *(line([(x, 70), (x, 88)], "#6b6480", 6) for x in (36, 46, 60, 70)),
        *(circle(x, y, 13, "#e4dfec") for x, y in wool),
        *(circle(x - 1, y - 1.5, 12, "#f8f5fb") for x, y in wool),
        ellipse(51, 53, (26, 18), "#f8f5fb"),
        ellipse(16, 43, (8, 4), "#6b6480", -25),
        ellipse(42, 43, (8, 4), "#6b6480", 25),
        ellipse(29, 51, (13.5, 16), "#857d9b"),
        *(circle(x, 34, 6.2, "#f8f5fb") for x in (21, 29, 37)),
        *face((29, 51), 0.75),
    )


def chick() -> Drawing:
    body = [(50, 26), (66, 30), (78, 46), (80, 66), (68, 82), (50, 86), (32, 82), (20, 66), (22, 46), (34, 30)]
    return (
        *both_sides([line([(42, 84), (42, 93)], "#e58f3a", 3), line([(36, 94), (42, 92), (48, 94)], "#e58f3a", 2.6)]),
        *(curve([(50, 28), (50 + dx, 18), (50 + dx * 1.7, 14)], "#f0bf3f", 3) for dx in (-5, 0, 5)),
        *shaded(body, "#fbdb6b", "#f0bf3f"),
        *both_sides([ellipse(23, 62, (6, 13), "#f0bf3f", 14)]),
        *both_sides([circle(40, 46, 3, INK), circle(39.2, 45, 1, WHITE), ellipse(33, 53, (4, 2.6), BLUSH)]),
        polygon([(44, 50), (56, 50), (50, 58)], "#ee8f3c", 2.5),
        line([(45.5, 52.6), (54.5, 52.6)], "#cf7426", 1),
    )


def fish() -> Drawing:
    body = [(12, 52), (24, 36), (44, 28), (62, 34), (76, 50), (62, 67), (44, 73), (24, 67)]
    return (
        polygon([(70, 50), (92, 30), (88, 50), (92, 72)], "#f0915b", 6),
        blob([(36, 34), (46, 16), (60, 22), (60, 38)], "#f0915b"),
        blob([(40, 68), (46, 82), (56, 78), (54, 66)], "#f0915b"),
        *shaded(body, "#f7ac72", "#ee9054"),
        *(curve([(x, 38), (x - 5, 50), (x, 63)], "#fbd0a9", 3.4) for x in (46, 57, 67)),
        circle(27, 46, 5, WHITE),
        circle(26.4, 46.4, 2.8, INK),
        circle(25.6, 45.2, 0.9, WHITE),
        arc((18, 56), 5, (20, 110), INK, 1.3),
        ellipse(31, 56, (3.6, 2.4), "#f7887a"),
        *(circle(x, y, r, "#bfe0ee") for x, y, r in ((9, 32, 3), (14, 22, 2), (8, 15, 1.4))),
    )


def butterfly() -> Drawing:
    upper = [(48, 44), (34, 22), (16, 17), (8, 32), (14, 48), (34, 54)]
    lower = [(48, 54), (32, 56), (18, 66), (22, 82), (36, 84), (46, 70)]
    return (
        *both_sides(
            [blob(upper, "#8d7fc7"), blob([(44, 44), (32, 27), (19, 23), (13, 33), (18, 44), (34, 50)], "#a99ddb")]
        ),
        *both_sides(
            [blob(lower, "#ee8fa5"), blob([(44, 57), (33, 60), (23, 67), (26, 78), (35, 79), (43, 69)], "#f6b3c0")]
        ),
        *both_sides([circle(23, 34, 5, "#fbe08d"), circle(31, 70, 4, "#fbe08d")]),
        *both_sides([curve([(49, 28), (44, 16), (37, 13)], INK, 1.5), circle(37, 13, 2, INK)]),
        ellipse(50, 56, (4.6, 24), "#5d5480"),
        circle(50, 32, 7, "#6d639a"),
        *face((50, 31.5), 0.42),
    )


def hedgehog() -> Drawing:
    inner, outer = arc_points((46, 58), (29, 29), 150, 345), arc_points((46, 58), (38, 38), 150, 345)
    spikes = [(outer if i % 2 else inner)[i * (len(inner) - 1) // 26] for i in range(27)]
    return (
        polygon([*spikes, (60, 76), (24, 78)], "#8a6f5c", 1.5),
        *(
            line([(x, y), (x - 3, y - 5)], "#6f5747", 1.8)
            for x, y in ((24, 52), (35, 42), (47, 36), (33, 58), (46, 50), (57, 42), (24, 66), (58, 54))
        ),
        blob(
            [(58, 46), (70, 46), (80, 54), (92, 66), (88, 74), (70, 80), (40, 82), (20, 78), (34, 72), (52, 70)],
            "#f1d3ad",
        ),
        circle(92, 66, 4, INK),
        circle(72, 58, 2.7, INK),
        circle(71.3, 57.1, 0.9, WHITE),
        ellipse(70, 66, (4, 2.6), BLUSH),
        arc((80, 66), 5, (40, 120), INK, 1.3),
        circle(57, 47, 5.4, "#e0b98c"),
        *(ellipse(x, 83, (6, 3.4), "#d9ae80") for x in (34, 62)),
        circle(38, 20, 8, "#e5675c"),
        circle(35.8, 17.6, 2, "#f4a49b"),
        blob([(39, 12), (46, 7), (50, 11), (43, 14)], "#8cc084"),
    )


def ladybird() -> Drawing:
    return (
        *both_sides([curve([(44, 22), (38, 12), (31, 11)], INK, 1.8), circle(31, 11, 2.2, INK)]),
        *both_sides([line([(24, y), (13, y + d)], INK, 3) for y, d in ((44, -6), (58, 0), (72, 6))]),
        circle(50, 32, 17, INK),
        ellipse(50, 58, (32, 32), "#cf4a45"),
        ellipse(48.5, 56.5, (29.5, 29.5), "#e6635a"),
        line([(50, 27), (50, 90)], INK, 2.4),
        *both_sides([circle(36, 48, 5, INK), circle(30, 65, 4.4, INK), circle(41, 76, 4.4, INK)]),
        *both_sides([circle(43, 24, 4.2, WHITE), circle(43.6, 24.4, 2.1, INK)]),
    )
