"""What the pages of signals and decisions say in words, and the chart of a decision's figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

from server.features.decisions import words
from server.features.figures.indicators import INDICATORS
from server.shared.contract import decisions as contract
from server.shared.domain.decisions import OVERDUE, REMINDED_BEFORE, rule_of
from server.shared.i18n import Translator, translator

_UNITS: Final = {one.slug: one.unit.value for one in INDICATORS}
_TITLES: Final = {one.slug: one.title for one in INDICATORS}
_WITH_ROWS: Final = frozenset(one.slug for one in INDICATORS if one.has_rows)
_WIDTH: Final = 640
_LEFT: Final = 56
_RIGHT: Final = 12
_CEILING: Final = 14
_FLOOR: Final = 190
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one reader."""

    t: Translator

    def title(self, signal: contract.Signal) -> str:
        return words.signal_title(signal, self.t) if rule_of(signal.rule) else self.figure(signal.figure)

    def reason(self, signal: contract.Signal) -> str:
        return words.signal_reason(signal, _UNITS.get(signal.figure, "number"), self.t)

    def figure(self, slug: str) -> str:
        return self.t(_TITLES[slug]) if slug in _TITLES else slug

    def value(self, value: float | None, unit: str) -> str:
        return words.value_words(value, unit, self.t)

    def effect(self, decision: contract.Decision) -> str:
        return words.effect_words(decision.effect, decision.unit, self.t) if decision.effect else ""

    def opens_figure(self, signal: contract.Signal) -> bool:
        """Late tasks are looked at in the register, not at a figure."""
        return signal.rule != OVERDUE

    def opens_rows(self, signal: contract.Signal) -> bool:
        return self.opens_figure(signal) and signal.figure in _WITH_ROWS

    def course(self, decision: contract.Decision) -> Markup:
        return course(decision, self)


def said_to(language: str) -> Said:
    return Said(translator(language))


def is_soon(task: contract.Task, today: object) -> bool:
    """Whether an open task's day is near."""
    return task.done_at is None and not task.late and task.due_on - REMINDED_BEFORE <= today  # type: ignore[operator]


def course(decision: contract.Decision, said: Said) -> Markup:
    """The months of the figure as a line, the median of similar preschools as another, what is expected as a third."""
    points = decision.course
    if sum(one.value is not None for one in points) < _FEWEST:
        return Markup("")
    known = [value for one in points for value in (one.value, one.peers) if value is not None]
    top = 1.0 if decision.unit == "share" else max(*known, decision.expected) * 1.15 or 1.0

    def height(value: float) -> float:
        return _FLOOR - min(value / top, 1.0) * (_FLOOR - _CEILING)

    step = (_WIDTH - _LEFT - _RIGHT) / max(len(points) - 1, 1)
    drawn = [_tick(height(value), said.value(value, decision.unit)) for value in (0.0, top / 2, top)]
    for number, one in enumerate(points):
        if number % max(1, -(-len(points) // 7)) == 0:
            name = said.t.month(one.month.month)[:3].lower()
            drawn.append(f'<text x="{_LEFT + number * step:.1f}" y="{_FLOOR + 20}" class="month">{escape(name)}</text>')
        if one.month == decision.baseline_month:
            x = _LEFT + number * step
            drawn.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{_CEILING}" y2="{_FLOOR}" class="begins"/>')
    expected = height(decision.expected)
    drawn.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{expected:.1f}" y2="{expected:.1f}" class="wanted"/>')
    for kind, values in (("peers", [one.peers for one in points]), ("own", [one.value for one in points])):
        places = [(_LEFT + number * step, height(value)) for number, value in enumerate(values) if value is not None]
        drawn.append(_line(kind, places))
    title = escape(said.figure(decision.figure))
    return Markup(  # noqa: S704 - numbers and our own words; the rest is escaped
        f'<svg class="chart decision-course" viewBox="0 0 {_WIDTH} {_FLOOR + 28}" role="img"><title>{title}</title>'
        f"{''.join(drawn)}</svg>"
    )


def _tick(y: float, told: str) -> str:
    return (
        f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}" class="tick"/>'
        f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" class="tick">{escape(told)}</text>'
    )


def _line(kind: str, places: Sequence[tuple[float, float]]) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in places)
    return f'<g class="{kind}"><polyline points="{path}" fill="none"/>{dots}</g>'
