"""The whole of what the library lacks as a workbook: a sheet for each language, themes by kinds and ages."""

import io
from collections.abc import Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from admin.pages.library.marks import BANDS, KINDS, Marks
from server.shared.i18n import Translator
from server.shared.look import ACCENT_SOFT, PRIMARY_SOFT

HEADINGS: Final = 2
"""Lines above the first theme: kinds, and ages below each."""
_FIRST: Final = 2
"""The column of the first kind; themes stand before it."""
_BOLD: Final = Font(bold=True)
_CENTRE: Final = Alignment(horizontal="center", vertical="center", wrap_text=True)
_WIDTHS: Final = (34, 13)


def gaps_workbook(
    counts: Mapping[tuple[str, str, str, str], int], marks: Marks, languages: Sequence[str], t: Translator
) -> bytes:
    """``counts`` by theme, age, kind and language; a nought has a ground of its own, so that gaps are seen."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for language in languages:
        sheet = workbook.create_sheet(t(f"client-language-{language}"))
        _headings(sheet, t)
        for row, (theme, title) in enumerate(marks.themes.items(), HEADINGS + 1):
            sheet.cell(row, 1, t.chosen(title)).alignment = Alignment(wrap_text=True, vertical="top")
            _counts(sheet, row, [counts.get((theme, band, kind, language), 0) for kind in KINDS for band in BANDS])
        sheet.freeze_panes = sheet.cell(HEADINGS + 1, _FIRST)
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def _headings(sheet: Worksheet, t: Translator) -> None:
    ground = PatternFill("solid", fgColor=PRIMARY_SOFT.lstrip("#"))
    sheet.cell(HEADINGS, 1, t("media-page-theme")).font = _BOLD
    sheet.column_dimensions["A"].width = _WIDTHS[0]
    for place, kind in enumerate(KINDS):
        first = _FIRST + place * len(BANDS)
        head = sheet.cell(1, first, t(f"media-page-kind-{kind.replace('_', '-')}"))
        head.font, head.fill, head.alignment = _BOLD, ground, _CENTRE
        sheet.merge_cells(start_row=1, end_row=1, start_column=first, end_column=first + len(BANDS) - 1)
        for column, band in enumerate(BANDS, first):
            cell = sheet.cell(HEADINGS, column, t(f"page-age-{band}"))
            cell.font, cell.alignment = _BOLD, _CENTRE
            sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS[1]


def _counts(sheet: Worksheet, row: int, counts: Sequence[int]) -> None:
    empty = PatternFill("solid", fgColor=ACCENT_SOFT.lstrip("#"))
    for column, count in enumerate(counts, _FIRST):
        cell = sheet.cell(row, column, count)
        cell.alignment = _CENTRE
        if not count:
            cell.fill = empty
