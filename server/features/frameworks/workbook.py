"""A framework as a workbook: a sheet for each kind of its parts; and the empty one to fill in."""

import io
from collections.abc import Mapping, Sequence
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from server.features.frameworks.document import Document
from server.features.frameworks.lines import FIELDS, LISTED, code_of, columns_of, heading
from server.shared.i18n import Translator
from server.shared.look import PRIMARY_SOFT

_WIDE: Final = 36
_NARROW: Final = 16
_TEXT_FORMAT: Final = "@"
_Said = Mapping[str, Any]


def as_workbook(document: Document | None, t: Translator) -> bytes:
    """An XLSX file with headings in the translator's language; without a document, the empty one to fill in."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    lines = _lines_of(document) if document else {}
    for kind in FIELDS:
        sheet = workbook.create_sheet(t(f"framework-sheet-{kind.replace('_', '-')}"))
        _write(sheet, kind, lines.get(kind, ()), t)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def _lines_of(document: Document) -> dict[str, list[_Said]]:
    """What each sheet says, line by line, under the names of its fields."""
    return {
        "framework": [{name: getattr(document, name) for name in FIELDS["framework"]}],
        "level": [_fields("level", one) for one in document.levels],
        "age_band": [_fields("age_band", one) for one in document.age_bands],
        "competence": [_fields("competence", one) for one in document.competences],
        "strand": [_fields("strand", one) for one in document.strands],
        "area": [
            {"slug": one.slug, "title": one.title, "plain": one.plain, "balance": document.balance.get(one.slug)}
            for one in document.areas
        ],
        "sub_area": [
            {"area": area.slug, "slug": part.slug, "title": part.title}
            for area in document.areas
            for part in area.sub_areas
        ],
        "indicator": [
            {**_fields("indicator", one), "area": area.slug, "sub_area": part.slug}
            for area, part, one in document.indicators()
        ],
    }


def _fields(kind: str, part: object) -> _Said:
    return {name: getattr(part, name, "") for name in FIELDS[kind]}


def _write(sheet: Worksheet, kind: str, lines: Sequence[_Said], t: Translator) -> None:
    for number, (name, language) in enumerate(columns_of(kind), 1):
        head = sheet.cell(1, number, heading(name, language, t))
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor=PRIMARY_SOFT.lstrip("#"))
        sheet.cell(2, number, code_of(kind, name, language))
        sheet.column_dimensions[get_column_letter(number)].width = _WIDE if language else _NARROW
        for row, line in enumerate(lines, 3):
            cell = sheet.cell(row, number)
            cell.value = _told(line[name], name, language)
            # Written as text even where it begins like a formula: what a person said is never computed.
            cell.data_type, cell.number_format = "s", _TEXT_FORMAT
            cell.alignment = Alignment(wrap_text=bool(language), vertical="top")
    sheet.row_dimensions[2].hidden = True
    sheet.freeze_panes = "A3"


def _told(said: Any, name: str, language: str) -> str:
    if said is None:
        return ""
    if name == LISTED:
        return "\n".join(said.get(language, ()))
    if language:
        return str(said.get(language, ""))
    return ",".join(said) if isinstance(said, list) else str(said)
