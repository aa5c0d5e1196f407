"""Every SELECT about what is printed of a resource."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

_CARDS: Final = """
    select p.words, front.bucket as front_bucket, front.key as front_key,
           back.bucket as back_bucket, back.key as back_key
    from resource_part p
    join rendition front on front.preschool_id = $1 and front.file_id = p.file_id and front.purpose = 'view'
    left join rendition back on back.preschool_id = $1 and back.file_id = p.back_file_id and back.purpose = 'view'
    where p.preschool_id = $1 and p.resource_id = $2
    order by p.position
"""
_FORM: Final = """
    select bucket, key, width, height from rendition
    where preschool_id = $1 and file_id = $2 and purpose = $3 and page = 0
"""


async def cards(work: Work, owner_id: UUID, resource_id: UUID) -> Sequence[Record]:
    """The cards of a set in their order, each with where its pictures lie; those still waiting are left out."""
    rows: Sequence[Record] = await work.raw.fetch(_CARDS, owner_id, resource_id)
    return rows


async def form(work: Work, owner_id: UUID, file_id: UUID, purpose: str) -> Record | None:
    """Where one form of a file lies."""
    row: Record | None = await work.raw.fetchrow(_FORM, owner_id, file_id, purpose)
    return row
