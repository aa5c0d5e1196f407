"""Every SELECT about takeouts themselves: asked for, made, fetched, forgotten."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.children.models import Child, Guardian
from server.features.takeouts.models import Takeout
from server.kernel.access import Actor, Extent
from server.kernel.database import Record, Work
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

SHOWN: Final = 50
_OUTDATED: Final = """
    select t.id from takeout t
    where t.preschool_id = $1 and t.child_id = $2 and exists (
      select from observation_child mine
      join observation_photo held on held.preschool_id = $1 and held.observation_id = mine.observation_id
      join observation_photo same on same.preschool_id = $1 and same.file_id = held.file_id
      join observation_child tagged on tagged.preschool_id = $1 and tagged.observation_id = same.observation_id
      join consent said on said.preschool_id = $1 and said.child_id = tagged.child_id
       and said.purpose = 'photos' and not said.given and said.replaced_at is null and said.said_at > t.asked_at
      where mine.preschool_id = $1 and mine.child_id = t.child_id)
"""
_PROGRESS: Final = """
    update takeout set state = 'running', progress = $3
    where preschool_id = $1 and id = $2 and state in ('waiting', 'running')
"""
_EXPIRED: Final = """
    select preschool_id, id, key from takeout
    where key <> '' and expires_at <= $1 order by expires_at limit $2
    for update skip locked
"""
_FORGOTTEN: Final = "update takeout set key = '' where preschool_id = $1 and id = $2"


async def child(session: AsyncSession, extent: Extent, preschool_id: UUID, child_id: UUID, *, lock: bool) -> Child:
    """The child if it is within reach, else NotVisible; with ``lock`` nobody else asks for a takeout meanwhile."""
    return await visible_one(session, Child, (preschool_id, child_id), extent, lock=lock)


async def cares_for(session: AsyncSession, actor: Actor, child: Child) -> bool:
    """Whether the actor is of the child's family, whatever else they are."""
    found = await session.scalar(
        select(Guardian.id)
        .where(
            Guardian.preschool_id == child.preschool_id,
            Guardian.child_id == child.id,
            Guardian.account_id == actor.account_id,
        )
        .limit(1)
    )
    return found is not None


async def of_child(session: AsyncSession, actor: Actor, child: Child) -> Sequence[Takeout]:
    """What of a child's takeouts the actor may see, newest first."""
    found = await session.scalars(
        select(Takeout)
        .where(Takeout.preschool_id == child.preschool_id, Takeout.child_id == child.id, seen_by(actor))
        .order_by(Takeout.asked_at.desc(), Takeout.id.desc())
        .limit(SHOWN)
    )
    return found.all()


async def one(session: AsyncSession, actor: Actor, preschool_id: UUID, takeout_id: UUID) -> Takeout:
    return await visible_one(
        session, Takeout, (preschool_id, takeout_id), actor.extent(Action.PORTFOLIO_READ), seen_by(actor)
    )


async def known(session: AsyncSession, preschool_id: UUID, takeout_id: UUID) -> Takeout | None:
    return await session.get(Takeout, (preschool_id, takeout_id))


async def outdated(work: Work, preschool_id: UUID, child_id: UUID) -> frozenset[UUID]:
    """A child's takeouts since whose asking a family has refused pictures that are in its entries.

    Such a file may hold a picture that nobody may see any more, so it is not given out again.
    """
    rows: Sequence[Record] = await work.raw.fetch(_OUTDATED, preschool_id, child_id)
    return frozenset(row["id"] for row in rows)


async def note_progress(work: Work, preschool_id: UUID, takeout_id: UUID, progress: float) -> None:
    await work.raw.execute(_PROGRESS, preschool_id, takeout_id, progress)


async def expired(work: Work, now: datetime, at_most: int) -> Sequence[Record]:
    """``preschool_id``, ``id`` and ``key`` of ready files whose time is over, locked, the oldest first."""
    rows: Sequence[Record] = await work.raw.fetch(_EXPIRED, now, at_most)
    return rows


async def forget(work: Work, preschool_id: UUID, takeout_id: UUID) -> None:
    """The file of a takeout is gone; the row stays and tells that there was one."""
    await work.raw.execute(_FORGOTTEN, preschool_id, takeout_id)


def seen_by(actor: Actor) -> ColumnElement[bool]:
    """Archives for those who may make them; what a family asked for is the family's alone.

    Beside the clause of reach by PORTFOLIO_READ, which is the wider right of the two.
    """
    makes = actor.extent(Action.TAKEOUT_MAKE)
    own = {child_id for _, child_id in makes.children}
    of_own_child = Takeout.child_id.in_(own) if own else ~true()
    archives = or_(Takeout.kind == "portfolio", visible(Takeout, makes))
    return and_(archives, or_(~Takeout.as_family, of_own_child))
