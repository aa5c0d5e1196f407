"""Identities of reference sets, and which of a framework's age bands a group belongs to."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID, uuid5

REFERENCE: Final = UUID("4d1a3f0e-6a0b-5c5e-9d53-1b7f6f3a2c10")
"""Our own namespace of RFC 9562 version 5 names; changing it would part installations from each other."""
_USUAL_MONTHS: Final = {"early": 24, "junior": 42, "middle": 54, "senior": 66, "preparatory": 78}
"""The middle of the ages of a group, months: 1 to 3, then 3, 4, 5 and 6 years."""


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
    age = _USUAL_MONTHS.get(age_band, months) if age_band is not None else months
    if age is None:
        return None
    fitting = [str(band["slug"]) for band in bands if band["from_months"] <= age < band["to_months"]]
    return fitting[0] if fitting else None
