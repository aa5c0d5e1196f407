"""Mountains, rivers, deserts, and what the land gives."""

from media_library.starter.drawings.things import drop, stalked
from media_library.starter.palette import (
    BLUE,
    BROWN,
    DEEP_BLUE,
    DEEP_BROWN,
    DEEP_GREEN,
    DEEP_GREY,
    DEEP_YELLOW,
    GREEN,
    ORANGE,
    PALE_BLUE,
    PALE_BROWN,
    PALE_GREEN,
    PALE_GREY,
    PALE_ORANGE,
    PALE_YELLOW,
    PINK,
    RED,
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
    face,
    line,
    placed,
    polygon,
    star_points,
    turned,
    within,
)


def mountain() -> Drawing:
    return (
        circle(80, 22, 10, YELLOW),
        polygon([(40, 86), (74, 30), (98, 86)], "#8d9ab5", 4),
        polygon([(4, 86), (38, 14), (74, 86)], "#a4b0c8", 4),
        polygon([(38, 14), (26, 40), (33, 36), (38, 44), (44, 36), (51, 41)], WHITE, 2),
        polygon([(74, 30), (66, 45), (72, 43), (77, 48), (82, 46)], WHITE, 1.5),
        blob([(2, 88), (20, 76), (46, 82), (70, 74), (98, 86), (96, 94), (4, 94)], GREEN),
        *placed(_fir(), (10, 62), 24),
        *placed(_fir(), (72, 60), 26),
    )


def _fir() -> Drawing:
    return (
        box((44, 80), (12, 16), DEEP_BROWN),
        polygon([(50, 6), (80, 50), (20, 50)], "#4f8a55", 6),
        polygon([(50, 34), (88, 84), (12, 84)], "#4f8a55", 6),
    )


def river() -> Drawing:
    return (
        box((3, 3), (94, 94), PALE_GREEN, 8),
        polygon([(3, 30), (22, 12), (40, 28), (60, 8), (84, 30), (97, 22), (97, 40), (3, 40)], "#a4b0c8", 3),
        box((3, 36), (94, 10), GREEN, 2),
        curve([(52, 40), (40, 50), (62, 62), (36, 74), (50, 85)], DEEP_BLUE, 20),
        curve([(52, 40), (40, 50), (62, 62), (36, 74), (50, 85)], BLUE, 16),
        *(curve([(x, y), (x + 5, y - 2), (x + 10, y)], PALE_BLUE, 1.6) for x, y in ((40, 52), (52, 64), (36, 76))),
        *stalked(16, 62, 3.4, RED),
        *stalked(84, 70, 3.4, YELLOW),
        *stalked(78, 50, 2.6, PINK),
    )


def desert() -> Drawing:
    return (
        box((3, 3), (94, 94), "#fdebc8", 8),
        circle(74, 24, 12, DEEP_YELLOW),
        circle(73.4, 23.4, 11, YELLOW),
        within(blob([(3, 60), (26, 44), (50, 56), (76, 46), (97, 58), (97, 80), (3, 80)], "#e9c07c")),
        within(blob([(3, 78), (24, 66), (48, 74), (76, 62), (97, 74), (97, 92), (50, 97), (3, 92)], "#dfae62")),
        *(curve([(x, y), (x + 8, y - 3), (x + 16, y)], "#c9963f", 1.6) for x, y in ((12, 84), (40, 90), (66, 82))),
        line([(28, 74), (28, 54)], DEEP_BROWN, 3),
        *(line([(28, 62), (28 + d, 50 - abs(d) * 0.1)], DEEP_BROWN, 2) for d in (-10, 9)),
        *(circle(28 + x, 50 + y, 4.6, "#8fa06e") for x, y in ((-11, -1), (-5, -5), (2, -6), (9, -2), (0, 1))),
    )


def forest() -> Drawing:
    return (
        ellipse(50, 90, (48, 6), PALE_GREEN),
        *placed(_fir(), (0, 14), 44),
        *placed(_fir(), (58, 10), 42),
        *placed(_round_tree(), (26, 28), 50),
        *placed(_fir(), (10, 52), 34),
        *placed(_round_tree(), (62, 54), 34),
        *placed(_fir(), (44, 64), 26),
    )


def _round_tree() -> Drawing:
    return box((44, 60), (12, 36), DEEP_BROWN, 2), circle(50, 40, 32, DEEP_GREEN), circle(48, 38, 29, GREEN)


def lake() -> Drawing:
    """The sea or a lake, a fish leaping."""
    return (
        box((3, 3), (94, 94), "#e3f2f8", 8),
        circle(22, 22, 9, YELLOW),
        box((3, 50), (94, 47), BLUE, 6),
        *(
            curve([(x, y), (x + 6, y - 3), (x + 12, y), (x + 18, y - 3), (x + 24, y)], PALE_BLUE, 2)
            for x, y in ((8, 60), (62, 58), (28, 74), (66, 78), (10, 88), (44, 90))
        ),
        *(turned(m, -34, (54, 42)) for m in placed(_small_fish(), (36, 24), 36)),
        *(drop(x, y, 2.4) for x, y in ((34, 40), (76, 44), (40, 30))),
    )


def _small_fish() -> Drawing:
    return (
        polygon([(70, 50), (94, 32), (94, 68)], ORANGE, 4),
        ellipse(44, 50, (34, 22), ORANGE),
        ellipse(46, 54, (24, 12), PALE_ORANGE),
        circle(24, 46, 4, INK),
    )


def cotton() -> Drawing:
    """An open boll, white gold."""
    return (
        curve([(50, 60), (52, 78), (48, 96)], DEEP_GREEN, 4),
        blob([(50, 82), (66, 70), (86, 72), (78, 84), (62, 88)], GREEN),
        blob([(49, 88), (34, 78), (16, 82), (24, 92), (38, 94)], GREEN),
        *(turned(polygon([(50, 78), (40, 58), (50, 44), (60, 58)], BROWN, 3), a, (50, 50)) for a in (-70, -25, 25, 70)),
        *(circle(x, y + 1.5, r, "#dfe6ef") for x, y, r in ((32, 42, 16), (68, 42, 16), (50, 26, 17), (50, 50, 15))),
        *(circle(x - 1, y, r - 1, WHITE) for x, y, r in ((32, 42, 16), (68, 42, 16), (50, 26, 17), (50, 50, 15))),
        *face((50, 40), 0.9),
    )


def cocoon() -> Drawing:
    """Silk: cocoons on a mulberry leaf, and the worm."""
    return (
        blob([(50, 8), (78, 24), (90, 52), (74, 80), (50, 92), (26, 80), (10, 52), (22, 24)], GREEN),
        line([(50, 14), (50, 98)], DEEP_GREEN, 2.6),
        *(line([(50, y), (50 + s * 26, y - 14)], DEEP_GREEN, 1.6) for y in (44, 62, 80) for s in (-1, 1)),
        *(m for x, y, t in ((32, 42, -24), (66, 36, 20)) for m in _silk(x, y, t)),
        *(circle(x, y, 6.6, "#e9e4d6") for x, y in ((78, 74), (70, 69), (62, 73), (54, 69))),
        circle(44, 71, 8, "#f6f2e6"),
        *face((43, 70), 0.36),
    )


def _silk(x: float, y: float, turn: float) -> Drawing:
    marks: Drawing = (
        ellipse(x, y, (12, 18), "#e6dcc0"),
        ellipse(x - 1, y - 1, (10.6, 16.4), "#fdf9ec"),
        *(curve([(x - 8, y + d), (x, y + d + 3), (x + 8, y + d)], "#e6dcc0", 1.2) for d in (-8, -1, 6)),
    )
    return tuple(turned(m, turn, (x, y)) for m in marks)


def gold() -> Drawing:
    def bar(x: float, y: float) -> Drawing:
        return polygon([(x + 6, y), (x + 30, y), (x + 36, y + 18), (x, y + 18)], DEEP_YELLOW, 2), polygon(
            [(x + 7, y + 2), (x + 29, y + 2), (x + 31, y + 9), (x + 5, y + 9)], PALE_YELLOW, 1
        )

    return (
        ellipse(50, 84, (44, 5), PALE_BROWN),
        *bar(10, 64),
        *bar(52, 64),
        *bar(31, 44),
        *(polygon(star_points((x, y), 6, 1.6, 4), DEEP_YELLOW) for x, y in ((22, 34), (80, 40), (52, 24))),
    )


def coal() -> Drawing:
    return ellipse(50, 88, (44, 5), PALE_GREY), *(
        m for x, y, s in ((30, 66, 1.0), (68, 66, 1.05), (48, 44, 0.95), (50, 76, 0.8)) for m in _lump(x, y, s)
    )


def _lump(x: float, y: float, s: float) -> Drawing:
    corners = ((-22, 2), (-12, -18), (8, -20), (22, -6), (18, 14), (-2, 20), (-18, 14))
    return (
        polygon([(x + dx * s, y + dy * s) for dx, dy in corners], "#4a4861", 4),
        polygon([(x + dx * s, y + dy * s) for dx, dy in ((-12, -16), (8, -18), (4, -4), (-14, -2))], "#6a6886", 2),
        polygon([(x + dx * s, y + dy * s) for dx, dy in ((8, -4), (19, -4), (14, 10), (2, 8))], "#5a5874", 2),
    )


def gas_flame() -> Drawing:
    return (
        *(
            blob([(x - 6, 68), (x - 5, 54), (x, 40 - h), (x + 5, 54), (x + 6, 68)], DEEP_BLUE)
            for x, h in ((24, 0), (37, 8), (50, 14), (63, 8), (76, 0))
        ),
        *(
            blob([(x - 3, 68), (x, 54 - h * 0.4), (x + 3, 68)], PALE_BLUE)
            for x, h in ((24, 0), (37, 8), (50, 14), (63, 8), (76, 0))
        ),
        box((14, 66), (72, 9), DEEP_GREY, 4),
        *(line([(x, 75), (x + d, 90)], INK, 5) for x, d in ((22, -8), (50, 0), (78, 8))),
        box((8, 88), (84, 6), INK, 3),
    )


def waterfall() -> Drawing:
    return (
        box((3, 3), (94, 94), "#e3f2f8", 8),
        polygon([(3, 26), (38, 20), (38, 80), (3, 86)], "#8d9ab5", 3),
        polygon([(62, 20), (97, 28), (97, 86), (62, 80)], "#8d9ab5", 3),
        box((36, 18), (28, 66), BLUE, 3),
        *(line([(x, 24), (x, 74 + (x % 3) * 2)], PALE_BLUE, 2) for x in (42, 48, 54, 60)),
        ellipse(50, 87, (47, 9), BLUE),
        *(circle(x, y, r, WHITE) for x, y, r in ((36, 82, 5), (44, 85, 6), (54, 85, 6), (63, 82, 5))),
        *(circle(x, y, 7, GREEN) for x, y in ((10, 24), (20, 20), (30, 20), (72, 20), (82, 22), (92, 26))),
    )
