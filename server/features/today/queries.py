"""The two statements of the first screen: an educator's groups today, a parent's children today.

Each is one statement for any number of groups and children, and notes by itself whose names it read.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from typing import Final
from uuid import UUID

from server.kernel.access import Actor, Pair
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.domain.calendar import monday_of, school_year_of
from server.shared.domain.consents import PURPOSES
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PARTS_OF_DAY
from server.shared.ids import uuid7

_PLANNED: Final = """
    left join weekly_plan p
      on p.preschool_id = g.preschool_id and p.group_id = g.group_id and p.week_start = $4
    left join lateral (
        select w.title, w.week_theme_id from annual_plan a
        join annual_plan_week w on w.preschool_id = a.preschool_id and w.plan_id = a.id
        where a.preschool_id = g.preschool_id and a.group_id = g.group_id and w.week_start = $4
        limit 1
    ) w on true
"""
_OF_STAFF: Final = f"""
    with led as (
        select g.preschool_id, g.id as group_id, g.name as group_name, g.age_band,
               (select works from calendar_day d where d.preschool_id = g.preschool_id and d.day = $3) as own_day
        from unnest($1::uuid[], $2::uuid[]) as own (preschool_id, group_id)
        join preschool_group g on g.preschool_id = own.preschool_id and g.id = own.group_id
        where (g.closed_on is null or g.closed_on > $3) and g.school_year >= $9
    ), known as (
        select l.preschool_id, l.group_id, c.id as child_id, c.given_name, c.family_name, c.sort_key,
               (select oc.observed_at from observation_child oc
                  join observation o on o.preschool_id = oc.preschool_id and o.id = oc.observation_id
                 where oc.preschool_id = c.preschool_id and oc.child_id = c.id and o.withdrawn_at is null
                   and not o.from_home
                 order by oc.observed_at desc limit 1) as last_seen_at
        from led l
        join enrolment e on e.preschool_id = l.preschool_id and e.group_id = l.group_id
         and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
        join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
    ), missed as (
        select *, row_number() over (
            partition by preschool_id, group_id order by last_seen_at nulls first, sort_key, child_id
        ) as place
        from known where last_seen_at is null or last_seen_at <= $8::timestamptz - make_interval(days => $11)
    ), shown as (
        select * from missed where place <= $12
    ), noted as (
        insert into read_journal (preschool_id, id, account_id, action, child_ids)
        select preschool_id, $5, $6, $7, array_agg(child_id) from shown group by preschool_id
    ), counted as (
        select preschool_id, group_id, count(*) as children,
               count(*) filter (where last_seen_at >= $10) as observed_this_week
        from known group by preschool_id, group_id
    ), unread as (
        select k.preschool_id, k.group_id, count(*) as messages
        from known k
        left join conversation_reader r
          on r.preschool_id = k.preschool_id and r.child_id = k.child_id and r.account_id = $6
        join message m
          on m.preschool_id = k.preschool_id and m.child_id = k.child_id and m.from_family and m.withdrawn_at is null
         and m.author_id <> $6 and m.heard_at <= $8 and m.heard_at > coalesce(r.read_until, '-infinity')
         and m.sent_at > coalesce(r.read_until, '-infinity') - interval '31 days'
        group by k.preschool_id, k.group_id
    )
    select g.preschool_id, g.group_id, g.group_name, g.age_band, g.own_day,
           coalesce(p.theme, w.title, '{{}}') as theme, coalesce(t.phrases, '{{}}') as phrases,
           p.id as weekly_plan_id, p.status as weekly_plan_status,
           coalesce(n.children, 0) as children, coalesce(n.observed_this_week, 0) as observed_this_week,
           coalesce(u.messages, 0) as unread_messages,
           coalesce((
               select json_agg(json_build_object(
                   'child_id', s.child_id, 'given_name', s.given_name, 'family_name', s.family_name,
                   'days', floor(extract(epoch from $8::timestamptz - s.last_seen_at) / 86400)::int
               ) order by s.place)
               from shown s where s.preschool_id = g.preschool_id and s.group_id = g.group_id
           ), '[]') as not_seen,
           coalesce((
               select json_agg(json_build_object(
                   'id', a.id, 'weekday', a.weekday, 'part_of_day', a.part_of_day, 'centre', a.centre,
                   'area', a.area, 'title', a.title, 'aim', a.aim, 'minutes', a.minutes,
                   'component', a.component, 'position', a.position, 'course', a.course, 'materials', a.materials,
                   'indicators', a.indicators, 'resources', a.resources,
                   'bank', case when a.bank_id is not null
                                then json_build_object('owner_id', a.bank_owner_id, 'id', a.bank_id) end,
                   'revision', a.revision, 'touched', a.touched, 'because', a.because, 'remark', a.remark,
                   'state', a.state, 'reason_code', a.reason_code, 'reason', a.reason, 'moved_to', a.moved_to,
                   'replaced_by', a.replaced_by
               ) order by array_position($13::text[], a.part_of_day::text), a.position, a.id)
               from activity a
               where a.preschool_id = p.preschool_id and a.plan_id = p.id and a.weekday = extract(isodow from $3) - 1
           ), '[]') as activities
    from led g
    {_PLANNED}
    left join week_theme t on t.id = w.week_theme_id
    left join counted n on n.preschool_id = g.preschool_id and n.group_id = g.group_id
    left join unread u on u.preschool_id = g.preschool_id and u.group_id = g.group_id
    order by g.group_name, g.group_id
"""  # noqa: S608  # put together from the constants above
_OF_FAMILY: Final = f"""
    with own as (
        select c.preschool_id, c.id as child_id, c.given_name, c.family_name, c.sort_key, s.name as preschool_name
        from unnest($1::uuid[], $2::uuid[]) as o (preschool_id, child_id)
        join child c on c.preschool_id = o.preschool_id and c.id = o.child_id
        join preschool s on s.id = c.preschool_id
    ), noted as (
        insert into read_journal (preschool_id, id, account_id, action, child_ids)
        select preschool_id, $5, $6, $7, array_agg(child_id) from own group by preschool_id
    )
    select o.preschool_id, o.preschool_name, o.child_id, o.given_name, o.family_name,
           g.group_name, coalesce(p.theme, w.title, '{{}}') as theme,
           (select count(*) from observation_child oc
              join observation b on b.preschool_id = oc.preschool_id and b.id = oc.observation_id
             where oc.preschool_id = o.preschool_id and oc.child_id = o.child_id and oc.observed_at >= $8
               and b.shared and b.withdrawn_at is null and not b.from_home) as new_this_week,
           (select count(*) from message m
             where m.preschool_id = o.preschool_id and m.child_id = o.child_id and not m.from_family
               and m.withdrawn_at is null and m.author_id <> $6 and m.sent_at > coalesce((
                 select r.read_until from conversation_reader r
                  where r.preschool_id = o.preschool_id and r.child_id = o.child_id and r.account_id = $6
               ), '-infinity')) as unread_messages,
           (select count(*) from announcement a
             where a.preschool_id = o.preschool_id and a.withdrawn_at is null and a.needs_acknowledgement
               and a.shown_until >= $3 and g.group_id is not null and coalesce(a.group_id, g.group_id) = g.group_id
               and not exists (select from acknowledgement k where k.preschool_id = a.preschool_id
                                  and k.announcement_id = a.id and k.child_id = o.child_id)) as to_acknowledge,
           (select count(*) from questionnaire q
             where q.preschool_id = o.preschool_id and q.status = 'open' and q.open_until >= $3
               and (q.group_id is null or q.group_id = g.group_id)
               and not exists (select from questionnaire_turn t where t.preschool_id = q.preschool_id
                                  and t.questionnaire_id = q.id and t.account_id = $6)) as to_answer,
           $9 - (select count(*) from consent c
                  where c.preschool_id = o.preschool_id and c.child_id = o.child_id
                    and c.replaced_at is null) as to_consent
    from own o
    left join lateral (
        select e.preschool_id, e.group_id, g.name as group_name from enrolment e
        join preschool_group g on g.preschool_id = e.preschool_id and g.id = e.group_id
        where e.preschool_id = o.preschool_id and e.child_id = o.child_id
          and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
        order by e.starts_on desc limit 1
    ) g on true
    {_PLANNED}
    order by o.sort_key, o.child_id
"""  # noqa: S608  # put together from the constants above
UNSEEN_DAYS: Final = 14
UNSEEN_SHOWN: Final = 6


async def of_staff(work: Work, actor: Actor, clock: Clock, groups: Iterable[Pair]) -> Sequence[Record]:
    """One row for each open group: its week, its plan of today, its children and messages in figures, whom to see."""
    homes, group_ids = _parted(groups)
    today = actor.today
    rows: Sequence[Record] = await work.raw.fetch(
        _OF_STAFF,
        homes,
        group_ids,
        today,
        monday_of(today),
        uuid7(),
        actor.account_id,
        Action.TODAY_READ.value,
        clock.now(),
        school_year_of(today),
        _start_of_week(today),
        UNSEEN_DAYS,
        UNSEEN_SHOWN,
        list(PARTS_OF_DAY),
    )
    return rows


async def of_family(work: Work, actor: Actor, children: Iterable[Pair]) -> Sequence[Record]:
    """One row for each own child: its group, the week's theme, how much is new this week and what awaits the family."""
    homes, child_ids = _parted(children)
    today = actor.today
    rows: Sequence[Record] = await work.raw.fetch(
        _OF_FAMILY,
        homes,
        child_ids,
        today,
        monday_of(today),
        uuid7(),
        actor.account_id,
        Action.TODAY_READ.value,
        _start_of_week(today),
        len(PURPOSES),
    )
    return rows


def _parted(pairs: Iterable[Pair]) -> tuple[list[UUID], list[UUID]]:
    ordered = sorted(pairs)
    return [home for home, _ in ordered], [own for _, own in ordered]


def _start_of_week(today: date) -> datetime:
    """Midnight of Monday in UTC: early morning at the preschools, before anybody can have observed anything."""
    return datetime.combine(monday_of(today), time.min, UTC)
