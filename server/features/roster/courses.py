"""Lays the enrolments a file tells of over those on record: moves, leaving, corrections, and what contradicts."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

import msgspec

from server.features.roster.record import EnrolmentRow, Outcome
from server.shared.domain.roster import NOWHERE, SCHOOL_YEAR_BEGINS_IN, Place
from server.shared.ids import uuid7

_GROUPS_FORM_FROM: Final = 6
"""The month from which the groups of the coming school year are made up."""
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ToldEnrolment:
    """An enrolment of the file at the group on record, with the year in which the group's school year begins."""

    group_id: UUID
    school_year: int
    starts_on: date
    ends_on: date | None = None
    place: Place = NOWHERE

    @property
    def year_begins(self) -> date:
        return date(self.school_year, SCHOOL_YEAR_BEGINS_IN, 1)


def runs(row: EnrolmentRow, on: date) -> bool:
    """Whether it is running on that day or begins later."""
    return row.ends_on is None or row.ends_on >= on


class Course:
    """The enrolments of one child over time: first the file is told, then removals, then the outcome is read."""

    def __init__(self, child_id: UUID, rows: Iterable[EnrolmentRow] = ()) -> None:
        self._child_id = child_id
        self._before = {row.id: row for row in rows}
        self._rows = dict(self._before)
        self._told: dict[UUID, ToldEnrolment] = {}

    def tell(self, told: ToldEnrolment) -> None:
        """Corrects the row of the same group or adds one; an earlier enrolment elsewhere ends the day before."""
        starts_on = self._first_day(told)
        known = self._same_as(told.group_id, starts_on, told.ends_on)
        ends_on = told.ends_on
        if ends_on is None and known is not None and known.starts_on == starts_on:
            ends_on = self._until_moved(known)
        row = EnrolmentRow(
            id=known.id if known else uuid7(),
            child_id=self._child_id,
            group_id=told.group_id,
            starts_on=starts_on,
            ends_on=ends_on,
        )
        for other in list(self._untold()):
            if other.id != row.id and other.starts_on < starts_on and runs(other, starts_on):
                self._rows[other.id] = msgspec.structs.replace(other, ends_on=starts_on - _DAY)
        self._rows[row.id] = row
        self._told[row.id] = told

    def end(self, today: date, group_id: UUID | None = None) -> None:
        """Ends yesterday what is running (in one group or in all), unless the file itself tells of it.

        What began today ends today; what had not yet begun is taken back.
        """
        for row in list(self._untold()):
            if group_id not in (None, row.group_id):
                continue
            last_day = max(row.starts_on, today - _DAY)
            if row.starts_on > today:
                del self._rows[row.id]
            elif row.ends_on is None or row.ends_on > last_day:
                self._rows[row.id] = msgspec.structs.replace(row, ends_on=last_day)

    def contradictions(self) -> Iterator[ToldEnrolment]:
        """What the file tells that shares days with an enrolment on record which it cannot end."""
        in_order = sorted(self._rows.values(), key=lambda row: row.starts_on)
        for earlier, later in itertools.pairwise(in_order):
            told = self._told.get(later.id) or self._told.get(earlier.id)
            if told is not None and runs(earlier, later.starts_on):
                yield told

    def report(self, outcome: Outcome[EnrolmentRow]) -> bool:
        """Files every row under what happens to it; True if anything happens at all."""
        for row in self._rows.values():
            before = self._before.get(row.id)
            if before is None:
                outcome.new.append(row)
            elif row == before:
                outcome.same += row.id in self._told
            elif row.id not in self._told or _only_ends(before, row):
                outcome.ended.append(row)
            else:
                outcome.changed.append(row)
        outcome.gone.extend(row for row in self._before.values() if row.id not in self._rows)
        return self._rows != self._before

    def left_alone(self, today: date) -> int:
        """How many running enrolments on record the file does not mention."""
        return sum(runs(row, today) and row == self._before[row.id] for row in self._untold())

    def _untold(self) -> Iterator[EnrolmentRow]:
        return (row for row in self._rows.values() if row.id not in self._told)

    def _first_day(self, told: ToldEnrolment) -> date:
        """A list often gives the day the child came to the preschool, years before it came to this year's group.

        Where the child was in other groups since then, it is in this one from the beginning of the school year.
        """
        made_up = date(told.school_year, _GROUPS_FORM_FROM, 1)
        if told.starts_on >= made_up or (told.ends_on is not None and told.ends_on < told.year_begins):
            return told.starts_on
        was_elsewhere = any(
            row.group_id != told.group_id and row.starts_on < told.year_begins and runs(row, told.starts_on)
            for row in self._untold()
        )
        return told.year_begins if was_elsewhere else told.starts_on

    def _same_as(self, group_id: UUID, starts_on: date, ends_on: date | None) -> EnrolmentRow | None:
        in_group = [row for row in self._untold() if row.group_id == group_id]
        exact = [row for row in in_group if row.starts_on == starts_on]
        overlapping = [
            row for row in in_group if runs(row, starts_on) and (ends_on is None or row.starts_on <= ends_on)
        ]
        return next(iter([*exact, *overlapping]), None)

    def _until_moved(self, known: EnrolmentRow) -> date | None:
        """An old file does not undo a move made since: the enrolment it knows of lasts until the next one."""
        later = [row.starts_on for row in self._untold() if row.starts_on > known.starts_on]
        return min(later) - _DAY if later else None


def _only_ends(before: EnrolmentRow, after: EnrolmentRow) -> bool:
    return before.ends_on is None and msgspec.structs.replace(after, ends_on=None) == before
