"""The words of a framework: how pages call areas, indicators and levels, under the version in force or another."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from uuid import UUID

import msgspec

from server.features.frameworks.service import ReferenceShelf, area_titles, version
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract

Texts = Mapping[str, str]


@dataclass(frozen=True)
class Words:
    """Areas, competences, strands and age bands by slug, indicators by id, labels of levels by value, lowest first.

    ``area_of`` says in which area an indicator is, ``other_areas`` how areas of other versions are called. Everything
    is empty where no framework is in force.
    """

    framework_id: UUID | None = None
    areas: Mapping[str, contract.Area] = field(default_factory=dict)
    indicators: Mapping[UUID, contract.Indicator] = field(default_factory=dict)
    levels: Mapping[float, Texts] = field(default_factory=dict)
    competences: Mapping[str, Texts] = field(default_factory=dict)
    strands: Mapping[str, Texts] = field(default_factory=dict)
    age_bands: Mapping[str, Texts] = field(default_factory=dict)
    area_of: Mapping[UUID, str] = field(default_factory=dict)
    other_areas: Mapping[str, Texts] = field(default_factory=dict)

    def title(self, area: str) -> Texts:
        """What an area is called, here or in another version; its slug where nobody knows it."""
        return self.areas[area].title if area in self.areas else self.other_areas.get(area, {"": area})

    @property
    def area_titles(self) -> Mapping[str, Texts]:
        return {**self.other_areas, **{slug: area.title for slug, area in self.areas.items()}}


async def words_of(work: Work, shelf: ReferenceShelf) -> Words:
    try:
        edition = await shelf.edition(work)
    except NotVisible:
        return Words()
    return _words_in(edition.content)


async def words_through_time(work: Work, shelf: ReferenceShelf) -> Words:
    """The words in force, with those of areas that were marked under other versions."""
    return replace(await words_of(work, shelf), other_areas=await area_titles(work))


async def words_under(work: Work, shelf: ReferenceShelf, framework_id: UUID) -> Words:
    """The words of one version of a framework, whether it is in force or not."""
    found = await words_of(work, shelf)
    return found if found.framework_id == framework_id else words_in(await version(work, framework_id))


@lru_cache(maxsize=2)
def _words_in(content: bytes) -> Words:
    return words_in(msgspec.json.decode(content, type=contract.Reference).framework)


def words_in(framework: contract.Framework) -> Words:
    parts = [(area.slug, part) for area in framework.areas for part in area.sub_areas]
    return Words(
        framework_id=framework.id,
        areas={area.slug: area for area in framework.areas},
        indicators={one.id: one for _, part in parts for one in part.indicators},
        levels={level.value: level.label for level in sorted(framework.levels, key=lambda one: one.value)},
        competences={one.slug: one.title for one in framework.competences},
        strands={one.slug: one.title for one in framework.strands},
        age_bands={one.slug: one.label for one in framework.age_bands},
        area_of={one.id: slug for slug, part in parts for one in part.indicators},
    )
