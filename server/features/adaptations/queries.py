"""Every SELECT of adaptations; each starts from the children the actor may read."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import and_, select

from server.features.adaptations.models import Adaptation
from server.features.children.models import Child
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

Named = tuple[Adaptation, str, str]
"""An adaptation with the child's given and family name."""
_IN_GROUP: Final = """
    select exists (select from enrolment e where e.preschool_id = $1 and e.child_id = $2 and e.group_id = $3
                      and e.starts_on <= $4 and (e.ends_on is null or e.ends_on >= $4)) as enrolled,
           exists (select from activity a where a.preschool_id = $1 and a.plan_id = $5 and a.id = $6) as planned
"""
_NAMED: Final = select(Adaptation, Child.given_name, Child.family_name).join(
    Child, and_(Child.preschool_id == Adaptation.preschool_id, Child.id == Adaptation.child_id)
)


async def plan(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
    """The plan if the actor may know of adaptations in its group; else NotVisible."""
    return await visible_one(work.session, WeeklyPlan, (preschool_id, plan_id), actor.extent(Action.ADAPTATION_READ))


async def of_plan(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> Sequence[Named]:
    found = await work.session.execute(
        _NAMED.where(
            Adaptation.preschool_id == preschool_id,
            Adaptation.plan_id == plan_id,
            visible(Adaptation, actor.extent(Action.ADAPTATION_READ)),
        ).order_by(Child.sort_key, Child.id, Adaptation.id)
    )
    return [(row[0], row[1], row[2]) for row in found]


async def one(work: Work, actor: Actor, preschool_id: UUID, adaptation_id: UUID) -> Named:
    """The adaptation if the actor may read its child; else NotVisible."""
    found = await work.session.execute(
        _NAMED.where(
            Adaptation.preschool_id == preschool_id,
            Adaptation.id == adaptation_id,
            visible(Adaptation, actor.extent(Action.ADAPTATION_READ)),
        )
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row[0], row[1], row[2]


async def child(work: Work, actor: Actor, preschool_id: UUID, child_id: UUID) -> Child:
    return await visible_one(work.session, Child, (preschool_id, child_id), actor.extent(Action.ADAPTATION_WRITE))


async def belongs(work: Work, actor: Actor, plan: WeeklyPlan, child_id: UUID, activity_id: UUID) -> tuple[bool, bool]:
    """Whether the child is of the plan's group today, and whether the activity is the plan's."""
    row = await work.raw.fetchrow(
        _IN_GROUP, plan.preschool_id, child_id, plan.group_id, actor.today, plan.id, activity_id
    )
    return row["enrolled"], row["planned"]
