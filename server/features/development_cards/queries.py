"""What is read of rounds and cards: statements of a fixed number, whatever the number of children and indicators."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.frameworks.service import group_band
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible

_UPTO: Final = "greatest(r.starts_on, least({today}::date, r.ends_on))"
"""The day by which a round counts its children: today while it runs, its last day afterwards."""
_MEMBERS: Final = """
    select distinct on (e.child_id) e.child_id, e.group_id, e.ends_on
    from enrolment e
    where e.preschool_id = r.preschool_id and e.starts_on <= {upto}
      and (e.ends_on is null or e.ends_on >= r.starts_on) {also}
    order by e.child_id, e.starts_on desc, e.id
"""
"""Where each child of a round belongs: to the group it was in last within the round's days."""
_STILL_HERE: Final = "(m.ends_on is null or m.ends_on >= {upto} or d.id is not null)"
"""A child that left before today is not waited for, unless somebody marked its card."""


def members(today: str, also: str = "") -> str:
    """A subquery of the children of the round ``r``; ``today`` is the parameter that holds the day."""
    return _MEMBERS.format(upto=_UPTO.format(today=today), also=also)


_ROUND_COLUMNS: Final = """
    r.id, r.school_year, r.number, r.framework_id, r.starts_on, r.ends_on, r.opened_at, r.closed_at,
    n.children, n.completed
"""
_COUNTED: Final = f"""
    select count(*) as children, count(d.completed_at) as completed
    from ({members("$2")}) m
    left join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.id and d.child_id = m.child_id
    where {_STILL_HERE.format(upto=_UPTO.format(today="$2"))}
"""  # noqa: S608  # put together from the constants above
_ROUNDS: Final = f"""
    select {_ROUND_COLUMNS} from assessment_round r cross join lateral ({_COUNTED}) n
    where r.preschool_id = $1 and r.school_year = $3
    order by r.number
"""  # noqa: S608  # put together from the constants above
_ROUND: Final = f"""
    select {_ROUND_COLUMNS} from assessment_round r cross join lateral ({_COUNTED}) n
    where r.preschool_id = $1 and r.id = $3
"""  # noqa: S608  # put together from the constants above
BAND: Final = f"coalesce({group_band('f.details', 'g.age_band')}, g.age_band)"
"""The framework's age band for the group: a framework may cut ages otherwise than groups are formed."""
_INDICATORS: Final = f"""
    select array_agg(i.id order by a.position, s.position, i.position)
    from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
    where i.framework_id = r.framework_id and i.age_band = {BAND}
"""  # noqa: S608  # put together from the constants above
_GRID: Final = f"""
    select {_ROUND_COLUMNS}, g.id as group_id, g.name as group_name, {BAND} as age_band,
      f.details->'levels' as levels,
      ({_INDICATORS}) as indicators
    from assessment_round r
    join preschool_group g on g.preschool_id = r.preschool_id and g.id = $4
    join framework f on f.id = r.framework_id
    cross join lateral ({_COUNTED}) n
    where r.preschool_id = $1 and r.id = $3
"""  # noqa: S608  # put together from the constants above
_KNOWN: Final = """
    known as (select k.id, (k.place - 1)::int as place from unnest($4::uuid[]) with ordinality as k (id, place))
"""
_EVIDENCE: Final = """
    select array_agg(k.place) as seen_at, array_agg((o.level * 100)::int) as seen,
      array_agg(floor(extract(epoch from $6::timestamptz - o.observed_at) / 86400)::int) as seen_before,
      array_agg(o.from_home) as seen_home, array_agg(o.author_id) as seen_by,
      array_agg(o.id order by o.observed_at desc, o.id desc) as seen_newest,
      array_agg(k.place order by o.observed_at desc, o.id desc) as seen_newest_at
    from observation_child c
    join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id
    join known k on k.id = o.indicator_id
    where c.preschool_id = $1 and c.child_id = {child} and c.observed_at >= $5 and c.observed_at < $6
      and o.withdrawn_at is null and o.level is not null
"""
_SEEN_TOGETHER: Final = """
    seen as (
      select c.child_id, array_agg(o.place) as seen_at, array_agg(o.level) as seen, array_agg(o.days) as seen_before,
        array_agg(o.from_home) as seen_home, array_agg(o.author_id) as seen_by
      from (
        select o.id, k.place, (o.level * 100)::int as level, o.from_home, o.author_id,
          floor(extract(epoch from $6::timestamptz - o.observed_at) / 86400)::int as days
        from observation o
        join known k on k.id = o.indicator_id
        where o.preschool_id = $1 and o.observed_at >= $5 and o.observed_at < $6 and o.withdrawn_at is null
          and o.level is not null and o.group_id = any(array(
            select e.group_id from enrolment e join here on here.id = e.child_id where e.preschool_id = $1))
        offset 0
      ) o
      cross join lateral (
        select c.child_id from observation_child c where c.preschool_id = $1 and c.observation_id = o.id
      ) c
      where c.child_id = any(array(select id from here))
      group by c.child_id
    )
"""
"""The same for all children at once: entries by the groups they were ever in, only those on the indicators asked for.

``offset 0`` keeps the order of the join: with a plan made for unknown values Postgres otherwise joins in a way that
took seconds (measured).
"""
_BEFORE: Final = """
    select array_agg(b.place) as before_at, array_agg(b.level) as before, array_agg(b.number) as before_in
    from (select distinct on (k.place) k.place, (m.level * 100)::int as level, earlier.number
          from card_mark m
          join known k on k.id = m.indicator_id
          join development_card d on d.preschool_id = m.preschool_id and d.id = m.card_id
          join assessment_round earlier on earlier.preschool_id = d.preschool_id and earlier.id = d.round_id
          where m.preschool_id = $1 and m.child_id = {child} and earlier.school_year = r.school_year
            and earlier.number < r.number
          order by k.place, earlier.number desc) b
"""
_EVER_HERE: Final = """
      and e.child_id in (select own.child_id from enrolment own where own.preschool_id = $1 and own.group_id = $3)
"""
_LINES: Final = f"""
    with {_KNOWN}, here as (
      select r.school_year, r.number, c.id, c.given_name, c.family_name, c.sort_key, d.id as card_id, d.completed_at
      from assessment_round r
      cross join lateral ({members("$7", _EVER_HERE)}) m
      join child c on c.preschool_id = $1 and c.id = m.child_id
      left join development_card d on d.preschool_id = $1 and d.round_id = r.id and d.child_id = m.child_id
      where r.preschool_id = $1 and r.id = $2 and m.group_id = $3
        and {_STILL_HERE.format(upto=_UPTO.format(today="$7"))}
    ), {_SEEN_TOGETHER}
    select r.id, r.given_name, r.family_name, r.card_id, r.completed_at, marked.*, before.*,
      seen.seen_at, seen.seen, seen.seen_before, seen.seen_home, seen.seen_by
    from here r
    left join lateral (
      select array_agg(k.place) as marked_at, array_agg(m.level::float8) as levels,
        array_agg(m.revision) as revisions, array_agg(m.confidence) as confidences
      from card_mark m join known k on k.id = m.indicator_id
      where m.preschool_id = $1 and m.card_id = r.card_id
    ) marked on true
    left join seen on seen.child_id = r.id
    left join lateral ({_BEFORE.format(child="r.id")}) before on true
    order by r.sort_key, r.id
"""  # noqa: S608  # put together from the constants above
_SEEN: Final = f"""
    with {_KNOWN}
    select asked.child_id as id, seen.*, before.*
    from assessment_round r
    cross join unnest($3::uuid[]) as asked (child_id)
    left join lateral ({_EVIDENCE.format(child="asked.child_id")}) seen on true
    left join lateral ({_BEFORE.format(child="asked.child_id")}) before on true
    where r.preschool_id = $1 and r.id = $2
"""  # noqa: S608  # put together from the constants above
_IN_FORCE: Final = "select id from framework where in_force limit 1"
ONE_AT_A_TIME: Final = "select pg_advisory_xact_lock(hashtextextended('assessment_round' || $1, 0))"
"""Two people who open rounds of one preschool wait for each other."""
_STEPS: Final = """
    select id, number, starts_on, ends_on, closed_at is not null as closed
    from assessment_round where preschool_id = $1 and school_year = $2 order by number for update
"""


async def rounds(work: Work, preschool_id: UUID, today: date, school_year: int) -> Sequence[Record]:
    """The rounds of a school year with how many children they are about and how many cards are complete."""
    rows: Sequence[Record] = await work.raw.fetch(_ROUNDS, preschool_id, today, school_year)
    return rows


async def round_of(work: Work, preschool_id: UUID, today: date, round_id: UUID) -> Record:
    row: Record | None = await work.raw.fetchrow(_ROUND, preschool_id, today, round_id)
    if row is None:
        raise NotVisible
    return row


async def grid(work: Work, preschool_id: UUID, today: date, round_id: UUID, group_id: UUID) -> Record:
    """A round beside a group: its band, and the band's indicators in the order of the round's framework."""
    row: Record | None = await work.raw.fetchrow(_GRID, preschool_id, today, round_id, group_id)
    if row is None:
        raise NotVisible
    return row


async def lines(
    work: Work, preschool_id: UUID, grid_row: Record, window: tuple[datetime, datetime], today: date
) -> Sequence[Record]:
    """The group's children by name, each with marks, evidence and marks before as arrays beside places in the grid."""
    rows: Sequence[Record] = await work.raw.fetch(
        _LINES, preschool_id, grid_row["id"], grid_row["group_id"], grid_row["indicators"] or [], *window, today
    )
    return rows


async def seen(
    work: Work,
    where: tuple[UUID, UUID],
    children: Sequence[UUID],
    indicators: Sequence[UUID],
    window: tuple[datetime, datetime],
) -> Sequence[Record]:
    """Evidence and marks before of some children on some indicators; ``where`` is the preschool and the round."""
    rows: Sequence[Record] = await work.raw.fetch(_SEEN, *where, list(children), list(indicators), *window)
    return rows


async def steps_for_update(work: Work, preschool_id: UUID, school_year: int) -> Sequence[Record]:
    """The rounds of a school year as the rules look at them, the transaction's until its end."""
    rows: Sequence[Record] = await work.raw.fetch(_STEPS, preschool_id, school_year)
    return rows


async def framework_in_force(work: Work) -> UUID | None:
    found: UUID | None = await work.raw.fetchval(_IN_FORCE)
    return found
