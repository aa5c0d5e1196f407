"""Every SELECT of the six effects: counts of the product's own record, for any number of preschools at once.

Parameters everywhere: $1 the preschools, $2 and $3 the first and the last day, $4 and $5 the moments at which the span
begins and is over.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

PLANNING: Final = """
    select preschool_id, about, count(*) as plans,
      percentile_cont(0.5) within group (order by seconds) / 60.0 as minutes
    from (
      select preschool_id, about, plan_id, sum(seconds) as seconds from planning_time
      where preschool_id = any($1) and day between $2 and $3 group by preschool_id, about, plan_id
    ) as of_plan
    group by preschool_id, about
"""
LOOKS: Final = """
    select l.preschool_id, count(distinct (date_trunc('month', l.day), l.figure)) as seen
    from figure_look l
    where l.preschool_id = any($1) and l.day between $2 and $3 and l.fresh and l.figure = any($4::text[])
      and exists (select from staff_member s
                  where s.preschool_id = l.preschool_id and s.account_id = l.account_id and s.role = 'head')
    group by l.preschool_id
"""
STAFF: Final = """
    select m.preschool_id, bool_or(m.role = 'head' and m.account_id is not null) as has_head,
      count(*) filter (where m.role = 'educator') as educators,
      count(distinct coalesce(m.account_id, m.id)) as people,
      count(distinct m.account_id) filter (where exists (
        select from participant t join certificate k on k.participant_id = t.id
        where t.account_id = m.account_id and k.issued_on <= $2 and k.revoked_at is null)) as certified,
      exists (select from cohort c join preschool p on p.region_id = c.region_id
              where p.id = m.preschool_id and c.starts_on <= $2) as course_held
    from staff_member m
    where m.preschool_id = any($1) and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)
    group by m.preschool_id
"""
"""Of the certificates that hold today; ``course_held`` where a course was ever begun in the region."""
PACE: Final = """
    with deciding as (
      select d.preschool_id, extract(epoch from d.decided_at - s.raised_at) / 3600.0 as hours
      from decision d join signal s on s.preschool_id = d.preschool_id and s.decision_id = d.id
      where d.preschool_id = any($1) and d.decided_at >= $2 and d.decided_at < $3
    ), doing as (
      select d.preschool_id, extract(epoch from max(t.done_at) - min(d.decided_at)) / 3600.0 as hours
      from decision d join decision_task t on t.preschool_id = d.preschool_id and t.decision_id = d.id
      where d.preschool_id = any($1)
      group by d.preschool_id, d.id
      having bool_and(t.done_at is not null) and max(t.done_at) >= $2 and max(t.done_at) < $3
    ), paced as (
      select preschool_id, 0 as step, hours from deciding union all select preschool_id, 1, hours from doing
    )
    select preschool_id, step, count(*) as count,
      percentile_cont(0.5) within group (order by greatest(hours, 0)) as hours
    from paced group by preschool_id, step
"""
TASKS: Final = """
    select t.preschool_id, count(*) as due,
      count(*) filter (where (t.done_at at time zone $4)::date <= t.due_on) as in_time
    from decision_task t join decision d on d.preschool_id = t.preschool_id and d.id = t.decision_id
    where t.preschool_id = any($1) and t.due_on between $2 and $3 and (t.done_at is not null or d.state <> 'dropped')
    group by t.preschool_id
"""
DECISIONS: Final = """
    select d.preschool_id, count(*) as decided,
      count(*) filter (where jsonb_array_length(d.evidence) > 0 or exists (
        select from signal s where s.preschool_id = d.preschool_id and s.decision_id = d.id)) as founded,
      count(d.met) as measured, count(*) filter (where d.met) as met
    from decision d where d.preschool_id = any($1) and d.decided_on between $2 and $3
    group by d.preschool_id
"""
RECORDS: Final = """
    select p.preschool_id, 'activities' as kind,
      count(*) filter (where a.bank_id is not null or (a.because <> '[]' and not a.touched)) as prefilled,
      count(*) as records
    from weekly_plan p join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
    where p.preschool_id = any($1) and p.week_start between $2 and $3
      and (p.status <> 'draft' or a.touched or a.state <> 'planned')
    group by p.preschool_id
    union all
    select w.preschool_id, 'annual_weeks', count(*) filter (where not w.touched), count(*)
    from annual_plan a join annual_plan_week w on w.preschool_id = a.preschool_id and w.plan_id = a.id
    where a.preschool_id = any($1) and a.status <> 'draft' and w.working_days > 0 and w.week_start between $2 and $3
    group by w.preschool_id
    union all
    select m.preschool_id, 'monthly_fields', sum(3 - least(jsonb_array_length(m.touched), 3)), 3 * count(*)
    from monthly_plan m
    where m.preschool_id = any($1) and m.month between date_trunc('month', $2::date) and $3
      and exists (select from annual_plan a where a.preschool_id = m.preschool_id and a.group_id = m.group_id
                    and a.status <> 'draft')
    group by m.preschool_id
    union all
    select preschool_id, 'card_marks', count(*) filter (where proposed = level), count(*)
    from card_mark where preschool_id = any($1) and marked_at >= $4 and marked_at < $5
    group by preschool_id
    union all
    select preschool_id, 'figures', count(*), count(*)
    from figure_cell
    where preschool_id = any($1) and part = '' and denominator > 0
      and month between date_trunc('month', $2::date) and $3
    group by preschool_id
    union all
    select preschool_id, 'observations', 0, count(*)
    from observation
    where preschool_id = any($1) and observed_at >= $4 and observed_at < $5
      and withdrawn_at is null and not from_home
    group by preschool_id
"""
CALIBRATIONS: Final = """
    select c.preschool_id, f.details->'levels' as levels, jsonb_array_length(c.items) as items, (
        select jsonb_agg(jsonb_build_array(m.rater_id, m.subject || m.indicator_id, m.level))
        from calibration_mark m where m.preschool_id = c.preschool_id and m.calibration_id = c.id) as marks
    from calibration_round c join framework f on f.id = c.framework_id
    where c.preschool_id = any($1) and c.created_at >= $2 and c.created_at < $3
"""
PRACTICES: Final = """
    with practice as (
      select r.origin_preschool_id as preschool_id, r.author_id, exists (
          select from resource_use u where u.owner_id = r.preschool_id and u.resource_id = r.id
            and u.preschool_id <> r.origin_preschool_id
            and not exists (select from preschool q where q.id = u.preschool_id and q.practice)) as reused
      from resource r
      where r.preschool_id = $4 and r.origin_preschool_id = any($1) and r.withdrawn_at is null
        and r.reach in ('district', 'everybody') and r.created_at >= $2 and r.created_at < $3
      union all
      select b.preschool_id, b.author_id, exists (
          select from bank_use u
          left join weekly_plan w on w.preschool_id = b.preschool_id and u.preschool_id = b.preschool_id
            and w.id = u.plan_id and w.created_by = b.author_id
          where u.bank_owner_id = b.preschool_id and u.bank_id = b.id and w.id is null) as reused
      from bank_activity b
      where b.preschool_id = any($1) and b.withdrawn_at is null and b.sharing in ('preschool', 'district')
        and b.author_id is not null and b.created_at >= $2 and b.created_at < $3
    )
    select preschool_id, count(*) as practices, count(*) filter (where reused) as reused,
      count(distinct author_id) as sharing
    from practice group by preschool_id
"""
_STAGES: Final = """
    select distinct on (preschool_id) preschool_id, figures from initial_stage
    where preschool_id = any($1) order by preschool_id, number desc
"""
_FIRST: Final = "select min(day) from planning_time where preschool_id = $1"
_WHERE: Final = """
    select p.name, p.number, p.practice, p.district_id, p.region_id, d.name as district, r.name as region, coalesce((
        select concat_ws(' ', s.family_name, s.given_name, nullif(s.patronymic, '')) from staff_member s
        where s.preschool_id = p.id and s.role = 'head' and s.starts_on <= $2 and (s.ends_on is null or s.ends_on >= $2)
        order by s.starts_on, s.id limit 1), '') as head
    from preschool p join district d on d.id = p.district_id join region r on r.id = p.region_id
    where p.id = $1
"""


@dataclass(frozen=True, slots=True)
class Span:
    """The days that are counted, both included, at the preschools' place; ``today`` ends what can be late."""

    starts_on: date
    ends_on: date
    zone: ZoneInfo
    today: date

    @property
    def begins(self) -> datetime:
        return datetime.combine(self.starts_on, time(), self.zone)

    @property
    def over(self) -> datetime:
        return datetime.combine(self.ends_on + timedelta(days=1), time(), self.zone)


@dataclass(frozen=True, slots=True)
class Found:
    """Rows of the record, by what they tell; each has a ``preschool_id``."""

    planning: Sequence[Record]
    looks: Sequence[Record]
    staff: Sequence[Record]
    pace: Sequence[Record]
    tasks: Sequence[Record]
    decisions: Sequence[Record]
    records: Sequence[Record]
    calibrations: Sequence[Record]
    practices: Sequence[Record]
    stages: Sequence[Record]


async def found(work: Work, preschools: Sequence[UUID], span: Span, keys: Sequence[str]) -> Found:
    """What the record tells of some preschools over a span: ten statements, however many preschools there are."""
    fetch: Any = work.raw.fetch
    ids, days, moments = list(preschools), (span.starts_on, span.ends_on), (span.begins, span.over)
    late_until = min(span.ends_on, span.today - timedelta(days=1))
    return Found(
        planning=await fetch(PLANNING, ids, *days),
        looks=await fetch(LOOKS, ids, *days, list(keys)),
        staff=await fetch(STAFF, ids, span.ends_on),
        pace=await fetch(PACE, ids, *moments),
        tasks=await fetch(TASKS, ids, span.starts_on, late_until, span.zone.key),
        decisions=await fetch(DECISIONS, ids, *days),
        records=await fetch(RECORDS, ids, *days, *moments),
        calibrations=await fetch(CALIBRATIONS, ids, *moments),
        practices=await fetch(PRACTICES, ids, *moments, NOWHERE),
        stages=await fetch(_STAGES, ids),
    )


async def first_sitting(work: Work, preschool_id: UUID) -> date | None:
    """The day on which the preschool's planning was first timed."""
    day: date | None = await work.raw.fetchval(_FIRST, preschool_id)
    return day


async def whereabouts(work: Work, preschool_id: UUID, day: date) -> Record | None:
    """The preschool's name, the places around it and who leads it on a day."""
    row: Record | None = await work.raw.fetchrow(_WHERE, preschool_id, day)
    return row
