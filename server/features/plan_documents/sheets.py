"""What a plan on paper consists of, whatever is made of it: PDF, Word and Excel are written from the same sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from unicodedata import category

import msgspec

_UNPRINTABLE: Final = frozenset({"Cc", "Cs", "Cn"})
"""Control characters, lone surrogates and what is no character: none of the formats can hold them."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``share`` is its width beside the others'."""

    title: str
    share: int
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """``notes`` stand below the text in smaller letters. ``down`` is how many rows it covers, 0 for a covered place."""

    text: str
    notes: tuple[str, ...] = ()
    strong: bool = False
    down: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. A band has one cell across all columns; ``joined`` rows stay on a page with the next."""

    cells: tuple[Cell, ...]
    band: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of several paragraphs under its heading."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    told: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A line to sign on: who signs, and the name beside the line where it is known."""

    who: str
    name: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document. ``draft`` is the mark of what nobody has approved, empty on an approved one.

    ``council`` are the lines of the stamp on the left, ``approval`` of the one on the right; ``warning`` says whom the
    paper may not reach.
    """

    name: str
    language: str
    landscape: bool
    title: str
    subtitle: str
    draft: str
    warning: str
    council: tuple[str, ...]
    approval: tuple[str, ...]
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    passages: tuple[Passage, ...]
    foot: tuple[str, ...]
    signatures: tuple[Signature, ...]


def band(text: str) -> Row:
    """A heading inside a table; it never stands alone at the end of a page."""
    return Row((Cell(text, strong=True),), band=True, joined=True)


def row(*cells: str | Cell) -> Row:
    return Row(tuple(Cell(cell) if isinstance(cell, str) else cell for cell in cells))


def grouped(rows: Iterable[Row], text: str) -> list[Row]:
    """These rows behind one first cell that covers them all and keeps them on one page."""
    own = list(rows)
    first = [Cell(text, strong=True, down=len(own))] + [Cell("", down=0)] * (len(own) - 1)
    return [
        Row((lead, *line.cells), joined=number < len(own))
        for number, (lead, line) in enumerate(zip(first, own, strict=True), start=1)
    ]


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, one for each written line that is not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def sound(sheet: Sheet) -> Sheet:
    """The sheet without what cannot be printed, whoever wrote it into whichever of its texts."""
    return msgspec.convert(_printable(msgspec.to_builtins(sheet)), Sheet)


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return "".join(letter for letter in value if letter == "\n" or category(letter) not in _UNPRINTABLE).strip()
    if isinstance(value, dict):
        return {name: _printable(part) for name, part in value.items()}
    return [_printable(part) for part in value] if isinstance(value, list | tuple) else value
