"""The zip around items of QTI: its manifest, and what may be taken out of one that others made."""

import io
import posixpath
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring
from zlib import error as DeflateError

from server.features.course_tests.qti.items import DIFFICULTY_WORDS, Fault, Item, WrongItem
from server.features.course_tests.qti.nodes import Node, tree_of, words_of
from server.features.course_tests.qti.reading import ItemReader
from server.features.course_tests.qti.writing import item_of
from server.shared.domain.course_tests import UNSORTED
from server.shared.domain.errors import RuleViolation

LARGEST_PACKAGE: Final = 10 * 1024 * 1024
_LARGEST_FILE: Final = 1024 * 1024
_LARGEST_WHOLE: Final = 40 * 1024 * 1024
"""Unpacked. A bank of ten thousand questions is half of it."""
_MOST_FILES: Final = 20_000
MANIFEST: Final = "imsmanifest.xml"
_MANIFEST_SPACE: Final = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
_LOM_SPACE: Final = "http://ltsc.ieee.org/xsd/LOM"
_ITEM_TYPE: Final = "imsqti_item_xmlv3p0"
_OUR_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The same bank gives the same bytes whenever it is asked for."""
_DIFFICULTIES: Final = {"very easy": 1, "very difficult": 3, **{word: one for one, word in DIFFICULTY_WORDS.items()}}
_MEDIUM: Final = 2


@dataclass(frozen=True, slots=True)
class Read:
    """What a package holds; with faults nothing of it is to be taken."""

    items: list[Item]
    faults: list[Fault]


def package_of(items: Sequence[Item]) -> bytes:
    """Items in the order given, one file each."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(_entry(MANIFEST), _manifest(items))
        for item in items:
            package.writestr(_entry(_file_of(item)), item_of(item))
    return held.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _OUR_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _file_of(item: Item) -> str:
    return f"items/{item.id.hex}.xml"


def _manifest(items: Sequence[Item]) -> bytes:
    root = Element("manifest", {"xmlns": _MANIFEST_SPACE, "identifier": "nihol-question-bank"})
    about = SubElement(root, "metadata")
    SubElement(about, "schema").text = "QTI Package"
    SubElement(about, "schemaversion").text = "3.0.0"
    SubElement(root, "organizations")
    resources = SubElement(root, "resources")
    for item in items:
        href = _file_of(item)
        named = {"identifier": f"i-{item.id.hex}", "type": _ITEM_TYPE, "href": href}
        resource = SubElement(resources, "resource", named)
        lom = SubElement(SubElement(resource, "metadata"), "lom", {"xmlns": _LOM_SPACE})
        keyword = SubElement(SubElement(lom, "general"), "keyword")
        SubElement(keyword, "string", {"language": "x-none"}).text = item.body.topic
        difficulty = SubElement(SubElement(lom, "educational"), "difficulty")
        SubElement(difficulty, "source").text = "LOMv1.0"
        SubElement(difficulty, "value").text = DIFFICULTY_WORDS[item.body.difficulty]
        SubElement(resource, "file", {"href": href})
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def read_package(content: bytes) -> Read:
    """Every item that the manifest names, and every fault with its file.

    Raises ``course_bank.not_a_package`` for what is no zip with a manifest and ``course_bank.too_large`` for one that
    unpacked would be more than a bank can be.
    """
    if len(content) > LARGEST_PACKAGE:
        raise RuleViolation("course_bank.too_large")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _require_modest(package)
            return _read(package)
    except (zipfile.BadZipFile, DeflateError, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise RuleViolation("course_bank.not_a_package") from None


def _require_modest(package: zipfile.ZipFile) -> None:
    """By what the directory declares; reading stops there too, whatever is behind it."""
    entries = package.infolist()
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _LARGEST_WHOLE:
        raise RuleViolation("course_bank.too_large")


def _read(package: zipfile.ZipFile) -> Read:
    if MANIFEST not in package.namelist():
        raise RuleViolation("course_bank.not_a_package")
    read = Read([], [])
    try:
        manifest = tree_of(_content(package, MANIFEST))
    except WrongItem as wrong:
        read.faults.append(Fault(MANIFEST, wrong.code, wrong.params))
        return read
    resources = [one for one in manifest.all("resource") if one.get("type").startswith("imsqti_item")]
    if not resources:
        read.faults.append(Fault(MANIFEST, "qti.no_items"))
    for resource in resources:
        _take(package, manifest.get("identifier"), resource, read)
    return read


def _take(package: zipfile.ZipFile, named: str, resource: Node, read: Read) -> None:
    where = posixpath.normpath(resource.get("href"))
    try:
        topic, difficulty = _sorted(resource)
        item = ItemReader(_content(package, where), named).item(topic, difficulty)
        if any(item.id == known.id for known in read.items):
            raise WrongItem("qti.same_identifier")
    except WrongItem as wrong:
        read.faults.append(Fault(where, wrong.code, wrong.params))
    else:
        read.items.append(item)


def _content(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        entry = package.getinfo(name)
    except KeyError:
        raise WrongItem("qti.no_file") from None
    if entry.file_size > _LARGEST_FILE:
        raise WrongItem("qti.file_too_large")
    with package.open(entry) as file:
        return file.read(_LARGEST_FILE)


def _sorted(resource: Node) -> tuple[str, int]:
    """Topic and difficulty by the metadata of LOM; what has none waits unsorted."""
    keyword, difficulty = resource.first("keyword"), resource.first("difficulty")
    topic = words_of(keyword).lower() if keyword else ""
    value = difficulty.first("value") if difficulty else None
    word = words_of(value).lower() if value else ""
    is_slug = bool(topic) and topic.isascii() and all(sign.isalnum() or sign in "-_" for sign in topic)
    return topic if is_slug else UNSORTED, _DIFFICULTIES.get(word, _MEDIUM)
