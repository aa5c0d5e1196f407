"""Statements about the place of a preschool and its quota."""

from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel.access import Whereabouts
from server.kernel.database import Work

_WHEREABOUTS: Final = "select district_id, region_id from preschool where id = $1"
_SET_QUOTA: Final = """
    with before as (select limit_bytes from media_quota where preschool_id = $1 and id = $1), written as (
      insert into media_quota (preschool_id, id, limit_bytes, set_by, set_at) values ($1, $1, $2, $3, $4)
      on conflict (preschool_id, id) do update
        set limit_bytes = excluded.limit_bytes, set_by = excluded.set_by, set_at = excluded.set_at
    )
    select limit_bytes from before
"""


async def whereabouts(work: Work, preschool_id: UUID) -> Whereabouts | None:
    """Where a preschool stands; None where there is no such preschool."""
    row = await work.raw.fetchrow(_WHEREABOUTS, preschool_id)
    if row is None:
        return None
    return Whereabouts(preschool_id=preschool_id, district_id=row["district_id"], region_id=row["region_id"])


async def set_quota(work: Work, preschool_id: UUID, limit_bytes: int, set_by: UUID, set_at: datetime) -> int | None:
    """Answers the limit there was before, None where there was only the usual one."""
    before: int | None = await work.raw.fetchval(_SET_QUOTA, preschool_id, limit_bytes, set_by, set_at)
    return before
