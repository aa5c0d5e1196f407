"""What a group's profile and its readiness for school are made of."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.development_cards.queries import BAND
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible

_GROUND: Final = f"""
    select g.id, g.name, {BAND} as age_band, g.school_year, r.id as round_id, r.number, r.closed_at,
      f.details->'levels' as levels, f.details->'age_bands' as age_bands,
      (select json_agg(json_build_array(i.id, a.slug, i.slug) order by a.position, s.position, i.position)
       from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
       where i.framework_id = f.id and i.age_band = {BAND}) as goals
    from preschool_group g
    left join lateral (
      select id, number, closed_at, framework_id from assessment_round
      where preschool_id = g.preschool_id and school_year = g.school_year order by number desc limit 1
    ) r on true
    join framework f on f.id = coalesce(r.framework_id, (select id from framework where in_force limit 1))
    where g.preschool_id = $1 and g.id = $2
"""  # noqa: S608  # put together from the constants above
"""A group beside the newest round of its year and the framework of that round, or the one in force before the first."""
_CHILDREN: Final = """
    select distinct c.id, c.given_name, c.family_name, c.sort_key
    from enrolment e join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
    where e.preschool_id = $1 and e.group_id = $2 and e.starts_on <= $3::date
      and (e.ends_on is null or e.ends_on >= $3::date)
"""
_KNOWN: Final = """
    with goal as (select id from unnest($4::uuid[]) as g (id)), here as ({children})
    select here.id, here.given_name, here.family_name, marked.*, seen.*, last.days as unseen
    from here
    left join lateral (
      select array_agg(m.indicator_id) as marked_at, array_agg((m.level * 100)::int) as levels,
        array_agg(floor(extract(epoch from $7::timestamptz - m.marked_at) / 86400)::int) as marked_before
      from development_card d
      join card_mark m on m.preschool_id = d.preschool_id and m.card_id = d.id
      join goal on goal.id = m.indicator_id
      where d.preschool_id = $1 and d.round_id = $5 and d.child_id = here.id
    ) marked on true
    left join lateral (
      select array_agg(o.indicator_id) as seen_at, array_agg((o.level * 100)::int) as seen,
        array_agg(floor(extract(epoch from $7::timestamptz - o.observed_at) / 86400)::int) as seen_before,
        array_agg(o.from_home) as seen_home, array_agg(o.author_id) as seen_by
      from observation_child c
      join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id
      join goal on goal.id = o.indicator_id
      where c.preschool_id = $1 and c.child_id = here.id and c.observed_at >= $6 and c.observed_at < $7
        and o.withdrawn_at is null and o.level is not null
    ) seen on true
    left join lateral (
      select floor(extract(epoch from $7::timestamptz - max(c.observed_at)) / 86400)::int as days
      from observation_child c
      join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id
      where c.preschool_id = $1 and c.child_id = here.id and c.observed_at >= $6 and c.observed_at < $7
        and o.withdrawn_at is null and not o.from_home
    ) last on true
    order by here.sort_key, here.id
"""
_PLANNED: Final = """
    select touched.slug, count(*)::int as planned
    from weekly_plan p
    join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
    cross join lateral jsonb_array_elements_text(a.indicators) as touched (slug)
    where p.preschool_id = $1 and p.group_id = $2 and p.week_start between $3::date and $4::date
    group by touched.slug
"""
_READINESS: Final = """
    with here as ({children})
    select here.id, here.given_name, here.family_name, last.number as round_number, last.levels,
      exists (select from development_card d
        join assessment_round r on r.preschool_id = d.preschool_id and r.id = d.round_id
        where d.preschool_id = $1 and d.child_id = here.id and r.school_year = $4::int and r.number = $5::int
          and d.completed_at is not null) as complete
    from here
    left join lateral (
      select r.number, (
          select json_object_agg(one.area, one.levels) from (
            select a.slug as area, json_agg((m.level * 100)::int) as levels
            from card_mark m join indicator i on i.id = m.indicator_id and i.id = any($6::uuid[])
            join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
            where m.preschool_id = d.preschool_id and m.card_id = d.id group by a.slug) one) as levels
      from development_card d
      join assessment_round r on r.preschool_id = d.preschool_id and r.id = d.round_id
      where d.preschool_id = $1 and d.child_id = here.id and r.school_year = $4::int
        and exists (select from card_mark m where m.preschool_id = d.preschool_id and m.card_id = d.id)
      order by r.number desc limit 1
    ) last on true
    order by here.sort_key, here.id
"""


async def ground(work: Work, preschool_id: UUID, group_id: UUID) -> Record:
    """The group, its newest round and its age's indicators (``goals``: id, area, slug) in the framework's order."""
    row: Record | None = await work.raw.fetchrow(_GROUND, preschool_id, group_id)
    if row is None:
        raise NotVisible
    return row


async def known(
    work: Work,
    where: tuple[UUID, UUID],
    today: date,
    about: tuple[Sequence[UUID], UUID | None],
    window: tuple[datetime, datetime],
) -> Sequence[Record]:
    """The group's children by name with marks of a round and entries; ``about``: indicators and the round."""
    statement = _KNOWN.format(children=_CHILDREN)
    rows: Sequence[Record] = await work.raw.fetch(statement, *where, today, list(about[0]), about[1], *window)
    return rows


async def planned(work: Work, preschool_id: UUID, group_id: UUID, between: tuple[date, date]) -> dict[str, int]:
    """How many activities of the weeks between two Mondays touch each indicator, by its slug."""
    return {row["slug"]: row["planned"] for row in await work.raw.fetch(_PLANNED, preschool_id, group_id, *between)}


async def readiness(
    work: Work, where: tuple[UUID, UUID], today: date, final: tuple[int, int], indicators: Sequence[UUID]
) -> Sequence[Record]:
    """The group's children by name with the marks of their last marked round; ``final``: school year and number."""
    statement = _READINESS.format(children=_CHILDREN)
    rows: Sequence[Record] = await work.raw.fetch(statement, *where, today, *final, list(indicators))
    return rows
