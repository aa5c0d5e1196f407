"""Turns a drawing into pixels (Pillow, three times oversampled) or into the lines of an SVG picture."""

from collections.abc import Iterable
from dataclasses import replace

from PIL import Image, ImageDraw

from media_library.starter.shapes import INK, WHITE, Area, Drawing, Mark, Point, Stroke

OVERSAMPLING = 3
_STAYS_BLACK = 14
"""Dark areas smaller than this, such as eyes, stay dark on a sheet to colour."""


def canvas(size: tuple[int, int], colour: str) -> Image.Image:
    """An empty picture `OVERSAMPLING` times larger than `size` pixels; `finished` brings it back to size."""
    return Image.new("RGB", (size[0] * OVERSAMPLING, size[1] * OVERSAMPLING), colour)


def finished(picture: Image.Image) -> Image.Image:
    return picture.reduce(OVERSAMPLING)


def paint(picture: Image.Image, drawing: Drawing, corner: Point, size: float) -> None:
    """Paint onto an oversampled picture; `corner` and `size` are in pixels of the finished one."""
    pen = ImageDraw.Draw(picture)
    scale = size / 100 * OVERSAMPLING
    dx, dy = corner[0] * OVERSAMPLING, corner[1] * OVERSAMPLING
    for mark in drawing:
        points = [(dx + x * scale, dy + y * scale) for x, y in mark.points]
        if isinstance(mark, Area):
            pen.polygon(points, fill=mark.colour)
        else:
            _stroke(pen, points, mark.colour, mark.width * scale)


def _stroke(pen: ImageDraw.ImageDraw, points: list[Point], colour: str, width: float) -> None:
    pen.line(points, fill=colour, width=max(1, round(width)), joint="curve")
    r = width / 2
    for x, y in points:
        pen.ellipse((x - r, y - r, x + r, y + r), fill=colour)


def svg(drawing: Drawing, *, width: float = 100, height: float = 100) -> str:
    """The drawing in its colours; `width` and `height` are the field it is drawn on."""
    return _svg_of((_svg_mark(mark) for mark in drawing), width, height)


def outline_svg(drawing: Drawing, pen: float = 1.2) -> str:
    """The drawing as a colouring picture: white areas with a dark contour, strokes with a contour of their own.

    `pen` is the width of the contour on the field of 100 × 100; a large picture wants a finer one.
    """
    return _svg_of((line for mark in drawing for line in _outline(mark, pen)), 100, 100)


def silhouette_svg(drawing: Drawing) -> str:
    """The shadow of the drawing."""
    return _svg_of((_svg_mark(replace(mark, colour=INK)) for mark in drawing), 100, 100)


def extent(mark: Mark) -> float:
    """The longer side of the mark's bounding box."""
    xs, ys = [x for x, _ in mark.points], [y for _, y in mark.points]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def _outline(mark: Mark, pen: float) -> list[str]:
    if isinstance(mark, Stroke):
        wide = mark.width > 2.4
        rims = [_svg_mark(Stroke(mark.points, INK, mark.width + pen if wide else max(pen * 0.9, mark.width * 0.8)))]
        return [*rims, _svg_mark(Stroke(mark.points, WHITE, mark.width - pen))] if wide else rims
    if mark.colour == INK and extent(mark) < _STAYS_BLACK:
        return [_svg_mark(mark)]
    return [
        f'<polygon points="{_points(mark)}" fill="{WHITE}" stroke="{INK}" stroke-width="{pen:.2f}" '
        'stroke-linejoin="round"/>'
    ]


def _svg_mark(mark: Mark) -> str:
    if isinstance(mark, Area):
        return f'<polygon points="{_points(mark)}" fill="{mark.colour}"/>'
    return (
        f'<polyline points="{_points(mark)}" fill="none" stroke="{mark.colour}" stroke-width="{mark.width:.2f}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _points(mark: Mark) -> str:
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in mark.points)


def _svg_of(lines: Iterable[str], width: float, height: float) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">{"".join(lines)}</svg>'
