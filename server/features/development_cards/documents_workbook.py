"""The cards of a group as a workbook: the grid with values that can be counted on."""

from io import BytesIO
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from server.features.development_cards.documents_grid import Grid, GridLine, bands_of, shade_of

_FONT: Final = "Times New Roman"
_EDGE: Final = Side(style="thin", color="999999")
_GRID: Final = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_HEADING: Final = PatternFill("solid", fgColor="E6ECE9")
_HEADER_HEIGHT: Final = 190
_NAME_WIDTH: Final = 32
_LEVEL_WIDTH: Final = 5
_FIRST_ROW: Final = 5
_LEVEL: Final = "0.0#"
"""How a level is shown: 1 and 0.5 stand below each other with as many places."""


def workbook_of_grid(grid: Grid) -> bytes:
    """Children down the sheet, indicators across it, as values that can be counted on."""
    book = Workbook()
    book.remove(book.worksheets[0])
    page = book.create_sheet(title=_sheet_name(grid.name))
    _set_up(page, grid)
    _head(page, grid)
    for number, line in enumerate(grid.lines, start=_FIRST_ROW):
        _line(page, number, line, grid)
    _legend(page, grid, _FIRST_ROW + len(grid.lines) + 1)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _set_up(page: Worksheet, grid: Grid) -> None:
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = f"{_FIRST_ROW - 2}:{_FIRST_ROW - 1}"
    page.freeze_panes = f"B{_FIRST_ROW}"
    page.row_dimensions[_FIRST_ROW - 1].height = _HEADER_HEIGHT
    page.column_dimensions["A"].width = _NAME_WIDTH
    for number in range(len(grid.goals) + 1):
        page.column_dimensions[get_column_letter(number + 2)].width = _LEVEL_WIDTH


def _head(page: Worksheet, grid: Grid) -> None:
    _write(page, 1, 1, grid.title, bold=True, size=14)
    _write(page, 2, 1, grid.subtitle)
    top = _FIRST_ROW - 2
    _heading(_write(page, top, 1, grid.child_heading, bold=True), 0)
    page.merge_cells(start_row=top, end_row=top + 1, start_column=1, end_column=1)
    column = 2
    for title, own in bands_of(grid):
        _heading(_write(page, top, column, title, bold=True), 0)
        for place, goal in enumerate(own):
            _heading(_write(page, top + 1, column + place, str(goal["title"]), size=9), 90)
        page.merge_cells(start_row=top, end_row=top, start_column=column, end_column=column + len(own) - 1)
        column += len(own)
    _heading(_write(page, top, column, grid.complete_heading, size=9), 90)
    page.merge_cells(start_row=top, end_row=top + 1, start_column=column, end_column=column)


def _line(page: Worksheet, number: int, line: GridLine, grid: Grid) -> None:
    _write(page, number, 1, line.name).border = _GRID
    for column, level in enumerate(line.levels, start=2):
        cell = page.cell(number, column)
        cell.border, cell.alignment = _GRID, Alignment("center", "center")
        if level is not None:
            cell.font = Font(name=_FONT, size=10)
            cell.value, cell.number_format = level, _LEVEL
            cell.fill = PatternFill("solid", fgColor=shade_of(level, grid))
    done = _write(page, number, len(line.levels) + 2, grid.complete_mark if line.complete else "")
    done.border, done.alignment = _GRID, Alignment("center", "center")


def _legend(page: Worksheet, grid: Grid, number: int) -> None:
    _write(page, number, 1, grid.legend, bold=True)
    for place, (value, label) in enumerate(grid.levels, start=1):
        _write(page, number + place, 1, label)
        swatch = page.cell(number + place, 2)
        swatch.value, swatch.number_format = value, _LEVEL
        swatch.fill, swatch.border = PatternFill("solid", fgColor=shade_of(value, grid)), _GRID
        swatch.alignment, swatch.font = Alignment("center", "center"), Font(name=_FONT, size=10)


def _write(page: Worksheet, number: int, column: int, words: str, *, bold: bool = False, size: int = 11) -> ExcelCell:
    """Always as text: what begins like a formula is none, now or when it is edited."""
    cell = page.cell(number, column)
    if not isinstance(cell, ExcelCell):
        raise TypeError(cell.coordinate)
    cell.font = Font(name=_FONT, size=size, bold=bold)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", words)
    cell.data_type = "s"
    cell.quotePrefix = words.startswith(("=", "+", "-", "@", "\t"))
    return cell


def _heading(cell: ExcelCell, rotation: int) -> None:
    cell.fill, cell.border = _HEADING, _GRID
    cell.alignment = Alignment("center", "center", wrap_text=True, text_rotation=rotation)


def _sheet_name(name: str) -> str:
    return "".join("-" if letter in "[]:*?/\\'" else letter for letter in name)[:31] or "1"
