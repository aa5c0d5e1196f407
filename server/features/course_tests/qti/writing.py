"""A question as an assessment item of QTI 3.0.

What grading can say in QTI's own words it says as we grade: a mapping for several right options and for pairs, a
tolerance for numbers. The part that a nearly right order earns has no such words, so an order is right or wrong there.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from server.features.course_tests.qti.items import (
    EXPLANATION,
    LEFT,
    MAIN_LANGUAGE,
    QUESTION,
    RESPONSE,
    RIGHT,
    TEXT,
    TOOL,
    TRANSLATION,
    Item,
)
from server.shared.contract.course_tests import Choice, QuestionBody
from server.shared.domain.course_tests import QuestionKind

NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
_SCHEMA = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"
_TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates"
_TITLE_LETTERS = 80
_CARDINALITY = {
    QuestionKind.ONE: ("single", "identifier"),
    QuestionKind.SEVERAL: ("multiple", "identifier"),
    QuestionKind.ORDER: ("ordered", "identifier"),
    QuestionKind.MATCH: ("multiple", "directedPair"),
    QuestionKind.NUMBER: ("single", "float"),
}
Catalogs = dict[str, dict[str, str]]
"""Texts in further languages by the id of their catalog."""


def item_of(item: Item) -> bytes:
    """The whole file, in UTF-8."""
    body, catalogs = item.body, Catalogs()
    root = Element("qti-assessment-item", _attributes(item))
    _declare(root, body)
    _interact(SubElement(root, "qti-item-body"), body, catalogs)
    explained = _catalogued(catalogs, EXPLANATION, body.explanation)
    _catalog(root, catalogs)
    _process(root, body)
    if body.explanation:
        feedback = SubElement(
            root,
            "qti-modal-feedback",
            {"outcome-identifier": "FEEDBACK", "identifier": EXPLANATION, "show-hide": "show"},
        )
        content = SubElement(feedback, "qti-content-body")
        _say(SubElement(content, "p", explained), body.explanation)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _attributes(item: Item) -> dict[str, str]:
    title = item.body.text.get(MAIN_LANGUAGE, "").replace("\n", " ")
    return {
        "xmlns": NAMESPACE,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": f"{NAMESPACE} {_SCHEMA}",
        "identifier": f"{QUESTION}{item.id.hex}",
        "title": title if len(title) <= _TITLE_LETTERS else f"{title[: _TITLE_LETTERS - 1]}…",
        "label": str(item.number or ""),
        "adaptive": "false",
        "time-dependent": "false",
        "xml:lang": MAIN_LANGUAGE,
        "tool-name": TOOL,
        "tool-version": "1",
    }


def _declare(root: Element, body: QuestionBody) -> None:
    cardinality, base_type = _CARDINALITY[QuestionKind(body.kind)]
    declared = SubElement(
        root,
        "qti-response-declaration",
        {"identifier": RESPONSE, "cardinality": cardinality, "base-type": base_type},
    )
    correct = SubElement(declared, "qti-correct-response")
    right = _right(body)
    for value in right:
        SubElement(correct, "qti-value").text = value
    if _is_mapped(body):
        _map(declared, body, right)
    score = SubElement(
        root, "qti-outcome-declaration", {"identifier": "SCORE", "cardinality": "single", "base-type": "float"}
    )
    SubElement(SubElement(score, "qti-default-value"), "qti-value").text = "0"
    if body.explanation:
        feedback = SubElement(
            root,
            "qti-outcome-declaration",
            {"identifier": "FEEDBACK", "cardinality": "single", "base-type": "identifier"},
        )
        SubElement(SubElement(feedback, "qti-default-value"), "qti-value").text = EXPLANATION


def _right(body: QuestionBody) -> list[str]:
    if body.kind == QuestionKind.NUMBER:
        return [repr(body.value)]
    if body.kind == QuestionKind.MATCH:
        return [f"{LEFT}{slug} {RIGHT}{slug}" for slug in body.right]
    return [f"{LEFT}{slug}" for slug in body.right]


def _is_mapped(body: QuestionBody) -> bool:
    return body.kind in {QuestionKind.SEVERAL, QuestionKind.MATCH}


def _map(declared: Element, body: QuestionBody, right: list[str]) -> None:
    """The points of each option or pair: what is right shares one point, what is wrong takes as much away."""
    part = 1 / len(right)
    mapping = SubElement(declared, "qti-mapping", {"lower-bound": "0", "upper-bound": "1", "default-value": "0"})
    wrong = [choice.slug for choice in body.choices if choice.slug not in body.right]
    for key, value in [*((key, part) for key in right), *((f"{LEFT}{slug}", -part) for slug in wrong)]:
        SubElement(mapping, "qti-map-entry", {"map-key": key, "mapped-value": repr(round(value, 12))})


def _interact(root: Element, body: QuestionBody, catalogs: Catalogs) -> None:
    if body.kind == QuestionKind.NUMBER:
        _say(SubElement(root, "p", _catalogued(catalogs, TEXT, body.text)), body.text)
        SubElement(
            SubElement(root, "p"),
            "qti-text-entry-interaction",
            {"response-identifier": RESPONSE, "expected-length": "12"},
        )
        return
    named, options = _interaction(body)
    interaction = SubElement(root, named, {"response-identifier": RESPONSE, "shuffle": "true", **options})
    _say(SubElement(interaction, "qti-prompt", _catalogued(catalogs, TEXT, body.text)), body.text)
    if body.kind == QuestionKind.MATCH:
        _sets(interaction, body.choices, catalogs)
        return
    for choice in body.choices:
        _choose(interaction, "qti-simple-choice", f"{LEFT}{choice.slug}", choice.text, catalogs)


def _interaction(body: QuestionBody) -> tuple[str, dict[str, str]]:
    most = str(len(body.choices))
    if body.kind == QuestionKind.ORDER:
        return "qti-order-interaction", {}
    if body.kind == QuestionKind.MATCH:
        return "qti-match-interaction", {"max-associations": most}
    return "qti-choice-interaction", {"max-choices": "1" if body.kind == QuestionKind.ONE else most}


def _sets(interaction: Element, choices: list[Choice], catalogs: Catalogs) -> None:
    for letter, texts in (
        (LEFT, {choice.slug: choice.text for choice in choices}),
        (RIGHT, {choice.slug: choice.pair or {} for choice in choices}),
    ):
        side = SubElement(interaction, "qti-simple-match-set")
        for slug, text in texts.items():
            made = _choose(side, "qti-simple-associable-choice", f"{letter}{slug}", text, catalogs)
            made.set("match-max", "1")


def _choose(parent: Element, name: str, identifier: str, text: Mapping[str, str], catalogs: Catalogs) -> Element:
    made = SubElement(parent, name, {"identifier": identifier, **_catalogued(catalogs, identifier, text)})
    _say(made, text)
    return made


def _catalogued(catalogs: Catalogs, name: str, text: Mapping[str, str]) -> dict[str, str]:
    """The attribute that leads from a text to its catalog, and the catalog kept; nothing in one language."""
    others = {language: said for language, said in text.items() if language != MAIN_LANGUAGE}
    if others:
        catalogs[name] = others
    return {"data-catalog-idref": name} if others else {}


def _say(place: Element, text: Mapping[str, str]) -> None:
    _lines(place, text.get(MAIN_LANGUAGE, ""))


def _lines(place: Element, text: str) -> None:
    first, *more = text.split("\n")
    place.text = first
    for line in more:
        SubElement(place, "br").tail = line


def _catalog(root: Element, catalogs: Catalogs) -> None:
    if not catalogs:
        return
    holder = SubElement(root, "qti-catalog-info")
    for name, texts in catalogs.items():
        card = SubElement(SubElement(holder, "qti-catalog", {"id": name}), "qti-card", {"support": TRANSLATION})
        for language, text in texts.items():
            entry = SubElement(card, "qti-card-entry", {"xml:lang": language})
            _lines(SubElement(SubElement(entry, "qti-html-content"), "p"), text)


def _process(root: Element, body: QuestionBody) -> None:
    if body.kind != QuestionKind.NUMBER:
        template = "map_response" if _is_mapped(body) else "match_correct"
        SubElement(root, "qti-response-processing", {"template": f"{_TEMPLATES}/{template}.xml"})
        return
    condition = SubElement(SubElement(root, "qti-response-processing"), "qti-response-condition")
    matched = SubElement(condition, "qti-response-if")
    allowed = {"tolerance-mode": "absolute", "tolerance": f"{body.tolerance!r} {body.tolerance!r}"}
    equal = SubElement(matched, "qti-equal", allowed)
    SubElement(equal, "qti-variable", {"identifier": RESPONSE})
    SubElement(equal, "qti-correct", {"identifier": RESPONSE})
    outcome = SubElement(matched, "qti-set-outcome-value", {"identifier": "SCORE"})
    SubElement(outcome, "qti-base-value", {"base-type": "float"}).text = "1"
