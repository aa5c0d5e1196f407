"""Texts: ``t("key", **params)`` over Fluent catalogues, one file per slice and language; dates and numbers by Babel."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from datetime import datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, format_time, get_day_names, get_month_names
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from server.shared.i18n.cyrillic import in_cyrillic, in_cyrillic_letters

LANGUAGES: Final = ("uz", "ru", "en")
"""The languages whose catalogues are complete, in which content is written."""
DEFAULT_LANGUAGE: Final = "uz"
CYRILLIC: Final = "uz-Cyrl"
"""Uzbek in Cyrillic letters: made of Uzbek in Latin ones, never written by hand."""
KARAKALPAK: Final = "kaa"
_READ_UZBEK: Final = frozenset({DEFAULT_LANGUAGE, CYRILLIC, KARAKALPAK})
SPOKEN: Final = (DEFAULT_LANGUAGE, CYRILLIC, KARAKALPAK, "ru", "en")
"""What the interface speaks; what Karakalpak lacks is said in Uzbek, message by message."""
_SOURCES: Final = {CYRILLIC: (DEFAULT_LANGUAGE,), KARAKALPAK: (KARAKALPAK, DEFAULT_LANGUAGE)}
_BABEL_LOCALES: Final = {
    "uz": "uz_Latn_UZ",
    CYRILLIC: "uz_Latn_UZ",
    KARAKALPAK: "uz_Latn_UZ",
    "ru": "ru_RU",
    "en": "en_GB",
}
"""Babel's names of months are too few for Uzbek in Cyrillic and for Karakalpak in Latin: see decision 0016."""
_CATALOGUES: Final = Path(__file__).parent


@lru_cache
def _catalogues(language: str) -> tuple[Resource, ...]:
    return tuple(
        FluentResource(catalogue.read_text("utf-8")) for catalogue in sorted((_CATALOGUES / language).glob("*.ftl"))
    )


@lru_cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([_BABEL_LOCALES[language].replace("_", "-")], use_isolating=False)
    for source in _SOURCES.get(language, (language,)):
        for catalogue in _catalogues(source):
            bundle.add_resource(in_cyrillic_letters(catalogue) if language == CYRILLIC else catalogue)
    return bundle


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(_BABEL_LOCALES[language])


@lru_cache
def _respelled(language: str) -> Callable[[str], str]:
    """What makes of Babel's words in Uzbek those of ``language``."""
    if language == CYRILLIC:
        return in_cyrillic
    if language != KARAKALPAK:
        return str
    own = {name: Translator(language, str)(key) for key, name in _names_in_babel(_locale(language)).items()}
    names = re.compile(rf"\b(?:{'|'.join(own)})\b", re.IGNORECASE)

    def renamed(found: re.Match[str]) -> str:
        name = own[found[0].lower()]
        return name.capitalize() if found[0][0].isupper() else name

    return lambda text: names.sub(renamed, text)


def _names_in_babel(locale: Locale) -> dict[str, str]:
    """The message of each month and weekday, and how Babel calls it within a date."""
    months, days = get_month_names("wide", "format", locale), get_day_names("wide", "format", locale)
    return {f"kaa-month-{number}": name for number, name in months.items()} | {
        f"kaa-weekday-{day + 1}": name for day, name in days.items()
    }


def content_language(language: str) -> str:
    """In which language a reader of ``language`` writes content: who reads Uzbek in Cyrillic letters writes Uzbek."""
    return language if language in LANGUAGES else DEFAULT_LANGUAGE


class Translator:
    """Speaks one language. A key without a text answers itself, so that a gap is seen and never a crash."""

    def __init__(self, language: str = DEFAULT_LANGUAGE, respelled: Callable[[str], str] | None = None) -> None:
        self.language = language if language in SPOKEN else DEFAULT_LANGUAGE
        self._bundle = _bundle(self.language)
        self._respelled = respelled or _respelled(self.language)
        self._locale = _locale(self.language)

    def __call__(self, key: str, /, **params: object) -> str:
        if not self._bundle.has_message(key):
            return key
        message = self._bundle.get_message(key)
        if message.value is None:
            return key
        text, _ = self._bundle.format_pattern(message.value, params)
        return str(text)

    def error(self, code: str, params: Mapping[str, object] | None = None) -> str:
        """The text of a refusal: code ``weekly_plan.empty_day`` is the message ``error-weekly-plan-empty-day``."""
        key = error_key(code)
        text = self(key, **dict(params or {}))
        return text if text != key else self("error-unknown", code=code)

    def chosen(self, texts: Mapping[str, str]) -> str:
        """The text in this language out of a ``{language: text}`` mapping, else the first that is not empty.

        Whoever reads Uzbek in Cyrillic letters gets the Uzbek text in them.
        """
        if own := texts.get(self.language):
            return own
        if text := texts.get(DEFAULT_LANGUAGE):
            return self.lettered(text)
        return next(iter(texts.values()), "")

    def chosen_lines(self, lines: Mapping[str, Sequence[str]]) -> list[str]:
        """As ``chosen``, of several lines in each language."""
        if own := lines.get(self.language):
            return list(own)
        if found := lines.get(DEFAULT_LANGUAGE):
            return [self.lettered(line) for line in found]
        return list(next((found for found in lines.values() if found), ()))

    def lettered(self, uzbek: str) -> str:
        """An Uzbek text of ours in the letters this reader reads."""
        return in_cyrillic(uzbek) if self.language == CYRILLIC else uzbek

    def date(self, day: Date, form: str = "long") -> str:
        return self._respelled(format_date(day, form, locale=self._locale))

    def day_and_month(self, day: Date) -> str:
        """A day without its year, in full: 16-noyabr, 16 ноября, 16 November."""
        return self._respelled(str(format_skeleton("MMMMd", day, locale=self._locale)))

    def reads(self, language: str) -> bool:
        """Whether whoever is spoken to reads a text of that language: who reads Karakalpak reads Uzbek too."""
        return language == self.language or (language == DEFAULT_LANGUAGE and self.language in _READ_UZBEK)

    def days_of_year(self, first: Date, last: Date) -> str:
        """The same as ``days``, with the year."""
        return self("paper-days-of-year", days=self.days(first, last), year=str(last.year))

    def days(self, first: Date, last: Date) -> str:
        """Two days as one span, months in full: 16–20-noyabr; one day alone where they are the same."""
        begins, ends = (str(format_skeleton("MMMMd", day, locale=self._locale)) for day in (first, last))
        if first == last:
            return self._respelled(ends)
        span = f"{first.day}–{ends}" if (first.year, first.month) == (last.year, last.month) else f"{begins} – {ends}"
        return self._respelled(span)

    def weekday(self, day: Date) -> str:
        return self._respelled(str(get_day_names("wide", "stand-alone", self._locale)[day.weekday()]))

    def month(self, number: int) -> str:
        return self._respelled(str(get_month_names("wide", "stand-alone", self._locale)[number]))

    def moment(self, moment: datetime, form: str = "medium") -> str:
        return self._respelled(format_datetime(moment, form, locale=self._locale))

    def clock(self, moment: datetime | time) -> str:
        return format_time(moment, "short", locale=self._locale)

    def number(self, value: float, pattern: str | None = None) -> str:
        return format_decimal(value, pattern, locale=self._locale)

    def percent(self, share: float) -> str:
        return format_percent(share, locale=self._locale)


@lru_cache
def translator(language: str) -> Translator:
    """The one translator of a language; an unknown language gets the default one."""
    return Translator(language)


def error_key(code: str) -> str:
    return "error-" + code.replace(".", "-").replace("_", "-")


def keys_of(language: str) -> dict[str, Path]:
    """Every message id of a language and the catalogue it stands in; for the tests of completeness."""
    found: dict[str, Path] = {}
    for catalogue in sorted((_CATALOGUES / language).glob("*.ftl")):
        for entry in FluentResource(catalogue.read_text("utf-8")).body:
            identifier = getattr(entry, "id", None)
            if identifier is not None:
                found[identifier.name] = catalogue
    return found


def best_language(accepted: str) -> str:
    """The first of our languages in an ``Accept-Language`` header, weights in order of writing."""
    spoken = {language.lower(): language for language in SPOKEN}
    for part in accepted.split(","):
        tag = part.split(";")[0].strip().lower().replace("_", "-")
        language, _, rest = tag.partition("-")
        found = spoken.get(f"{language}-{rest.split('-')[0]}") or spoken.get(language)
        if found:
            return found
    return DEFAULT_LANGUAGE
