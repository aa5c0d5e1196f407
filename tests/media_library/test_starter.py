"""The starter content is whole, opens, and is the same every time it is made."""

import wave
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from media_library.starter.catalogue import STARTER, StarterResource
from media_library.starter.photos import WORKS, child_work
from media_library.starter.texts import texts
from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json, texts_of, translated

FILES = ("cards", "worksheets", "outlines", "descriptions", "sounds")


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


def expected_size(resource: StarterResource) -> tuple[int, ...]:
    if resource.kind == "card_set":
        topic = next(topic for topic in texts("cards") if resource.slug.startswith(f"cards-{topic['slug']}-"))
        return (-(-len(topic["words"]) // 4),)
    if resource.kind == "audio":
        return 1, 22_050, 7 if "lullaby" in resource.slug else 5
    return (1000, 1000) if resource.kind == "picture" else (1,)


@pytest.mark.parametrize("resource", STARTER, ids=slug_of)
def test_every_resource_opens_and_is_the_same_twice(resource):
    first, second = resource.make(), resource.make()

    assert first == second
    assert opened_size(resource, first) == expected_size(resource)


def test_there_are_enough_resources_of_every_kind():
    kinds = [resource.kind for resource in STARTER]

    assert {kind: kinds.count(kind) for kind in sorted(set(kinds))} == {
        "audio": 2,
        "card_set": 21,
        "outline": 3,
        "picture": 17,
        "worksheet": 6,
    }


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
    uzbek = [*texts_of(content, "uz"), *texts_of(texts("outlines"), "", inside=True)]
    assert [text for text in uzbek if "'" in text] == []
    assert [t for t in texts_of(content, "uz") if set(t) & APOSTROPHES_FOREIGN_TO_UZBEK] == []
