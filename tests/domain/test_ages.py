"""Age groups and what depends on them."""

import pytest

from server.shared.domain.ages import AgeBand, band_of, guided_minutes, is_older


@pytest.mark.parametrize(
    ("months", "band"),
    [(14, "early"), (35, "early"), (36, "junior"), (47, "junior"), (48, "middle"), (60, "senior"), (72, "preparatory")],
)
def test_a_child_moves_up_on_its_birthday(months: int, band: str) -> None:
    assert band_of(months) is AgeBand(band)


def test_only_the_two_eldest_groups_follow_the_older_variant() -> None:
    assert [band.value for band in AgeBand if is_older(band)] == ["senior", "preparatory"]


def test_a_guided_activity_grows_with_the_children() -> None:
    assert [guided_minutes(band) for band in AgeBand] == [10, 15, 20, 25, 30]


def test_an_unknown_band_gets_the_middle_groups_length() -> None:
    assert guided_minutes("mixed") == 20
