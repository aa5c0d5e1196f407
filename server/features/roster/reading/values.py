"""Reads single cells: names, dates, telephones and known words; what cannot be read becomes a problem of its row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeVar

from server.features.roster.reading.tables import Table
from server.features.roster.reading.words import meaning
from server.shared.domain.names import clean_name
from server.shared.domain.roster import LONGEST_SOURCE_ID, Place, RowProblem

Choice = TypeVar("Choice", bound=StrEnum)
Found = TypeVar("Found")

_YEAR_FIRST: Final = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?", re.ASCII)
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?: .*)?", re.ASCII)
_SERIAL: Final = re.compile(r"\d{5}(?:\.\d+)?", re.ASCII)
_SERIAL_ZERO: Final = date(1899, 12, 30)
_LOST_LETTERS: Final = ("?", "\ufffd")
_PHONE_ORNAMENT: Final = re.compile(r"[\s()\-.]")
_PHONE: Final = re.compile(r"\+?\d{8,15}", re.ASCII)
LONGEST_NAME: Final = 200
COUNTRY_CODE: Final = "998"
_LOCAL_PHONE_LENGTH: Final = 9


def parsed_date(text: str) -> date | None:
    """ISO, day.month.year, day/month/year or the serial number of Excel (days since 30 December 1899)."""
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(text):
        return _day(found[3], found[2], found[1])
    if _SERIAL.fullmatch(text):
        return _SERIAL_ZERO + timedelta(days=int(float(text)))
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def parsed_phone(text: str) -> str | None:
    """The number in E.164, ``+998901234567``; nine digits are a number of Uzbekistan. None if it is no number."""
    digits = _PHONE_ORNAMENT.sub("", text)
    if not _PHONE.fullmatch(digits):
        return None
    if digits.startswith("+"):
        return digits
    if len(digits) == _LOCAL_PHONE_LENGTH:
        return f"+{COUNTRY_CODE}{digits}"
    return f"+{digits}" if len(digits) > _LOCAL_PHONE_LENGTH else None


def parsed_age_band(text: str) -> str | None:
    """The code of an age band. Excel likes to turn «3-4» into a day of April: such a date is turned back."""
    day = parsed_date(text)
    if day is not None:
        text = "-".join(str(part) for part in sorted((day.day, day.month)))
    return meaning("age_bands", text)


class Row:
    """One line of a table under the headings we know; remembers whether anything in it was refused."""

    def __init__(self, cells: Mapping[str, str], place: Place, problems: list[RowProblem]) -> None:
        self._cells = cells
        self._problems = problems
        self.place = place
        self.is_refused = False

    def beside(self) -> "Row":
        """The same line read for another purpose: what is refused there does not refuse this."""
        return Row(self._cells, self.place, self._problems)

    def refuse(self, about: str, code: str, **params: str | int) -> None:
        self.is_refused = True
        self._problems.append(self.place.problem(about, f"roster.{code}", **params))

    def has_column(self, about: str) -> bool:
        return about in self.place.columns

    def text(self, about: str) -> str:
        return self._cells.get(about, "")

    def required(self, about: str) -> str:
        text = self.text(about)
        if not text:
            self.refuse(about, "value_missing")
        return text

    def identity(self, about: str, *, required: bool = True) -> str:
        """A number by which the other system knows the thing."""
        text = self.required(about) if required else self.text(about)
        if len(text) > LONGEST_SOURCE_ID:
            self.refuse(about, "id_too_long", most=LONGEST_SOURCE_ID)
        return text

    def name(self, about: str, *, required: bool = False) -> str:
        text = self.required(about) if required else self.text(about)
        if any(mark in text for mark in _LOST_LETTERS):
            self.refuse(about, "letters_lost", value=text)
        elif len(text) > LONGEST_NAME:
            self.refuse(about, "name_too_long", most=LONGEST_NAME)
        name = clean_name(text)
        if required and text and not name:
            self.refuse(about, "value_missing")
        return name

    def date(self, about: str, *, required: bool = False) -> date | None:
        text = self.required(about) if required else self.text(about)
        day = parsed_date(text)
        if text and day is None:
            self.refuse(about, "date_unknown", value=text)
        return day

    def phone(self, about: str) -> str | None:
        text = self.text(about)
        phone = parsed_phone(text)
        if text and phone is None:
            self.refuse(about, "phone_unknown", value=text)
        return phone

    def word(self, about: str, section: str, code: str) -> str | None:
        return self._known(about, meaning(section, self.text(about)), code)

    def age_band(self, about: str) -> str | None:
        return self._known(about, parsed_age_band(self.text(about)), "age_band_unknown")

    def choice(self, about: str, choices: Mapping[str, Choice], code: str) -> Choice | None:
        """A fixed token of an exchange format, compared without regard to case."""
        return self._known(about, choices.get(self.text(about).lower()), code)

    def list(self, about: str) -> tuple[str, ...]:
        return tuple(part for part in (piece.strip() for piece in self.text(about).split(",")) if part)

    def _known(self, about: str, found: Found | None, code: str) -> Found | None:
        if found is None and self.text(about):
            self.refuse(about, code, value=self.text(about))
        return found


def rows_under(
    table: Table, heading_line: int, fields: Sequence[str | None], problems: list[RowProblem]
) -> Iterator[Row]:
    """The lines below the heading that are not blank; ``fields`` names each column, None for one we do not read."""
    headings = table.rows[heading_line - 1]
    columns = {about: heading for about, heading in zip(fields, headings, strict=False) if about is not None}
    for line, cells in enumerate(table.rows[heading_line:], heading_line + 1):
        known = {about: cell for about, cell in zip(fields, cells, strict=False) if about is not None}
        if any(known.values()):
            yield Row(known, Place(table.name, line, columns), problems)


def repeated_columns(fields: Sequence[str | None]) -> list[str]:
    named = [about for about in fields if about is not None]
    return sorted({about for about in named if named.count(about) > 1})
