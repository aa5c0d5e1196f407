"""What it costs an entry that the figures are kept: its statement with and without the note of a dirty month."""

import re
import statistics
from datetime import UTC, datetime, time
from typing import Final
from uuid import UUID

from server.features.observations import recording
from server.features.observations.recording import Batch, Judged
from server.kernel.access import Actor
from server.kernel.database import Database, Work
from server.shared.contract import observations as contract
from server.shared.ids import uuid7
from tests.benchmarks.country_rows import TODAY

COST_BAR: Final = 0.35
_RUNS: Final = 200
_WITH: Final = recording._WRITE
_WITHOUT: Final = re.sub(r",\s*marked as \(.*?\n    \)(?=\s*select id from made)", "", _WITH, flags=re.DOTALL)
_SPENT: Final = """
    select sum(total_exec_time + total_plan_time) from pg_stat_statements where query like '%insert into observation %'
"""
_AUTHOR: Final = """
    select e.preschool_id, e.group_id, e.child_id, (select id from framework where in_force limit 1) as framework_id
    from enrolment e limit 1
"""
_NOW: Final = datetime.combine(TODAY, time(6), UTC)


async def cost_of_noting(database: Database, actor: Actor, rounds: int) -> float:
    """How much more an entry costs with the note than without it, the middle of the rounds; 0.35 means 35 %."""
    if _WITHOUT == _WITH:
        raise RuntimeError("the note was not found in the statement")
    found = []
    async with database.reading() as aside:
        for _ in range(rounds):
            plain = await _spent(database, aside, actor, _WITHOUT)
            found.append(await _spent(database, aside, actor, _WITH) / plain - 1)
    return statistics.median(found)


async def _spent(database: Database, aside: Work, actor: Actor, statement: str) -> float:
    """Milliseconds of Postgres for some hundred entries, each a transaction; nothing is kept of them."""
    recording._WRITE = statement  # type: ignore[misc]  # the same writing, with and without its note
    try:
        row = await aside.raw.fetchrow(_AUTHOR)
        await aside.raw.execute("select pg_stat_statements_reset()")
        for _ in range(_RUNS):
            batch = Batch(row["preschool_id"], row["framework_id"], [_entry(row["group_id"], row["child_id"])])
            await _tried(database, actor, batch)
    finally:
        recording._WRITE = _WITH  # type: ignore[misc]
    return float(await aside.raw.fetchval(_SPENT))


async def _tried(database: Database, actor: Actor, batch: Batch) -> None:
    async with database.reading() as work:
        await work.raw.execute("begin")
        await recording.write(work, actor, batch, _NOW)
        await work.raw.execute("rollback")


def _entry(group_id: UUID, child_id: UUID) -> Judged:
    entry = contract.NewObservation(
        id=uuid7(), child_ids=[child_id], observed_at=_NOW, text="Minora qurdi", area="cognitive"
    )
    return Judged(entry=entry, group_id=group_id, child_ids=(child_id,), photos=())
