"""Noting, in the transaction that changes a fact, which month of a preschool its figures must be derived again from."""

from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Work

_NOTE: Final = "insert into dirty_month (preschool_id, month) values ($1, date_trunc('month', $2::date)::date)"

_NOTE_MARKS: Final = "insert into dirty_month (preschool_id, month, marks) values ($1, $2, true)"


async def note_month(work: Work, preschool_id: UUID, day: date) -> None:
    """Notes the month of ``day``; hot statements write the same row themselves.

    ``day`` is of the first month whose figures the fact changes: those after it are derived with it. The log is
    append-only: a flag shared by writers loses updates when its remover overtakes an uncommitted writer. Nobody is
    asked to derive it here: that cost every write more than its note, and the answers of a busy hour many derivations
    that the next entry made old.
    """
    await work.raw.execute(_NOTE, preschool_id, day)


async def note_ever(work: Work, preschool_id: UUID) -> None:
    """Notes every month there is: for a fact without a date of its own, which every month's figures see."""
    await work.raw.execute(_NOTE, preschool_id, date.min)


async def note_marks(work: Work, preschool_id: UUID) -> None:
    """Notes every month there is, and that marks on cards count otherwise than before."""
    await work.raw.execute(_NOTE_MARKS, preschool_id, date.min)
