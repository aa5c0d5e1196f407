"""A framework file cut into lines, whatever its form: each line a part of the framework, each field with its place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from server.features.frameworks.document import LANGUAGES
from server.features.roster.service import sheets_of
from server.shared.contract.reference import ImportFault
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import Translator

LARGEST_FILE: Final = 5 * 1024 * 1024
LONGEST_CELL: Final = 20_000
TRANSLATED: Final = ("title", "label", "plain", "parent", "next")
LISTED: Final = "phrases"
FIELDS: Final[Mapping[str, Sequence[str]]] = {
    "framework": ("slug", "version", "title", "source", "local_share"),
    "level": ("value", "threshold", "label"),
    "age_band": ("slug", "from_months", "to_months", "label"),
    "competence": ("slug", "title"),
    "strand": ("slug", "title"),
    "area": ("slug", "title", "plain", "balance"),
    "sub_area": ("area", "slug", "title"),
    "indicator": (
        *("area", "sub_area", "slug", "age_band", "title", "parent", "next", "phrases", "competences", "strand"),
    ),
}
"""The parts of a framework and what is said of each; in a workbook each part is a sheet."""
_HEADS_WITHIN: Final = 5


@dataclass(frozen=True)
class Line:
    """One part of a framework as written; ``spots`` are places of single fields where the form has any."""

    kind: str
    place: str
    said: Mapping[str, Any]
    spots: Mapping[str, str] = field(default_factory=dict)

    def at(self, name: str) -> str:
        return self.spots.get(name, f"{self.place}.{name}" if self.place else name)


@dataclass
class Lines:
    """What a file says, in its order, and what could not even be cut into lines."""

    found: list[Line] = field(default_factory=list)
    faults: list[ImportFault] = field(default_factory=list)

    def of(self, kind: str) -> list[Line]:
        return [line for line in self.found if line.kind == kind]


def columns_of(kind: str) -> list[tuple[str, str]]:
    """The columns of a sheet: the field and, for what is said in several languages, the language."""
    return [
        (name, language)
        for name in FIELDS[kind]
        for language in (LANGUAGES if name in TRANSLATED or name == LISTED else ("",))
    ]


def code_of(kind: str, name: str, language: str) -> str:
    """What stands, hidden, in the second line of a sheet, so that it is understood whatever its headings became."""
    return f"{kind}.{name}.{language}" if language else f"{kind}.{name}"


def cut(content: bytes, t: Translator) -> Lines:
    """The lines of a JSON document or a workbook; raises RuleViolation for what is neither or cannot be read."""
    if len(content) > LARGEST_FILE:
        raise RuleViolation("roster.file_too_large", megabytes=LARGEST_FILE // (1024 * 1024))
    if content.startswith((b"{", b"\xef\xbb\xbf{")) or content.lstrip()[:1] == b"{":
        return _cut_json(content)
    return _cut_workbook(content, t)


def _cut_json(content: bytes) -> Lines:
    try:
        document = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RuleViolation("framework.unreadable") from error
    lines = Lines()
    lines.found.append(Line("framework", "", document))
    for kind, name in (
        ("level", "levels"),
        ("age_band", "age_bands"),
        ("competence", "competences"),
        ("strand", "strands"),
    ):
        for place, part in _parts(lines, document, name, ""):
            lines.found.append(Line(kind, place, part))
    balance = dict(document["balance"]) if isinstance(document.get("balance"), dict) else {}
    for place, area in _parts(lines, document, "areas", ""):
        area = {**area, "slug": str(area.get("slug", ""))}
        spots = {"balance": f"balance.{area.get('slug')}"}
        lines.found.append(Line("area", place, {**area, "balance": balance.pop(area.get("slug"), None)}, spots))
        for inner, part in _parts(lines, area, "sub_areas", place):
            lines.found.append(Line("sub_area", inner, {**part, "area": area.get("slug")}))
            for own, one in _parts(lines, part, "indicators", inner):
                above = {"area": area.get("slug"), "sub_area": part.get("slug")}
                lines.found.append(Line("indicator", own, {**one, **above}))
    lines.faults += [ImportFault(f"balance.{slug}", "framework.unknown_area", {"area": str(slug)}) for slug in balance]
    return lines


def _parts(lines: Lines, whole: Mapping[str, Any], name: str, place: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects of a list with their places; what is no list or no object is a fault."""
    here = f"{place}.{name}" if place else name
    parts = whole.get(name, [])
    if not isinstance(parts, list):
        lines.faults.append(ImportFault(here, "framework.not_a_list"))
        return
    for number, part in enumerate(parts):
        if isinstance(part, dict):
            yield f"{here}[{number}]", part
        else:
            lines.faults.append(ImportFault(f"{here}[{number}]", "framework.not_an_object"))


def _cut_workbook(content: bytes, t: Translator) -> Lines:
    lines = Lines()
    known = {code_of(kind, *column): (kind, *column) for kind in FIELDS for column in columns_of(kind)}
    for sheet in sheets_of(content, largest=LARGEST_FILE, longest_cell=LONGEST_CELL):
        heads = [number for number, row in enumerate(sheet.rows[:_HEADS_WITHIN]) if set(row) & known.keys()]
        if not heads:
            continue
        columns = [known.get(code) for code in sheet.rows[heads[0]]]
        for number, row in enumerate(sheet.rows[heads[0] + 1 :], heads[0] + 2):
            if any(row):
                lines.found.append(_line_of(f"{sheet.name} {number}", columns, row, t))
    if not lines.found:
        raise RuleViolation("framework.sheet_unknown")
    return lines


def _line_of(place: str, columns: Sequence[tuple[str, str, str] | None], row: Sequence[str], t: Translator) -> Line:
    """A row of a sheet; what is said in several languages is put together again."""
    said: dict[str, Any] = {}
    spots: dict[str, str] = {}
    kind = next(column[0] for column in columns if column)
    for column, cell in zip(columns, row, strict=False):
        if column is None:
            continue
        _, name, language = column
        spots.setdefault(name, f"{place} · {heading(name, '', t)}")
        if not language:
            said[name] = cell
        elif cell:
            said.setdefault(name, {})[language] = cell.splitlines() if name == LISTED else cell
    if "competences" in said:
        said["competences"] = [slug.strip() for slug in said["competences"].split(",") if slug.strip()]
    return Line(kind, place, said, spots)


def heading(name: str, language: str, t: Translator) -> str:
    """What a column is called, with the language it is written in."""
    title = t(f"framework-column-{name.replace('_', '-')}")
    return f"{title} ({t(f'client-language-{language}')})" if language else title
