"""Loading the starter content: it goes the way of everybody's files and stands under ``NOWHERE``, for everybody.

A choice for the weeks that come is loaded at once where somebody waits; the rest is the worker's, one resource after
the other. Each comes in a transaction of its own and is known by its slug, so that what was cut off goes on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID, uuid5

import anyio

from media_library.intake import Intake
from media_library.models import Resource, ResourcePart, StoredFile
from media_library.shelving import shelve
from media_library.starter.asking import StarterFacts
from media_library.storage import ObjectStorage
from media_library.using.jobs import learn
from media_library.workshop import workshop
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
_IN_ONE_JOB: Final = 6


class Loaded(NamedTuple):
    """How many resources came, and how many are left for another time."""

    new: int
    left: int


@dataclass(frozen=True)
class _Made:
    """A resource with what its files became; ``place`` is its place in the catalogue of the season."""

    resource: StarterFacts
    place: int
    intakes: Sequence[Intake]


def starter_jobs(database: Database, storage: ObjectStorage, clock: Clock) -> Mapping[str, Job]:
    """The jobs by name."""

    async def load(work: Work, payload: Mapping[str, Any]) -> None:
        """A few, and asks for the rest: a worker that is told to end does so when its jobs have."""
        loaded = await load_starter(
            database,
            storage,
            clock,
            told=lambda there, of: log("starter").info("there", resources=there, of=of),
            new_at_most=_IN_ONE_JOB,
        )
        if loaded.left:
            await jobs.enqueue(work, LOAD, {}, once=f"{LOAD}:{loaded.left}")

    return {LOAD: load}


async def ask_for_starter(work: Work) -> None:
    """Has the worker load what is missing of the starter content."""
    await jobs.enqueue(work, LOAD, {}, once=LOAD)


async def load_starter(
    database: Database,
    storage: ObjectStorage,
    clock: Clock,
    at_most: int | None = None,
    told: Told | None = None,
    new_at_most: int | None = None,
) -> Loaded:
    """Loads what is missing of the season's first ``at_most`` resources, of these ``new_at_most``."""
    async with workshop() as making:
        wanted = (await making.season(clock.today()))[:at_most]
        async with database.reading(aside=True) as work:
            every_missing = await _missing(work, wanted)
        missing = every_missing[:new_at_most]
        done, turns = len(wanted) - len(every_missing), anyio.Semaphore(_AT_ONCE)

        async def load(place: int, resource: StarterFacts) -> None:
            nonlocal done
            async with turns, anyio.TemporaryDirectory(prefix="nihol-starter-") as folder:
                made = _Made(resource, place, await making.make(resource.slug, Path(folder)))
                async with database.writing(aside=True) as work:
                    await _keep(work, storage, made, clock.now())
            done += 1
            if told:
                told(done, len(wanted))

        async with anyio.create_task_group() as loading:
            for place, resource in missing:
                loading.start_soon(load, place, resource)
    return Loaded(len(missing), len(every_missing) - len(missing))


async def _missing(work: Work, wanted: Sequence[StarterFacts]) -> list[tuple[int, StarterFacts]]:
    found = await work.raw.fetch("select slug from resource where preschool_id = $1", NOWHERE)
    there = {row["slug"] for row in found}
    return [(place, resource) for place, resource in enumerate(wanted) if resource.slug not in there]


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
    for number, (words, file) in enumerate(zip(made.resource.parts, files, strict=False)):
        work.session.add(
            ResourcePart(
                preschool_id=NOWHERE,
                id=_identity(made.resource, f"part {number + 1}"),
                resource_id=row.id,
                position=number,
                file_id=file.id,
                words=words,
            )
        )
    await learn(work, NOWHERE, row.id)


async def _keep_file(
    work: Work, storage: ObjectStorage, resource: StarterFacts, number: int, intake: Intake, now: datetime
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


def _row(resource: StarterFacts, file: StoredFile, now: datetime) -> Resource:
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


def _identity(resource: StarterFacts, of: str) -> UUID:
    """The same in every installation, so that a plan may name it anywhere."""
    return uuid5(NOWHERE, f"{of}:{resource.slug}")
