"""A resource as IEEE 1484.12.1 LOM in the XML of IEEE 1484.12.3 (namespace of LOM v1.0), in the order of its parts."""

import re
from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from media_library.packs.metadata.facts import LICENCES, Facts, iso_duration

NAMESPACE: Final = "http://ltsc.ieee.org/xsd/LOM"
_VOCABULARY: Final = "LOMv1.0"
_NO_LANGUAGE: Final = "x-none"
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_TYPES: Final[Mapping[str, str]] = {
    "picture": "figure",
    "picture_set": "figure",
    "card_set": "exercise",
    "presentation": "slide",
    "video": "lecture",
    "audio": "narrative text",
    "worksheet": "exercise",
    "outline": "narrative text",
    "game": "simulation",
}
"""Of the vocabulary of LOM (5.2), the nearest; our own kind stands beside it."""
_INTERACTIVE: Final = frozenset({"game", "card_set", "worksheet"})
register_namespace("", NAMESPACE)


def lom(facts: Facts) -> bytes:
    """The document with its XML declaration, in UTF-8."""
    root = Element(_name("lom"))
    for add in (_general, _life_cycle, _meta_metadata, _technical, _educational, _rights, _classification):
        add(root, facts)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _general(root: Element, facts: Facts) -> None:
    resource, part = facts.resource, _under(root, "general")
    _identifier(part, facts.identity)
    _texts(_under(part, "title"), resource.title)
    _said(part, "language", resource.language)
    if resource.description:
        _texts(_under(part, "description"), resource.description)
    for week in resource.theme_weeks:
        _texts(_under(part, "keyword"), facts.themes.get(week, {_NO_LANGUAGE: week}))
    _term(part, "structure", "collection" if resource.kind in {"picture_set", "card_set"} else "atomic")
    _term(part, "aggregationLevel", "1")


def _life_cycle(root: Element, facts: Facts) -> None:
    resource, part = facts.resource, _under(root, "lifeCycle")
    _texts(_under(part, "version"), {_NO_LANGUAGE: str(resource.edition)})
    _term(part, "status", "final")
    for role, name in (("author", resource.author_name), ("publisher", resource.origin_name)):
        if name:
            contribution = _under(part, "contribute")
            _term(contribution, "role", role)
            _said(contribution, "entity", _card(name))
            _said(_under(contribution, "date"), "dateTime", resource.created_at.isoformat())


def _meta_metadata(root: Element, facts: Facts) -> None:
    part = _under(root, "metaMetadata")
    _identifier(part, f"{facts.identity}#lom")
    _said(part, "metadataSchema", _VOCABULARY)
    _said(part, "language", facts.resource.language)


def _technical(root: Element, facts: Facts) -> None:
    part, fetched = _under(root, "technical"), facts.fetchable
    _said(part, "format", fetched.media_type if fetched else facts.file.media_type)
    if fetched:
        _said(part, "size", str(fetched.byte_size))
        _said(part, "location", fetched.url)
    if facts.file.duration_seconds:
        _said(_under(part, "duration"), "duration", iso_duration(facts.file.duration_seconds))


def _educational(root: Element, facts: Facts) -> None:
    resource, part = facts.resource, _under(root, "educational")
    _term(part, "interactivityType", "active" if resource.kind in _INTERACTIVE else "expositive")
    _term(part, "learningResourceType", _TYPES[resource.kind])
    _term(part, "learningResourceType", resource.kind, "nihol")
    for role in ("teacher", "learner"):
        _term(part, "intendedEndUserRole", role)
    _term(part, "context", "other")
    for ages in facts.ages:
        _texts(_under(part, "typicalAgeRange"), {_NO_LANGUAGE: ages})
    _said(part, "language", resource.language)


def _rights(root: Element, facts: Facts) -> None:
    licence, part = facts.resource.licence, _under(root, "rights")
    _term(part, "cost", "no")
    _term(part, "copyrightAndOtherRestrictions", "no" if licence == "CC0-1.0" else "yes")
    _texts(_under(part, "description"), {_NO_LANGUAGE: LICENCES.get(licence, licence)})


def _classification(root: Element, facts: Facts) -> None:
    resource = facts.resource
    for purpose, source, codes in (
        ("discipline", "nihol:areas", resource.areas),
        ("educational objective", "nihol:indicators", resource.indicators),
        ("idea", "nihol:theme-weeks", resource.theme_weeks),
    ):
        for code in codes:
            part = _under(root, "classification")
            _term(part, "purpose", purpose)
            path = _under(part, "taxonPath")
            _texts(_under(path, "source"), {_NO_LANGUAGE: source})
            _said(_under(path, "taxon"), "id", code)


def _identifier(part: Element, identity: str) -> None:
    identifier = _under(part, "identifier")
    _said(identifier, "catalog", "URI")
    _said(identifier, "entry", identity)


def _term(part: Element, name: str, value: str, vocabulary: str = _VOCABULARY) -> None:
    """A word of a vocabulary: its source and its value."""
    term = _under(part, name)
    _said(term, "source", vocabulary)
    _said(term, "value", value)


def _texts(part: Element, texts: Mapping[str, str]) -> None:
    for language, text in texts.items():
        SubElement(part, _name("string"), {"language": language}).text = _NOT_XML.sub("", text)


def _card(name: str) -> str:
    """A name as a vCard 3.0 (RFC 2426), which LOM wants; commas and semicolons have a meaning in it."""
    escaped = re.sub(r"([\\,;])", r"\\\1", " ".join(name.split()))
    return f"BEGIN:VCARD\nVERSION:3.0\nN:{escaped};;;;\nFN:{escaped}\nEND:VCARD"


def _said(part: Element, name: str, text: str) -> None:
    _under(part, name).text = _NOT_XML.sub("", text)


def _under(part: Element, name: str) -> Element:
    return SubElement(part, _name(name))


def _name(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
