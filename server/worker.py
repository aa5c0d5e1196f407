"""The composition root of background work: which jobs there are and how they are run."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any, Final

import asyncpg
import msgspec
from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgDriver
from pgqueuer.errors import RetryRequested
from pgqueuer.executors import DatabaseRetryEntrypointExecutor, EntrypointExecutorParameters
from pgqueuer.models import Job as QueuedJob
from pgqueuer.models import Schedule
from pgqueuer.types import QueueExecutionMode

from media_library.jobs import EXPIRE, media_jobs
from media_library.keeping.jobs import PROVE
from media_library.packs.jobs import EXPIRE_PACKS, pack_jobs
from media_library.packs.peers import Peers
from media_library.packs.taking import Taker
from media_library.scanning import Scanner
from media_library.starting import starter_jobs
from media_library.using.jobs import LEARN, TALLY_LATE
from server.features.annual_plans.jobs import annual_plan_jobs
from server.features.course_tests.jobs import CLOSE as CLOSE_ATTEMPTS
from server.features.course_tests.jobs import course_tests_jobs
from server.features.courses.jobs import NIGHTLY as NIGHTLY_COURSES
from server.features.courses.jobs import courses_jobs
from server.features.decisions.jobs import NIGHTLY as NIGHTLY_DECISIONS
from server.features.decisions.jobs import SWEEP, decision_jobs
from server.features.effects.jobs import REFRESH as REFRESH_EFFECTS
from server.features.effects.jobs import effect_jobs
from server.features.exchange.jobs import exchange_jobs
from server.features.figures.dirty import DERIVE, LANES, ask_for_dirty
from server.features.figures.jobs import REFRESH, figure_jobs
from server.features.practice.jobs import NIGHTLY as NIGHTLY_PRACTICE
from server.features.practice.jobs import practice_jobs
from server.features.takeouts.jobs import EXPIRE as EXPIRE_TAKEOUTS
from server.features.takeouts.jobs import takeout_jobs
from server.kernel import commands
from server.kernel.jobs import Job, enqueue
from server.kernel.logging import log
from server.kernel.partitions import PREPARE, partition_jobs
from server.main import Parts

ATTEMPTS: Final = 8
NIGHTLY: Final = (
    REFRESH,
    EXPIRE,
    EXPIRE_TAKEOUTS,
    PROVE,
    EXPIRE_PACKS,
    commands.FORGET,
    TALLY_LATE,
    LEARN,
    PREPARE,
    REFRESH_EFFECTS,
    *NIGHTLY_DECISIONS,
    *NIGHTLY_COURSES,
    *NIGHTLY_PRACTICE,
)
_AT_NIGHT: Final = "30 21 * * *"
"""Half past two in the morning in Tashkent, in UTC."""
_SIDE_BY_SIDE: Final = {DERIVE: LANES}
"""Jobs of one name that may run at once; of any other one after another."""
_OFTEN: Final = "* * * * * */10"
"""Every ten seconds, the sixth place being seconds: so old may a figure be beside the entries that it counts."""
_NOW_AND_THEN: Final = "*/10 * * * *"
"""Every ten minutes: a signal need not be quicker."""
_EVERY_MINUTE: Final = "* * * * *"
"""So long after its time a test may still look as if it went on."""


def jobs_of(parts: Parts) -> Mapping[str, Job]:
    """Every job by its name."""
    settings, scanner = parts.settings, Scanner.at(parts.settings.clamd)
    taker = Taker(parts.database, parts.storage, parts.clock, scanner, settings.media_quota)
    peers = Peers(own_machine=settings.demonstration)
    return {
        **annual_plan_jobs(parts.clock),
        **figure_jobs(parts.clock),
        **decision_jobs(parts.clock),
        **courses_jobs(parts.clock),
        **course_tests_jobs(parts.clock),
        **practice_jobs(parts.clock),
        **effect_jobs(parts.clock),
        **exchange_jobs(parts.database, parts.clock, parts.settings),
        **media_jobs(parts.storage, parts.clock, Scanner.at(parts.settings.clamd), parts.settings.media_quota),
        **starter_jobs(parts.database, parts.storage, parts.clock),
        **pack_jobs(taker, tuple(settings.token_keys.values()), peers),
        **takeout_jobs(parts.database, parts.storage, parts.clock),
        **commands.command_jobs(parts.clock),
        **partition_jobs(parts.clock),
    }


async def work_until(parts: Parts, stop: asyncio.Event) -> None:
    """Runs jobs until ``stop`` is set; the one that is running is finished."""
    async with AsyncExitStack() as stack:
        queue = await _queue(parts, stack)
        queue.schedule("nightly", _AT_NIGHT)(_asking(parts, NIGHTLY))
        queue.schedule("figures", _OFTEN)(_sweeping(parts))
        queue.schedule("signals", _NOW_AND_THEN)(_asking(parts, (SWEEP,)))
        queue.schedule("attempts", _EVERY_MINUTE)(_asking(parts, (CLOSE_ATTEMPTS,)))

        async def shut_down() -> None:
            await stop.wait()
            queue.shutdown.set()

        stopping = asyncio.create_task(shut_down())
        stack.callback(stopping.cancel)
        await queue.run(dequeue_timeout=timedelta(seconds=5), batch_size=4)


async def drain(parts: Parts) -> None:
    """Runs every waiting job and returns; for tests, the demonstration and the command line."""
    async with parts.database.writing() as work:
        await ask_for_dirty(work)
    async with AsyncExitStack() as stack:
        queue = await _queue(parts, stack)
        await queue.run(dequeue_timeout=timedelta(seconds=0), mode=QueueExecutionMode.drain)


async def _queue(parts: Parts, stack: AsyncExitStack) -> PgQueuer:
    url = parts.settings.database_url.replace("postgresql+asyncpg://", "postgresql://")
    connection = await asyncpg.connect(url)
    stack.push_async_callback(connection.close)
    queue = PgQueuer(AsyncpgDriver(connection))
    for name, job in jobs_of(parts).items():
        at_once = _SIDE_BY_SIDE.get(name, 1)
        queue.entrypoint(name, concurrency_limit=at_once, executor_factory=_retrying)(_runner(parts, name, job))
    return queue


def _asking(parts: Parts, names: Sequence[str]) -> Callable[[Schedule], Awaitable[None]]:
    """Asks for jobs when their hour comes, once however many workers there are."""

    async def ask(_: Schedule) -> None:
        async with parts.database.writing() as work:
            for name in names:
                await enqueue(work, name, {}, once=name)

    return ask


def _sweeping(parts: Parts) -> Callable[[Schedule], Awaitable[None]]:
    """Asks for the figures of preschools where something was written since the last look."""

    async def sweep(_: Schedule) -> None:
        async with parts.database.writing() as work:
            await ask_for_dirty(work)

    return sweep


def _retrying(parameters: EntrypointExecutorParameters) -> DatabaseRetryEntrypointExecutor:
    return DatabaseRetryEntrypointExecutor(parameters, max_attempts=ATTEMPTS, max_delay=timedelta(minutes=10))


def _runner(parts: Parts, name: str, job: Job) -> Any:
    async def run(queued: QueuedJob) -> None:
        payload = msgspec.json.decode(queued.payload or b"{}", type=dict[str, Any])
        try:
            async with parts.database.writing() as work:
                await job(work, payload)
        except asyncio.CancelledError:
            # The process is told to end: the queue would take a cancelled job for done, and its work would be lost.
            raise RetryRequested(reason="stopped") from None
        log("job").info("done", job=name)

    return run
