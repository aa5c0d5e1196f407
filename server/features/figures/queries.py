"""Every SELECT of the vertical: places, their names, and the sums of cells; never a fact."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

_PATHS: Final = {
    "region": "select id as region_id, name as region_name from region where id = $1",
    "district": """
        select r.id as region_id, r.name as region_name, d.id as district_id, d.name as district_name
        from district d join region r on r.id = d.region_id where d.id = $1
    """,
    "preschool": """
        select r.id as region_id, r.name as region_name, d.id as district_id, d.name as district_name,
          p.id as preschool_id, p.name as preschool_name
        from preschool p join district d on d.id = p.district_id join region r on r.id = p.region_id where p.id = $1
    """,
}
_BELOW: Final = {
    "country": """
        select r.id, 'region' as kind, r.name, count(p.id) as preschools
        from region r left join preschool p on p.region_id = r.id group by r.id order by r.position, r.id
    """,
    "region": """
        select d.id, 'district' as kind, d.name, count(p.id) as preschools
        from district d left join preschool p on p.district_id = d.id where d.region_id = $1
        group by d.id order by d.slug
    """,
    "district": """
        select id, 'preschool' as kind, name, 1 as preschools from preschool where district_id = $1 order by name, id
    """,
}
_SUMS: Final = {
    "country": """
        select d.region_id as place_id, c.figure, c.month, sum(c.numerator) as numerator,
          sum(c.denominator) as denominator, sum(c.entries) as entries, min(c.derived_at) as derived_at
        from figure_district_cell c join district d on d.id = c.district_id
        where c.month = any($1::date[]) group by 1, 2, 3
    """,
    "region": """
        select c.district_id as place_id, c.figure, c.month, c.numerator, c.denominator, c.entries, c.derived_at
        from figure_district_cell c join district d on d.id = c.district_id
        where c.month = any($1::date[]) and d.region_id = $2
    """,
    "district": """
        select c.preschool_id as place_id, c.figure, c.month, c.numerator, c.denominator, c.entries, c.derived_at
        from figure_cell c join preschool p on p.id = c.preschool_id
        where c.month = any($1::date[]) and p.district_id = $2
    """,
    "preschool": """
        select preschool_id as place_id, figure, month, numerator, denominator, entries, derived_at
        from figure_cell where month = any($1::date[]) and preschool_id = $2
    """,
}


async def path_to(work: Work, kind: str, place_id: UUID) -> Record | None:
    """The place and those above it, each with its id and its name; None when there is no such place."""
    row: Record | None = await work.raw.fetchrow(_PATHS[kind], place_id)
    return row


async def below(work: Work, kind: str, place_id: UUID | None) -> Sequence[Record]:
    """The places directly below, in order: ``id``, ``kind``, ``name``, and how many ``preschools`` each has."""
    rows: Sequence[Record] = await work.raw.fetch(_BELOW[kind], *([place_id] if place_id else []))
    return rows


async def sums(work: Work, kind: str, place_id: UUID | None, months: Sequence[date]) -> Sequence[Record]:
    """Cells added up per place below (for a preschool: its own), figure and month."""
    rows: Sequence[Record] = await work.raw.fetch(_SUMS[kind], months, *([place_id] if place_id else []))
    return rows
