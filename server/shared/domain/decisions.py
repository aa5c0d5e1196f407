"""When a figure raises a signal, what a decision upon it has to say, and which month tells what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Literal

from server.shared.domain.calendar import SUMMER_MONTHS
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import month_of, previous_month

MONTHS_BEFORE: Final = 3
"""A fall is told against the mean of so many months before."""
_KNOWN_BEFORE: Final = 2
REST: Final = timedelta(days=30)
"""What was put aside is not raised again before so many days, unless it has become clearly worse."""
SETTLING_DAYS: Final = 14
"""The first two weeks of September: a year begins, and every figure with it."""
TOLD_FROM: Final = 20
"""From this day on a running month tells as much as the one before."""
LAST_DAYS_OF_ROUND: Final = timedelta(days=7)
LONGEST: Final = timedelta(days=366)
"""A decision is measured within a school year."""
REMINDED_BEFORE: Final = timedelta(days=3)
_HAIR: Final = 1e-9


class Kind(StrEnum):
    """What a rule compares a value with."""

    BELOW = "below"
    """With a limit, in the unit of the figure."""
    FELL = "fell"
    """With the mean of the months before: worse by at least so much."""
    BEHIND_PEERS = "behind_peers"
    """With the lower quartile of similar preschools."""
    ROUND_LATE = "round_late"
    """With a limit, while a round of cards is in its last days, and with a stricter one when they have passed."""


class SignalState(StrEnum):
    OPEN = "open"
    DECIDED = "decided"
    PASSED = "passed"
    OVER = "over"


class DecisionState(StrEnum):
    RUNNING = "running"
    MEASURED = "measured"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule over a figure.

    ``limit`` is in the unit of the figure; ``margin`` is how much better than that a value must become before its
    signal is over, and how much worse before one that was put aside is raised again. It must hold for ``months`` in a
    row, and says nothing below ``smallest`` of the denominator. Before ``told_from`` in a month it looks at the month
    before. One that is ``by_group`` names the groups behind the limit.
    """

    slug: str
    figure: str
    kind: Kind
    limit: float
    margin: float
    severity: Literal[1, 2, 3]
    smallest: float = 1
    months: int = 1
    told_from: int = TOLD_FROM
    limit_after: float = 0.0
    by_group: bool = True
    quiet_in_summer: bool = True


OVERDUE: Final = "decision_overdue"
OVERDUE_FIGURE: Final = "decisions_met"
CARDS: Final = "cards_complete"
RULES: Final[Sequence[Rule]] = (
    Rule("plans_missing", "plans_in_place", Kind.BELOW, 0.9, 0.03, 2, smallest=4, told_from=8),
    Rule("plans_unapproved", "plans_approved", Kind.BELOW, 0.7, 0.05, 1, smallest=4),
    Rule("annual_plans_missing", "annual_plans_in_place", Kind.BELOW, 1.0, 0.0, 2, told_from=1),
    Rule("children_unobserved", "children_observed", Kind.BELOW, 0.6, 0.05, 2, smallest=10),
    Rule("observing_fell", "children_observed", Kind.FELL, 0.15, 0.05, 3, smallest=10),
    Rule("observed_less_than_peers", "children_observed", Kind.BEHIND_PEERS, 0.0, 0.03, 1, smallest=10, months=2),
    Rule("areas_uncovered", "areas_covered", Kind.BELOW, 0.7, 0.05, 1, smallest=5),
    Rule("activities_left", "activities_done", Kind.BELOW, 0.6, 0.05, 2, smallest=20),
    Rule("families_behind_peers", "families_connected", Kind.BEHIND_PEERS, 0.0, 0.03, 1, smallest=10, months=2),
    Rule("staff_missing", "staff_per_group", Kind.BELOW, 1.0, 0.0, 3, told_from=1, quiet_in_summer=False),
    Rule("cards_late", CARDS, Kind.ROUND_LATE, 0.7, 0.05, 3, smallest=5, told_from=1, limit_after=0.95),
    Rule(OVERDUE, OVERDUE_FIGURE, Kind.BELOW, 7.0, 0.0, 2, told_from=1, by_group=False, quiet_in_summer=False),
)
"""The last one counts the days by which the task that waits longest is late: fewer are better."""

_BY_SLUG: Final = {rule.slug: rule for rule in RULES}


def rule_of(slug: str) -> Rule | None:
    """None for a rule that there was once."""
    return _BY_SLUG.get(slug)


@dataclass(frozen=True, slots=True)
class Point:
    """One month of one figure at one preschool; ``lower`` is the lower quartile of similar preschools."""

    value: float | None
    denominator: float = 0.0
    lower: float | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of a series: crossed or not, with the numbers its words are said with."""

    crossed: bool
    value: float
    threshold: float
    before: float | None = None


def verdict(
    rule: Rule, direction: int, points: Sequence[Point], *, standing: bool = False, after_round: bool = False
) -> Verdict | None:
    """What ``rule`` says of the months in ``points``, oldest first; None where there is too little to say anything.

    ``direction`` is 1 where more is better, else -1. A signal that is ``standing`` is over only when the figure is
    better than the limit by the rule's margin, so that it does not flap. A worse last value never uncrosses it.
    """
    if not points or points[-1].value is None or points[-1].denominator < rule.smallest:
        return None
    slack = rule.margin if standing else 0.0
    limits = [_limit(rule, direction, points[: len(points) - back], after_round) for back in range(rule.months)]
    now = limits[0]
    if now is None:
        return None
    threshold, before = now
    crossed = all(
        found is not None and _is_behind(rule, direction, points[-1 - back], found[0] + direction * slack)
        for back, found in enumerate(limits)
    )
    return Verdict(crossed, points[-1].value, threshold, before)


def _limit(rule: Rule, direction: int, points: Sequence[Point], after_round: bool) -> tuple[float, float | None] | None:
    """What the last of the points is compared with, and the mean before where there is one; None where unknown."""
    if not points:
        return None
    if rule.kind is Kind.BEHIND_PEERS:
        return (points[-1].lower, None) if points[-1].lower is not None else None
    if rule.kind is Kind.FELL:
        known = [one.value for one in points[-1 - MONTHS_BEFORE : -1] if one.value is not None]
        if len(known) < _KNOWN_BEFORE:
            return None
        mean = sum(known) / len(known)
        return mean - direction * rule.limit, mean
    return (rule.limit_after if after_round and rule.kind is Kind.ROUND_LATE else rule.limit), None


def _is_behind(rule: Rule, direction: int, point: Point, limit: float) -> bool:
    """A fall counts from the limit on, anything else beyond it."""
    if point.value is None or point.denominator < rule.smallest:
        return False
    short = (limit - point.value) * direction
    return short >= -_HAIR if rule.kind is Kind.FELL else short > _HAIR


def may_be_raised_again(rule: Rule, direction: int, passed: tuple[date, float | None], now: tuple[date, float]) -> bool:
    """Whether what was put aside, on a day at a value, is raised once more: later, or clearly worse."""
    (passed_on, then), (today, value) = passed, now
    if today - passed_on >= REST or then is None:
        return True
    return (then - value) * direction >= max(rule.margin, _HAIR)


def is_quiet(rule: Rule, day: date) -> bool:
    """Whether a rule raises nothing on that day: in summer, and while a school year settles."""
    return rule.quiet_in_summer and (day.month in SUMMER_MONTHS or (day.month == 9 and day.day <= SETTLING_DAYS))


def judged_month(rule: Rule, day: date) -> date | None:
    """The month a rule looks at on a day; None where that is one of rest."""
    month = month_of(day) if day.day >= rule.told_from else previous_month(month_of(day))
    return None if rule.quiet_in_summer and month.month in SUMMER_MONTHS else month


def is_teaching(rule: Rule, month: date) -> bool:
    """Whether a month is one to compare with: what a summer was like says nothing of a fall."""
    return not (rule.quiet_in_summer and month.month in SUMMER_MONTHS)


def round_stands(ends_on: date | None, today: date) -> Literal["none", "ending", "past"]:
    """How far an open round of cards is: not near its end or none at all, in its last days, or past them."""
    if ends_on is None or today < ends_on - LAST_DAYS_OF_ROUND:
        return "none"
    return "past" if today > ends_on else "ending"


def is_better(direction: int, value: float, than: float) -> bool:
    return (value - than) * direction > _HAIR


def is_met(direction: int, measured: float, expected: float) -> bool:
    return (measured - expected) * direction >= -_HAIR


@dataclass(frozen=True, slots=True)
class Promise:
    """What a decision is measured by."""

    expected: float
    due_on: date
    baseline: float | None
    direction: int
    share: bool


def wrong_in(promise: Promise, today: date) -> list[tuple[str, str]]:
    """What is wrong with a promise: the field and the code of each."""
    wrong = []
    if promise.share and not 0 <= promise.expected <= 1:
        wrong.append(("expected", "decision.not_a_share"))
    elif promise.expected < 0:
        wrong.append(("expected", "decision.not_a_value"))
    elif promise.baseline is not None and not is_better(promise.direction, promise.expected, promise.baseline):
        wrong.append(("expected", "decision.not_better"))
    if promise.due_on <= today:
        wrong.append(("due_on", "decision.not_in_future"))
    elif promise.due_on - today > LONGEST:
        wrong.append(("due_on", "decision.too_late"))
    return wrong


def wrong_task_day(due_on: date, decision_due_on: date, first: date) -> str | None:
    """The code of what is wrong with a task's day: before the decision's, or after it is measured."""
    if due_on > decision_due_on:
        return "decision.task_after"
    return "decision.task_before" if due_on < first else None


def measured_months(due_on: date, baseline_month: date) -> list[date]:
    """The months that may tell what came of a decision, the one asked first: the newest complete enough at its date.

    That of the date from its twentieth day on, else the one before; never the month of the baseline or an earlier one
    while the month of the date is a later one.
    """
    own = month_of(due_on)
    if own <= baseline_month:
        return [own]
    first = own if due_on.day >= TOLD_FROM or previous_month(own) <= baseline_month else previous_month(own)
    months = [first]
    while previous_month(months[-1]) > baseline_month and len(months) < MONTHS_BEFORE:
        months.append(previous_month(months[-1]))
    return months


def require_running(state: str) -> None:
    """Raises ``decision.not_running`` for one that was measured or dropped."""
    if state != DecisionState.RUNNING:
        raise RuleViolation("decision.not_running")


def require_ended(state: str) -> None:
    """Raises ``decision.still_running``: what came of it is concluded when it was measured."""
    if state == DecisionState.RUNNING:
        raise RuleViolation("decision.still_running")


def require_open(state: str) -> None:
    """Raises ``signal.not_open`` for one that somebody has answered, or that is over."""
    if state != SignalState.OPEN:
        raise RuleViolation("signal.not_open")


def require_same_revision(read: int, kept: int) -> None:
    """Raises ``decision.changed_meanwhile`` for a change of what was read before somebody else changed it."""
    if read != kept:
        raise RuleViolation("decision.changed_meanwhile")
