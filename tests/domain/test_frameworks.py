"""What a sound framework is, and which of its age bands a group falls into."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.frameworks import (
    Flaw,
    balance_is_sound,
    band_faults,
    band_in,
    plain,
    reference_id,
    scale_faults,
)

OURS = [("early", 12, 36), ("junior", 36, 48), ("middle", 48, 60), ("senior", 60, 72), ("preparatory", 72, 84)]
OTHER = [("walkers", 18, 40), ("finders", 40, 58), ("makers", 58, 84)]


def bands(said: list[tuple[str, int, int]]) -> list[dict[str, Any]]:
    return [{"slug": slug, "from_months": first, "to_months": last} for slug, first, last in said]


def test_an_identity_follows_from_the_place_alone() -> None:
    assert reference_id("framework", "nihol", "1") == reference_id("framework", "nihol", 1)
    assert reference_id("framework", "nihol", "1") != reference_id("framework", "nihol", "2")


@pytest.mark.parametrize("slug", ["early", "junior", "middle", "senior", "preparatory"])
def test_a_group_s_own_band_speaks_where_the_framework_has_it(slug: str) -> None:
    assert band_in(bands(OURS), slug, 200) == slug


@pytest.mark.parametrize(
    ("age_band", "found"),
    [
        ("early", "walkers"),
        ("junior", "finders"),
        ("middle", "finders"),
        ("senior", "makers"),
        ("preparatory", "makers"),
    ],
)
def test_elsewhere_the_middle_of_the_group_s_ages_speaks(age_band: str, found: str) -> None:
    assert band_in(bands(OTHER), age_band) == found


@pytest.mark.parametrize(
    ("months", "found"), [(17, None), (18, "walkers"), (39, "walkers"), (40, "finders"), (83, "makers"), (84, None)]
)
def test_without_a_group_the_age_in_months_speaks(months: int, found: str | None) -> None:
    assert band_in(bands(OTHER), None, months) == found


def test_an_unknown_band_without_an_age_is_no_band() -> None:
    assert band_in(bands(OTHER), "giants") is None
    assert band_in(bands(OTHER), "giants", 50) == "finders"
    assert band_in([], "middle", 50) is None


@pytest.mark.parametrize(
    "levels",
    [[(0, 0), (0.5, 0.25), (1, 0.75)], [(0, 0), (1, 0.5)], [(number / 10, number / 10) for number in range(11)]],
)
def test_a_rising_scale_from_0_to_1_is_sound_however_many_levels_it_has(levels: list[tuple[float, float]]) -> None:
    assert scale_faults(levels) == []


@pytest.mark.parametrize(
    ("levels", "flaws"),
    [
        ([], [Flaw(0, "framework.no_levels")]),
        ([(0, 0)], [Flaw(0, "framework.no_levels")]),
        ([(0, 0), (0.5, 0.5)], [Flaw(0, "framework.level_ends")]),
        ([(0, 0), (1, 0.3), (1, 0.5)], [Flaw(2, "framework.level_range")]),
        ([(0, 0), (0.333, 0.3), (1, 0.5)], [Flaw(1, "framework.level_range")]),
        ([(0, 0.1), (1, 0.5)], [Flaw(0, "framework.threshold_wrong")]),
        ([(0, 0), (0.5, 0.6), (1, 0.6)], [Flaw(2, "framework.threshold_wrong")]),
        ([(0, 0), (1, 1.5)], [Flaw(1, "framework.threshold_wrong")]),
    ],
)
def test_what_is_wrong_with_a_scale_is_named(levels: list[tuple[float, float]], flaws: list[Flaw]) -> None:
    assert scale_faults(levels) == flaws


@pytest.mark.parametrize(
    ("ages", "flaws"),
    [
        ([], [Flaw(0, "framework.no_age_bands")]),
        ([(12, 36), (36, 48)], []),
        ([(12, 36), (40, 48)], []),
        ([(12, 36), (30, 48)], [Flaw(1, "framework.bands_overlap")]),
        ([(36, 36)], [Flaw(0, "framework.bands_overlap")]),
    ],
)
def test_age_bands_follow_each_other_and_may_leave_gaps(ages: list[tuple[int, int]], flaws: list[Flaw]) -> None:
    assert band_faults(ages) == flaws


@pytest.mark.parametrize(
    ("shares", "sound"),
    [([], True), ([0, 0], True), ([0.5, 0.5], True), ([0.33, 0.33, 0.33], True), ([0.5, 0.6], False)],
)
def test_recommended_shares_are_none_or_a_whole(shares: list[float], sound: bool) -> None:
    assert balance_is_sound(shares) is sound


@given(st.text())
def test_a_text_that_was_made_plain_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert "\n" not in plain(text)


def test_a_text_is_kept_in_one_line_without_what_a_sheet_cannot_hold() -> None:
    assert plain(" oʻz\x00\x0bismi\r\n\tni\ufffe aytadi\ud800 ") == "oʻz ismi ni aytadi"
