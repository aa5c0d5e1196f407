"""Background work of takeouts: making the file picture by picture, and forgetting it after a week."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio
from anyio import to_thread

from media_library.files import FileService
from media_library.storage import TAKEOUTS, ObjectMissing, ObjectStorage, StorageError
from server.features.takeouts import queries
from server.features.takeouts.content import Entry, Everything, Picture
from server.features.takeouts.gathering import family_of, gather
from server.features.takeouts.models import Takeout
from server.features.takeouts.service import KIND, MAKE, MEDIA_TYPES, bucket_of
from server.kernel import changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.errors import NotVisible
from server.kernel.jobs import Job
from server.shared.domain.takeouts import LIFE, takeout_name

EXPIRE: Final = "takeouts.expire"
_FORM: Final = "view"
"""The largest form of a picture that the library keeps."""
_GATHERED: Final = 0.05
_WRITTEN: Final = 0.95
_EXPIRED_AT_ONCE: Final = 500


def takeout_jobs(database: Database, storage: ObjectStorage, clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    maker = _Maker(database, storage, clock)
    return {MAKE: maker.make, EXPIRE: maker.expire}


@dataclass(frozen=True)
class _Maker:
    """``database`` gives short transactions beside the job's own.

    How far it is must be seen before the end, and a transaction that wrote would hold up everybody's changes for as
    long as pictures are packed: the job's own writes only when the file is there.
    """

    database: Database
    storage: ObjectStorage
    clock: Clock

    async def make(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Makes one file and tells that it is ready, or failed with a code; run again it begins anew."""
        takeout = await queries.known(work.session, UUID(payload["preschool_id"]), UUID(payload["takeout_id"]))
        if takeout is None or takeout.state not in {"waiting", "running"}:
            return
        try:
            await self._make(takeout)
        except StorageError:
            takeout.state, takeout.refusal = "failed", "media.storage_away"
        await work.flush()
        await changes.note(work, takeout.preschool_id, KIND, takeout.id, None, [takeout.child_id])

    async def expire(self, work: Work, _: Mapping[str, Any]) -> None:
        """Once a night: files go whose time is over. What is removed twice is removed once."""
        for row in await queries.expired(work, self.clock.now(), _EXPIRED_AT_ONCE):
            await self.storage.remove(bucket_of(row["key"]), row["key"])
            await queries.forget(work, row["preschool_id"], row["id"])

    async def _make(self, takeout: Takeout) -> None:
        key = f"{takeout.preschool_id}/{takeout.id}"
        async with anyio.TemporaryDirectory(prefix="nihol-takeout-") as folder:
            async with self.database.writing(aside=True) as aside:
                family = await family_of(aside, takeout, self.clock.today())
                everything = await gather(aside, family, self.clock, self.clock.time_zone, takeout)
            path = await self._written(takeout, family, everything, Path(folder))
            await self.storage.put(TAKEOUTS, key, path, MEDIA_TYPES[takeout.kind])
            size = (await anyio.Path(path).stat()).st_size
        now = self.clock.now()
        takeout.key, takeout.byte_size, takeout.file_name = key, size, _name(takeout, everything)
        takeout.state, takeout.progress, takeout.refusal = "ready", 1.0, ""
        takeout.ready_at, takeout.expires_at = now, now + LIFE

    async def _written(self, takeout: Takeout, family: Actor, everything: Everything, folder: Path) -> Path:
        # Here and not above: making pictures and pages takes 15 MB, and few processes ever do.
        from server.features.takeouts.archive import Archive, name_pictures
        from server.features.takeouts.portfolio import Portfolio

        path = folder / "takeout"
        if takeout.kind == "portfolio":
            portfolio = Portfolio(folder)
            async for _, entry, picture, stored in self._pictures(takeout, family, everything):
                await to_thread.run_sync(portfolio.add_picture, entry, picture, stored)
            await to_thread.run_sync(portfolio.write, everything, takeout.school_year, path)
            return path
        names = name_pictures(everything)
        with Archive(path) as archive:
            async for place, entry, picture, stored in self._pictures(takeout, family, everything):
                picture.file = names[place]
                await to_thread.run_sync(archive.add_photo, entry, picture, stored)
            await to_thread.run_sync(archive.add_texts, everything)
        return path

    async def _pictures(
        self, takeout: Takeout, family: Actor, everything: Everything
    ) -> AsyncIterator[tuple[int, Entry, Picture, bytes]]:
        """Each picture that the family may see, one at a time, with its place; the others are counted."""
        pictures = everything.pictures
        for place, (entry, picture) in enumerate(pictures):
            done = _GATHERED + (_WRITTEN - _GATHERED) * place / len(pictures)
            async with self.database.writing(aside=True) as aside:
                await queries.note_progress(aside, takeout.preschool_id, takeout.id, done)
            try:
                stored = await self._fetched(takeout, family, picture.file_id)
            except NotVisible:
                everything.withheld += 1
            except ObjectMissing:
                everything.missing += 1
            else:
                yield place, entry, picture, stored
        async with self.database.writing(aside=True) as aside:
            await queries.note_progress(aside, takeout.preschool_id, takeout.id, _WRITTEN)

    async def _fetched(self, takeout: Takeout, family: Actor, file_id: UUID) -> bytes:
        """The bytes by the family's own rights, asked anew for every picture as for every address of one."""
        async with self.database.reading(aside=True) as aside:
            files = FileService(aside, family, self.clock, self.storage)
            opened = await files.open(takeout.preschool_id, file_id, _FORM)
        return await self.storage.get(opened.bucket, opened.key)


def _name(takeout: Takeout, everything: Everything) -> str:
    child = f"{everything.child.family_name} {everything.child.given_name}"
    if takeout.school_year is None:
        return takeout_name(child, takeout.kind, everything.made_at.date().isoformat())
    return takeout_name(child, takeout.kind, f"{takeout.school_year}-{takeout.school_year + 1}")
