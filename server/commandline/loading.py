"""The demonstration being loaded in a process of its own, beside what is served already (decision 0010)."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import msgspec
from rich.console import Console

from server.commandline import telling
from server.demo.stage import Progress
from server.kernel.settings import Settings, environment_for_children
from server.services.folder import ServiceProblem

_STOP_SECONDS: Final = 10


class Loading:
    """Follows the process that loads: shows its progress and says how it ended."""

    def __init__(self, process: Process, told: asyncio.StreamReader, log: Path, console: Console) -> None:
        self._process = process
        self._told = told
        self._log = log
        self._console = console
        self._came = 0.0
        self._ended_by_us = False
        self._people_in = asyncio.Event()
        self._following = asyncio.create_task(self._follow())

    async def until_people_in(self) -> None:
        """Returns when the printed logins work; ServiceProblem ``service.loading_failed`` (log) if they never will."""
        waiting = asyncio.create_task(self._people_in.wait())
        await asyncio.wait((waiting, self._following), return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if not self._people_in.is_set():
            raise self._failure()

    def tell_outcome_when_ended(self) -> None:
        """From now on the end of the loading is news: people are in."""
        if not self._following.done():
            telling.goes_on(self._console)
        self._following.add_done_callback(lambda _: self._tell_outcome())

    async def end(self) -> None:
        """Ends what is left of it; what was under way is rolled back."""
        if self._process.returncode is None:
            self._ended_by_us = True
            self._process.terminate()
            try:
                await asyncio.wait_for(asyncio.shield(self._following), _STOP_SECONDS)
            except TimeoutError:
                self._process.kill()
        await self._following

    async def _follow(self) -> None:
        with telling.progress(self._console) as tell:
            async for line in self._told:
                progress = msgspec.json.decode(line, type=Progress)
                self._came = progress.share
                tell(progress.share, progress.doing)
                if progress.people_in:
                    self._people_in.set()
            await self._process.wait()

    def _tell_outcome(self) -> None:
        if self._came == 1.0:
            telling.loaded(self._console)
        elif self._ended_by_us or self._process.returncode == 0:
            telling.cut_off(self._console, self._came)
        else:
            problem = self._failure()
            telling.problem(self._console, problem.code, problem.params)

    def _failure(self) -> ServiceProblem:
        return ServiceProblem("service.loading_failed", log=str(self._log))


@asynccontextmanager
async def loading(settings: Settings, size: str, log: Path, console: Console) -> AsyncIterator[Loading]:
    """Loads the demonstration for as long as the block lasts, or until it is whole."""
    with log.open("ab") as lines:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "server.demo", size),
            stdout=PIPE,
            stderr=lines,
            env=environment_for_children(settings),
            start_new_session=True,  # Ctrl-C in a terminal reaches only us
        )
    assert process.stdout is not None  # noqa: S101  # it was asked for
    load = Loading(process, process.stdout, log, console)
    try:
        yield load
    finally:
        await load.end()
