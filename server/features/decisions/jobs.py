"""Background work of the slice: looking at figures, measuring decisions at their date, reminding of tasks."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from server.features.decisions.looking import Look
from server.features.decisions.measuring import AT_ONCE, Measuring
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue

LOOK: Final = "signals.look"
"""Every night at all preschools, for time alone changes what a rule says."""
SWEEP: Final = "signals.sweep"
"""Every ten minutes at those whose figures were derived meanwhile."""
MEASURE: Final = "decisions.measure"
REMIND: Final = "decisions.remind"
NIGHTLY: Final = (LOOK, MEASURE, REMIND)
PRESCHOOLS_AT_ONCE: Final = 1000
_DERIVED_WITHIN: Final = timedelta(minutes=25)
"""Longer than between two sweeps, so that one that comes late misses nothing; a second look changes nothing."""


def decision_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name; a job of many preschools does some and asks for the rest, each in a transaction."""
    looking, measuring = Look(clock), Measuring(clock)

    async def look(work: Work, payload: Mapping[str, Any]) -> None:
        await _on(work, LOOK, payload, None)

    async def sweep(work: Work, payload: Mapping[str, Any]) -> None:
        await _on(work, SWEEP, payload, _DERIVED_WITHIN)

    async def _on(work: Work, name: str, payload: Mapping[str, Any], within: timedelta | None) -> None:
        after = UUID(payload["after"]) if "after" in payload else None
        found = await looking.next_preschools(work, after, PRESCHOOLS_AT_ONCE, within)
        await looking.at(work, found)
        if len(found) == PRESCHOOLS_AT_ONCE:
            await enqueue(work, name, {"after": found[-1]}, once=f"{name}:{found[-1]}")

    async def measure(work: Work, _: Mapping[str, Any]) -> None:
        if await measuring.due(work) == AT_ONCE:
            await enqueue(work, MEASURE, {})

    async def remind(work: Work, _: Mapping[str, Any]) -> None:
        await measuring.remind(work)

    return {LOOK: look, SWEEP: sweep, MEASURE: measure, REMIND: remind}
