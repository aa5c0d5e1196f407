"""``nihol rebuild-summaries``: derives every figure anew from the facts, some hundred preschools at a time."""

import time
from collections.abc import Callable
from typing import Final
from uuid import UUID

from server.features.figures.derivation import Derivation
from server.kernel.clock import SystemClock
from server.kernel.database import Database
from server.kernel.settings import Settings
from server.shared.domain.errors import RuleViolation
from server.shared.ids import NOWHERE

Say = Callable[..., None]
_COUNT: Final = """
    select count(*) filter (where id > $3) as waiting, count(*) as preschools from preschool
    where (id = $1 or $1::uuid is null and not practice) and ($2::uuid is null or district_id = $2)
"""


async def rebuild(
    settings: Settings, say: Say, preschool_id: UUID | None, district_id: UUID | None, after: UUID | None
) -> None:
    """Rebuilds the country, a district or a preschool; ``after`` goes on where a broken run told that it was.

    Each batch is a transaction of its own; pages show the figures of before until it ends. Raises ``figure.no_place``.
    """
    database, derivation = Database(settings.database_url, pool_size=1), Derivation(SystemClock(settings.time_zone))
    try:
        last, done, began = after or NOWHERE, 0, time.monotonic()
        async with database.reading() as work:
            count = await work.raw.fetchrow(_COUNT, preschool_id, district_id, last)
        if not count["preschools"]:
            raise RuleViolation("figure.no_place")
        more: UUID | None = last
        while more is not None:
            async with database.writing() as work:
                more, rebuilt = await derivation.rebuild_some(work, more, preschool_id, district_id)
            done += rebuilt
            say("cli-rebuild-progress", done=done, waiting=count["waiting"], last=str(more or ""))
        async with database.writing() as work:
            await derivation.end_rebuilding(work, whole=preschool_id is None and district_id is None)
        say("cli-rebuild-done", preschools=done, seconds=round(time.monotonic() - began))
    finally:
        await database.close()
