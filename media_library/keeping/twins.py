"""Twins: what of the library is made of the very same file, so that nobody need keep it again."""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import text

from media_library.consented import consent_lacking
from media_library.mapping import folder_of
from media_library.reading import AT_HAND, Reader, readable
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import media as contract
from server.shared.ids import NOWHERE

_SHOWN: Final = 20
_TWINS: Final = Prepared(
    text(f"""
    with same as (
      select preschool_id, id, pages, duration_seconds, state from stored_file
      where sha256 = :sha256 and state = 'ready' and preschool_id = any(array['{NOWHERE}'::uuid, :preschool_id])
    ), found as (
      select r.id, r.preschool_id as owner_id, r.kind, r.title, r.language, r.theme_weeks, r.age_bands, r.areas,
             r.author_name, r.reach, r.file_id, r.created_at, same.pages, same.duration_seconds, same.state,
             exists (select from rendition t where t.preschool_id = r.preschool_id and t.file_id = r.file_id
                        and t.purpose = 'thumb') as pictured
      from same
      join resource r on r.preschool_id = same.preschool_id and (r.file_id = same.id or exists (
        select from resource_part p where p.preschool_id = r.preschool_id and p.resource_id = r.id
           and (p.file_id = same.id or p.back_file_id = same.id)))
      where r.withdrawn_at is null and not {consent_lacking("r.preschool_id", "r.id", "photos")} and {readable("r")}
      order by r.preschool_id = '{NOWHERE}', r.created_at, r.id limit {_SHOWN}
    )
    select {AT_HAND} as at_hand, (select coalesce(json_agg(found), '[]') from found) as rows
    """)  # noqa: S608 - only our own texts are joined
)


class TwinService:
    """The files of a preschool's library, by what they hold."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of(self, preschool_id: UUID, sha256: str) -> list[contract.ResourceRow]:
        """The resources the actor may see that are made of the file, the preschool's own first, then the oldest.

        ``sha256`` (lower-case hex) is that of the bytes as they are sent, which a client can tell before it sends them.
        """
        asked = {"preschool_id": preschool_id, "sha256": sha256, **Reader.of(self._actor).params()}
        answer = await self._work.row(_TWINS, **asked)
        if answer is None or not answer["at_hand"]:
            raise NotVisible
        return [_row(row) for row in answer["rows"]]


def _row(row: Record) -> contract.ResourceRow:
    thumb = f"{folder_of(row['owner_id'], row['file_id'])}/thumb" if row["pictured"] else ""
    return msgspec.convert({**row, "thumb": thumb}, contract.ResourceRow)
