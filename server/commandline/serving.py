"""Serving and running jobs, in one process or in several, until told to stop."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

import uvicorn

from mobile.packaging import prepare_web_client
from server.application import Application, application
from server.kernel.logging import configure_logging
from server.kernel.settings import Settings, environment_for_children
from server.main import Parts, parts_of
from server.services.ports import require_port_free
from server.worker import work_until

_STOP_SECONDS: Final = 5


def serve(settings: Settings, host: str, port: int, workers: int, jobs: bool) -> None:
    """Production: one process with its jobs, or several workers with the jobs in a process of their own."""
    require_port_free(host, port)
    configure_logging(settings.logs_as_json)
    prepare_web_client(settings.client_folder)
    if workers == 1:
        with suppress(KeyboardInterrupt):  # Ctrl-C is the way to stop
            asyncio.run(_serve_one(settings, host, port, jobs))
        return
    beside = [_job_process(settings)] if jobs else []
    try:
        uvicorn.run(
            "server.application:from_environment",
            factory=True,
            host=host,
            port=port,
            workers=workers,
            forwarded_allow_ips=settings.trusted_proxies,
            access_log=False,
            log_level="warning",
        )
    finally:
        for process in beside:
            process.terminate()
            process.wait(_STOP_SECONDS * 2)


def run_jobs(settings: Settings) -> None:
    """Background jobs only, until the process is told to end."""
    configure_logging(settings.logs_as_json)
    asyncio.run(_jobs_until_told(settings))


async def _serve_one(settings: Settings, host: str, port: int, jobs: bool) -> None:
    parts = parts_of(settings)
    await serve_here(parts, application(parts), host, port, lambda: None, jobs=jobs)


async def serve_here(  # one whole process: what is served, where, and what goes beside it
    parts: Parts, app: Application, host: str, port: int, ready: Callable[[], None], jobs: bool = True
) -> None:
    server = _Server(
        uvicorn.Config(
            app,
            host=host,
            port=port,
            log_level="warning",
            access_log=False,
            forwarded_allow_ips=parts.settings.trusted_proxies,
            lifespan="on",
            timeout_graceful_shutdown=_STOP_SECONDS,
        ),
        ready,
    )
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(parts, stop)) if jobs else None
    try:
        await server.serve()
    finally:
        stop.set()
        if working is not None:
            await _ended(working)


class _Server(uvicorn.Server):
    """Says when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]  # sockets are passed on
        await super().startup(sockets)  # type: ignore[arg-type]  # as given
        if not self.should_exit:
            self._ready()


async def _ended(working: Awaitable[None]) -> None:
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.ensure_future(working)), _STOP_SECONDS)
    except TimeoutError:
        asyncio.ensure_future(working).cancel()


async def _jobs_until_told(settings: Settings) -> None:
    import signal

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    parts = parts_of(settings)
    await work_until(parts, stop)
    await parts.database.close()


def _job_process(settings: Settings) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # our own module, our own interpreter
        [sys.executable, "-m", "server.cli", "worker"], env=environment_for_children(settings)
    )
