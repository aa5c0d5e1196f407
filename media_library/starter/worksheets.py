"""Worksheets for a printer: trace, count and circle, colour. One A4 page each, with the instruction above."""

from collections.abc import Callable, Sequence
from math import pi, sin
from typing import Any

from media_library.starter.drawings import animals, figures, food, nature, transport
from media_library.starter.painting import outline_svg, svg
from media_library.starter.shapes import Drawing, Point
from media_library.starter.texts import texts
from media_library.starter.typesetting import pdf

PAGE = """
#set page(paper: "a4", margin: (x: 18mm, top: 16mm, bottom: 14mm),
  footer: align(center, text(size: 9pt, fill: rgb("#8b87a0"), "Nihol · CC BY 4.0")))
#align(center, text(size: 26pt, weight: 600, content.title))
#v(-4mm)
#align(center, text(size: 14pt, fill: rgb("#6d6980"), content.instruction))
#v(5mm)
"""
TRACE = """
#for row in content.rows {
  block(height: 42mm, width: 100%, align(horizon, grid(columns: (28mm, 1fr, 28mm), align: horizon, column-gutter: 3mm,
    picture(row.start, width: 28mm), picture(row.path, width: 100%), picture(row.goal, width: 28mm))))
}
"""
COUNT = """
#for row in content.rows {
  block(height: 41mm, width: 100%, stroke: (bottom: 0.6pt + rgb("#d9d5e4")), align(horizon,
    grid(columns: (1fr, 48mm), align: horizon, column-gutter: 4mm,
      grid(columns: 5, gutter: 2mm, ..range(row.count).map(_ => picture(row.svg, width: 18mm))),
      grid(columns: 3, gutter: 3mm, ..row.choices.map(n => box(width: 14mm, height: 14mm, radius: 50%,
        stroke: 0.8pt + rgb("#c3bfd3"), align(center + horizon, text(size: 24pt, weight: 600, str(n)))))))))
}
"""
COLOUR = """
#grid(columns: (1fr, 1fr), row-gutter: 9mm, column-gutter: 8mm,
  ..content.pictures.map(code => align(center, picture(code, width: 66mm))))
"""

Wave = Callable[[float], float]


def trace_paths() -> dict[str, Any]:
    return _traced(
        [
            (animals.rabbit, food.carrot, lambda t: 0),
            (transport.car, nature.summer, lambda t: 13 * sin(2 * pi * t)),
            (animals.hedgehog, food.apple, lambda t: 13 * sin(4 * pi * t)),
            (animals.butterfly, nature.flower, lambda t: 26 * abs(sin(3 * pi * t)) - 13),
            (animals.fish, nature.rain, lambda t: 14 * sin(6 * pi * t) * (1 - t)),
        ]
    )


def trace_waves() -> dict[str, Any]:
    return _traced(
        [
            (transport.boat, nature.sun, lambda t: 10 * sin(8 * pi * t)),
            (transport.plane, nature.cloud, lambda t: 14 - 28 * abs(sin(2 * pi * t))),
            (transport.train, nature.winter, lambda t: 14 * (1 - 2 * abs((6 * t) % 2 - 1))),
            (transport.rocket, figures.star, lambda t: 13 if int(t * 7) % 2 else -13),
            (animals.chick, animals.ladybird, lambda t: 16 * sin(2 * pi * t) * sin(5 * pi * t)),
        ]
    )


def _traced(rows: Sequence[tuple[Callable[[], Drawing], Callable[[], Drawing], Wave]]) -> dict[str, Any]:
    return {"rows": [{"start": svg(a()), "goal": svg(b()), "path": _dotted(path)} for a, b, path in rows]}


def _dotted(path: Wave) -> str:
    """A dashed way between two pale banks, as an SVG 200 × 60."""
    way: list[Point] = [(8 + 184 * i / 240, 30 + path(i / 240)) for i in range(241)]
    points = " ".join(f"{x:.2f},{y:.2f}" for x, y in way)
    layers = (("#e9e6f2", 15, ""), ("#ffffff", 12, ""), ("#7d7894", 1.3, ' stroke-dasharray="4 3.4"'))
    lines = "".join(
        f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round"{dash}/>'
        for colour, width, dash in layers
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">{lines}</svg>'


def count_fruit() -> dict[str, Any]:
    return _counted([(food.apple, 6), (food.pear, 4), (food.cherries, 8), (food.pomegranate, 5), (food.tomato, 7)])


def count_animals() -> dict[str, Any]:
    return _counted(
        [(animals.chick, 3), (animals.cat, 2), (animals.ladybird, 5), (animals.fish, 4), (animals.hedgehog, 1)]
    )


def _counted(rows: Sequence[tuple[Callable[[], Drawing], int]]) -> dict[str, Any]:
    """The right number stands in another place on every row."""
    return {
        "rows": [
            {"svg": svg(drawing()), "count": n, "choices": [max(1, n - i % 3) + step for step in range(3)]}
            for i, (drawing, n) in enumerate(rows)
        ]
    }


def colour_shapes() -> dict[str, Any]:
    drawings = (figures.circle, figures.square, figures.triangle, figures.rectangle, figures.oval, figures.star)
    return {"pictures": [outline_svg(drawing()[1:]) for drawing in drawings]}


def colour_animals() -> dict[str, Any]:
    drawings = (animals.cat, animals.rabbit, animals.fish, animals.butterfly, animals.chick, nature.flower)
    return {"pictures": [outline_svg(drawing()) for drawing in drawings]}


WORKSHEETS: dict[str, tuple[str, Callable[[], dict[str, Any]]]] = {
    "trace_paths": (TRACE, trace_paths),
    "trace_waves": (TRACE, trace_waves),
    "count_fruit": (COUNT, count_fruit),
    "count_animals": (COUNT, count_animals),
    "colour_shapes": (COLOUR, colour_shapes),
    "colour_animals": (COLOUR, colour_animals),
}


def worksheet(slug: str, language: str) -> bytes:
    """One worksheet as PDF with title and instruction in the language."""
    source, content = WORKSHEETS[slug]
    entry = next(entry for entry in texts("worksheets") if entry["slug"] == slug)
    return pdf(
        PAGE + source,
        {**content(), "title": entry["title"][language], "instruction": entry["instruction"][language]},
    )
