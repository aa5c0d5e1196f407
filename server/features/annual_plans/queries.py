"""Every SELECT and the two bulk writes of annual plans."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Integer, Uuid, and_, bindparam, select

from server.features.annual_plans.models import AnnualPlan, AnnualPlanWeek
from server.features.annual_plans.year import GroupYear
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_OF_GROUP: Final = Prepared(
    select(
        AnnualPlan.id,
        AnnualPlan.group_id,
        AnnualPlan.school_year,
        AnnualPlan.drafted_at,
        AnnualPlan.status,
        AnnualPlan.version,
        AnnualPlan.remark,
        AnnualPlan.protocol_number,
        AnnualPlan.protocol_date,
        PreschoolGroup.name.label("group_name"),
        PreschoolGroup.age_band,
    )
    .join(
        PreschoolGroup,
        and_(PreschoolGroup.preschool_id == AnnualPlan.preschool_id, PreschoolGroup.id == AnnualPlan.group_id),
    )
    .where(
        AnnualPlan.preschool_id == bindparam("preschool_id", type_=Uuid()),
        AnnualPlan.group_id == bindparam("group_id", type_=Uuid()),
        AnnualPlan.school_year == bindparam("school_year", type_=Integer()),
        visible(AnnualPlan),
    )
)
_WEEKS: Final = Prepared(
    select(
        AnnualPlanWeek.id,
        AnnualPlanWeek.week_start,
        AnnualPlanWeek.month,
        AnnualPlanWeek.period,
        AnnualPlanWeek.working_days,
        AnnualPlanWeek.title,
        AnnualPlanWeek.week_theme_id,
        AnnualPlanWeek.touched,
        AnnualPlanWeek.note,
        AnnualPlanWeek.remark,
        WeeklyPlan.id.label("weekly_plan_id"),
        WeeklyPlan.status.label("weekly_plan_status"),
    )
    .outerjoin(
        WeeklyPlan,
        and_(
            WeeklyPlan.preschool_id == AnnualPlanWeek.preschool_id,
            WeeklyPlan.group_id == bindparam("group_id", type_=Uuid()),
            WeeklyPlan.week_start == AnnualPlanWeek.week_start,
        ),
    )
    .where(
        AnnualPlanWeek.preschool_id == bindparam("preschool_id", type_=Uuid()),
        AnnualPlanWeek.plan_id == bindparam("plan_id", type_=Uuid()),
    )
    .order_by(AnnualPlanWeek.week_start)
)


async def group(work: Work, actor: Actor, year: GroupYear) -> PreschoolGroup:
    """The group if the actor may read its plans; else NotVisible."""
    extent = actor.extent(Action.ANNUAL_PLAN_READ)
    return await visible_one(work.session, PreschoolGroup, (year.preschool_id, year.group_id), extent)


async def plan(work: Work, actor: Actor, year: GroupYear) -> Record:
    """The plan with its group's name and age band; else NotVisible."""
    row = await work.row(
        _OF_GROUP,
        preschool_id=year.preschool_id,
        group_id=year.group_id,
        school_year=year.school_year,
        **actor.extent(Action.ANNUAL_PLAN_READ).params(),
    )
    if row is None:
        raise NotVisible
    return row


async def plan_for_update(work: Work, year: GroupYear) -> AnnualPlan | None:
    found = await work.session.scalars(
        select(AnnualPlan)
        .where(
            AnnualPlan.preschool_id == year.preschool_id,
            AnnualPlan.group_id == year.group_id,
            AnnualPlan.school_year == year.school_year,
        )
        .with_for_update()
    )
    return found.one_or_none()


async def week(work: Work, preschool_id: UUID, plan_id: UUID, week_id: UUID) -> AnnualPlanWeek:
    row = await work.session.get(AnnualPlanWeek, (preschool_id, week_id), populate_existing=True)
    if row is None or row.plan_id != plan_id:
        raise NotVisible
    return row


async def weeks(work: Work, year: GroupYear, plan_id: UUID) -> Sequence[Record]:
    """The plan's weeks in order, each with the group's weekly plan where there is one."""
    return await work.rows(_WEEKS, preschool_id=year.preschool_id, group_id=year.group_id, plan_id=plan_id)
