"""When raters see each other's levels, and where they differ."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest

from server.shared.domain import calibration as rules
from server.shared.domain.calibration import Given, Item
from server.shared.domain.errors import RuleViolation

SPEAKS, JUMPS, COUNTS = (("sardor", uuid4()) for _ in range(3))
ITEMS: list[Item] = [SPEAKS, JUMPS, COUNTS]
LEVELS = (0.0, 0.5, 1.0)


def given(*levels: float, name: str = "Nodira", rater: UUID | None = None) -> Given:
    return Given(rater or uuid4(), name, dict(zip(ITEMS, levels, strict=False)))


def test_nobody_is_shown_before_the_reader_has_given_all_and_then_only_who_has_too() -> None:
    whole, half, mine = given(1, 1, 1), given(1, 1), given(0, 0, 0)
    begun = given(0, rater=mine.rater_id)

    assert rules.shown([whole, half, begun], ITEMS, mine.rater_id, leads=False) == []
    assert rules.shown([whole, half, mine], ITEMS, mine.rater_id, leads=False) == [whole, mine]
    assert rules.shown([whole, half], ITEMS, mine.rater_id, leads=True) == [whole]


def test_a_rater_is_told_their_own_pairs_and_who_leads_every_pair() -> None:
    first, mine, third = given(1, 1, 1), given(0, 0, 0), given(1, 0, 1)
    everybody = [first, mine, third]

    assert rules.pairs_shown(everybody, mine.rater_id, leads=False) == [(mine, first), (mine, third)]
    assert rules.pairs_shown(everybody, uuid4(), leads=True) == [(first, mine), (first, third), (mine, third)]


def test_the_share_of_same_needs_two_items() -> None:
    first, second = given(1, 0.5, 0), given(1, 0, 0)

    assert rules.share_same(rules.both(first.levels, second.levels)) == 2 / 3
    assert rules.share_same([(1, 1)]) is None


def test_raters_differ_from_each_other_or_from_our_judgement() -> None:
    first, second = given(1, 0.5, 0), given(1, 0, 0)

    assert rules.differing(ITEMS, [first, second], {}) == [JUMPS]
    assert rules.differing(ITEMS, [first, second], {SPEAKS: 1, JUMPS: 0, COUNTS: 1}) == [JUMPS, COUNTS]
    assert rules.differing(ITEMS, [], {SPEAKS: 1}) == []


def test_people_of_one_name_are_told_apart() -> None:
    people = [given(name="Nodira"), given(name="Aziza"), given(name="Nodira")]

    assert list(rules.told_apart(people).values()) == ["Nodira", "Aziza", "Nodira (2)"]


@pytest.mark.parametrize(
    ("marks", "before", "code"),
    [
        ({("other", uuid4()): 1.0}, given(), "calibration.unknown_item"),
        ({SPEAKS: 0.4}, given(), "calibration.wrong_level"),
        ({SPEAKS: 1.0}, given(1, 1, 1), "calibration.given_already"),
    ],
)
def test_levels_that_may_not_be_given_are_refused(marks: dict[Item, float], before: Given, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        rules.require_marks(marks, ITEMS, LEVELS, before.levels)

    assert refused.value.code == code


def test_levels_may_be_given_again_until_all_are() -> None:
    rules.require_marks({SPEAKS: 1.0}, ITEMS, LEVELS, given(0.5, 1).levels)


def test_one_judges_cases_or_a_child_in_a_round_and_never_both_or_half() -> None:
    child, round_id = uuid4(), uuid4()
    rules.require_subject(["sardor"], None, None)
    rules.require_subject([], child, round_id)

    wrong: list[tuple[list[str], UUID | None, UUID | None]] = [
        *(([], None, None), (["sardor"], child, round_id)),
        *(([], child, None), (["sardor"], None, round_id)),
    ]
    for cases, of_child, in_round in wrong:
        with pytest.raises(RuleViolation, match=r"calibration\.nothing_to_judge"):
            rules.require_subject(cases, of_child, in_round)


def test_cases_must_exist_be_of_one_framework_and_a_closed_calibration_stays_closed() -> None:
    framework = uuid4()
    rules.require_cases(["a"], ["a"], [framework, framework])
    rules.require_open(None)

    with pytest.raises(RuleViolation, match=r"calibration\.unknown_case"):
        rules.require_cases(["a", "b"], ["a"], [framework])
    with pytest.raises(RuleViolation, match=r"calibration\.different_frameworks"):
        rules.require_cases(["a", "b"], ["a", "b"], [framework, uuid4()])
    with pytest.raises(RuleViolation, match=r"calibration\.closed"):
        rules.require_open(datetime(2026, 11, 18, tzinfo=UTC))
