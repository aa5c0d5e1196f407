"""How answers of the course's tests are graded, which questions are asked, and when a question is fit to be asked."""

import math
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

DIFFICULTIES: Final = (1, 2, 3)
ANY_DIFFICULTY: Final = 0
UNSORTED: Final = "unsorted"
"""The topic of a question that came without one: no test draws from it until somebody puts it elsewhere."""
MOST_CHOICES: Final = 12
LONGEST_TEXT: Final = 4000
PAIR: Final = "="
"""Between the sides of a pair in an answer: ``left=right``."""
_SLUG: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_HAIR: Final = 1e-9


class QuestionKind(StrEnum):
    ONE = "one"
    SEVERAL = "several"
    ORDER = "order"
    MATCH = "match"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Key:
    """What is right of a question as it was asked.

    ``choices`` are the slugs on the left, ``rights`` those on the right of a match. ``right`` holds the slugs of the
    right options, the right order, or the right pairs as ``left=right``; of a number there are value and tolerance.
    """

    kind: str
    choices: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    value: float | None = None
    tolerance: float = 0.0


@dataclass(frozen=True, slots=True)
class Given:
    """An answer: slugs in the order put, pairs as ``left=right``, or a number."""

    chosen: tuple[str, ...] = ()
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many questions of a topic; difficulty 0 stands for any."""

    topic: str
    count: int
    difficulty: int = ANY_DIFFICULTY


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question that may be asked; ``seen`` is how often this participant was asked it before."""

    id: UUID
    topic: str
    difficulty: int
    seen: int = 0


def fits(key: Key, given: Given) -> bool:
    """Whether an answer is one to this question at all; one that says nothing always is."""
    if key.kind == QuestionKind.NUMBER:
        return not given.chosen and (given.number is None or math.isfinite(given.number))
    if given.number is not None or len(set(given.chosen)) != len(given.chosen):
        return False
    if key.kind == QuestionKind.MATCH:
        return _fits_match(key, given.chosen)
    known = set(given.chosen) <= set(key.choices)
    return known and (key.kind != QuestionKind.ONE or len(given.chosen) <= 1)


def _fits_match(key: Key, pairs: Sequence[str]) -> bool:
    sides = [pair.split(PAIR) for pair in pairs]
    if any(len(side) != 2 for side in sides):
        return False
    lefts, rights = [side[0] for side in sides], [side[1] for side in sides]
    return len(set(lefts)) == len(lefts) and set(lefts) <= set(key.choices) and set(rights) <= set(key.rights)


def points_of(key: Key, given: Given) -> float:
    """The points of an answer, 0 to 1; partly right answers earn a part, and guessing everything earns nothing.

    - one, number: all or nothing; a number counts within its tolerance, the bounds included;
    - several: (right ones chosen - wrong ones chosen) / right ones, never below 0;
    - order: (pairs in the right order - pairs the other way round) / all pairs, never below 0 (Kendall's tau);
      an order that leaves something out earns nothing;
    - match: right pairs / all pairs.
    """
    if key.kind == QuestionKind.NUMBER:
        return _points_of_number(key, given.number)
    if key.kind == QuestionKind.ORDER:
        return _points_of_order(key.right, given.chosen)
    right, chosen = set(key.right), set(given.chosen)
    if key.kind == QuestionKind.ONE:
        return 1.0 if chosen == right else 0.0
    wrong = len(chosen - right) if key.kind == QuestionKind.SEVERAL else 0
    return max(0, len(chosen & right) - wrong) / len(right)


def _points_of_number(key: Key, number: float | None) -> float:
    if number is None or key.value is None:
        return 0.0
    allowed = key.tolerance + _HAIR * max(1.0, abs(key.value))
    return 1.0 if abs(number - key.value) <= allowed else 0.0


def _points_of_order(right: Sequence[str], chosen: Sequence[str]) -> float:
    if set(chosen) != set(right):
        return 0.0
    place = {slug: number for number, slug in enumerate(chosen)}
    pairs = [(one, other) for number, one in enumerate(right) for other in right[number + 1 :]]
    kept = sum(1 if place[one] < place[other] else -1 for one, other in pairs)
    return max(0, kept) / len(pairs)


def is_right(points: float) -> bool:
    """Whether nothing was missing."""
    return points >= 1 - _HAIR


def share_of(points: Sequence[float]) -> float:
    """The share of the points of a test, 0 to 1; every question counts alike."""
    return sum(points) / len(points) if points else 0.0


def passes(share: float, pass_share: float) -> bool:
    return share >= pass_share - _HAIR


def is_over(due_at: datetime, now: datetime) -> bool:
    """Whether the time of an attempt has run out; an answer at the very moment still counts."""
    return now > due_at


def require_time(submitted_at: datetime | None, due_at: datetime, now: datetime) -> None:
    """Raises ``course_test.submitted`` or ``course_test.time_is_up``."""
    if submitted_at is not None and submitted_at < due_at:
        raise RuleViolation("course_test.submitted")
    if submitted_at is not None or is_over(due_at, now):
        raise RuleViolation("course_test.time_is_up")


def require_attempt(left: int, *, passed: bool, closed: bool) -> None:
    """Raises ``course_test.closed``, ``course_test.passed_already`` or ``course_test.no_attempts_left``."""
    if closed:
        raise RuleViolation("course_test.closed")
    if passed:
        raise RuleViolation("course_test.passed_already")
    if left <= 0:
        raise RuleViolation("course_test.no_attempts_left")


def drawn(candidates: Sequence[Candidate], wanted: Sequence[Wanted], chance: random.Random) -> list[UUID]:
    """Questions to ask, none twice, in the order of what is wanted; those least seen before come first.

    What names a difficulty chooses before what takes any. Raises ``course_test.too_few_questions`` with the topic.
    """
    taken: dict[int, list[UUID]] = {}
    used: set[UUID] = set()
    for number in sorted(range(len(wanted)), key=lambda one: wanted[one].difficulty == ANY_DIFFICULTY):
        found = [one for one in candidates if one.id not in used and _is_of(one, wanted[number])]
        if len(found) < wanted[number].count:
            raise RuleViolation("course_test.too_few_questions", topic=wanted[number].topic)
        chance.shuffle(found)
        found.sort(key=lambda one: one.seen)
        taken[number] = [one.id for one in found[: wanted[number].count]]
        used.update(taken[number])
    return [question for number in range(len(wanted)) for question in taken[number]]


def _is_of(one: Candidate, wanted: Wanted) -> bool:
    return one.topic == wanted.topic and wanted.difficulty in {ANY_DIFFICULTY, one.difficulty}


@dataclass(frozen=True, slots=True)
class Put:
    """A question as somebody wrote it, for the rules of what may be asked; texts by language, pairs by slug."""

    kind: str
    topic: str
    difficulty: int
    text: Mapping[str, str]
    choices: Sequence[tuple[str, Mapping[str, str], Mapping[str, str] | None]]
    right: Sequence[str]
    explanation: Mapping[str, str]
    value: float | None
    tolerance: float


def faults_of(put: Put) -> list[tuple[str, str]]:
    """What keeps a question from being asked: (field, code), nothing of a good one."""
    return [*_faults_of_words(put), *(_faults_of_number(put) if put.kind == "number" else _faults_of_choices(put))]


def _faults_of_words(put: Put) -> Iterator[tuple[str, str]]:
    if put.kind not in set(QuestionKind):
        yield "kind", "course_question.unknown_kind"
    if not _SLUG.fullmatch(put.topic):
        yield "topic", "course_question.wrong_topic"
    if put.difficulty not in DIFFICULTIES:
        yield "difficulty", "course_question.wrong_difficulty"
    if not put.text.get("uz", "").strip():
        yield "text", "course_question.no_text"
    texts = [put.text, put.explanation, *(text for _, text, pair in put.choices for text in (text, pair or {}))]
    if any(len(said) > LONGEST_TEXT for text in texts for said in text.values()):
        yield "text", "course_question.too_long"


def _faults_of_number(put: Put) -> Iterator[tuple[str, str]]:
    if put.choices or put.right:
        yield "choices", "course_question.number_with_choices"
    if put.value is None or not math.isfinite(put.value):
        yield "value", "course_question.no_value"
    if not math.isfinite(put.tolerance) or put.tolerance < 0:
        yield "tolerance", "course_question.wrong_tolerance"


def _faults_of_choices(put: Put) -> Iterator[tuple[str, str]]:
    slugs = [slug for slug, _, _ in put.choices]
    if not 2 <= len(slugs) <= MOST_CHOICES:
        yield "choices", "course_question.wrong_number_of_choices"
    if len(set(slugs)) != len(slugs) or not all(_SLUG.fullmatch(slug) for slug in slugs):
        yield "choices", "course_question.wrong_slugs"
    if any(not text.get("uz", "").strip() for _, text, _ in put.choices):
        yield "choices", "course_question.choice_without_text"
    if put.value is not None or put.tolerance:
        yield "value", "course_question.value_with_choices"
    yield from _faults_of_pairs(put)
    yield from _faults_of_right(put.kind, slugs, put.right)


def _faults_of_pairs(put: Put) -> Iterator[tuple[str, str]]:
    pairs = [(pair or {}).get("uz", "").strip() for _, _, pair in put.choices]
    if put.kind != QuestionKind.MATCH:
        if any(pair is not None for _, _, pair in put.choices):
            yield "choices", "course_question.pair_without_match"
    elif not all(pairs):
        yield "choices", "course_question.no_pair"
    elif len(set(pairs)) != len(pairs):
        yield "choices", "course_question.same_pair"


def _faults_of_right(kind: str, slugs: Sequence[str], right: Sequence[str]) -> Iterator[tuple[str, str]]:
    whole = kind in {QuestionKind.ORDER, QuestionKind.MATCH}
    if len(set(right)) != len(right) or not set(right) <= set(slugs):
        yield "right", "course_question.right_unknown"
    elif whole and len(right) != len(slugs):
        yield "right", "course_question.right_not_whole"
    elif kind == QuestionKind.ONE and len(right) != 1:
        yield "right", "course_question.right_not_one"
    elif not right:
        yield "right", "course_question.no_right"
