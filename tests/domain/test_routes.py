"""What is proposed for a child's route, and what may be written."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from server.shared.domain import routes as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.routes import Judged, proposed

LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def indicators(*areas: str) -> dict[UUID, str]:
    return {uuid4(): area for area in areas}


def test_the_highest_level_is_a_strength_and_the_nearest_to_it_the_first_step() -> None:
    known = indicators("talk", "move", "make", "count")
    first, second, third, fourth = known
    judged = [Judged(first, 1, NOON), Judged(second, 0.25, NOON), Judged(third, 0.75, NOON), Judged(fourth, 0.25, NOON)]

    found = proposed(judged, known, LEVELS)

    assert found == rules.Proposed((first,), (third, second, fourth))


def test_the_newest_judgement_speaks_and_at_one_moment_the_higher() -> None:
    known = indicators("talk", "move")
    first, second = known
    judged = [
        *(Judged(first, 1, NOON), Judged(first, 0.5, NOON + DAY), Judged(first, 0, NOON - DAY)),
        *(Judged(second, 0.5, NOON), Judged(second, 1, NOON)),
    ]

    assert proposed(judged, known, LEVELS) == rules.Proposed((second,), (first,))


def test_what_nobody_judged_and_what_is_of_another_age_is_not_proposed() -> None:
    known = indicators("talk")

    assert proposed([Judged(uuid4(), 0.5, NOON)], known, LEVELS) == rules.Proposed((), ())


def test_a_route_is_about_the_whole_child() -> None:
    known = indicators(*["talk"] * 4, *["move"] * 4, "make", "count")
    judged = [Judged(one, 0.5, NOON) for one in known]

    steps = proposed(judged, known, LEVELS).steps

    assert [known[one] for one in steps] == ["talk", "talk", "move", "move", "make"]


def test_the_stage_shown_first_is_the_newest_round_s_for_staff_and_the_newest_written_for_others() -> None:
    assert rules.stage_shown([1, 2], [0, 1], writes=True) == 2
    assert rules.stage_shown([1, 2], [0, 1], writes=False) == 1
    assert rules.stage_shown([], [], writes=True) == rules.stage_shown([1], [], writes=False) == 0


TODAY = date(2026, 11, 18)
TOMORROW = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("refuse", "code"),
    [
        (lambda: rules.require_difficulty_dates(TOMORROW, None, TODAY), "difficulty.in_future"),
        (lambda: rules.require_difficulty_dates(TODAY, TOMORROW, TODAY), "difficulty.in_future"),
        (lambda: rules.require_difficulty_dates(TODAY, date(2026, 11, 17), TODAY), "difficulty.overcome_before"),
        (lambda: rules.require_difficulty_words(False, True), "difficulty.unknown_area"),
        (lambda: rules.require_difficulty_words(True, False), "difficulty.unknown_specialist"),
        (lambda: rules.require_difficulty_revision(2, 1), "difficulty.changed_meanwhile"),
        (lambda: rules.require_difficulty_revision(0, 1), "difficulty.changed_meanwhile"),
        (lambda: rules.require_route_revision(1, 0), "route.changed_meanwhile"),
        (lambda: rules.require_stage(2, [1]), "route.no_round"),
        (lambda: rules.require_review(True, ""), "route.review_missing"),
        (lambda: rules.require_known(False, True), "route.unknown_indicator"),
        (lambda: rules.require_known(True, False), "route.unknown_activity"),
    ],
)
def test_what_is_unsound_is_refused_by_name(refuse: Callable[[], None], code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        refuse()

    assert refused.value.code == code


def test_what_is_sound_passes() -> None:
    rules.require_difficulty_dates(TODAY, TODAY, TODAY)
    rules.require_difficulty_words(True, True)
    rules.require_difficulty_revision(0, 0)
    rules.require_route_revision(3, 3)
    rules.require_stage(0, [])
    rules.require_stage(1, [1])
    rules.require_review(False, "")
    rules.require_known(True, True)
