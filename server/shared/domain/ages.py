"""Age groups: which one a child's age belongs to, and what depends on it."""

from enum import StrEnum
from typing import Final


class AgeBand(StrEnum):
    EARLY = "early"
    JUNIOR = "junior"
    MIDDLE = "middle"
    SENIOR = "senior"
    PREPARATORY = "preparatory"


_FROM_YEARS: Final = {
    AgeBand.PREPARATORY: 6,
    AgeBand.SENIOR: 5,
    AgeBand.MIDDLE: 4,
    AgeBand.JUNIOR: 3,
}
_GUIDED_MINUTES: Final = {
    AgeBand.EARLY: 10,
    AgeBand.JUNIOR: 15,
    AgeBand.MIDDLE: 20,
    AgeBand.SENIOR: 25,
    AgeBand.PREPARATORY: 30,
}
_OLDER: Final = frozenset({AgeBand.SENIOR, AgeBand.PREPARATORY})


def band_of(age_in_months: int) -> AgeBand:
    """The age group of a child: early below 3 years, then junior, middle, senior, preparatory from 3, 4, 5, 6."""
    for band, years in _FROM_YEARS.items():
        if age_in_months >= years * 12:
            return band
    return AgeBand.EARLY


def is_older(age_band: str) -> bool:
    """Whether the group follows the older variant of the theme grid: senior and preparatory groups do."""
    return age_band in _OLDER


def guided_minutes(age_band: str) -> int:
    """How long one guided activity lasts, minutes.

    The state curriculum names 20–25 for senior and 30–35 for preparatory groups; the others are ours, an unknown
    band gets the middle group's.
    """
    return _GUIDED_MINUTES[AgeBand(age_band)] if age_band in _GUIDED_MINUTES else _GUIDED_MINUTES[AgeBand.MIDDLE]
