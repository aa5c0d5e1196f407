"""A catalogue as a sheet (XLSX): one row for each resource, its faults told by row and column."""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5
from zipfile import BadZipFile, ZipFile

from media_library.found_by import CONTENT_LANGUAGES
from media_library.packs.catalogues.entry import Entry, Shelf
from media_library.packs.manifest import Origin
from media_library.packs.metadata.facts import AGES, LICENCES
from server.shared.contract.packs import PackFault
from server.shared.domain import media as rules
from server.shared.domain.errors import RuleViolation

KINDS: Final = ("picture", "presentation", "video", "audio", "worksheet", "outline", "game")
"""Sets have several files each and are made in the product."""
_TITLES: Final = ("title_uz", "title_ru", "title_en")
_DESCRIPTIONS: Final = ("description_uz", "description_ru", "description_en")
COLUMNS: Final = (
    *_TITLES,
    *("kind", "file", "language", "themes", "ages", "areas", "author", "licence", "source"),
    *_DESCRIPTIONS,
)
_NEEDED: Final = ("kind", "file", "language")
_WEEK: Final = re.compile(r"(1[0-2]|[1-9])-[1-5]")
_MOST_ROWS: Final = 1000
_MOST_COLUMNS: Final = 40
_LARGEST_UNPACKED: Final = 60 * 1024**2
_LONGEST: Final = 200
Row = Mapping[str, str]


def read_sheet(content: bytes, preschool_id: UUID, shelf: Shelf) -> tuple[list[Entry], list[PackFault]]:
    """Every entry and every fault; ``pack.not_a_sheet`` for what cannot be read as one."""
    entries: list[Entry] = []
    faults: list[PackFault] = []
    files: set[str] = set()
    for number, row in _rows(content):
        reader = _Reader(number, row, faults)
        entry = reader.entry(preschool_id, shelf)
        if entry.file and entry.file in files:
            reader.fault("file", "pack.file_twice")
        files.add(entry.file)
        entries.append(entry)
    if not entries:
        faults.append(PackFault(row=0, column="file", code="pack.nothing_in_sheet"))
    return entries, faults


def template() -> bytes:
    """An empty catalogue, with what may stand in its columns on a second sheet."""
    # Here and not above, as below: openpyxl takes 20 MB, and few processes ever read or write a sheet.
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one
    sheet.title = "catalogue"
    sheet.append(list(COLUMNS))
    sheet.freeze_panes = "A2"
    for number in range(1, len(COLUMNS) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = 18
    values = book.create_sheet("values")
    weeks = [f"{month}-{week}" for month in (9, 10, 11, 12, 1, 2, 3, 4, 5) for week in (1, 2, 3, 4)]
    for column in (
        ("kind", *KINDS),
        ("language", *CONTENT_LANGUAGES),
        ("ages", *AGES),
        ("licence", *LICENCES),
        ("themes", *weeks),
    ):
        place = values.max_column + (1 if values["A1"].value else 0)
        for line, value in enumerate(column, 1):
            values.cell(line, place, value)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


class _Reader:
    """One row on its way to an entry; what is wrong with it goes into ``faults``."""

    def __init__(self, number: int, row: Row, faults: list[PackFault]) -> None:
        self._number = number
        self._row = row
        self._faults = faults

    def entry(self, preschool_id: UUID, shelf: Shelf) -> Entry:
        file = self._said("file")
        if not file:
            self.fault("file", "input.missing")
        elif not shelf.has(file):
            self.fault("file", "pack.no_such_file")
        return Entry(
            row=self._number,
            origin=Origin(preschool_id, uuid5(preschool_id, f"catalogue:{file.casefold()}")),
            file=file,
            kind=self._one_of("kind", KINDS),
            language=self._one_of("language", CONTENT_LANGUAGES),
            title=self._texts(_TITLES, rules.title_kept),
            description=self._texts(_DESCRIPTIONS, lambda texts: rules.texts_kept(texts, rules.LONGEST_DESCRIPTION)),
            theme_weeks=self._marks("themes", lambda mark: _WEEK.fullmatch(mark) is not None),
            age_bands=self._marks("ages", lambda mark: mark in AGES),
            areas=self._marks("areas", lambda mark: mark.isascii() and len(mark) <= 40),
            author=self._short("author"),
            licence=self._short("licence", 40) or "CC-BY-4.0",
            source=self._short("source"),
        )

    def fault(self, column: str, code: str, **params: str | int | float) -> None:
        self._faults.append(PackFault(row=self._number, column=column, code=code, params=params))

    def _said(self, column: str) -> str:
        return self._row.get(column, "").strip()

    def _short(self, column: str, longest: int = _LONGEST) -> str:
        if len(self._said(column)) > longest:
            self.fault(column, "media.text_too_long", limit=longest)
        return self._said(column)[:longest]

    def _one_of(self, column: str, known: tuple[str, ...]) -> str:
        value = self._said(column)
        if value not in known:
            self.fault(column, "input.not_a_choice" if value else "input.missing")
        return value

    def _texts(self, columns: tuple[str, ...], kept: Callable[[Mapping[str, str]], dict[str, str]]) -> dict[str, str]:
        try:
            return kept({column.rpartition("_")[2]: self._said(column) for column in columns})
        except RuleViolation as refused:
            limit = refused.params.get("limit")
            self.fault(columns[0], refused.code, **({"limit": limit} if isinstance(limit, int) else {}))
            return {}

    def _marks(self, column: str, known: Callable[[str], bool]) -> tuple[str, ...]:
        marks = tuple(dict.fromkeys(mark for mark in re.split(r"[\s,;]+", self._said(column)) if mark))
        if not all(known(mark) for mark in marks):
            self.fault(column, "input.not_a_choice")
        return marks


def _rows(content: bytes) -> Iterator[tuple[int, Row]]:
    """Number and cells of each row that is not empty, by the names of its columns."""
    from openpyxl import load_workbook

    try:
        _require_small(content)
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        lines = book.worksheets[0].iter_rows(max_col=_MOST_COLUMNS, max_row=_MOST_ROWS + 2, values_only=True)
        table = [[_text(value) for value in line] for line in lines]
    except (BadZipFile, KeyError, ValueError, IndexError, OSError, EOFError, SyntaxError, TypeError):
        raise RuleViolation("pack.not_a_sheet") from None
    names = [name.strip().lower() for name in table[0]] if table else []
    if len(table) > _MOST_ROWS + 1 or any(column not in names for column in _NEEDED):
        raise RuleViolation("pack.not_a_sheet")
    for number, line in enumerate(table[1:], 2):
        if any(cell.strip() for cell in line):
            yield number, dict(zip(names, line, strict=False))


def _require_small(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as book:
        if sum(entry.file_size for entry in book.infolist()) > _LARGEST_UNPACKED:
            raise BadZipFile


def _text(value: object) -> str:
    """Excel makes numbers and dates of what looks like them; zeros and controls are no part of a text."""
    if value is None:
        return ""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t")


def sheet_in(folder: Path) -> Path:
    """The one sheet of a folder; ``pack.not_a_sheet`` where there is none or are several."""
    found = [path for path in sorted(folder.glob("*.xlsx")) if not path.name.startswith("~$")]
    if len(found) != 1:
        raise RuleViolation("pack.not_a_sheet")
    return found[0]
