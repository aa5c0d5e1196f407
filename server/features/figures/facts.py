"""The formulas as SQL, once: what each figure counts, group by group, in one month of one preschool."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.shared.domain.calendar import school_year_of
from server.shared.domain.figures import last_counted_day, next_month


@dataclass(frozen=True, slots=True)
class Month:
    """One month of one preschool as the statements' parameters $1 to $7."""

    preschool_id: UUID
    month: date
    today: date
    zone: ZoneInfo

    def params(self) -> tuple[UUID, date, date, int, datetime, datetime, date]:
        until = next_month(self.month)
        return (
            self.preschool_id,
            self.month,
            last_counted_day(self.month, self.today),
            school_year_of(self.month),
            datetime.combine(self.month, time(), self.zone),
            datetime.combine(until, time(), self.zone),
            min(until, self.today) - timedelta(days=1),
        )


IN_PLACE: Final = """(p.status <> 'draft' or exists (
          select from activity t where t.preschool_id = p.preschool_id and t.plan_id = p.id
            and (t.touched or t.state <> 'planned')))"""
"""That a weekly plan is somebody's work: handed on, or with a line that a person wrote or marked. A draft that was made
with the year and that nobody has looked at is no plan yet."""

SETS: Final = f"""
    with open_group as (
      select id, name, age_band, closed_on from preschool_group
      where preschool_id = $1 and school_year = $4::int and (closed_on is null or closed_on > $2::date)
    ), group_week as (
      select g.id as group_id, g.name as group_name, day::date as week_start
      from open_group g, generate_series($2::date, $3::date, interval '1 day') as day
      where extract(isodow from day) = 1 and (g.closed_on is null or g.closed_on > day)
        and not exists (
          select from annual_plan a
          join annual_plan_week w on w.preschool_id = a.preschool_id and w.plan_id = a.id
          where a.preschool_id = $1 and a.group_id = g.id and w.week_start = day::date and w.working_days = 0)
    ), plan as (
      select p.id, w.group_id, w.group_name, w.week_start, p.status
      from group_week w left join weekly_plan p
        on p.preschool_id = $1 and p.group_id = w.group_id and p.week_start = w.week_start and {IN_PLACE}
    ), past_activity as (
      select a.id, a.plan_id, p.group_id, g.name as group_name, a.title, p.week_start + a.weekday as day,
        a.state = 'done' or (a.state in ('moved', 'replaced') and a.reason || a.reason_code <> '') as counted
      from weekly_plan p
      join open_group g on g.id = p.group_id
      join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
      where p.preschool_id = $1 and p.week_start between $2::date - 6 and $7::date
        and p.week_start + a.weekday between $2::date and $7::date and {IN_PLACE}
    ), entry as (
      select o.id, o.group_id, o.area, o.text, o.observed_at,
        exists (select from observation_photo f
                where f.preschool_id = o.preschool_id and f.observation_id = o.id) as with_photo
      from observation o join open_group g on g.id = o.group_id
      where o.preschool_id = $1 and o.observed_at >= $5::timestamptz and o.observed_at < $6::timestamptz
        and o.withdrawn_at is null and not o.from_home
    ), enrolled as (
      select distinct e.child_id, g.id as group_id, g.name as group_name
      from enrolment e join open_group g on g.id = e.group_id
      where e.preschool_id = $1 and e.starts_on <= $3::date and (e.ends_on is null or e.ends_on >= $3::date)
    ), seen as (
      select c.child_id, count(*) as entries, max(c.observed_at) as last_at
      from observation_child c
      join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id and o.withdrawn_at is null
       and not o.from_home
      where c.preschool_id = $1 and c.observed_at >= $5::timestamptz and c.observed_at < $6::timestamptz
      group by c.child_id
    ), development_area as (
      select distinct on (a.slug) a.slug, a.title, a.position
      from area a join framework f on f.id = a.framework_id where f.in_force order by a.slug, f.version desc
    ), working_with as (
      select s.group_id, s.staff_id from staff_group s
      join staff_member m on m.preschool_id = s.preschool_id and m.id = s.staff_id
      where s.preschool_id = $1 and m.starts_on <= $3::date and (m.ends_on is null or m.ends_on >= $3::date)
    )
"""  # noqa: S608 - only our own texts are joined
"""The sets every formula speaks of, in the month of the parameters of ``Month``. Entries are those of the staff: what a
family saw at home says nothing of whom an educator has observed."""

_COUNTED: Final = """
    , counted(figure, group_id, numerator, denominator, entries) as (
      select 'plans_in_place', group_id, count(id), count(*), count(id) from plan group by group_id
      union all
      select 'plans_approved', group_id, count(*) filter (where status = 'approved'), count(id), count(id)
      from plan group by group_id
      union all
      select 'annual_plans_in_place', g.id, count(a.id), 1, count(a.id)
      from open_group g
      left join annual_plan a on a.preschool_id = $1 and a.group_id = g.id and a.school_year = $4::int
      group by g.id
      union all
      select 'children_observed', e.group_id, count(s.child_id), count(*), coalesce(sum(s.entries), 0)
      from enrolled e left join seen s on s.child_id = e.child_id group by e.group_id
      union all
      select 'areas_covered', g.id, count(distinct o.area), (select count(*) from development_area), count(o.id)
      from open_group g
      left join entry o on o.group_id = g.id and o.area in (select slug from development_area)
      group by g.id
      union all
      select 'evidence_with_photo', group_id, count(*) filter (where with_photo), count(*), count(*)
      from entry group by group_id
      union all
      select 'families_connected', e.group_id, count(*) filter (where k.connected), count(*),
        coalesce(sum(k.guardians), 0)
      from enrolled e
      left join lateral (
        select count(*) as guardians, count(g.account_id) > 0 as connected
        from guardian g where g.preschool_id = $1 and g.child_id = e.child_id) k on true
      group by e.group_id
      union all
      select 'staff_per_group', g.id, count(w.staff_id), 1, count(w.staff_id)
      from open_group g left join working_with w on w.group_id = g.id group by g.id
      union all
      select 'activities_done', group_id, count(*) filter (where counted), count(*), count(*)
      from past_activity group by group_id
    )
"""

BY_GROUP: Final = f"""
    {SETS}{_COUNTED}
    select g.id as place_id, g.name, c.figure, c.numerator, c.denominator, c.entries
    from open_group g left join counted c on c.group_id = g.id
    order by g.name, g.id
"""  # noqa: S608 - only our own texts are joined

DERIVE: Final = f"""
    {SETS}{_COUNTED}
    insert into figure_cell as cell
      (preschool_id, figure, part, month, numerator, denominator, entries, derived_at)
    select $1, wanted.figure, '', $2::date, coalesce(sum(c.numerator), 0), coalesce(sum(c.denominator), 0),
      coalesce(sum(c.entries), 0), $8::timestamptz
    from unnest($9::text[]) as wanted(figure) left join counted c on c.figure = wanted.figure
    group by wanted.figure
    on conflict (preschool_id, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, entries = excluded.entries, derived_at = excluded.derived_at
"""  # noqa: S608 - only our own texts are joined

ROLL_UP: Final = """
    insert into figure_district_cell as cell
      (district_id, figure, part, month, numerator, denominator, entries, preschools, telling, derived_at)
    select p.district_id, c.figure, c.part, c.month, sum(c.numerator), sum(c.denominator), sum(c.entries), count(*),
      count(*) filter (where c.denominator > 0), min(c.derived_at)
    from preschool p join figure_cell c on c.preschool_id = p.id
    where p.district_id = $1 and c.month = any($2::date[])
    group by p.district_id, c.figure, c.part, c.month
    on conflict (district_id, month, figure, part) do update set numerator = excluded.numerator,
      denominator = excluded.denominator, entries = excluded.entries, preschools = excluded.preschools,
      telling = excluded.telling, derived_at = excluded.derived_at
"""
