"""Every statement about the way to approval: what waits, what was said of lines, what was handed on."""

import json
from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Double,
    Text,
    Uuid,
    all_,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by, array

from server.features.frameworks.models import Area, Framework
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import Activity, WeeklyPlan, WeeklyPlanVersion
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus

QUEUE_LENGTH: Final = 300
"""More than a preschool of twenty groups hands on in a season."""
_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_OF_LINES: Final = (
    select(
        func.count().label("activities"),
        func.coalesce(func.sum(Activity.minutes), 0).label("minutes"),
        func.coalesce(func.sum(Activity.minutes).filter(Activity.component == "local"), 0).label("local_minutes"),
        func.array_agg(Activity.area).label("areas"),
    )
    .where(Activity.preschool_id == WeeklyPlan.preschool_id, Activity.plan_id == WeeklyPlan.id)
    .lateral("of_lines")
)
_MISSING: Final = (
    select(func.array_agg(aggregate_order_by(Area.slug, Area.position)))
    .join(Framework, and_(Framework.id == Area.framework_id, Framework.in_force))
    .where(_OF_LINES.c.areas.is_(None) | (Area.slug != all_(_OF_LINES.c.areas)))
    .correlate(_OF_LINES)
    .scalar_subquery()
)
_QUEUE: Final = Prepared(
    select(
        WeeklyPlan.id,
        WeeklyPlan.group_id,
        PreschoolGroup.name.label("group_name"),
        WeeklyPlan.week_start,
        WeeklyPlan.theme,
        WeeklyPlan.version,
        func.coalesce(WeeklyPlan.submitted_at, WeeklyPlan.updated_at).label("submitted_at"),
        _OF_LINES.c.activities,
        func.coalesce(
            cast(_OF_LINES.c.local_minutes, Double()) / func.nullif(_OF_LINES.c.minutes, literal_column("0")), 0.0
        ).label("local_share"),
        func.coalesce(_MISSING, cast(array([]), ARRAY(Text()))).label("areas_missing"),
    )
    .join(
        PreschoolGroup,
        and_(PreschoolGroup.preschool_id == WeeklyPlan.preschool_id, PreschoolGroup.id == WeeklyPlan.group_id),
    )
    .join(_OF_LINES, onclause=_OF_LINES.c.activities >= 0)
    .where(
        WeeklyPlan.preschool_id == _PRESCHOOL,
        WeeklyPlan.status == PlanStatus.SUBMITTED.value,
        visible(WeeklyPlan),
    )
    .order_by(WeeklyPlan.week_start, WeeklyPlan.submitted_at, WeeklyPlan.id)
    .limit(QUEUE_LENGTH)
)
_VERSIONS: Final = """
    select version, step, made_at, made_by_name, remark from weekly_plan_version
    where preschool_id = $1 and plan_id = $2 order by version desc
"""
_REMARK: Final = """
    update activity a set remark = coalesce(said.remark, '')
    from activity b left join jsonb_to_recordset($3::jsonb) as said (id uuid, remark text) on said.id = b.id
    where a.preschool_id = $1 and a.plan_id = $2 and b.preschool_id = $1 and b.plan_id = $2 and a.id = b.id
      and a.remark <> coalesce(said.remark, '')
"""


async def remark(work: Work, plan: WeeklyPlan, remarks: Mapping[UUID, str]) -> None:
    """Makes these the remarks at the plan's lines, by their ids; of every other line it is taken away."""
    said = json.dumps([{"id": str(line), "remark": text} for line, text in remarks.items()])
    await work.raw.execute(_REMARK, plan.preschool_id, plan.id, said)


async def queue(work: Work, actor: Actor, preschool_id: UUID) -> Sequence[Record]:
    """The submitted plans that the actor may judge, by week."""
    seen = actor.extent(Action.WEEKLY_PLAN_APPROVE).params()
    return await work.rows(_QUEUE, preschool_id=preschool_id, **seen)


async def versions(work: Work, preschool_id: UUID, plan_id: UUID) -> Sequence[Record]:
    """The plan's versions without their activities, the newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_VERSIONS, preschool_id, plan_id)
    return rows


async def version(work: Work, preschool_id: UUID, plan_id: UUID, number: int) -> WeeklyPlanVersion | None:
    found = await work.session.scalars(
        select(WeeklyPlanVersion).where(
            WeeklyPlanVersion.preschool_id == preschool_id,
            WeeklyPlanVersion.plan_id == plan_id,
            WeeklyPlanVersion.version == number,
        )
    )
    return found.one_or_none()
