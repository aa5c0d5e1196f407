"""Ages, births and enrolments of children."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.children import age_in_months, require_no_overlap, require_plausible_birth
from server.shared.domain.errors import RuleViolation

TODAY = date(2026, 11, 18)
days = st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 12, 31))


@pytest.mark.parametrize(
    ("birth", "on", "months"),
    [
        (date(2022, 11, 18), TODAY, 48),
        (date(2022, 11, 19), TODAY, 47),
        (date(2026, 11, 18), TODAY, 0),
        (date(2024, 2, 29), date(2025, 2, 28), 11),
        (date(2024, 2, 29), date(2025, 3, 1), 12),
        (date(2025, 1, 31), date(2025, 2, 28), 0),
    ],
)
def test_age_counts_completed_months(birth: date, on: date, months: int) -> None:
    assert age_in_months(birth, on) == months


@given(days, st.integers(min_value=0, max_value=3000))
def test_age_never_falls_from_one_day_to_the_next(birth: date, passed: int) -> None:
    on = birth + timedelta(days=passed)

    assert 0 <= age_in_months(birth, on) <= age_in_months(birth, on + timedelta(days=1)) <= age_in_months(birth, on) + 1


@pytest.mark.parametrize(
    ("birth", "code"),
    [(date(2026, 11, 19), "child.birth_in_future"), (date(2018, 11, 18), "child.too_old")],
)
def test_an_implausible_birth_is_refused(birth: date, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        require_plausible_birth(birth, TODAY)

    assert refused.value.code == code


@pytest.mark.parametrize("birth", [TODAY, date(2018, 11, 19)])
def test_the_youngest_and_the_oldest_are_plausible(birth: date) -> None:
    require_plausible_birth(birth, TODAY)


periods = st.lists(st.tuples(days, st.one_of(st.none(), st.integers(0, 400))), max_size=5)


@given(periods)
def test_enrolments_overlap_exactly_when_they_share_a_day(drawn: list[tuple[date, int | None]]) -> None:
    spans = [(start, None if length is None else start + timedelta(days=length)) for start, length in drawn]
    latest = date(2040, 1, 1)
    covered = [
        start + timedelta(days=number) for start, end in spans for number in range(((end or latest) - start).days + 1)
    ]

    try:
        require_no_overlap(spans)
        refused = False
    except RuleViolation as violation:
        refused = violation.code == "enrolment.overlap"

    assert refused is (len(covered) != len(set(covered)))
