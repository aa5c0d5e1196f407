"""A Postgres of the harness's own that keeps what it acknowledged, as in production, and that may be hurt."""

import asyncio
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
import psutil
import pytest

from server.main import Parts, build_api, parts_of
from server.migrations import upgrade
from server.services import postgres as embedded
from server.services.folder import DataFolder
from server.services.postgres import EmbeddedPostgres, PostgresAddress, Setting
from tests.support.app import App
from tests.support.world import World, a_world


@dataclass
class Durable:
    """Started again it answers where it answered before."""

    server: EmbeddedPostgres
    address: PostgresAddress
    settings: dict[str, Setting]

    def processes(self) -> list[psutil.Process]:
        """All of them, the first one its postmaster; none if it does not run."""
        process = self.server._server
        if process is None or not process.is_alive:
            return []
        postmaster = psutil.Process(process.pid)
        return [postmaster, *postmaster.children(recursive=True)]

    def kill(self) -> None:
        """All its processes at once, as a loss of power does."""
        all_of_it = self.processes()
        for one in all_of_it:
            one.send_signal(signal.SIGKILL)
        psutil.wait_procs(all_of_it, timeout=10)

    def start(self) -> None:
        self.server.start(**self.settings)


@contextmanager
def durable_postgres(
    monkeypatch: pytest.MonkeyPatch, place: Path | None = None, **settings: Setting
) -> Iterator[Durable]:
    """In ``place``, or in a folder of its own that is gone afterwards."""
    path = place or Path(tempfile.mkdtemp(prefix="nihol-sound-"))
    try:
        with DataFolder.open(path) as folder:
            server = EmbeddedPostgres(folder)
            try:
                address = server.start(**settings)
                monkeypatch.setattr(embedded, "free_port", lambda: address.port)
                yield Durable(server, address, settings)
            finally:
                server.stop()
    finally:
        if place is None:
            shutil.rmtree(path, ignore_errors=True)


@asynccontextmanager
async def world_on(app: App, durable: Durable) -> AsyncIterator[World]:
    """A preschool in a new database on that Postgres; its files go to the store of the session."""
    settings = replace(app.parts.settings, database_url=durable.address.url)
    await asyncio.to_thread(upgrade, settings.database_url)
    async with served_in_process(parts_of(settings, app.clock), app) as own:
        yield await a_world(own)


@asynccontextmanager
async def served_in_process(parts: Parts, app: App) -> AsyncIterator[App]:
    """The application over other parts, by the clock of ``app``."""
    transport = httpx.ASGITransport(app=build_api(parts), raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        yield App(parts, app.clock, http)
    await parts.database.close()
