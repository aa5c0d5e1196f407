"""Names in a table: how one is read from CSV or XLSX, line by line, and how all of them are written."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from server.features.roster.service import sheets_of
from server.shared.contract.exchange import ExchangeName
from server.shared.domain.errors import RuleViolation

COLUMNS: Final = ("kind", "ours", "theirs", "combination")
WRITTEN: Final = (*COLUMNS, "title", "around")
MOST_LINES: Final = 100_000
LARGEST_FILE: Final = 15_000_000
_LONGEST_CELL: Final = 300
_ZIP: Final = b"PK\x03\x04"
_MARKED: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table as a person sees it, its cells by column."""

    number: int
    kind: str
    ours: str
    theirs: str
    combination: str


def read(content: bytes) -> list[Line]:
    """The lines that say anything; raises RuleViolation for what is no table of names at all."""
    if len(content) > LARGEST_FILE:
        raise RuleViolation("exchange.too_many", most=MOST_LINES)
    rows = _workbook(content) if content.startswith(_ZIP) else _comma_separated(content)
    return list(_lines(rows))


def _workbook(content: bytes) -> Iterator[Sequence[str]]:
    sheets = sheets_of(content, largest=LARGEST_FILE, longest_cell=_LONGEST_CELL)
    yield from (sheets[0].rows if sheets else ())


def _comma_separated(content: bytes) -> Iterator[Sequence[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RuleViolation("exchange.unreadable") from None
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    try:
        yield from reader
    except csv.Error:
        raise RuleViolation("exchange.unreadable") from None


def _lines(rows: Iterator[Sequence[str]]) -> Iterator[Line]:
    heading = [cell.strip().lower() for cell in next(rows, ())]
    if not set(COLUMNS) <= set(heading):
        raise RuleViolation("exchange.columns", columns=", ".join(COLUMNS))
    at = {column: heading.index(column) for column in COLUMNS}
    for number, row in enumerate(rows, start=2):
        if number > MOST_LINES + 1:
            raise RuleViolation("exchange.too_many", most=MOST_LINES)
        cells = {
            column: row[place].replace("\0", "").strip()[:_LONGEST_CELL] if place < len(row) else ""
            for column, place in at.items()
        }
        if any(cells.values()):
            yield Line(number, **cells)


def as_csv(names: Sequence[ExchangeName], *, first: bool) -> bytes:
    """Some lines of the table; the first ones begin with the mark by which Excel knows UTF-8, and the headings."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    if first:
        text.write(_MARKED)
        writer.writerow(WRITTEN)
    writer.writerows(_cells(name) for name in names)
    return text.getvalue().encode()


def as_workbook(names: Sequence[ExchangeName]) -> bytes:
    """The table as XLSX; every cell is text."""
    from openpyxl import Workbook  # here and not above: it takes 20 MB, and few processes ever write a workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("dhis2")
    sheet.append(list(WRITTEN))
    for name in names:
        sheet.append(_cells(name))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _cells(name: ExchangeName) -> list[str]:
    cells = [name.kind, name.ours, name.theirs, name.combination, name.title, name.around]
    return [f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in cells]
