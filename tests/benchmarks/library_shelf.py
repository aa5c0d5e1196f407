"""A library of 100,000 made-up resources for everybody, their titles out of our own theme weeks."""

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from media_library.using.jobs import learn_words
from server.features.themes.loading import load_themes
from server.kernel.database import Database, Work
from server.shared.ids import NOWHERE, uuid7

RESOURCES: Final = 100_000
KINDS: Final = {
    "picture": ("rasm", "картинка", "picture"),
    "picture_set": ("rasmlar toʻplami", "набор картинок", "pictures"),
    "card_set": ("kartochkalar", "карточки", "cards"),
    "presentation": ("taqdimot", "презентация", "presentation"),
    "video": ("video lavha", "видео", "video"),
    "audio": ("qoʻshiq", "песня", "song"),
    "worksheet": ("ish varagʻi", "рабочий лист", "worksheet"),
    "outline": ("mashgʻulot ishlanmasi", "конспект занятия", "outline of an activity"),
    "game": ("oʻyin", "игра", "game"),
}
LANGUAGES: Final = ["uz"] * 60 + ["ru"] * 28 + ["en"] * 8 + ["kaa"] * 4
BANDS: Final = ["early", "junior", "middle", "senior", "preparatory"]
AREAS: Final = ["physical", "social_emotional", "speech", "cognitive", "creative"]
_BEGUN: Final = datetime(2026, 11, 1, tzinfo=UTC)
_FILE: Final = [
    *("preschool_id", "id", "purpose", "state", "refusal", "declared_name", "declared_size", "kind", "media_type"),
    *("sha256", "byte_size", "uploaded_by", "created_at"),
]
_RESOURCE: Final = [
    *("preschool_id", "id", "kind", "title", "description", "language", "theme_weeks", "age_bands", "areas", "reach"),
    *("author_name", "licence", "source", "file_id", "created_at", "uses", "reused_by", "helped", "rated"),
]
_THUMB: Final = ["preschool_id", "id", "file_id", "purpose", "page", "media_type", "byte_size", "key"]


async def fill(database: Database, count: int = RESOURCES) -> None:
    """By COPY, then analysed as a week of real use would have done."""
    chance = random.Random(2026)
    files = [uuid7() for _ in range(count)]
    async with database.writing() as work:
        await load_themes(work)
        weeks = await _weeks(work)
        for table, columns, records in (
            ("stored_file", _FILE, (_file(one) for one in files)),
            ("rendition", _THUMB, (_thumb(one) for one in files)),
            ("resource", _RESOURCE, _resources(chance, weeks, files)),
        ):
            await work.raw.copy_records_to_table(table, records=records, columns=columns)
        await learn_words(work, {})
    async with database.reading() as work:
        await work.raw.execute("vacuum analyze resource")
        await work.raw.execute("analyze")


def _file(file_id: UUID) -> tuple[Any, ...]:
    form = ("resource", "ready", "", "rasm.jpg", 1000, "picture", "image/jpeg", file_id.hex, 1000)
    return (NOWHERE, file_id, *form, NOWHERE, _BEGUN)


def _thumb(file_id: UUID) -> tuple[Any, ...]:
    return (NOWHERE, uuid7(), file_id, "thumb", 0, "image/webp", 900, file_id.hex)


async def _weeks(work: Work) -> list[dict[str, str]]:
    rows = await work.raw.fetch("select month, week, title, month_title from week_theme order by month, week")
    return [
        {
            "slug": f"{row['month']}-{row['week']}",
            **row["title"],
            **{f"month_{language}": title for language, title in row["month_title"].items()},
        }
        for row in rows
    ]


def _resources(chance: random.Random, weeks: list[dict[str, str]], files: list[UUID]) -> Iterator[tuple[Any, ...]]:
    for number, file_id in enumerate(files):
        week, other = chance.choice(weeks), chance.choice(weeks)
        kind = chance.choice(list(KINDS))
        helped = chance.choice([0] * 9 + [1, 3])
        yield (
            NOWHERE,
            uuid7(),
            kind,
            json.dumps(_title(chance, week, kind), ensure_ascii=False),
            json.dumps(_description(week, other, kind), ensure_ascii=False),
            chance.choice(LANGUAGES),
            json.dumps([week["slug"], *([other["slug"]] if chance.random() < 0.2 else [])]),
            json.dumps(chance.sample(BANDS, chance.choice([1, 1, 2, 2, 5]))),
            json.dumps(chance.sample(AREAS, chance.choice([1, 1, 2]))),
            "everybody",
            "Karimova Nodira",
            "CC-BY-4.0",
            "",
            file_id,
            _BEGUN - timedelta(minutes=number),
            helped * 2,
            helped,
            helped,
            helped,
        )


def _title(chance: random.Random, week: dict[str, str], kind: str) -> dict[str, str]:
    number, (uz, ru, en) = chance.randint(1, 2000), KINDS[kind]
    title = {"uz": f"{week['uz']}: {uz} {number}"}
    if chance.random() < 0.7:
        title["ru"] = f"{week['ru']}: {ru} {number}"
    if chance.random() < 0.3:
        title["en"] = f"{week['en']}: {en} {number}"
    return title


def _description(week: dict[str, str], other: dict[str, str], kind: str) -> dict[str, str]:
    uz, ru, _ = KINDS[kind]
    return {
        "uz": f"Bolalar uchun {uz}. {week['month_uz']}, {other['uz'].lower()} haqida.",
        "ru": f"Для детей: {ru}. {week['month_ru']}.",
    }
