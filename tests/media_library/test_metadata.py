"""A resource described in the words of others: what schema.org and LOM require is there and in its order."""

from typing import Any
from xml.etree import ElementTree

import pytest_asyncio

from media_library.packs.metadata.facts import iso_duration
from media_library.packs.metadata.lom import NAMESPACE
from tests.media_library.intake_files import wav
from tests.media_library.packing import Packer, a_packer
from tests.support.world import World, a_world

PARTS = ["general", "lifeCycle", "metaMetadata", "technical", "educational", "rights", "classification"]
VOCABULARIES = {
    "structure": {"atomic", "collection", "networked", "hierarchical", "linear"},
    "aggregationLevel": {"1", "2", "3", "4"},
    "status": {"draft", "final", "revised", "unavailable"},
    "role": {"author", "publisher"},
    "interactivityType": {"active", "expositive", "mixed"},
    "learningResourceType": {
        *("exercise", "simulation", "questionnaire", "diagram", "figure", "graph", "index", "slide", "table"),
        *("narrative text", "exam", "experiment", "problem statement", "self assessment", "lecture"),
    },
    "intendedEndUserRole": {"teacher", "author", "learner", "manager"},
    "context": {"school", "higher education", "training", "other"},
    "cost": {"yes", "no"},
    "copyrightAndOtherRestrictions": {"yes", "no"},
    "purpose": {"discipline", "idea", "prerequisite", "educational objective"},
}
"""IEEE 1484.12.1, the value spaces of what we say."""


@pytest_asyncio.fixture(loop_scope="session")
async def here(world: World) -> Packer:
    return await a_packer(world)


def path_of(here: Packer, resource_id: str) -> str:
    return f"{here.world.path}/resources/{here.world.preschool_id}/{resource_id}/metadata"


async def lom_of(here: Packer, resource_id: str) -> ElementTree.Element:
    answer = await here.world.app.get(path_of(here, resource_id), here.head.token, form="lom")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/xml; charset=utf-8"
    return ElementTree.fromstring(answer.content)


def named(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


async def test_schema_org_tells_what_a_learning_resource_needs(here: Packer) -> None:
    sound = await here.add("audio", await here.sender.ready(wav(65), "ovoz.wav"), indicators=["c-1"])

    answer = await here.world.app.get(path_of(here, sound), here.head.token)

    told: dict[str, Any] = answer.json()
    assert answer.headers["content-type"] == "application/ld+json"
    assert (told["@context"], told["@type"]) == ("https://schema.org", ["LearningResource", "AudioObject"])
    assert told["@id"] == f"urn:uuid:{sound}"
    assert {name["@language"]: name["@value"] for name in told["name"]} == {"uz": "Material audio", "ru": "Материал"}
    assert (told["inLanguage"], told["learningResourceType"], told["typicalAgeRange"]) == ("uz", "audio", ["4-5"])
    assert told["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert told["author"] == {"@type": "Person", "name": "Sinov Odami"}
    assert told["educationalAlignment"][0]["targetName"] == "cognitive"
    assert told["teaches"] == [{"@type": "DefinedTerm", "termCode": "c-1"}]
    assert (told["encoding"]["@type"], told["encoding"]["encodingFormat"]) == ("MediaObject", "audio/wav")
    assert told["encoding"]["duration"] == "PT1M5S"
    assert told["encoding"]["contentUrl"].startswith("http://nihol.test/api/preschools/")
    address = told["encoding"]["contentUrl"].removeprefix("http://nihol.test")
    assert (await here.world.app.get(address, here.head.token)).status_code == 200


async def test_lom_has_its_parts_in_their_order_and_words_of_its_vocabularies(here: Packer) -> None:
    for kind, resource_id in (await here.everything()).items():
        root = await lom_of(here, resource_id)

        parts = [part.tag for part in root]
        assert root.tag == named("lom")
        assert list(dict.fromkeys(parts)) == [named(part) for part in PARTS], kind
        assert all(parts.count(named(part)) == 1 for part in PARTS[:-1])
        for term in root.iter():
            source = term.find(named("source"))
            if source is not None and source.text == "LOMv1.0":
                name = term.tag.removeprefix(f"{{{NAMESPACE}}}")
                assert [child.tag for child in term] == [named("source"), named("value")]
                assert term.findtext(named("value")) in VOCABULARIES[name], (kind, name)
        for text in root.iter(named("string")):
            assert text.get("language")


async def test_lom_tells_who_made_it_and_what_may_be_done_with_it(here: Packer) -> None:
    picture = await here.a_picture(licence="CC0-1.0", title={"uz": "A & B <tovush>\u000b"})

    root = await lom_of(here, picture)

    said = {name: root.findtext(f".//{named(name)}") for name in ("entity", "metadataSchema", "format", "entry")}
    title = root.findtext(f"{named('general')}/{named('title')}/{named('string')}")
    rights = root.find(named("rights"))
    assert rights is not None
    assert said["entity"] == "BEGIN:VCARD\nVERSION:3.0\nN:Sinov Odami;;;;\nFN:Sinov Odami\nEND:VCARD"
    assert (said["metadataSchema"], said["format"], said["entry"]) == ("LOMv1.0", "image/webp", f"urn:uuid:{picture}")
    assert title == "A & B <tovush>"
    assert [part.findtext(named("value")) for part in rights][:2] == ["no", "no"]


async def test_who_does_not_read_a_resource_does_not_read_what_it_is(here: Packer) -> None:
    picture = await here.a_picture()
    stranger = await a_packer(await a_world(here.world.app))

    answer = await here.world.app.get(path_of(here, picture), stranger.head.token)
    unknown = await here.world.app.get(path_of(here, picture), here.head.token, form="marc")

    assert (answer.status_code, unknown.status_code) == (404, 400)


def test_a_duration_is_written_as_iso_8601_writes_it() -> None:
    assert [iso_duration(seconds) for seconds in (0.2, 5, 60, 3725)] == ["PT0S", "PT5S", "PT1M", "PT1H2M5S"]
