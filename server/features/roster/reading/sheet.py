"""Reads the plain sheet of a preschool: one line per child, and if there is a second sheet, one line per group."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from server.features.roster.reading.archive import UnreadableFile
from server.features.roster.reading.tables import Table
from server.features.roster.reading.values import Row, repeated_columns, rows_under
from server.features.roster.reading.words import meaning
from server.shared.domain.names import clean_name
from server.shared.domain.roster import (
    Gender,
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
    child_source_id,
    group_source_id,
    guardian_source_id,
    staff_source_id,
)

EXAMPLE_ID: Final = "example"
"""Stands as the child's own number in the example line of our template; such a line is never read."""

_HEADING_WITHIN: Final = 10
_CERTAIN_HEADINGS: Final = 2
_NAME_SEPARATORS: Final = re.compile(r"[,;\n]")


class _GuardianColumns(NamedTuple):
    name: str
    kinship: str | None
    phone: str
    implied: Kinship | None


_GUARDIANS: Final = (
    _GuardianColumns("guardian1_name", "guardian1_kinship", "guardian1_phone", None),
    _GuardianColumns("guardian2_name", "guardian2_kinship", "guardian2_phone", None),
    _GuardianColumns("mother_name", None, "mother_phone", Kinship.MOTHER),
    _GuardianColumns("father_name", None, "father_phone", Kinship.FATHER),
)


@dataclass
class _Reading:
    """What has been read so far from one file."""

    problems: list[RowProblem] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    groups: dict[str, RosterGroup] = field(default_factory=dict)
    repeated_groups: list[RosterGroup] = field(default_factory=list)
    educators: dict[str, RosterStaff] = field(default_factory=dict)
    children: list[RosterChild] = field(default_factory=list)
    enrolments: list[RosterEnrolment] = field(default_factory=list)
    guardians: list[RosterGuardian] = field(default_factory=list)
    refused_groups: set[str] = field(default_factory=set)
    has_list_of_groups: bool = False

    def roster(self) -> Roster:
        return Roster(
            groups=(*self.groups.values(), *self.repeated_groups),
            children=tuple(self.children),
            enrolments=tuple(self.enrolments),
            guardians=tuple(self.guardians),
            staff=tuple(self.educators.values()),
            ignored_columns=tuple(self.ignored),
        )


def read_sheets(tables: Sequence[Table]) -> tuple[Roster, Refused, list[RowProblem]]:
    """The sheet called "children" (else the first with anything in it) and the one called "groups", if any."""
    filled = [table for table in tables if not table.is_empty]
    if not filled:
        raise UnreadableFile("roster.file_empty")
    by_kind = {meaning("sheets", table.name): table for table in reversed(filled)}
    groups = by_kind.get("groups")
    others = [table for table in filled if table is not groups]
    children = by_kind.get("children") or (others or filled)[0]
    reading = _Reading()
    if groups is not None and groups is not children:
        _read_groups(groups, reading)
    _read_children(children, reading)
    return reading.roster(), Refused(groups=frozenset(reading.refused_groups)), reading.problems


def _rows(table: Table, section: str, needed: Iterable[str], reading: _Reading) -> Iterable[Row]:
    """The lines of a sheet, or none at all when its heading cannot be relied on."""
    line, fields = _heading(table, section)
    headings = table.rows[line - 1]
    place = Place(table.name, line)
    if not any(fields):
        reading.problems.append(place.problem(None, "roster.header_unknown"))
        return ()
    reading.ignored.extend(text for text, about in zip(headings, fields, strict=True) if text and about is None)
    columns = {about: text for about, text in zip(fields, headings, strict=True) if about is not None}
    faults = [
        Place(table.name, line, columns).problem(about, "roster.column_repeated") for about in repeated_columns(fields)
    ]
    faults += [place.problem(about, "roster.column_missing", field=about) for about in needed if about not in fields]
    reading.problems.extend(faults)
    return () if faults else rows_under(table, line, fields, reading.problems)


def _heading(table: Table, section: str) -> tuple[int, list[str | None]]:
    """The line of the headings: lists often begin with a title, so the first line with two known headings counts."""
    candidates = [
        (line, [meaning(section, cell) for cell in cells])
        for line, cells in enumerate(table.rows[:_HEADING_WITHIN], 1)
        if any(cells)
    ]
    for line, fields in candidates:
        if sum(about is not None for about in fields) >= _CERTAIN_HEADINGS:
            return line, fields
    return candidates[0] if candidates else (1, [None] * len(table.rows[0]))


def _read_groups(table: Table, reading: _Reading) -> None:
    for row in _rows(table, "group_columns", ["group"], reading):
        # A heading alone, as in our template, is not yet a list that children's groups must stand in.
        reading.has_list_of_groups = True
        name = row.name("group", required=True)
        source_id = group_source_id(name)
        group = RosterGroup(
            source_id=source_id,
            name=name,
            age_band=row.age_band("age_band"),
            language=row.word("language", "languages", "language_unknown"),
            place=row.place,
        )
        if row.is_refused:
            reading.refused_groups.add(source_id)
        elif source_id in reading.groups:
            reading.repeated_groups.append(group)
        else:
            reading.groups[source_id] = group
            _read_educators(row.beside(), source_id, reading)


def _read_educators(row: Row, group: str, reading: _Reading) -> None:
    """An educator named at two groups is one person: the same name in one list of one preschool."""
    row.name("educators")
    for written in () if row.is_refused else _NAME_SEPARATORS.split(row.text("educators")):
        names = clean_name(written).split()
        if not names:
            continue
        if len(names) == 1:
            row.refuse("educators", "name_incomplete", value=names[0])
            continue
        source_id = staff_source_id(names[0], names[1])
        known = reading.educators.get(source_id)
        groups = (*known.group_source_ids, group) if known else (group,)
        reading.educators[source_id] = RosterStaff(
            source_id, names[0], names[1], StaffRole.EDUCATOR, groups, place=row.place
        )


def _read_children(table: Table, reading: _Reading) -> None:
    line, fields = _heading(table, "columns")
    of_nobody = _columns_of_nobody(fields)
    names = ["full_name"] if "full_name" in fields and "family_name" not in fields else ["family_name", "given_name"]
    dates = ["birth_date", "starts_on"] if "group" in fields else ["birth_date"]
    for row in _rows(table, "columns", [*names, *dates], reading):
        if row.text("source_id") != EXAMPLE_ID:
            _read_child(row, reading)
    reading.ignored.extend(text for text, about in zip(table.rows[line - 1], fields, strict=True) if about in of_nobody)


def _columns_of_nobody(fields: Sequence[str | None]) -> set[str]:
    """Columns about a guardian whose name has no column: a telephone alone makes nobody a guardian."""
    nameless = [guardian for guardian in _GUARDIANS if guardian.name not in fields]
    return {
        column for guardian in nameless for column in (guardian.kinship, guardian.phone) if column in fields and column
    }


def _read_child(row: Row, reading: _Reading) -> None:
    own_id = row.identity("source_id", required=False)
    family_name, given_name, patronymic = _names(row)
    birth_date = row.date("birth_date", required=True)
    gender = row.word("gender", "genders", "gender_unknown")
    group = _group_of(row, reading)
    starts_on = row.date("starts_on", required=group is not None)
    ends_on = row.date("ends_on")
    if row.is_refused or birth_date is None:
        return
    source_id = own_id or child_source_id(family_name, given_name, birth_date)
    reading.children.append(
        RosterChild(
            source_id=source_id,
            family_name=family_name,
            given_name=given_name,
            patronymic=patronymic,
            birth_date=birth_date,
            gender=None if gender is None else Gender(gender),
            place=row.place,
        )
    )
    if group is not None and starts_on is not None:
        reading.enrolments.append(RosterEnrolment(source_id, group, starts_on, ends_on, place=row.place))
    for columns in _GUARDIANS:
        _read_guardian(row.beside(), columns, source_id, reading)


def _names(row: Row) -> tuple[str, str, str]:
    """Family name, given name, patronymic: from their own columns, or out of one column in this order."""
    if row.text("family_name") or row.text("given_name") or not row.text("full_name"):
        return row.name("family_name", required=True), row.name("given_name", required=True), row.name("patronymic")
    family_name, given_name, patronymic = (*row.name("full_name").split(" ", 2), "", "")[:3]
    if not given_name:
        row.refuse("full_name", "name_incomplete", value=family_name)
    return family_name, given_name, row.name("patronymic") or patronymic


def _group_of(row: Row, reading: _Reading) -> str | None:
    """The id of the child's group; without a list of groups, a group exists because a child is said to be in it."""
    name = row.name("group")
    age_band = row.age_band("age_band")
    if not name:
        return None
    source_id = group_source_id(name)
    known = reading.groups.get(source_id)
    if known is None and source_id not in reading.refused_groups:
        _learn_group(row, RosterGroup(source_id, name, age_band, place=row.place), reading)
    elif known is not None and age_band is not None and known.age_band is None:
        reading.groups[source_id] = replace(known, age_band=age_band)
    elif known is not None and age_band not in (None, known.age_band):
        row.refuse("age_band", "age_band_differs", group=known.name, line=known.place.line or 0)
    return source_id


def _learn_group(row: Row, group: RosterGroup, reading: _Reading) -> None:
    if reading.has_list_of_groups:
        row.refuse("group", "group_unknown", group=group.name)
    else:
        reading.groups[group.source_id] = group


def _read_guardian(row: Row, columns: _GuardianColumns, child: str, reading: _Reading) -> None:
    """A guardian that cannot be read is left out with a problem; the child stays."""
    if not row.has_column(columns.name):
        return
    full_name = row.name(columns.name)
    phone = row.phone(columns.phone)
    if not full_name and phone is None and not row.is_refused:
        return
    if not full_name:
        row.required(columns.name)
    kinship = columns.implied or _kinship(row, str(columns.kinship))
    if row.is_refused or kinship is None:
        return
    source_id = guardian_source_id(full_name, phone, child)
    place = replace(row.place, columns={"source_id": row.place.columns[columns.name]})
    reading.guardians.append(RosterGuardian(child, source_id, full_name, kinship, phone, place=place))


def _kinship(row: Row, about: str) -> Kinship | None:
    """A list without a column for it names the adults who answer for the child, and no more is claimed of them."""
    if not row.has_column(about):
        return Kinship.GUARDIAN
    row.required(about)
    kinship = row.word(about, "kinships", "kinship_unknown")
    return None if kinship is None else Kinship(kinship)
