"""What a preschool has on record before an import: rows as they are compared, and as they are written back."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

import msgspec

from server.shared.contract.roster import RosterCounts


class GroupRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    source_id: str | None
    name: str
    age_band: str
    language: str
    school_year: int
    closed_on: date | None = None


class ChildRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    source_id: str | None
    family_name: str
    given_name: str
    patronymic: str
    birth_date: date
    gender: str
    sort_key: str


class EnrolmentRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    child_id: UUID
    group_id: UUID
    starts_on: date
    ends_on: date | None = None


class GuardianRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    source_id: str | None
    child_id: UUID
    full_name: str
    kinship: str
    phone: str


class StaffRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    source_id: str | None
    role: str
    family_name: str
    given_name: str
    patronymic: str
    phone: str
    starts_on: date
    ends_on: date | None
    sort_key: str
    group_ids: frozenset[UUID] = frozenset()


class StaffGroupRow(msgspec.Struct, frozen=True, kw_only=True):
    id: UUID
    staff_id: UUID
    group_id: UUID


@dataclass(frozen=True)
class OnRecord:
    """One preschool as it stands; rows oldest first. ``source_id`` is its own number in other systems, if known."""

    source_id: str | None = None
    groups: Sequence[GroupRow] = ()
    children: Sequence[ChildRow] = ()
    enrolments: Sequence[EnrolmentRow] = ()
    guardians: Sequence[GuardianRow] = ()
    staff: Sequence[StaffRow] = ()


Row = TypeVar("Row", GroupRow, ChildRow, EnrolmentRow, GuardianRow, StaffRow)


@dataclass
class Outcome(Generic[Row]):
    """What an import does to the rows of one kind.

    ``left`` counts children whose enrolments end because the file removes them; their own row stays.
    ``remembered`` rows only learn the number by which the file knows them; for people that is no change. ``gone``
    rows are deleted, as they never came to pass or nothing of them may stay.
    """

    new: list[Row] = field(default_factory=list)
    changed: list[Row] = field(default_factory=list)
    remembered: list[Row] = field(default_factory=list)
    ended: list[Row] = field(default_factory=list)
    gone: list[Row] = field(default_factory=list)
    same: int = 0
    left: int = 0
    missing: int = 0
    passed_over: int = 0

    def take(self, before: Row | None, after: Row) -> None:
        """Files a row of the file under what it does to its row on record."""
        if before is None:
            self.new.append(after)
        elif after == before:
            self.same += 1
        elif _but_for_its_number(after) == _but_for_its_number(before):
            self.remembered.append(after)
        else:
            self.changed.append(after)

    @property
    def rewritten(self) -> list[Row]:
        return self.changed + self.remembered + self.ended

    @property
    def writes(self) -> bool:
        return bool(self.new or self.rewritten or self.gone)

    def counts(self) -> RosterCounts:
        return RosterCounts(
            new=len(self.new),
            changed=len(self.changed),
            same=self.same + len(self.remembered),
            ended=len(self.ended) + len(self.gone) + self.left,
            missing=self.missing,
            passed_over=self.passed_over,
        )


def _but_for_its_number(row: Row) -> Row:
    return row if isinstance(row, EnrolmentRow) else msgspec.structs.replace(row, source_id=None)
