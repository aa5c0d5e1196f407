"""Every statement about templates of weeks."""

import json
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Uuid, bindparam, func, or_, select

from server.features.plan_templates.models import PlanTemplate
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

MOST: Final = 200
"""Templates in a list; a preschool that keeps more of them looks for none."""
_LIST: Final = Prepared(
    select(
        PlanTemplate.id,
        PlanTemplate.name,
        PlanTemplate.age_band,
        PlanTemplate.author_id,
        PlanTemplate.author_name,
        PlanTemplate.shared,
        PlanTemplate.uses,
        func.jsonb_array_length(PlanTemplate.activities).label("activities"),
        PlanTemplate.created_at,
    )
    .where(
        PlanTemplate.preschool_id == bindparam("preschool_id", type_=Uuid()),
        visible(PlanTemplate),
        or_(
            PlanTemplate.shared,
            PlanTemplate.author_id == bindparam("reader", type_=Uuid()),
        ),
    )
    .order_by(PlanTemplate.name, PlanTemplate.id)
    .limit(MOST)
)
_CREATE: Final = """
    insert into plan_template
        (preschool_id, id, name, age_band, activities, shared, author_id, author_name, created_at, uses)
    values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, 0)
    on conflict do nothing
    returning id
"""


async def templates(work: Work, actor: Actor, preschool_id: UUID) -> Sequence[Record]:
    """The actor's own templates and those that are shared, by name, without their activities."""
    seen = actor.extent(Action.TEMPLATE_KEEP).params()
    return await work.rows(_LIST, preschool_id=preschool_id, reader=actor.account_id, **seen)


async def template(work: Work, actor: Actor, preschool_id: UUID, template_id: UUID) -> PlanTemplate:
    """A template that the actor keeps or that is shared, locked; else NotVisible."""
    extent = actor.extent(Action.TEMPLATE_KEEP)
    open_to_reader = or_(PlanTemplate.shared, PlanTemplate.author_id == actor.account_id)
    return await visible_one(work.session, PlanTemplate, (preschool_id, template_id), extent, open_to_reader, lock=True)


async def is_taken(work: Work, preschool_id: UUID, template_id: UUID) -> bool:
    return await work.session.get(PlanTemplate, (preschool_id, template_id)) is not None


async def create(work: Work, row: PlanTemplate) -> bool:
    """Whether the template was made; not where its id or its author's name for it is there already."""
    made = await work.raw.fetchval(
        _CREATE,
        row.preschool_id,
        row.id,
        row.name,
        row.age_band,
        json.dumps(row.activities),
        row.shared,
        row.author_id,
        row.author_name,
        row.created_at,
    )
    return made is not None
