"""The words of the framework that growth is told in."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

_AREA: Final = """
    select a.title, a.plain from area a join framework f on f.id = a.framework_id where f.in_force and a.slug = $1
"""
_INDICATORS: Final = "select id, title, parent, next_step from indicator where id = any($1::uuid[])"


async def area(work: Work, slug: str) -> Record | None:
    """``title`` and ``plain`` of an area in force, each in all languages."""
    row: Record | None = await work.raw.fetchrow(_AREA, slug)
    return row


async def indicators(work: Work, ids: Sequence[UUID]) -> Mapping[UUID, Record]:
    """``title``, ``parent`` and ``next_step`` of each, in all languages."""
    return {row["id"]: row for row in await work.raw.fetch(_INDICATORS, list(ids))}
