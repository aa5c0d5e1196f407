"""A sheet as an Excel workbook of one page width."""

from io import BytesIO
from itertools import accumulate
from math import ceil
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as ExcelCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from server.features.plan_documents.sheets import Column, Row, Sheet, Table

_FONT: Final = "Times New Roman"
_WIDTH: Final = 140
"""Of all columns together, in Excel's letters: A4 across at a readable size."""
_PORTRAIT_WIDTH: Final = 95
_LINE_HEIGHT: Final = 14.0
_EDGE: Final = Side(style="thin", color="777777")
_GRID: Final = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_HEADING: Final = PatternFill("solid", fgColor="D9E2EC")
_BAND: Final = PatternFill("solid", fgColor="E9E9E9")


def workbook_of(sheet: Sheet) -> bytes:
    return _Writing(sheet).bytes()


class _Writing:
    """Writes from the top down; ``_at`` is the row that comes next."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])
        self._page: Worksheet = self._book.create_sheet()
        self._shares = _shares_of(sheet)
        self._width = _WIDTH if sheet.landscape else _PORTRAIT_WIDTH
        self._at = 1

    def bytes(self) -> bytes:
        self._set_up()
        self._above()
        for table in self._sheet.tables:
            self._table(table)
        for passage in self._sheet.passages:
            self._across(passage.title, bold=True)
            for words in passage.paragraphs:
                self._across(words)
        self._below()
        written = BytesIO()
        self._book.save(written)
        return written.getvalue()

    def _set_up(self) -> None:
        page, sheet = self._page, self._sheet
        page.title = "".join("-" if letter in "[]:*?/\\'" else letter for letter in sheet.name)[:31] or "1"
        page.page_setup.paperSize = page.PAPERSIZE_A4
        page.page_setup.orientation = "landscape" if sheet.landscape else "portrait"
        page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page.HeaderFooter.oddFooter = _footer(sheet.draft)
        for number, share in enumerate(self._shares, start=1):
            page.column_dimensions[get_column_letter(number)].width = self._width * share

    def _above(self) -> None:
        sheet = self._sheet
        for words in sheet.council:
            self._across(words)
        for number, words in enumerate(sheet.approval):
            self._across(words, bold=number == 0, horizontal="right")
        for words, size, bold in ((sheet.draft, 14, True), (sheet.title, 14, True), (sheet.subtitle, 12, False)):
            self._across(words, bold=bold, size=size, horizontal="center")
        self._across(sheet.warning, bold=True, horizontal="center")
        for fact in sheet.facts:
            self._across(f"{fact.label}: {fact.told}")
        self._at += 1

    def _table(self, table: Table) -> None:
        self._across(table.title, bold=True, size=12)
        spans = _spans(table.columns, self._shares)
        for column, span in zip(table.columns, spans, strict=True):
            cell = self._cell(span, column.title, Font(name=_FONT, size=10, bold=True))
            cell.fill, cell.alignment = _HEADING, Alignment("center", "center", wrap_text=True)
        if table is self._sheet.tables[0]:
            self._page.print_title_rows = f"{self._at}:{self._at}"
        self._at += 1
        for line in table.rows:
            if line.band:
                self._band(line)
            else:
                self._line(line, table.columns, spans)
        self._at += 1

    def _band(self, line: Row) -> None:
        cell = self._cell((1, len(self._shares)), line.cells[0].text, Font(name=_FONT, size=10, bold=True))
        cell.fill = _BAND
        self._at += 1

    def _line(self, line: Row, columns: tuple[Column, ...], spans: list[tuple[int, int]]) -> None:
        lines = 1
        for cell, column, span in zip(line.cells, columns, spans, strict=True):
            if cell.down == 0:
                continue
            words = "\n".join((cell.text, *cell.notes))
            written = self._cell(span, words, Font(name=_FONT, size=10, bold=cell.strong and not cell.notes), cell.down)
            written.alignment = Alignment("center" if column.centred else "left", "top", wrap_text=True)
            width = self._width * sum(self._shares[span[0] - 1 : span[1]])
            lines = max(lines, _lines_of(words, width) if cell.down == 1 else 1)
        self._page.row_dimensions[self._at].height = lines * _LINE_HEIGHT
        self._at += 1

    def _below(self) -> None:
        for words in self._sheet.foot:
            self._across(words)
        self._at += 1
        for signature in self._sheet.signatures:
            self._across(f"{signature.who}  ______________________  {signature.name}".rstrip())

    def _across(self, words: str, *, bold: bool = False, size: int = 11, horizontal: str = "left") -> None:
        """A line across the whole width; nothing where there are no words."""
        if not words:
            return
        cell = self._plain_cell(1)
        _write(cell, words, Font(name=_FONT, size=size, bold=bold))
        cell.alignment = Alignment(horizontal, "top", wrap_text=True)
        self._page.merge_cells(start_row=self._at, end_row=self._at, start_column=1, end_column=len(self._shares))
        self._page.row_dimensions[self._at].height = _lines_of(words, self._width) * (size + 4)
        self._at += 1

    def _cell(self, span: tuple[int, int], words: str, font: Font, down: int = 1) -> ExcelCell:
        first, last = span
        for number in range(first, last + 1):
            for lower in range(down):
                self._page.cell(self._at + lower, number).border = _GRID
        cell = self._plain_cell(first)
        _write(cell, words, font)
        if first != last or down > 1:
            end_row = self._at + down - 1
            self._page.merge_cells(start_row=self._at, end_row=end_row, start_column=first, end_column=last)
        return cell

    def _plain_cell(self, number: int) -> ExcelCell:
        """The place in the row that comes next; nothing is merged there yet."""
        cell = self._page.cell(self._at, number)
        if not isinstance(cell, ExcelCell):
            raise TypeError(cell.coordinate)
        return cell


def _write(cell: ExcelCell, words: str, font: Font) -> None:
    """A number as a number, everything else as text: what begins like a formula is no formula, now or when edited."""
    cell.font = font
    if words.isascii() and words.isdigit():
        cell.value = int(words)
        return
    cell.value = words
    cell.data_type = "s"
    cell.quotePrefix = words.startswith(("=", "+", "-", "@", "\t"))


def _shares_of(sheet: Sheet) -> list[float]:
    """Widths of the columns by the widest table, together 1; one column where there is none."""
    columns = max((table.columns for table in sheet.tables), key=len, default=())
    total = sum(column.share for column in columns)
    return [column.share / total for column in columns] or [1.0]


def _spans(columns: tuple[Column, ...], shares: list[float]) -> list[tuple[int, int]]:
    """First and last place of each column: a table of fewer columns ends its own where the nearest place ends."""
    edges = list(accumulate(shares))
    wanted = list(accumulate(column.share / sum(column.share for column in columns) for column in columns))
    spans: list[tuple[int, int]] = []
    for number, edge in enumerate(wanted):
        first = spans[-1][1] + 1 if spans else 1
        places = range(first, len(shares) - (len(columns) - number - 1) + 1)
        spans.append((first, min(places, key=lambda place: abs(edges[place - 1] - edge))))
    return spans


def _lines_of(words: str, width: float) -> int:
    """How many lines a text takes at a width in letters; Excel does not find it out by itself in merged cells."""
    return sum(max(1, ceil(len(line) * 1.1 / max(width, 1))) for line in words.split("\n"))


def _footer(words: str) -> HeaderFooterItem:
    """The words on the left, the page's number on the right; an ampersand begins a command there."""
    footer = HeaderFooterItem()
    footer.left.text = words.replace("&", "&&")
    footer.right.text = "&P / &N"
    return footer
