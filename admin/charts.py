"""Charts as inline SVG and shades of cells, drawn here: no script, no style attribute, numbers told in words too."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from markupsafe import Markup, escape

_WIDTH: Final = 120
_HEIGHT: Final = 36
_PAD: Final = 4
_COURSE_WIDTH: Final = 320
_LEVELS_WIDTH: Final = 98
"""What the names of levels take at the left of a course."""
_FLOOR: Final = 92
_CEILING: Final = 20
_STRIP_WIDTH: Final = 180
_STRIP_PAD: Final = 6
_STRIP_HEIGHT: Final = 20
_LINES_WIDTH: Final = 640
_LINES_LEFT: Final = 64
_LINES_FLOOR: Final = 190
_LINES_CEILING: Final = 14
_HISTOGRAM_WIDTH: Final = 320
_HISTOGRAM_HEIGHT: Final = 90
_RING: Final = 15.915
"""The radius whose circumference is 100, so that a share in percent is a length."""


def sparkline(values: Sequence[float | None], title: str, highest: float | None = None) -> Markup:
    """The course of the months since the first with a value, gaps left out; fewer than two values draw nothing."""
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return Markup("")
    values = values[next(number for number, value in enumerate(values) if value is not None) :]
    top = max(known) if highest is None else highest
    step = (_WIDTH - 2 * _PAD) / (len(values) - 1)
    points = [
        (_PAD + number * step, _HEIGHT - _PAD - (value / top if top else 0) * (_HEIGHT - 2 * _PAD))
        for number, value in enumerate(values)
        if value is not None
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    last_x, last_y = points[-1]
    return _drawing(
        "spark",
        title,
        f"0 0 {_WIDTH} {_HEIGHT}",
        f'<polyline points="{line}" fill="none" class="line"/><circle cx="{last_x:.1f}" cy="{last_y:.1f}" r="3"/>',
    )


def bar(share: float | None, title: str) -> Markup:
    """A share from 0 to 1 as a bar."""
    width = 100 * min(max(share or 0, 0), 1)
    return _drawing(
        "bar",
        title,
        "0 0 100 6",
        f'<rect width="100" height="6" rx="3" class="rest"/><rect width="{width:.1f}" height="6" rx="3"/>',
        stretched=True,
    )


def ring(share: float | None, title: str) -> Markup:
    """A share from 0 to 1 as a ring."""
    part = 100 * min(max(share or 0, 0), 1)
    return _drawing(
        "ring",
        title,
        "0 0 36 36",
        f'<circle cx="18" cy="18" r="{_RING}" class="rest"/><circle cx="18" cy="18" r="{_RING}" class="part" '
        f'stroke-dasharray="{part:.1f} 100" transform="rotate(-90 18 18)"/>',
    )


def distribution(shares: Sequence[float], title: str, bins: int = 5) -> Markup:
    """How many of several shares lie in each fifth from 0 to 1."""
    counts = [0] * bins
    for share in shares:
        counts[min(int(share * bins), bins - 1)] += 1
    most, width = max(counts) or 1, _WIDTH / bins
    bars = "".join(
        f'<rect x="{number * width + 1:.1f}" y="{_HEIGHT - max(count / most * _HEIGHT, 1.5):.1f}" '
        f'width="{width - 2:.1f}" height="{max(count / most * _HEIGHT, 1.5):.1f}" rx="2"/>'
        for number, count in enumerate(counts)
    )
    return _drawing("distribution", title, f"0 0 {_WIDTH} {_HEIGHT}", bars, stretched=True)


def course(points: Sequence[tuple[str, float | None, str]], lines: Sequence[tuple[float, str]], title: str) -> Markup:
    """Values from 0 to 1 beside each other as columns: (name, value, value as text) each; None is an empty place.

    ``lines`` are heights that mean something, as the levels of a framework do, each with its name: the axis in words.
    """
    if not points:
        return Markup("")
    step = (_COURSE_WIDTH - _LEVELS_WIDTH) / len(points)
    wide = min(step * 0.6, 44)
    drawn = [
        f'<line x1="{_LEVELS_WIDTH}" x2="{_COURSE_WIDTH}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{_LEVELS_WIDTH - 6}" y="{y + 3.5:.1f}" class="level-name">{escape(name)}</text>'
        for y, name in ((_height_of(level), name) for level, name in lines)
    ]
    for number, (name, value, told) in enumerate(points):
        middle = _LEVELS_WIDTH + (number + 0.5) * step
        if value is not None:
            top = _height_of(value)
            drawn.append(
                f'<rect x="{middle - wide / 2:.1f}" y="{min(top, _FLOOR - 1.5):.1f}" width="{wide:.1f}" '
                f'height="{max(_FLOOR - top, 1.5):.1f}" rx="2"/>'
            )
        y = _height_of(value or 0) - 4
        drawn.append(f'<text x="{middle:.1f}" y="{y:.1f}" class="value-told">{escape(told)}</text>')
        drawn.append(f'<text x="{middle:.1f}" y="{_FLOOR + 14}">{escape(name)}</text>')
    return _drawing("course", title, f"0 0 {_COURSE_WIDTH} {_FLOOR + 20}", "".join(drawn))


def parts(counts: Sequence[int], title: str, rest: int = 0) -> Markup:
    """How a whole divides, as one bar; the place in the order names the shade, lightest first.

    ``rest`` belongs to the whole and is in none of the parts: it stays without a shade.
    """
    whole, begun, drawn = sum(counts) + rest, 0.0, []
    for number, count in enumerate(counts):
        width = 100 * count / whole if whole else 0
        if width:
            step = step_of(number, len(counts))
            drawn.append(f'<rect x="{begun:.2f}" width="{width:.2f}" height="10" class="part-{step}"/>')
        begun += width
    if rest:
        drawn.append(f'<rect x="{begun:.2f}" width="{100 - begun:.2f}" height="10" class="rest"/>')
    return _drawing("parts", title, "0 0 100 10", "".join(drawn), stretched=True)


def step_of(number: int, count: int, steps: int = 5) -> int:
    """The shade of the ``number``-th of ``count`` levels, 1 to ``steps``, spread evenly. It names a class."""
    return 1 + round(number * (steps - 1) / (count - 1)) if count > 1 else steps


def span(low: float, middle: float, high: float, title: str) -> Markup:
    """An estimate between the ends of its interval, on a scale from -1 to 1 that shows 0 in its middle."""
    ends = [50 + 50 * min(max(value, -1.0), 1.0) for value in (low, middle, high)]
    return _drawing(
        "span",
        title,
        "0 0 100 12",
        '<rect y="5" width="100" height="2" class="rest"/><rect x="49.8" width="0.4" height="12" class="zero"/>'
        f'<rect x="{ends[0]:.1f}" y="3" width="{max(ends[2] - ends[0], 0.5):.1f}" height="6" class="between"/>'
        f'<rect x="{ends[1] - 0.6:.1f}" y="0" width="1.2" height="12"/>',
        stretched=True,
    )


def strip(quartiles: Sequence[float], own: float, title: str) -> Markup:
    """Where one value stands among others: their range as a line, their middle half as a box, its own as a mark.

    ``quartiles`` are lowest, lower, median, upper and highest; the scale begins and ends with what is shown.
    """
    least, most = min(*quartiles, own), max(*quartiles, own)
    wide = (most - least) or 1.0

    def at(value: float) -> float:
        return _STRIP_PAD + (value - least) / wide * _STRIP_WIDTH

    lowest, lower, median, upper, highest = map(at, quartiles)
    middle = _STRIP_HEIGHT / 2
    drawn = (
        f'<rect x="{_STRIP_PAD}" y="{middle - 0.5}" width="{_STRIP_WIDTH}" height="1" class="rest"/>'
        f'<rect x="{lowest:.1f}" y="{middle - 1.5}" width="{max(highest - lowest, 1):.1f}" height="3" class="range"/>'
        f'<rect x="{lower:.1f}" y="{middle - 6}" width="{max(upper - lower, 1):.1f}" height="12" class="between"/>'
        f'<rect x="{median - 1:.1f}" y="{middle - 8}" width="2" height="16" class="zero"/>'
    )
    drawn += f'<circle cx="{at(own):.1f}" cy="{middle}" r="5.5" class="own"/>'
    width = _STRIP_WIDTH + 2 * _STRIP_PAD
    return _drawing("strip", title, f"0 0 {width} {_STRIP_HEIGHT}", drawn)


def lines(
    years: Sequence[Sequence[float | None]], names: Sequence[str], ticks: Sequence[tuple[float, str]], title: str
) -> Markup:
    """Twelve months as a line for each year, the first year in front; ``names`` are those of the months.

    ``ticks`` are heights with their words, lowest first, the last of them the top of the scale.
    """
    top = ticks[-1][0] or 1.0
    step = (_LINES_WIDTH - _LINES_LEFT - 24) / 11

    def at(number: int, value: float) -> tuple[float, float]:
        return _LINES_LEFT + number * step, _LINES_FLOOR - value / top * (_LINES_FLOOR - _LINES_CEILING)

    drawn = [
        f'<line x1="{_LINES_LEFT}" x2="{_LINES_WIDTH - 18}" y1="{at(0, value)[1]:.1f}" y2="{at(0, value)[1]:.1f}"/>'
        f'<text x="{_LINES_LEFT - 8}" y="{at(0, value)[1] + 4:.1f}" class="tick">{escape(told)}</text>'
        for value, told in ticks
    ]
    drawn += [
        f'<text x="{at(number, 0)[0]:.1f}" y="{_LINES_FLOOR + 20}" class="month">{escape(name)}</text>'
        for number, name in enumerate(names)
    ]
    for number, values in reversed(list(enumerate(years))):
        points = [at(month, value) for month, value in enumerate(values) if value is not None]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{3 if number else 4}"/>' for x, y in points)
        drawn.append(f'<g class="year-{min(number, 1)}"><polyline points="{path}" fill="none"/>{dots}</g>')
    return _drawing("lines", title, f"0 0 {_LINES_WIDTH} {_LINES_FLOOR + 30}", "".join(drawn))


def histogram(counts: Sequence[int], ends: tuple[str, str], title: str, own: float | None = None) -> Markup:
    """How many lie in each of several equal bins, the number above each; ``own`` (0 to 1 of the scale) is marked."""
    most, width = max(counts, default=0) or 1, _HISTOGRAM_WIDTH / max(len(counts), 1)
    drawn = []
    for number, count in enumerate(counts):
        height = max(count / most * _HISTOGRAM_HEIGHT, 1.5)
        x, y = number * width, _HISTOGRAM_HEIGHT + 18 - height
        drawn.append(f'<rect x="{x + 2:.1f}" y="{y:.1f}" width="{width - 4:.1f}" height="{height:.1f}" rx="2"/>')
        if count:
            drawn.append(f'<text x="{x + width / 2:.1f}" y="{y - 5:.1f}">{count}</text>')
    floor = _HISTOGRAM_HEIGHT + 34
    drawn.append(f'<text x="0" y="{floor}" class="end-low">{escape(ends[0])}</text>')
    drawn.append(f'<text x="{_HISTOGRAM_WIDTH}" y="{floor}" class="end-high">{escape(ends[1])}</text>')
    if own is not None:
        x = min(max(own, 0.0), 1.0) * _HISTOGRAM_WIDTH
        drawn.append(f'<path d="M{x:.1f} {_HISTOGRAM_HEIGHT + 20}l6 10h-12z" class="own"/>')
    return _drawing("histogram", title, f"0 0 {_HISTOGRAM_WIDTH} {floor + 6}", "".join(drawn))


def _height_of(value: float) -> float:
    return _FLOOR - min(max(value, 0.0), 1.0) * (_FLOOR - _CEILING)


def shade(value: float, highest: float, steps: int = 4) -> int:
    """The step of a cell's shade: 0 where there is nothing, ``steps`` at the highest value. It names a class."""
    if value <= 0 or highest <= 0:
        return 0
    return min(steps, ceil(value / highest * steps))


def _drawing(kind: str, title: str, box: str, content: str, stretched: bool = False) -> Markup:
    ratio = ' preserveAspectRatio="none"' if stretched else ' preserveAspectRatio="xMinYMid"'
    return Markup(  # noqa: S704 - numbers and our own words; the title is escaped
        f'<svg class="chart {kind}" viewBox="{box}"{ratio} role="img"><title>{escape(title)}</title>{content}</svg>'
    )
