"""Every SELECT of the effects above a preschool: places and spreads derived at night, never a fact."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

_PATHS: Final = {
    "region": """
        select id as region_id, name as region_name, null::uuid as district_id
        from region where id = $1 and not practice
    """,
    "district": """
        select r.id as region_id, r.name as region_name, d.id as district_id, d.name as district_name
        from district d join region r on r.id = d.region_id where d.id = $1 and not r.practice
    """,
}
_PRESCHOOLS: Final = {
    "country": "select count(*) from preschool where not practice",
    "region": "select count(*) from preschool where region_id = $1",
    "district": "select count(*) from preschool where district_id = $1",
}
_BELOW: Final = {
    "country": "select id, 'region' as kind, name from region where not practice order by position, id",
    "region": "select id, 'district' as kind, name from district where region_id = $1 order by slug",
}
_SPREADS: Final = """
    select place_id, effect, telling, lower, median, upper, derived_at from effect_spread
    where month = $1 and place_id = any($2)
"""
_MONTHS: Final = "select month from effect_spread where place_id = $1 group by month order by month desc limit 12"


async def path_to(work: Work, kind: str, place_id: UUID) -> Record | None:
    """A region or district with the place above it; None when there is no such place."""
    row: Record | None = await work.raw.fetchrow(_PATHS[kind], place_id)
    return row


async def preschools(work: Work, kind: str, place_id: UUID | None) -> int:
    return int(await work.raw.fetchval(_PRESCHOOLS[kind], *([place_id] if place_id else [])))


async def below(work: Work, kind: str, place_id: UUID | None) -> Sequence[Record]:
    """The regions of the country or the districts of a region, in order; nothing below a district is told."""
    if kind not in _BELOW:
        return []
    rows: Sequence[Record] = await work.raw.fetch(_BELOW[kind], *([place_id] if place_id else []))
    return rows


async def spreads(work: Work, month: date, places: Sequence[UUID | None]) -> Sequence[Record]:
    """What is told of these places in a month; the country is None and stands under ``NOWHERE``."""
    rows: Sequence[Record] = await work.raw.fetch(_SPREADS, month, [place or NOWHERE for place in places])
    return rows


async def months(work: Work, place_id: UUID | None) -> list[date]:
    """The months told of a place, newest first, a year of them."""
    return [row["month"] for row in await work.raw.fetch(_MONTHS, place_id or NOWHERE)]
