"""From notes to jobs: what is noted for every preschool at once, and what the worker's sweep asks for.

A writing transaction notes its month by ``kernel.dirty_months``.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel import jobs
from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE

DERIVE: Final = "figures.derive"
ROLL_UP: Final = "figures.roll_up"
PEERS: Final = "figures.peers"
LANES: Final = 2
"""So many derive side by side, each the preschools of its lane: what keeps one core busy leaves another idle."""
_NOTE_ALL: Final = """
    insert into dirty_month (preschool_id, month) select id, date_trunc('month', $1::date)::date from preschool
"""
_NOTE_MOVE: Final = """
    with noted as (
      insert into dirty_month (preschool_id, month)
      select preschool_id, min(month) from figure_cell where preschool_id = $1 group by preschool_id
    )
    insert into dirty_roll_up (region_id, district_id, month)
    select distinct d.region_id, d.id, c.month from figure_cell c join district d on d.id = $2 where c.preschool_id = $1
"""
_WAITING: Final = """
    select exists (select from dirty_month) as months,
      exists (select from dirty_roll_up where district_id <> $1) as roll_ups,
      exists (select from dirty_roll_up where district_id = $1) as peers
"""


async def note_everywhere(work: Work, day: date) -> None:
    """Notes the month of ``day`` for every preschool."""
    await work.raw.execute(_NOTE_ALL, day)


async def note_move(work: Work, preschool_id: UUID, left_district_id: UUID) -> None:
    """Notes, in the transaction that moves a preschool to another district, what both districts must add up again."""
    await work.raw.execute(_NOTE_MOVE, preschool_id, left_district_id)


async def ask_for_dirty(work: Work) -> None:
    """Asks for the jobs that have something to do, each once while the first asking waits or runs.

    What is noted by a transaction that ends too late to be seen is found by the next look.
    """
    waiting: Record = await work.raw.fetchrow(_WAITING, NOWHERE)
    if waiting["months"]:
        lanes = {f"{DERIVE}:{lane}": {"lane": lane} for lane in range(LANES)}
        await jobs.enqueue_each(work, DERIVE, lanes)
    names: Sequence[tuple[str, bool]] = ((ROLL_UP, waiting["roll_ups"]), (PEERS, waiting["peers"]))
    for name, wanted in names:
        if wanted:
            await jobs.enqueue(work, name, {}, once=name)
