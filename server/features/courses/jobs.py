"""Background work of the course: every night what changed after cohorts that are over."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.features.courses import after
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue_each

MEASURE: Final = "courses.measure"
AFTER: Final = "courses.after"
NIGHTLY: Final = (MEASURE,)


def courses_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name; each cohort is measured by a job of its own."""

    async def measure(work: Work, _: Mapping[str, Any]) -> None:
        due = await after.due(work, clock)
        if due:
            await enqueue_each(work, AFTER, {f"{AFTER}:{one}": {"cohort_id": one} for one in due})

    async def of_cohort(work: Work, payload: Mapping[str, Any]) -> None:
        await after.measure(work, clock, UUID(payload["cohort_id"]))

    return {MEASURE: measure, AFTER: of_cohort}
