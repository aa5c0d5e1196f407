"""The steps of a weekly plan and its shares."""

from datetime import date, timedelta

import pytest
from hypothesis import strategies as st

from server.shared.domain.ages import AgeBand
from server.shared.domain.errors import RuleViolation
from server.shared.domain.weekly_plans import (
    PlanStatus,
    PlanStep,
    local_share,
    require_every_day_planned,
    require_known_indicators,
    require_local_share,
    require_on_working_days,
    require_remark,
    status_after,
)

MONDAY = date(2026, 11, 16)
WEEK = [MONDAY + timedelta(days=number) for number in range(5)]
AREAS = ["physical", "social_emotional", "speech", "cognitive", "creative"]
ANY_DAYS = st.sets(st.integers(0, 6), min_size=1).map(lambda found: [MONDAY + timedelta(days=n) for n in sorted(found)])
ANY_BAND = st.sampled_from([band.value for band in AgeBand])


@pytest.mark.parametrize(
    ("status", "step", "after"),
    [
        ("draft", PlanStep.SUBMIT, PlanStatus.SUBMITTED),
        ("returned", PlanStep.SUBMIT, PlanStatus.SUBMITTED),
        ("submitted", PlanStep.APPROVE, PlanStatus.APPROVED),
        ("submitted", PlanStep.RETURN, PlanStatus.RETURNED),
    ],
)
def test_a_plan_goes_from_step_to_step(status: str, step: PlanStep, after: PlanStatus) -> None:
    assert status_after(status, step) is after


def test_every_other_step_is_refused() -> None:
    possible = {("draft", "submit"), ("returned", "submit"), ("submitted", "approve"), ("submitted", "return")}

    for status in PlanStatus:
        for step in PlanStep:
            if (status.value, step.value) not in possible:
                with pytest.raises(RuleViolation, match=r"^weekly_plan\.wrong_step$"):
                    status_after(status, step)


def test_a_share_counts_minutes_not_activities() -> None:
    assert local_share([("mandatory", 60), ("local", 20)]) == 0.25
    assert local_share([]) == 0


def test_exactly_the_allowed_share_may_be_local_and_no_more() -> None:
    require_local_share([("mandatory", 80), ("local", 20)], 0.2)
    require_local_share([("mandatory", 75), ("local", 25)], 0.25)

    with pytest.raises(RuleViolation) as refused:
        require_local_share([("mandatory", 75), ("local", 25)], 0.2)

    assert refused.value.code == "weekly_plan.local_share_too_large"
    assert refused.value.params == {"share": 0.25, "largest": 0.2}


def test_the_first_empty_working_day_is_named() -> None:
    with pytest.raises(RuleViolation) as refused:
        require_every_day_planned({0, 1, 3}, WEEK)

    assert refused.value.params == {"day": "2026-11-18"}


def test_nothing_is_planned_for_a_day_off() -> None:
    with pytest.raises(RuleViolation, match=r"^weekly_plan\.day_off$"):
        require_on_working_days({0, 5}, WEEK)


def test_an_indicator_the_framework_does_not_have_is_named() -> None:
    require_known_indicators({"counts"}, {"counts", "sings"})

    with pytest.raises(RuleViolation) as refused:
        require_known_indicators({"counts", "flies"}, {"counts"})

    assert (refused.value.code, refused.value.params) == ("weekly_plan.unknown_indicator", {"indicator": "flies"})


def test_a_plan_is_not_returned_without_a_word() -> None:
    require_remark(True, "")
    require_remark(False, "", "Sayr qoʻshing")

    with pytest.raises(RuleViolation, match=r"^weekly_plan\.remark_needed$"):
        require_remark(False, "  ", "")
