"""A writing transaction notes here that a month of a preschool must be derived again."""

from datetime import date
from typing import Final
from uuid import UUID

from server.kernel import jobs
from server.kernel.database import Work

DERIVE: Final = "figures.derive"
_NOTE: Final = "insert into dirty_month (preschool_id, month) values ($1, date_trunc('month', $2::date)::date)"


async def note_month(work: Work, preschool_id: UUID, day: date) -> None:
    """Notes the month of ``day`` and asks for its derivation once, in the caller's transaction.

    The log is append-only: a flag shared by writers loses updates when its remover overtakes an uncommitted writer.
    """
    await work.raw.execute(_NOTE, preschool_id, day)
    await ask_for(work, preschool_id)


async def ask_for(work: Work, preschool_id: UUID) -> None:
    """Asks for the derivation of a preschool's dirty months, once while the first asking waits."""
    await jobs.enqueue(work, DERIVE, {"preschool_id": preschool_id}, once=f"{DERIVE}:{preschool_id}")
