"""Reading the plain sheet of a preschool."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.features.roster.reading import read_roster
from server.features.roster.reading.template import CHILD_COLUMNS, GROUP_COLUMNS, template
from server.features.roster.reading.values import parsed_age_band, parsed_date, parsed_phone
from server.features.roster.reading.words import meaning
from server.shared.domain.names import clean_name
from server.shared.domain.roster import (
    Gender,
    Kinship,
    Roster,
    RosterChild,
    RosterEnrolment,
    RosterGroup,
    RosterGuardian,
    RosterStaff,
    RowProblem,
    StaffRole,
    child_source_id,
    group_source_id,
    guardian_source_id,
    staff_source_id,
)
from server.shared.i18n import SPOKEN, translator
from tests.server.roster.files import HEADINGS, text_table, workbook

TODAY = date(2025, 10, 1)
BORN = date(2021, 3, 15)
MALIKA = child_source_id("Karimova", "Malika", BORN)
SUNFLOWERS = group_source_id("Kungaboqar")
ROW = ("Karimova", "Malika", "Anvar qizi", "15.03.2021", "qiz", "Kungaboqar", "02.09.2025")
EXPECTED = Roster(
    groups=(RosterGroup(SUNFLOWERS, "Kungaboqar"),),
    children=(RosterChild(MALIKA, "Karimova", "Malika", "Anvar qizi", BORN, Gender.GIRL),),
    enrolments=(RosterEnrolment(MALIKA, SUNFLOWERS, date(2025, 9, 2)),),
)


def read(content: bytes) -> tuple[Roster, list[RowProblem]]:
    return read_roster("list", content, today=TODAY)


def problems_of(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> list[tuple[object, ...]]:
    _, problems = read(text_table([headings, *rows]))
    return [(problem.line, problem.column, problem.code) for problem in problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_table_is_read_whatever_its_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    assert read(text_table([HEADINGS, ROW], delimiter, encoding)) == (EXPECTED, [])


def test_a_russian_table_in_the_old_windows_encoding_is_read() -> None:
    rows = [
        ("Фамилия", "Имя", "Дата рождения", "Пол", "Примечание"),
        ("Каримова", "Малика", "15/03/2021", "Ж", "любит рисовать"),
    ]

    roster, problems = read(text_table(rows, ";", "cp1251"))

    assert problems == []
    assert roster.children == (RosterChild(MALIKA, "Каримова", "Малика", "", BORN, Gender.GIRL),)
    assert roster.ignored_columns == ("Примечание",)


def test_a_workbook_with_real_dates_and_a_list_of_groups_is_read() -> None:
    content = workbook(
        Guruhlar=[
            ("Guruh nomi", "Guruh yoshi", "Taʼlim tili", "Tarbiyachilar"),
            ("Kungaboqar", "o'rta", "o'zbek", "Umarova Lola Akmal qizi, To'xtayeva Gulnora"),
            ("Lola", "3-4", "rus", "Umarova Lola"),
        ],
        Bolalar=[
            ("Bolalar roʻyxati, 2025/26",),
            (),
            ("ID", *HEADINGS, "Onasi", "Onasining telefoni"),
            (
                1042,
                *(
                    "Karimova",
                    "Malika",
                    "Anvar qizi",
                    datetime(2021, 3, 15, tzinfo=UTC).replace(tzinfo=None),
                    "Qiz",
                    "kungaboqar",
                    date(2025, 9, 2),
                ),
                *("Karimova Nodira", 901234567),
            ),
        ],
    )

    roster, problems = read(content)

    umarova, toxtayeva = staff_source_id("Umarova", "Lola"), staff_source_id("Toʻxtayeva", "Gulnora")
    tulips = group_source_id("Lola")
    mother = guardian_source_id("Karimova Nodira", "+998901234567", "1042")
    assert problems == []
    assert roster == Roster(
        groups=(
            RosterGroup(SUNFLOWERS, "Kungaboqar", "middle", language="uz"),
            RosterGroup(tulips, "Lola", "junior", language="ru"),
        ),
        children=(RosterChild("1042", "Karimova", "Malika", "Anvar qizi", BORN, Gender.GIRL),),
        enrolments=(RosterEnrolment("1042", SUNFLOWERS, date(2025, 9, 2)),),
        guardians=(RosterGuardian("1042", mother, "Karimova Nodira", Kinship.MOTHER, "+998901234567"),),
        staff=(
            RosterStaff(umarova, "Umarova", "Lola", StaffRole.EDUCATOR, (SUNFLOWERS, tulips)),
            RosterStaff(toxtayeva, "Toʻxtayeva", "Gulnora", StaffRole.EDUCATOR, (SUNFLOWERS,)),
        ),
    )
    assert roster.children[0].place.line == 4


def test_names_in_one_column_are_parted() -> None:
    rows = [("№", "F.I.Sh.", "Tug'ilgan sanasi"), ("1", "Karimova Malika Anvar qizi", "2021-03-15")]

    roster, problems = read(text_table(rows))

    assert problems == []
    assert roster.children == (RosterChild(MALIKA, "Karimova", "Malika", "Anvar qizi", BORN),)


def test_every_problem_of_every_line_is_told_at_once() -> None:
    assert problems_of(
        ("", "Malika", "", "kecha", "robot", "Kungaboqar", ""),
        ("Karimov", "Maʼruf", "", "2031-01-01", "", "", ""),
        ("Alieva", "Zu?ra", "", "2020-05-05", "", "", ""),
        ("Umarov", "Olim", "", "2020-05-05", "", "Kungaboqar", "2025-09-02"),
    ) == [
        (2, "Familiyasi", "roster.value_missing"),
        (2, "Tugʻilgan sanasi", "roster.date_unknown"),
        (2, "Jinsi", "roster.gender_unknown"),
        (2, "Qabul qilingan sana", "roster.value_missing"),
        (3, "Tugʻilgan sanasi", "roster.birth_in_future"),
        (4, "Ismi", "roster.letters_lost"),
    ]


def test_lines_are_counted_as_seen_in_the_sheet_with_blank_lines() -> None:
    assert problems_of(ROW, ("",) * 7, ("Karimov", "", "", "2020-05-05", "", "", "")) == [
        (4, "Ismi", "roster.value_missing")
    ]


def test_two_lines_alike_are_one_problem_and_the_first_stays() -> None:
    again = ("КАРИМОВА", "малика", "", "2021-03-15", "", "Kungaboqar", "2025-09-02")

    roster, problems = read(text_table([HEADINGS, ROW, again]))

    assert problems == [RowProblem("list", 3, None, "roster.rows_alike", {"line": 2})]
    assert roster == EXPECTED


def test_a_guardian_that_cannot_be_read_does_not_lose_the_child() -> None:
    headings = (*HEADINGS, "1-vasiy", "1-vasiy kimligi", "1-vasiy telefoni", "2-vasiy", "2-vasiy kimligi")
    row = (*ROW, "Karimova Nodira", "ona", "12-34", "Karimov Anvar", "ota")

    roster, problems = read(text_table([headings, row]))

    father = guardian_source_id("Karimov Anvar", None, MALIKA)
    assert [(problem.column, problem.code) for problem in problems] == [("1-vasiy telefoni", "roster.phone_unknown")]
    assert roster.guardians == (RosterGuardian(MALIKA, father, "Karimov Anvar", Kinship.FATHER),)
    assert roster.children == EXPECTED.children


def test_a_guardian_written_twice_for_one_child_is_told_by_the_heading_of_the_name() -> None:
    headings = (*HEADINGS, "Onasi", "1-vasiy", "1-vasiy kimligi")

    assert problems_of((*ROW, "Karimova Nodira", "KARIMOVA NODIRA", "ona"), headings=headings) == [
        (2, "Onasi", "roster.guardian_repeated")
    ]


def test_a_telephone_without_a_name_is_ignored_and_the_person_is_told_of_the_column() -> None:
    roster, problems = read(text_table([(*HEADINGS, "Telefon"), (*ROW, "901234567")]))

    assert (roster.guardians, roster.ignored_columns, problems) == ((), ("Telefon",), [])


def test_a_list_without_a_column_for_kinship_names_guardians() -> None:
    roster, problems = read(
        text_table([(*HEADINGS, "Ota-onasi", "Telefon"), (*ROW, "Karimova Nodira", "90 123 45 67")])
    )

    mother = guardian_source_id("Karimova Nodira", "+998901234567", MALIKA)
    assert problems == []
    assert roster.guardians == (RosterGuardian(MALIKA, mother, "Karimova Nodira", Kinship.GUARDIAN, "+998901234567"),)


def test_a_group_with_two_ages_and_a_group_not_on_the_list_are_problems() -> None:
    children = [(*HEADINGS, "Guruh yoshi"), (*ROW, "katta"), ("Umarov", "Olim", "", "2020-05-05", "", "Lola", TODAY)]
    groups = [
        ("Guruh", "Yoshi", "Tili", "Tarbiyachi"),
        ("Kungaboqar", "kichik", "elf", ""),
        ("Nargis", "4-5", "", "Lola"),
    ]

    _, problems = read(workbook(Bolalar=children, Guruhlar=groups))

    assert [(problem.file, problem.line, problem.code) for problem in problems] == [
        ("Bolalar", 3, "roster.group_unknown"),
        ("Guruhlar", 2, "roster.language_unknown"),
        ("Guruhlar", 3, "roster.name_incomplete"),
    ]


def test_one_group_said_to_be_of_two_ages_is_a_problem() -> None:
    headings = (*HEADINGS, "Guruh yoshi")
    other = ("Umarov", "Olim", "", "2020-05-05", "", "Kungaboqar", "2025-09-02", "katta")

    assert problems_of((*ROW, "kichik"), other, headings=headings) == [(3, "Guruh yoshi", "roster.age_band_differs")]


def test_missing_and_repeated_columns_are_told_once_not_line_by_line() -> None:
    assert problems_of(("Karimova", "x"), headings=("Familiyasi", "Guruh")) == [
        (1, "given_name", "roster.column_missing"),
        (1, "birth_date", "roster.column_missing"),
        (1, "starts_on", "roster.column_missing"),
    ]
    assert problems_of(("a", "b", "c", TODAY.isoformat()), headings=("Ismi", "Имя", "Фамилия", "Birth date")) == [
        (1, "Имя", "roster.column_repeated")
    ]
    assert problems_of(("a", "b"), headings=("foo", "bar")) == [(1, None, "roster.header_unknown")]


@pytest.mark.parametrize("language", SPOKEN)
def test_the_template_is_read_back_without_a_child_or_a_problem(language: str) -> None:
    assert read(template(translator(language))) == (Roster(), [])


@pytest.mark.parametrize("language", SPOKEN)
def test_every_heading_of_the_template_is_understood(language: str) -> None:
    t = translator(language)

    understood = [meaning("columns", t(f"roster-column-{about.replace('_', '-')}")) for about in CHILD_COLUMNS]
    of_groups = [meaning("group_columns", t(f"roster-column-{about.replace('_', '-')}")) for about in GROUP_COLUMNS]
    sheets = [meaning("sheets", t(f"roster-sheet-{about}")) for about in ("children", "groups")]

    assert (understood, of_groups, sheets) == (list(CHILD_COLUMNS), list(GROUP_COLUMNS), ["children", "groups"])


@pytest.mark.parametrize("language", SPOKEN)
def test_the_words_of_the_example_are_understood(language: str) -> None:
    t = translator(language)

    assert [
        meaning("genders", t("roster-example-gender")),
        meaning("age_bands", t("roster-example-age-band")),
        meaning("kinships", t("roster-example-guardian1-kinship")),
        meaning("kinships", t("roster-example-guardian2-kinship")),
    ] == ["girl", "junior", "mother", "father"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-03-15", BORN),
        ("2021-03-15T00:00:00.000Z", BORN),
        ("15.03.2021", BORN),
        ("15.3.2021 г.", BORN),
        ("15/03/2021", BORN),
        ("44270", BORN),
        ("31.02.2021", None),
        ("03/15/2021", None),
        ("15.03.21", None),
        ("2021", None),
    ],
)
def test_dates_are_read_as_people_write_them(written: str, day: date | None) -> None:
    assert parsed_date(written) == day


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("+998 (90) 123-45-67", "+998901234567"),
        ("901234567", "+998901234567"),
        ("998901234567", "+998901234567"),
        ("+7 912 345 67 89", "+79123456789"),
        ("1234567", None),
        ("901234567, 911234567", None),
    ],
)
def test_telephones_are_read_as_people_write_them(written: str, phone: str | None) -> None:
    assert parsed_phone(written) == phone


@pytest.mark.parametrize(
    ("written", "band"),
    [("2025-04-03", "junior"), ("2025-03-04", "junior"), ("5–6 yosh", "senior"), ("Ўрта", "middle"), ("7-9", None)],
)
def test_an_age_that_excel_made_a_date_of_is_still_an_age(written: str, band: str | None) -> None:
    assert parsed_age_band(written) == band


NAMES = st.text(alphabet="abdehiklmnorstuvyzшғқҳў‘'", min_size=1, max_size=12).map(str.title).filter(clean_name)
CHILDREN = st.tuples(
    NAMES, NAMES, st.dates(date(2019, 1, 1), date(2024, 12, 31)), st.sampled_from(["qiz", "oʻgʻil", ""])
)


@settings(max_examples=30, deadline=None)
@given(st.lists(CHILDREN, min_size=1, max_size=6), st.booleans())
def test_what_was_written_into_a_sheet_is_read_back(
    children: list[tuple[str, str, date, str]], as_workbook: bool
) -> None:
    numbered = [(str(number), *child) for number, child in enumerate(children, 1)]
    headings = ("ID", "Familiyasi", "Ismi", "Tugʻilgan sanasi", "Jinsi")
    rows = [(number, family, given_name, born.isoformat(), word) for number, family, given_name, born, word in numbered]

    roster, problems = read(workbook(Bolalar=[headings, *numbered]) if as_workbook else text_table([headings, *rows]))

    genders = {"qiz": Gender.GIRL, "oʻgʻil": Gender.BOY, "": None}
    assert problems == []
    assert roster.children == tuple(
        RosterChild(number, clean_name(family), clean_name(given_name), "", born, genders[word])
        for number, family, given_name, born, word in numbered
    )
