"""From the lines of a filled-in sheet to activities, and every objection to a cell of them. No database."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

import msgspec

from server.features.activity_bank.listing import Reference
from server.features.activity_bank.sheet import COLUMNS, NEEDED, TITLES, YES, headings, meanings
from server.shared.contract import bank as contract
from server.shared.domain import bank as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.names import likeness

LONGEST_TITLE: Final = 90
LONGEST_TEXT: Final = 400
LONGEST_SLUG: Final = 80
MOST_STEPS: Final = 12
MOST_INDICATORS: Final = 6
MOST_LINES: Final = 1000
LONGEST_CELL: Final = 6000
"""Twelve steps of four hundred letters fit in, so that nothing that is allowed is cut."""
USUAL_MINUTES: Final = 20
_MINUTES: Final = (5, 120)
_MONTHS: Final = (0, 12)
_WEEKS: Final = (0, 5)
_HEADING_WITHIN: Final = 10
_CERTAIN: Final = 3
_BETWEEN_CODES: Final = re.compile(r"[\n,;]")
_NUMBERED: Final = re.compile(r"^\s*\d{1,2}[.)]\s+")
Grid = Sequence[Sequence[str]]


@dataclass
class Said:
    """One line that names an activity: what it says, and where in the file; ``shares`` unless left to the record."""

    line: int
    slug: str
    writing: contract.BankWriting
    shares: bool


@dataclass
class Reading:
    """What a sheet says and everything wrong with it."""

    said: list[Said] = field(default_factory=list)
    problems: list[contract.ImportLine] = field(default_factory=list)


def read_lines(grid: Grid, reference: Reference, own: str) -> Reading:
    """``grid[0]`` is line 1. ``own`` tells one author's unnamed activities from another's.

    Raises RuleViolation where the headings are not understood or the lines are too many.
    """
    first, columns = _heading(grid)
    words, vocabulary, reading = meanings(reference), reference.vocabulary, Reading()
    lines = [(number, row) for number, row in enumerate(grid[first:], first + 1) if any(row)]
    if len(lines) > MOST_LINES:
        raise RuleViolation("roster.too_many_rows", most=MOST_LINES)
    seen: dict[str, int] = {}
    for number, row in lines:
        cells = _Cells(number, dict(zip(columns, row, strict=False)), words)
        writing = cells.writing()
        cells.judge(writing, vocabulary)
        slug = cells.slug(writing, own)
        if seen.setdefault(slug, number) != number:
            cells.object("slug", "bank.slug_repeated", line=seen[slug])
        reading.problems.extend(cells.problems)
        reading.said.append(Said(number, slug, writing, bool(cells.text("sharing"))))
    return reading


def _heading(grid: Grid) -> tuple[int, list[str | None]]:
    """How many lines stand above the first activity, and what each column is about.

    The line of codes is looked for first; headings in any language do where somebody deleted it.
    """
    codes, known = {column: column for column in COLUMNS}, headings()
    for meaning in (codes.get, lambda text: known.get(likeness(text))):
        for above, row in enumerate(grid[:_HEADING_WITHIN], 1):
            columns = [meaning(text) for text in row]
            if sum(column is not None for column in columns) >= _CERTAIN:
                _require_columns(columns)
                return above, columns
    raise RuleViolation("roster.header_unknown")


def _require_columns(columns: Sequence[str | None]) -> None:
    named = [column for column in columns if column]
    if len(set(named)) < len(named):
        raise RuleViolation("roster.column_repeated")
    missing = [column for column in NEEDED if column not in named]
    if not set(TITLES) & set(named):
        missing.insert(0, TITLES[0])
    if missing:
        raise RuleViolation("bank.column_missing", column=missing[0])


class _Cells:
    """One line: its cells by column, and what was objected to."""

    def __init__(self, line: int, cells: Mapping[str | None, str], words: Mapping[str, Mapping[str, str]]) -> None:
        self._line = line
        self._cells = cells
        self._words = words
        self.problems: list[contract.ImportLine] = []

    def object(self, column: str, code: str, **params: str | int) -> None:
        self.problems.append(contract.ImportLine(line=self._line, column=column, code=code, params={**params}))

    def text(self, column: str, longest: int = LONGEST_TEXT) -> str:
        text = rules.plain(self._cells.get(column, ""))
        if len(text) > longest:
            self.object(column, "input.too_long", limit=longest)
        return text

    def writing(self) -> contract.BankWriting:
        """As the cells say it; a cell that cannot be read is objected to and stands as if it were empty."""
        titles = {column[-2:]: self.text(column, LONGEST_TITLE) for column in TITLES}
        said: dict[str, Any] = {
            "band": self._word("band", needed=True),
            "area": self._word("area", needed=True),
            "part_of_day": self._word("part_of_day", needed=True),
            "title": rules.titles_kept(titles),
            "centre": self._word("centre"),
            "minutes": self._number("minutes", _MINUTES, USUAL_MINUTES),
            "month": self._number("month", _MONTHS, 0),
            "week": self._number("week", _WEEKS, 0),
            "local": self._word("local") == YES,
            "indicators": list(self._indicators()),
            "aim": self.text("aim"),
            "course": self._list("course"),
            "materials": self._list("materials"),
            "simpler": self.text("simpler"),
            "harder": self.text("harder"),
            "language": self._word("language") or rules.LANGUAGES[0],
            "sharing": self._word("sharing") or "own",
        }
        return contract.BankWriting(**said)

    def judge(self, writing: contract.BankWriting, known: rules.Vocabulary) -> None:
        """What the cells say together; a cell that was objected to is not told of twice."""
        told = {problem.column for problem in self.problems}
        for fault in rules.faults_of(writing, known):
            column = TITLES[0] if fault.field == "title" else fault.field
            if column not in told:
                self.object(column, fault.code, **fault.params)

    def slug(self, writing: contract.BankWriting, own: str) -> str:
        """The line's own name, else one made of author, theme and title: the same line, the same name."""
        given = self.text("slug", LONGEST_SLUG)
        titles = [likeness(text) for text in writing.title.values()]
        made = [own, writing.band, writing.month, writing.week, *titles[:1]]
        return given or f"sheet-{sha256(msgspec.json.encode(made)).hexdigest()[:24]}"

    def _word(self, column: str, *, needed: bool = False) -> str:
        text = rules.plain(self._cells.get(column, ""))
        code = self._words[column].get(likeness(text), "") if text else ""
        if text and not code:
            self.object(column, "bank.word_unknown", value=text[:LONGEST_TITLE])
        elif needed and not text:
            self.object(column, "input.missing")
        return code

    def _number(self, column: str, bounds: tuple[int, int], otherwise: int) -> int:
        text = rules.plain(self._cells.get(column, ""))
        if not text:
            return otherwise
        if not (text.isascii() and text.isdecimal()):
            self.object(column, "input.wrong_type")
            return otherwise
        if not bounds[0] <= int(text[:9]) <= bounds[1]:
            self.object(column, "input.out_of_range")
            return otherwise
        return int(text[:9])

    def _list(self, column: str) -> list[str]:
        """One entry a line of the cell; numbers that somebody put before steps are not part of them."""
        lines = rules.lines_kept(_NUMBERED.sub("", line) for line in self._cells.get(column, "").splitlines())
        if len(lines) > MOST_STEPS:
            self.object(column, "bank.too_many_lines", most=MOST_STEPS)
        elif any(len(line) > LONGEST_TEXT for line in lines):
            self.object(column, "input.too_long", limit=LONGEST_TEXT)
        return lines

    def _indicators(self) -> Iterator[str]:
        """Codes stand one after another; titles may have commas in them, so they stand on lines of their own."""
        known, told = self._words["indicators"], rules.plain(self._cells.get("indicators", ""))
        whole = [text for line in told.splitlines() if (text := rules.plain(line))]
        found = [
            part
            for line in whole
            for part in ([line] if likeness(line) in known else rules.lines_kept(_BETWEEN_CODES.split(line)))
        ]
        if len(found) > MOST_INDICATORS:
            self.object("indicators", "bank.too_many_lines", most=MOST_INDICATORS)
        for text in found:
            yield known.get(likeness(text), text[:LONGEST_SLUG])
