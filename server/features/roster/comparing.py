"""Compares a roster with what is on record: what an import would do, and the objections only the record can raise."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from msgspec.structs import replace

from server.features.roster.courses import Course, ToldEnrolment, runs
from server.features.roster.matching import (
    Bond,
    children_matched,
    groups_matched,
    guardians_matched,
    is_another_child,
    spelled,
    staff_matched,
)
from server.features.roster.people import ROLES, child_after, guardian_after, staff_after
from server.features.roster.record import (
    ChildRow,
    EnrolmentRow,
    GroupRow,
    GuardianRow,
    OnRecord,
    Outcome,
    StaffGroupRow,
    StaffRow,
)
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Role
from server.shared.domain.roster import (
    Place,
    RemovedKind,
    Roster,
    RosterEnrolment,
    RosterGroup,
    RosterGuardian,
    RosterStaff,
    RowProblem,
    is_derived,
)
from server.shared.ids import uuid7

EXAMPLES_SHOWN: Final = 5
DEFAULT_LANGUAGE_OF_GROUPS: Final = "uz"


@dataclass
class Comparison:
    """Everything an import would do to one preschool, and why it may not."""

    groups: Outcome[GroupRow] = field(default_factory=Outcome)
    children: Outcome[ChildRow] = field(default_factory=Outcome)
    enrolments: Outcome[EnrolmentRow] = field(default_factory=Outcome)
    guardians: Outcome[GuardianRow] = field(default_factory=Outcome)
    staff: Outcome[StaffRow] = field(default_factory=Outcome)
    joining: list[StaffGroupRow] = field(default_factory=list)
    leaving: list[tuple[UUID, UUID]] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        kinds = (self.groups, self.children, self.enrolments, self.guardians, self.staff)
        return any(kind.writes for kind in kinds) or bool(self.joining or self.leaving)


def compare(roster: Roster, record: OnRecord, today: date, is_whole: bool) -> Comparison:
    """``is_whole``: the roster is everything the preschool has, so that what it lacks is missing."""
    comparing = _Comparing(roster, record, today, is_whole)
    comparing.preschool()
    comparing.groups()
    comparing.children()
    comparing.enrolments()
    comparing.guardians()
    comparing.staff()
    return comparing.result


class _Comparing:
    """Works through the kinds in the order in which they hang on each other."""

    def __init__(self, roster: Roster, record: OnRecord, today: date, is_whole: bool) -> None:
        self._roster = roster
        self._record = record
        self._today = today
        self._this_year = school_year_of(today)
        self._is_whole = is_whole
        self._group_ids = {row.source_id: row.id for row in record.groups if row.source_id}
        self._years = {row.id: row.school_year for row in record.groups}
        self._child_ids = {row.source_id: row.id for row in record.children if row.source_id}
        self._told_people: set[UUID] = set()
        self._removed_people = {removal.source_id for removal in roster.removals if removal.kind is RemovedKind.PERSON}
        self._left_groups = self._groups_left()
        self._touched: set[UUID] = set()
        self._mistaken: set[UUID] = set()
        self.result = Comparison()

    def _groups_left(self) -> dict[str, set[str]]:
        """The groups (by the file's numbers) out of which the file takes each person."""
        left: dict[str, set[str]] = defaultdict(set)
        for removal in self._roster.removals:
            if removal.kind is RemovedKind.ENROLMENT and removal.group_source_id:
                left[removal.source_id].add(removal.group_source_id)
        return left

    def _left_by(self, source_id: str | None) -> set[UUID]:
        return {
            self._group_ids[group] for group in self._left_groups.get(source_id or "", ()) if group in self._group_ids
        }

    def preschool(self) -> None:
        """A file of several preschools, or of another one, must not end up here."""
        told = [group for group in self._roster.groups if group.preschool_source_id]
        for group in told:
            if group.preschool_source_id != told[0].preschool_source_id:
                self._object(group.place, None, "roster.several_preschools")
                return
        if told and self._record.source_id not in (None, told[0].preschool_source_id):
            self._object(told[0].place, None, "roster.other_preschool")

    def groups(self) -> None:
        outcome, found = self.result.groups, groups_matched(self._roster.groups, self._record.groups, self._this_year)
        names = {row.id: (row.school_year, row.name) for row in self._record.groups}
        places: dict[UUID, RosterGroup] = {}
        for group, before in zip(self._roster.groups, found, strict=True):
            after = self._group_after(group, before)
            self._group_ids[group.source_id] = after.id
            self._years[after.id] = after.school_year
            names[after.id] = (after.school_year, after.name)
            places[after.id] = group
            if not after.age_band:
                self._object(group.place, "age_band", "roster.age_band_missing", group=group.name)
            outcome.take(before, after)
        self._require_different_names(names, places)
        self._close_removed_groups(set(places))

    def _group_after(self, group: RosterGroup, before: GroupRow | None) -> GroupRow:
        own_number = None if is_derived(group.source_id) else group.source_id
        if before is None:
            return GroupRow(
                id=uuid7(),
                source_id=own_number,
                name=group.name,
                age_band=group.age_band or "",
                language=group.language or DEFAULT_LANGUAGE_OF_GROUPS,
                school_year=group.school_year or self._this_year,
            )
        return replace(
            before,
            source_id=own_number or before.source_id,
            name=spelled(group.name, before.name, group.source_id),
            age_band=group.age_band or before.age_band,
            language=group.language or before.language,
            school_year=group.school_year or before.school_year,
            closed_on=None,
        )

    def _require_different_names(self, names: dict[UUID, tuple[int, str]], told: dict[UUID, RosterGroup]) -> None:
        bearers = Counter(names.values())
        for group_id, group in told.items():
            if bearers[names[group_id]] > 1:
                self._object(group.place, "source_id", "roster.group_name_taken", group=group.name)

    def _close_removed_groups(self, told: set[UUID]) -> None:
        removed = {removal.source_id for removal in self._roster.removals if removal.kind is RemovedKind.GROUP}
        for row in self._record.groups:
            if row.id in told or row.closed_on is not None:
                continue
            if row.source_id in removed:
                self.result.groups.ended.append(replace(row, closed_on=self._today))
            elif self._is_whole and row.school_year == self._this_year:
                self.result.groups.missing += 1

    def children(self) -> None:
        found = children_matched(self._roster.children, self._record.children)
        for child, before in zip(self._roster.children, found, strict=True):
            after = child_after(child, before)
            self._child_ids[child.source_id] = after.id
            self._told_people.add(after.id)
            if before is not None and is_another_child(child, before):
                self._mistaken.add(after.id)
                self._object(child.place, "source_id", "roster.child_is_another")
            if before is None or after != replace(before, source_id=after.source_id):
                self._touched.add(after.id)
            self.result.children.take(before, after)

    def enrolments(self) -> None:
        on_record: dict[UUID, list[EnrolmentRow]] = defaultdict(list)
        for row in self._record.enrolments:
            on_record[row.child_id].append(row)
        told = self._told_enrolments()
        courses = {child_id: Course(child_id, on_record[child_id]) for child_id in {*on_record, *told}}
        for child_id, rows in told.items():
            for enrolment in sorted(rows, key=lambda row: row.starts_on):
                courses[child_id].tell(enrolment)
        removed = self._end_removed(courses)
        for child_id, course in courses.items():
            # Whoever is taken for another child contradicts that child's enrolments: that is no second mistake.
            for contradicting in course.contradictions() if child_id not in self._mistaken else ():
                self._object(contradicting.place, "starts_on", "roster.enrolment_contradicts")
            if course.report(self.result.enrolments):
                self._touched.add(child_id)
                self.result.children.left += child_id in removed
            if self._is_whole and child_id in self._told_people:
                self.result.enrolments.missing += course.left_alone(self._today)
        self._count_missing_children(on_record)
        self._give_examples()

    def _told_enrolments(self) -> dict[UUID, list[ToldEnrolment]]:
        told: dict[UUID, list[ToldEnrolment]] = defaultdict(list)
        for row in self._roster.enrolments:
            child_id = self._child_on_record(row)
            group_id = self._group_ids.get(row.group_source_id)
            if group_id is None:
                self._object(row.place, "group", "roster.group_not_on_record", group=row.group_source_id)
            if child_id is not None and group_id is not None:
                year = self._years[group_id]
                told[child_id].append(ToldEnrolment(group_id, year, row.starts_on, row.ends_on, row.place))
        return told

    def _end_removed(self, courses: dict[UUID, Course]) -> set[UUID]:
        """Ends what the file removes; answers the children who are removed as such."""
        members: dict[UUID, set[UUID]] = defaultdict(set)
        for row in self._record.enrolments:
            members[row.group_id].add(row.child_id)
        removed = set()
        for removal in self._roster.removals:
            group_id = self._group_ids.get(removal.group_source_id or removal.source_id)
            child_id = self._child_ids.get(removal.source_id)
            if removal.kind is RemovedKind.GROUP and group_id is not None:
                for member in members[group_id]:
                    courses[member].end(self._today, group_id)
            elif removal.kind is RemovedKind.ENROLMENT and group_id is not None and child_id in courses:
                courses[child_id].end(self._today, group_id)
            elif removal.kind is RemovedKind.PERSON and child_id in courses and child_id not in self._told_people:
                courses[child_id].end(self._today)
                removed.add(child_id)
        return removed

    def _count_missing_children(self, on_record: dict[UUID, list[EnrolmentRow]]) -> None:
        if not self._is_whole:
            return
        for row in self._record.children:
            is_removed = row.source_id in self._removed_people
            if row.id not in self._told_people and not is_removed:
                self.result.children.missing += any(runs(enrolment, self._today) for enrolment in on_record[row.id])

    def _give_examples(self) -> None:
        for child in self._roster.children:
            if len(self.result.examples) < EXAMPLES_SHOWN and self._child_ids[child.source_id] in self._touched:
                self.result.examples.append(f"{child.family_name} {child.given_name} {child.patronymic}".strip())

    def guardians(self) -> None:
        told: list[tuple[RosterGuardian, Bond]] = []
        for guardian in self._roster.guardians:
            child_id = self._child_on_record(guardian)
            if child_id is not None:
                told.append((guardian, Bond(child_id, guardian.source_id, guardian.full_name)))
        found = guardians_matched([bond for _, bond in told], self._record.guardians)
        for (guardian, bond), before in zip(told, found, strict=True):
            self.result.guardians.take(before, guardian_after(guardian, bond.child_id, before))
        kept = {row.id for row in found if row is not None}
        self.result.guardians.gone.extend(
            row for row in self._record.guardians if row.source_id in self._removed_people and row.id not in kept
        )

    def staff(self) -> None:
        found = staff_matched(self._roster.staff, self._record.staff)
        for person, before in zip(self._roster.staff, found, strict=True):
            role = ROLES.get(person.role)
            if before is None and role is None:
                self.result.staff.passed_over += 1
                continue
            self._take_member(person, before, staff_after(person, before, role or Role.EDUCATOR, self._today))
        told = {row.id for row in found if row is not None}
        self._remove_staff([row for row in self._record.staff if row.id not in told])

    def _take_member(self, person: RosterStaff, before: StaffRow | None, after: StaffRow) -> None:
        groups = set()
        for source_id in person.group_source_ids:
            group_id = self._group_ids.get(source_id)
            if group_id is None:
                self._object(person.place, "group", "roster.group_not_on_record", group=source_id)
            elif after.ends_on is None or after.ends_on >= self._today:
                groups.add(group_id)
        left = (after.group_ids & self._left_by(person.source_id)) - groups
        self.result.joining += [
            StaffGroupRow(id=uuid7(), staff_id=after.id, group_id=group) for group in sorted(groups - after.group_ids)
        ]
        self.result.leaving += [(after.id, group_id) for group_id in sorted(left)]
        self.result.staff.take(before, replace(after, group_ids=(after.group_ids | groups) - left))

    def _remove_staff(self, untold: Sequence[StaffRow]) -> None:
        """A head is never removed by a file: whoever imports it could lock the preschool's own head out."""
        yesterday = self._today - timedelta(days=1)
        names_staff = self._is_whole and bool(self._roster.staff)
        for row in untold:
            left = row.group_ids & self._left_by(row.source_id)
            if row.ends_on is not None and row.ends_on <= yesterday:
                continue
            if row.source_id in self._removed_people and row.role != Role.HEAD:
                self.result.staff.ended.append(replace(row, ends_on=yesterday))
            elif left:
                self.result.leaving += [(row.id, group_id) for group_id in sorted(left)]
                self.result.staff.changed.append(replace(row, group_ids=row.group_ids - left))
            elif names_staff or row.source_id in self._removed_people:
                self.result.staff.missing += 1

    def _child_on_record(self, row: RosterEnrolment | RosterGuardian) -> UUID | None:
        child_id = self._child_ids.get(row.child_source_id)
        if child_id is None:
            self._object(row.place, "child", "roster.child_not_on_record", child=row.child_source_id)
        return child_id

    def _object(self, place: Place, about: str | None, code: str, **params: str | int) -> None:
        self.result.problems.append(place.problem(about, code, **params))
