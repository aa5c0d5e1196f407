"""A practice preschool taken away: every row of it, its district, its own objects, the account that worked there."""

from datetime import datetime
from functools import cache
from typing import Final
from uuid import UUID

from media_library.jobs import EXPIRE
from server.features.practice.catalogue import PRESCHOOL, tables_of_a_preschool
from server.kernel.database import Work
from server.kernel.jobs import enqueue

_FILES: Final = ("stored_file", "rendition")
"""Left to the keeping of the store, which deletes the objects first."""
_MAKE_OLD: Final = """
    with aged as (update stored_file set created_at = '2000-01-01' where preschool_id = $1 returning 1)
    select exists (select from aged)
"""
_ITS_DISTRICT: Final = "delete from preschool where id = $1 and practice returning district_id"
_CLOSE: Final = """
    with ended as (
      update auth_session set ended_at = $2 where account_id = $1 and ended_at is null
    )
    update account set closed_at = $2 where id = $1 and closed_at is null
"""


async def remove_preschool(work: Work, preschool_id: UUID) -> None:
    """Deletes every row of a practice preschool, and its district; of any other preschool nothing at all.

    Its files, which nothing holds then, are made old: the keeping of the store forgets them with their objects.
    """
    if not await work.raw.fetchval("select exists (select from preschool where id = $1 and practice)", preschool_id):
        return
    for sql in _statements():
        await work.raw.execute(sql, preschool_id)
    if await work.raw.fetchval(_MAKE_OLD, preschool_id):
        await enqueue(work, EXPIRE, {}, once=EXPIRE)
    district_id = await work.raw.fetchval(_ITS_DISTRICT, preschool_id)
    await work.raw.execute("delete from dirty_roll_up where district_id = $1", district_id)
    await work.raw.execute("delete from district where id = $1", district_id)


async def close_account(work: Work, account_id: UUID, now: datetime) -> None:
    """Nobody signs in with it any more, and whoever is signed in is signed out."""
    await work.raw.execute(_CLOSE, account_id, now)


@cache
def _statements() -> tuple[str, ...]:
    """Those first that refer to others."""
    tables = [table.name for table in reversed(tables_of_a_preschool())]
    tables = [name for name in tables if name not in _FILES]
    return tuple(f'delete from "{name}" where {PRESCHOOL} = $1' for name in tables)  # noqa: S608 - our own names
