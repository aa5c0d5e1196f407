"""The rows behind each figure: the same sets as the formulas, row by row."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.figures.facts import SETS, Month
from server.kernel.database import Record, Work
from server.shared.contract import figures as contract
from server.shared.i18n import Translator

ROWS_SHOWN: Final = 300

_PLANS: Final = """
    select coalesce(id, group_id) as id, group_name as title, '' as detail, week_start as day, {counted} as counted,
      case when id is null then 'groups/' || group_id else 'weekly-plans/' || id end as path,
      null::uuid[] as child_ids, group_id
    from plan {where}
"""
_CHILDREN: Final = """
    select c.id, c.family_name || ' ' || c.given_name as title, e.group_name as detail, {day} as day,
      {counted} as counted, 'children/' || c.id as path, array[c.id] as child_ids, e.group_id
    from enrolled e join child c on c.preschool_id = $1 and c.id = e.child_id {joined}
"""
_SOURCES: Final = {
    "plans_in_place": _PLANS.format(counted="id is not null", where=""),
    "plans_approved": _PLANS.format(counted="status = 'approved'", where="where id is not null"),
    "annual_plans_in_place": """
        select g.id, g.name as title, '' as detail, null::date as day, a.id is not null as counted,
          'groups/' || g.id as path, null::uuid[] as child_ids, g.id as group_id
        from open_group g
        left join annual_plan a on a.preschool_id = $1 and a.group_id = g.id and a.school_year = $4::int
    """,
    "children_observed": _CHILDREN.format(
        day="s.last_at", counted="s.child_id is not null", joined="left join seen s on s.child_id = e.child_id"
    ),
    "families_connected": _CHILDREN.format(
        day="null::timestamptz",
        counted="exists (select from guardian k where k.preschool_id = $1 and k.child_id = c.id"
        " and k.account_id is not null)",
        joined="",
    ),
    "areas_covered": """
        select g.id, g.name as title, a.title as detail, null::date as day, count(o.id) > 0 as counted,
          'groups/' || g.id as path, null::uuid[] as child_ids, g.id as group_id
        from open_group g cross join development_area a
        left join entry o on o.group_id = g.id and o.area = a.slug
        group by g.id, g.name, a.slug, a.title, a.position
    """,
    "evidence_with_photo": """
        select o.id, o.text as title, g.name as detail, o.observed_at as day, o.with_photo as counted, '' as path,
          (select array_agg(c.child_id) from observation_child c
            where c.preschool_id = $1 and c.observation_id = o.id) as child_ids, o.group_id
        from entry o join open_group g on g.id = o.group_id
    """,
    "staff_per_group": """
        select m.id, m.family_name || ' ' || m.given_name as title, g.name as detail, null::date as day,
          true as counted, 'staff' as path, null::uuid[] as child_ids, w.group_id
        from working_with w join open_group g on g.id = w.group_id
        join staff_member m on m.preschool_id = $1 and m.id = w.staff_id
    """,
    "activities_done": """
        select id, title, group_name as detail, day, counted, 'weekly-plans/' || plan_id as path,
          null::uuid[] as child_ids, group_id
        from past_activity
    """,
}
_BEHIND: Final = {
    slug: f"""
        {SETS}
        select * from ({source}) as shown
        where ($8::uuid is null or group_id = $8) and $5::timestamptz is not null and $6::timestamptz is not null
          and $2::date is not null and $3::date is not null and $4::int is not null and $7::date is not null
        order by counted, title, detail, day, id limit {ROWS_SHOWN}
    """  # noqa: S608 - only our own texts are joined
    for slug, source in _SOURCES.items()
}
"""Every parameter is named in every statement, for Postgres must learn its type even where a formula ignores it."""


async def behind(work: Work, slug: str, month: Month, group_id: UUID | None) -> Sequence[Record]:
    """Rows that did not count first: they are what there is to do."""
    rows: Sequence[Record] = await work.raw.fetch(_BEHIND[slug], *month.params(), group_id)
    return rows


def to_contract(row: Record, t: Translator, zone: ZoneInfo) -> contract.FigureRow:
    detail = row["detail"] if isinstance(row["detail"], str) else t.chosen(row["detail"])
    day = row["day"]
    if isinstance(day, datetime):
        day = day.astimezone(zone).date()
    if day is not None:
        detail = " · ".join(part for part in (detail, t.day_and_month(day)) if part)
    return contract.FigureRow(
        id=row["id"], title=row["title"], detail=detail, counted=row["counted"], path=row["path"], day=day
    )
