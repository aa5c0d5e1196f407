"""The starter content is whole, opens, and is the same every time it is made."""

import wave
from array import array
from datetime import date
from functools import cache
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from media_library.starter.catalogue import STARTER, WEEKS, StarterResource, in_season
from media_library.starter.photos import WORKS, child_work
from media_library.starter.texts import texts
from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json, texts_of, translated

FILES = (
    "cards",
    "worksheets",
    "worksheet_forms",
    "outlines",
    "outline_headings",
    "descriptions",
    "sounds",
    "scenes",
    "presentations",
)


@cache
def made(slug: str) -> bytes:
    """Made once for all tests that look at it."""
    return next(resource for resource in STARTER if resource.slug == slug).make()


def slug_of(resource: StarterResource) -> str:
    return resource.slug


def opened_size(resource: StarterResource, content: bytes) -> tuple[int, ...]:
    """What a reader of the type finds: pixels, pages, or the form of the sound."""
    if resource.media_type == "image/png":
        return Image.open(BytesIO(content)).size
    if resource.media_type == "application/pdf":
        return (len(pypdfium2.PdfDocument(content)),)
    with wave.open(BytesIO(content)) as sound:
        return sound.getnchannels(), sound.getframerate(), sound.getnframes() // sound.getframerate()


EXPECTED_SIZES = {
    "card_set": {(800, 800)},
    "picture": {(1200, 900)},
    "worksheet": {(1,)},
    "outline": {(1,)},
    "presentation": {(pages,) for pages in range(6, 11)},
    "audio": {(1, 22_050, seconds) for seconds in range(5, 14)},
}


def samples_of(content: bytes) -> list[int]:
    with wave.open(BytesIO(content)) as sound:
        return list(array("h", sound.readframes(sound.getnframes())))


@pytest.mark.parametrize("resource", STARTER, ids=slug_of)
def test_every_resource_opens_and_is_the_same_twice(resource):
    first, second = made(resource.slug), resource.make()

    assert first == second
    assert opened_size(resource, first) in EXPECTED_SIZES[resource.kind]


@pytest.mark.parametrize("resource", [one for one in STARTER if one.parts], ids=slug_of)
def test_every_card_of_a_set_is_a_picture_of_its_own_with_its_word_in_three_languages(resource):
    pictures = [part.make() for part in resource.parts]

    assert len(resource.parts) >= 6
    assert len(set(pictures)) == len(pictures)
    assert {opened_size(resource, picture) for picture in pictures} == {(800, 800)}
    assert made(resource.slug) == pictures[0]
    for part in resource.parts:
        assert part.words.keys() == LANGUAGES
        assert all(part.words.values())


@pytest.mark.parametrize("resource", [one for one in STARTER if one.kind == "audio"], ids=slug_of)
def test_a_sound_is_heard_in_every_second_and_does_not_clip(resource):
    samples = samples_of(made(resource.slug))

    seconds = [samples[start : start + 22_050] for start in range(0, len(samples) - 22_050, 22_050)]
    assert all(max(map(abs, second)) > 500 for second in seconds)
    assert 26_000 < max(map(abs, samples)) < 32_767


def test_there_are_so_many_resources_of_every_kind():
    kinds = [resource.kind for resource in STARTER]

    assert {kind: kinds.count(kind) for kind in sorted(set(kinds))} == {
        "audio": 6,
        "card_set": 48,
        "outline": 36,
        "picture": 13,
        "presentation": 18,
        "worksheet": 52,
    }


@pytest.mark.parametrize("kind", ["card_set", "worksheet"])
def test_every_theme_week_has_a_card_set_and_a_worksheet(kind):
    served = {week for resource in STARTER if resource.kind == kind for week in resource.theme_weeks}

    assert served == set(WEEKS) == set(read_json("server/features/themes/reference/chips-1.json"))


def test_outlines_are_for_every_age_and_area():
    outlines = [resource for resource in STARTER if resource.kind == "outline"]
    framework = read_json("server/features/frameworks/reference/nihol-1/framework.json")

    assert {band for one in outlines for band in one.age_bands} == {band["slug"] for band in framework["age_bands"]}
    assert {area for one in outlines for area in one.areas} == set(framework["areas"])


@pytest.mark.parametrize(("kind", "count"), [("presentation", 6), ("outline", 12)])
def test_presentations_and_outlines_are_in_each_language(kind, count):
    languages = [resource.language for resource in STARTER if resource.kind == kind]

    assert {language: languages.count(language) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, count)


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 9, 1), "9-1"), (date(2026, 10, 29), "10-4"), (date(2027, 3, 21), "3-3"), (date(2027, 7, 1), "9-1")],
)
def test_what_the_week_needs_comes_first_and_nothing_is_left_out(day, week):
    ordered = in_season(day)

    of_the_week = [week in resource.theme_weeks for resource in ordered]
    assert of_the_week == sorted(of_the_week, reverse=True)
    assert {resource.slug for resource in ordered} == {resource.slug for resource in STARTER}


def test_slugs_are_unique():
    assert len({resource.slug for resource in STARTER}) == len(STARTER)


def test_every_resource_is_titled_and_described_in_three_languages():
    for resource in STARTER:
        assert resource.title.keys() == resource.description.keys() == LANGUAGES
        assert all(resource.title.values())
        assert (resource.author, resource.licence) == ("Nihol", "CC-BY-4.0")


def test_resources_name_themes_ages_and_areas_of_the_reference_content():
    weeks = set(read_json("server/features/themes/reference/chips-1.json"))
    framework = read_json("server/features/frameworks/reference/nihol-1/framework.json")

    for resource in STARTER:
        assert resource.theme_weeks and set(resource.theme_weeks) <= weeks
        assert resource.age_bands and set(resource.age_bands) <= {band["slug"] for band in framework["age_bands"]}
        assert resource.areas and set(resource.areas) <= set(framework["areas"])


@pytest.mark.parametrize("kind", WORKS)
def test_a_work_is_a_picture_that_depends_on_its_seed_only(kind):
    first, again, sister = child_work(kind, 1), child_work(kind, 1), child_work(kind, 2)

    assert first == again
    assert first != sister
    assert Image.open(BytesIO(first)).size == (1024, 768)


def test_texts_are_in_three_languages_with_uzbek_apostrophes_only():
    content = [texts(name) for name in FILES]

    assert all(mapping.keys() == LANGUAGES for mapping in translated(content))
    assert [t for t in texts_of(content, "uz") if set(t) & APOSTROPHES_FOREIGN_TO_UZBEK] == []
