"""Loading the starter content: it goes the way of everybody's files and stands under ``NOWHERE``, for everybody."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

import anyio
from anyio import to_thread

from media_library.intake import Intake, take_in
from media_library.intake.sniff import FORM_OF_TYPE
from media_library.models import Resource, StoredFile
from media_library.shelving import shelve
from media_library.starter.catalogue import STARTER, StarterResource
from media_library.storage import ObjectStorage
from media_library.using.jobs import learn
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.shared.ids import NOWHERE

Told = Callable[[int, int], None]
"""Hears how many resources are there, and of how many."""

_AT_ONCE: Final = 2


async def load_starter(
    database: Database, storage: ObjectStorage, clock: Clock, at_most: int | None = None, told: Told | None = None
) -> int:
    """Loads what is not there yet (the first ``at_most`` of the catalogue) and answers how many that were.

    A resource is known by its slug, and each comes in a transaction of its own: what was cut off goes on next time.
    """
    wanted = STARTER[:at_most]
    async with database.reading() as work:
        found = await work.raw.fetch("select slug from resource where preschool_id = $1", NOWHERE)
    there = {row["slug"] for row in found}
    missing = [(place, resource) for place, resource in enumerate(wanted) if resource.slug not in there]
    done, turns = len(wanted) - len(missing), anyio.Semaphore(_AT_ONCE)

    async def load(place: int, resource: StarterResource) -> None:
        nonlocal done
        async with turns, anyio.TemporaryDirectory(prefix="nihol-starter-") as folder:
            path = Path(folder) / f"{resource.slug}.{FORM_OF_TYPE[resource.media_type].extensions[0]}"
            intake = await to_thread.run_sync(_made, resource, path)
            async with database.writing() as work:
                # A second apart, so that the list shows them in the catalogue's order.
                await _keep(work, storage, resource, intake, clock.now() - timedelta(seconds=place + 1))
        done += 1
        if told:
            told(done, len(wanted))

    async with anyio.create_task_group() as loading:
        for place, resource in missing:
            loading.start_soon(load, place, resource)
    return len(missing)


def _made(resource: StarterResource, path: Path) -> Intake:
    """Its bytes are our own, so they are judged without a process of their own."""
    path.write_bytes(resource.make())
    return take_in(path, path.name)


async def _keep(work: Work, storage: ObjectStorage, resource: StarterResource, intake: Intake, now: datetime) -> None:
    file = StoredFile(
        preschool_id=NOWHERE,
        id=_identity(resource, "file"),
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
    work.session.add(
        Resource(
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
    )
    await learn(work, NOWHERE, _identity(resource, "resource"))


def _identity(resource: StarterResource, of: str) -> UUID:
    """The same in every installation, so that a plan may name it anywhere."""
    return uuid5(NOWHERE, f"{of}:{resource.slug}")
