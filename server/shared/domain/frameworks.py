"""Identities of reference sets: the same set has the same ids at every installation, so that exports agree."""

from typing import Final
from uuid import UUID, uuid5

REFERENCE: Final = UUID("4d1a3f0e-6a0b-5c5e-9d53-1b7f6f3a2c10")
"""Our own namespace of RFC 9562 version 5 names; changing it would part installations from each other."""


def reference_id(*path: str | int) -> UUID:
    """The identity of a part of a reference set, from its place: ``reference_id("framework", "nihol", "1")``."""
    return uuid5(REFERENCE, "/".join(str(part) for part in path))
