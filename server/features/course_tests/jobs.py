"""Background work of the tests: attempts whose time ran out are handed in, whether or not anybody looks."""

from collections.abc import Mapping
from typing import Any, Final

from server.features.course_tests.service import close_out_of_time
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job, enqueue

CLOSE: Final = "course_tests.close"
AT_ONCE: Final = 200
"""Attempts of one transaction."""


def course_tests_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""

    async def close(work: Work, _: Mapping[str, Any]) -> None:
        """Some in one transaction, and the rest by the next job."""
        if await close_out_of_time(work, clock.now(), AT_ONCE) == AT_ONCE:
            await enqueue(work, CLOSE, {})

    return {CLOSE: close}
