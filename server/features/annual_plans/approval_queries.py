"""Every statement about the way of years to the council: what waits, what was said of weeks, what was handed on."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Integer, Uuid, and_, bindparam, func, select

from server.features.annual_plans.models import AnnualPlan, AnnualPlanVersion, AnnualPlanWeek
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus

_OF_WEEKS: Final = (
    select(
        func.count().label("weeks"),
        func.count().filter(AnnualPlanWeek.touched).label("touched"),
    )
    .where(AnnualPlanWeek.preschool_id == AnnualPlan.preschool_id, AnnualPlanWeek.plan_id == AnnualPlan.id)
    .lateral("of_weeks")
)
_QUEUE: Final = Prepared(
    select(
        AnnualPlan.id,
        AnnualPlan.group_id,
        PreschoolGroup.name.label("group_name"),
        PreschoolGroup.age_band,
        AnnualPlan.school_year,
        AnnualPlan.version,
        func.coalesce(AnnualPlan.submitted_at, AnnualPlan.drafted_at).label("submitted_at"),
        _OF_WEEKS.c.weeks,
        _OF_WEEKS.c.touched,
    )
    .join(
        PreschoolGroup,
        and_(PreschoolGroup.preschool_id == AnnualPlan.preschool_id, PreschoolGroup.id == AnnualPlan.group_id),
    )
    .join(_OF_WEEKS, onclause=_OF_WEEKS.c.weeks >= 0)
    .where(
        AnnualPlan.preschool_id == bindparam("preschool_id", type_=Uuid()),
        AnnualPlan.school_year == bindparam("school_year", type_=Integer()),
        AnnualPlan.status == PlanStatus.SUBMITTED.value,
        visible(AnnualPlan),
    )
    .order_by(AnnualPlan.submitted_at, AnnualPlan.id)
)
_STANDING: Final = """
    select g.id as group_id, g.name as group_name, g.age_band, g.school_year, p.status,
      coalesce(p.version, 0) as version, p.submitted_at,
      count(w.id) as weeks, count(w.id) filter (where w.touched) as touched
    from preschool_group g
    left join annual_plan p on p.preschool_id = g.preschool_id and p.group_id = g.id and p.school_year = g.school_year
    left join annual_plan_week w on w.preschool_id = p.preschool_id and w.plan_id = p.id
    where g.preschool_id = $1 and g.school_year >= $2 and (g.closed_on is null or g.closed_on > $3::date)
    group by g.preschool_id, g.id, p.preschool_id, p.id
    order by g.school_year, g.name, g.id
"""
_VERSIONS: Final = """
    select version, step, made_at, made_by_name, remark from annual_plan_version
    where preschool_id = $1 and plan_id = $2 order by version desc
"""
_REMARK: Final = """
    update annual_plan_week w set remark = coalesce(said.remark, '')
    from annual_plan_week b left join jsonb_to_recordset($3::jsonb) as said (id uuid, remark text) on said.id = b.id
    where w.preschool_id = $1 and w.plan_id = $2 and b.preschool_id = $1 and b.plan_id = $2 and w.id = b.id
      and w.remark <> coalesce(said.remark, '')
"""


async def queue(work: Work, actor: Actor, preschool_id: UUID, school_year: int) -> Sequence[Record]:
    """The submitted years that the actor may judge, the one that waits longest first."""
    seen = actor.extent(Action.ANNUAL_PLAN_APPROVE).params()
    return await work.rows(_QUEUE, preschool_id=preschool_id, school_year=school_year, **seen)


async def standing(work: Work, preschool_id: UUID, school_year: int, today: date) -> Sequence[Record]:
    """Every open group of the preschool from a school year on, with its year where there is one."""
    rows: Sequence[Record] = await work.raw.fetch(_STANDING, preschool_id, school_year, today)
    return rows


async def versions(work: Work, preschool_id: UUID, plan_id: UUID) -> Sequence[Record]:
    """The year's versions without their weeks, the newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_VERSIONS, preschool_id, plan_id)
    return rows


async def kept(work: Work, preschool_id: UUID, plan_id: UUID, numbers: Collection[int]) -> dict[int, AnnualPlanVersion]:
    """Those of the asked versions that there are, with their weeks, by number."""
    found = await work.session.scalars(
        select(AnnualPlanVersion).where(
            AnnualPlanVersion.preschool_id == preschool_id,
            AnnualPlanVersion.plan_id == plan_id,
            AnnualPlanVersion.version.in_(numbers),
        )
    )
    return {row.version: row for row in found}


async def remark(work: Work, plan: AnnualPlan, remarks: Mapping[UUID, str]) -> None:
    """Makes these the remarks at the year's weeks, by their ids; of every other week it is taken away."""
    said = json.dumps([{"id": str(week), "remark": text} for week, text in remarks.items()])
    await work.raw.execute(_REMARK, plan.preschool_id, plan.id, said)
