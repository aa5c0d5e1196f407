"""Rules of the living plan."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.errors import RuleViolation
from server.shared.domain.living_plan import (
    Life,
    Mark,
    life_of,
    require_day_of_plan,
    require_move,
    require_past,
    require_reflection,
)

MONDAY = date(2026, 11, 16)
MARKS = st.builds(Mark, st.sampled_from(["planned", "done", "moved", "replaced", "not_done"]), st.booleans())


def test_an_activity_moved_for_a_reason_counts_as_much_as_one_that_was_done() -> None:
    life = life_of([Mark("done", False), Mark("moved", True), Mark("not_done", True), Mark("replaced", False)])

    assert life == Life(planned=4, done=1, adapted=1, not_done_with_reason=1, unexplained=1)
    assert life.alive == 0.5


def test_a_plan_nobody_has_marked_is_neither_alive_nor_dead() -> None:
    life = life_of([Mark("planned", False)] * 3)

    assert (life.unmarked, life.alive) == (3, None)


@given(st.lists(MARKS, max_size=40))
def test_every_activity_is_counted_once(marks: list[Mark]) -> None:
    life = life_of(marks)

    assert life.planned == len(marks)
    assert life.unmarked == sum(mark.state == "planned" for mark in marks)
    assert life.alive is None or 0 <= life.alive <= 1


def test_an_activity_is_not_moved_before_its_week_nor_beyond_a_month() -> None:
    require_move(MONDAY, None)
    require_move(MONDAY, MONDAY + timedelta(days=31))
    for day in (MONDAY - timedelta(days=1), MONDAY + timedelta(days=32)):
        with pytest.raises(RuleViolation, match=r"living_plan\.moved_too_far"):
            require_move(MONDAY, day)


def test_a_day_is_reflected_upon_in_its_own_week_and_not_before_it_came() -> None:
    require_day_of_plan(MONDAY, MONDAY, today=MONDAY)
    with pytest.raises(RuleViolation, match=r"reflection\.other_week"):
        require_day_of_plan(MONDAY - timedelta(days=1), MONDAY, today=MONDAY)
    with pytest.raises(RuleViolation, match=r"reflection\.not_yet"):
        require_day_of_plan(MONDAY + timedelta(days=1), MONDAY, today=MONDAY)


def test_a_reflection_is_a_chip_or_a_word() -> None:
    require_reflection(["went_well"], "")
    require_reflection([], "Yaxshi kun")
    with pytest.raises(RuleViolation, match=r"reflection\.empty"):
        require_reflection([], "  ")


def test_time_of_tomorrow_is_refused() -> None:
    require_past(MONDAY, MONDAY)
    with pytest.raises(RuleViolation, match=r"planning_time\.not_yet"):
        require_past(MONDAY + timedelta(days=1), MONDAY)
