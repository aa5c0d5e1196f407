"""What plans touched and what was observed, each in one statement."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.frameworks.service import group_band
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.domain.permissions import Action

_GROUP: Final = """
    select g.id, g.name, g.age_band,
      (select count(distinct e.child_id) from enrolment e
       where e.preschool_id = $1 and e.group_id = g.id and e.starts_on <= $3::date
         and (e.ends_on is null or e.ends_on >= $3::date)) as children,
      (select balance from framework where in_force limit 1) as balance,
      (select json_agg(a.slug order by a.position) from area a join framework f on f.id = a.framework_id and f.in_force)
        as areas
    from preschool_group g
    where g.preschool_id = $1 and g.id = $2
      and ($1 = any($4::uuid[]) or (g.preschool_id, g.id) in (select * from unnest($5::uuid[], $6::uuid[])))
"""
_WEEKS: Final = """
    with week as (
      select day::date as week_start from generate_series($3::date, $4::date, interval '7 days') as day
    )
    select w.week_start, p.id as plan_id, p.status, coalesce(p.theme, y.title, '{}') as theme,
      coalesce((select json_object_agg(m.area, m.minutes) from (
        select a.area, sum(a.minutes) as minutes from activity a
        where a.preschool_id = p.preschool_id and a.plan_id = p.id group by a.area) m), '{}') as minutes
    from week w
    left join weekly_plan p on p.preschool_id = $1 and p.group_id = $2 and p.week_start = w.week_start
    left join lateral (
      select t.title from annual_plan_week t
      join annual_plan q on q.preschool_id = t.preschool_id and q.id = t.plan_id
      where q.preschool_id = $1 and q.group_id = $2 and t.week_start = w.week_start
      order by q.school_year desc limit 1
    ) y on true
    order by w.week_start
"""
_INDICATORS: Final = f"""
    with planned as (
      select touched.slug, count(*) as planned, max(p.week_start + a.weekday) as last_planned
      from weekly_plan p
      join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
      cross join lateral jsonb_array_elements_text(a.indicators) as touched(slug)
      where p.preschool_id = $1 and p.group_id = $2 and p.week_start between $3::date and $4::date
      group by touched.slug
    ), observed as (
      select o.indicator_id, count(*) as observed from observation o
      where o.preschool_id = $1 and o.group_id = $2 and o.withdrawn_at is null and o.indicator_id is not null
        and o.observed_at >= $6::timestamptz and o.observed_at < $7::timestamptz
      group by o.indicator_id
    )
    select i.slug, a.slug as area, i.title, coalesce(n.planned, 0) as planned, coalesce(o.observed, 0) as observed,
      n.last_planned
    from framework f
    join area a on a.framework_id = f.id
    join sub_area s on s.area_id = a.id
    join indicator i on i.sub_area_id = s.id and i.age_band = {group_band("f.details", "$5")}
    left join planned n on n.slug = i.slug
    left join observed o on o.indicator_id = i.id
    where f.in_force
    order by coalesce(n.planned, 0), a.position, s.position, i.position
"""  # noqa: S608 - only our own texts are joined


async def group(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID) -> Record | None:
    """The group with the number of its children and the framework's areas and balance; None out of reach."""
    extent = actor.extent(Action.COVERAGE_READ)
    homes, own = [home for home, _ in extent.groups], [one for _, one in extent.groups]
    row: Record | None = await work.raw.fetchrow(
        _GROUP, preschool_id, group_id, actor.today, list(extent.preschool_ids), homes, own
    )
    return row


async def weeks(work: Work, preschool_id: UUID, group_id: UUID, between: tuple[date, date]) -> Sequence[Record]:
    """Every week between two Mondays, with the planned minutes of each area."""
    rows: Sequence[Record] = await work.raw.fetch(_WEEKS, preschool_id, group_id, *between)
    return rows


async def indicators(
    work: Work, where: tuple[UUID, UUID, str], between: tuple[date, date], observed: tuple[datetime, datetime]
) -> Sequence[Record]:
    """The indicators of the group's age, the least planned first; ``where``: preschool, group and its age band."""
    preschool_id, group_id, age_band = where
    rows: Sequence[Record] = await work.raw.fetch(_INDICATORS, preschool_id, group_id, *between, age_band, *observed)
    return rows
