"""The year's way to the pedagogical council."""

from datetime import date, timedelta

import pytest

from server.shared.domain.errors import RuleViolation
from server.shared.domain.weekly_plans import PlanStatus, PlanStep
from server.shared.domain.year_approval import (
    is_open,
    require_open,
    require_protocol,
    require_remark,
    status_after,
)

TODAY = date(2026, 8, 28)


def test_a_year_goes_from_step_to_step_and_no_other_way() -> None:
    assert status_after("draft", PlanStep.SUBMIT) is PlanStatus.SUBMITTED
    assert status_after("submitted", PlanStep.RETURN) is PlanStatus.RETURNED
    assert status_after("submitted", PlanStep.APPROVE) is PlanStatus.APPROVED

    with pytest.raises(RuleViolation, match=r"^annual_plan\.wrong_step$"):
        status_after("approved", PlanStep.SUBMIT)


def test_a_year_that_is_judged_is_nobodys_to_write_and_an_approved_one_only_the_judges() -> None:
    assert [is_open(status, judges=False) for status in PlanStatus] == [True, False, True, False]
    assert [is_open(status, judges=True) for status in PlanStatus] == [True, False, True, True]

    with pytest.raises(RuleViolation) as refused:
        require_open("approved", judges=False)

    assert (refused.value.code, refused.value.params) == ("annual_plan.not_editable", {"status": "approved"})


def test_a_protocol_has_a_number_and_a_day_that_has_come() -> None:
    require_protocol("1", TODAY, TODAY)

    for number, day in (("", TODAY), (" ", TODAY), ("1", None)):
        with pytest.raises(RuleViolation, match=r"^annual_plan\.protocol_needed$"):
            require_protocol(number, day, TODAY)
    with pytest.raises(RuleViolation, match=r"^annual_plan\.protocol_in_future$"):
        require_protocol("1", TODAY + timedelta(days=1), TODAY)


def test_a_year_is_not_returned_without_a_word() -> None:
    require_remark("", "Bu hafta bayram")

    with pytest.raises(RuleViolation, match=r"^annual_plan\.remark_needed$"):
        require_remark("", " ")
