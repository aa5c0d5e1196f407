"""Loading the starter content: it goes the way of everybody's files and stands under ``NOWHERE``, for everybody.

A choice for the weeks that come is loaded at once where somebody waits; the rest is the worker's, one resource after
the other. Each comes in a transaction of its own and is known by its slug, so that what was cut off goes on.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid5

import anyio
from anyio import to_thread

from media_library.intake import Intake, take_in
from media_library.intake.sniff import FORM_OF_TYPE
from media_library.models import Resource, ResourcePart, StoredFile
from media_library.shelving import shelve
from media_library.starter.catalogue import StarterResource, in_season
from media_library.storage import ObjectStorage
from media_library.using.jobs import learn
from server.kernel import jobs
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.jobs import Job
from server.kernel.logging import log
from server.shared.ids import NOWHERE

Told = Callable[[int, int], None]
"""Hears how many resources are there, and of how many."""

LOAD: Final = "media.load_starter"
_AT_ONCE: Final = 2


@dataclass(frozen=True)
class _Made:
    """A resource with what its files became; ``place`` is its place in the catalogue of the season."""

    resource: StarterResource
    place: int
    intakes: Sequence[Intake]


def starter_jobs(storage: ObjectStorage, clock: Clock) -> Mapping[str, Job]:
    """The jobs by name."""
    return {LOAD: _Loader(storage, clock).load_next}


async def ask_for_starter(work: Work) -> None:
    """Has the worker load what is missing of the starter content."""
    await jobs.enqueue(work, LOAD, {}, once=LOAD)


async def load_starter(
    database: Database, storage: ObjectStorage, clock: Clock, at_most: int | None = None, told: Told | None = None
) -> int:
    """Loads what is missing of the season's first ``at_most`` resources and answers how many that were."""
    wanted = in_season(clock.today())[:at_most]
    async with database.reading() as work:
        missing = await _missing(work, wanted)
    done, turns = len(wanted) - len(missing), anyio.Semaphore(_AT_ONCE)

    async def load(place: int, resource: StarterResource) -> None:
        nonlocal done
        async with turns, _made(resource, place) as made, database.writing() as work:
            await _keep(work, storage, made, clock.now())
        done += 1
        if told:
            told(done, len(wanted))

    async with anyio.create_task_group() as loading:
        for place, resource in missing:
            loading.start_soon(load, place, resource)
    return len(missing)


@dataclass(frozen=True)
class _Loader:
    storage: ObjectStorage
    clock: Clock

    async def load_next(self, work: Work, _: Mapping[str, Any]) -> None:
        """Loads one resource that is missing and asks for the next; with all of them there it does nothing."""
        missing = await _missing(work, in_season(self.clock.today()))
        if not missing:
            return
        (place, resource), *rest = missing
        async with _made(resource, place) as made:
            await _keep(work, self.storage, made, self.clock.now())
        log("starter").info("loaded", resource=resource.slug, missing=len(rest))
        if rest:
            # The key of a job that runs is taken, so each names what it will load.
            await jobs.enqueue(work, LOAD, {}, once=f"{LOAD}:{rest[0][1].slug}")


async def _missing(work: Work, wanted: Sequence[StarterResource]) -> list[tuple[int, StarterResource]]:
    found = await work.raw.fetch("select slug from resource where preschool_id = $1", NOWHERE)
    there = {row["slug"] for row in found}
    return [(place, resource) for place, resource in enumerate(wanted) if resource.slug not in there]


@asynccontextmanager
async def _made(resource: StarterResource, place: int) -> AsyncIterator[_Made]:
    """The resource made and judged, without a process of its own for the bytes are ours; large forms stay on disk."""
    extension = FORM_OF_TYPE[resource.media_type].extensions[0]
    makers = [part.make for part in resource.parts] or [resource.make]
    async with anyio.TemporaryDirectory(prefix="nihol-starter-") as folder:

        def make(number: int, maker: Callable[[], bytes]) -> Intake:
            path = Path(folder) / f"{resource.slug}-{number}.{extension}"
            path.write_bytes(maker())
            return take_in(path, path.name)

        intakes = [await to_thread.run_sync(make, number, maker) for number, maker in enumerate(makers, 1)]
        yield _Made(resource, place, intakes)


async def _keep(work: Work, storage: ObjectStorage, made: _Made, now: datetime) -> None:
    # A second apart, so that the list shows them in the order of the season.
    then = now - timedelta(seconds=made.place + 1)
    files = [
        await _keep_file(work, storage, made.resource, number, intake, then)
        for number, intake in enumerate(made.intakes, 1)
    ]
    row = _row(made.resource, files[0], then)
    work.session.add(row)
    await work.flush()
    for number, (part, file) in enumerate(zip(made.resource.parts, files, strict=False)):
        work.session.add(
            ResourcePart(
                preschool_id=NOWHERE,
                id=_identity(made.resource, f"part {number + 1}"),
                resource_id=row.id,
                position=number,
                file_id=file.id,
                words=part.words,
            )
        )
    await learn(work, NOWHERE, row.id)


async def _keep_file(
    work: Work, storage: ObjectStorage, resource: StarterResource, number: int, intake: Intake, now: datetime
) -> StoredFile:
    file = StoredFile(
        preschool_id=NOWHERE,
        id=_identity(resource, "file" if number == 1 else f"file {number}"),
        purpose="resource",
        state="waiting",
        declared_name=intake.name,
        declared_size=intake.byte_size,
        uploaded_by=NOWHERE,
        created_at=now,
    )
    work.session.add(file)
    await work.flush()
    await shelve(work, storage, file, intake, now)
    return file


def _row(resource: StarterResource, file: StoredFile, now: datetime) -> Resource:
    return Resource(
        preschool_id=NOWHERE,
        id=_identity(resource, "resource"),
        slug=resource.slug,
        kind=resource.kind,
        title=resource.title,
        description=resource.description,
        language=resource.language,
        theme_weeks=list(resource.theme_weeks),
        age_bands=list(resource.age_bands),
        areas=list(resource.areas),
        reach="everybody",
        author_id=None,
        author_name=resource.author,
        licence=resource.licence,
        source="",
        file_id=file.id,
        created_at=now,
    )


def _identity(resource: StarterResource, of: str) -> UUID:
    """The same in every installation, so that a plan may name it anywhere."""
    return uuid5(NOWHERE, f"{of}:{resource.slug}")
