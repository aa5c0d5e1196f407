"""How answers are graded, which questions are drawn, and what keeps a question from being asked."""

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.course_tests import (
    Candidate,
    Given,
    Key,
    Put,
    Wanted,
    drawn,
    faults_of,
    fits,
    is_right,
    passes,
    points_of,
    require_attempt,
    require_time,
    share_of,
)
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7

NOW = datetime(2026, 11, 18, 6, 30, tzinfo=UTC)
FOUR = ("c1", "c2", "c3", "c4")
ONE = Key("one", FOUR, ("c2",))
SEVERAL = Key("several", FOUR, ("c1", "c3"))
ORDER = Key("order", FOUR, FOUR)
PAIRS = Key("match", ("c1", "c2"), ("c1=r2", "c2=r1"), ("r1", "r2"))
NUMBER = Key("number", value=0.3, tolerance=0.1)


@pytest.mark.parametrize(
    ("key", "chosen", "points"),
    [
        (ONE, ("c2",), 1.0),
        (ONE, ("c1",), 0.0),
        (ONE, (), 0.0),
        (SEVERAL, ("c3", "c1"), 1.0),
        (SEVERAL, ("c1",), 0.5),
        (SEVERAL, ("c1", "c2"), 0.0),
        (SEVERAL, ("c1", "c3", "c2"), 0.5),
        (SEVERAL, FOUR, 0.0),
        (SEVERAL, ("c2", "c4"), 0.0),
        (ORDER, FOUR, 1.0),
        (ORDER, ("c2", "c1", "c3", "c4"), 4 / 6),
        (ORDER, ("c4", "c3", "c2", "c1"), 0.0),
        (ORDER, ("c1", "c2", "c3"), 0.0),
        (PAIRS, ("c2=r1", "c1=r2"), 1.0),
        (PAIRS, ("c1=r2",), 0.5),
        (PAIRS, ("c1=r1", "c2=r2"), 0.0),
    ],
)
def test_points_follow_what_was_chosen(key: Key, chosen: tuple[str, ...], points: float) -> None:
    assert points_of(key, Given(chosen)) == points


@pytest.mark.parametrize(("number", "points"), [(0.3, 1.0), (0.2, 1.0), (0.4, 1.0), (0.41, 0.0), (None, 0.0)])
def test_a_number_counts_within_its_tolerance_with_its_bounds(number: float | None, points: float) -> None:
    assert points_of(NUMBER, Given(number=number)) == points


def test_an_order_at_random_earns_little_and_only_the_whole_order_is_right() -> None:
    earned = [points_of(ORDER, Given(order)) for order in permutations(FOUR)]

    assert earned.count(1.0) == 1
    assert sum(earned) / len(earned) < 0.25


@given(st.sampled_from([ONE, SEVERAL, ORDER, PAIRS]), st.data())
def test_points_lie_between_nothing_and_one_and_one_is_exactly_what_is_right(key: Key, data: st.DataObject) -> None:
    options = FOUR if key is not PAIRS else ("c1=r1", "c1=r2", "c2=r1", "c2=r2")
    chosen = tuple(data.draw(st.lists(st.sampled_from(options), unique=True)))
    same = chosen == key.right if key is ORDER else set(chosen) == set(key.right)

    points = points_of(key, Given(chosen))

    assert 0 <= points <= 1
    assert not fits(key, Given(chosen)) or is_right(points) == same


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (ONE, Given(("c1", "c2"))),
        (ONE, Given(("c9",))),
        (ONE, Given(number=1.0)),
        (SEVERAL, Given(("c1", "c1"))),
        (PAIRS, Given(("c1=r1", "c1=r2"))),
        (PAIRS, Given(("c1",))),
        (PAIRS, Given(("c1=r1=r2",))),
        (PAIRS, Given(("c1=r9",))),
        (NUMBER, Given(("c1",))),
        (NUMBER, Given(number=float("nan"))),
    ],
)
def test_what_cannot_be_an_answer_does_not_fit(key: Key, answer: Given) -> None:
    assert not fits(key, answer)


def test_saying_nothing_fits_every_question_and_earns_nothing() -> None:
    for key in (ONE, SEVERAL, ORDER, PAIRS, NUMBER):
        assert fits(key, Given())
        assert points_of(key, Given()) == 0.0


def test_every_question_counts_alike_and_the_mark_itself_passes() -> None:
    assert share_of([1, 0.5, 0]) == 0.5
    assert share_of([]) == 0.0
    assert passes(0.1 + 0.2, 0.3) and passes(0.7, 0.7)
    assert not passes(0.699, 0.7)


def test_an_answer_counts_until_the_very_moment_and_not_after_it() -> None:
    require_time(None, NOW, NOW)
    for submitted_at, due_at, code in (
        (None, NOW - timedelta(seconds=1), "course_test.time_is_up"),
        (NOW, NOW, "course_test.time_is_up"),
        (NOW - timedelta(minutes=5), NOW, "course_test.submitted"),
    ):
        with pytest.raises(RuleViolation) as refused:
            require_time(submitted_at, due_at, NOW)
        assert refused.value.code == code


def test_what_keeps_from_beginning_is_told_from_the_outside_in() -> None:
    for left, passed, closed, code in (
        (0, True, True, "course_test.closed"),
        (1, True, False, "course_test.passed_already"),
        (0, False, False, "course_test.no_attempts_left"),
    ):
        with pytest.raises(RuleViolation) as refused:
            require_attempt(left, passed=passed, closed=closed)
        assert refused.value.code == code
    require_attempt(1, passed=False, closed=False)


def _bank(topic: str, *difficulties: int, seen: int = 0) -> list[Candidate]:
    return [Candidate(uuid7(), topic, difficulty, seen) for difficulty in difficulties]


def test_questions_are_drawn_by_topic_and_difficulty_and_none_twice() -> None:
    bank = [*_bank("planning", 1, 1, 2, 3), *_bank("library", 1, 2)]
    of = {one.id: one for one in bank}

    for seed in range(50):
        ids = drawn(
            bank, [Wanted("planning", 2), Wanted("planning", 2, 1), Wanted("library", 1, 2)], random.Random(seed)
        )

        assert len(set(ids)) == 5
        assert [of[one].topic for one in ids] == ["planning"] * 4 + ["library"]
        assert [of[one].difficulty for one in ids[2:]] == [1, 1, 2]


def test_what_was_seen_least_is_asked_first() -> None:
    old, new = _bank("planning", 1, 1, seen=1), _bank("planning", 1, 1)

    chosen = [drawn([*old, *new], [Wanted("planning", 3)], random.Random(seed)) for seed in range(40)]

    assert all({one.id for one in new} <= set(ids) for ids in chosen)
    assert set(Counter(ids[2] for ids in chosen)) == {one.id for one in old}


def test_a_bank_with_too_few_questions_says_of_which_topic() -> None:
    with pytest.raises(RuleViolation) as refused:
        drawn(_bank("planning", 1), [Wanted("planning", 1), Wanted("planning", 1)], random.Random(1))

    assert (refused.value.code, refused.value.params) == ("course_test.too_few_questions", {"topic": "planning"})


GOOD = Put(
    kind="one",
    topic="planning",
    difficulty=2,
    text={"uz": "Qaysi biri toʻgʻri?"},
    choices=[("a", {"uz": "Bu"}, None), ("b", {"uz": "U"}, None)],
    right=["a"],
    explanation={},
    value=None,
    tolerance=0.0,
)
PAIRED = replace(
    GOOD, kind="match", right=["a", "b"], choices=[("a", {"uz": "1"}, {"uz": "x"}), ("b", {"uz": "2"}, {})]
)


@pytest.mark.parametrize(
    ("put", "codes"),
    [
        (GOOD, set()),
        (replace(GOOD, kind="essay"), {"unknown_kind"}),
        (replace(GOOD, topic="Reja!"), {"wrong_topic"}),
        (replace(GOOD, difficulty=4), {"wrong_difficulty"}),
        (replace(GOOD, text={"ru": "Что?"}), {"no_text"}),
        (replace(GOOD, text={"uz": "x" * 4001}), {"too_long"}),
        (replace(GOOD, choices=GOOD.choices[:1]), {"wrong_number_of_choices"}),
        (replace(GOOD, choices=[GOOD.choices[0]] * 2), {"wrong_slugs"}),
        (replace(GOOD, choices=[("a", {"uz": " "}, None), GOOD.choices[1]]), {"choice_without_text"}),
        (replace(GOOD, choices=[("a", {"uz": "1"}, {"uz": "x"}), GOOD.choices[1]]), {"pair_without_match"}),
        (replace(GOOD, right=["a", "b"]), {"right_not_one"}),
        (replace(GOOD, right=["z"]), {"right_unknown"}),
        (replace(GOOD, kind="several", right=[]), {"no_right"}),
        (replace(GOOD, kind="order"), {"right_not_whole"}),
        (replace(GOOD, value=1.0), {"value_with_choices"}),
        (PAIRED, {"no_pair"}),
        (replace(PAIRED, choices=[(slug, text, {"uz": "x"}) for slug, text, _ in PAIRED.choices]), {"same_pair"}),
        (replace(GOOD, kind="number", choices=[], right=[]), {"no_value"}),
        (replace(GOOD, kind="number", choices=[], right=[], value=1.0, tolerance=-1.0), {"wrong_tolerance"}),
        (replace(GOOD, kind="number", value=1.0), {"number_with_choices"}),
    ],
)
def test_everything_that_keeps_a_question_from_being_asked_is_named(put: Put, codes: set[str]) -> None:
    assert {code.removeprefix("course_question.") for _, code in faults_of(put)} == codes
