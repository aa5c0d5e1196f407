"""Shares of planned minutes, and which weeks are looked at."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.coverage import MOST_WEEKS, balance_of, weeks_looked_at
from server.shared.domain.errors import RuleViolation

AREAS = ["physical", "speech", "creative"]
WEDNESDAY = date(2026, 11, 18)


@given(st.lists(st.dictionaries(st.sampled_from([*AREAS, "another"]), st.integers(0, 500)), max_size=8))
def test_shares_add_to_a_whole_or_are_nothing(weeks: list[dict[str, int]]) -> None:
    balance = balance_of(AREAS, weeks, {"speech": 0.4})

    total = sum(one.minutes for one in balance)
    assert abs(sum(one.share for one in balance) - (1 if total else 0)) < 1e-9
    assert total == sum(sum(week.values()) for week in weeks)
    assert [one.area for one in balance][:3] == AREAS
    assert {one.area: one.recommended for one in balance}["speech"] == 0.4


def test_eight_weeks_are_looked_at_unless_told_otherwise() -> None:
    assert weeks_looked_at(None, None, WEDNESDAY) == (date(2026, 9, 28), date(2026, 11, 16))
    assert weeks_looked_at(None, date(2026, 10, 1), WEDNESDAY) == (date(2026, 8, 10), date(2026, 9, 28))
    assert weeks_looked_at(date(2026, 11, 4), None, WEDNESDAY) == (date(2026, 11, 2), date(2026, 11, 16))
    assert weeks_looked_at(date(2026, 12, 1), None, WEDNESDAY) == (date(2026, 11, 30), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("since", "until"), [(date(2026, 11, 9), date(2026, 11, 2)), (date(2025, 9, 1), date(2026, 11, 16))]
)
def test_no_weeks_and_too_many_are_refused(since: date, until: date) -> None:
    with pytest.raises(RuleViolation, match=r"^coverage\.wrong_weeks$") as refused:
        weeks_looked_at(since, until, WEDNESDAY)

    assert refused.value.params == {"most": MOST_WEEKS}
