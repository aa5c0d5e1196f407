"""The packaged bank is whole: every theme of the grid has its activities, in three languages, of areas that exist."""

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from server.features.activity_bank.loading import FOLDER, read
from server.shared.domain.week_frame import SUITED
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY
from server.shared.ids import NOWHERE
from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json
from tests.support.app import App
from tests.support.plans import load_reference

ROOT = Path(__file__).parents[3]
FRAMEWORK = "server/features/frameworks/reference/nihol-1"
GRID = ROOT / "server/features/themes/reference/themes-1.csv"
BANDS = {"younger": {"junior", "middle"}, "older": {"senior", "preparatory"}}
LEAST = 4


@pytest.fixture(scope="module")
def bank() -> tuple[dict[str, Any], ...]:
    return read(FOLDER)


@pytest.fixture(scope="module")
def indicators() -> dict[str, tuple[str, str]]:
    """Area and age band of every indicator."""
    areas = [read_json(f"{FRAMEWORK}/{slug}.json") for slug in read_json(f"{FRAMEWORK}/framework.json")["areas"]]
    return {
        one["slug"]: (area["slug"], one["age_band"])
        for area in areas
        for sub_area in area["sub_areas"]
        for one in sub_area["indicators"]
    }


def test_every_theme_of_the_grid_has_activities_for_both_bands(bank: tuple[dict[str, Any], ...]) -> None:
    with GRID.open(encoding="utf-8", newline="") as file:
        themes = [(int(row["month"]), int(row["week"])) for row in csv.DictReader(file) if row["week"]]
    counted = Counter((one["month"], one["week"], one["band"]) for one in bank)

    assert len(themes) == 36
    assert [(*theme, band) for theme in themes for band in BANDS if counted[(*theme, band)] < LEAST] == []
    assert {(month, week) for month, week, _ in counted} == {*themes, (0, 0)}


def test_every_place_of_the_frame_has_activities_of_no_theme(bank: tuple[dict[str, Any], ...]) -> None:
    kinds = {(part, "") for part in PARTS_OF_DAY if part != "centres"} | {("centres", centre) for centre in CENTRES}

    for band in BANDS:
        assert {
            (one["part_of_day"], one["centre"]) for one in bank if one["band"] == band and not one["month"]
        } == kinds


def test_areas_and_indicators_exist_and_fit_the_age(
    bank: tuple[dict[str, Any], ...], indicators: dict[str, tuple[str, str]]
) -> None:
    areas = {area for suited in SUITED.values() for area in suited}

    for one in bank:
        assert one["area"] in areas, one["slug"]
        assert indicators[one["indicators"][0]][0] == one["area"], one["slug"]
        assert {indicators[slug][1] for slug in one["indicators"]} <= BANDS[one["band"]], one["slug"]


def test_slugs_and_titles_are_unique_and_titles_speak_three_languages(bank: tuple[dict[str, Any], ...]) -> None:
    assert len({one["slug"] for one in bank}) == len(bank)
    for language in LANGUAGES:
        titles = [one["title"][language] for one in bank]
        assert len(set(titles)) == len(titles)
        assert all(0 < len(title) <= 90 for title in titles)


def test_every_activity_can_be_done_at_once_and_is_written_with_uzbek_letters(bank: tuple[dict[str, Any], ...]) -> None:
    for one in bank:
        words = [one["title"]["uz"], one["aim"], *one["course"], *one["materials"], one["simpler"], one["harder"]]
        assert all(words), one["slug"]
        assert (len(one["course"]) >= 3, len(one["materials"]) >= 1) == (True, True), one["slug"]
        assert all(len(text) <= 400 for text in words), one["slug"]
        assert not set("".join(words)) & APOSTROPHES_FOREIGN_TO_UZBEK, one["slug"]


async def test_loading_again_changes_nothing_and_keeps_the_same_ids(app: App, bank: tuple[dict[str, Any], ...]) -> None:
    await load_reference(app)
    counted = "select count(*), count(distinct id), min(id::text) from bank_activity where preschool_id = $1"
    async with app.parts.database.reading() as work:
        before = tuple(await work.raw.fetchrow(counted, NOWHERE))

    await load_reference(app)

    async with app.parts.database.reading() as work:
        assert tuple(await work.raw.fetchrow(counted, NOWHERE)) == before
    assert before[:2] == (len(bank), len(bank))
