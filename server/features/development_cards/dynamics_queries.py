"""What dynamics and readiness are made of: marks counted by the database, so that no answer carries single marks."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select

from server.features.children.models import Child
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

OF_CHILD: Final = "d.child_id = $3 and (not $4::boolean or r.closed_at is not null)"
OF_GROUP: Final = "d.group_id = $3 and r.school_year = $4::int"
OF_PRESCHOOL: Final = "r.school_year = $3::int"
_CARDS: Final = """
    with card as (
      select d.id, d.child_id, d.group_id, d.age_band, r.school_year, r.number, r.framework_id,
        lag(d.id) over (partition by d.child_id order by r.school_year, r.number) as last_id
      from development_card d
      join assessment_round r on r.preschool_id = d.preschool_id and r.id = d.round_id
      where d.preschool_id = $1 and {scope}
    )
"""
"""The cards asked about, each beside the same child's card of the round before."""
_PARTS: Final = """
    select i.id, i.framework_id, i.age_band, 'area' as kind, a.slug as part, a.position as place
    from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
    union all
    select i.id, i.framework_id, i.age_band, 'competence', named.slug, (
        select min(titled.place) from jsonb_array_elements(f.details->'competences') with ordinality
          as titled (said, place) where titled.said->>'slug' = named.slug)
    from indicator i join framework f on f.id = i.framework_id
    cross join lateral jsonb_array_elements_text(i.competences) as named (slug)
    union all
    select i.id, i.framework_id, i.age_band, 'strand', i.strand, (
        select min(titled.place) from jsonb_array_elements(f.details->'strands') with ordinality
          as titled (said, place) where titled.said->>'slug' = i.strand)
    from indicator i join framework f on f.id = i.framework_id where i.strand <> ''
"""
"""Each indicator under its area, its competences and its strand, with the place of each among its kind."""
_SIZES: Final = """
    {cards}, counted as (
      select group_id, school_year, number, framework_id, age_band, count(*) as cards
      from card group by group_id, school_year, number, framework_id, age_band
    ), sized as (
      select framework_id, age_band, kind, part, min(place) as place, count(*) as indicators
      from ({parts}) p where kind = any($2::text[]) group by framework_id, age_band, kind, part
    )
    select c.group_id, c.school_year, c.number, z.kind, z.part, sum(c.cards * z.indicators)::int as indicators,
      sum(c.cards)::int as cards
    from counted c join sized z on z.framework_id = c.framework_id and z.age_band = c.age_band
    group by c.group_id, c.school_year, c.number, z.kind, z.part
    order by min(z.place) nulls last, z.part
"""
_TALLIES: Final = """
    {cards}, mark as (
      select card.group_id, card.school_year, card.number, m.indicator_id, (m.level * 100)::int as level,
        (b.level * 100)::int as before, count(*) as marks
      from card
      join card_mark m on m.preschool_id = $1 and m.card_id = card.id
      left join card_mark b on b.preschool_id = $1 and b.card_id = card.last_id and b.indicator_id = m.indicator_id
      group by card.group_id, card.school_year, card.number, m.indicator_id, m.level, b.level
    )
    select k.group_id, k.school_year, k.number, p.kind, p.part, k.level, k.before, sum(k.marks)::int as marks
    from mark k join ({parts}) p on p.id = k.indicator_id and p.kind = any($2::text[])
    group by k.group_id, k.school_year, k.number, p.kind, p.part, k.level, k.before
"""
_GROUP: Final = "select id, name, school_year from preschool_group where preschool_id = $1 and id = $2"
_GROUPS: Final = """
    select id, name from preschool_group where preschool_id = $1 and school_year = $2 order by name, id
"""
ALL_KINDS: Final = ("area", "competence", "strand")
AREAS: Final = ("area",)


async def counted(
    work: Work, scope: str, preschool_id: UUID, kinds: Sequence[str], *about: object
) -> tuple[Sequence[Record], Sequence[Record]]:
    """How many marks there could be, part by part and round by round, and those there are; two statements.

    ``scope`` is one of the three below, ``about`` what it asks for.
    """
    cards = _CARDS.format(scope=scope)
    sizes = await work.raw.fetch(_SIZES.format(cards=cards, parts=_PARTS), preschool_id, kinds, *about)
    tallies = await work.raw.fetch(_TALLIES.format(cards=cards, parts=_PARTS), preschool_id, kinds, *about)
    return sizes, tallies


async def seen_as_staff(work: Work, actor: Actor, preschool_id: UUID, child_id: UUID) -> bool:
    """Whether the actor reads the child's cards as staff or only how it grows, as its family; else NotVisible."""
    found = await work.session.execute(
        select(visible(Child, actor.extent(Action.CARD_READ))).where(
            Child.preschool_id == preschool_id,
            Child.id == child_id,
            visible(Child, actor.extent(Action.DYNAMICS_READ)),
        )
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return bool(row[0])


async def group(work: Work, preschool_id: UUID, group_id: UUID) -> Record:
    row: Record | None = await work.raw.fetchrow(_GROUP, preschool_id, group_id)
    if row is None:
        raise NotVisible
    return row


async def groups(work: Work, preschool_id: UUID, school_year: int) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_GROUPS, preschool_id, school_year)
    return rows
