"""A writing transaction notes here that a month of a preschool must be derived again; the worker's sweep finds it."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel import jobs
from server.kernel.database import Record, Work

DERIVE: Final = "figures.derive"
_NOTE: Final = "insert into dirty_month (preschool_id, month) values ($1, date_trunc('month', $2::date)::date)"
_DIRTY: Final = "select distinct preschool_id from dirty_month"


async def note_month(work: Work, preschool_id: UUID, day: date) -> None:
    """Notes the month of ``day`` in the caller's transaction; observations do it within their own statement.

    The log is append-only: a flag shared by writers loses updates when its remover overtakes an uncommitted writer.
    Nobody is asked to derive it here: that cost every write more than its note, and the answers of a busy hour many
    derivations that the next entry made old.
    """
    await work.raw.execute(_NOTE, preschool_id, day)


async def ask_for_dirty(work: Work) -> None:
    """Asks for the derivation of every preschool with a noted month, once while the first asking waits or runs.

    What is noted while its preschool is being derived, by a transaction that ends too late to be seen, is found by
    the next look.
    """
    rows: Sequence[Record] = await work.raw.fetch(_DIRTY)
    dirty = [row["preschool_id"] for row in rows]
    if dirty:
        payloads = {f"{DERIVE}:{preschool_id}": {"preschool_id": preschool_id} for preschool_id in dirty}
        await jobs.enqueue_each(work, DERIVE, payloads)
