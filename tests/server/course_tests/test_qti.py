"""The bank as packages of QTI: the same comes back, other makers' packages are read, and nothing dangerous is taken."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any, Final

import httpx
import msgspec
import pytest

from server.features.course_tests.qti.items import Item
from server.features.course_tests.qti.packages import package_of, read_package
from server.features.course_tests.qti.reading import ItemReader
from server.features.course_tests.qti.writing import item_of
from server.shared.contract.course_tests import QuestionBody
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7
from tests.server.course_tests.taking import BANK, KINDS, Taking, a_body
from tests.server.roster.sending import BOUNDARY
from tests.support.world import Person

MANIFEST: Final = """<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="{package}">
<resources>{resources}</resources></manifest>"""
RESOURCE: Final = (
    '<resource identifier="r{number}" type="imsqti_item_xmlv2p1" href="{name}"><file href="{name}"/></resource>'
)
ITEM: Final = """<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_{version}" identifier="{identifier}"
 title="x" adaptive="false" timeDependent="false" xml:lang="{language}">
<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" baseType="identifier">
<correctResponse>{right}</correctResponse></responseDeclaration>
<itemBody>{body}</itemBody>{more}</assessmentItem>"""
CHOICES: Final = """<p>Read <b>this</b>:</p>
<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
<prompt>Which one?</prompt><simpleChoice identifier="ChoiceA">First</simpleChoice>
<simpleChoice identifier="ChoiceB">Second</simpleChoice></choiceInteraction>"""


def an_item(body: str = CHOICES, right: str = "<value>ChoiceB</value>", **more: str) -> str:
    given = {"version": "v2p1", "identifier": "item-1", "language": "en", "cardinality": "single", "more": "", **more}
    return ITEM.format(body=body, right=right, **given)


def a_package(items: Mapping[str, str | bytes], package: str = "foreign") -> bytes:
    resources = "".join(RESOURCE.format(number=number, name=name) for number, name in enumerate(items))
    return zipped({"imsmanifest.xml": MANIFEST.format(package=package, resources=resources), **items})


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return held.getvalue()


def faults(content: bytes) -> list[tuple[str, str]]:
    return [(fault.where, fault.code) for fault in read_package(content).faults]


def read(text: str) -> QuestionBody:
    return ItemReader(text.encode(), "foreign").item("planning", 2).body


def body_of(kind: str) -> QuestionBody:
    return msgspec.convert(a_body(kind, "planning", 3), QuestionBody)


async def sent(taking: Taking, person: Person, content: bytes) -> httpx.Response:
    head = b'Content-Disposition: form-data; name="file"; filename="bank.zip"\r\nContent-Type: application/zip'
    line = b"--" + BOUNDARY.encode()
    body = b"\r\n".join([line, head, b"", content, line + b"--", b""])
    return await taking.world.app.http.put(
        f"{BANK}/qti.zip",
        headers={
            "authorization": f"Bearer {person.token}",
            "idempotency-key": str(uuid7()),
            "content-type": f"multipart/form-data; boundary={BOUNDARY}",
        },
        content=body,
    )


async def exported(taking: Taking) -> bytes:
    answer = await taking.world.app.get(f"{BANK}/qti.zip", taking.trainer.token)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    return answer.content


async def bank_of(taking: Taking) -> list[tuple[Any, ...]]:
    async with taking.world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            """select id, number, topic, difficulty, body - 'packaged' as body, retired_at
               from course_question order by id"""
        )
    return [tuple(row) for row in rows]


async def test_a_bank_taken_out_and_in_again_is_the_same_bank(taking: Taking) -> None:
    package, before = await exported(taking), await bank_of(taking)
    async with taking.world.app.parts.database.writing() as work:
        await work.raw.execute("delete from course_question where retired_at is null")

    taken = await sent(taking, taking.manager, package)
    again = await sent(taking, taking.manager, package)

    live = sum(row[-1] is None for row in before)
    assert taken.json() == {"created": live, "changed": 0, "unchanged": 0, "faults": []}
    assert again.json() == {"created": 0, "changed": 0, "unchanged": live, "faults": []}
    assert await bank_of(taking) == before
    assert await exported(taking) == package


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_question_comes_back_as_it_was(kind: str) -> None:
    body = body_of(kind)
    body.explanation = {"ru": "Только по-русски"} if kind == "order" else body.explanation
    item = Item(uuid7(), 12, body)

    (back,) = read_package(package_of([item])).items

    if kind == "order":
        back.body.explanation.pop("uz", None)
    assert back == item


def test_a_package_names_its_items_and_is_the_same_each_time() -> None:
    items = [
        Item(uuid7(), number, msgspec.convert(a_body(kind, "planning"), QuestionBody))
        for number, kind in enumerate(KINDS)
    ]

    with zipfile.ZipFile(io.BytesIO(package_of(items))) as package:
        names = package.namelist()
        manifest = package.read("imsmanifest.xml").decode()

    assert names == ["imsmanifest.xml", *(f"items/{item.id.hex}.xml" for item in items)]
    assert manifest.count('type="imsqti_item_xmlv3p0"') == 5
    assert "QTI Package" in manifest and "3.0.0" in manifest
    assert package_of(items) == package_of(items)


def test_grading_is_said_in_the_words_of_qti_where_it_has_them() -> None:
    written = {
        kind: item_of(Item(uuid7(), 1, msgspec.convert(a_body(kind, "planning"), QuestionBody))).decode()
        for kind in KINDS
    }

    assert 'map-key="c-a" mapped-value="0.5"' in written["several"]
    assert 'map-key="c-d" mapped-value="-0.5"' in written["several"]
    assert 'map-key="c-a r-a" mapped-value="0.25"' in written["match"]
    assert 'tolerance="0.25 0.25"' in written["number"]
    assert "match_correct.xml" in written["one"] and "match_correct.xml" in written["order"]
    assert all("qti-modal-feedback" in text for text in written.values())


@pytest.mark.parametrize("version", ["v2p1", "v2p2"])
def test_a_choice_of_an_older_version_is_read(version: str) -> None:
    body = read(an_item(version=version))

    assert (body.kind, body.right) == ("one", ["c2"])
    assert body.text == {"uz": "Read this:\nWhich one?", "en": "Read this:\nWhich one?"}
    assert [choice.text["en"] for choice in body.choices] == ["First", "Second"]


def test_several_orders_matches_and_numbers_of_an_older_version_are_read() -> None:
    several = read(an_item(right="<value>ChoiceA</value><value>ChoiceB</value>", cardinality="multiple"))
    order = read(
        an_item(
            '<orderInteraction responseIdentifier="RESPONSE"><prompt>Sort</prompt>'
            '<simpleChoice identifier="A">1</simpleChoice>'
            '<simpleChoice identifier="B">2</simpleChoice></orderInteraction>',
            "<value>B</value><value>A</value>",
            cardinality="ordered",
        )
    )
    match = read(
        an_item(
            '<matchInteraction responseIdentifier="RESPONSE"><prompt>Match</prompt><simpleMatchSet>'
            '<simpleAssociableChoice identifier="A" matchMax="1">1</simpleAssociableChoice>'
            '<simpleAssociableChoice identifier="B" matchMax="1">2</simpleAssociableChoice></simpleMatchSet>'
            "<simpleMatchSet>"
            '<simpleAssociableChoice identifier="X" matchMax="1">x</simpleAssociableChoice>'
            '<simpleAssociableChoice identifier="Y" matchMax="1">y</simpleAssociableChoice></simpleMatchSet>'
            "</matchInteraction>",
            "<value>A Y</value><value>B X</value>",
            cardinality="multiple",
        )
    )
    number = read(
        an_item(
            '<p>How many? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
            "<value>40</value>",
            more='<responseProcessing><responseCondition><responseIf><equal toleranceMode="relative" tolerance="5 5">'
            '<variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal></responseIf></responseCondition>'
            "</responseProcessing>",
        )
    )

    assert (several.kind, several.right) == ("several", ["c1", "c2"])
    assert (order.kind, order.right) == ("order", ["c2", "c1"])
    assert [(choice.text["en"], (choice.pair or {})["en"]) for choice in match.choices] == [("1", "y"), ("2", "x")]
    assert (number.kind, number.value, number.tolerance, number.text["en"]) == ("number", 40.0, 2.0, "How many?")


async def test_another_makers_package_is_taken_once_and_waits_unsorted(taking: Taking) -> None:
    package = a_package({"a.xml": an_item(), "b.xml": an_item(identifier="item-2")}, f"p{uuid7().hex}")

    first = await sent(taking, taking.manager, package)
    again = await sent(taking, taking.manager, package)
    unsorted = await taking.world.app.get(BANK, taking.trainer.token, topic="unsorted")

    assert (first.status_code, first.json()["created"], first.json()["faults"]) == (200, 2, [])
    assert (again.json()["created"], again.json()["unchanged"]) == (0, 2)
    assert {one["body"]["difficulty"] for one in unsorted.json()} == {2}


async def test_with_one_fault_nothing_is_taken_and_every_fault_is_named_with_its_file(taking: Taking) -> None:
    before = await bank_of(taking)
    package = a_package(
        {
            "good.xml": an_item(),
            "broken.xml": "<assessmentItem>",
            "picture.xml": an_item(CHOICES.replace("<b>this</b>", '<img src="x.png" alt=""/>'), identifier="i2"),
            "twice.xml": an_item(),
        }
    )

    refused = await sent(taking, taking.manager, package)

    assert refused.status_code == 200
    assert refused.json() == {
        "created": 0,
        "changed": 0,
        "unchanged": 0,
        "faults": [
            "broken.xml: buzilgan XML",
            "picture.xml: rasm, tovush va formulalar qabul qilinmaydi (img)",
            "twice.xml: identifikator takrorlangan",
        ],
    }
    assert await bank_of(taking) == before


ENTRY: Final = '<p>n <textEntryInteraction responseIdentifier="RESPONSE"/></p>'
OUTSIDE: Final = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
ENTITY: Final = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("not xml at all", "qti.broken_xml"),
        (an_item().replace("<assessmentItem ", f"{ENTITY}<assessmentItem ", 1), "qti.forbidden_xml"),
        (an_item().replace("<assessmentItem ", f"{OUTSIDE}<assessmentItem ", 1), "qti.forbidden_xml"),
        (an_item("<div>" * 90 + CHOICES + "</div>" * 90), "qti.too_deep"),
        (an_item(version="v1p2"), "qti.unknown_version"),
        ("<other/>", "qti.not_an_item"),
        (an_item().replace('adaptive="false"', 'adaptive="true"'), "qti.adaptive"),
        (an_item(CHOICES + CHOICES), "qti.not_one_interaction"),
        (an_item("<p>Nothing to answer</p>"), "qti.not_one_interaction"),
        (an_item('<extendedTextInteraction responseIdentifier="RESPONSE"/>'), "qti.unknown_interaction"),
        (an_item(right=""), "qti.no_correct_response"),
        (an_item(right="<value>ChoiceZ</value>"), "course_question.right_unknown"),
        (an_item(CHOICES.replace("RESPONSE", "OTHER")), "qti.no_declaration"),
        (an_item(CHOICES.replace("ChoiceB", "ChoiceA")), "qti.same_identifier"),
        (an_item(ENTRY, "<value>ten</value>"), "qti.not_a_number"),
        (an_item(ENTRY, "<value>inf</value>"), "qti.not_a_number"),
        (an_item(CHOICES.replace("Which one?", "").replace("Read <b>this</b>:", "")), "course_question.no_text"),
    ],
)
def test_what_cannot_be_a_question_of_ours_is_told_by_its_reason(text: str, code: str) -> None:
    assert faults(a_package({"items/one.xml": text})) == [("items/one.xml", code)]


def test_a_file_that_is_missing_or_outside_of_the_package_is_not_read() -> None:
    manifest = MANIFEST.format(
        package="p",
        resources=RESOURCE.format(number=1, name="../../etc/passwd") + RESOURCE.format(number=2, name="gone.xml"),
    )

    assert faults(zipped({"imsmanifest.xml": manifest})) == [
        ("../../etc/passwd", "qti.no_file"),
        ("gone.xml", "qti.no_file"),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"no zip", "course_bank.not_a_package"),
        (zipped({"other.xml": "<x/>"}), "course_bank.not_a_package"),
        (a_package({"a.xml": an_item()})[:-40], "course_bank.not_a_package"),
        (zipped({"imsmanifest.xml": "<manifest/>", "bomb.xml": b"\0" * 50_000_000}), "course_bank.too_large"),
        (zipped({f"{number}.xml": "" for number in range(20_001)}), "course_bank.too_large"),
    ],
)
def test_what_is_no_package_or_a_bomb_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        read_package(content)

    assert refused.value.code == code


def test_one_file_that_unpacks_to_too_much_is_named() -> None:
    assert faults(a_package({"a.xml": b" " * 2_000_000})) == [("a.xml", "qti.file_too_large")]


async def test_a_package_is_sent_in_by_those_who_manage_the_course_alone(taking: Taking) -> None:
    before, package = await bank_of(taking), a_package({"a.xml": an_item()})

    by_trainer = await sent(taking, taking.trainer, package)
    by_participant = await sent(taking, taking.person, package)
    no_package = await sent(taking, taking.manager, b"no zip")

    assert (by_trainer.status_code, by_participant.status_code) == (403, 403)
    assert (no_package.status_code, no_package.json()["code"]) == (409, "course_bank.not_a_package")
    assert await bank_of(taking) == before
