"""Whether a presentation brings everything along: what it takes from elsewhere would be fetched when it is opened.

LibreOffice fetches linked pictures, films and tables while it reads a file, although its setting against that is on
(measured with 7.4), and would so ask addresses inside our own network for whoever wrote the file. Links that people
follow are none of this: nothing is fetched for them, and the pages lose them.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]  # the package ships no types
from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]  # likewise

from media_library.intake.limits import MEGABYTE
from media_library.intake.result import IntakeRefused

_LARGEST_PART: Final = 50 * MEGABYTE
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_FOLLOWED: Final = frozenset({"a", "event-listener", "bookmark"})
"""Elements of OpenDocument whose address waits for somebody to follow it."""
_RELATIONSHIP: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_FOLLOWED_RELATIONSHIP: Final = "/hyperlink"
_OUTSIDE: Final = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.\-]*:|/|\\|\.\.)")
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    DefusedXmlException,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
)


def refuse_links_outside(path: Path) -> None:
    """Raises ``IntakeRefused`` ``media.links_outside``, or ``media.broken`` for what cannot be looked through."""
    try:
        with zipfile.ZipFile(path) as archive:
            outside = any(_takes_from_outside(archive, entry) for entry in archive.infolist())
    except IntakeRefused:
        raise
    except _BROKEN as error:
        raise IntakeRefused("media.broken") from error
    if outside:
        raise IntakeRefused("media.links_outside")


def _takes_from_outside(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bool:
    if not entry.filename.lower().endswith((".xml", ".rels", ".rdf", ".vml")):
        return False
    with archive.open(entry) as content:
        return any(_fetched_from_outside(element) for element in _elements(_Bounded(content)))


def _elements(content: "_Bounded") -> Iterator[Element]:
    for _, element in iterparse(content, events=("start",)):
        yield element


def _fetched_from_outside(element: Element) -> bool:
    if element.tag == _RELATIONSHIP:
        followed = element.get("Type", "").endswith(_FOLLOWED_RELATIONSHIP)
        return not followed and (element.get("TargetMode") == "External" or _has_scheme(element.get("Target", "")))
    href = element.get(_HREF)
    return href is not None and element.tag.rpartition("}")[2] not in _FOLLOWED and bool(_OUTSIDE.match(href))


def _has_scheme(target: str) -> bool:
    """Targets inside a package begin with a slash or go up within it; only an address has a scheme."""
    found = _OUTSIDE.match(target)
    return found is not None and found[1].endswith(":")


class _Bounded:
    """A part of the archive that ends with a refusal once it grows beyond what a presentation needs."""

    def __init__(self, content: IO[bytes]) -> None:
        self._content = content
        self._left = _LARGEST_PART

    def read(self, size: int = -1) -> bytes:
        read = self._content.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        self._left -= len(read)
        if self._left < 0:
            raise IntakeRefused("media.broken")
        return read
