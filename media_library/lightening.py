"""Lighter copies of films for weak networks, made after a film was taken in; it is played meanwhile as it came."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio

from media_library import queries
from media_library.intake import Kind
from media_library.intake.films import can_decode
from media_library.intake.lighter import lighter_copy
from media_library.intake.result import digest_of
from media_library.keeping.forgetting import hold_keys
from media_library.models import Rendition, StoredFile
from media_library.storage import ObjectStorage, hash_key
from server.kernel import changes, jobs
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.ids import uuid7

LIGHTEN: Final = "media.lighten"
LIGHT: Final = "light"
_MP4: Final = "video/mp4"


def lightening_jobs(storage: ObjectStorage) -> Mapping[str, Job]:
    return {LIGHTEN: _Lightening(storage).lighten}


async def ask_for_lighter(work: Work, file: StoredFile) -> None:
    """Asks once for a lighter copy of a film, where one can be made."""
    if file.kind == Kind.VIDEO and can_decode():
        payload = {"preschool_id": file.preschool_id, "file_id": file.id}
        await jobs.enqueue(work, LIGHTEN, payload, once=f"{LIGHTEN}:{file.preschool_id}:{file.id}")


@dataclass(frozen=True)
class _Lightening:
    storage: ObjectStorage

    async def lighten(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Makes the copy while nothing is held, and writes it down unless the film has gone or has one already."""
        preschool_id, file_id = UUID(payload["preschool_id"]), UUID(payload["file_id"])
        forms = {form.purpose: form for form in await queries.renditions(work.session, preschool_id, file_id)}
        film = forms.get("play")
        if film is None or LIGHT in forms:
            return
        async with anyio.TemporaryDirectory(prefix="nihol-film-") as folder:
            source, target = Path(folder) / "film", Path(folder) / "lighter.mp4"
            await self._fetch(film, source)
            if await lighter_copy(source, target):
                await self._keep(work, film, target)

    async def _fetch(self, film: Rendition, path: Path) -> None:
        async with await anyio.open_file(path, "wb") as content:
            async for chunk in await self.storage.stream(film.bucket, film.key):
                await content.write(chunk)

    async def _keep(self, work: Work, film: Rendition, path: Path) -> None:
        file = await queries.file_for_update(work.session, film.preschool_id, film.file_id)
        forms = await queries.renditions(work.session, film.preschool_id, film.file_id)
        if file is None or any(form.purpose == LIGHT for form in forms):
            return
        key = hash_key(await anyio.to_thread.run_sync(digest_of, path))
        await hold_keys(work, [key])
        await self.storage.put(film.bucket, key, path, _MP4)
        byte_size = (await anyio.Path(path).stat()).st_size
        work.session.add(
            Rendition(
                preschool_id=film.preschool_id,
                id=uuid7(),
                file_id=film.file_id,
                purpose=LIGHT,
                page=0,
                media_type=_MP4,
                byte_size=byte_size,
                bucket=film.bucket,
                key=key,
            )
        )
        await work.flush()
        for row in await queries.holders(work, film.preschool_id, film.file_id):
            await changes.note(work, film.preschool_id, row["kind"], row["id"], row["group_id"], row["child_ids"])
