"""The word lists of the demonstration are long enough, in three languages and written properly."""

from typing import Any

import pytest

from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json, texts_of, translated

LISTS = ("people", "places", "day_notes", "activities")
CENTRES = ["construction_mathematics", "role_play", "language", "science_nature", "art"]


@pytest.fixture(scope="module")
def words() -> dict[str, Any]:
    return {name: read_json(f"server/demo/words/{name}.json") for name in LISTS}


def test_there_are_names_enough_for_a_whole_preschool(words):
    uzbek = words["people"]["uz"]

    for names in (uzbek["girls"], uzbek["boys"], [family["m"] for family in uzbek["family"]]):
        assert len(set(names)) == len(names) >= 60


def test_family_names_have_both_forms(words):
    for people in words["people"].values():
        assert all(family["f"] == family["m"] + family["f"][-1] for family in people["family"])
        assert {family["f"][-1] for family in people["family"]} <= {"a", "а"}


def test_patronymics_name_the_place_of_the_father(words):
    patronymic = words["people"]["uz"]["patronymic"]

    assert patronymic == {"m": "{father} oʻgʻli", "f": "{father} qizi"}


def test_there_are_preschools_groups_and_districts(words):
    places = words["places"]

    assert [len(places[kind]) for kind in ("preschools", "groups", "districts")] == [12, 16, 3]
    assert [district["region"] for district in places["districts"]] == ["UZ-TK", "UZ-TK", "UZ-SA"]


def test_forty_day_notes_name_the_child_in_every_language(words):
    for language in LANGUAGES:
        notes = words["day_notes"][language]

        assert len(set(notes)) == 40
        assert all(note.count("{name}") == 1 for note in notes)


def test_each_centre_has_six_activities(words):
    assert list(words["activities"]) == CENTRES
    assert [len(centre["activities"]) for centre in words["activities"].values()] == [6] * 5


def test_every_title_is_there_in_three_languages(words):
    for mapping in translated([words["places"], words["activities"]]):
        assert mapping.keys() == LANGUAGES
        assert all(mapping.values())


def test_uzbek_uses_only_its_own_apostrophes(words):
    offending = [text for text in texts_of(words, "uz") if set(text) & APOSTROPHES_FOREIGN_TO_UZBEK]

    assert offending == []
