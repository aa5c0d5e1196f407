"""Every SELECT about staff."""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    Integer,
    ScalarSelect,
    String,
    Uuid,
    and_,
    bindparam,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.preschools.models import PreschoolGroup
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.access import Actor
from server.kernel.database import Prepared
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_ON: Final = bindparam("seen_on", type_=Date())
_SEARCH: Final = bindparam("search", type_=String())
_ONLY: Final = bindparam("only_id", type_=Uuid())
_ENDED: Final = bindparam("ended", type_=Boolean())


def _of_groups(wanted: ColumnElement[Any]) -> ScalarSelect[Any]:
    return (
        select(func.array_agg(aggregate_order_by(wanted, PreschoolGroup.name, PreschoolGroup.id)))
        .join(
            StaffGroup,
            and_(StaffGroup.preschool_id == PreschoolGroup.preschool_id, StaffGroup.group_id == PreschoolGroup.id),
        )
        .where(StaffGroup.preschool_id == StaffMember.preschool_id, StaffGroup.staff_id == StaffMember.id)
        .scalar_subquery()
    )


STAFF: Final = Prepared(
    select(
        StaffMember.id,
        StaffMember.family_name,
        StaffMember.given_name,
        StaffMember.patronymic,
        StaffMember.role,
        StaffMember.phone,
        StaffMember.account_id,
        StaffMember.starts_on,
        StaffMember.ends_on,
        StaffMember.sort_key,
        _of_groups(PreschoolGroup.name.expression).label("groups"),
        _of_groups(PreschoolGroup.id.expression).label("group_ids"),
    )
    .where(
        StaffMember.preschool_id == bindparam("preschool_id", type_=Uuid()),
        visible(StaffMember),
        or_(_ONLY.is_(None), StaffMember.id == _ONLY),
        or_(_ONLY.is_not(None), and_(StaffMember.ends_on.is_not(None), StaffMember.ends_on < _ON) == _ENDED),
        or_(_SEARCH == "", StaffMember.search_key.like(_SEARCH)),
        tuple_(StaffMember.sort_key, StaffMember.id)
        > tuple_(bindparam("after_key", type_=String()), bindparam("after_id", type_=Uuid())),
    )
    .order_by(StaffMember.sort_key, StaffMember.id)
    .limit(bindparam("up_to", type_=Integer()))
)
"""One page of those who work here, or of those who have left, or one of them."""


async def member_for_update(session: AsyncSession, actor: Actor, preschool_id: UUID, staff_id: UUID) -> StaffMember:
    """The member of staff if the actor may see them, locked; else NotVisible."""
    extent = actor.extent(Action.STAFF_READ)
    return await visible_one(session, StaffMember, (preschool_id, staff_id), extent, lock=True)


async def groups_of(session: AsyncSession, preschool_id: UUID, staff_id: UUID) -> Sequence[StaffGroup]:
    found = await session.scalars(
        select(StaffGroup).where(StaffGroup.preschool_id == preschool_id, StaffGroup.staff_id == staff_id)
    )
    return found.all()


async def known_groups(session: AsyncSession, preschool_id: UUID, group_ids: Collection[UUID]) -> Sequence[UUID]:
    found = await session.scalars(
        select(PreschoolGroup.id).where(PreschoolGroup.preschool_id == preschool_id, PreschoolGroup.id.in_(group_ids))
    )
    return found.all()
