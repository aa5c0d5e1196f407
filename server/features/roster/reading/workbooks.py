"""Turns XLSX files into plain tables."""

import io
import warnings
from datetime import date, datetime
from typing import Final
from xml.etree.ElementTree import ParseError  # only the name of an error: the parsing itself is openpyxl's

import openpyxl
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from server.features.roster.reading.archive import BROKEN, Archive, UnreadableFile
from server.features.roster.reading.tables import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Table, require_few, row_of

_BROKEN_WORKBOOK: Final = (*BROKEN, ParseError, LookupError, TypeError, AttributeError, ArithmeticError)


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
        row = row_of((_text(cell) for cell in cells), longest_cell)
        if not any(row):
            blank += 1
            continue
        rows.extend([()] * blank)
        blank = 0
        rows.append(row)
        require_few(rows)
    return Table(str(sheet.title), tuple(rows))


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
