"""The six formulas: worked examples, ends, what they refuse to say, and which way they move."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain import effects
from server.shared.domain.effects import Pace, Records, Score, Task
from server.shared.domain.errors import RuleViolation

COUNTS = st.integers(0, 10_000)
MINUTES = st.floats(0, 5000)
BEFORE = st.floats(1, 5000)


def test_time_saved_is_the_mean_of_what_each_task_saves() -> None:
    tasks = [Task("weekly", 30, 12, 120), Task("monthly", 90, 4, 120), Task("annual", 200, 2, 600)]

    assert effects.time_saved(tasks) == Score(100 * (0.75 + 0.25) / 2, partial=True)


def test_a_task_that_takes_longer_than_before_saves_nothing_and_never_less() -> None:
    assert effects.time_saved([Task("weekly", 150, 12, 120)]) == Score(0.0, partial=True)


@pytest.mark.parametrize(
    ("tasks", "missing"),
    [
        ([Task("weekly", 30, 2, 120)], "too_few_plans"),
        ([Task("weekly", None, 0, 120)], "too_few_plans"),
        ([Task("weekly", 30, 3, None)], "no_baseline"),
    ],
)
def test_time_saved_says_why_it_says_nothing(tasks: list[Task], missing: str) -> None:
    assert effects.time_saved(tasks) == Score(None, missing)


def test_awareness_counts_key_indicators_seen_fresh_month_by_month() -> None:
    assert effects.awareness(seen=9, keys=6, months=3, has_head=True) == Score(50.0)
    assert effects.awareness(seen=0, keys=6, months=3, has_head=True) == Score(0.0)
    assert effects.awareness(seen=0, keys=6, months=3, has_head=False) == Score(None, "no_head")
    assert effects.awareness(seen=0, keys=0, months=3, has_head=True) == Score(None, "no_key_indicators")


def test_speed_is_the_mean_of_hours_saved_on_both_steps_and_of_tasks_in_time() -> None:
    steps = [Pace(24, 5, 96), Pace(100, 4, 200)]

    assert effects.decision_speed(steps, 9, 10) == Score(100 * (0.75 + 0.5 + 0.9) / 3)
    assert effects.decision_speed([Pace(24, 5, None), Pace(100, 4, None)], 9, 10) == Score(90.0, partial=True)
    assert effects.decision_speed(steps, 1, 2) == Score(62.5, partial=True)


def test_speed_says_why_it_says_nothing() -> None:
    assert effects.decision_speed([Pace(24, 2, 96), Pace(None, 0, 96)], 1, 2) == Score(None, "too_few_decisions")
    assert effects.decision_speed([Pace(24, 5, None), Pace(None, 0, None)], 0, 0) == Score(None, "no_baseline")


def test_justification_is_the_share_founded_times_the_share_met() -> None:
    assert effects.justification(decided=8, founded=6, measured=4, met=3) == Score(100 * 0.75 * 0.75)
    assert effects.justification(decided=2, founded=2, measured=2, met=2) == Score(None, "too_few_decisions")
    assert effects.justification(decided=8, founded=6, measured=0, met=0) == Score(None, "nothing_measured")


def test_automation_is_what_was_derived_or_kept_as_proposed_of_all_records() -> None:
    records = [Records("activities", 60, 100), Records("observations", 0, 50), Records("figures", 10, 10)]

    assert effects.automation(records) == Score(100 * 70 / 160)
    assert effects.automation([Records("activities", 19, 19)]) == Score(None, "too_few_records")


def test_team_potential_is_the_mean_of_the_parts_there_are_and_says_that_others_are_missing() -> None:
    assert effects.team_potential([None, None, 0.6, 0.4]) == Score(50.0, partial=True)
    assert effects.team_potential([1.0, 0.5, 0.6, 0.4]) == Score(62.5)
    assert effects.team_potential([None, None]) == Score(None, "no_sources")


def test_sharing_counts_as_much_as_being_taken_up() -> None:
    assert effects.shared_and_reused(sharing=3, educators=6, practices=8, reused=2) == 0.25 + 0.125
    assert effects.shared_and_reused(sharing=0, educators=6, practices=0, reused=0) == 0.0
    assert effects.shared_and_reused(sharing=0, educators=0, practices=0, reused=0) is None


@given(MINUTES, MINUTES, BEFORE, st.integers(3, 50))
def test_the_less_time_a_task_takes_the_more_is_saved(one: float, other: float, before: float, plans: int) -> None:
    less, more = sorted((one, other))

    faster = effects.time_saved([Task("weekly", less, plans, before)]).value
    slower = effects.time_saved([Task("weekly", more, plans, before)]).value

    assert faster is not None and slower is not None
    assert 0 <= slower <= faster <= 100


@given(COUNTS, st.integers(1, 40), st.integers(1, 40))
def test_awareness_stays_between_its_ends_and_rises_with_what_was_seen(seen: int, keys: int, months: int) -> None:
    now, then = (effects.awareness(count, keys, months, True).value for count in (seen, seen + 1))

    assert now is not None and then is not None
    assert 0 <= now <= then <= 100


@given(st.lists(st.tuples(MINUTES, st.integers(0, 9), BEFORE | st.none()), min_size=2, max_size=2), COUNTS, COUNTS)
def test_speed_stays_between_its_ends(steps: list[tuple[float, int, float | None]], due: int, late: int) -> None:
    score = effects.decision_speed([Pace(*step) for step in steps], max(due - late, 0), due)

    assert score.value is None or 0 <= score.value <= 100
    assert (score.value is None) == bool(score.missing)


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_justification_stays_between_its_ends_and_rises_with_what_was_met(
    decided: int, unfounded: int, measured: int, unmet: int
) -> None:
    founded, met = max(decided - unfounded, 0), max(measured - unmet, 0)

    score = effects.justification(decided, founded, measured, met).value
    better = effects.justification(decided, founded, measured, min(met + 1, measured)).value

    assert (score is None) == (decided < effects.LEAST_DONE or not measured)
    assert score is None or (better is not None and 0 <= score <= better <= 100)


@given(st.lists(st.tuples(COUNTS, COUNTS), max_size=6))
def test_automation_stays_between_its_ends(counts: list[tuple[int, int]]) -> None:
    records = [Records("activities", min(some, every), every) for some, every in counts]

    score = effects.automation(records).value

    assert (score is None) == (sum(every for _, every in counts) < effects.LEAST_RECORDS)
    assert score is None or 0 <= score <= 100


@given(st.lists(st.floats(-1, 2) | st.none(), min_size=1, max_size=4))
def test_team_potential_stays_between_its_ends(parts: list[float | None]) -> None:
    score = effects.team_potential(parts)

    assert (score.value is None) == all(part is None for part in parts)
    assert score.value is None or 0 <= score.value <= 100
    assert score.partial == (score.value is not None and None in parts)


def test_an_initial_stage_is_refused_entry_by_entry() -> None:
    figures = {"weekly_minutes": 0.5, "known_percent": 101.0, "decision_hours": 24.0, "shoe_size": 41.0}

    wrong = {one.slug: (one.code, one.least, one.most) for one in effects.wrong_entries(figures)}

    assert wrong == {
        "weekly_minutes": ("effects.out_of_range", 1, 3000),
        "known_percent": ("effects.out_of_range", 0, 100),
        "shoe_size": ("effects.unknown_entry", 0, 0),
    }
    assert [one.slug for one in effects.wrong_entries({"known_percent": float("nan")})] == ["known_percent"]


@pytest.mark.parametrize("day", [date(1999, 12, 31), date(2026, 11, 19)])
def test_an_initial_stage_is_of_a_day_gone_by(day: date) -> None:
    with pytest.raises(RuleViolation, match=r"effects\.stage_day"):
        effects.require_stage(["weekly_minutes"], day, date(2026, 11, 18))


def test_a_span_touches_calendar_months() -> None:
    assert effects.months_touched(date(2026, 9, 30), date(2026, 11, 1)) == 3
    assert effects.months_touched(date(2026, 12, 1), date(2027, 1, 31)) == 2
    with pytest.raises(RuleViolation, match=r"effects\.span"):
        effects.require_span(date(2026, 11, 2), date(2026, 11, 1))
