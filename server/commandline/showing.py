"""The demonstration over services that run: brought up to date, loaded at need, served."""

import asyncio
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.console import Console

from server.application import application
from server.commandline import telling
from server.commandline.administration import migrate
from server.commandline.client import client_folder
from server.commandline.loading import loading
from server.commandline.serving import serve_here
from server.demo.again import go_on
from server.demo.marks import is_loaded
from server.kernel.settings import S3Settings, Settings
from server.main import parts_of
from server.services.folder import DataFolder
from server.services.supervisor import Services


@dataclass(frozen=True)
class Show:
    """Where the demonstration is shown and how large it is."""

    console: Console
    host: str
    port: int
    size: str


def show(folder: DataFolder, services: Services, asked: Show, client_ready: Future[Path]) -> None:
    """Serves, once the client is ready, until it is told to stop."""
    settings = demo_settings(folder, services, asked.host, asked.port)
    migrate(settings)
    asyncio.run(_run(settings, asked, client_ready, folder.log("loading")))


def demo_settings(folder: DataFolder, services: Services, host: str, port: int) -> Settings:
    store = services.object_store
    return Settings(
        database_url=services.postgres.url,
        s3=S3Settings(store.endpoint, store.access_key, store.secret_key, store.secure, store.region),
        token_keys={"demo": folder.secret("token")},
        public_url=f"http://{host}:{port}",
        client_folder=client_folder(folder),
        demonstration=True,
        sign_in_per_minute=60,
        logs_as_json=False,
    )


async def _run(settings: Settings, asked: Show, client_ready: Future[Path], log: Path) -> None:
    parts = parts_of(settings)
    ready = partial(telling.ready, asked.console, asked.host, asked.port)
    if await is_loaded(parts.database):
        await go_on(parts)
        await asyncio.wrap_future(client_ready)
        await serve_here(parts, application(parts), asked.host, asked.port, ready)
        return
    async with loading(settings, asked.size, log, asked.console) as load:
        await asyncio.wrap_future(client_ready)
        app = application(parts)
        await load.until_people_in()

        def ready_while_loading() -> None:
            ready()
            load.tell_outcome_when_ended()

        await serve_here(parts, app, asked.host, asked.port, ready_while_loading)
