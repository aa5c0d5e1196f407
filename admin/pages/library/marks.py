"""What resources are marked with: kinds, themes, ages, areas, languages, licences, and the theme of this week."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import msgspec

from media_library.found_by import CONTENT_LANGUAGES
from server.features.frameworks.service import ReferenceShelf
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract
from server.shared.domain.annual_plans import GridTheme, draft_year
from server.shared.domain.calendar import (
    FIRST_MONTH,
    bounds_of,
    closed_days,
    monday_of,
    school_weeks,
    school_year_of,
    week_end,
)
from server.shared.domain.permissions import Action

KINDS: Final = (
    *("card_set", "picture_set", "picture", "presentation", "video"),
    *("audio", "game", "worksheet", "outline"),
)
BANDS: Final = ("early", "junior", "middle", "senior", "preparatory")
TITLE_LANGUAGES: Final = ("uz", "ru", "en")
LICENCES: Final = (
    *("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"),
    *("CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "public-domain", "all-rights-reserved"),
)
"""The last one stays in its preschool."""
_MONTHS: Final = 12
Texts = Mapping[str, str]


@dataclass(frozen=True)
class Marks:
    """Titles by slug, in their order; themes are called "month-week". Empty where no reference is loaded."""

    themes: Mapping[str, Texts]
    months: Mapping[int, Texts]
    areas: Mapping[str, Texts]
    indicators: Mapping[str, Sequence[contract.Indicator]] = field(default_factory=dict)
    """Those of each area, youngest first."""
    weeks: contract.ThemeGrid | None = None

    def indicator(self, slug: str) -> Texts:
        """The words of an indicator; its slug where the framework in force does not have it."""
        found = (one.title for area in self.indicators.values() for one in area if one.slug == slug)
        return next(found, {"": slug})

    def in_months(self) -> dict[int, dict[str, Texts]]:
        """Themes below their month, in the order of the school year."""
        found: dict[int, dict[str, Texts]] = {}
        for slug, title in self.themes.items():
            found.setdefault(int(slug.partition("-")[0]), {})[slug] = title
        return found

    def of_day(self, day: date) -> str:
        """The theme of the week of a day as a fresh year's plan lays it; empty in a week of review."""
        if self.weeks is None:
            return ""
        year = school_year_of(day)
        first, last = bounds_of(year)
        weeks = school_weeks(year, closed_days(monday_of(first), week_end(last), ()))
        places = [GridTheme(index, week.month, week.week) for index, week in enumerate(self.weeks.weeks)]
        index = next((one.index for one in draft_year(weeks, places) if one.week.week_start == monday_of(day)), None)
        return "" if index is None else slug_of(self.weeks.weeks[index])


def slug_of(week: contract.WeekTheme) -> str:
    return f"{week.month}-{week.week}"


async def marks_of(work: Work, shelf: ReferenceShelf) -> Marks:
    try:
        edition = await shelf.edition(work)
    except NotVisible:
        return Marks({}, {}, {})
    return _marks_in(edition.content)


@lru_cache(maxsize=2)
def _marks_in(content: bytes) -> Marks:
    reference = msgspec.json.decode(content, type=contract.Reference)
    weeks = [week for week in reference.themes.weeks if week.week]
    weeks.sort(key=lambda week: ((week.month - FIRST_MONTH) % _MONTHS, week.week))
    return Marks(
        themes={slug_of(week): week.title for week in weeks},
        months={week.month: week.month_title for week in weeks},
        areas={area.slug: area.title for area in reference.framework.areas},
        indicators={area.slug: _of_area(area, reference.framework) for area in reference.framework.areas},
        weeks=reference.themes,
    )


def _of_area(area: contract.Area, framework: contract.Framework) -> Sequence[contract.Indicator]:
    """Youngest first; one of a band that the framework does not name comes last."""
    bands = sorted(framework.age_bands, key=lambda band: band.from_months)
    places = {band.slug: place for place, band in enumerate(bands)}
    found = [indicator for sub_area in area.sub_areas for indicator in sub_area.indicators]
    return sorted(found, key=lambda one: places.get(one.age_band, len(places)))


def offered() -> dict[str, Any]:
    """What may be chosen, by slug; templates know the words."""
    return {
        "kinds": KINDS,
        "bands": BANDS,
        "languages_of_content": CONTENT_LANGUAGES,
        "title_languages": TITLE_LANGUAGES,
        "licences": LICENCES,
    }


def places_of(actor: Actor, preschool_id: UUID) -> list[tuple[str, str]]:
    """The pages beside each other: the end of the path and the key of its name; those above have fewer of them."""
    at_home = Whereabouts(preschool_id)
    places = (
        ("", "media-page-place-library", Action.MEDIA_READ),
        ("/collections", "media-page-place-collections", Action.MEDIA_USE),
        ("/requests", "media-page-place-requests", Action.MEDIA_UPLOAD),
        ("/gaps", "media-page-place-gaps", Action.MEDIA_GAPS_READ),
        ("/packs", "media-page-place-packs", Action.PACK_MAKE),
        ("/storage", "media-page-place-storage", Action.STORAGE_READ),
    )
    above = {Action.MEDIA_READ, Action.MEDIA_GAPS_READ}
    return [
        (path, key)
        for path, key, action in places
        if actor.may(action, at_home) or (action in above and actor.has(action))
    ]
