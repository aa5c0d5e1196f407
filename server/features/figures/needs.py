"""What waits for a decision of a preschool's head today: one statement for all of it."""

import itertools
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.figures.sets_of_groups import IN_PLACE
from server.kernel.database import Record, Work
from server.shared.contract import figures as contract
from server.shared.domain.calendar import school_year_of
from server.shared.i18n import Translator

UNSEEN_AFTER: Final = timedelta(weeks=3)
EXAMPLES: Final = 4

_NEEDS: Final = f"""
    with open_group as (
      select id, name from preschool_group
      where preschool_id = $1 and school_year = $2 and (closed_on is null or closed_on > $3::date)
    ), enrolled as (
      select distinct c.id, c.family_name || ' ' || c.given_name as name, c.sort_key, g.name as group_name
      from enrolment e join open_group g on g.id = e.group_id
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      where e.preschool_id = $1 and e.starts_on <= $3::date and (e.ends_on is null or e.ends_on >= $3::date)
    ), waiting(code, id, title, detail, day, path, child_id, position) as (
      select 'plans_waiting', p.id, g.name, '', p.week_start, 'weekly-plans/' || p.id, null::uuid,
        p.week_start::text || g.name
      from weekly_plan p join open_group g on g.id = p.group_id
      where p.preschool_id = $1 and p.status = 'submitted'
      union all
      select 'plans_missing', g.id, g.name, '', $4::date, 'groups/' || g.id, null::uuid, g.name
      from open_group g
      where extract(isodow from $3::date) < 6
        and not exists (select from weekly_plan p
                        where p.preschool_id = $1 and p.group_id = g.id and p.week_start = $4::date and {IN_PLACE})
        and not exists (
          select from annual_plan a
          join annual_plan_week w on w.preschool_id = a.preschool_id and w.plan_id = a.id
          where a.preschool_id = $1 and a.group_id = g.id and w.week_start = $4::date and w.working_days = 0)
      union all
      select 'children_unseen', c.id, c.name, c.group_name, null::date, 'children/' || c.id, c.id, c.sort_key
      from enrolled c
      where not exists (
        select from observation_child s
        join observation o on o.preschool_id = s.preschool_id and o.id = s.observation_id and o.withdrawn_at is null
        where s.preschool_id = $1 and s.child_id = c.id and s.observed_at > $5::date)
      union all
      select 'families_apart', c.id, c.name, c.group_name, null::date, 'children/' || c.id, c.id, c.sort_key
      from enrolled c
      where not exists (select from guardian k
                        where k.preschool_id = $1 and k.child_id = c.id and k.account_id is not null)
    ), numbered as (
      select *, count(*) over (partition by code) as found,
        row_number() over (partition by code order by position, id) as number
      from waiting
    )
    select * from numbered where number <= $6
    order by array_position(array['plans_waiting', 'plans_missing', 'children_unseen', 'families_apart'], code), number
"""  # noqa: S608 - only our own texts are joined


async def of_preschool(work: Work, preschool_id: UUID, today: date) -> Sequence[Record]:
    monday = today - timedelta(days=today.weekday())
    rows: Sequence[Record] = await work.raw.fetch(
        _NEEDS, preschool_id, school_year_of(today), today, monday, today - UNSEEN_AFTER, EXAMPLES
    )
    return rows


def to_contract(rows: Sequence[Record], t: Translator) -> list[contract.Need]:
    """One need per code, in the order of urgency."""
    grouped = [list(found) for _, found in itertools.groupby(rows, key=lambda row: str(row["code"]))]
    return [
        contract.Need(code=found[0]["code"], count=found[0]["found"], examples=[_example(row, t) for row in found])
        for found in grouped
    ]


def _example(row: Record, t: Translator) -> contract.FigureRow:
    detail = t.day_and_month(row["day"]) if row["day"] else row["detail"]
    return contract.FigureRow(id=row["id"], title=row["title"], detail=detail, counted=False, path=row["path"])
