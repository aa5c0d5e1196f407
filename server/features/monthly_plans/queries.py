"""Every SELECT of monthly plans and their bulk write."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Date, Uuid, and_, bindparam, select

from server.features.monthly_plans.models import MonthlyPlan
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_ONE: Final = Prepared(
    select(
        MonthlyPlan.id,
        MonthlyPlan.group_id,
        MonthlyPlan.month,
        MonthlyPlan.theme,
        MonthlyPlan.goals,
        MonthlyPlan.indicators,
        MonthlyPlan.with_families,
        MonthlyPlan.touched,
        MonthlyPlan.version,
        PreschoolGroup.name.label("group_name"),
        PreschoolGroup.age_band,
    )
    .join(
        PreschoolGroup,
        and_(PreschoolGroup.preschool_id == MonthlyPlan.preschool_id, PreschoolGroup.id == MonthlyPlan.group_id),
    )
    .where(
        MonthlyPlan.preschool_id == bindparam("preschool_id", type_=Uuid()),
        MonthlyPlan.group_id == bindparam("group_id", type_=Uuid()),
        MonthlyPlan.month == bindparam("month", type_=Date()),
        visible(MonthlyPlan),
    )
)
_WRITE: Final = """
    insert into monthly_plan as old (preschool_id, id, group_id, month, theme, goals, indicators, with_families,
                                     touched, version, updated_at, updated_by)
    select $1, id, $2, month, theme, goals, indicators, with_families, '[]', 1, $4, $5
    from jsonb_to_recordset($3::jsonb) as given (
        id uuid, month date, theme jsonb, goals jsonb, indicators jsonb, with_families text
    )
    on conflict (preschool_id, group_id, month) do update set
        theme = excluded.theme,
        goals = case when old.touched ? 'goals' then old.goals else excluded.goals end,
        indicators = case when old.touched ? 'indicators' then old.indicators else excluded.indicators end,
        with_families = case when old.touched ? 'with_families' then old.with_families else excluded.with_families end,
        version = old.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
    where (old.theme, old.goals, old.indicators, old.with_families) is distinct from (
        excluded.theme,
        case when old.touched ? 'goals' then old.goals else excluded.goals end,
        case when old.touched ? 'indicators' then old.indicators else excluded.indicators end,
        case when old.touched ? 'with_families' then old.with_families else excluded.with_families end)
    returning id
"""


async def plan(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID, month: date) -> Record:
    """The month's plan with its group's name and age band; else NotVisible."""
    seen = actor.extent(Action.ANNUAL_PLAN_READ).params()
    row = await work.row(_ONE, preschool_id=preschool_id, group_id=group_id, month=month, **seen)
    if row is None:
        raise NotVisible
    return row


async def plan_for_update(work: Work, preschool_id: UUID, plan_id: UUID) -> MonthlyPlan:
    return await work.session.get_one(
        MonthlyPlan, (preschool_id, plan_id), with_for_update=True, populate_existing=True
    )


async def write_months(work: Work, group: PreschoolGroup, months: Sequence[dict[str, Any]], *by: object) -> list[UUID]:
    """Writes drafted months, fields that a person wrote left as they are; the ids of those that changed."""
    given = json.dumps(months, default=str)
    rows = await work.raw.fetch(_WRITE, group.preschool_id, group.id, given, *by)
    return [row["id"] for row in rows]
