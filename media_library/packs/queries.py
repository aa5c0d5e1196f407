"""Every statement about packs themselves: asked for, made, offered, taken in, forgotten."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from media_library.packs.models import Pack
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.permissions import Action

SHOWN: Final = 50
_ROW: Final = """
    select id, direction, title, state, progress, refusal, byte_size, file_name, code, asked_by, asked_at, ready_at,
           expires_at, key, outcome - 'places' - 'refs' as outcome
    from pack p
"""
_LIST: Final = f"""{_ROW}
    where preschool_id = $1 and (asked_by = $2 or ($3 and not coalesce((wish ->> 'private')::boolean, false)))
    order by asked_at desc, id desc limit {SHOWN}
"""
_ALL: Final = f"{_ROW} where preschool_id = $1 order by asked_at desc, id desc limit {SHOWN}"
_ONE: Final = f"""{_ROW}
    where preschool_id = $1 and id = $2
      and (asked_by = $3 or ($4 and not coalesce((wish ->> 'private')::boolean, false)))
"""
_UNDER_WAY: Final = """
    select count(*) from pack
    where preschool_id = $1 and asked_by = $2 and state in ('waiting', 'running') and asked_at > $3
"""
_PROGRESS: Final = """
    update pack set state = 'running', progress = $3
    where preschool_id = $1 and id = $2 and state in ('waiting', 'running')
"""
_REFS: Final = """
    select array(select (ref ->> 0)::uuid from jsonb_array_elements(outcome -> 'refs') as ref) as owners,
           array(select (ref ->> 1)::uuid from jsonb_array_elements(outcome -> 'refs') as ref) as ids
    from pack where preschool_id = $1 and id = $2
"""
_EXPIRED: Final = """
    select preschool_id, id, key from pack
    where direction = 'out' and key <> '' and expires_at <= $1 order by expires_at limit $2
    for update skip locked
"""
_FORGOTTEN: Final = """
    update pack set key = '', code = '', outcome = outcome - 'places' where preschool_id = $1 and id = $2
"""
_OFFERED: Final = """
    select preschool_id, id, key, outcome -> 'manifest' as manifest, outcome ->> 'signature' as signature,
       outcome -> 'places' -> $3 as place
    from pack
    where code = $1 and code <> '' and direction = 'out' and state = 'ready' and key <> '' and expires_at > $2
      and (outcome ->> 'offered_until')::timestamptz > $2
"""
_OFFER: Final = """
    update pack set code = $3, outcome = outcome || $4::jsonb where preschool_id = $1 and id = $2
"""
_THEMES: Final = """
    select t.month || '-' || t.week as week, t.title from week_theme t
    join theme_grid g on g.id = t.grid_id and g.in_force
    order by (t.month + 3) % 12, t.week
"""
_TRUSTED: Final = """
    select exists (select from signing_key where public_key = $1)
        or exists (select from trusted_issuer where public_key = $1)
"""


async def listed(work: Work, actor: Actor, preschool_id: UUID) -> Sequence[Record]:
    """Own ones, and for those who lead there all in which nothing is their asker's alone; newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_LIST, preschool_id, actor.account_id, leads(actor, preschool_id))
    return rows


async def of_preschool(work: Work, preschool_id: UUID) -> Sequence[Record]:
    """All of a preschool, for whoever runs the machine; newest first."""
    rows: Sequence[Record] = await work.raw.fetch(_ALL, preschool_id)
    return rows


async def one(work: Work, actor: Actor, preschool_id: UUID, pack_id: UUID) -> Record:
    row: Record | None = await work.raw.fetchrow(
        _ONE, preschool_id, pack_id, actor.account_id, leads(actor, preschool_id)
    )
    if row is None:
        raise NotVisible
    return row


def leads(actor: Actor, preschool_id: UUID) -> bool:
    return actor.may(Action.PACK_TAKE_IN, Whereabouts(preschool_id=preschool_id))


async def known(session: AsyncSession, preschool_id: UUID, pack_id: UUID) -> Pack | None:
    return await session.get(Pack, (preschool_id, pack_id))


async def under_way(work: Work, preschool_id: UUID, account_id: UUID, since: datetime) -> int:
    count: int = await work.raw.fetchval(_UNDER_WAY, preschool_id, account_id, since)
    return count


async def note_progress(work: Work, preschool_id: UUID, pack_id: UUID, progress: float) -> None:
    await work.raw.execute(_PROGRESS, preschool_id, pack_id, progress)


async def refs_in(work: Work, preschool_id: UUID, pack_id: UUID) -> list[tuple[UUID, UUID]]:
    """The resources that a pack holds."""
    row: Record | None = await work.raw.fetchrow(_REFS, preschool_id, pack_id)
    return list(zip(row["owners"], row["ids"], strict=True)) if row else []


async def expired(work: Work, now: datetime, at_most: int) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_EXPIRED, now, at_most)
    return rows


async def forget(work: Work, preschool_id: UUID, pack_id: UUID) -> None:
    """The file of a pack is gone; the row stays and tells that there was one."""
    await work.raw.execute(_FORGOTTEN, preschool_id, pack_id)


async def offered(work: Work, code: str, now: datetime, sha256: str = "") -> Record | None:
    """The pack that a code opens now, and where the manifest and one object lie in its file."""
    row: Record | None = await work.raw.fetchrow(_OFFERED, code, now, sha256)
    return row


async def offer(work: Work, preschool_id: UUID, pack_id: UUID, code: str, told: Mapping[str, Any]) -> None:
    await work.raw.execute(_OFFER, preschool_id, pack_id, code, json.dumps(told))


async def theme_titles(work: Work) -> dict[str, dict[str, str]]:
    """The titles of the weeks of the grid, in the order of the school year."""
    return {row["week"]: row["title"] for row in await work.raw.fetch(_THEMES)}


async def is_trusted(work: Work, public_key: str) -> bool:
    """Whether a key is our own, or of an issuer whom somebody who runs the installation has named."""
    return bool(await work.raw.fetchval(_TRUSTED, public_key))
