"""Every SELECT of consents; each starts from the children the actor may read."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Date, Uuid, and_, bindparam, func, or_, select

from server.features.children.models import Child, Enrolment
from server.features.consents.models import Consent
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_GROUP: Final = bindparam("group_id", type_=Uuid())
_ON: Final = bindparam("seen_on", type_=Date())
_RUNNING: Final = and_(Enrolment.starts_on <= _ON, or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= _ON))

_OF_GROUP: Final = Prepared(
    select(
        Child.id,
        Child.given_name,
        Child.family_name,
        select(func.json_object_agg(Consent.purpose, Consent.given))
        .where(Consent.preschool_id == Child.preschool_id, Consent.child_id == Child.id, Consent.replaced_at.is_(None))
        .scalar_subquery()
        .label("said"),
    )
    .join(Enrolment, and_(Enrolment.preschool_id == Child.preschool_id, Enrolment.child_id == Child.id, _RUNNING))
    .where(Child.preschool_id == _PRESCHOOL, Enrolment.group_id == _GROUP, visible(Child))
    .order_by(Child.sort_key, Child.id)
)
_GROUP_EXISTS: Final = Prepared(
    select(PreschoolGroup.id).where(PreschoolGroup.preschool_id == _PRESCHOOL, PreschoolGroup.id == _GROUP)
)
_GROUPS_OF: Final = Prepared(
    select(Enrolment.group_id).where(
        Enrolment.preschool_id == _PRESCHOOL,
        Enrolment.child_id == bindparam("child_id", type_=Uuid()),
        _RUNNING,
    )
)
_TELL_OF_PICTURES: Final = """
    insert into change (preschool_id, kind, subject_id, group_id, child_ids)
    select o.preschool_id, 'observation', o.id, o.group_id,
           array(select c.child_id from observation_child c
                  where c.preschool_id = o.preschool_id and c.observation_id = o.id and o.shared)
    from observation o
    where o.preschool_id = $1 and o.withdrawn_at is null and o.id in (
      select held.observation_id
      from observation_child about
      join observation_photo p on p.preschool_id = $1 and p.observation_id = about.observation_id
      join observation_photo held on held.preschool_id = $1 and held.file_id = p.file_id
      where about.preschool_id = $1 and about.child_id = $2)
"""


async def child(work: Work, actor: Actor, preschool_id: UUID, child_id: UUID, *, lock: bool = False) -> Child:
    """The child if the actor may know what its family allows; else NotVisible. Locked, one answer follows another."""
    return await visible_one(
        work.session, Child, (preschool_id, child_id), actor.extent(Action.CONSENT_READ), lock=lock
    )


async def of_child(work: Work, preschool_id: UUID, child_id: UUID) -> Sequence[Consent]:
    """Everything that was said about a child, the newest first."""
    found = await work.session.scalars(
        select(Consent)
        .where(Consent.preschool_id == preschool_id, Consent.child_id == child_id)
        .order_by(Consent.said_at.desc(), Consent.id.desc())
    )
    return found.all()


async def groups_of(work: Work, actor: Actor, preschool_id: UUID, child_id: UUID) -> list[UUID]:
    """The groups the child is in today: one or none."""
    rows = await work.rows(_GROUPS_OF, preschool_id=preschool_id, child_id=child_id, seen_on=actor.today)
    return [row["group_id"] for row in rows]


async def of_group(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID) -> Sequence[Record]:
    """The children of the group today with ``said``: what was answered, by purpose."""
    extent = actor.extent(Action.CONSENT_READ)
    return await work.rows(_OF_GROUP, preschool_id=preschool_id, group_id=group_id, **extent.params())


async def group_exists(work: Work, preschool_id: UUID, group_id: UUID) -> bool:
    return await work.value(_GROUP_EXISTS, preschool_id=preschool_id, group_id=group_id) is not None


async def tell_of_pictures(work: Work, preschool_id: UUID, child_id: UUID) -> None:
    """Other devices learn of every entry with a picture of the child: it may come or go by what was said."""
    await work.raw.execute(_TELL_OF_PICTURES, preschool_id, child_id)
