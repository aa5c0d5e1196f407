"""The packaged wording is whole in three languages and fits the frame."""

from server.features.weekly_plans.wording import aim_of, title_of
from server.shared.domain.week_drafting import Drafted
from server.shared.domain.week_frame import Place
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY, Component
from tests.server.reference.reading import APOSTROPHES_FOREIGN_TO_UZBEK, LANGUAGES, read_json, texts_of, translated

WORDING = read_json("server/features/weekly_plans/reference/wording-1.json")
AREAS = {"physical", "social_emotional", "speech", "cognitive", "creative"}


def a_line(part: str, area: str, turn: int = 0, component: Component = Component.MANDATORY) -> Drafted:
    centre = CENTRES[turn % 5] if part == "centres" else ""
    return Drafted(Place(0, part, centre, 20, 0, turn), area, component, None, ())


def test_every_part_and_every_centre_has_words_in_three_languages() -> None:
    assert list(WORDING) == [*PARTS_OF_DAY[:5], "local", "reflection", "aims"]
    assert list(WORDING["centres"]) == list(CENTRES)
    assert all(set(WORDING[part]) == AREAS for part in ("outdoors", "second_half", "local", "aims"))
    for texts in translated(WORDING):
        assert texts.keys() == LANGUAGES
        assert all(texts.values())


def test_uzbek_uses_only_its_own_apostrophes() -> None:
    assert [text for text in texts_of(WORDING, "uz") if set(text) & APOSTROPHES_FOREIGN_TO_UZBEK] == []


def test_weeks_take_turns_with_the_variants() -> None:
    titles = {title_of(a_line("reception", "physical", turn), "Qish", "uz") for turn in range(3)}

    assert titles == {"Ertalabki badantarbiya: Qish", "Uygʻotuvchi harakatli oʻyin: Qish", "Musiqa bilan badantarbiya"}


def test_the_local_component_has_words_of_its_own() -> None:
    line = a_line("second_half", "physical", component=Component.LOCAL)

    assert title_of(line, "Winter", "en") == "Folk games: Winter"
    assert aim_of(line, "en") == "To grow agile and keep healthy habits"


def test_the_longest_theme_still_fits_a_title_and_no_theme_leaves_no_colon() -> None:
    for part in PARTS_OF_DAY:
        for area in AREAS:
            for language in LANGUAGES:
                assert len(title_of(a_line(part, area), "x" * 300, language)) <= 200
    assert title_of(a_line("morning_circle", "speech"), "", "uz") == "Suhbat"


def test_an_area_of_another_framework_gets_some_words_and_no_aim() -> None:
    line = a_line("outdoors", "movement")

    assert title_of(line, "Winter", "en") == "Active games: Winter"
    assert aim_of(line, "en") == ""
