"""Reads the people of a OneRoster archive: children, their guardians, staff, and who is in which group."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from server.features.roster.reading.archive import Archive
from server.features.roster.reading.oneroster import Files, Groups, open_files, read_groups, read_organisations
from server.features.roster.reading.values import Row
from server.shared.domain.names import clean_name
from server.shared.domain.roster import (
    Gender,
    Kinship,
    Place,
    Refused,
    Roster,
    RosterChild,
    RosterEnrolment,
    RosterGuardian,
    RosterStaff,
    RowProblem,
    StaffRole,
)

_STUDENT: Final = "student"
_KINSHIPS: Final = {"parent": Kinship.PARENT, "guardian": Kinship.GUARDIAN, "relative": Kinship.RELATIVE}
_STAFF: Final = {
    "teacher": StaffRole.EDUCATOR,
    "aide": StaffRole.ASSISTANT,
    "counselor": StaffRole.SPECIALIST,
    "principal": StaffRole.HEAD,
    "administrator": StaffRole.ADMINISTRATOR,
    "siteadministrator": StaffRole.ADMINISTRATOR,
    "districtadministrator": StaffRole.ADMINISTRATOR,
    "systemadministrator": StaffRole.ADMINISTRATOR,
    "proctor": StaffRole.OTHER,
}
_EXTENSION: Final = "ext:"
_GENDERS: Final = {"male": Gender.BOY, "female": Gender.GIRL, "m": Gender.BOY, "f": Gender.GIRL}
_GENDER_NOT_SAID: Final = ("unspecified", "other")
_CHILD_COLUMNS: Final = {"source_id": "sourcedId", "birth_date": "birthDate"}
_ENROLMENT_COLUMNS: Final = {
    "child": "userSourcedId",
    "group": "classSourcedId",
    "starts_on": "beginDate",
    "ends_on": "endDate",
}


@dataclass
class _People:
    """Rows of ``users.csv`` by id, with the roles each one has."""

    rows: dict[str, Row]
    roles: dict[str, list[str]] = field(default_factory=dict)

    def having(self, roles: Mapping[str, object]) -> Iterator[tuple[str, Row, str]]:
        """Id, row and the first fitting role of each person who has one."""
        for source_id, row in self.rows.items():
            fitting = [role for role in self.roles.get(source_id, []) if role in roles]
            if fitting:
                yield source_id, row, fitting[0]


def read_oneroster(archive: Archive) -> tuple[Roster, Refused, list[RowProblem]]:
    files = open_files(archive)
    if files.problems or files.faults:
        return Roster(), Refused(), [*files.problems, *files.faults]
    organisations = tuple(read_organisations(files))
    groups = read_groups(files)
    people = _read_people(files)
    children = list(_read_children(people, files))
    guardians = tuple(_read_guardians(people, files))
    adults = {source_id for source_id, roles in people.roles.items() if roles and _STUDENT not in roles}
    enrolments, teaching = _read_enrolments(people, groups, files)
    roster = Roster(
        groups=tuple(groups.groups),
        children=tuple(children),
        enrolments=tuple(enrolments),
        guardians=guardians,
        staff=tuple(_read_staff(people, teaching)),
        organisations=organisations,
        removals=tuple(files.removals),
        is_partial=files.is_partial,
    )
    return roster, Refused(frozenset(files.named("users") - adults), frozenset(groups.refused)), files.problems


def _read_people(files: Files) -> _People:
    people = _People(files.by_id("users"))
    by_roles_file = "roles" in files.tables
    rows = files.standing("roles") if by_roles_file else iter(people.rows.values())
    for row in sorted(rows, key=lambda row: row.text("roleType").lower() == "secondary"):
        user = row.text("userSourcedId") if by_roles_file else row.text("sourcedId")
        _note_role(row, people.roles.setdefault(user, []))
    for source_id, row in people.rows.items():
        if by_roles_file and source_id not in people.roles:
            row.refuse("sourcedId", "role_missing")
    return people


def _note_role(row: Row, roles: list[str]) -> None:
    role = row.required("role").lower()
    if role.startswith(_EXTENSION):
        role = "proctor"
    if role and role != _STUDENT and role not in _KINSHIPS and role not in _STAFF:
        # A row of its own judgement: a role nobody knows is told, and the person's other roles still count.
        row.beside().refuse("role", "role_unknown", value=role)
    elif role not in roles:
        roles.append(role)


def _read_children(people: _People, files: Files) -> Iterator[RosterChild]:
    demographics = files.by_id("demographics")
    for source_id, row, _ in people.having({_STUDENT: None}):
        family_name = row.name("familyName", required=True)
        given_name = row.name("givenName", required=True)
        patronymic = row.name("middleName")
        described = demographics.get(source_id)
        if described is None:
            row.refuse("sourcedId", "demographics_missing")
            continue
        birth_date = described.date("birthDate", required=True)
        gender = _gender(described)
        if row.is_refused or described.is_refused or birth_date is None:
            continue
        place = Place(described.place.file, described.place.line, _CHILD_COLUMNS)
        yield RosterChild(source_id, family_name, given_name, patronymic, birth_date, gender, place=place)


def _gender(described: Row) -> Gender | None:
    if described.text("sex").lower() in _GENDER_NOT_SAID:
        return None
    return described.choice("sex", _GENDERS, "gender_unknown")


def _read_guardians(people: _People, files: Files) -> Iterator[RosterGuardian]:
    """The bond may be written at the child, at the guardian, or at both (``agentSourcedIds``); it is one bond."""
    children_of: dict[str, dict[str, None]] = {}
    for source_id, row, _ in people.having({_STUDENT: None}):
        for agent in row.list("agentSourcedIds"):
            children_of.setdefault(agent, {})[source_id] = None
            if agent not in people.rows and not files.is_partial:
                row.beside().refuse("agentSourcedIds", "guardian_unknown", guardian=agent)
    for source_id, row, role in people.having(_KINSHIPS):
        reading = row.beside()
        parts = [reading.name(part) for part in ("familyName", "givenName", "middleName")]
        full_name = clean_name(" ".join(parts))
        if not full_name:
            reading.required("familyName")
        phone = reading.phone("sms" if reading.text("sms") else "phone")
        children = dict.fromkeys([*children_of.get(source_id, {}), *row.list("agentSourcedIds")])
        for child in () if reading.is_refused else children:
            yield RosterGuardian(child, source_id, full_name, _KINSHIPS[role], phone, place=_guardian_place(row))


def _guardian_place(row: Row) -> Place:
    return Place(row.place.file, row.place.line, {"child": "agentSourcedIds", "source_id": "sourcedId"})


def _read_staff(people: _People, teaching: Mapping[str, list[str]]) -> Iterator[RosterStaff]:
    for source_id, row, role in people.having(_STAFF):
        reading = row.beside()
        family_name, given_name = reading.name("familyName", required=True), reading.name("givenName", required=True)
        if not reading.is_refused:
            groups = tuple(dict.fromkeys(teaching.get(source_id, ())))
            place = Place(row.place.file, row.place.line, {"source_id": "sourcedId"})
            yield RosterStaff(source_id, family_name, given_name, _STAFF[role], groups, place=place)


def _read_enrolments(
    people: _People, groups: Groups, files: Files
) -> tuple[list[RosterEnrolment], dict[str, list[str]]]:
    """Children in groups, and the groups of each member of staff."""
    enrolments: list[RosterEnrolment] = []
    teaching: dict[str, list[str]] = {}
    known_groups = {group.source_id for group in groups.groups}
    known_people = files.named("users")
    passed_over = groups.other_classes | groups.refused
    for row in files.standing("enrollments"):
        person, group = row.required("userSourcedId"), row.required("classSourcedId")
        role = row.required("role").lower()
        if row.is_refused or group in passed_over:
            continue
        if role == _STUDENT:
            enrolments.extend(_read_enrolment(row, groups.begins.get(group)))
        elif role not in _STAFF and role not in _KINSHIPS and not role.startswith(_EXTENSION):
            row.refuse("role", "role_unknown", value=role)
        elif role in _STAFF and _may_teach(row, person in known_people, group in known_groups, files.is_partial):
            teaching.setdefault(person, []).append(group)
    return enrolments, teaching


def _may_teach(row: Row, is_person_known: bool, is_group_known: bool, is_partial: bool) -> bool:
    if not is_person_known and not is_partial:
        row.refuse("userSourcedId", "person_unknown", person=row.text("userSourcedId"))
    if not is_group_known and not is_partial:
        row.refuse("classSourcedId", "group_unknown", group=row.text("classSourcedId"))
    return not row.is_refused


def _read_enrolment(row: Row, term_begins: date | None) -> Iterator[RosterEnrolment]:
    starts_on, ends_on = row.date("beginDate"), row.date("endDate")
    if starts_on is None and not row.text("beginDate"):
        starts_on = term_begins
        if starts_on is None:
            row.required("beginDate")
    if starts_on is None or row.is_refused:
        return
    if ends_on is not None and ends_on > starts_on:
        # In OneRoster the end date is the first day on which the child is no longer there; ours is the last day.
        ends_on -= timedelta(days=1)
    place = Place(row.place.file, row.place.line, _ENROLMENT_COLUMNS)
    yield RosterEnrolment(row.text("userSourcedId"), row.text("classSourcedId"), starts_on, ends_on, place=place)
