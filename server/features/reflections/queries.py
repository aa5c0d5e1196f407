"""Every SELECT of reflections and of the life of plans."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from server.features.preschools.models import PreschoolGroup
from server.features.reflections.models import Reflection
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_WRITE: Final = """
    insert into reflection as old (preschool_id, id, group_id, plan_id, day, chips, text, written_by, written_at)
    values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)
    on conflict (preschool_id, plan_id, day) do update
       set chips = excluded.chips, text = excluded.text, written_by = excluded.written_by,
           written_at = excluded.written_at
    returning id
"""
_LIFE: Final = """
    select a.state, a.reason_code <> '' or a.reason <> '' as explained, p.week_start + a.weekday as day
    from weekly_plan p
    join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
    where p.preschool_id = $1 and p.group_id = $2 and p.week_start + a.weekday between $3 and $4
"""
_REFLECTED: Final = """
    select count(*) from reflection where preschool_id = $1 and group_id = $2 and day between $3 and $4
"""


async def plan(work: Work, actor: Actor, action: Action, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
    """The plan if its reflections are the actor's business; else NotVisible."""
    return await visible_one(work.session, WeeklyPlan, (preschool_id, plan_id), actor.extent(action))


async def group(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID) -> PreschoolGroup:
    extent = actor.extent(Action.REFLECTION_READ)
    return await visible_one(work.session, PreschoolGroup, (preschool_id, group_id), extent)


async def of_plan(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> Sequence[Reflection]:
    """The plan's reflections by day, as far as the actor may read them."""
    found = await work.session.scalars(
        select(Reflection)
        .where(
            Reflection.preschool_id == preschool_id,
            Reflection.plan_id == plan_id,
            visible(Reflection, actor.extent(Action.REFLECTION_READ)),
        )
        .order_by(Reflection.day)
    )
    return found.all()


async def write(work: Work, values: Sequence[Any]) -> UUID:
    """The id of the day's only reflection, which takes the new words."""
    written: UUID = await work.raw.fetchval(_WRITE, *values)
    return written


async def marks(
    work: Work, preschool_id: UUID, group_id: UUID, between: tuple[date, date]
) -> tuple[Sequence[Record], int]:
    """State, whether explained, and day of every planned activity; and the number of days reflected upon."""
    rows: Sequence[Record] = await work.raw.fetch(_LIFE, preschool_id, group_id, *between)
    reflected: int = await work.raw.fetchval(_REFLECTED, preschool_id, group_id, *between)
    return rows, reflected
