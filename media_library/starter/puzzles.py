"""Worksheets that are one large puzzle: a maze, and dots to join by number."""

from random import Random

from media_library.starter.drawings import drawing
from media_library.starter.painting import outline_svg
from media_library.starter.shapes import INK, Drawing, Point
from media_library.starter.worksheet_forms import Content, Entry, Form, outlined

WHOLE = """
#v(1fr)
#align(center, picture(content.puzzle, width: 170mm))
#v(1fr)
"""
Cell = tuple[int, int]
CORNER, SIDE = 14.0, 86.0
"""Where the maze begins in its field of 100 × 120, and how wide it is."""


def maze_ways(columns: int, rows: int, random: Random) -> set[frozenset[Cell]]:
    """Which neighbouring cells are open to each other: every cell reachable, and by one way only.

    Depth-first search with backtracking from the upper left.
    """
    way, seen, opened = [(0, 0)], {(0, 0)}, set[frozenset[Cell]]()
    while way:
        column, row = way[-1]
        near = [(column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)]
        fresh = [(c, r) for c, r in near if 0 <= c < columns and 0 <= r < rows and (c, r) not in seen]
        if not fresh:
            way.pop()
            continue
        chosen = random.choice(fresh)
        opened.add(frozenset({way[-1], chosen}))
        seen.add(chosen)
        way.append(chosen)
    return opened


def _maze(entry: Entry) -> Content:
    columns, rows = entry["size"]
    opened = maze_ways(columns, rows, Random(entry["slug"]))  # noqa: S311 - a maze, not a secret
    step = SIDE / columns
    walls: list[tuple[Point, Point]] = []
    for column in range(columns):
        for row in range(rows):
            x, y = 7 + column * step, CORNER + row * step
            if frozenset({(column, row), (column + 1, row)}) not in opened:
                walls.append(((x + step, y), (x + step, y + step)))
            leaves = (column, row) == (columns - 1, rows - 1)
            if not leaves and frozenset({(column, row), (column, row + 1)}) not in opened:
                walls.append(((x, y + step), (x + step, y + step)))
    height = CORNER + rows * step
    walls += [((7 + step, CORNER), (7 + SIDE, CORNER)), ((7, CORNER), (7, height))]
    pictures = [_inner(entry["start"], (4, 0), 13.4), _inner(entry["goal"], (80, height + 0.6), 13.4)]
    lines = "".join(
        f'<line x1="{a:.2f}" y1="{b:.2f}" x2="{c:.2f}" y2="{d:.2f}" stroke="{INK}" stroke-width="0.8" '
        'stroke-linecap="round"/>'
        for (a, b), (c, d) in walls
    )
    return {"puzzle": _svg(lines + "".join(pictures), 100, height + 14.4)}


def _svg(inside: str, width: float, height: float) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:.2f}">{inside}</svg>'


def _inner(name: str, corner: Point, size: float) -> str:
    """A drawing inside another picture."""
    inside = outlined(name).split(">", 1)[1].rsplit("<", 1)[0]
    return f'<g transform="translate({corner[0]} {corner[1]:.2f}) scale({size / 100:g})">{inside}</g>'


def _dots(entry: Entry) -> Content:
    """The outline is one mark of the drawing, given by its place; its every `step`-th point becomes a dot.

    Marks from `kept` on are drawn already.
    """
    marks: Drawing = drawing(entry["drawing"])
    ring = marks[entry["outline"]].points[entry["first"] :: entry["step"]]
    centre = (sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring))
    spots = "".join(_spot(point, centre, number) for number, point in enumerate(ring, 1))
    drawn = outline_svg(marks[entry["kept"] :], 0.6).split(">", 1)[1].rsplit("<", 1)[0]
    return {"puzzle": _svg(f'<g transform="translate(6 6)">{drawn}{spots}</g>', 112, 118)}


def _spot(point: Point, centre: Point, number: int) -> str:
    """The number stands outside the ring."""
    dx, dy = point[0] - centre[0], point[1] - centre[1]
    far = (dx * dx + dy * dy) ** 0.5 or 1
    x, y = point[0] + 4.2 * dx / far, point[1] + 4.2 * dy / far + 1.3
    return (
        f'<circle cx="{point[0]:.2f}" cy="{point[1]:.2f}" r="1" fill="{INK}"/>'
        f'<text x="{x:.2f}" y="{y:.2f}" font-family="Source Sans Pro" font-size="4" font-weight="600" '
        f'text-anchor="middle" fill="{INK}">{number}</text>'
    )


FORMS: dict[str, Form] = {"maze": (WHOLE, _maze), "dots": (WHOLE, _dots)}
