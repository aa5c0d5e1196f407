"""Rules of a child's difficulties and of the child's own route, and what is proposed for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

STAGES: Final = (0, 1, 2, 3)
"""0 is before the first assessment round of a school year, the others follow the rounds."""
STEPS_PROPOSED: Final = 5
STRENGTHS_PROPOSED: Final = 5
MOST_OF_AN_AREA: Final = 2


@dataclass(frozen=True, slots=True)
class Judged:
    """A level (0 to 1) somebody saw a child at, on a card or in an observation."""

    indicator_id: UUID
    level: float
    at: datetime


@dataclass(frozen=True, slots=True)
class Proposed:
    """Indicators for a route: what the child can, and what comes next."""

    strengths: tuple[UUID, ...]
    steps: tuple[UUID, ...]


def proposed(judged: Iterable[Judged], area_of: Mapping[UUID, str], levels: Sequence[float]) -> Proposed:
    """Strengths and next steps out of what was judged.

    ``area_of`` holds the indicators of the child's age in the framework's order; others are left out. ``levels`` are
    the framework's, rising. Of several judgements on one indicator the newest speaks, of two at one moment the higher.
    A strength stands at the highest level. A step is below it: what is nearest to it first, then the framework's
    order. Of one area at most ``MOST_OF_AN_AREA`` are named, so that a route is about the whole child. What nobody
    judged is not proposed: it asks for an observation, not for a step.
    """
    standing: dict[UUID, float] = {}
    for one in sorted(judged, key=lambda one: (one.at, one.level)):
        standing[one.indicator_id] = one.level
    known = [indicator for indicator in area_of if indicator in standing]
    highest = max(levels, default=1.0)
    can = [indicator for indicator in known if standing[indicator] >= highest]
    ahead = sorted((one for one in known if standing[one] < highest), key=lambda one: -standing[one])
    return Proposed(_spread(can, area_of, STRENGTHS_PROPOSED), _spread(ahead, area_of, STEPS_PROPOSED))


def _spread(indicators: Iterable[UUID], area_of: Mapping[UUID, str], at_most: int) -> tuple[UUID, ...]:
    chosen: list[UUID] = []
    for indicator in indicators:
        of_area = sum(area_of[one] == area_of[indicator] for one in chosen)
        if of_area < MOST_OF_AN_AREA and len(chosen) < at_most:
            chosen.append(indicator)
    return tuple(chosen)


def require_difficulty_dates(since: date, overcome_on: date | None, today: date) -> None:
    """Raises ``difficulty.in_future`` or ``difficulty.overcome_before``."""
    if since > today or (overcome_on is not None and overcome_on > today):
        raise RuleViolation("difficulty.in_future")
    if overcome_on is not None and overcome_on < since:
        raise RuleViolation("difficulty.overcome_before")


def require_difficulty_words(area_known: bool, specialist_known: bool) -> None:
    """Raises ``difficulty.unknown_area`` or ``difficulty.unknown_specialist``."""
    if not area_known:
        raise RuleViolation("difficulty.unknown_area")
    if not specialist_known:
        raise RuleViolation("difficulty.unknown_specialist")


def require_difficulty_revision(kept: int, written_over: int) -> None:
    """Raises ``difficulty.changed_meanwhile``; ``kept`` is 0 where there is no such difficulty (any more)."""
    if kept != written_over:
        raise RuleViolation("difficulty.changed_meanwhile")


def require_route_revision(kept: int, written_over: int) -> None:
    """Raises ``route.changed_meanwhile``; ``kept`` is 0 where the stage has no route yet."""
    if kept != written_over:
        raise RuleViolation("route.changed_meanwhile")


def require_stage(stage: int, rounds: Iterable[int]) -> None:
    """Raises ``route.no_round``: a stage after a round is written once that round exists."""
    if stage and stage not in rounds:
        raise RuleViolation("route.no_round", stage=stage)


def require_review(reviewed: bool, review: str) -> None:
    """Raises ``route.review_missing``: what was looked at again says what was found."""
    if reviewed and not review:
        raise RuleViolation("route.review_missing")


def require_known(indicators_known: bool, activities_known: bool) -> None:
    """Raises ``route.unknown_indicator`` or ``route.unknown_activity``."""
    if not indicators_known:
        raise RuleViolation("route.unknown_indicator")
    if not activities_known:
        raise RuleViolation("route.unknown_activity")


def stage_shown(rounds: Iterable[int], written: Iterable[int], writes: bool) -> int:
    """The stage one opens without naming any: of the newest round for whoever writes, the newest written for others."""
    return max(rounds if writes else written, default=0)
