"""Sets of groups, their weeks and plans, and of those who work with them."""

from collections.abc import Mapping
from typing import Final

IN_PLACE: Final = """(p.status <> 'draft' or exists (
          select from activity t where t.preschool_id = p.preschool_id and t.plan_id = p.id
            and (t.touched or t.state <> 'planned')))"""
"""That a weekly plan is somebody's work: handed on, or with a line that a person wrote or marked. A draft that was made
with the year and that nobody has looked at is no plan yet."""

SETS_OF_GROUPS: Final[Mapping[str, str]] = {
    "open_group": """
      select preschool_id, id as group_id, name, age_band, closed_on from preschool_group
      where preschool_id = any(:preschools) and school_year = :school_year
        and (closed_on is null or closed_on > :month)
    """,
    "group_week": """
      select g.preschool_id, g.group_id, g.name as group_name, day::date as week_start
      from generate_series(date_trunc('week', :month + interval '6 days'), :until, interval '7 days') as day
      join open_group g on g.closed_on is null or g.closed_on > day
      where not exists (
        select from annual_plan a
        join annual_plan_week w on w.preschool_id = a.preschool_id and w.plan_id = a.id
        where a.preschool_id = g.preschool_id and a.group_id = g.group_id and a.school_year = :school_year
          and w.week_start = day::date and w.working_days = 0)
    """,
    "plan": f"""
      select w.preschool_id, p.id, w.group_id, w.group_name, w.week_start, p.status, p.decided_at
      from group_week w left join weekly_plan p
        on p.preschool_id = w.preschool_id and p.group_id = w.group_id and p.week_start = w.week_start and {IN_PLACE}
    """,  # noqa: S608 - only our own texts are joined
    "planned_activity": f"""
      select a.preschool_id, a.id, a.plan_id, p.group_id, g.name as group_name, a.area,
        p.week_start + a.weekday as day, a.state, a.reason || a.reason_code <> '' as explained
      from open_group g
      join weekly_plan p on p.preschool_id = g.preschool_id and p.group_id = g.group_id
       and p.week_start between :month - 6 and :until and {IN_PLACE}
      join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
       and p.week_start + a.weekday >= :month and p.week_start + a.weekday < :month + interval '1 month'
    """,  # noqa: S608 - only our own texts are joined
    "past_activity": "select * from planned_activity where day <= :past",
    "media_use": """
      select u.preschool_id, u.group_id, count(*) as uses, max(u.used_on) as last_on
      from resource_use u
      where u.preschool_id = any(:preschools) and u.used_on between :month and :until and u.group_id is not null
      group by u.preschool_id, u.group_id
    """,
    "shared_resource": """
      select distinct on (s.preschool_id, s.resource_id) s.preschool_id, s.resource_id, s.decided_at
      from sharing_request s
      where s.preschool_id = any(:preschools) and s.state = 'accepted' and s.decided_at >= :begins
        and s.decided_at < :ends
      order by s.preschool_id, s.resource_id, s.decided_at
    """,
    "raised_signal": """
      select s.preschool_id, s.id, s.figure, s.raised_at, s.raised_at + interval '14 days' <= :midnight as due,
        coalesce(least(d.decided_at, s.closed_at) <= s.raised_at + interval '14 days', false) as in_time
      from signal s
      left join decision d on d.preschool_id = s.preschool_id and d.id = s.decision_id
      where s.preschool_id = any(:preschools) and s.raised_at >= :begins and s.raised_at < :ends
    """,
    "working_with": """
      select g.preschool_id, g.group_id, g.name as group_name, s.staff_id
      from open_group g
      join staff_group s on s.preschool_id = g.preschool_id and s.group_id = g.group_id
      join staff_member m on m.preschool_id = s.preschool_id and m.id = s.staff_id
       and m.starts_on <= :until and (m.ends_on is null or m.ends_on >= :until)
    """,
}
"""In the month of the parameters of ``Month``; each only of sets before it."""
