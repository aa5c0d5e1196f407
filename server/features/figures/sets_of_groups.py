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
    "past_activity": f"""
      select a.preschool_id, a.id, a.plan_id, p.group_id, g.name as group_name, a.title,
        p.week_start + a.weekday as day, a.state, a.reason || a.reason_code <> '' as explained
      from open_group g
      join weekly_plan p on p.preschool_id = g.preschool_id and p.group_id = g.group_id
       and p.week_start between :month - 6 and :past and {IN_PLACE}
      join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
       and p.week_start + a.weekday between :month and :past
    """,  # noqa: S608 - only our own texts are joined
    "working_with": """
      select g.preschool_id, g.group_id, g.name as group_name, s.staff_id
      from open_group g
      join staff_group s on s.preschool_id = g.preschool_id and s.group_id = g.group_id
      join staff_member m on m.preschool_id = s.preschool_id and m.id = s.staff_id
       and m.starts_on <= :until and (m.ends_on is null or m.ends_on >= :until)
    """,
}
"""In the month of the parameters of ``Month``; each only of sets before it."""
