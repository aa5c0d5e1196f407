"""What drafting reads, in few statements whatever the number of weeks, and its writes in bulk."""

import json
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from server.features.frameworks.service import group_band
from server.features.weekly_plans.models import WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.finding import visible_one
from server.shared.domain.permissions import Action

_GROUND: Final = f"""
    with here as (
      select distinct e.child_id from enrolment e
      where e.preschool_id = $1 and e.group_id = $2 and e.starts_on <= $3::date
        and (e.ends_on is null or e.ends_on >= $3::date)
    ), said as (
      select c.child_id, o.indicator_id, o.level, o.observed_at as at
      from observation o
      join observation_child c on c.preschool_id = o.preschool_id and c.observation_id = o.id
      join here on here.child_id = c.child_id
      where o.preschool_id = $1 and o.group_id = $2 and o.observed_at >= $4::timestamptz
        and o.withdrawn_at is null and o.indicator_id is not null and o.level is not null
      union all
      select here.child_id, m.indicator_id, m.level, m.marked_at
      from here
      join development_card d on d.preschool_id = $1 and d.child_id = here.child_id
      join card_mark m on m.preschool_id = $1 and m.card_id = d.id
      where d.round_id = (select r.id from assessment_round r
        join preschool_group own on own.preschool_id = r.preschool_id and own.id = $2
        where r.preschool_id = $1 and r.school_year = own.school_year order by r.number desc limit 1)
    ), latest as (
      select distinct on (child_id, indicator_id) indicator_id, level from said
      order by child_id, indicator_id, at desc, level desc
    ), needed as (
      select i.slug, count(*) as children from latest l join indicator i on i.id = l.indicator_id
      where l.level < 1 group by i.slug
    )
    select g.id, g.preschool_id, g.age_band, g.language, f.local_share, f.balance,
      (select json_agg(a.slug order by a.position) from area a where a.framework_id = f.id) as areas,
      (select json_agg(i.slug) from indicator i where i.framework_id = f.id
         and i.age_band = {group_band("f.details", "g.age_band")}) as indicators,
      (select json_object_agg(n.slug, n.children) from needed n) as needs,
      (select count(*) from here where not exists (
        select from observation_child c
        join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id and o.withdrawn_at is null
        where c.preschool_id = $1 and c.child_id = here.child_id and c.observed_at > $5::timestamptz)) as unobserved
    from preschool_group g
    left join (select * from framework where in_force limit 1) f on true
    where g.preschool_id = $1 and g.id = $2
"""  # noqa: S608 - only our own texts are joined
_PLANNED: Final = """
    select p.week_start, json_agg(json_build_array(a.weekday, a.part_of_day, a.centre, a.area, a.minutes,
      a.component = 'local', a.indicators, a.bank_owner_id, a.bank_id)) as lines
    from weekly_plan p join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
    where p.preschool_id = $1 and p.group_id = $2 and p.week_start between $3 and $4
    group by p.week_start order by p.week_start
"""
_PLANS: Final = """
    select p.id, p.week_start, p.status, p.theme, p.week_theme_id,
      exists (select from activity a where a.preschool_id = p.preschool_id and a.plan_id = p.id
              and (a.touched or a.state <> 'planned')) as fixed
    from weekly_plan p
    where p.preschool_id = $1 and p.group_id = $2 and p.week_start between $3 and $4
    order by p.week_start
"""
_PLANS_LOCKED: Final = _PLANS + " for update"
_CREATE: Final = """
    insert into weekly_plan (preschool_id, id, group_id, week_start, theme, week_theme_id, status, created_by,
                             created_at, updated_at, remark, version, taken_from)
    select $1, id, $2, week_start, theme, week_theme_id, 'draft', $4, $5, $5, '', 1, '{}'
    from jsonb_to_recordset($3::jsonb) as given (id uuid, week_start date, theme jsonb, week_theme_id uuid)
    on conflict do nothing
    returning id
"""
_WRITE: Final = """
    insert into activity as old (preschool_id, plan_id, id, weekday, part_of_day, centre, area, title, aim, minutes,
                                 component, position, course, materials, indicators, because, bank_owner_id, bank_id,
                                 revision, touched, state, reason)
    select $1, plan_id, id, weekday, part_of_day, centre, area, title, aim, minutes, component, position, course,
           materials, indicators, because, bank_owner_id, bank_id, 1, false, 'planned', ''
    from jsonb_to_recordset($2::jsonb) as given (
        plan_id uuid, id uuid, weekday int, part_of_day text, centre text, area text, title text, aim text, minutes int,
        component text, position int, course jsonb, materials jsonb, indicators jsonb, because jsonb,
        bank_owner_id uuid, bank_id uuid
    )
    on conflict (preschool_id, id) do update set
        weekday = excluded.weekday, part_of_day = excluded.part_of_day, centre = excluded.centre,
        area = excluded.area, title = excluded.title, aim = excluded.aim, minutes = excluded.minutes,
        component = excluded.component, position = excluded.position, course = excluded.course,
        materials = excluded.materials, indicators = excluded.indicators, because = excluded.because,
        bank_owner_id = excluded.bank_owner_id, bank_id = excluded.bank_id, resources = '[]', remark = '',
        revision = old.revision + 1
    where old.plan_id = excluded.plan_id and not old.touched and old.state = 'planned'
"""
_REMOVE: Final = """
    delete from activity where preschool_id = $1 and id = any($2) and not touched and state = 'planned'
"""
_PLACE_OF_THEME: Final = "select month, week from week_theme where id = $1"
_THEMES: Final = """
    update weekly_plan p set theme = given.theme, week_theme_id = given.week_theme_id, updated_at = $3
    from jsonb_to_recordset($2::jsonb) as given (id uuid, theme jsonb, week_theme_id uuid)
    where p.preschool_id = $1 and p.id = given.id
"""


async def ground(
    work: Work, preschool_id: UUID, group_id: UUID, today: date, lately: tuple[datetime, datetime]
) -> Record | None:
    """The group, the framework in force and what observations and the marks of the newest round ask for.

    ``lately`` are the moments since when levels of observations count, and since when a child without an entry is
    unobserved.
    """
    row: Record | None = await work.raw.fetchrow(_GROUND, preschool_id, group_id, today, *lately)
    return row


async def plan_for_reading(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
    """The plan if the actor may read it, else NotVisible."""
    return await visible_one(work.session, WeeklyPlan, (preschool_id, plan_id), actor.extent(Action.WEEKLY_PLAN_READ))


async def place_of_theme(work: Work, theme_id: UUID | None) -> tuple[int, int]:
    """Month and week of a theme in the grid; zeros where there is none."""
    row = await work.raw.fetchrow(_PLACE_OF_THEME, theme_id) if theme_id else None
    return (row["month"], row["week"]) if row else (0, 0)


async def planned(
    work: Work, preschool_id: UUID, group_id: UUID, between: tuple[date, date]
) -> Sequence[tuple[date, list[list[Any]]]]:
    """The lines of the group's weeks, oldest first."""
    rows = await work.raw.fetch(_PLANNED, preschool_id, group_id, *between)
    return [(row["week_start"], row["lines"]) for row in rows]


async def plans_between(
    work: Work, preschool_id: UUID, group_id: UUID, between: tuple[date, date], *, lock: bool
) -> Sequence[Record]:
    """The group's weekly plans, locked until the transaction ends; ``fixed``: a person wrote or marked a line of it."""
    statement = _PLANS_LOCKED if lock else _PLANS
    rows: Sequence[Record] = await work.raw.fetch(statement, preschool_id, group_id, *between)
    return rows


async def create_plans(
    work: Work, group: Record, plans: Sequence[dict[str, Any]], by: UUID, now: datetime
) -> set[UUID]:
    """Makes the plans whose weeks have none; a second device that drafts the same week waits here. Those made."""
    given = json.dumps(plans, default=str)
    rows = await work.raw.fetch(_CREATE, group["preschool_id"], group["id"], given, by, now)
    return {row["id"] for row in rows}


async def write_lines(
    work: Work, preschool_id: UUID, lines: Sequence[dict[str, Any]], removed: Collection[UUID] = ()
) -> None:
    """Writes drafted lines of any number of plans; what a person wrote or marked stays as it is."""
    if removed:
        await work.raw.execute(_REMOVE, preschool_id, list(removed))
    if lines:
        await work.raw.execute(_WRITE, preschool_id, json.dumps(lines, default=str))


async def set_themes(work: Work, preschool_id: UUID, themes: Sequence[dict[str, Any]], now: datetime) -> None:
    await work.raw.execute(_THEMES, preschool_id, json.dumps(themes, default=str), now)
