"""Writes what a comparison decided: one statement per kind of row, however many rows there are."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import (
    ARRAY,
    JSON,
    Delete,
    Insert,
    String,
    TableValuedAlias,
    Update,
    Uuid,
    any_,
    bindparam,
    cast,
    column,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import DeclarativeBase

from server.features.children.models import Child, Enrolment, Guardian
from server.features.invitations.models import Invitation
from server.features.preschools.models import PreschoolGroup
from server.features.roster.comparing import Comparison
from server.features.roster.record import ChildRow, EnrolmentRow, GroupRow, GuardianRow, StaffGroupRow, StaffRow
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.database import Prepared, Work

_PRESCHOOL: Final = bindparam("of_preschool", type_=Uuid())
_IDS: Final = any_(bindparam("ids", type_=ARRAY(Uuid())))


def _told(model: Any, names: Sequence[str]) -> TableValuedAlias:
    """The rows sent as one JSON text, as a table with the types of the model's columns."""
    columns = [column(name, model.__table__.c[name].type) for name in names]
    rows = func.json_to_recordset(cast(bindparam("told_rows", type_=String()), JSON))
    return rows.table_valued(*columns, name="told").render_derived(with_types=True)


def _insert(model: type[DeclarativeBase], names: Sequence[str]) -> Prepared:
    told = _told(model, names)
    made = select(_PRESCHOOL, *(told.c[name] for name in names))
    statement: Insert = insert(model).from_select(["preschool_id", *names], made, include_defaults=False)
    return Prepared(statement)


def _update(model: Any, names: Sequence[str]) -> Prepared:
    told = _told(model, names)
    changed = {name: told.c[name] for name in names if name != "id"}
    statement: Update = update(model).where(model.preschool_id == _PRESCHOOL, model.id == told.c.id).values(changed)
    return Prepared(statement)


def _delete(model: Any, identity: Any) -> Prepared:
    statement: Delete = delete(model).where(model.preschool_id == _PRESCHOOL, identity == _IDS)
    return Prepared(statement)


_STAFF_COLUMNS: Final = [name for name in StaffRow.__struct_fields__ if name != "group_ids"]
_NEW_GROUPS: Final = _insert(PreschoolGroup, GroupRow.__struct_fields__)
_NEW_CHILDREN: Final = _insert(Child, ChildRow.__struct_fields__)
_NEW_ENROLMENTS: Final = _insert(Enrolment, EnrolmentRow.__struct_fields__)
_NEW_GUARDIANS: Final = _insert(Guardian, GuardianRow.__struct_fields__)
_NEW_STAFF: Final = _insert(StaffMember, _STAFF_COLUMNS)
_NEW_STAFF_GROUPS: Final = _insert(StaffGroup, StaffGroupRow.__struct_fields__)
_NAMELESS_GROUPS: Final = Prepared(
    update(PreschoolGroup)
    .where(PreschoolGroup.preschool_id == _PRESCHOOL, PreschoolGroup.id == _IDS)
    .values(name=cast(PreschoolGroup.id, String))
)
_CHANGED_GROUPS: Final = _update(PreschoolGroup, GroupRow.__struct_fields__)
_CHANGED_CHILDREN: Final = _update(Child, ChildRow.__struct_fields__)
_CHANGED_ENROLMENTS: Final = _update(Enrolment, EnrolmentRow.__struct_fields__)
_CHANGED_GUARDIANS: Final = _update(Guardian, GuardianRow.__struct_fields__)
_CHANGED_STAFF: Final = _update(StaffMember, _STAFF_COLUMNS)
_GONE_ENROLMENTS: Final = _delete(Enrolment, Enrolment.id)
_GONE_INVITATIONS: Final = _delete(Invitation, Invitation.guardian_id)
_GONE_GUARDIANS: Final = _delete(Guardian, Guardian.id)
_LEFT_GROUPS: Final = """
    delete from staff_group g using unnest($2::uuid[], $3::uuid[]) as gone (staff_id, group_id)
    where g.preschool_id = $1 and g.staff_id = gone.staff_id and g.group_id = gone.group_id
"""


async def apply_comparison(work: Work, preschool_id: UUID, comparison: Comparison) -> None:
    """Writes all of it in the caller's transaction; nothing is sent for kinds without a change."""
    writing = _Writing(work, preschool_id)
    await writing.groups(comparison)
    await writing.rows(_NEW_CHILDREN, comparison.children.new)
    await writing.rows(_CHANGED_CHILDREN, comparison.children.rewritten)
    await writing.gone(_GONE_ENROLMENTS, comparison.enrolments.gone)
    await writing.rows(_CHANGED_ENROLMENTS, comparison.enrolments.rewritten)
    await writing.rows(_NEW_ENROLMENTS, comparison.enrolments.new)
    await writing.gone(_GONE_INVITATIONS, comparison.guardians.gone)
    await writing.gone(_GONE_GUARDIANS, comparison.guardians.gone)
    await writing.rows(_CHANGED_GUARDIANS, comparison.guardians.rewritten)
    await writing.rows(_NEW_GUARDIANS, comparison.guardians.new)
    await writing.rows(_CHANGED_STAFF, comparison.staff.rewritten)
    await writing.rows(_NEW_STAFF, comparison.staff.new)
    await writing.staff_groups(comparison)


class _Writing:
    """Sends rows of one preschool, each batch in one statement."""

    def __init__(self, work: Work, preschool_id: UUID) -> None:
        self._work = work
        self._preschool_id = preschool_id

    async def rows(self, statement: Prepared, rows: Sequence[msgspec.Struct]) -> None:
        if rows:
            told = msgspec.json.encode(rows).decode()
            await self._work.rows(statement, of_preschool=self._preschool_id, told_rows=told)

    async def gone(self, statement: Prepared, rows: Sequence[GuardianRow] | Sequence[EnrolmentRow]) -> None:
        if rows:
            await self._work.rows(statement, of_preschool=self._preschool_id, ids=[row.id for row in rows])

    async def groups(self, comparison: Comparison) -> None:
        """Names are taken off first, so that two groups may exchange theirs: their uniqueness is checked row by row."""
        rewritten = comparison.groups.rewritten
        if rewritten:
            ids = [row.id for row in rewritten]
            await self._work.rows(_NAMELESS_GROUPS, of_preschool=self._preschool_id, ids=ids)
        await self.rows(_CHANGED_GROUPS, rewritten)
        await self.rows(_NEW_GROUPS, comparison.groups.new)

    async def staff_groups(self, comparison: Comparison) -> None:
        if comparison.leaving:
            staff, groups = zip(*comparison.leaving, strict=True)
            await self._work.raw.execute(_LEFT_GROUPS, self._preschool_id, list(staff), list(groups))
        await self.rows(_NEW_STAFF_GROUPS, comparison.joining)
