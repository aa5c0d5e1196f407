"""Background work of the figures: deriving what became dirty, and keeping running months fresh."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.features.figures.derivation import Derivation
from server.features.figures.dirty import DERIVE, note_month
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job

REFRESH: Final = "figures.refresh"


def figure_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    derivation = Derivation(clock)

    async def derive(work: Work, payload: Mapping[str, Any]) -> None:
        await derivation.derive_dirty(work, UUID(payload["preschool_id"]))

    async def refresh(work: Work, _: Mapping[str, Any]) -> None:
        """Once a day: time alone changes a running month, for a week without a plan is missing one more."""
        for row in await work.raw.fetch("select id from preschool"):
            await note_month(work, row["id"], clock.today())

    return {DERIVE: derive, REFRESH: refresh}
