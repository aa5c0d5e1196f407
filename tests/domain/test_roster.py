"""The rules of a roster and the comparison of names."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.calendar import school_year_of
from server.shared.domain.names import clean_name, folded, likeness
from server.shared.domain.roster import (
    Kinship,
    Place,
    Refused,
    Roster,
    RosterChild,
    RosterEnrolment,
    RosterGroup,
    RosterGuardian,
    RosterStaff,
    RowProblem,
    StaffRole,
    age_is_plausible,
    checked,
    child_source_id,
    group_source_id,
    guardian_source_id,
    is_derived,
)

TODAY = date(2025, 10, 1)
GROUP = RosterGroup("g", "Kungaboqar", place=Place("groups", 2))
CHILD = RosterChild("c", "Karimova", "Malika", "", date(2021, 3, 15), place=Place("children", 2))
ENROLMENT = RosterEnrolment("c", "g", date(2025, 9, 2), place=Place("enrolments", 2))
MOTHER = RosterGuardian("c", "m", "Karimova Nodira", Kinship.MOTHER, place=Place("guardians", 2))
ROSTER = Roster(groups=(GROUP,), children=(CHILD,), enrolments=(ENROLMENT,), guardians=(MOTHER,))

LATIN_AND_CYRILLIC = [
    ("Shahzoda Qoʻgʻirchoq", "Шаҳзода Қўғирчоқ"),
    ("Xasanov Ismoil", "Ҳасанов Исмоил"),
    ("Oʻzbekiston", "Ўзбекистон"),
    ("Choʻlpon", "Чўлпон"),
    ("maʼlumot", "маълумот"),
    ("Yoqub", "Ёқуб"),
    ("Yulduz", "Юлдуз"),
    ("Sayyora", "Сайёра"),
]
APOSTROPHES = ["'", "`", "ʻ", "ʼ", "‘", "’", "´", "ʹ"]


def codes(problems: list[RowProblem]) -> list[tuple[str, int | None, str | None, str]]:
    return [(problem.file, problem.line, problem.column, problem.code) for problem in problems]


def test_a_roster_without_fault_stays_as_it_is() -> None:
    assert checked(ROSTER, TODAY) == (ROSTER, [])


@pytest.mark.parametrize(
    ("birth_date", "plausible"),
    [
        (date(2026, 8, 31), True),
        (date(2026, 9, 1), False),
        (date(2025, 9, 1), True),
        (date(2016, 9, 2), True),
        (date(2016, 9, 1), False),
    ],
)
def test_a_child_is_at_most_eight_when_the_school_year_begins_and_born_before_it_ends(
    birth_date: date, plausible: bool
) -> None:
    assert age_is_plausible(birth_date, 2025) is plausible


def test_the_school_year_begins_in_september() -> None:
    assert [school_year_of(date(2025, 8, 31)), school_year_of(date(2025, 9, 1))] == [2024, 2025]


def test_a_child_too_old_is_refused_and_takes_its_enrolment_and_guardian_along() -> None:
    roster = replace(ROSTER, children=(replace(CHILD, birth_date=date(2010, 1, 1)),))

    sound, problems = checked(roster, TODAY)

    assert codes(problems) == [("children", 2, "birth_date", "roster.age_implausible")]
    assert sound == Roster(groups=(GROUP,))


def test_a_child_that_left_years_ago_is_judged_by_the_years_it_attended() -> None:
    left = replace(ENROLMENT, starts_on=date(2014, 9, 2), ends_on=date(2017, 5, 31))
    roster = replace(ROSTER, children=(replace(CHILD, birth_date=date(2010, 11, 1)),), enrolments=(left,))

    assert checked(roster, TODAY) == (roster, [])


def test_a_birth_date_in_the_future_is_refused() -> None:
    roster = replace(ROSTER, children=(replace(CHILD, birth_date=date(2025, 10, 2)),))

    sound, problems = checked(roster, TODAY)

    assert codes(problems) == [("children", 2, "birth_date", "roster.birth_in_future")]
    assert sound.children == ()


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"ends_on": date(2025, 9, 1)}, "ends_on", "roster.leaves_before_enrolment"),
        ({"starts_on": date(2021, 3, 14)}, "starts_on", "roster.enrolled_before_birth"),
        ({"child_source_id": "nobody"}, "child", "roster.child_unknown"),
        ({"group_source_id": "nowhere"}, "group", "roster.group_unknown"),
    ],
)
def test_an_enrolment_that_cannot_be_is_refused(change: dict[str, object], column: str, code: str) -> None:
    roster = replace(ROSTER, enrolments=(replace(ENROLMENT, **change),))  # type: ignore[arg-type]  # parametrised

    sound, problems = checked(roster, TODAY)

    assert codes(problems) == [("enrolments", 2, column, code)]
    assert sound == replace(ROSTER, enrolments=())


def test_a_partial_roster_may_point_at_what_was_sent_earlier() -> None:
    roster = Roster(enrolments=(ENROLMENT,), guardians=(MOTHER,), is_partial=True)

    assert checked(roster, TODAY) == (roster, [])


def test_what_points_at_a_row_refused_while_reading_falls_without_a_second_problem() -> None:
    roster = replace(ROSTER, children=())

    sound, problems = checked(roster, TODAY, Refused(children=frozenset({"c"})))

    assert (sound, problems) == (Roster(groups=(GROUP,)), [])


def test_of_two_enrolments_that_share_a_day_the_later_is_refused() -> None:
    first = replace(ENROLMENT, ends_on=date(2025, 12, 31))
    second = replace(ENROLMENT, starts_on=date(2025, 12, 31), place=Place("enrolments", 3))

    sound, problems = checked(replace(ROSTER, enrolments=(second, first)), TODAY)

    assert problems == [RowProblem("enrolments", 3, "starts_on", "roster.enrolments_overlap", {"line": 2})]
    assert sound.enrolments == (first,)


def test_a_move_from_one_group_to_another_on_the_next_day_is_fine() -> None:
    first = replace(ENROLMENT, ends_on=date(2025, 12, 31))
    second = replace(ENROLMENT, starts_on=date(2026, 1, 1))
    roster = replace(ROSTER, enrolments=(second, first))

    assert checked(roster, TODAY) == (roster, [])


def test_a_number_used_twice_is_refused_naming_the_first_line() -> None:
    other = replace(CHILD, given_name="Lola", place=Place("children", 7))
    staff = RosterStaff("t", "Umarova", "Lola", StaffRole.EDUCATOR, place=Place("staff", 4))

    sound, problems = checked(replace(ROSTER, children=(CHILD, other), staff=(staff,)), TODAY)

    assert problems == [RowProblem("children", 7, "source_id", "roster.id_repeated", {"line": 2})]
    assert (sound.children, sound.staff) == ((CHILD,), (staff,))


def test_two_rows_alike_without_numbers_are_refused_not_merged() -> None:
    source_id = child_source_id("Karimova", "Malika", date(2021, 3, 15))
    child = replace(CHILD, source_id=source_id)
    again = replace(child, place=Place("children", 3))
    their_enrolments = (
        replace(ENROLMENT, child_source_id=source_id, place=Place("children", 2)),
        replace(ENROLMENT, child_source_id=source_id, place=Place("children", 3)),
    )

    sound, problems = checked(Roster((GROUP,), (child, again), their_enrolments), TODAY)

    assert problems == [RowProblem("children", 3, None, "roster.rows_alike", {"line": 2})]
    assert sound == Roster((GROUP,), (child,), their_enrolments[:1])


def test_a_guardian_of_two_children_is_two_bonds_and_of_one_child_twice_a_problem() -> None:
    sibling = replace(CHILD, source_id="c2")
    bonds = (MOTHER, replace(MOTHER, child_source_id="c2"), replace(MOTHER, place=Place("guardians", 4)))

    sound, problems = checked(replace(ROSTER, children=(CHILD, sibling), guardians=bonds), TODAY)

    assert problems == [RowProblem("guardians", 4, "source_id", "roster.guardian_repeated", {"line": 2})]
    assert sound.guardians == bonds[:2]


def test_derived_ids_do_not_depend_on_script_case_spaces_or_apostrophes() -> None:
    birth_date = date(2021, 3, 15)

    assert child_source_id("Toʻxtayeva", "Shahzoda", birth_date) == child_source_id("ТЎХТАЕВА", "Шаҳзода", birth_date)
    assert group_source_id("Kungaboqar-1") == group_source_id(" kungaboqar  1 ")
    assert child_source_id("Umarov", "Olim", birth_date) != child_source_id("Umarov", "Olima", birth_date)
    assert is_derived(group_source_id("Kungaboqar"))


def test_a_guardian_is_recognised_across_siblings_only_by_telephone() -> None:
    assert guardian_source_id("Karimova Nodira", "+998901234567", "a") == guardian_source_id(
        "Каримова Нодира", "+998901234567", "b"
    )
    assert guardian_source_id("Karimova Nodira", None, "a") != guardian_source_id("Karimova Nodira", None, "b")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  Karimova\u00a0  Malika ", "Karimova Malika"),
        ("To'xtayeva", "To\u02bbxtayeva"),
        ("G`ofurov", "G\u02bbofurov"),
        ("Ma’ruf", "Ma\u02bcruf"),
        ("Bog‘", "Bog\u02bb"),
        ("'Kungaboqar'", "Kungaboqar"),
        ("McDonald-Íñigo", "McDonald-Íñigo"),
        ("Зи\u0438\u0306о\u200bда", "Зийода"),
    ],
)
def test_a_name_is_cleaned_but_its_letters_stay_as_written(written: str, kept: str) -> None:
    assert clean_name(written) == kept


@pytest.mark.parametrize(("latin", "cyrillic"), LATIN_AND_CYRILLIC)
@pytest.mark.parametrize("apostrophe", APOSTROPHES)
def test_latin_and_cyrillic_spellings_fold_to_the_same(latin: str, cyrillic: str, apostrophe: str) -> None:
    typed = latin.replace("ʻ", apostrophe).replace("ʼ", apostrophe)

    assert folded(typed) == folded(cyrillic) == folded(cyrillic.upper())


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("oOgG'`’ʻʼ \u200b\u0301\u00a0"))))
def test_cleaning_twice_is_cleaning_once_and_does_not_change_likeness(text: str) -> None:
    assert clean_name(clean_name(text)) == clean_name(text)
    assert likeness(clean_name(text)) == likeness(text)
