"""Every statement about the time planning takes."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, func, select

from server.features.planning_time.models import PlanningTime
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_RECORD: Final = """
    insert into planning_time (preschool_id, id, group_id, about, plan_id, day, seconds)
    select $1, id, group_id, about, plan_id, day, seconds
    from jsonb_to_recordset($2::jsonb) as sitting (
        id uuid, group_id uuid, about text, plan_id uuid, day date, seconds int
    )
    on conflict (preschool_id, id) do nothing
"""


async def record(work: Work, preschool_id: UUID, sittings: Sequence[dict[str, Any]]) -> None:
    """Keeps the sittings; one that is kept already stays as it is."""
    await work.raw.execute(_RECORD, preschool_id, json.dumps(sittings, default=str))


async def groups(work: Work, actor: Actor, preschool_id: UUID) -> set[UUID]:
    """The groups whose planning the actor may tell the time of."""
    found = await work.session.scalars(
        select(PreschoolGroup.id).where(
            PreschoolGroup.preschool_id == preschool_id,
            visible(PreschoolGroup, actor.extent(Action.PLANNING_TIME_RECORD)),
        )
    )
    return set(found)


async def weeks(
    work: Work, actor: Actor, preschool_id: UUID, group_id: UUID | None, since: date
) -> Sequence[tuple[UUID, str, date, int, int]]:
    """Group, its name, Monday, seconds and sittings of every weekly plan since a day, oldest first."""
    within = [
        PlanningTime.preschool_id == preschool_id,
        PlanningTime.about == "weekly",
        WeeklyPlan.week_start >= since,
        visible(PlanningTime, actor.extent(Action.PLANNING_TIME_READ)),
    ]
    if group_id:
        within.append(PlanningTime.group_id == group_id)
    found = await work.session.execute(
        select(
            PlanningTime.group_id,
            PreschoolGroup.name,
            WeeklyPlan.week_start,
            func.sum(PlanningTime.seconds),
            func.count(),
        )
        .join(
            PreschoolGroup,
            and_(PreschoolGroup.preschool_id == PlanningTime.preschool_id, PreschoolGroup.id == PlanningTime.group_id),
        )
        .join(
            WeeklyPlan,
            and_(
                WeeklyPlan.preschool_id == PlanningTime.preschool_id,
                WeeklyPlan.id == PlanningTime.plan_id,
                WeeklyPlan.group_id == PlanningTime.group_id,
            ),
        )
        .where(*within)
        .group_by(PlanningTime.group_id, PreschoolGroup.name, WeeklyPlan.week_start)
        .order_by(WeeklyPlan.week_start, PreschoolGroup.name)
    )
    return [(row[0], row[1], row[2], int(row[3]), row[4]) for row in found]
