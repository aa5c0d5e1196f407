"""A pack of a gigabyte made and taken in: how long, and how much memory the worker takes at its highest.

``python -m tests.benchmarks.packs --megabytes 1000``: a database and a store of its own, and a process for each of the
two jobs that does nothing else, so that its peak of memory is that of the job.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import UUID

import anyio
import msgspec
import psutil

from media_library.models import Rendition, Resource, StoredFile
from media_library.packs.making import Maker, Order
from media_library.packs.sources import ZipSource
from media_library.packs.taking import Receiver, Taker
from media_library.storage import BUCKETS, LIBRARY, hash_key, probe
from server.features.places.models import District, Region
from server.features.preschools.models import Preschool
from server.kernel.settings import Settings, settings_from_environment
from server.kernel.settings import environment_for_children as environment_of
from server.main import Parts, parts_of
from server.migrations import upgrade
from server.services.folder import DataFolder
from server.services.supervisor import running_services
from server.shared.ids import uuid7
from tests.support.app import settings_for

MEGABYTE: Final = 1024**2
FILM: Final = 50
"""Megabytes of one film; the rest of the pack is such films."""
_HEAD: Final = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom"


class Said(msgspec.Struct):
    """What a process that did one job tells: its seconds, its megabytes before the job and at their highest."""

    seconds: float
    before: float
    highest: float
    told: int
    """How often it said how far it was."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--job", choices=["make", "take"])
    parser.add_argument("--home", type=UUID)
    parser.add_argument("--file", type=Path)
    asked = parser.parse_args()
    if asked.job:
        said = asyncio.run(_job(settings_from_environment(), asked.job, asked.home, asked.file))
        sys.stdout.write(msgspec.json.encode(said).decode())
        return
    with tempfile.TemporaryDirectory(prefix="nihol-bench-packs-") as folder, _services(Path(folder)) as settings:
        asyncio.run(_measure(settings, asked.megabytes, Path(folder) / "pack.zip"))


@contextmanager
def _services(folder: Path) -> Iterator[Settings]:
    # Root's Postgres runs as another account, which has to enter the folder.
    folder.chmod(0o755)
    with DataFolder.open(folder / "data") as opened, running_services(opened, probe, buckets=BUCKETS) as services:
        settings = settings_for(services, services.postgres.database)
        upgrade(settings.database_url)
        yield settings


async def _measure(settings: Settings, megabytes: int, path: Path) -> None:
    parts = parts_of(settings)
    try:
        here, there = [await _a_preschool(parts) for _ in range(2)]
        for number in range(max(1, megabytes // FILM)):
            await _a_film(parts, here, number)
        made = _apart(settings, "make", here, path)
        size = (await anyio.Path(path).stat()).st_size / MEGABYTE
        for key in [stored.key async for stored in parts.storage.walk(LIBRARY, "")]:
            await parts.storage.remove(LIBRARY, key)
        taken = _apart(settings, "take", there, path)
    finally:
        await parts.database.close()
    print("| job | MB | seconds | MB/s | memory before | highest | more | told |")
    print("|---|---|---|---|---|---|---|---|")
    for name, said in (("make", made), ("take in", taken)):
        print(
            f"| {name} | {size:.0f} | {said.seconds:.1f} | {size / said.seconds:.0f} | {said.before:.0f} MB "
            f"| {said.highest:.0f} MB | {said.highest - said.before:.0f} MB | {said.told} |"
        )


def _apart(settings: Settings, job: str, home: UUID, path: Path) -> Said:
    command = [sys.executable, "-m", "tests.benchmarks.packs", "--job", job, "--home", str(home), "--file", str(path)]
    done = subprocess.run(command, env=environment_of(settings), check=True, capture_output=True)
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Said)


async def _job(settings: Settings, job: str, home: UUID, path: Path) -> Said:
    parts, told = parts_of(settings), 0

    async def progress(_: float) -> None:
        nonlocal told
        told += 1

    try:
        async with parts.database.reading() as work:
            refs = await work.raw.fetch("select preschool_id, id from resource where preschool_id = $1", home)
        before, started = _now(), time.perf_counter()
        if job == "make":
            maker = Maker(parts.database, parts.storage, parts.clock, list(settings.token_keys.values()))
            order = Order("Katta", "uz", "Nihol", [(row["preschool_id"], row["id"]) for row in refs])
            await maker.make(order, path, progress)
            await parts.storage.put("packs", "bench", path, "application/zip")
        else:
            taker = Taker(parts.database, parts.storage, parts.clock, None, 10**12)
            source = ZipSource(path)
            async with parts.database.writing() as work:
                await taker.take(work, Receiver(home, uuid7()), source, progress)
        seconds = time.perf_counter() - started
    finally:
        await parts.database.close()
    return Said(seconds, before, _highest(), told)


def _highest() -> float:
    """The peak of this program alone, on Linux: ``ru_maxrss`` begins with that of whoever started it."""
    lines = Path("/proc/self/status").read_text().splitlines()
    (peak,) = [line.split()[1] for line in lines if line.startswith("VmHWM")]
    return int(peak) / 1024


def _now() -> float:
    found: int = psutil.Process().memory_info().rss
    return found / MEGABYTE


async def _a_preschool(parts: Parts) -> UUID:
    region, district, home = uuid7(), uuid7(), uuid7()
    name = {"uz": "Hudud"}
    async with parts.database.writing() as work:
        for row in (
            Region(id=region, iso=region.hex[-8:], name=name, position=1),
            District(id=district, region_id=region, slug=district.hex, name=name),
            Preschool(id=home, region_id=region, district_id=district, name="Nihol"),
        ):
            work.session.add(row)
            await work.flush()
    return home


async def _a_film(parts: Parts, home: UUID, number: int) -> None:
    """Bytes that no two films share, under a head by which they are known as a film."""
    block = os.urandom(MEGABYTE)
    content = _HEAD + b"".join(sha256(f"{number}:{count}".encode()).digest() + block[32:] for count in range(FILM))
    key, file_id = hash_key(sha256(content).hexdigest()), uuid7()
    await parts.storage.put(LIBRARY, key, content, "video/mp4")
    described = {"media_type": "video/mp4", "byte_size": len(content)}
    async with parts.database.writing() as work:
        for row in (
            StoredFile(
                preschool_id=home,
                id=file_id,
                purpose="resource",
                state="ready",
                kind="video",
                declared_size=len(content),
                sha256=sha256(content).hexdigest(),
                uploaded_by=home,
                **described,
            ),
            Rendition(
                preschool_id=home, id=uuid7(), file_id=file_id, purpose="play", bucket=LIBRARY, key=key, **described
            ),
            Resource(
                preschool_id=home,
                id=uuid7(),
                kind="video",
                title={"uz": f"Film {number}"},
                description={},
                theme_weeks=[],
                age_bands=[],
                areas=[],
                file_id=file_id,
            ),
        ):
            work.session.add(row)
            await work.flush()


if __name__ == "__main__":
    main()
