"""The sheet in which activities are written beside the product: its columns, its choices, the empty one to fill in."""

import io
from collections.abc import Mapping, Sequence
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from server.features.activity_bank.listing import Reference
from server.shared.domain import bank as rules
from server.shared.domain.names import likeness
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY
from server.shared.i18n import LANGUAGES, SPOKEN, Translator, translator
from server.shared.look import PRIMARY_SOFT

COLUMNS: Final = (
    *("slug", "title_uz", "title_ru", "title_en", "band", "month", "week", "area", "indicators", "part_of_day"),
    *("centre", "minutes", "local", "aim", "course", "materials", "simpler", "harder", "language", "sharing"),
)
"""Also what stands, hidden, in the second line: a sheet is understood whatever its headings were changed to."""
TITLES: Final = ("title_uz", "title_ru", "title_en")
NEEDED: Final = ("band", "area", "part_of_day")
YES: Final = "yes"
_LONG: Final = frozenset({"aim", "course", "materials", "simpler", "harder", "indicators", *TITLES})
_WIDTH: Final = {True: 34, False: 18}
_TEXT_FORMAT: Final = "@"
_PREPARED_LINES: Final = 300

Choices = Mapping[str, Mapping[str, str]]
"""For a column: what may be chosen there, as code and word."""


def choices(reference: Reference, t: Translator) -> dict[str, dict[str, str]]:
    """The choices of every column that has them, in one language."""
    return {
        "band": {band: t(f"bank-band-{band}") for band in rules.BANDS},
        "area": {slug: t.chosen(title) for slug, title in reference.areas.items()},
        "part_of_day": {part: t(f"page-part-{part.replace('_', '-')}") for part in PARTS_OF_DAY},
        "centre": {centre: t(f"plan-centre-{centre}") for centre in CENTRES},
        "local": {YES: t("bank-yes"), "no": t("bank-no")},
        "language": {language: t(f"client-language-{language}") for language in LANGUAGES},
        "sharing": {sharing: t(f"bank-sharing-{sharing}") for sharing in rules.SHARINGS},
        "indicators": {slug: t.chosen(title) for slug, title in reference.indicators.items()},
    }


def meanings(reference: Reference) -> dict[str, dict[str, str]]:
    """For a column: every word in every language, and the code itself, by its likeness; the value is the code."""
    found: dict[str, dict[str, str]] = {}
    for language in SPOKEN:
        for column, offered in choices(reference, translator(language)).items():
            words = found.setdefault(column, {})
            for code, word in offered.items():
                words.setdefault(likeness(code), code)
                words.setdefault(likeness(word), code)
    return found


def headings() -> dict[str, str]:
    """Every heading in every language, by its likeness; the value is the column."""
    return {likeness(heading(column, translator(language))): column for language in SPOKEN for column in COLUMNS}


def heading(column: str, t: Translator) -> str:
    return t(f"bank-column-{column.replace('_', '-')}")


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
