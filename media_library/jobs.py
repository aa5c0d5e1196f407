"""Background work of the media library: judging what arrived, clearing the intake."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio

from media_library import queries
from media_library.intake import IntakeRefused, take_in_confined
from media_library.models import StoredFile
from media_library.shelving import shelve
from media_library.storage import INTAKE, MEDIA, ObjectMissing, ObjectStorage
from media_library.uploads import TAKE_IN, intake_key
from media_library.using.jobs import using_jobs
from server.kernel import changes, jobs
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job

FORGET: Final = "media.forget_upload"
FORGET_FORMS: Final = "media.forget_forms"
EXPIRE: Final = "media.expire_intake"
WAITING_LIFE: Final = timedelta(days=1)
UNHELD_LIFE: Final = timedelta(days=30)
"""How long a file may wait for the entry it was sent for: entries made without a network come late."""
_FORGOTTEN_AT_ONCE: Final = 500


def media_jobs(storage: ObjectStorage, clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    keeper = _Keeper(storage, clock)
    return {
        TAKE_IN: keeper.take_in,
        FORGET: keeper.forget,
        FORGET_FORMS: keeper.forget_forms,
        EXPIRE: keeper.expire,
        **using_jobs(clock),
    }


@dataclass(frozen=True)
class _Keeper:
    storage: ObjectStorage
    clock: Clock

    async def take_in(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Judges one upload: ready with its forms, or refused with a code. Run again it finds its work done."""
        preschool_id, file_id = UUID(payload["preschool_id"]), UUID(payload["file_id"])
        file = await queries.file_for_update(work.session, preschool_id, file_id)
        if file is None:
            return
        if file.state == "waiting":
            await self._judge(work, file)
            await _tell(work, file)
        # The upload goes only when the transaction that kept what was made of it is committed.
        await jobs.enqueue(work, FORGET, payload, once=f"{FORGET}:{preschool_id}:{file_id}")

    async def forget(self, _: Work, payload: Mapping[str, Any]) -> None:
        await self.storage.remove(INTAKE, intake_key(UUID(payload["preschool_id"]), UUID(payload["file_id"])))

    async def expire(self, work: Work, _: Mapping[str, Any]) -> None:
        """Once a day: uploads that nobody finished go, and files that nothing holds after a month."""
        now = self.clock.now()
        await queries.refuse_waiting(work.session, now - WAITING_LIFE)
        await self.storage.remove_older(INTAKE, "", now - WAITING_LIFE)
        keys = await queries.forget_unheld(work, now - UNHELD_LIFE, _FORGOTTEN_AT_ONCE)
        if keys:
            await jobs.enqueue(work, FORGET_FORMS, {"keys": keys})

    async def forget_forms(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Removes objects that no file names any more; the same content may have come in again meanwhile."""
        keys: list[str] = payload["keys"]
        await queries.hold_keys(work, keys)
        for key in sorted(set(keys) - await queries.keys_in_use(work, keys)):
            await self.storage.remove(MEDIA, key)

    async def _judge(self, work: Work, file: StoredFile) -> None:
        async with anyio.TemporaryDirectory(prefix="nihol-intake-") as folder:
            path = Path(folder) / "content"
            try:
                file.byte_size = await self._fetch(file, path)
                intake = await take_in_confined(path, file.declared_name)
            except IntakeRefused as refused:
                file.kind = str(refused.params.get("found", file.kind))
                file.state, file.refusal = "refused", refused.code
            except ObjectMissing:
                file.state, file.refusal = "refused", "media.missing"
            else:
                await shelve(work, self.storage, file, intake, self.clock.now())

    async def _fetch(self, file: StoredFile, path: Path) -> int:
        """Copies the upload to disk: a sender could still exchange the one in the store while it is judged."""
        chunks = await self.storage.stream(INTAKE, intake_key(file.preschool_id, file.id))
        received = 0
        async with await anyio.open_file(path, "wb") as content:
            async for chunk in chunks:
                received += await content.write(chunk)
        return received


async def _tell(work: Work, file: StoredFile) -> None:
    """Devices that show the file as waiting learn of it by the entries and resources that hold it."""
    await work.flush()
    for row in await queries.holders(work, file.preschool_id, file.id):
        await changes.note(work, file.preschool_id, row["kind"], row["id"], row["group_id"], row["child_ids"])
