"""Rules of frameworks: identities, which age band a group belongs to, what a sound scale is."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID, uuid5

REFERENCE: Final = UUID("4d1a3f0e-6a0b-5c5e-9d53-1b7f6f3a2c10")
"""Our own namespace of RFC 9562 version 5 names; changing it would part installations from each other."""
USUAL_MONTHS: Final = {"early": 24, "junior": 42, "middle": 54, "senior": 66, "preparatory": 78}
"""The middle of the ages of a group, months: 1 to 3, then 3, 4, 5 and 6 years."""
FEWEST_LEVELS: Final = 2
_HUNDREDTH: Final = 0.01 + 1e-9
_NO_LETTERS: Final = frozenset("\ufffe\uffff")
"""What XML has no place for."""


class Flaw(NamedTuple):
    """What is wrong with which one of a list, counted from 0."""

    number: int
    code: str


def reference_id(*path: str | int) -> UUID:
    """The identity of a part of a reference set, from its place: ``reference_id("framework", "nihol", "1")``.

    The same set has the same ids at every installation, so that exports agree.
    """
    return uuid5(REFERENCE, "/".join(str(part) for part in path))


def band_in(bands: Sequence[Mapping[str, Any]], age_band: str | None, months: int | None = None) -> str | None:
    """The slug of the framework's age band for a group's age band or, without one that helps, for an age in months.

    ``bands`` have ``slug``, ``from_months`` and ``to_months`` (exclusive). A framework may cut ages otherwise than
    groups are formed: then the band speaks into which the middle of the group's ages falls. None outside all bands.
    """
    if age_band is not None and any(band["slug"] == age_band for band in bands):
        return age_band
    age = USUAL_MONTHS.get(age_band, months) if age_band is not None else months
    if age is None:
        return None
    fitting = [str(band["slug"]) for band in bands if band["from_months"] <= age < band["to_months"]]
    return fitting[0] if fitting else None


def plain(text: str) -> str:
    """As it is kept: in one line, single blanks, nothing that a sheet or a page cannot hold (controls, surrogates)."""
    kept = "".join(
        " " if unicodedata.category(letter) in {"Cc", "Cs"} or letter in _NO_LETTERS else letter for letter in text
    )
    return " ".join(kept.split())


def scale_faults(levels: Sequence[tuple[float, float]]) -> list[Flaw]:
    """What is wrong with a scale of (value, threshold), lowest first.

    Values are a share of the way from 0 (the lowest level) to 1 (the highest), in hundredths, each higher than the one
    before; growth, means and marks rest on that, however many levels there are. Thresholds (0 to 1) begin at 0, so that
    any evidence speaks for some level, and rise with the levels.
    """
    if len(levels) < FEWEST_LEVELS:
        return [Flaw(0, "framework.no_levels")]
    found = [
        Flaw(number, "framework.level_range")
        for number, (value, _) in enumerate(levels)
        if round(value, 2) != value or (number and value <= levels[number - 1][0])
    ]
    if (levels[0][0], levels[-1][0]) != (0, 1):
        found.append(Flaw(0, "framework.level_ends"))
    for number, (_, threshold) in enumerate(levels):
        before = levels[number - 1][1] if number else None
        if threshold > 1 or (threshold != 0 if before is None else threshold <= before):
            found.append(Flaw(number, "framework.threshold_wrong"))
    return found


def band_faults(bands: Sequence[tuple[int, int]]) -> list[Flaw]:
    """What is wrong with age bands (from, to: months, the end exclusive), youngest first: none is empty, none overlaps.

    A gap between two is allowed: a framework may leave ages out.
    """
    if not bands:
        return [Flaw(0, "framework.no_age_bands")]
    return [
        Flaw(number, "framework.bands_overlap")
        for number, (first, last) in enumerate(bands)
        if first >= last or (number and first < bands[number - 1][1])
    ]


def balance_is_sound(shares: Sequence[float]) -> bool:
    """Whether recommended shares may stand together: none at all, or all of them adding up to 1 within a hundredth."""
    return not any(shares) or abs(sum(shares) - 1) <= _HUNDREDTH
