"""The demonstration framework is whole, in three languages, and never changes its slugs by accident."""

import re
from collections import Counter
from typing import Any

import pytest

from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json, texts_of, translated

FOLDER = "server/features/frameworks/reference/nihol-1"
BANDS_OBSERVED = ("junior", "middle", "senior", "preparatory")
RUSSIAN_PAST_AFTER_NAME = re.compile(r"\{name\} (?:не |сначала )?(?!сначала)\w+(?:л|ла|лся|лась)\b")


@pytest.fixture(scope="module")
def framework() -> dict[str, Any]:
    return read_json(f"{FOLDER}/framework.json")


@pytest.fixture(scope="module")
def areas(framework: dict[str, Any]) -> list[dict[str, Any]]:
    return [read_json(f"{FOLDER}/{slug}.json") for slug in framework["areas"]]


@pytest.fixture(scope="module")
def indicators(areas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [indicator for area in areas for sub_area in area["sub_areas"] for indicator in sub_area["indicators"]]


def test_the_five_areas_of_the_state_curriculum_are_there_in_order(framework, areas):
    slugs = [area["slug"] for area in areas]

    assert slugs == framework["areas"] == ["physical", "social_emotional", "speech", "cognitive", "creative"]


def test_age_bands_follow_each_other_without_gaps(framework):
    bands = framework["age_bands"]

    assert [band["slug"] for band in bands] == ["early", *BANDS_OBSERVED]
    assert [band["to_months"] for band in bands[:-1]] == [band["from_months"] for band in bands[1:]]


def test_levels_rise_from_not_yet_to_independently(framework):
    assert [level["value"] for level in framework["levels"]] == [0, 0.5, 1]


def test_evidence_speaks_for_the_nearest_level(framework):
    assert [level["threshold"] for level in framework["levels"]] == [0, 0.25, 0.75]


def test_every_indicator_has_competences_and_those_of_speech_a_strand(framework, areas):
    competences = {one["slug"] for one in framework["competences"]}
    strands = {one["slug"] for one in framework["strands"]}

    assert competences == {"communicative", "social", "personal", "cognitive"}
    assert strands == {"listening", "speaking", "pre_reading", "pre_writing"}
    for area in areas:
        for indicator in (one for sub_area in area["sub_areas"] for one in sub_area["indicators"]):
            assert set(indicator["competences"]) <= competences
            assert 1 <= len(indicator["competences"]) <= 2
            assert (indicator.get("strand") in strands) == (area["slug"] == "speech")


def test_every_competence_and_strand_is_met_by_several_indicators(framework, areas, indicators):
    competences = Counter(slug for one in indicators for slug in one["competences"])
    strands = Counter(one["strand"] for one in indicators if "strand" in one)

    assert min(competences.values()) >= 10
    assert strands == {"speaking": 4, "listening": 2, "pre_reading": 2, "pre_writing": 4}


def test_every_area_has_at_least_three_indicators_for_every_band(areas):
    for area in areas:
        count = Counter(i["age_band"] for sub_area in area["sub_areas"] for i in sub_area["indicators"])

        assert set(count) == set(BANDS_OBSERVED)
        assert min(count.values()) >= 3


def test_slugs_are_unique_and_tell_their_place(areas, indicators):
    assert len({indicator["slug"] for indicator in indicators}) == len(indicators) == 64
    for area in areas:
        for sub_area in area["sub_areas"]:
            for indicator in sub_area["indicators"]:
                assert re.fullmatch(rf"{area['slug']}\.{sub_area['slug']}\.[a-z_]+", indicator["slug"])


def test_every_text_is_there_in_three_languages(framework, areas):
    for mapping in translated([framework, *areas]):
        assert mapping.keys() == LANGUAGES
        assert all(mapping.values())


def test_every_indicator_has_two_or_three_phrases_in_each_language(indicators):
    for indicator in indicators:
        counts = {len(indicator["phrases"][language]) for language in LANGUAGES}

        assert len(counts) == 1
        assert counts <= {2, 3}


def test_russian_phrases_do_not_agree_with_a_gender(indicators):
    offending = [p for i in indicators for p in i["phrases"]["ru"] if RUSSIAN_PAST_AFTER_NAME.search(p)]

    assert offending == []


def test_uzbek_uses_only_its_own_apostrophes(framework, areas):
    offending = [text for text in texts_of([framework, *areas], "uz") if set(text) & APOSTROPHES_FOREIGN_TO_UZBEK]

    assert offending == []


def test_the_recommended_balance_names_every_area_and_adds_up(framework: dict[str, Any]) -> None:
    assert list(framework["balance"]) == framework["areas"]
    assert round(sum(framework["balance"].values()), 6) == 1
    assert framework["local_share"] == 0.2
