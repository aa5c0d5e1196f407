"""Plain tables: rows of text with the line numbers a person sees in the sheet; and how CSV becomes one."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from server.features.roster.reading.archive import UnreadableFile

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 100
LONGEST_CELL: Final = 2_000
_DELIMITERS: Final = ",;\t"
_LINES_TELLING_DELIMITER: Final = 10


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
            rows.append(row_of(row))
            require_few(rows)
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


def require_few(rows: list[tuple[str, ...]]) -> None:
    if len(rows) > MOST_ROWS:
        raise UnreadableFile("roster.too_many_rows", most=MOST_ROWS)


def row_of(cells: Iterable[str], longest_cell: int = LONGEST_CELL) -> tuple[str, ...]:
    return tuple(cell.strip()[:longest_cell] for _, cell in zip(range(MOST_COLUMNS), cells, strict=False))
