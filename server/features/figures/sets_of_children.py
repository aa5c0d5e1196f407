"""Sets of children, of what was seen of them, and of their families."""

from collections.abc import Mapping
from typing import Final

SETS_OF_CHILDREN: Final[Mapping[str, str]] = {
    "enrolled": """
      select distinct e.preschool_id, e.child_id, g.group_id, g.name as group_name
      from open_group g
      join enrolment e on e.preschool_id = g.preschool_id and e.group_id = g.group_id
       and e.starts_on <= :until and (e.ends_on is null or e.ends_on >= :until)
    """,
    "round_begun": """
      select distinct on (r.preschool_id) r.preschool_id, r.id as round_id, r.school_year, r.number
      from assessment_round r
      where r.preschool_id = any(:preschools) and r.school_year = :school_year and r.opened_at < :ends
      order by r.preschool_id, r.number desc
    """,
    "completed_card": """
      select d.preschool_id, d.child_id, d.id, d.completed_at
      from round_begun r
      join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.round_id and d.completed_at < :ends
    """,
    "due_card": """
      select r.preschool_id, d.child_id, d.completed_at, r.id as round_id,
        coalesce((d.completed_at at time zone :zone)::date <= r.ends_on, false) as in_time
      from assessment_round r
      left join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.id
      where r.preschool_id = any(:preschools) and r.ends_on between :month and :past
    """,
    "round_due": "select distinct preschool_id, round_id from due_card",
    "marked_round": "select * from round_begun where preschool_id = any(:marked)",
    "development_area": """
      select distinct on (a.slug) a.slug, a.title, a.position
      from area a join framework f on f.id = a.framework_id where f.in_force order by a.slug, f.version desc
    """,
    "anybodys_entry": """
      select o.preschool_id, o.id, o.group_id, g.name as group_name, o.area, o.observed_at, o.from_home
      from open_group g
      join observation o on o.preschool_id = g.preschool_id and o.group_id = g.group_id
       and o.observed_at >= :begins and o.observed_at < :ends and o.withdrawn_at is null
    """,
    "entry": "select * from anybodys_entry where not from_home",
    "pictured": """
      select distinct o.preschool_id, o.id
      from entry o join observation_photo f on f.preschool_id = o.preschool_id and f.observation_id = o.id
    """,
    "seen_by_anybody": """
      select c.preschool_id, c.child_id, o.from_home, count(*) as entries, max(o.observed_at) as last_at
      from anybodys_entry o
      join observation_child c on c.preschool_id = o.preschool_id and c.observation_id = o.id
      group by c.preschool_id, c.child_id, o.from_home
    """,
    "seen": "select * from seen_by_anybody where not from_home",
    "seen_at_home": "select * from seen_by_anybody where from_home",
    "indicator_area": """
      select i.id as indicator_id, a.slug as area, f.top
      from (
        select id, (select max((one->>'value')::numeric) from jsonb_array_elements(details->'levels') as one) as top
        from framework offset 0) as f
      join area a on a.framework_id = f.id join sub_area s on s.area_id = a.id
      join indicator i on i.sub_area_id = s.id
    """,
    "card_in_turn": """
      select d.preschool_id, d.group_id, d.child_id, d.id as card_id, (
          select b.id from development_card b
          join assessment_round q on q.preschool_id = b.preschool_id and q.id = b.round_id
          where b.preschool_id = d.preschool_id and b.child_id = d.child_id
            and (q.school_year, q.number) < (r.school_year, r.number)
          order by q.school_year desc, q.number desc limit 1) as last_id
      from marked_round r
      join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.round_id
    """,
    "mark_in_turn": """
      select c.preschool_id, c.group_id, c.child_id, m.indicator_id, max(m.level) filter (where c.is_now) as level,
        max(m.level) filter (where not c.is_now) as before
      from (
        select preschool_id, group_id, child_id, card_id, true as is_now from card_in_turn where last_id is not null
        union all
        select preschool_id, group_id, child_id, last_id, false from card_in_turn where last_id is not null) as c
      join card_mark m on m.preschool_id = c.preschool_id and m.card_id = c.card_id
      group by c.preschool_id, c.group_id, c.child_id, m.indicator_id
    """,
    "growth": """
      select m.preschool_id, m.group_id, m.child_id, i.area, count(*) as marks,
        avg(m.level) > avg(m.before) or coalesce(min(m.level) >= min(i.top), false) as grown
      from mark_in_turn m join indicator_area i on i.indicator_id = m.indicator_id
      where m.level is not null and m.before is not null
      group by m.preschool_id, m.group_id, m.child_id, i.area
    """,
    "in_difficulty": """
      select d.preschool_id, d.child_id, count(*) as difficulties, min(d.since) as since, exists (
          select from individual_route r where r.preschool_id = d.preschool_id and r.child_id = d.child_id
            and r.school_year = :school_year) as with_route
      from difficulty d
      where d.preschool_id = any(:preschools) and d.since <= :until
        and (d.overcome_on is null or d.overcome_on > :until)
      group by d.preschool_id, d.child_id
    """,
    "family": """
      select g.preschool_id, g.child_id, count(*) as guardians, count(g.account_id) > 0 as connected
      from guardian g where g.preschool_id = any(:preschools) group by g.preschool_id, g.child_id
    """,
    "family_account": """
      select distinct e.preschool_id, e.group_id, g.account_id
      from enrolled e join guardian g on g.preschool_id = e.preschool_id and g.child_id = e.child_id
       and g.account_id is not null
      where g.preschool_id = any(:preschools)
    """,
    "settled": """
      select c.preschool_id, c.child_id, count(distinct c.purpose) as purposes from consent c
      where c.preschool_id = any(:preschools) and c.said_at < :ends
        and (c.replaced_at is null or c.replaced_at >= :ends)
      group by c.preschool_id, c.child_id
    """,
    "asked_announcement": """
      select a.preschool_id, a.id, a.title, a.published_at, e.group_id, e.group_name, count(*) as children,
        count(k.child_id) as read
      from announcement a
      join enrolled e on e.preschool_id = a.preschool_id and (a.group_id is null or a.group_id = e.group_id)
      left join acknowledgement k on k.preschool_id = a.preschool_id and k.announcement_id = a.id
       and k.child_id = e.child_id
      where a.preschool_id = any(:preschools) and a.needs_acknowledgement and a.withdrawn_at is null
        and a.published_at >= :begins and a.published_at < :ends
      group by a.preschool_id, a.id, a.title, a.published_at, e.group_id, e.group_name
    """,
    "family_message": """
      select m.preschool_id, m.id, m.child_id, g.group_id, g.name as group_name, m.heard_at,
        m.heard_at + interval '2 days' <= :midnight as due, exists (
          select from message a
          where a.preschool_id = m.preschool_id and a.child_id = m.child_id and not a.from_family
            and a.withdrawn_at is null and a.sent_at > m.sent_at and a.sent_at <= m.heard_at + interval '2 days'
        ) as in_time
      from open_group g
      join message m on m.preschool_id = g.preschool_id and m.group_id = g.group_id
       and m.sent_at >= :begins - interval '2 days' and m.sent_at < :ends
       and m.heard_at >= :begins and m.heard_at < :ends and m.from_family and m.withdrawn_at is null
    """,
}
"""Entries are those of the staff but for ``seen_at_home``: what a family saw says nothing of whom an educator has
observed."""
