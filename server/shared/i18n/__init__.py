"""Texts: ``t("key", **params)`` over Fluent catalogues, one file per slice and language; dates and numbers by Babel."""

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime, time
from functools import lru_cache
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, format_time, get_day_names, get_month_names
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: Final = ("uz", "ru", "en")
DEFAULT_LANGUAGE: Final = "uz"
_BABEL_LOCALES: Final = {"uz": "uz_Latn_UZ", "ru": "ru_RU", "en": "en_GB"}
_CATALOGUES: Final = Path(__file__).parent


@lru_cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([_BABEL_LOCALES[language].replace("_", "-")], use_isolating=False)
    for catalogue in sorted((_CATALOGUES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(catalogue.read_text("utf-8")))
    return bundle


@lru_cache
def _locale(language: str) -> Locale:
    return Locale.parse(_BABEL_LOCALES[language])


class Translator:
    """Speaks one language. A key without a text answers itself, so that a gap is seen and never a crash."""

    def __init__(self, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language if language in LANGUAGES else DEFAULT_LANGUAGE
        self._bundle = _bundle(self.language)
        self._locale = _locale(self.language)

    def __call__(self, key: str, **params: object) -> str:
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
        """The text in this language out of a ``{language: text}`` mapping, else the first that is not empty."""
        return texts.get(self.language) or texts.get(DEFAULT_LANGUAGE) or next(iter(texts.values()), "")

    def date(self, day: Date, form: str = "long") -> str:
        return format_date(day, form, locale=self._locale)

    def day_and_month(self, day: Date) -> str:
        return format_date(day, "d MMMM", locale=self._locale)

    def days(self, first: Date, last: Date) -> str:
        """Two days as one span, months in full: 16–20-noyabr; one day alone where they are the same."""
        begins, ends = (str(format_skeleton("MMMMd", day, locale=self._locale)) for day in (first, last))
        if first == last:
            return ends
        return f"{first.day}–{ends}" if (first.year, first.month) == (last.year, last.month) else f"{begins} – {ends}"

    def weekday(self, day: Date) -> str:
        return str(get_day_names("wide", "stand-alone", self._locale)[day.weekday()])

    def month(self, number: int) -> str:
        return str(get_month_names("wide", "stand-alone", self._locale)[number])

    def moment(self, moment: datetime, form: str = "medium") -> str:
        return format_datetime(moment, form, locale=self._locale)

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
    for part in accepted.split(","):
        language = part.split(";")[0].strip().lower()[:2]
        if language in LANGUAGES:
            return language
    return DEFAULT_LANGUAGE
