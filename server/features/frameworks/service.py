"""The reference sets a client keeps: made once for each version and handed out as they are."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from server.features.frameworks import queries
from server.features.themes import service as themes
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract


@dataclass(frozen=True, slots=True)
class Edition:
    """A reference as it goes over the wire, and the tag that changes with its content."""

    content: bytes
    etag: str


class ReferenceShelf:
    """The editions one process has made; versions never change, so nothing here grows old."""

    def __init__(self) -> None:
        self._editions: dict[tuple[UUID, UUID], Edition] = {}

    async def edition(self, work: Work) -> Edition:
        """The edition in force; NotVisible where no framework or no grid is loaded."""
        current = await queries.in_force(work)
        key = (current["framework_id"], current["grid_id"])
        if None in key:
            raise NotVisible
        if key not in self._editions:
            self._editions[key] = await _made(work, *key)
        return self._editions[key]


async def in_force(work: Work) -> Record:
    """``framework_id`` and ``grid_id`` of what is in force; None where nothing is loaded."""
    return await queries.in_force(work)


async def areas_in_force(work: Work) -> Sequence[str]:
    """The slugs of the development areas, in the framework's order."""
    return await queries.area_slugs(work)


async def local_limit(work: Work) -> float:
    """The largest share of planned minutes that may be local, 0 to 1, by the framework in force."""
    return await queries.local_share(work)


async def area_titles(work: Work) -> Mapping[str, dict[str, str]]:
    """The titles of the development areas by slug: those in force in their order, then those of other versions.

    What was planned or seen under another version is still called by its name.
    """
    return await queries.area_titles(work)


async def areas_with_indicators(work: Work, age_band: str) -> Sequence[Record]:
    """The areas in force in their order, each with ``indicators`` of an age (slug, title, next step) or None.

    ``all_indicators`` are the slugs of every age.
    """
    return await queries.areas_with_indicators(work, age_band)


async def version(work: Work, framework_id: UUID) -> contract.Framework:
    """One version of a framework, in force or not, of an id that a row refers to."""
    return await queries.framework(work.session, framework_id)


def group_band(details: str, age_band: str) -> str:
    """SQL for the framework's age band a group's age band falls into; frameworks may cut ages otherwise than groups.

    ``details`` is that column of a framework, ``age_band`` the group's; NULL outside all bands of the framework. The
    same question in Python is ``domain.frameworks.band_in``.
    """
    return queries.group_band(details, age_band)


async def _made(work: Work, framework_id: UUID, grid_id: UUID) -> Edition:
    framework = await queries.framework(work.session, framework_id)
    grid = await themes.grid(work, grid_id)
    if grid is None:
        raise NotVisible
    etag = hashlib.sha256(msgspec.json.encode([framework, grid])).hexdigest()[:32]
    reference = contract.Reference(framework=framework, themes=grid, etag=etag)
    return Edition(msgspec.json.encode(reference), etag)
