"""What is read of the card of one child: marks with their raters, the entries behind proposals, what stood before."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.development_cards.queries import members
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible

_GROUP: Final = f"""
    select m.group_id from assessment_round r
    cross join lateral ({members("$4", "and e.child_id = $3")}) m
    where r.preschool_id = $1 and r.id = $2
"""  # noqa: S608  # put together from the constants above
_CARD: Final = """
    select c.id, c.given_name, c.family_name, d.id as card_id, coalesce(d.summary, '') as summary, d.completed_at,
      coalesce(d.completed_by_name, '') as completed_by_name,
      (select coalesce(array_agg(distinct earlier.number order by earlier.number), '{}') from assessment_round earlier
       join assessment_round r on r.preschool_id = $1 and r.id = $2
       where earlier.preschool_id = $1 and earlier.school_year = r.school_year and earlier.number < r.number)
        as rounds_before
    from child c
    left join development_card d on d.preschool_id = $1 and d.round_id = $2 and d.child_id = c.id
    where c.preschool_id = $1 and c.id = $3
"""
_MARKS: Final = """
    select r.number, m.indicator_id, m.level::float8 as level, m.confidence, m.evidence, m.rater_name, m.marked_at,
      m.revision
    from card_mark m
    join development_card d on d.preschool_id = m.preschool_id and d.id = m.card_id
    join assessment_round r on r.preschool_id = d.preschool_id and r.id = d.round_id
    where m.preschool_id = $1 and m.child_id = $2 and r.school_year = $3 and r.number <= $4
"""
_ENTRIES: Final = """
    select o.indicator_id, (o.level * 100)::int as level, o.from_home, o.author_id, o.id,
      floor(extract(epoch from $5::timestamptz - o.observed_at) / 86400)::int as days_before_end
    from observation_child c
    join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id
    where c.preschool_id = $1 and c.child_id = $2 and o.indicator_id = any($3::uuid[])
      and c.observed_at >= $4 and c.observed_at < $5 and o.withdrawn_at is null
    order by c.observed_at desc, o.id desc
"""
_VERSIONS: Final = """
    select v.indicator_id, v.revision, v.level::float8 as level, v.rater_name, v.marked_at, v.replaced_at,
      v.replaced_by_name, v.reason
    from card_mark_version v where v.preschool_id = $1 and v.card_id = $2
    order by v.replaced_at desc, v.id desc
"""


async def group_of(work: Work, preschool_id: UUID, round_id: UUID, child_id: UUID, today: date) -> UUID:
    """The group in which the child is in the round; NotVisible where it is in none, or there is no such round."""
    found: UUID | None = await work.raw.fetchval(_GROUP, preschool_id, round_id, child_id, today)
    if found is None:
        raise NotVisible
    return UUID(str(found))


async def card(work: Work, preschool_id: UUID, round_id: UUID, child_id: UUID) -> Record:
    """The child with its card in the round, if there is one, and the numbers of the rounds before."""
    row: Record | None = await work.raw.fetchrow(_CARD, preschool_id, round_id, child_id)
    if row is None:
        raise NotVisible
    return row


async def marks(work: Work, preschool_id: UUID, child_id: UUID, school_year: int, upto: int) -> Sequence[Record]:
    """The child's marks in the rounds of a year up to a number."""
    rows: Sequence[Record] = await work.raw.fetch(_MARKS, preschool_id, child_id, school_year, upto)
    return rows


async def entries(
    work: Work, preschool_id: UUID, child_id: UUID, indicators: Sequence[UUID], window: tuple[datetime, datetime]
) -> Sequence[Record]:
    """The entries on the indicators, newest first, those without a level as well."""
    rows: Sequence[Record] = await work.raw.fetch(_ENTRIES, preschool_id, child_id, list(indicators), *window)
    return rows


async def versions(work: Work, preschool_id: UUID, card_id: UUID) -> Sequence[Record]:
    """How the card's marks stood before, newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_VERSIONS, preschool_id, card_id)
    return rows
