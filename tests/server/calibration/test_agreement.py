"""Agreement by the formula: against a published example, against its definition, and where it says nothing."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.features.calibration.agreement import kappa_of

THREE = (0.0, 0.5, 1.0)
FIVE = (0.0, 0.25, 0.5, 0.75, 1.0)
SKIN = ((10, 4, 1, 0), (5, 10, 12, 2), (2, 4, 12, 5), (0, 2, 6, 13))
"""Two dermatologists rate the skin of 88 patients as terrible, poor, marginal or clear: the example of the kappa
statistics in the handbook of the FREQ procedure of SAS, which prints 0.5082 with the interval 0.3798 to 0.6366."""


def pairs_of(table: Sequence[Sequence[int]], levels: Sequence[float]) -> list[tuple[float, float]]:
    return [
        (levels[row], levels[column])
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


def by_definition(pairs: Sequence[tuple[float, float]]) -> float | None:
    """One minus the mean distance seen over the mean distance of every first level with every second."""
    seen = sum(abs(first - second) for first, second in pairs) / len(pairs)
    expected = sum(abs(first - second) for first, _ in pairs for _, second in pairs) / len(pairs) ** 2
    return None if expected == 0 else 1 - seen / expected


def test_the_published_example_comes_out_as_published() -> None:
    found = kappa_of(pairs_of(SKIN, (0, 1 / 3, 2 / 3, 1)), (0, 1 / 3, 2 / 3, 1))

    assert found is not None and found.low is not None and found.high is not None
    assert [round(value, 4) for value in (found.value, found.low, found.high)] == [0.5082, 0.3798, 0.6366]


def test_an_example_worked_by_hand() -> None:
    pairs = [(0.0, 0.0), (0.5, 0.5), (1.0, 0.5), (1.0, 1.0)]

    found = kappa_of(pairs, THREE)

    # Seen: one of four differs by 0.5, mean 0.125. Expected: firsts 0, 0.5, 1, 1 with seconds 0, 0.5, 0.5, 1 give
    # distances 2 + 1 + 2 + 2 = 7 over 16 pairs, mean 0.4375. 1 - 0.125 / 0.4375 = 5 / 7.
    assert found is not None
    assert found.value == pytest.approx(5 / 7)


@given(st.lists(st.tuples(st.sampled_from(FIVE), st.sampled_from(FIVE)), min_size=2, max_size=40))
def test_any_two_raters_agree_as_the_definition_says(pairs: list[tuple[float, float]]) -> None:
    expected, found = by_definition(pairs), kappa_of(pairs, FIVE)

    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert found.value == pytest.approx(expected, abs=1e-9)
        if found.low is not None and found.high is not None:
            assert -1 <= found.low <= found.high <= 1


@pytest.mark.parametrize("pairs", [[], [(1.0, 0.0)], [(0.5, 0.5)] * 10])
def test_too_little_or_one_level_only_says_nothing(pairs: list[tuple[float, float]]) -> None:
    assert kappa_of(pairs, THREE) is None


def test_full_agreement_has_no_interval_that_would_claim_certainty() -> None:
    found = kappa_of([(0.0, 0.0), (1.0, 1.0), (0.5, 0.5)], THREE)

    assert found is not None
    assert (found.value, found.low, found.high) == (1, None, None)


def test_raters_who_each_use_one_level_but_not_the_same_agree_no_better_than_chance() -> None:
    found = kappa_of([(0.0, 1.0)] * 5, THREE)

    assert found is not None
    assert found.value == 0
