"""Numbers, times and dates in Uzbek words: the speech engine knows the digits of Uzbek and no more."""

import re
from collections.abc import Iterator
from typing import Final

_ONES: Final = ("", "bir", "ikki", "uch", "toʻrt", "besh", "olti", "yetti", "sakkiz", "toʻqqiz")
_TENS: Final = ("", "oʻn", "yigirma", "oʻttiz", "qirq", "ellik", "oltmish", "yetmish", "sakson", "toʻqson")
_THOUSANDS: Final = ("", "ming", "million", "milliard")
_MONTHS: Final = (
    *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
    *("iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"),
)
_LONGEST: Final = 12
_VOWELS: Final = "aeiou"
_GROUPED: Final = re.compile(r"(?<!\d)\d{1,3}(?:[  ]\d{3})+(?!\d)")
_DATE: Final = re.compile(r"(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?:\.(\d{4}))?(?![\d.]*\d)")
_TIME: Final = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_FRACTION: Final = re.compile(r"(?<![\d.,])(\d+)[.,](\d+)(?![.,]?\d)")
_ORDINAL: Final = re.compile(r"(\d+)-(?=[^\W\d_])")
_RANGE: Final = re.compile(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_NUMBER: Final = re.compile(r"\d+")


def cardinal(number: int) -> str:
    """A whole number from 0 to 10¹² − 1 in words: 2026 is ikki ming yigirma olti."""
    if number == 0:
        return "nol"
    return " ".join(_groups(number))


def ordinal(number: int) -> str:
    """Which one in a row: 16 is oʻn oltinchi, 5 is beshinchi."""
    words = cardinal(number)
    return words + ("nchi" if words[-1] in _VOWELS else "inchi")


def numbers_in_words(text: str) -> str:
    """An Uzbek text in Latin letters without digits: amounts, ordinals (``5-guruh``), times, dates, per cents."""
    text = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    text = _DATE.sub(_date, text)
    text = _TIME.sub(_time, text)
    text = re.sub(r"№\s*(\d+)", r"\1-raqam", text)
    text = re.sub(r"(\d)\s*%", r"\1 foiz", text)
    text = _FRACTION.sub(lambda found: f"{_read(found[1])} butun {_read(found[2])}", text)
    text = _ORDINAL.sub(lambda found: f"{_read(found[1], which=True)} ", _RANGE.sub(" ", text))
    text = _NUMBER.sub(lambda found: f" {_read(found[0])} ", text)
    return re.sub(r" +(?=[.,!?;:]|$)", "", re.sub(r" +", " ", text)).strip()


def _groups(number: int) -> Iterator[str]:
    for power in reversed(range(len(_THOUSANDS))):
        group = number // 1000**power % 1000
        if group and not (group == 1 and power == 1):
            yield from _below_thousand(group)
        if group and power:
            yield _THOUSANDS[power]


def _below_thousand(number: int) -> Iterator[str]:
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    if hundreds:
        yield from ([_ONES[hundreds]] if hundreds > 1 else [])
        yield "yuz"
    yield from filter(None, (_TENS[tens], _ONES[ones]))


def _read(digits: str, *, which: bool = False) -> str:
    """As a number, or digit by digit where there are more than anybody says as one."""
    if len(digits) > _LONGEST:
        return " ".join(cardinal(int(digit)) for digit in digits)
    return ordinal(int(digits)) if which else cardinal(int(digits))


def _date(found: re.Match[str]) -> str:
    day, month, year = found[1], int(found[2]), found[3]
    told = f"{int(day)}-{_MONTHS[month - 1]}"
    return f"{year}-yil {told}" if year else told


def _time(found: re.Match[str]) -> str:
    hours, minutes = cardinal(int(found[1])), int(found[2])
    return f"{hours} {cardinal(minutes)}" if minutes else hours
