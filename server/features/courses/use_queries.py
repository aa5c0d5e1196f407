"""How much people really use the product: entries before and after a course, of participants and of similar people.

Parameters: $1 the cohort, $2 the first day of the window before, $3 the last day of the one after, $4 and $5 when the
window before begins and is over, $6 and $7 the one after, $8 whether to look through the whole region.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.kernel.database import Record, Work

_DUE: Final = """
    select c.id from cohort c
    join region r on r.id = c.region_id and not r.practice
    left join cohort_effect e on e.cohort_id = c.id
    where c.ends_on <= $1 and (c.ends_on >= $2 or e.cohort_id is null)
    order by c.ends_on, c.id
"""
_COHORT: Final = "select id, starts_on, ends_on from cohort where id = $1"
_POSTS: Final = """
    with posts as (
      select distinct on (m.account_id) m.account_id, m.preschool_id
      from staff_member m
      join preschool s on s.id = m.preschool_id and not s.practice
      join account a on a.id = m.account_id and a.practice_of is null and a.closed_at is null
      where m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $3) and ({which})
      order by m.account_id, m.starts_on, m.id
    )
"""
"""Who worked at one preschool from before the first window until after the last; of several posts the oldest."""
_ENTRIES: Final = """
    , written as (
      select o.author_id as account_id, o.observed_at as at from observation o
      join posts p on p.account_id = o.author_id and p.preschool_id = o.preschool_id
      where o.withdrawn_at is null and not o.from_home and o.observed_at >= $4 and o.observed_at < $7
      union all
      select w.created_by, w.created_at from weekly_plan w
      join posts p on p.account_id = w.created_by and p.preschool_id = w.preschool_id
      where w.created_at >= $4 and w.created_at < $7
      union all
      select v.made_by, v.made_at from weekly_plan_version v
      join posts p on p.account_id = v.made_by and p.preschool_id = v.preschool_id
      where v.step = 'submit' and v.made_at >= $4 and v.made_at < $7
      union all
      select u.account_id, u.used_at from resource_use u
      join posts p on p.account_id = u.account_id and p.preschool_id = u.preschool_id
      where u.used_at >= $4 and u.used_at < $7
    )
    select p.account_id, count(w.at) filter (where w.at < $5) as before, count(w.at) filter (where w.at >= $6) as after
    from posts p left join written w on w.account_id = p.account_id
    group by p.account_id order by p.account_id
"""
_PARTICIPANTS: Final = """
      m.account_id in (select t.account_id from participant t where t.cohort_id = $1 and t.left_at is null)
"""
_LIKE_THEM: Final = """
      exists (
        select from participant t
        join staff_member tm on tm.account_id = t.account_id and tm.role = m.role
        join preschool ts on ts.id = tm.preschool_id and ts.ownership = s.ownership and not ts.practice
        where t.cohort_id = $1 and t.left_at is null and tm.starts_on <= $2 and (tm.ends_on is null or tm.ends_on >= $3)
          and (ts.district_id = s.district_id or ($8::boolean and ts.region_id = s.region_id)))
      and not exists (
        select from participant t join staff_member tm on tm.account_id = t.account_id
        where t.cohort_id = $1 and tm.preschool_id = m.preschool_id)
      and not exists (
        select from participant t join cohort c on c.id = t.cohort_id
        where t.account_id = m.account_id and c.starts_on <= $3)
"""
"""The same role and ownership near by, in a preschool that nobody of the cohort works at, and never yet in a course.

Who holds a certificate took part in a course, so that nobody certified is among them.
"""
_OF_PARTICIPANTS: Final = _POSTS.format(which=_PARTICIPANTS) + _ENTRIES
_OF_OTHERS: Final = _POSTS.format(which=_LIKE_THEM) + _ENTRIES


@dataclass(frozen=True, slots=True)
class Windows:
    """The days before a course and those after it, both ends included."""

    before: tuple[date, date]
    after: tuple[date, date]

    def params(self, zone: ZoneInfo) -> list[date | datetime]:
        """$2 to $7."""
        (first, last), (begin, end) = self.before, self.after
        day = timedelta(days=1)
        moments = (first, last + day, begin, end + day)
        return [first, end, *(datetime.combine(one, time(), zone) for one in moments)]


async def due_cohorts(work: Work, ended_by: date, since: date) -> list[UUID]:
    """Cohorts that ended by that day, and since the other one unless they were never measured."""
    return [row["id"] for row in await work.raw.fetch(_DUE, ended_by, since)]


async def cohort(work: Work, cohort_id: UUID) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_COHORT, cohort_id)
    return row


async def use_of_participants(work: Work, cohort_id: UUID, windows: Windows, zone: ZoneInfo) -> Sequence[Record]:
    """Entries (``before``, ``after``) of each who takes part and works at a preschool."""
    rows: Sequence[Record] = await work.raw.fetch(_OF_PARTICIPANTS, cohort_id, *windows.params(zone))
    return rows


async def use_of_others(
    work: Work, cohort_id: UUID, windows: Windows, zone: ZoneInfo, *, whole_region: bool
) -> Sequence[Record]:
    """The same of similar people of the district, or of the region."""
    rows: Sequence[Record] = await work.raw.fetch(_OF_OTHERS, cohort_id, *windows.params(zone), whole_region)
    return rows
