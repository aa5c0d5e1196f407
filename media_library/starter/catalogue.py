"""The list of everything the media library starts with, each entry knowing how to make its own bytes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from media_library.starter.cards import card_set, picture_card
from media_library.starter.outlines import outline
from media_library.starter.sounds import lullaby, tidy_up_bells
from media_library.starter.texts import texts
from media_library.starter.worksheets import worksheet

Texts = dict[str, str]

LANGUAGES = ("uz", "ru", "en")
ALL_BANDS = ("early", "junior", "middle", "senior", "preparatory")
PICTURES_OF_TOPICS = ("seasons", "weather", "animals")


@dataclass(frozen=True, slots=True)
class StarterResource:
    """One resource; `make` always returns the same bytes."""

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
    author: str = "Nihol"
    licence: str = "CC-BY-4.0"


def _description(kind: str) -> Texts:
    entry: Texts = next(entry["text"] for entry in texts("descriptions") if entry["kind"] == kind)
    return entry


def _card_sets() -> list[StarterResource]:
    return [
        StarterResource(
            slug=f"cards-{topic['slug']}-{language}",
            kind="card_set",
            title=topic["title"],
            description=_description("card_set"),
            theme_weeks=tuple(topic["theme_weeks"]),
            age_bands=("junior", "middle", "senior"),
            areas=("speech", "cognitive"),
            language=language,
            media_type="application/pdf",
            make=partial(card_set, topic["slug"], language),
        )
        for topic in texts("cards")
        for language in LANGUAGES
    ]


def _pictures() -> list[StarterResource]:
    topics = [topic for topic in texts("cards") if topic["slug"] in PICTURES_OF_TOPICS]
    return [_picture(topic, entry) for topic in topics for entry in topic["words"]]


def _picture(topic: dict[str, Any], entry: dict[str, Any]) -> StarterResource:
    return StarterResource(
        slug=f"picture-{entry['drawing']}-uz",
        kind="picture",
        title={language: word[0].upper() + word[1:] for language, word in entry["word"].items()},
        description=_description("picture"),
        theme_weeks=tuple(topic["theme_weeks"]),
        age_bands=ALL_BANDS,
        areas=("speech", "cognitive"),
        language="uz",
        media_type="image/png",
        make=partial(picture_card, topic["slug"], entry["drawing"], "uz"),
    )


def _documents(name: str, kind: str, make: Callable[[str], bytes]) -> list[StarterResource]:
    return [
        StarterResource(
            slug=f"{kind}-{entry['slug'].replace('_', '-')}-uz",
            kind=kind,
            title=entry["title"],
            description=entry.get("instruction", _description(kind)),
            theme_weeks=tuple(entry["theme_weeks"]),
            age_bands=tuple(entry["age_bands"]),
            areas=tuple(entry["areas"]),
            language="uz",
            media_type="application/pdf",
            make=partial(make, entry["slug"]),
        )
        for entry in texts(name)
    ]


def _sounds() -> list[StarterResource]:
    makers = {"lullaby": lullaby, "tidy_up_bells": tidy_up_bells}
    return [
        StarterResource(
            slug=f"audio-{entry['slug'].replace('_', '-')}",
            kind="audio",
            title=entry["title"],
            description=entry["text"],
            theme_weeks=tuple(entry["theme_weeks"]),
            age_bands=ALL_BANDS,
            areas=tuple(entry["areas"]),
            language="uz",
            media_type="audio/wav",
            make=makers[entry["slug"]],
        )
        for entry in texts("sounds")
    ]


STARTER: Sequence[StarterResource] = (
    *_pictures(),
    *_card_sets(),
    *_documents("worksheets", "worksheet", partial(worksheet, language="uz")),
    *_documents("outlines", "outline", outline),
    *_sounds(),
)
