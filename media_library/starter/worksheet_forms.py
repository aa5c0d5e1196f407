"""The forms of worksheets that line pictures up: trace, count, colour, continue, pair, sort, find, put in order."""

from collections.abc import Callable, Sequence
from math import pi, sin
from random import Random
from typing import Any

from media_library.starter.drawings import drawing
from media_library.starter.painting import outline_svg, silhouette_svg
from media_library.starter.shapes import Point

Entry = dict[str, Any]
Content = dict[str, Any]
Form = tuple[str, Callable[[Entry], Content]]

TRACE = """
#for row in content.rows {
  block(height: 43mm, width: 100%, align(horizon, grid(columns: (28mm, 1fr, 28mm), align: horizon, column-gutter: 3mm,
    picture(row.start, width: 28mm), picture(row.path, width: 100%), picture(row.goal, width: 28mm))))
}
"""
COUNT = """
#for row in content.rows {
  block(height: 43mm, width: 100%, stroke: (bottom: 0.6pt + rgb("#b9b4c7")), align(horizon,
    grid(columns: (1fr, 50mm), align: horizon, column-gutter: 4mm,
      grid(columns: 5, gutter: 2mm, ..range(row.count).map(_ => picture(row.svg, width: 19mm))),
      grid(columns: 3, gutter: 3mm, ..row.choices.map(n => box(width: 14.5mm, height: 14.5mm, radius: 50%,
        stroke: 0.9pt + rgb("#3f3d56"), align(center + horizon, text(size: 24pt, weight: 600, str(n)))))))))
}
"""
COLOUR = """
#v(1fr)
#align(center, grid(columns: content.across, row-gutter: content.apart * 1mm, column-gutter: 8mm,
  ..content.pictures.map(code => picture(code, width: content.side * 1mm))))
#v(1fr)
"""
CONTINUE = """
#for row in content.rows {
  block(height: 43mm, width: 100%, stroke: (bottom: 0.6pt + rgb("#b9b4c7")), align(horizon + center,
    grid(columns: 5, align: horizon, column-gutter: 4mm, ..row.map(code => picture(code, width: 30mm)),
      box(width: 30mm, height: 30mm, radius: 4mm, stroke: (paint: rgb("#3f3d56"), thickness: 1pt, dash: "dashed"),
        align(center + horizon, text(size: 34pt, weight: 600, fill: rgb("#b9b4c7"), "?"))))))
}
"""
PAIRS = """
#let spot = box(width: 3.4mm, height: 3.4mm, radius: 50%, fill: rgb("#3f3d56"))
#for row in content.rows {
  block(height: 43mm, width: 100%, align(horizon, grid(columns: (36mm, 5mm, 1fr, 5mm, 36mm), align: horizon,
    column-gutter: 3mm, picture(row.left, width: 36mm), spot, [], spot, picture(row.right, width: 36mm))))
}
"""
SORT = """
#let frame(code) = box(width: 100%, height: 96mm, radius: 5mm, inset: 4mm, stroke: 1pt + rgb("#3f3d56"),
  align(right + top, picture(code, width: 22mm)))
#grid(columns: (1fr,) * content.groups.len(), gutter: 5mm, ..content.groups.map(frame))
#v(7mm)
#align(center, grid(columns: 4, row-gutter: 9mm, column-gutter: 6mm,
  ..content.pictures.map(code => picture(code, width: 39mm))))
"""
ODD = """
#for row in content.rows {
  block(height: 43mm, width: 100%, stroke: (bottom: 0.6pt + rgb("#b9b4c7")), align(horizon + center,
    grid(columns: 4, align: horizon, column-gutter: 9mm, ..row.map(code => picture(code, width: 35mm)))))
}
"""
ORDER = """
#align(center, grid(columns: 2, row-gutter: 7mm, column-gutter: 16mm, ..content.pictures.map(code => box(
  width: 74mm, height: content.height * 1mm, radius: 4mm, inset: 3mm, stroke: 0.8pt + rgb("#b9b4c7"), {
    align(center + horizon, picture(code, width: content.side * 1mm))
    place(bottom + right, box(width: 13mm, height: 13mm, radius: 50%, fill: white, stroke: 1pt + rgb("#3f3d56")))
  }))))
"""

WAVES: dict[str, Callable[[float], float]] = {
    "straight": lambda t: 0,
    "hill": lambda t: 13 * sin(2 * pi * t),
    "waves": lambda t: 13 * sin(4 * pi * t),
    "ripples": lambda t: 10 * sin(8 * pi * t),
    "hops": lambda t: 26 * abs(sin(3 * pi * t)) - 13,
    "arches": lambda t: 14 - 28 * abs(sin(2 * pi * t)),
    "zigzag": lambda t: 14 * (1 - 2 * abs((6 * t) % 2 - 1)),
    "steps": lambda t: 13 if int(t * 7) % 2 else -13,
    "calming": lambda t: 14 * sin(6 * pi * t) * (1 - t),
    "dance": lambda t: 16 * sin(2 * pi * t) * sin(5 * pi * t),
}


def outlined(name: str) -> str:
    return outline_svg(drawing(name))


def _shuffled(entry: Entry, things: Sequence[Any]) -> list[Any]:
    """In an order of the entry's own, the same every time and never the given one."""
    random, mixed = Random(entry["slug"]), list(things)  # noqa: S311 - an order, not a secret
    while mixed == list(things):
        random.shuffle(mixed)
    return mixed


def _traced(entry: Entry) -> Content:
    return {
        "rows": [
            {"start": outlined(start), "goal": outlined(goal), "path": _dotted(WAVES[wave])}
            for start, goal, wave in entry["rows"]
        ]
    }


def _dotted(path: Callable[[float], float]) -> str:
    """A dashed way between two banks, as an SVG 200 × 60."""
    way: list[Point] = [(8 + 184 * i / 240, 30 + path(i / 240)) for i in range(241)]
    points = " ".join(f"{x:.2f},{y:.2f}" for x, y in way)
    layers = (("#b9b4c7", 15, ""), ("#ffffff", 13.4, ""), ("#3f3d56", 1.3, ' stroke-dasharray="4 3.4"'))
    lines = "".join(
        f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round"{dash}/>'
        for colour, width, dash in layers
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">{lines}</svg>'


def _counted(entry: Entry) -> Content:
    """The right number stands in another place on every row."""
    return {
        "rows": [
            {"svg": outlined(name), "count": n, "choices": [max(1, n - i % 3) + step for step in range(3)]}
            for i, (name, n) in enumerate(entry["rows"])
        ]
    }


def _coloured(entry: Entry) -> Content:
    across, side, apart = {1: (1, 176, 0), 2: (1, 112, 8), 4: (2, 85, 20), 6: (2, 70, 8)}[len(entry["drawings"])]
    pictures = [outline_svg(drawing(name), min(1.2, 75 / side)) for name in entry["drawings"]]
    return {"pictures": pictures, "across": across, "side": side, "apart": apart}


def _continued(entry: Entry) -> Content:
    return {"rows": [[outlined(name) for name in row] for row in entry["rows"]]}


def _paired(entry: Entry) -> Content:
    right = _shuffled(entry, [goal for _, goal in entry["rows"]])
    return {
        "rows": [
            {"left": outlined(start), "right": outlined(goal)}
            for (start, _), goal in zip(entry["rows"], right, strict=True)
        ]
    }


def _shadowed(entry: Entry) -> Content:
    shadows = _shuffled(entry, entry["drawings"])
    return {
        "rows": [
            {"left": outlined(name), "right": silhouette_svg(drawing(shadow))}
            for name, shadow in zip(entry["drawings"], shadows, strict=True)
        ]
    }


def _sorted(entry: Entry) -> Content:
    return {
        "groups": [outlined(name) for name in entry["groups"]],
        "pictures": [outlined(name) for name in entry["drawings"]],
    }


def _ordered(entry: Entry) -> Content:
    mixed = _shuffled(entry, entry["drawings"])
    return {
        "pictures": [outlined(name) for name in mixed],
        **({"height": 68, "side": 60} if len(mixed) > 4 else {"height": 84, "side": 68}),
    }


FORMS: dict[str, Form] = {
    "trace": (TRACE, _traced),
    "count": (COUNT, _counted),
    "colour": (COLOUR, _coloured),
    "continue": (CONTINUE, _continued),
    "pairs": (PAIRS, _paired),
    "shadows": (PAIRS, _shadowed),
    "sort": (SORT, _sorted),
    "odd": (ODD, _continued),
    "order": (ORDER, _ordered),
}
