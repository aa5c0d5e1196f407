"""What a group needs next, and whom to look at."""

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.cards import Step
from server.shared.domain.group_profile import SUGGESTED, Goal, Known, Standing, needs_of, next_to_see

SCALE = (Step(0, 0), Step(50, 25), Step(100, 75))
TALKS, COUNTS, JUMPS = (Goal(uuid4(), area) for area in ("speech", "cognitive", "physical"))
GOALS = (TALKS, COUNTS, JUMPS)


def a_child(unseen: int | None = 1, **levels: int) -> Known:
    goals = {"talks": TALKS, "counts": COUNTS, "jumps": JUMPS}
    return Known(uuid4(), unseen, {goals[name].id: Standing(level, 5) for name, level in levels.items()})


def test_the_most_needed_indicator_comes_first_and_what_all_can_is_left_out() -> None:
    children = [a_child(talks=0, counts=50, jumps=100), a_child(talks=50, counts=100, jumps=100), a_child()]

    told = needs_of(GOALS, children, SCALE, {})

    assert [(need.goal, need.not_yet, need.with_help, need.can, need.unknown) for need in told] == [
        (TALKS, 1, 1, 0, 1),
        (COUNTS, 0, 1, 1, 1),
    ]


def test_what_plans_touched_lately_is_needed_less() -> None:
    children = [a_child(talks=0, counts=50), a_child(talks=50)]

    told = needs_of(GOALS, children, SCALE, {TALKS.id: 3})

    assert [need.goal for need in told] == [COUNTS, TALKS]


def test_whom_nobody_saw_comes_before_open_steps_and_gaps() -> None:
    gap, step, late, never = a_child(talks=100), a_child(talks=50), a_child(21, talks=50), a_child(None)

    told = next_to_see(GOALS, [gap, step, late, never], SCALE, True)

    assert [(one.child, one.because, one.goal, one.days) for one in told] == [
        (never.id, "never_seen", TALKS, None),
        (late.id, "not_seen_lately", COUNTS, 21),
        (step.id, "step_open", TALKS, None),
        (gap.id, "card_gap", COUNTS, None),
    ]


def test_gaps_matter_only_while_a_round_is_open() -> None:
    assert next_to_see(GOALS, [a_child(talks=100)], SCALE, False) == []


@given(st.lists(st.sampled_from((None, 0, 20, 21, 40)), max_size=20))
def test_suggestions_are_few_and_keep_the_order_of_names_within_a_reason(unseen: list[int | None]) -> None:
    children = [a_child(days, talks=50) for days in unseen]
    places = {child.id: place for place, child in enumerate(children)}

    told = next_to_see(GOALS, children, SCALE, True)

    assert len(told) == min(SUGGESTED, len(children))
    for because in {one.because for one in told}:
        alike = [places[one.child] for one in told if one.because == because]
        assert alike == sorted(alike)
