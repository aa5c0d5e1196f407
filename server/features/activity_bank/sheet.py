"""The sheet in which activities are written beside the product: its columns, its headings, its choices."""

from collections.abc import Mapping
from typing import Final

from server.features.activity_bank.listing import Reference
from server.shared.domain import bank as rules
from server.shared.domain.names import likeness
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY
from server.shared.i18n import LANGUAGES, SPOKEN, Translator, translator

COLUMNS: Final = (
    *("slug", "title_uz", "title_ru", "title_en", "band", "month", "week", "area", "indicators", "part_of_day"),
    *("centre", "minutes", "local", "aim", "course", "materials", "simpler", "harder", "language", "sharing"),
)
"""Also what stands, hidden, in the second line: a sheet is understood whatever its headings were changed to."""
TITLES: Final = ("title_uz", "title_ru", "title_en")
NEEDED: Final = ("band", "area", "part_of_day")
YES: Final = "yes"

Choices = Mapping[str, Mapping[str, str]]
"""For a column: what may be chosen there, as code and word."""


def choices(reference: Reference, t: Translator) -> dict[str, dict[str, str]]:
    """The choices of every column that has them, in one language."""
    return {
        "band": {band: t(f"bank-band-{band}") for band in rules.BANDS},
        "area": {slug: t.chosen(title) for slug, title in reference.areas.items()},
        "part_of_day": {part: t(f"page-part-{part.replace('_', '-')}") for part in PARTS_OF_DAY},
        "centre": {centre: t(f"plan-centre-{centre}") for centre in CENTRES},
        "local": {YES: t("bank-yes"), "no": t("bank-no")},
        "language": {language: t(f"client-language-{language}") for language in LANGUAGES},
        "sharing": {sharing: t(f"bank-sharing-{sharing}") for sharing in rules.SHARINGS},
        "indicators": {slug: t.chosen(title) for slug, title in reference.indicators.items()},
    }


def meanings(reference: Reference) -> dict[str, dict[str, str]]:
    """For a column: every word in every language, and the code itself, by its likeness; the value is the code."""
    found: dict[str, dict[str, str]] = {}
    for language in SPOKEN:
        for column, offered in choices(reference, translator(language)).items():
            words = found.setdefault(column, {})
            for code, word in offered.items():
                words.setdefault(likeness(code), code)
                words.setdefault(likeness(word), code)
    return found


def headings() -> dict[str, str]:
    """Every heading in every language, by its likeness; the value is the column."""
    return {likeness(heading(column, translator(language))): column for language in SPOKEN for column in COLUMNS}


def heading(column: str, t: Translator) -> str:
    return t(f"bank-column-{column.replace('_', '-')}")
