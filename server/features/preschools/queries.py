"""Every other SELECT about preschools, their groups and their own days."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.children.models import Enrolment
from server.features.places.models import District
from server.features.preschools.models import CalendarDay, Preschool, PreschoolGroup
from server.kernel.access import Actor
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action


async def preschool(session: AsyncSession, actor: Actor, preschool_id: UUID) -> Preschool:
    """The preschool if the actor may see it; else NotVisible."""
    extent = actor.extent(Action.PRESCHOOL_READ)
    found = await session.scalars(select(Preschool).where(Preschool.id == preschool_id, visible(Preschool, extent)))
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row


async def district(session: AsyncSession, actor: Actor, district_id: UUID) -> District:
    """The district if it lies within the actor's reach; else NotVisible."""
    extent = actor.extent(Action.PLACE_READ)
    row = await session.get(District, district_id)
    if row is None or not (extent.everywhere or row.id in extent.district_ids or row.region_id in extent.region_ids):
        raise NotVisible
    return row


async def group_for_update(session: AsyncSession, actor: Actor, preschool_id: UUID, group_id: UUID) -> PreschoolGroup:
    """The group, locked: nobody is enrolled in it meanwhile."""
    extent = actor.extent(Action.GROUP_READ)
    return await visible_one(session, PreschoolGroup, (preschool_id, group_id), extent, lock=True)


async def names_of_year(session: AsyncSession, preschool_id: UUID, school_year: int, but: UUID) -> Sequence[str]:
    """The names of the other groups of a school year."""
    found = await session.scalars(
        select(PreschoolGroup.name).where(
            PreschoolGroup.preschool_id == preschool_id,
            PreschoolGroup.school_year == school_year,
            PreschoolGroup.id != but,
        )
    )
    return found.all()


async def children_beyond(session: AsyncSession, preschool_id: UUID, group_id: UUID, day: date) -> int:
    """How many enrolments of the group go on after ``day``."""
    found = await session.scalar(
        select(func.count(Enrolment.id)).where(
            Enrolment.preschool_id == preschool_id,
            Enrolment.group_id == group_id,
            or_(Enrolment.ends_on.is_(None), Enrolment.ends_on > day),
        )
    )
    return found or 0


async def calendar_days(session: AsyncSession, actor: Actor, preschool_id: UUID) -> Sequence[CalendarDay]:
    found = await session.scalars(
        select(CalendarDay)
        .where(CalendarDay.preschool_id == preschool_id, visible(CalendarDay, actor.extent(Action.GROUP_READ)))
        .order_by(CalendarDay.day)
    )
    return found.all()


async def day_exists(session: AsyncSession, preschool_id: UUID, day: date) -> bool:
    found = await session.scalar(
        select(CalendarDay.id).where(CalendarDay.preschool_id == preschool_id, CalendarDay.day == day)
    )
    return found is not None


async def calendar_day(session: AsyncSession, actor: Actor, preschool_id: UUID, day_id: UUID) -> CalendarDay:
    return await visible_one(session, CalendarDay, (preschool_id, day_id), actor.extent(Action.GROUP_READ))
