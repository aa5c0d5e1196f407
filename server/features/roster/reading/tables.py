"""Turns CSV and XLSX files into plain tables: rows of text with the line numbers a person sees in the sheet."""

import csv
import io
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from xml.etree.ElementTree import ParseError  # only the name of an error: the parsing itself is openpyxl's

import openpyxl
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from server.features.roster.reading.archive import BROKEN, Archive, UnreadableFile

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 100
LONGEST_CELL: Final = 2_000
_DELIMITERS: Final = ",;\t"
_LINES_TELLING_DELIMITER: Final = 10
_BROKEN_WORKBOOK: Final = (*BROKEN, ParseError, LookupError, TypeError, AttributeError, ArithmeticError)


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: ``rows[0]`` is line 1. Every cell is text; real dates are ISO, whole numbers have no fraction."""

    name: str
    rows: tuple[tuple[str, ...], ...]

    @property
    def is_empty(self) -> bool:
        return not any(any(row) for row in self.rows)


def csv_table(name: str, content: bytes) -> Table:
    """Comma, semicolon or tab; UTF-8 with or without a mark, UTF-16 as Excel saves "Unicode text", else CP1251."""
    text = _decoded(content)
    beginning = "\n".join(text.split("\n", _LINES_TELLING_DELIMITER)[:_LINES_TELLING_DELIMITER])
    delimiter = max(_DELIMITERS, key=lambda mark: _count_outside_quotes(beginning, mark))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows = []
    try:
        for row in reader:
            rows.append(_row(row))
            _require_few(rows)
    except csv.Error as error:
        raise UnreadableFile("roster.quotes_broken", line=len(rows) + 1) from error
    return Table(name, tuple(rows))


def _decoded(content: bytes) -> str:
    marked_as_utf_16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked_as_utf_16 else ("utf-8-sig", "cp1251"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        # CP1251 reads nearly any bytes; control characters tell a picture or a program from a table.
        if not any(letter < " " and letter not in "\t\r\n" for letter in text):
            return text
    raise UnreadableFile("roster.file_kind_unknown")


def _count_outside_quotes(text: str, mark: str) -> int:
    return sum(piece.count(mark) for piece in text.split('"')[::2])


def workbook_tables(
    archive: Archive, content: bytes, *, computed: bool = True, longest_cell: int = LONGEST_CELL
) -> list[Table]:
    """The visible sheets of an XLSX file, in their order; longer cells are cut.

    Formulas give the value Excel computed last or, unless ``computed`` is wanted, themselves as text.
    """
    for part in archive.names():
        # A workbook never declares a document type; one that does wants entities expanded until memory is full.
        if part.lower().endswith((".xml", ".rels")) and _has_document_type(archive, part):
            raise UnreadableFile("roster.archive_unsafe")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=computed, keep_links=False)
            sheets = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
            return [_sheet_table(sheet, longest_cell) for sheet in sheets]
    except _BROKEN_WORKBOOK as error:
        raise UnreadableFile("roster.file_damaged") from error


def _has_document_type(archive: Archive, part: str) -> bool:
    return any(archive.contains(part, "<!DOCTYPE".encode(encoding)) for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def _sheet_table(sheet: ReadOnlyWorksheet, longest_cell: int) -> Table:
    # The declared size of a sheet may be missing or false, and one cell in the last line pretends a million lines.
    sheet.reset_dimensions()
    rows: list[tuple[str, ...]] = []
    blank = 0
    lines = sheet.iter_rows(  # type: ignore[misc]  # the stubs borrow the method of another class
        max_row=10 * MOST_ROWS, max_col=MOST_COLUMNS, values_only=True
    )
    for cells in lines:
        row = _row((_text(cell) for cell in cells), longest_cell)
        if not any(row):
            blank += 1
            continue
        rows.extend([()] * blank)
        blank = 0
        rows.append(row)
        _require_few(rows)
    return Table(str(sheet.title), tuple(rows))


def _require_few(rows: list[tuple[str, ...]]) -> None:
    if len(rows) > MOST_ROWS:
        raise UnreadableFile("roster.too_many_rows", most=MOST_ROWS)


def _row(cells: Iterable[str], longest_cell: int = LONGEST_CELL) -> tuple[str, ...]:
    return tuple(cell.strip()[:longest_cell] for _, cell in zip(range(MOST_COLUMNS), cells, strict=False))


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, ArrayFormula | DataTableFormula):
        return str(getattr(cell, "text", None) or "")
    return str(cell)
