"""Every SELECT about what a takeout holds, besides what the slices of observations tell a family themselves."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

_CHILD: Final = """
    select c.id, c.given_name, c.family_name, c.patronymic, c.birth_date, p.name as preschool
    from child c join preschool p on p.id = c.preschool_id
    where c.preschool_id = $1 and c.id = $2
"""
_STAYS: Final = """
    select g.name as "group", g.age_band, e.starts_on as since, e.ends_on as until
    from enrolment e
    join preschool_group g on g.preschool_id = e.preschool_id and g.id = e.group_id
    where e.preschool_id = $1 and e.child_id = $2
    order by e.starts_on
"""
_WITH_OTHERS: Final = """
    select observation_id from observation_child
    where preschool_id = $1 and observation_id = any($2)
    group by observation_id having count(*) > 1
"""
_AREAS: Final = """
    select distinct on (a.slug) a.slug, a.title
    from area a join framework f on f.id = a.framework_id
    order by a.slug, f.in_force desc, f.version desc
"""
_WORDS: Final = """
    select i.id, i.title, i.parent, i.next_step from indicator i where i.id = any($1)
"""
_CARDS: Final = """
    select r.school_year, r.number, r.starts_on, r.ends_on, c.age_band, c.summary, f.details->'levels' as levels,
      (select json_agg(json_build_object('area', a.slug, 'area_title', a.title, 'indicator', i.title, 'level', m.level)
                       order by a.position, s.position, i.position)
       from card_mark m
       join indicator i on i.id = m.indicator_id
       join sub_area s on s.id = i.sub_area_id
       join area a on a.id = s.area_id
       where m.preschool_id = c.preschool_id and m.card_id = c.id) as marks
    from development_card c
    join assessment_round r on r.preschool_id = c.preschool_id and r.id = c.round_id
    join framework f on f.id = r.framework_id
    where c.preschool_id = $1 and c.child_id = $2 and r.closed_at is not null
    order by r.school_year, r.number
"""
_MESSAGES: Final = """
    select sent_at as at, author_name as author, from_family, text from message
    where preschool_id = $1 and child_id = $2 and withdrawn_at is null and (from_family is false or heard_at <= $3)
    order by sent_at, id
"""
_ROUTES: Final = """
    select r.school_year, r.stage, r.strengths, r.review, r.activities,
      (select json_agg(json_build_object('next_step', i.next_step, 'title', i.title) order by step.place)
       from jsonb_array_elements_text(r.next_steps) with ordinality as step (id, place)
       join indicator i on i.id::text = step.id) as steps
    from individual_route r
    where r.preschool_id = $1 and r.child_id = $2
    order by r.school_year, r.stage
"""


async def child(work: Work, preschool_id: UUID, child_id: UUID) -> Record:
    """The child's names and birth date, and ``preschool``."""
    row: Record = await work.raw.fetchrow(_CHILD, preschool_id, child_id)
    return row


async def stays(work: Work, preschool_id: UUID, child_id: UUID) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_STAYS, preschool_id, child_id)
    return rows


async def with_others(work: Work, preschool_id: UUID, observation_ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the entries that are about more than one child."""
    rows = await work.raw.fetch(_WITH_OTHERS, preschool_id, list(observation_ids))
    return frozenset(row["observation_id"] for row in rows)


async def area_titles(work: Work) -> Mapping[str, Mapping[str, str]]:
    """The titles of every area by slug, those in force first of all versions."""
    return {row["slug"]: row["title"] for row in await work.raw.fetch(_AREAS)}


async def words(work: Work, indicator_ids: Sequence[UUID]) -> Mapping[UUID, Record]:
    """``title``, ``parent`` and ``next_step`` of indicators, of whatever version, by id."""
    return {row["id"]: row for row in await work.raw.fetch(_WORDS, list(indicator_ids))}


async def cards(work: Work, preschool_id: UUID, child_id: UUID) -> Sequence[Record]:
    """The cards of closed rounds with their ``marks`` and the ``levels`` of their framework, in the order of time."""
    rows: Sequence[Record] = await work.raw.fetch(_CARDS, preschool_id, child_id)
    return rows


async def messages(work: Work, preschool_id: UUID, child_id: UUID, heard_by: datetime) -> Sequence[Record]:
    """The conversation; what the family wrote as far as it is heard by a moment, since staff may ask for it, too."""
    rows: Sequence[Record] = await work.raw.fetch(_MESSAGES, preschool_id, child_id, heard_by)
    return rows


async def routes(work: Work, preschool_id: UUID, child_id: UUID) -> Sequence[Record]:
    """The stages of the child's route, with the ``steps`` in words."""
    rows: Sequence[Record] = await work.raw.fetch(_ROUTES, preschool_id, child_id)
    return rows
