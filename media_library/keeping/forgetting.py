"""Statements about forgetting files: what nobody waits for, what nothing holds, which objects are named no more."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

Place = tuple[str, str]
"""Of an object in the store: its bucket and its key."""

_PARCELS: Final = "('pack', 'catalogue')"
_UNHELD: Final = f"""
    f.created_at < case when f.purpose in {_PARCELS} then $2::timestamptz else $1::timestamptz end
    and not exists (select from resource r where r.preschool_id = f.preschool_id and r.file_id = f.id)
    and not exists (select from resource_part p
                    where p.preschool_id = f.preschool_id and (p.file_id = f.id or p.back_file_id = f.id))
    and not exists (select from observation_photo p where p.preschool_id = f.preschool_id and p.file_id = f.id)
"""  # noqa: S608 - only our own texts are joined
_FORGET_FORMS: Final = f"""
    with unheld as (
      select f.preschool_id, f.id from stored_file f where {_UNHELD}
      order by f.created_at limit $3 for update of f skip locked
    )
    delete from rendition r using unheld u where r.preschool_id = u.preschool_id and r.file_id = u.id
    returning r.bucket, r.key
"""  # noqa: S608 - only our own texts are joined
_FORGET_FILES: Final = f"""
    delete from stored_file f where {_UNHELD}
      and not exists (select from rendition n where n.preschool_id = f.preschool_id and n.file_id = f.id)
"""  # noqa: S608 - only our own texts are joined
_REFUSE_WAITING: Final = f"""
    update stored_file set state = 'refused', refusal = 'media.missing'
    where state = 'waiting'
      and created_at < case when purpose in {_PARCELS} then $2::timestamptz else $1::timestamptz end
"""  # noqa: S608 - only our own texts are joined
_WAITING: Final = "select id from stored_file where state = 'waiting' and id = any($1)"
_IN_USE: Final = """
    select distinct r.bucket, r.key from rendition r
    join unnest($1::text[], $2::text[]) as asked(bucket, key) on r.bucket = asked.bucket and r.key = asked.key
"""
_HOLD_KEYS: Final = """
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from (select unnest($1::text[]) as key order by 1) as held
"""


async def refuse_waiting(work: Work, before: datetime, parcels_before: datetime) -> None:
    """Files whose bytes never came are refused as missing; packs and catalogues may take longer than the others."""
    await work.raw.execute(_REFUSE_WAITING, before, parcels_before)


async def still_waiting(work: Work, file_ids: Collection[UUID]) -> frozenset[UUID]:
    rows: Sequence[Record] = await work.raw.fetch(_WAITING, list(file_ids))
    return frozenset(row["id"] for row in rows)


async def forget_unheld(work: Work, before: datetime, parcels_before: datetime, at_most: int) -> list[Place]:
    """Deletes files that nothing holds and that are older than they may be; answers where their forms lie."""
    rows: Sequence[Record] = await work.raw.fetch(_FORGET_FORMS, before, parcels_before, at_most)
    await work.raw.execute(_FORGET_FILES, before, parcels_before)
    return sorted({(row["bucket"], row["key"]) for row in rows})


async def hold_keys(work: Work, keys: Sequence[str]) -> None:
    """Until the transaction ends nobody else stores or removes objects of these keys."""
    await work.raw.execute(_HOLD_KEYS, keys)


async def places_in_use(work: Work, places: Sequence[Place]) -> set[Place]:
    """Those of the places that a form of some file names."""
    rows: Sequence[Record] = await work.raw.fetch(_IN_USE, [place[0] for place in places], [key for _, key in places])
    return {(row["bucket"], row["key"]) for row in rows}
