"""Plane figures with faces."""

from media_library.starter import shapes
from media_library.starter.shapes import Drawing, box, face, polygon, star_points


def circle() -> Drawing:
    return shapes.circle(50, 50, 38, "#e2685f"), shapes.circle(49, 49, 35.6, "#ee8177"), *face((50, 48), 1.5, "#f9b3a8")


def square() -> Drawing:
    return box((14, 14), (72, 72), "#4f9fc2", 7), box((15, 15), (68, 68), "#6bbbd9", 6), *face((50, 48), 1.5)


def triangle() -> Drawing:
    return (
        polygon([(50, 8), (92, 86), (8, 86)], "#5f9e63", 9),
        polygon([(49, 12), (87, 83.5), (11, 83.5)], "#8cc084", 8),
        *face((50, 60), 1.4),
    )


def rectangle() -> Drawing:
    return box((4, 26), (92, 50), "#7d5ba6", 7), box((5, 27), (88, 46), "#9f83c6", 6), *face((50, 48), 1.4)


def oval() -> Drawing:
    return (
        shapes.ellipse(50, 50, (46, 31), "#d98235"),
        shapes.ellipse(49, 49, (43.6, 28.6), "#f4a259"),
        *face((50, 48), 1.4),
    )


def star() -> Drawing:
    return (
        polygon(star_points((50, 53), 46, 24), "#e6ae35", 6),
        polygon(star_points((49.4, 52.4), 42, 21.5), "#fbd864", 6),
        *face((50, 53), 1.1, "#f7b183"),
    )
