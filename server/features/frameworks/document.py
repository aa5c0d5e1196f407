"""A framework as one document: what a file holds, what tables are filled from, what an export writes."""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

import msgspec
from msgspec import Struct, field

from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.shared.contract import reference as contract
from server.shared.domain.frameworks import reference_id

Texts = dict[str, str]
Row = dict[str, Any]
LANGUAGES: Final = ("uz", "ru", "en")


class LevelSaid(Struct, frozen=True):
    """``value`` 0 to 1; ``threshold`` the least mean of evidence that speaks for the level."""

    value: float
    threshold: float
    label: Texts


class BandSaid(Struct, frozen=True):
    slug: str
    from_months: int
    to_months: int
    label: Texts


class NameSaid(Struct, frozen=True):
    slug: str
    title: Texts


class IndicatorSaid(Struct, frozen=True):
    slug: str
    age_band: str
    title: Texts
    parent: Texts
    next: Texts
    phrases: dict[str, list[str]]
    competences: list[str] = field(default_factory=list)
    strand: str = ""


class SubAreaSaid(Struct, frozen=True):
    slug: str
    title: Texts
    indicators: list[IndicatorSaid]


class AreaSaid(Struct, frozen=True):
    slug: str
    title: Texts
    plain: Texts
    sub_areas: list[SubAreaSaid]


class Document(Struct, frozen=True):
    """One version of a framework, its parts in their order; ids follow from slugs and version."""

    slug: str
    version: str
    title: Texts
    source: str
    local_share: float
    balance: dict[str, float]
    levels: list[LevelSaid]
    age_bands: list[BandSaid]
    competences: list[NameSaid]
    strands: list[NameSaid]
    areas: list[AreaSaid]

    @property
    def id(self) -> UUID:
        return reference_id("framework", self.slug, self.version)

    def indicators(self) -> Iterator[tuple[AreaSaid, SubAreaSaid, IndicatorSaid]]:
        for area in self.areas:
            for sub_area in area.sub_areas:
                for indicator in sub_area.indicators:
                    yield area, sub_area, indicator


def as_json(document: Document) -> bytes:
    """The document as a person can read it, the same bytes for the same document."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def from_contract(framework: contract.Framework) -> Document:
    """The document an export writes of what the tables hold."""
    return Document(
        slug=framework.slug,
        version=framework.version,
        title=_texts(framework.title),
        source=framework.source,
        local_share=float(framework.local_share),
        balance={
            area.slug: float(framework.balance[area.slug]) for area in framework.areas if area.slug in framework.balance
        },
        levels=[LevelSaid(float(one.value), float(one.threshold), _texts(one.label)) for one in framework.levels],
        age_bands=[
            BandSaid(one.slug, one.from_months, one.to_months, _texts(one.label)) for one in framework.age_bands
        ],
        competences=[NameSaid(one.slug, _texts(one.title)) for one in framework.competences],
        strands=[NameSaid(one.slug, _texts(one.title)) for one in framework.strands],
        areas=[_area(area) for area in framework.areas],
    )


def _area(area: contract.Area) -> AreaSaid:
    sub_areas = [
        SubAreaSaid(part.slug, _texts(part.title), [_indicator(one) for one in part.indicators])
        for part in area.sub_areas
    ]
    return AreaSaid(area.slug, _texts(area.title), _texts(area.plain), sub_areas)


def _indicator(one: contract.Indicator) -> IndicatorSaid:
    return IndicatorSaid(
        slug=one.slug,
        age_band=one.age_band,
        title=_texts(one.title),
        parent=_texts(one.parent),
        next=_texts(one.next_step),
        phrases={language: one.phrases[language] for language in LANGUAGES if one.phrases.get(language)},
        competences=one.competences,
        strand=one.strand,
    )


def _texts(texts: Texts) -> Texts:
    return {language: texts[language] for language in LANGUAGES if texts.get(language)}


Tables = list[tuple[type[Framework | Area | SubArea | Indicator], list[Row]]]


def rows_of(document: Document, *, in_force: bool) -> Tables:
    """Rows table by table, parents first; positions count through the whole framework."""
    path = ("framework", document.slug, document.version)
    areas: list[Row] = []
    sub_areas: list[Row] = []
    indicators: list[Row] = []
    for area in document.areas:
        area_id = reference_id(*path, area.slug)
        areas.append(_placed(area, areas, id=area_id, framework_id=document.id, plain=area.plain))
        for part in area.sub_areas:
            part_id = reference_id(*path, area.slug, part.slug)
            sub_areas.append(_placed(part, sub_areas, id=part_id, area_id=area_id))
            for one in part.indicators:
                own = {"id": reference_id(*path, one.slug), "framework_id": document.id, "sub_area_id": part_id}
                indicators.append(_placed(one, indicators, **own, **_said(one)))
    return [(Framework, [_framework(document, in_force)]), (Area, areas), (SubArea, sub_areas), (Indicator, indicators)]


def _framework(document: Document, in_force: bool) -> Row:
    details = {name: msgspec.to_builtins(getattr(document, name)) for name in DETAILS}
    return {
        "id": document.id,
        "slug": document.slug,
        "version": document.version,
        "title": document.title,
        "details": details,
        "in_force": in_force,
        "source": document.source,
        "local_share": document.local_share,
        "balance": document.balance,
    }


DETAILS: Final = ("levels", "age_bands", "competences", "strands")
"""What a framework keeps in one column."""


def _said(one: IndicatorSaid) -> Row:
    return {
        "age_band": one.age_band,
        "parent": one.parent,
        "next_step": one.next,
        "phrases": one.phrases,
        "competences": one.competences,
        "strand": one.strand,
    }


def _placed(part: AreaSaid | SubAreaSaid | IndicatorSaid, before: list[Row], **columns: object) -> Row:
    return {"slug": part.slug, "title": part.title, "position": len(before), **columns}
