"""The rules of signals and of what a decision is measured by."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.decisions import (
    RULES,
    Kind,
    Point,
    Promise,
    Rule,
    is_met,
    is_quiet,
    judged_month,
    may_be_raised_again,
    measured_months,
    round_stands,
    rule_of,
    verdict,
    wrong_in,
    wrong_task_day,
)

BELOW = Rule("below", "any", Kind.BELOW, 0.6, 0.05, 2, smallest=10)
FELL = Rule("fell", "any", Kind.FELL, 0.15, 0.05, 3, smallest=10)
BEHIND = Rule("behind", "any", Kind.BEHIND_PEERS, 0.0, 0.03, 1, smallest=10, months=2)
LATE = Rule("late", "any", Kind.ROUND_LATE, 0.7, 0.05, 3, smallest=5, limit_after=0.95)


def series(*values: float | None, lower: float | None = None, denominator: float = 20) -> list[Point]:
    return [Point(value, denominator, lower) for value in values]


def crossed(rule: Rule, points: list[Point], direction: int = 1, **more: bool) -> bool | None:
    said = verdict(rule, direction, points, **more)
    return said.crossed if said else None


def test_a_value_below_the_limit_crosses_and_one_at_the_limit_does_not() -> None:
    assert crossed(BELOW, series(0.59)) is True
    assert crossed(BELOW, series(0.6)) is False


def test_a_figure_of_which_less_is_better_crosses_above_the_limit() -> None:
    assert crossed(BELOW, series(0.61), direction=-1) is True
    assert crossed(BELOW, series(0.6), direction=-1) is False


def test_a_standing_signal_is_over_only_when_the_figure_is_better_by_the_margin() -> None:
    assert crossed(BELOW, series(0.62), standing=True) is True
    assert crossed(BELOW, series(0.65), standing=True) is False


def test_too_few_entries_say_nothing_and_no_value_neither() -> None:
    assert crossed(BELOW, series(0.1, denominator=9)) is None
    assert crossed(BELOW, series(None)) is None
    assert crossed(BELOW, []) is None


def test_a_fall_is_told_against_the_mean_of_three_months_of_which_two_are_known() -> None:
    said = verdict(FELL, 1, series(0.8, 0.9, 0.7, 0.64))

    assert said is not None and said.crossed
    assert (said.value, round(said.threshold, 6), round(said.before or 0, 6)) == (0.64, 0.65, 0.8)
    assert crossed(FELL, series(0.8, 0.9, 0.7, 0.66)) is False
    assert crossed(FELL, series(None, 0.8, 0.8, 0.5)) is True
    assert crossed(FELL, series(None, None, 0.8, 0.5)) is None


def test_a_place_behind_its_peers_is_told_of_after_two_months_in_a_row() -> None:
    assert crossed(BEHIND, series(0.4, 0.4, lower=0.5)) is True
    assert crossed(BEHIND, series(0.6, 0.4, lower=0.5)) is False
    assert crossed(BEHIND, series(0.4, lower=0.5)) is False
    assert crossed(BEHIND, series(0.4, 0.4)) is None


def test_after_its_end_a_round_is_measured_by_the_stricter_limit() -> None:
    assert crossed(LATE, series(0.8)) is False
    assert crossed(LATE, series(0.8), after_round=True) is True


def test_a_round_counts_from_a_week_before_its_last_day() -> None:
    ends = date(2026, 10, 31)

    assert [round_stands(ends, ends + timedelta(days=days)) for days in (-8, -7, 0, 1)] == [
        "none",
        "ending",
        "ending",
        "past",
    ]
    assert round_stands(None, ends) == "none"


VALUES = st.floats(0, 1)
ANY_RULE = st.sampled_from([BELOW, FELL, BEHIND, LATE])


@given(ANY_RULE, st.sampled_from([1, -1]), st.lists(VALUES, min_size=3, max_size=3), VALUES, VALUES, VALUES, VALUES)
def test_a_worse_value_never_uncrosses_a_rule(
    rule: Rule, direction: int, before: list[float], value: float, by: float, lower: float, standing: float
) -> None:
    worse = value - by * direction
    kept = {"standing": standing > 0.5}
    better = verdict(rule, direction, series(*before, value, lower=lower), **kept)

    after = verdict(rule, direction, series(*before, worse, lower=lower), **kept)

    assert better is not None and after is not None
    assert after.crossed or not better.crossed


@given(ANY_RULE, st.sampled_from([1, -1]), st.lists(VALUES, min_size=4, max_size=4), VALUES)
def test_what_would_be_raised_is_never_over(rule: Rule, direction: int, values: list[float], lower: float) -> None:
    points = series(*values, lower=lower)
    fresh, standing = verdict(rule, direction, points), verdict(rule, direction, points, standing=True)

    assert fresh is not None and standing is not None
    assert standing.crossed or not fresh.crossed


def test_what_was_put_aside_rests_for_thirty_days_unless_it_becomes_clearly_worse() -> None:
    passed = (date(2026, 11, 1), 0.5)

    assert may_be_raised_again(BELOW, 1, passed, (date(2026, 11, 30), 0.48)) is False
    assert may_be_raised_again(BELOW, 1, passed, (date(2026, 11, 30), 0.44)) is True
    assert may_be_raised_again(BELOW, 1, passed, (date(2026, 12, 1), 0.5)) is True


def test_summer_and_the_first_two_weeks_of_a_school_year_are_quiet() -> None:
    staff = rule_of("staff_missing")
    assert staff is not None

    assert [is_quiet(BELOW, date(2026, month, 14)) for month in (5, 6, 8, 9)] == [False, True, True, True]
    assert is_quiet(BELOW, date(2026, 9, 15)) is False
    assert is_quiet(staff, date(2026, 7, 1)) is False


def test_a_running_month_is_looked_at_when_it_tells_enough() -> None:
    assert judged_month(BELOW, date(2026, 11, 19)) == date(2026, 10, 1)
    assert judged_month(BELOW, date(2026, 11, 20)) == date(2026, 11, 1)
    assert judged_month(BELOW, date(2026, 9, 16)) is None


def test_every_rule_has_a_slug_of_its_own_and_a_limit_that_makes_sense() -> None:
    assert len({rule.slug for rule in RULES}) == len(RULES) == 12
    assert all(rule.smallest >= 1 and rule.margin >= 0 and rule.months >= 1 for rule in RULES)
    assert rule_of("there-was-once") is None


TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("expected", "due_on", "direction", "wrong"),
    [
        (0.8, date(2026, 12, 20), 1, []),
        (0.5, date(2026, 12, 20), 1, [("expected", "decision.not_better")]),
        (0.8, date(2026, 12, 20), -1, [("expected", "decision.not_better")]),
        (80.0, date(2026, 12, 20), 1, [("expected", "decision.not_a_share")]),
        (0.8, TODAY, 1, [("due_on", "decision.not_in_future")]),
        (0.8, date(2028, 1, 1), 1, [("due_on", "decision.too_late")]),
        (0.4, TODAY, 1, [("expected", "decision.not_better"), ("due_on", "decision.not_in_future")]),
    ],
)
def test_a_promise_is_better_than_the_baseline_and_comes_due_within_a_school_year(
    expected: float, due_on: date, direction: int, wrong: list[tuple[str, str]]
) -> None:
    assert wrong_in(Promise(expected, due_on, 0.5, direction, share=True), TODAY) == wrong


def test_without_a_baseline_any_value_may_be_expected_but_none_below_nothing() -> None:
    assert wrong_in(Promise(0.1, date(2026, 12, 20), None, 1, share=True), TODAY) == []
    assert wrong_in(Promise(-1.0, date(2026, 12, 20), None, 1, share=False), TODAY) == [
        ("expected", "decision.not_a_value")
    ]


def test_a_task_ends_before_its_decision_is_measured() -> None:
    due_on = date(2026, 12, 20)

    assert wrong_task_day(due_on, due_on, TODAY) is None
    assert wrong_task_day(due_on + timedelta(days=1), due_on, TODAY) == "decision.task_after"
    assert wrong_task_day(TODAY - timedelta(days=1), due_on, TODAY) == "decision.task_before"


@pytest.mark.parametrize(
    ("due_on", "baseline", "months"),
    [
        (date(2027, 1, 20), date(2026, 11, 1), [date(2027, 1, 1), date(2026, 12, 1)]),
        (date(2027, 1, 19), date(2026, 11, 1), [date(2026, 12, 1)]),
        (date(2026, 12, 5), date(2026, 11, 1), [date(2026, 12, 1)]),
        (date(2026, 11, 28), date(2026, 11, 1), [date(2026, 11, 1)]),
        (date(2027, 5, 25), date(2026, 11, 1), [date(2027, 5, 1), date(2027, 4, 1), date(2027, 3, 1)]),
    ],
)
def test_the_newest_month_that_is_complete_enough_tells_what_came_of_it(
    due_on: date, baseline: date, months: list[date]
) -> None:
    assert measured_months(due_on, baseline) == months


def test_what_was_expected_is_met_from_its_value_on() -> None:
    assert is_met(1, 0.8, 0.8) is True
    assert is_met(1, 0.79, 0.8) is False
    assert is_met(-1, 0.79, 0.8) is True
