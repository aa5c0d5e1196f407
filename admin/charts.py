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
