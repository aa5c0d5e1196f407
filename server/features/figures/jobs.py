"""Background work of the figures: deriving what became dirty, adding it up, and keeping running months fresh."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from server.features.figures.derivation import ADDING_UP, COMPARING, Derivation
from server.features.figures.dirty import DERIVE, PEERS, ROLL_UP, note_everywhere
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue
from server.shared.ids import NOWHERE

REFRESH: Final = "figures.refresh"
STILL_MOVING: Final = timedelta(days=15)
"""So long after its end a month is derived every night: what happened in it may still be answered."""


class Folding:
    """The steps from notes to figures, each a job; who finds another at work leaves it to the next look."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._derivation = Derivation(clock)

    async def derive(self, work: Work, payload: Mapping[str, Any]) -> None:
        """A batch of a lane's preschools; the next batch is a job of its own, the last one asks for adding up."""
        lane = payload.get("lane", 0)
        if not await self._derivation.is_alone(work, lane):
            return
        last = await self._derivation.derive_dirty(work, UUID(payload.get("after", str(NOWHERE))), lane)
        if last is None:
            # Each lane asks for itself: what the other one asked for may be running already, past this one's cells.
            await enqueue(work, ROLL_UP, {"lane": lane}, once=f"{ROLL_UP}:of {lane}")
        else:
            await enqueue(work, DERIVE, {"lane": lane, "after": last}, once=f"{DERIVE}:{last}")

    async def roll_up(self, work: Work, payload: Mapping[str, Any]) -> None:
        """A batch of districts with their regions; the last one asks for the peers."""
        if not await self._derivation.is_alone(work, ADDING_UP):
            return
        if await self._derivation.roll_up_dirty(work):
            number = payload.get("number", 0) + 1
            again = {"lane": payload.get("lane", 0), "number": number}
            await enqueue(work, ROLL_UP, again, once=f"{ROLL_UP}:of {again['lane']}:{number}")
        else:
            await enqueue(work, PEERS, {}, once=f"{PEERS}:of {payload.get('lane', 0)}")

    async def derive_peers(self, work: Work, _: Mapping[str, Any]) -> None:
        if await self._derivation.is_alone(work, COMPARING):
            await self._derivation.derive_dirty_peers(work)

    async def refresh(self, work: Work, _: Mapping[str, Any]) -> None:
        """Once a day: time alone changes a running month, for a week without a plan is missing one more."""
        await note_everywhere(work, self._clock.today() - STILL_MOVING)


def figure_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    folding = Folding(clock)
    return {
        DERIVE: folding.derive,
        ROLL_UP: folding.roll_up,
        PEERS: folding.derive_peers,
        REFRESH: folding.refresh,
    }
