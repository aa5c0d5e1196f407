"""Every SELECT about places."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from server.kernel.access import Extent
from server.kernel.database import Record, Work

_REGIONS: Final = """
    select r.id, r.iso, r.name from region r
    where not r.practice
      and ($1 or r.id = any($2) or exists (select from district d where d.region_id = r.id and d.id = any($3)))
    order by r.position, r.iso
"""
_DISTRICTS: Final = """
    select d.id, d.region_id, d.slug, d.name from district d
    where d.region_id = $4 and ($1 or d.region_id = any($2) or d.id = any($3))
"""


async def regions(work: Work, extent: Extent) -> Sequence[Record]:
    """Regions within reach or with a district within reach, in the order of the reference."""
    rows: Sequence[Record] = await work.raw.fetch(_REGIONS, *_reach(extent))
    return rows


async def districts(work: Work, extent: Extent, region_id: UUID) -> Sequence[Record]:
    """The region's districts within reach."""
    rows: Sequence[Record] = await work.raw.fetch(_DISTRICTS, *_reach(extent), region_id)
    return rows


def _reach(extent: Extent) -> tuple[bool, list[UUID], list[UUID]]:
    return extent.everywhere, list(extent.region_ids), list(extent.district_ids)
