"""Background work of the course."""

from collections.abc import Mapping
from typing import Final

from server.kernel.clock import Clock
from server.kernel.jobs import Job

NIGHTLY: Final[tuple[str, ...]] = ()


def courses_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    return {}
