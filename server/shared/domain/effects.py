"""The six effects the model promises: what is counted, how it becomes 0 to 100, what an initial stage may say.

The formulas are our own, proposed in ``domain.md`` ("Formulas proposed for the six effects") and said exactly in
decision 0027. Each takes counts of the product's own record; none takes an opinion.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from server.shared.domain.errors import RuleViolation

EFFECTS: Final = ("time_saved", "awareness", "decision_speed", "justification", "automation", "team_potential")
"""In the order in which the model names them."""
TASKS: Final = ("annual", "monthly", "weekly")
"""The standard tasks whose active editing is measured; cards are not measured yet."""
KINDS: Final = ("activities", "annual_weeks", "monthly_fields", "card_marks", "figures", "observations")
"""The records that automation is counted over."""
LEAST_DONE: Final = 3
"""Of fewer plans, decisions or tasks a median or a share says nothing."""
LEAST_RECORDS: Final = 20
SMALLEST_SPREAD: Final = 5
"""Of fewer preschools that say something no spread is told: who knows the others would know the one."""
EARLIEST: Final = date(2000, 1, 1)


class Limit(NamedTuple):
    """What an entry of the initial stage is measured in and between which ends it is believed."""

    unit: str
    least: float
    most: float


STAGE: Final[Mapping[str, Limit]] = {
    "weekly_minutes": Limit("minutes", 1, 3000),
    "monthly_minutes": Limit("minutes", 1, 6000),
    "annual_minutes": Limit("minutes", 1, 12000),
    "known_percent": Limit("percent", 0, 100),
    "decision_hours": Limit("hours", 0.1, 8760),
    "done_hours": Limit("hours", 0.1, 8760),
    "evidence_percent": Limit("percent", 0, 100),
    "prefilled_percent": Limit("percent", 0, 100),
    "shared_practices": Limit("number", 0, 10000),
}
"""What an initial stage may say, in the order of the effects that each entry is the baseline of."""
WORDS_MOST: Final = 2000


class Wrong(NamedTuple):
    """An entry that is not believed: its slug, the code of why, and the ends it should lie between."""

    slug: str
    code: str
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Score:
    """``value`` is 0 to 100, or None with the reason in ``missing``; ``partial`` when some of its parts are missing."""

    value: float | None
    missing: str = ""
    partial: bool = False


def wrong_entries(figures: Mapping[str, float]) -> list[Wrong]:
    """The entries of an initial stage that are unknown or out of their range; NaN is out of every range."""
    wrong = []
    for slug, value in figures.items():
        limit = STAGE.get(slug)
        if limit is None:
            wrong.append(Wrong(slug, "effects.unknown_entry", 0, 0))
        elif not limit.least <= value <= limit.most:
            wrong.append(Wrong(slug, "effects.out_of_range", limit.least, limit.most))
    return wrong


def require_stage(figures: Collection[str], starts_on: date, today: date) -> None:
    """Raises ``effects.stage_empty`` or ``effects.stage_day``: an initial stage says something, of a day gone by."""
    if not figures:
        raise RuleViolation("effects.stage_empty")
    if not EARLIEST <= starts_on <= today:
        raise RuleViolation("effects.stage_day")


def require_span(starts_on: date, ends_on: date) -> None:
    """Raises ``effects.span``: a span ends after it begins and is three years long at most."""
    if not 0 <= (ends_on - starts_on).days <= 3 * 366 or starts_on < EARLIEST:
        raise RuleViolation("effects.span")


class Task(NamedTuple):
    """A standard task: the median minutes of active editing of ``plans`` plans, and the minutes it took before."""

    slug: str
    minutes: float | None
    plans: int
    before: float | None


def saved_share(now: float, before: float) -> float:
    """(before - now) / before, 0 where it takes as long as before or longer; at most 1."""
    return min(max((before - now) / before, 0.0), 1.0)


def time_saved(tasks: Sequence[Task]) -> Score:
    """100 x the mean over the tasks of (before - now) / before; tasks without either are left out and make it partial.

    Card and other work is not measured, so that the score is always partial: it speaks of planning alone.
    """
    measured = [task for task in tasks if task.minutes is not None and task.plans >= LEAST_DONE]
    known = [saved_share(task.minutes, task.before) for task in measured if task.minutes is not None and task.before]
    if known:
        return Score(100 * sum(known) / len(known), partial=True)
    return Score(None, "no_baseline" if measured else "too_few_plans")


def awareness(seen: int, keys: int, months: int, has_head: bool) -> Score:
    """100 x pairs of month and key indicator that the head looked at while fresh / all such pairs of the span."""
    if not keys:
        return Score(None, "no_key_indicators")
    if not has_head:
        return Score(None, "no_head")
    return Score(100 * min(seen, keys * months) / (keys * months))


class Pace(NamedTuple):
    """How fast it went: median hours, of how many, and the hours before."""

    hours: float | None
    cases: int
    before: float | None


def decision_speed(steps: Sequence[Pace], tasks_in_time: int, tasks_due: int) -> Score:
    """100 x the mean of: hours saved on each step (signal to decision, decision to done), and tasks done in time.

    A step speaks with a baseline and ``LEAST_DONE`` cases; the share in time of ``LEAST_DONE`` tasks that were due.
    """
    known = [
        saved_share(step.hours, step.before)
        for step in steps
        if step.hours is not None and step.before and step.cases >= LEAST_DONE
    ]
    expected = len(steps) + 1
    if tasks_due >= LEAST_DONE:
        known.append(tasks_in_time / tasks_due)
    if not known:
        enough = any(step.cases >= LEAST_DONE for step in steps)
        return Score(None, "no_baseline" if enough else "too_few_decisions")
    return Score(100 * sum(known) / len(known), partial=len(known) < expected)


def justification(decided: int, founded: int, measured: int, met: int) -> Score:
    """100 x (decisions with evidence and expected result / decisions) x (expectations met / decisions measured)."""
    if decided < LEAST_DONE:
        return Score(None, "too_few_decisions")
    if not measured:
        return Score(None, "nothing_measured")
    return Score(100 * founded / decided * met / measured)


class Records(NamedTuple):
    """Records of one kind: all of them, and those the product derived or filled in and a person kept."""

    kind: str
    prefilled: int
    all: int


def automation(records: Sequence[Records]) -> Score:
    """100 x records derived or prefilled / all records, over every kind."""
    whole = sum(one.all for one in records)
    if whole < LEAST_RECORDS:
        return Score(None, "too_few_records")
    return Score(100 * sum(one.prefilled for one in records) / whole)


def shared_and_reused(sharing: int, educators: int, practices: int, reused: int) -> float | None:
    """Half the share of educators who shared a practice, half the share of shared practices colleagues took; 0 to 1.

    None where there is nobody to share.
    """
    if not educators:
        return None
    return min(sharing / educators, 1.0) / 2 + (min(reused / practices, 1.0) / 2 if practices else 0.0)


def course_completion(certified: int, people: int) -> float | None:
    """The share of the staff who hold a certificate of the 24-hour course, 0 to 1.

    None where nobody works or no course was begun near by: what nobody could take is no zero.
    """
    return min(certified / people, 1.0) if people else None


def team_potential(parts: Sequence[float | None]) -> Score:
    """100 x the mean of the parts (each 0 to 1) that exist; partial where one of them does not."""
    known = [min(max(part, 0.0), 1.0) for part in parts if part is not None]
    if not known:
        return Score(None, "no_sources")
    return Score(100 * sum(known) / len(known), partial=len(known) < len(parts))


def months_touched(starts_on: date, ends_on: date) -> int:
    """How many calendar months a span touches."""
    return (ends_on.year - starts_on.year) * 12 + ends_on.month - starts_on.month + 1
