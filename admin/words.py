"""The words of the framework in force: how pages call areas, indicators and levels."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from uuid import UUID

import msgspec

from server.features.frameworks.service import ReferenceShelf
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract


@dataclass(frozen=True)
class Words:
    """Areas by slug, indicators by id, labels of levels by value; empty where no framework is in force."""

    areas: Mapping[str, contract.Area] = field(default_factory=dict)
    indicators: Mapping[UUID, contract.Indicator] = field(default_factory=dict)
    levels: Mapping[float, Mapping[str, str]] = field(default_factory=dict)


async def words_of(work: Work, shelf: ReferenceShelf) -> Words:
    try:
        edition = await shelf.edition(work)
    except NotVisible:
        return Words()
    return _words_in(edition.content)


@lru_cache(maxsize=2)
def _words_in(content: bytes) -> Words:
    framework = msgspec.json.decode(content, type=contract.Reference).framework
    parts = [part for area in framework.areas for part in area.sub_areas]
    return Words(
        areas={area.slug: area for area in framework.areas},
        indicators={one.id: one for part in parts for one in part.indicators},
        levels={level.value: level.label for level in framework.levels},
    )
