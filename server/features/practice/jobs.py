"""Background work of the practice preschools: a template kept ready, copies asked for, copies of ended courses."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from server.features.practice import queries
from server.features.practice.making import MAKE, make_copy, take_away
from server.features.practice.template import make_template
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue

REFRESH: Final = "practice.refresh"
REMOVE: Final = "practice.remove"
NIGHTLY: Final[tuple[str, ...]] = (REFRESH, REMOVE)
KEPT_AFTER: Final = timedelta(days=14)
"""So long after the end of a course its practice preschools stay."""
_AT_ONCE: Final = 50


def practice_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""

    async def make(work: Work, payload: Mapping[str, Any]) -> None:
        """A copy that was asked for while no template was ready; who has one by now gets no second one."""
        participant_id = UUID(payload["participant_id"])
        template_id = await make_template(work, clock)
        await queries.hold(work, participant_id)
        if await queries.copy_of(work, participant_id) is None:
            await make_copy(work, clock, participant_id, template_id)

    async def refresh(work: Work, _: Mapping[str, Any]) -> None:
        """Anew when it is older than a week or of an older version, as long as anybody learns."""
        if await queries.is_wanted(work, clock.today()):
            await make_template(work, clock)

    async def remove(work: Work, _: Mapping[str, Any]) -> None:
        """Some in one transaction, and the rest by the next job."""
        expired = await queries.expired(work, clock.today() - KEPT_AFTER, _AT_ONCE)
        for copy in expired:
            await take_away(work, clock, copy)
        if len(expired) == _AT_ONCE:
            await enqueue(work, REMOVE, {})

    return {MAKE: make, REFRESH: refresh, REMOVE: remove}
