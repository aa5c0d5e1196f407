"""The empty sheet of activities that somebody fills in: its columns, and a second page with what may be chosen."""

import io
from collections.abc import Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from server.features.activity_bank.listing import Reference
from server.features.activity_bank.sheet import COLUMNS, TITLES, Choices, choices, heading
from server.shared.i18n import Translator
from server.shared.look import PRIMARY_SOFT

_LONG: Final = frozenset({"aim", "course", "materials", "simpler", "harder", "indicators", *TITLES})
_WIDTH: Final = {True: 34, False: 18}
_TEXT_FORMAT: Final = "@"
_PREPARED_LINES: Final = 300


def empty_sheet(reference: Reference, t: Translator) -> bytes:
    """An XLSX file in the translator's language; a second sheet lists what may be chosen."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = t("bank-sheet-activities")
    offered = choices(reference, t)
    ranges = _write_choices(workbook.create_sheet(t("bank-sheet-choices")), offered, reference, t)
    for number, column in enumerate(COLUMNS, 1):
        _write_column(sheet, number, column, t)
        if column in ranges and column != "indicators":
            validation = DataValidation(type="list", formula1=ranges[column], allow_blank=True, showErrorMessage=False)
            sheet.add_data_validation(validation)
            letter = get_column_letter(number)
            validation.add(f"{letter}3:{letter}{_PREPARED_LINES}")
    sheet.row_dimensions[2].hidden = True
    sheet.freeze_panes = "A3"
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def _write_column(sheet: Worksheet, number: int, column: str, t: Translator) -> None:
    _head(sheet, 1, number, heading(column, t))
    sheet.cell(2, number, column)
    sheet.column_dimensions[get_column_letter(number)].width = _WIDTH[column in _LONG]
    for line in range(3, _PREPARED_LINES):
        cell = sheet.cell(line, number)
        cell.number_format = _TEXT_FORMAT
        cell.alignment = Alignment(wrap_text=column in _LONG, vertical="top")


def _write_choices(sheet: Worksheet, offered: Choices, reference: Reference, t: Translator) -> dict[str, str]:
    """A column of words for each column with choices; the answer is where they stand, as a formula of Excel."""
    ranges = {}
    for number, (column, words) in enumerate(offered.items(), 1):
        _write_list(sheet, number, heading(column, t), list(words.values()))
        letter = get_column_letter(number)
        ranges[column] = f"{quote_sheetname(sheet.title)}!${letter}$2:${letter}${len(words) + 1}"
    themes = [f"{month} · {week} · {t.chosen(title)}" for (month, week), title in reference.themes.items()]
    number = len(offered) + 1
    _write_list(sheet, number, f"{heading('month', t)} · {heading('week', t)}", themes)
    return ranges


def _write_list(sheet: Worksheet, number: int, title: str, words: Sequence[str]) -> None:
    _head(sheet, 1, number, title)
    sheet.column_dimensions[get_column_letter(number)].width = _WIDTH[True]
    for line, word in enumerate(words, 2):
        cell = sheet.cell(line, number, word)
        cell.data_type = "s"


def _head(sheet: Worksheet, line: int, number: int, text: str) -> None:
    cell = sheet.cell(line, number, text)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=PRIMARY_SOFT.lstrip("#"))
