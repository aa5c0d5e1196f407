"""The pure rules of figures: values, small groups, months."""

from datetime import date

import pytest

from server.features.figures.indicators import INDICATORS, indicator_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import (
    Facet,
    hidden_places,
    history_of,
    last_counted_day,
    months_between,
    months_offered,
    value_of,
)
from server.shared.i18n import keys_of

CHILDREN = indicator_of("children_observed")
PLANS = indicator_of("plans_in_place")


def test_nothing_to_divide_by_is_no_value_and_not_zero() -> None:
    assert value_of(0, 0) is None
    assert value_of(0, 4) == 0
    assert value_of(3, 4) == 0.75


def test_a_small_place_is_hidden_with_the_next_smallest_so_that_a_sum_does_not_tell_it() -> None:
    assert hidden_places(CHILDREN, [30, 3, 12, 25]) == {1, 2}
    assert hidden_places(CHILDREN, [30, 3, 2, 25]) == {1, 2}
    assert hidden_places(CHILDREN, [3]) == {0}


def test_large_places_empty_places_and_figures_not_about_children_are_shown() -> None:
    assert hidden_places(CHILDREN, [30, 5, 0]) == frozenset()
    assert hidden_places(PLANS, [1, 2, 30]) == frozenset()


def test_months_run_over_the_turn_of_the_year() -> None:
    january = date(2027, 1, 15)

    assert months_between(date(2026, 11, 30), january) == [date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)]
    assert history_of(date(2027, 1, 1))[0] == date(2026, 2, 1)
    assert months_offered(january)[::16] == [date(2027, 1, 1), date(2025, 9, 1)]


def test_a_running_month_counts_until_today_and_a_past_one_to_its_end() -> None:
    assert last_counted_day(date(2026, 11, 1), date(2026, 11, 18)) == date(2026, 11, 18)
    assert last_counted_day(date(2026, 9, 1), date(2026, 11, 18)) == date(2026, 9, 30)


def test_every_facet_has_figures_and_every_figure_says_its_formula() -> None:
    known = keys_of("uz")

    assert {figure.facet for figure in INDICATORS} == set(Facet)
    assert [figure.slug for figure in INDICATORS if figure.formula not in known or figure.title not in known] == []


def test_an_unknown_figure_is_refused() -> None:
    with pytest.raises(RuleViolation) as refused:
        indicator_of("weather")

    assert (refused.value.code, refused.value.params) == ("figure.unknown", {"figure": "weather"})


@pytest.mark.parametrize(
    ("children", "hidden"),
    [
        ([30, 2, 2, 25], {1, 2, 3}),
        ([30, 4, 25, 12], {1, 3}),
        ([4, 6], {0, 1}),
        ([1, 1, 1, 40], {0, 1, 2, 3}),
        ([3, 0, 0], {0}),
    ],
)
def test_what_is_hidden_is_two_places_and_five_children_at_least_where_there_are_any(
    children: list[float], hidden: set[int]
) -> None:
    assert hidden_places(CHILDREN, children) == hidden
