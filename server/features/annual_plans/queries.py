"""Every SELECT and the two bulk writes of annual plans."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Integer, Uuid, and_, bindparam, select

from server.features.annual_plans.models import AnnualPlan, AnnualPlanWeek
from server.features.annual_plans.year import GroupYear
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_OF_GROUP: Final = Prepared(
    select(
        AnnualPlan.id,
        AnnualPlan.group_id,
        AnnualPlan.school_year,
        AnnualPlan.drafted_at,
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
_TITLE: Final = """
    select w.title from annual_plan_week w
    join annual_plan p on p.preschool_id = w.preschool_id and p.id = w.plan_id
    where p.preschool_id = $1 and p.group_id = $2 and w.week_start = $3
"""
_CREATE: Final = """
    insert into annual_plan (preschool_id, id, group_id, school_year, grid_id, drafted_at, drafted_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict do nothing
"""
_REPLACE: Final = """
    with drafted as (
        select * from jsonb_to_recordset($3::jsonb) as week (
            id uuid, week_start date, month int, week_theme_id uuid, title jsonb, working_days int, period text
        )
    ), gone as (
        delete from annual_plan_week w
        where w.preschool_id = $1 and w.plan_id = $2 and not w.touched
          and not exists (select from drafted d where d.week_start = w.week_start)
    ), closed as (
        update annual_plan_week w set working_days = 0
        where w.preschool_id = $1 and w.plan_id = $2 and w.touched
          and not exists (select from drafted d where d.week_start = w.week_start)
    )
    insert into annual_plan_week as old
        (preschool_id, plan_id, id, week_start, month, week_theme_id, title, working_days, period, touched, note)
    select $1, $2, id, week_start, month, week_theme_id, title, working_days, period, false, '' from drafted
    on conflict (preschool_id, plan_id, week_start) do update set
        working_days = excluded.working_days,
        month = case when old.touched then old.month else excluded.month end,
        period = case when old.touched then old.period else excluded.period end,
        week_theme_id = case when old.touched then old.week_theme_id else excluded.week_theme_id end,
        title = case when old.touched then old.title else excluded.title end
"""


async def group(work: Work, actor: Actor, year: GroupYear) -> PreschoolGroup:
    """The group if the actor may read its plans; else NotVisible."""
    found = await work.session.scalars(
        select(PreschoolGroup).where(
            PreschoolGroup.preschool_id == year.preschool_id,
            PreschoolGroup.id == year.group_id,
            visible(PreschoolGroup, actor.extent(Action.ANNUAL_PLAN_READ)),
        )
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row


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


async def title_of_week(work: Work, year: GroupYear, week_start: date) -> dict[str, str] | None:
    title: dict[str, str] | None = await work.raw.fetchval(_TITLE, year.preschool_id, year.group_id, week_start)
    return title


async def create_unless_there(work: Work, row: AnnualPlan) -> None:
    """Two devices may draft the same year at once: the second one waits here and then finds the first one's plan."""
    await work.raw.execute(
        _CREATE,
        row.preschool_id,
        row.id,
        row.group_id,
        row.school_year,
        row.grid_id,
        row.drafted_at,
        row.drafted_by,
    )


async def replace_weeks(work: Work, preschool_id: UUID, plan_id: UUID, drafted: list[dict[str, Any]]) -> None:
    """Puts the drafted weeks in place of those nobody touched; of touched ones only the count of days follows."""
    await work.raw.execute(_REPLACE, preschool_id, plan_id, json.dumps(drafted, default=str))
