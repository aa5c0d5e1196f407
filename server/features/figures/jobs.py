"""Background work of the figures: deriving what became dirty, and keeping running months fresh."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.features.figures.derivation import Derivation
from server.features.figures.dirty import DERIVE, ask_for, note_month
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job

REFRESH: Final = "figures.refresh"
SWEEP: Final = "figures.sweep"


def figure_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    derivation = Derivation(clock)

    async def derive(work: Work, payload: Mapping[str, Any]) -> None:
        await derivation.derive_dirty(work, UUID(payload["preschool_id"]))

    async def refresh(work: Work, _: Mapping[str, Any]) -> None:
        """Once a day: time alone changes a running month, for a week without a plan is missing one more."""
        for row in await work.raw.fetch("select id from preschool"):
            await note_month(work, row["id"], clock.today())

    async def sweep(work: Work, _: Mapping[str, Any]) -> None:
        """Every few minutes: a month noted while its preschool was being derived has no job of its own.

        The queue takes no second job of a key while the first one waits or runs, and a running one may have looked
        before the note was committed.
        """
        for row in await work.raw.fetch("select distinct preschool_id from dirty_month"):
            await ask_for(work, row["preschool_id"])

    return {DERIVE: derive, REFRESH: refresh, SWEEP: sweep}
