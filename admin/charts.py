"""Charts as inline SVG and shades of cells, drawn here: no script, no style attribute, numbers told in words too."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from markupsafe import Markup, escape

_WIDTH: Final = 120
_HEIGHT: Final = 36
_PAD: Final = 4
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
