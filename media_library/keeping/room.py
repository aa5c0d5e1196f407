"""How much a preschool holds in the store, how much is on its way, and how much it may hold."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from media_library.intake.limits import megabytes
from server.kernel.database import Record, Work
from server.shared.domain.errors import RuleViolation

USUAL_QUOTA: Final = 20 * 1024**3
"""Bytes a preschool may hold where neither the installation nor anybody has said otherwise."""
_HELD: Final = """
    with held as (
      select distinct on (r.bucket, r.key) r.bucket, r.key, r.byte_size, f.kind
      from rendition r
      join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id
      where r.preschool_id = $1
    ), kinds as (
      select kind, sum(byte_size)::bigint as byte_size from held group by kind
      union all
      select 'pack_made', sum(byte_size)::bigint from pack
      where preschool_id = $1 and direction = 'out' and key <> '' having count(*) > 0
    ), counted as (
      select kind, count(*) as files from stored_file where preschool_id = $1 and state = 'ready' group by kind
      union all
      select 'pack_made', count(*) from pack where preschool_id = $1 and direction = 'out' and key <> ''
    )
    select kinds.kind, coalesce(counted.files, 0) as files, kinds.byte_size
    from kinds left join counted using (kind) order by kinds.byte_size desc, kinds.kind
"""
_WAITING: Final = """
    select coalesce(sum(declared_size), 0)::bigint from stored_file where preschool_id = $1 and state = 'waiting'
"""
_LIMIT: Final = "select limit_bytes from media_quota where preschool_id = $1 and id = $1"
_ONE_AT_A_TIME: Final = "select pg_advisory_xact_lock(hashtextextended('media_quota:' || $1, 0))"


@dataclass(frozen=True)
class Room:
    """Bytes held by kind, on their way and allowed. What is stored once counts once, however many files it is."""

    by_kind: list[Record]
    waiting: int
    limit: int

    @property
    def used(self) -> int:
        return sum(row["byte_size"] for row in self.by_kind)

    @property
    def left(self) -> int:
        return self.limit - self.used - self.waiting


async def room_of(work: Work, preschool_id: UUID, usual: int) -> Room:
    """``usual`` is the quota in bytes of a preschool that has none of its own."""
    by_kind = await work.raw.fetch(_HELD, preschool_id)
    waiting = await work.raw.fetchval(_WAITING, preschool_id)
    own = await work.raw.fetchval(_LIMIT, preschool_id)
    return Room(list(by_kind), waiting, usual if own is None else own)


async def require_room(work: Work, preschool_id: UUID, byte_size: int, usual: int) -> None:
    """Raises ``media.quota_full`` with figures unless so many bytes more fit beside what is held and on its way.

    Until the transaction ends nobody else is answered for this preschool, so that two who begin at once cannot both
    take the last room.
    """
    await work.raw.execute(_ONE_AT_A_TIME, str(preschool_id))
    room = await room_of(work, preschool_id, usual)
    if byte_size > room.left:
        raise RuleViolation(
            "media.quota_full",
            size_mb=megabytes(byte_size),
            used_mb=megabytes(room.used + room.waiting),
            limit_mb=megabytes(room.limit),
        )
