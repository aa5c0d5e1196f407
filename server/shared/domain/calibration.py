"""Rules of judging the same: what is judged, when others' levels are shown, where raters differ."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

Item = tuple[str, UUID]
"""What is judged: a subject (the slug of a case, empty for the real child) on an indicator."""
LEAST_ITEMS: Final = 2
"""Of fewer marked by both, agreement says nothing."""
_STRENGTHS: Final = ((0.8, "almost-perfect"), (0.6, "substantial"), (0.4, "moderate"), (0.2, "fair"))


@dataclass(frozen=True, slots=True)
class Given:
    """What one rater gave: levels (0 to 1) by item."""

    rater_id: UUID
    name: str
    levels: Mapping[Item, float]


def require_subject(cases: Collection[str], child_id: UUID | None, round_id: UUID | None) -> None:
    """Raises ``calibration.nothing_to_judge`` unless there are cases, or one child in a round, and not both."""
    of_child = child_id is not None and round_id is not None
    half = (child_id is None) != (round_id is None)
    if half or of_child == bool(cases):
        raise RuleViolation("calibration.nothing_to_judge")


def require_cases(wanted: Collection[str], found: Collection[str], frameworks: Collection[UUID]) -> None:
    """Raises ``calibration.unknown_case`` or ``calibration.different_frameworks``."""
    if set(wanted) - set(found):
        raise RuleViolation("calibration.unknown_case")
    if len(set(frameworks)) > 1:
        raise RuleViolation("calibration.different_frameworks")


def require_open(closed_at: datetime | None) -> None:
    if closed_at is not None:
        raise RuleViolation("calibration.closed")


def require_marks(
    marks: Mapping[Item, float], items: Collection[Item], levels: Collection[float], given: Mapping[Item, float]
) -> None:
    """Whether somebody who gave ``given`` so far may give ``marks``.

    Raises ``calibration.unknown_item``, ``calibration.wrong_level`` or ``calibration.given_already``: whoever has
    given every level has seen the others' and judges no longer by themselves.
    """
    if not marks.keys() <= set(items):
        raise RuleViolation("calibration.unknown_item")
    if not set(marks.values()) <= set(levels):
        raise RuleViolation("calibration.wrong_level")
    if is_given(given, items):
        raise RuleViolation("calibration.given_already")


def is_given(levels: Mapping[Item, float], items: Collection[Item]) -> bool:
    """Whether every item has a level."""
    return all(item in levels for item in items)


def shown(givens: Iterable[Given], items: Collection[Item], reader_id: UUID, leads: bool) -> list[Given]:
    """Those whose levels a reader may see: everybody who has given all, once the reader has; who leads, at once."""
    whole = [given for given in givens if is_given(given.levels, items)]
    if leads or any(given.rater_id == reader_id for given in whole):
        return whole
    return []


def pairs_shown(visible: Sequence[Given], reader_id: UUID, leads: bool) -> list[tuple[Given, Given]]:
    """The pairs of raters whose agreement is told: one's own with each other; who leads is told every pair."""
    pairs = [
        (second, first) if second.rater_id == reader_id else (first, second)
        for first, second in combinations(visible, 2)
    ]
    return [pair for pair in pairs if leads or pair[0].rater_id == reader_id]


def both(first: Mapping[Item, float], second: Mapping[Item, float]) -> list[tuple[float, float]]:
    """The two levels of each item that both have."""
    return [(level, second[item]) for item, level in first.items() if item in second]


def share_same(pairs: Sequence[tuple[float, float]]) -> float | None:
    """The share of equal levels, 0 to 1; None of fewer than ``LEAST_ITEMS``."""
    if len(pairs) < LEAST_ITEMS:
        return None
    return sum(first == second for first, second in pairs) / len(pairs)


def differing(items: Sequence[Item], visible: Sequence[Given], expected: Mapping[Item, float]) -> list[Item]:
    """The items on which raters differ from each other or from our own judgement, in their order."""
    found = []
    for item in items:
        levels = {given.levels[item] for given in visible if item in given.levels}
        if levels and len(levels | ({expected[item]} if item in expected else set())) > 1:
            found.append(item)
    return found


def told_apart(givens: Iterable[Given]) -> dict[UUID, str]:
    """Names by rater; people of the same name are numbered."""
    names: dict[UUID, str] = {}
    for given in givens:
        alike = sum(name == given.name or name.startswith(f"{given.name} (") for name in names.values())
        names[given.rater_id] = f"{given.name} ({alike + 1})" if alike else given.name
    return names


def strength(kappa: float | None) -> str:
    """What a kappa (at most 1) is called: almost-perfect, substantial, moderate, fair, slight; unknown without one.

    The bands of J. R. Landis and G. G. Koch, "The measurement of observer agreement for categorical data",
    Biometrics 33 (1977): above 0.8, 0.6, 0.4, 0.2; all below is slight here.
    """
    if kappa is None:
        return "unknown"
    return next((name for over, name in _STRENGTHS if kappa > over), "slight")
