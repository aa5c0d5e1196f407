"""Every SELECT of an import: the preschool as it stands, in a number of statements that does not grow with its rows."""

from collections import defaultdict
from typing import Any, Final, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import Uuid, bindparam, select

from server.features.children.models import Child, Enrolment, Guardian
from server.features.preschools.models import Preschool, PreschoolGroup
from server.features.roster.record import ChildRow, EnrolmentRow, GroupRow, GuardianRow, OnRecord, StaffRow
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.access import Actor
from server.kernel.database import Prepared, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

Kept = TypeVar("Kept", bound=msgspec.Struct)

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('roster ' || $1::uuid::text, 0))"
_VISIBLE: Final = Prepared(select(Preschool.source_id).where(Preschool.id == _PRESCHOOL, visible(Preschool)))


def _all_of(model: Any, *names: str) -> Prepared:
    """The named columns of every row of the preschool, oldest first."""
    columns = [getattr(model, name) for name in names]
    return Prepared(select(*columns).where(model.preschool_id == _PRESCHOOL).order_by(model.id))


_GROUPS: Final = _all_of(PreschoolGroup, *GroupRow.__struct_fields__)
_CHILDREN: Final = _all_of(Child, *ChildRow.__struct_fields__)
_ENROLMENTS: Final = _all_of(Enrolment, *EnrolmentRow.__struct_fields__)
_GUARDIANS: Final = _all_of(Guardian, *GuardianRow.__struct_fields__)
_STAFF: Final = _all_of(StaffMember, *(name for name in StaffRow.__struct_fields__ if name != "group_ids"))
_STAFF_GROUPS: Final = _all_of(StaffGroup, "staff_id", "group_id")


async def source_id_of(work: Work, actor: Actor, preschool_id: UUID) -> str | None:
    """The preschool's number in other systems; NotVisible for a preschool the actor does not see."""
    row = await work.row(_VISIBLE, preschool_id=preschool_id, **actor.extent(Action.PRESCHOOL_READ).params())
    if row is None:
        raise NotVisible
    return str(row["source_id"]) if row["source_id"] is not None else None


async def lock(work: Work, preschool_id: UUID) -> None:
    """Until the transaction ends, no second import of this preschool compares or writes."""
    await work.raw.execute(_LOCK, preschool_id)


async def on_record(work: Work, preschool_id: UUID, source_id: str | None) -> OnRecord:
    groups_of: dict[UUID, set[UUID]] = defaultdict(set)
    for pair in await work.rows(_STAFF_GROUPS, preschool_id=preschool_id):
        groups_of[pair["staff_id"]].add(pair["group_id"])
    staff = await work.rows(_STAFF, preschool_id=preschool_id)
    return OnRecord(
        source_id=source_id,
        groups=await _kept(work, _GROUPS, preschool_id, GroupRow),
        children=await _kept(work, _CHILDREN, preschool_id, ChildRow),
        enrolments=await _kept(work, _ENROLMENTS, preschool_id, EnrolmentRow),
        guardians=await _kept(work, _GUARDIANS, preschool_id, GuardianRow),
        staff=[StaffRow(**dict(row), group_ids=frozenset(groups_of[row["id"]])) for row in staff],
    )


async def _kept(work: Work, prepared: Prepared, preschool_id: UUID, kind: type[Kept]) -> list[Kept]:
    return [kind(**dict(row)) for row in await work.rows(prepared, preschool_id=preschool_id)]
