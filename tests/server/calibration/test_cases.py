"""The twelve described children: whole, in three languages, true to the framework."""

from collections import Counter

from server.features.calibration.loading import FOLDER, load_cases, read
from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, texts_of, translated
from tests.support.app import App
from tests.support.observations import read_once

BANDS = ("junior", "middle", "senior", "preparatory")
LEVELS = {level["value"] for level in read_once()["levels"]}
BAND_OF = {
    indicator["slug"]: indicator["age_band"]
    for area in read_once()["areas"]
    for part in area["sub_areas"]
    for indicator in part["indicators"]
}


def test_there_are_three_cases_for_each_age_and_no_two_of_one_name() -> None:
    cases = read(FOLDER)

    assert Counter(case["age_band"] for case in cases) == dict.fromkeys(BANDS, 3)
    assert len({case["slug"] for case in cases}) == 12


def test_a_case_has_four_to_six_indicators_of_its_age_and_known_levels() -> None:
    for case in read(FOLDER):
        marks = case["marks"]
        assert 4 <= len({mark["indicator"] for mark in marks}) == len(marks) <= 6, case["slug"]
        assert {BAND_OF[mark["indicator"]] for mark in marks} == {case["age_band"]}
        assert {mark["level"] for mark in marks} <= LEVELS
        assert len({mark["level"] for mark in marks}) >= 2


def test_every_text_is_there_in_three_languages_and_a_story_is_neither_a_line_nor_a_page() -> None:
    for case in read(FOLDER):
        assert all(texts.keys() == LANGUAGES and all(texts.values()) for texts in translated(case))
        assert 80 <= len(case["story"]["uz"].split()) <= 150
        assert all(80 <= len(case["story"][language].split()) <= 180 for language in LANGUAGES)


def test_uzbek_is_written_with_its_own_letters() -> None:
    offending = [text for text in texts_of(list(read(FOLDER)), "uz") if set(text) & APOSTROPHES_FOREIGN_TO_UZBEK]

    assert offending == []


async def test_loading_again_changes_nothing(app: App) -> None:
    async with app.parts.database.writing() as work:
        await load_cases(work)
        before = await work.raw.fetchval("select count(*) from calibration_case")

        await load_cases(work)

        assert await work.raw.fetchval("select count(*) from calibration_case") == before == 12
