"""The list of everything the media library starts with, each entry knowing how to make its own bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Final

from media_library.starter.cards import card
from media_library.starter.outlines import outline
from media_library.starter.presentations import presentation
from media_library.starter.scenes import scene
from media_library.starter.sounds import sound
from media_library.starter.texts import texts
from media_library.starter.worksheets import worksheet

Texts = dict[str, str]

LANGUAGES: Final = ("uz", "ru", "en")
ALL_BANDS: Final = ("early", "junior", "middle", "senior", "preparatory")
WEEKS: Final = tuple(f"{month}-{week}" for month in (9, 10, 11, 12, 1, 2, 3, 4, 5) for week in (1, 2, 3, 4))
"""The theme weeks of the grid in the order of the school year."""
_PREFIXES: Final = {"card_set": "cards"}
"""How slugs begin, where not with the kind."""


@dataclass(frozen=True, slots=True)
class StarterPart:
    """One card of a set; `make` always returns the same bytes, of the set's media type."""

    words: Texts
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class StarterResource:
    """One resource; `make` always returns the same bytes, for a set those of its first part, which is its cover."""

    slug: str
    kind: str
    title: Texts
    description: Texts
    theme_weeks: tuple[str, ...]
    age_bands: tuple[str, ...]
    areas: tuple[str, ...]
    language: str
    media_type: str
    make: Callable[[], bytes]
    parts: tuple[StarterPart, ...] = ()
    author: str = "Nihol"
    licence: str = "CC-BY-4.0"


def _description(kind: str) -> Texts:
    entry: Texts = next(entry["text"] for entry in texts("descriptions") if entry["kind"] == kind)
    return entry


def _resource(
    entry: dict[str, Any], kind: str, media_type: str, make: Callable[[], bytes], language: str = "uz"
) -> StarterResource:
    """What all entries of the texts tell alike; a language that is not Uzbek ends the slug."""
    ending = "" if language == "uz" else f"-{language}"
    return StarterResource(
        slug=f"{_PREFIXES.get(kind, kind)}-{entry['slug'].replace('_', '-')}{ending}",
        kind=kind,
        title=entry["title"],
        description=entry.get("text") or _description(kind),
        theme_weeks=tuple(entry["theme_weeks"]),
        age_bands=tuple(entry.get("age_bands", ALL_BANDS)),
        areas=tuple(entry["areas"]),
        language=language,
        media_type=media_type,
        make=make,
    )


def _card_set(topic: dict[str, Any]) -> StarterResource:
    parts = tuple(StarterPart(word["word"], partial(card, word["drawing"], topic["tint"])) for word in topic["words"])
    whole = _resource(topic, "card_set", "image/png", parts[0].make)
    return replace(whole, parts=parts)


def _made(name: str, kind: str, media_type: str, make: Callable[[str], bytes]) -> list[StarterResource]:
    return [_resource(entry, kind, media_type, partial(make, entry["slug"])) for entry in texts(name)]


def _in_languages(name: str, kind: str, make: Callable[[str, str], bytes]) -> list[StarterResource]:
    return [
        _resource(entry, kind, "application/pdf", partial(make, entry["slug"], language), language)
        for entry in texts(name)
        for language in LANGUAGES
    ]


STARTER: Sequence[StarterResource] = (
    *(_card_set(topic) for topic in texts("cards")),
    *_made("worksheets", "worksheet", "application/pdf", worksheet),
    *_made("scenes", "picture", "image/png", scene),
    *_in_languages("presentations", "presentation", presentation),
    *_in_languages("outlines", "outline", outline),
    *_made("sounds", "audio", "audio/wav", sound),
)


def in_season(day: date) -> Sequence[StarterResource]:
    """The whole catalogue, what the weeks from `day` on need first; in summer that is the beginning of the year."""
    week = f"{day.month}-{min(4, (day.day - 1) // 7 + 1)}"
    now = WEEKS.index(week) if week in WEEKS else 0

    def weeks_away(resource: StarterResource) -> int:
        return min((WEEKS.index(week) - now) % len(WEEKS) for week in resource.theme_weeks)

    return sorted(STARTER, key=weeks_away)
