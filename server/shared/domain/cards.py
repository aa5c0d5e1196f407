"""Rules of assessment rounds and development cards: when a mark may be set, and which level the evidence speaks for."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple
from uuid import UUID

from server.shared.domain.calendar import bounds_of
from server.shared.domain.errors import RuleViolation

FINAL_ROUND: Final = 3
_WEEK: Final = 7
_HALVED_AFTER_WEEKS: Final = 8
_WEIGHTS: Final = tuple(max(1, round(1024 * 2 ** (-week / _HALVED_AFTER_WEEKS))) for week in range(54))
"""What an entry weighs by its whole weeks before the end of the round: half as much every eight weeks."""
_SURE: Final = 3
_FAIRLY_SURE: Final = 2
UNSURE: Final = 1


class Step(NamedTuple):
    """A level of a framework in hundredths, and the least mean of evidence (in hundredths, too) that speaks for it."""

    value: int
    threshold: int


class Evidence(NamedTuple):
    """One entry on one indicator: its level in hundredths (None: said without one), its age at the round's end."""

    level: int | None
    days_before_end: int
    from_home: bool
    author: UUID
    id: UUID | None = None


class Earlier(NamedTuple):
    """The mark of the nearest round before, in hundredths."""

    number: int
    level: int


class Proposal(NamedTuple):
    """``level`` is None where nothing speaks; ``confidence`` is then 0, otherwise 1 to 3."""

    level: float | None
    confidence: int
    because: str
    params: Mapping[str, str | int | float]


class Round(NamedTuple):
    """A round as the order of a year's rounds looks at it."""

    number: int
    starts_on: date
    ends_on: date
    closed: bool


class Outcome(StrEnum):
    """What becomes of a mark that is sent: it stands so already, it is written, or somebody else's stays."""

    SAME = "same"
    WRITTEN = "written"
    CLASHED = "clashed"


class Said(NamedTuple):
    """What a mark says; ``level`` None: nothing."""

    level: float | None
    confidence: int
    evidence: tuple[UUID, ...]


def scale_of(levels: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    """The levels of a framework, lowest first; a level without a threshold begins half-way from the one below it."""
    steps: list[Step] = []
    for level in sorted(levels, key=lambda level: float(level["value"])):
        value, threshold = round(float(level["value"]) * 100), level.get("threshold")
        half_way = (steps[-1].value + value + 1) // 2 if steps else 0
        steps.append(Step(value, half_way if threshold is None else round(float(threshold) * 100)))
    return tuple(steps)


def proposed(
    evidence: Sequence[Evidence], scale: Sequence[Step], earlier: Earlier | None = None, days_left: int = 0
) -> Proposal:
    """The level that a child's entries on one indicator speak for, and why.

    It is the highest level whose threshold the weighted mean of the entries' levels reaches. An entry's weight depends
    on nothing but itself: it halves every eight weeks before the round's end, and an entry from home weighs half. So a
    higher level in any entry, or one more entry at or above the mean, never lowers the proposal; the sums are whole
    numbers, hence exact. Entries without a level move nothing. Where no entry has one, the mark of the round before is
    proposed, least surely. ``days_left`` until the round's end turn ages into days before today (negative: it is over).
    """
    measured = [entry for entry in evidence if entry.level is not None]
    if not measured:
        return _without_levels(len(evidence), earlier)
    level, confidence = weighed(measured, scale)
    newest = min(measured, key=_newest_then_highest)
    params: dict[str, str | int | float] = {"count": len(measured)}
    params |= {"level": level / 100, "days": max(0, newest.days_before_end - days_left)}
    at_home = sum(entry.from_home for entry in measured)
    if at_home:
        params["from_home"] = at_home
    return Proposal(level / 100, confidence, _because(measured, newest, level), params)


def weighed(measured: Sequence[Evidence], scale: Sequence[Step]) -> tuple[int, int]:
    """The level (hundredths) and the confidence of ``proposed``, for entries that all have a level."""
    return _reached(measured, scale), _confidence(measured)


def sums_of(measured: Sequence[Evidence]) -> tuple[int, int]:
    """The weighted sum of the entries' levels (hundredths) and the sum of their weights: their mean is the quotient."""
    total = weight = 0
    for level, days, from_home, _, _ in measured:
        own = _WEIGHTS[min(days // _WEEK, len(_WEIGHTS) - 1)] * (1 if from_home else 2)
        weight += own
        total += own * (level or 0)
    return total, weight


def require_dates(school_year: int, starts_on: date, ends_on: date) -> None:
    """Raises ``round.wrong_dates`` unless the days follow each other within the school year."""
    first, last = bounds_of(school_year)
    if not first <= starts_on <= ends_on <= last:
        raise RuleViolation("round.wrong_dates")


def require_between(number: int, starts_on: date, ends_on: date, others: Collection[Round]) -> None:
    """Raises ``round.overlaps`` where the days meet those of another round, or lie on the wrong side of them."""
    before = [other.ends_on for other in others if other.number < number]
    after = [other.starts_on for other in others if other.number > number]
    if any(starts_on <= day for day in before) or any(ends_on >= day for day in after):
        raise RuleViolation("round.overlaps")


def require_next(number: int, others: Collection[Round]) -> None:
    """Raises ``round.exists``, ``round.earlier_missing`` or ``round.earlier_open``: rounds open one after another."""
    known = {other.number: other for other in others}
    if number in known:
        raise RuleViolation("round.exists", number=number)
    if number == 1:
        return
    if number - 1 not in known:
        raise RuleViolation("round.earlier_missing", number=number - 1)
    if not known[number - 1].closed:
        raise RuleViolation("round.earlier_open", number=number - 1)


def require_open(closed: bool) -> None:
    if closed:
        raise RuleViolation("round.closed")


def require_newest(number: int, numbers: Collection[int]) -> None:
    """Raises ``round.not_newest``: only the last round of a year is opened again."""
    if number != max(numbers):
        raise RuleViolation("round.not_newest")


def require_markable(locked: bool, corrects: bool, reason: str) -> None:
    """Raises ``card.closed`` or ``card.reason_missing``.

    ``locked``: the round is closed or the card complete. Then only who may correct marks, and says why.
    """
    if locked and not corrects:
        raise RuleViolation("card.closed")
    if locked and not reason.strip():
        raise RuleViolation("card.reason_missing")


def require_completable(closed: bool, corrects: bool, completed: bool) -> None:
    """Raises ``card.closed``: once its round is closed a card is completed by who may correct, and opened by nobody."""
    if closed and not (corrects and completed):
        raise RuleViolation("card.closed")


def require_in_framework(level: float | None, indicator: UUID, scale: Sequence[Step], known: Collection[UUID]) -> None:
    """Raises ``card.wrong_level`` or ``card.wrong_indicator`` for what the round's framework does not hold."""
    if indicator not in known:
        raise RuleViolation("card.wrong_indicator")
    if level is not None and all(round(level * 100) != step.value for step in scale):
        raise RuleViolation("card.wrong_level")


def require_known_evidence(evidence: Collection[UUID], known: Collection[UUID]) -> None:
    """Raises ``card.unknown_evidence`` unless every entry is about the child."""
    if any(entry not in known for entry in evidence):
        raise RuleViolation("card.unknown_evidence")


def require_something_marked(completed: bool, marks: int) -> None:
    """Raises ``card.nothing_marked``: an empty card is not whole."""
    if completed and not marks:
        raise RuleViolation("card.nothing_marked")


def require_before_school(age_band: str, bands: Sequence[Mapping[str, Any]]) -> None:
    """Raises ``card.not_preparatory`` unless the group's age band is the framework's oldest."""
    oldest = max(bands, key=lambda band: int(band["to_months"]), default=None)
    if oldest is None or oldest["slug"] != age_band:
        raise RuleViolation("card.not_preparatory")


def outcome(said: Said, over: int, stands: Said | None, revision: int) -> Outcome:
    """What becomes of a mark made ``over`` a revision (0: none) where another stands (None: none) at ``revision``.

    The same said again is no rewriting, whichever revision it was made over.
    """
    if (said.level is None and stands is None) or stands == said:
        return Outcome.SAME
    return Outcome.WRITTEN if over == (revision if stands else 0) else Outcome.CLASHED


def _without_levels(entries: int, earlier: Earlier | None) -> Proposal:
    if earlier is not None:
        params = {"number": earlier.number, "level": earlier.level / 100}
        return Proposal(earlier.level / 100, UNSURE, "earlier_round", params)
    if entries == 0:
        return Proposal(None, 0, "not_seen", {})
    return Proposal(None, 0, "once_seen" if entries == 1 else "several_seen", {"count": entries})


def _reached(measured: Sequence[Evidence], scale: Sequence[Step]) -> int:
    """The highest level, in hundredths, whose threshold the weighted mean reaches; the lowest where it reaches none."""
    total, weight = sums_of(measured)
    best = scale[0].value
    for value, threshold in scale:
        if value > best and total >= threshold * weight:
            best = value
    return best


def _confidence(measured: Sequence[Evidence]) -> int:
    """3: three entries or more on three days, or on two by two people; 2: two on two days or by two; else 1."""
    count = len(measured)
    if count == 1:
        return UNSURE
    days = len({entry.days_before_end for entry in measured})
    authors = len({entry.author for entry in measured})
    if count >= 3 and (days >= 3 or (days == 2 and authors >= 2)):
        return _SURE
    return _FAIRLY_SURE if days >= 2 or authors >= 2 else UNSURE


def _newest_then_highest(entry: Evidence) -> tuple[int, int]:
    return entry.days_before_end, -(entry.level or 0)


def _because(measured: Sequence[Evidence], newest: Evidence, level: int) -> str:
    if len(measured) == 1:
        return "once_seen"
    changed = any(entry.level != newest.level for entry in measured)
    return "latest_seen" if changed and newest.level == level else "several_seen"
