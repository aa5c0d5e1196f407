"""The theme grid, its observation phrases and the list of regions are whole."""

import csv
from typing import Any

import pytest

from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, ROOT, read_json, texts_of

SCHOOL_YEAR = [9, 10, 11, 12, 1, 2, 3, 4, 5]


def read_rows(path: str) -> list[dict[str, str]]:
    with (ROOT / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def themes() -> list[dict[str, str]]:
    return read_rows("server/features/themes/reference/themes-1.csv")


@pytest.fixture(scope="module")
def chips() -> dict[str, Any]:
    return read_json("server/features/themes/reference/chips-1.json")


def test_every_month_of_the_school_year_has_four_weeks_and_summer_has_none(themes):
    weeks = [(int(row["month"]), row["week"]) for row in themes]

    assert weeks == [(m, str(w)) for m in SCHOOL_YEAR for w in (1, 2, 3, 4)] + [(6, ""), (7, ""), (8, "")]


def test_a_theme_is_in_all_three_languages_or_in_none(themes):
    for row in themes:
        for column in ("month_theme", "theme", "theme_older"):
            present = {bool(row[f"{column}_{language}"]) for language in LANGUAGES}
            assert len(present) == 1
        assert row["month_theme_uz"]
        assert bool(row["theme_uz"]) is bool(row["week"])


def test_twelve_weeks_differ_for_older_groups(themes):
    assert sum(bool(row["theme_older_uz"]) for row in themes) == 12


def test_every_week_has_three_phrases_in_each_language(themes, chips):
    weeks = [f"{row['month']}-{row['week']}" for row in themes if row["week"]]

    assert list(chips) == weeks
    for phrases in chips.values():
        assert phrases.keys() == LANGUAGES
        assert [len(set(phrases[language])) for language in sorted(LANGUAGES)] == [3, 3, 3]


def test_a_phrase_fits_a_chip(chips):
    too_long = [text for language in LANGUAGES for text in texts_of(chips, language) if len(text) > 48]

    assert too_long == []


def test_the_fourteen_territories_are_named_in_three_languages():
    regions = read_rows("server/features/places/reference/regions.csv")

    assert len({row["iso"] for row in regions}) == len(regions) == 14
    assert all(row["name_uz"] and row["name_ru"] and row["name_en"] for row in regions)


def test_uzbek_uses_only_its_own_apostrophes(themes, chips):
    regions = read_rows("server/features/places/reference/regions.csv")
    written = [value for row in themes + regions for column, value in row.items() if column.endswith("_uz")]

    offending = [text for text in [*written, *texts_of(chips, "uz")] if set(text) & APOSTROPHES_FOREIGN_TO_UZBEK]

    assert offending == []
