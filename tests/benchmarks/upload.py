"""``nihol bench upload``: memory of the API while 500 MB come in, and the CPU of photographs of 12 megapixels."""

import argparse
import asyncio
import json
import statistics
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import asyncpg
import httpx
import psutil
from PIL import Image
from pillow_heif import register_heif_opener

from media_library.intake import take_in
from media_library.intake.pictures import thumbnails
from server.main import parts_of
from server.migrations import upgrade
from server.services.supervisor import Services
from server.shared.ids import uuid7
from tests.benchmarks.served import services_in, serving
from tests.support.app import App, MovableClock, settings_for
from tests.support.world import Person, World, a_world

MB = 1024**2
SIZE = 500 * MB
MEMORY_BAR = 30
CPU_BAR = 200
TWELVE_MEGAPIXELS = (4032, 3024)
_GPS = 0x8825


async def measure(rounds: int) -> None:
    print("| 500 MB come in | peak of the API above idle, MB | bar | seconds |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory(prefix="nihol-bench-") as folder, services_in(Path(folder)) as services:
        world, given = await _prepared(services)
        educator = await world.educator()
        for name, send in (("whole, by direct_url", _whole), ("in parts, by direct_url", _in_parts)):
            for _ in range(rounds):
                await _tell(name, send, Sending(world, educator), given)
        await world.app.parts.database.close()


async def _tell(name: str, send: Callable[["Sending"], Awaitable[None]], sending: "Sending", given: str) -> None:
    """One round with a process of its own, so that none profits from the memory of another."""
    with serving("tests.benchmarks.ours:create", ["--factory"], {"BENCH_SETTINGS": given}) as api:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{api.port}", timeout=600) as http:
            ready = replace(sending, http=http)
            await _warm(ready)
            with _peak(api.process) as grown:
                begun = time.monotonic()
                await send(ready)
                took = time.monotonic() - begun
    print(f"| {name} | {grown[0] / MB:.1f} | {MEMORY_BAR} | {took:.1f} |", flush=True)


async def _prepared(services: Services) -> tuple[World, str]:
    """A preschool, and the settings for the API's process."""
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute("create database nihol_bench")
    await admin.close()
    settings = settings_for(services, "nihol_bench")
    await asyncio.to_thread(upgrade, settings.database_url)
    clock = MovableClock()
    parts = parts_of(settings, clock)
    await parts.storage.ensure_buckets()
    store = settings.s3
    given = {
        "database_url": settings.database_url,
        "s3": [store.endpoint, store.access_key, store.secret_key, False, "us-east-1"],
        "token_keys": dict(settings.token_keys),
    }
    asked_over_http = httpx.AsyncClient()
    return await a_world(App(parts, clock, asked_over_http)), json.dumps(given)


def photographs(rounds: int) -> None:
    print("\n| photograph of 12 megapixels | all forms, CPU ms | thumbnails alone, CPU ms | bar |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for form, name in (("JPEG", "a.jpg"), ("HEIF", "a.heic")):
            path = Path(folder) / name
            path.write_bytes(_photograph(form))
            whole = _cpu(rounds, lambda path=path: take_in(path, path.name))  # type: ignore[misc]  # bound for this turn
            with Image.open(path) as image:
                image.draft(None, (2560, 2560))
                image.thumbnail((2560, 2560), reducing_gap=2.0)
                alone = _cpu(rounds, lambda image=image: thumbnails(image.convert("RGB")))  # type: ignore[misc]
            print(f"| {form} with its place | {whole:.0f} | {alone:.0f} | {CPU_BAR} |")


def _photograph(form: str) -> bytes:
    """Soft colours with some grain, as a telephone makes them, and the place where it was taken."""
    register_heif_opener(thumbnails=False)
    grain = Image.frombytes("RGB", (504, 378), Random(7).randbytes(504 * 378 * 3)).resize(TWELVE_MEGAPIXELS)
    slope = Image.linear_gradient("L").resize(TWELVE_MEGAPIXELS).convert("RGB")
    tags = Image.Exif()
    tags.get_ifd(_GPS)[2] = (41.0, 18.0, 40.0)
    written = BytesIO()
    Image.blend(slope, grain, 0.15).save(written, form, quality=88, exif=tags)
    return written.getvalue()


def _cpu(rounds: int, work: Callable[[], object]) -> float:
    """CPU milliseconds of the process, all its threads together: the median of the rounds after one to warm up."""
    spent = []
    for number in range(rounds + 1):
        before = time.process_time()
        work()
        if number:
            spent.append((time.process_time() - before) * 1000)
    return statistics.median(spent)


@dataclass(frozen=True)
class Sending:
    """Somebody who sends, and the way to the API."""

    world: World
    person: Person
    http: httpx.AsyncClient = field(default_factory=httpx.AsyncClient)

    async def begin(self, size: int, *, in_parts: bool) -> dict[str, Any]:
        body = {"id": str(uuid7()), "purpose": "resource", "name": "film.mp4", "media_type": "video/mp4"}
        asked = {**body, "byte_size": size, "in_parts": in_parts}
        answer = await self.http.post(f"{self.world.path}/files", json=asked, headers=self.signed)
        ticket: dict[str, Any] = answer.raise_for_status().json()
        return ticket

    async def put(self, address: str, size: int) -> None:
        answer = await self.http.put(address, content=_bytes(size), headers={"content-length": str(size)})
        answer.raise_for_status()

    @property
    def signed(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.person.token}", "idempotency-key": str(uuid7())}


async def _whole(sending: Sending) -> None:
    ticket = await sending.begin(SIZE, in_parts=False)
    await sending.put(ticket["direct_url"], SIZE)


async def _in_parts(sending: Sending) -> None:
    """Three at a time, as a client sends them."""
    ticket = await sending.begin(SIZE, in_parts=True)
    turns = asyncio.Semaphore(3)

    async def send(part: dict[str, Any]) -> None:
        async with turns:
            await sending.put(part["direct_url"], part["byte_size"])

    await asyncio.gather(*(send(part) for part in ticket["parts"]["parts"]))
    path = f"{sending.world.path}/files/{ticket['file_id']}/arrived"
    (await sending.http.post(path, headers=sending.signed)).raise_for_status()


async def _warm(sending: Sending) -> None:
    """A few small files first, so that what is loaded only once is there."""
    for _ in range(5):
        ticket = await sending.begin(MB, in_parts=False)
        await sending.put(ticket["direct_url"], MB)


async def _bytes(size: int) -> AsyncIterator[bytes]:
    for _ in range(size // (256 * 1024)):
        yield bytes(256 * 1024)
    if rest := size % (256 * 1024):
        yield bytes(rest)


@contextmanager
def _peak(process: psutil.Process) -> Iterator[list[int]]:
    """By how many bytes resident memory grew at most, looked at every 20 ms."""
    idle, grown, done = process.memory_info().rss, [0], threading.Event()

    def watch() -> None:
        while not done.wait(0.02):
            grown[0] = max(grown[0], process.memory_info().rss - idle)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield grown
    finally:
        done.set()
        watching.join()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench upload")
    parser.add_argument("--rounds", type=int, default=3)
    told = parser.parse_args()
    asyncio.run(measure(told.rounds))
    photographs(told.rounds)
