"""What the cascade reads and writes of annual plans, in bulk."""

import json
from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from server.features.annual_plans.models import YearDrafting
from server.kernel.database import Record, Work
from server.shared.domain.cascade import WeekInYear

_CREATE: Final = """
    insert into annual_plan (preschool_id, id, group_id, school_year, grid_id, drafted_at, drafted_by)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict do nothing
"""
_WEEKS: Final = """
    select id, week_start, month, week_theme_id as theme_id, title, working_days, period, touched
    from annual_plan_week where preschool_id = $1 and plan_id = $2 order by week_start
"""
_WRITE: Final = """
    insert into annual_plan_week
        (preschool_id, plan_id, id, week_start, month, week_theme_id, title, working_days, period, touched, note)
    select $1, $2, id, week_start, month, theme_id, title, working_days, period, touched, ''
    from jsonb_to_recordset($3::jsonb) as week (
        id uuid, week_start date, month int, theme_id uuid, title jsonb, working_days int, period text, touched boolean
    )
    on conflict (preschool_id, id) do update set
        working_days = excluded.working_days, month = excluded.month, period = excluded.period,
        week_theme_id = excluded.week_theme_id, title = excluded.title
"""
_REMOVE: Final = "delete from annual_plan_week where preschool_id = $1 and id = any($2)"
_GROUPS: Final = """
    select id from preschool_group
    where preschool_id = $1 and school_year = $2 and (closed_on is null or closed_on > $3::date)
    order by name, id
"""
_ASK: Final = """
    insert into year_drafting (preschool_id, id, school_year, groups, done, asked_by, asked_at, ended_at)
    values ($1, $2, $3, $4, 0, $5, $6, case when $4 = 0 then $6::timestamptz end)
    on conflict do nothing
"""
_DONE: Final = """
    update year_drafting set done = $3, ended_at = case when $3 >= groups then $4::timestamptz end
    where preschool_id = $1 and id = $2
"""


async def create_unless_there(work: Work, *values: Any) -> None:
    """Two devices may draft the same year at once: the second one waits here and then finds the first one's plan."""
    await work.raw.execute(_CREATE, *values)


async def weeks(work: Work, preschool_id: UUID, plan_id: UUID) -> list[WeekInYear]:
    return [WeekInYear(**row) for row in await work.raw.fetch(_WEEKS, preschool_id, plan_id)]


async def write_weeks(
    work: Work, preschool_id: UUID, plan_id: UUID, written: Sequence[WeekInYear], removed: Collection[UUID]
) -> None:
    if removed:
        await work.raw.execute(_REMOVE, preschool_id, list(removed))
    if written:
        rows = [{name: getattr(week, name) for name in WeekInYear.__slots__} for week in written]
        await work.raw.execute(_WRITE, preschool_id, plan_id, json.dumps(rows, default=str))


async def open_groups(work: Work, preschool_id: UUID, school_year: int, today: object) -> list[UUID]:
    """The preschool's groups of a school year that are not closed, by name."""
    rows: Sequence[Record] = await work.raw.fetch(_GROUPS, preschool_id, school_year, today)
    return [row["id"] for row in rows]


async def ask(work: Work, row: YearDrafting) -> None:
    """Asked twice under one identity is asked once."""
    await work.raw.execute(_ASK, row.preschool_id, row.id, row.school_year, row.groups, row.asked_by, row.asked_at)


async def drafting(work: Work, preschool_id: UUID, drafting_id: UUID, *, lock: bool = False) -> YearDrafting | None:
    return await work.session.get(
        YearDrafting, (preschool_id, drafting_id), populate_existing=True, with_for_update=lock or None
    )


async def latest_drafting(work: Work, preschool_id: UUID) -> YearDrafting | None:
    found = await work.session.scalars(
        select(YearDrafting)
        .where(YearDrafting.preschool_id == preschool_id)
        .order_by(YearDrafting.asked_at.desc(), YearDrafting.id.desc())
        .limit(1)
    )
    return found.one_or_none()


async def note_done(work: Work, row: YearDrafting, done: int, now: object) -> None:
    await work.raw.execute(_DONE, row.preschool_id, row.id, done, now)
