"""A job that runs while its process is told to end is run again by the next one."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from server import worker
from server.kernel import jobs
from server.kernel.database import Work
from tests.support.world import World

NAME = "test.interrupted"
WAITING = "select count(*) from pgqueuer where entrypoint = $1"


async def test_a_job_cut_off_by_the_end_of_its_process_is_done_by_the_next(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, begun, done = world.app.parts, asyncio.Event(), []

    async def job(work: Work, payload: Mapping[str, Any]) -> None:
        if not begun.is_set():
            begun.set()
            await asyncio.sleep(60)
        done.append(payload["number"])

    monkeypatch.setattr(worker, "jobs_of", lambda parts: {NAME: job})
    async with parts.database.writing() as work:
        await jobs.enqueue(work, NAME, {"number": 7})

    before = asyncio.all_tasks()
    asyncio.create_task(worker.work_until(parts, asyncio.Event()))  # noqa: RUF006 - all of its tasks are gathered below
    async with asyncio.timeout(20):
        await begun.wait()
    started = asyncio.all_tasks() - before
    for task in started:
        task.cancel()
    await asyncio.gather(*started, return_exceptions=True)
    async with parts.database.reading() as work:
        assert await work.raw.fetchval(WAITING, NAME) == 1
    async with asyncio.timeout(60):
        while not done:
            await worker.drain(parts)
            await asyncio.sleep(0.2)

    assert done == [7]
