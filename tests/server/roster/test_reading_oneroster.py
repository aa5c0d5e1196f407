"""Reading OneRoster archives, versions 1.1 and 1.2."""

from datetime import date

import pytest

from server.features.roster.reading import read_roster
from server.shared.domain.roster import (
    Gender,
    Kinship,
    RemovedKind,
    Roster,
    RosterChild,
    RosterEnrolment,
    RosterGroup,
    RosterGuardian,
    RosterOrganisation,
    RosterRemoval,
    RosterStaff,
    RowProblem,
    StaffRole,
)
from tests.server.roster.files import archive, oneroster_1_1, oneroster_1_2

TODAY = date(2025, 10, 1)
ORGANISATIONS = (
    RosterOrganisation("dist", "Yunusobod tumani", "district"),
    RosterOrganisation("sch", "12-sonli MTT", "school", "dist"),
)
GROUP = RosterGroup("g1", "Kungaboqar", "middle", 2025, preschool_source_id="sch")
CHILDREN = (
    RosterChild("s1", "Karimova", "Malika", "Anvar qizi", date(2021, 3, 15), Gender.GIRL),
    RosterChild("s2", "Karimov", "Ma\u02bcruf", "Anvar o\u02bbg\u02bbli", date(2020, 11, 2), Gender.BOY),
)
ENROLMENTS = (
    RosterEnrolment("s1", "g1", date(2025, 9, 2)),
    RosterEnrolment("s2", "g1", date(2025, 8, 28), date(2026, 1, 31)),
)


def read(files: dict[str, str]) -> tuple[Roster, list[RowProblem]]:
    return read_roster("export.zip", archive(dict(files)), today=TODAY)


def problems_of(files: dict[str, str]) -> list[tuple[object, ...]]:
    _, problems = read(files)
    return [(problem.file, problem.line, problem.column, problem.code) for problem in problems]


def test_an_export_of_version_1_1_is_read() -> None:
    roster, problems = read(oneroster_1_1())

    assert problems == []
    assert roster == Roster(
        groups=(GROUP,),
        children=CHILDREN,
        enrolments=ENROLMENTS,
        guardians=(
            RosterGuardian("s1", "m1", "Karimova Nodira", Kinship.PARENT, "+998901234567"),
            RosterGuardian("s2", "m1", "Karimova Nodira", Kinship.PARENT, "+998901234567"),
        ),
        staff=(
            RosterStaff("t1", "To\u02bbxtayeva", "Gulnora", StaffRole.EDUCATOR, ("g1",)),
            RosterStaff("a1", "Umarova", "Lola", StaffRole.ASSISTANT, ("g1",)),
        ),
        organisations=ORGANISATIONS,
    )


def test_an_export_of_version_1_2_is_read_with_several_roles_of_one_person() -> None:
    roster, problems = read(oneroster_1_2())

    assert problems == []
    assert roster == Roster(
        groups=(GROUP,),
        children=CHILDREN,
        enrolments=ENROLMENTS,
        guardians=(RosterGuardian("s1", "t1", "To\u02bbxtayeva Gulnora", Kinship.PARENT, "+998901112233"),),
        staff=(
            RosterStaff("t1", "To\u02bbxtayeva", "Gulnora", StaffRole.EDUCATOR, ("g1",)),
            RosterStaff("h1", "Aliyev", "Sardor", StaffRole.HEAD),
        ),
        organisations=ORGANISATIONS,
    )


def test_files_may_lie_in_one_folder_and_begin_with_a_byte_order_mark() -> None:
    files = {f"export/{name}": "\ufeff" + text for name, text in oneroster_1_1().items()}
    files["__MACOSX/export/._users.csv"] = "x"

    assert read(files) == read(oneroster_1_1())


def test_a_file_the_manifest_calls_absent_is_not_read() -> None:
    files = oneroster_1_1()
    files["manifest.csv"] = files["manifest.csv"].replace("file.enrollments,bulk", "file.enrollments,absent")

    roster, problems = read(files)

    assert (roster.enrolments, problems) == ((), [])


def test_a_delta_is_partial_and_names_what_to_remove() -> None:
    files = {
        "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.users,delta\nfile.enrollments,delta\n",
        "users.csv": "sourcedId,status,role,givenName,familyName\ns9,tobedeleted,student,Olim,Umarov\n",
        "enrollments.csv": "sourcedId,status,classSourcedId,userSourcedId,role,beginDate\n"
        "e1,active,g1,s1,student,2025-09-15\ne2,tobedeleted,g1,s2,student,\n",
    }

    assert read(files) == (
        Roster(
            enrolments=(RosterEnrolment("s1", "g1", date(2025, 9, 15)),),
            removals=(
                RosterRemoval(RemovedKind.PERSON, "s9"),
                RosterRemoval(RemovedKind.ENROLMENT, "s2", "g1"),
            ),
            is_partial=True,
        ),
        [],
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("users.csv", "student,s1", "wizard,s1", ("users.csv", 2, "role", "roster.role_unknown")),
        ("users.csv", "Malika,Karimova", ",Karimova", ("users.csv", 2, "givenName", "roster.value_missing")),
        ("users.csv", '"s1,s2"', '"s1,s7"', ("users.csv", 4, "agentSourcedIds", "roster.child_unknown")),
        ("users.csv", "s1,,,true", "s1,gone,,true", ("users.csv", 2, "status", "roster.status_unknown")),
        (
            "users.csv",
            "t1,,,true",
            "s1,,,true,sch,aide,,,Lola,Aka\nt1,,,true",
            ("users.csv", 5, "sourcedId", "roster.id_repeated"),
        ),
        ("users.csv", "901234567", "90", ("users.csv", 4, "sms", "roster.phone_unknown")),
        (
            "demographics.csv",
            "s1,,,2021-03-15,female\n",
            "",
            ("users.csv", 2, "sourcedId", "roster.demographics_missing"),
        ),
        ("demographics.csv", "2021-03-15", "soon", ("demographics.csv", 2, "birthDate", "roster.date_unknown")),
        (
            "demographics.csv",
            "2021-03-15",
            "2001-03-15",
            ("demographics.csv", 2, "birthDate", "roster.age_implausible"),
        ),
        ("demographics.csv", "female", "rose", ("demographics.csv", 2, "sex", "roster.gender_unknown")),
        ("enrollments.csv", "sch,s1", "sch,s7", ("enrollments.csv", 2, "userSourcedId", "roster.child_unknown")),
        ("enrollments.csv", "g1,sch,s1", "g7,sch,s1", ("enrollments.csv", 2, "classSourcedId", "roster.group_unknown")),
        ("enrollments.csv", "g1,sch,t1", "g7,sch,t1", ("enrollments.csv", 4, "classSourcedId", "roster.group_unknown")),
        ("enrollments.csv", "sch,t1", "sch,t7", ("enrollments.csv", 4, "userSourcedId", "roster.person_unknown")),
        ("enrollments.csv", "s1,student", "s1,guest", ("enrollments.csv", 2, "role", "roster.role_unknown")),
        (
            "enrollments.csv",
            "2026-02-01",
            "2024-02-01",
            ("enrollments.csv", 3, "endDate", "roster.leaves_before_enrolment"),
        ),
        ("enrollments.csv", "e5,,,club", "e5,,,g1", ("enrollments.csv", 6, "beginDate", "roster.enrolments_overlap")),
        ("classes.csv", "Kungaboqar", "", ("classes.csv", 2, "title", "roster.value_missing")),
        (
            "academicSessions.csv",
            "2025-08-28",
            "autumn",
            ("academicSessions.csv", 2, "startDate", "roster.date_unknown"),
        ),
        ("orgs.csv", "12-sonli MTT", "", ("orgs.csv", 3, "name", "roster.value_missing")),
        ("users.csv", "familyName", "surname", ("users.csv", 1, "familyName", "roster.column_missing")),
        ("orgs.csv", "sch,,,", "s" * 81 + ",,,", ("orgs.csv", 3, "sourcedId", "roster.id_too_long")),
    ],
)
def test_a_fault_is_told_by_file_line_and_column(file: str, old: str, new: str, problem: tuple[object, ...]) -> None:
    files = oneroster_1_1()
    assert old in files[file]
    files[file] = files[file].replace(old, new, 1)

    assert problems_of(files) == [problem]


def test_a_refused_child_takes_its_rows_along_with_one_problem_only() -> None:
    files = oneroster_1_1()
    files["demographics.csv"] = files["demographics.csv"].replace("2021-03-15", "2001-03-15")

    roster, problems = read(files)

    assert [problem.code for problem in problems] == ["roster.age_implausible"]
    assert (roster.children, roster.enrolments) == (CHILDREN[1:], ENROLMENTS[1:])
    assert [guardian.child_source_id for guardian in roster.guardians] == ["s2"]


def test_a_person_without_a_role_in_version_1_2_is_a_problem() -> None:
    files = oneroster_1_2()
    files["roles.csv"] = files["roles.csv"].replace("r5,,,h1,primary,principal,,,sch,\n", "")

    assert problems_of(files) == [("users.csv", 5, "sourcedId", "roster.role_missing")]


def test_a_child_that_left_on_its_first_day_was_there_for_that_day() -> None:
    files = oneroster_1_1()
    files["enrollments.csv"] = files["enrollments.csv"].replace("2025-09-02,", "2025-09-02,2025-09-02")

    roster, problems = read(files)

    assert problems == []
    assert roster.enrolments[0] == RosterEnrolment("s1", "g1", date(2025, 9, 2), date(2025, 9, 2))


def test_a_part_the_manifest_promises_is_missed() -> None:
    files = oneroster_1_1()
    del files["classes.csv"]
    del files["demographics.csv"]

    assert problems_of(files) == [
        ("classes.csv", None, None, "roster.part_missing"),
        ("demographics.csv", None, None, "roster.part_missing"),
    ]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"manifest.csv": None}, "roster.manifest_missing"),
        ({"manifest.csv": "propertyName,value\noneroster.version,1.0\n"}, "roster.version_unknown"),
        ({"old/users.csv": "sourcedId\n"}, "roster.archive_unsafe"),
        ({"users.csv": 'sourcedId\n"open\n'}, "roster.quotes_broken"),
    ],
)
def test_an_archive_that_cannot_be_relied_on_is_refused_as_a_whole(change: dict[str, str | None], code: str) -> None:
    files = {name: text for name, text in {**oneroster_1_1(), **change}.items() if text is not None}

    roster, problems = read(files)

    assert roster == Roster()
    assert [(problem.file, problem.line, problem.code) for problem in problems] == [("export.zip", None, code)]
