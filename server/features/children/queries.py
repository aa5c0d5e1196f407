"""Every other SELECT about children: one child, its enrolments, its guardians, its readers."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.children.models import Child, Enrolment, Guardian
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.finding import visible_one
from server.shared.domain.permissions import Action

_READERS: Final = """
    select r.at, case when m.role is null and g.own is not true then '' else a.full_name end as full_name,
      r.action, coalesce(m.role, case when g.own is null then '' else 'parent' end) as role
    from read_journal r
    join account a on a.id = r.account_id
    left join lateral (select s.role from staff_member s
      where s.preschool_id = r.preschool_id and s.account_id = r.account_id order by s.starts_on desc limit 1) m on true
    left join lateral (select bool_or(k.child_id = $2) as own from guardian k
      where k.preschool_id = r.preschool_id and k.account_id = r.account_id) g on true
    where r.preschool_id = $1 and r.child_ids @> array[$2::uuid]
    order by r.at desc limit $3
"""


async def child(session: AsyncSession, actor: Actor, action: Action, preschool_id: UUID, child_id: UUID) -> Child:
    """The child if the actor may do ``action`` to it; else NotVisible."""
    return await visible_one(session, Child, (preschool_id, child_id), actor.extent(action))


async def enrolments(session: AsyncSession, preschool_id: UUID, child_id: UUID) -> Sequence[tuple[Enrolment, str, str]]:
    """Enrolments with the group's name and age band, newest first."""
    found = await session.execute(
        select(Enrolment, PreschoolGroup.name, PreschoolGroup.age_band)
        .join(
            PreschoolGroup,
            (PreschoolGroup.preschool_id == Enrolment.preschool_id) & (PreschoolGroup.id == Enrolment.group_id),
        )
        .where(Enrolment.preschool_id == preschool_id, Enrolment.child_id == child_id)
        .order_by(Enrolment.starts_on.desc())
    )
    return [(row[0], row[1], row[2]) for row in found]


async def guardians(session: AsyncSession, preschool_id: UUID, child_id: UUID) -> Sequence[Guardian]:
    found = await session.scalars(
        select(Guardian)
        .where(Guardian.preschool_id == preschool_id, Guardian.child_id == child_id)
        .order_by(Guardian.id)
    )
    return found.all()


async def group(session: AsyncSession, preschool_id: UUID, group_id: UUID) -> PreschoolGroup | None:
    return await session.get(PreschoolGroup, (preschool_id, group_id))


async def readers(work: Work, preschool_id: UUID, child_id: UUID, limit: int) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_READERS, preschool_id, child_id, limit)
    return rows
