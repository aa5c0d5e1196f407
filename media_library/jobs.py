"""Background work of the media library: judging what arrived, clearing the intake."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio
from anyio import to_thread

from media_library import queries, waiting
from media_library.intake import Intake, IntakeRefused, Kind, judged
from media_library.intake.parcels import take_in_parcel
from media_library.keeping import forgetting
from media_library.keeping.jobs import keeping_jobs
from media_library.keeping.room import USUAL_QUOTA, room_of
from media_library.lightening import ask_for_lighter, lightening_jobs
from media_library.models import StoredFile
from media_library.receiving import TAKE_IN
from media_library.scanning import Scanner
from media_library.shelving import shelve
from media_library.storage import INTAKE, ObjectMissing, ObjectStorage, StoredObject
from media_library.using.jobs import using_jobs
from server.kernel import changes, jobs
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.domain.errors import RuleViolation

FORGET: Final = "media.forget_upload"
FORGET_FORMS: Final = "media.forget_forms"
EXPIRE: Final = "media.expire_intake"
WAITING_LIFE: Final = timedelta(days=1)
UNHELD_LIFE: Final = timedelta(days=30)
"""How long a file may wait for the entry it was sent for: entries made without a network come late."""
PARCEL_WAITING_LIFE: Final = timedelta(days=3)
"""How long a pack or a catalogue may be on its way: they are large and come over days."""
PARCEL_LIFE: Final = timedelta(days=7)
"""How long one is there to be taken in, from when it was begun."""
_FORGOTTEN_AT_ONCE: Final = 500


def media_jobs(
    storage: ObjectStorage, clock: Clock, scanner: Scanner | None = None, usual_quota: int = USUAL_QUOTA
) -> Mapping[str, Job]:
    """The slice's jobs by name; with a scanner nothing comes in that it has not seen. The quota is in bytes."""
    keeper = _Keeper(storage, clock, scanner, usual_quota)
    return {
        TAKE_IN: keeper.take_in,
        FORGET: keeper.forget,
        FORGET_FORMS: keeper.forget_forms,
        EXPIRE: keeper.expire,
        **using_jobs(clock),
        **keeping_jobs(storage, clock),
        **lightening_jobs(storage),
    }


@dataclass
class _Verdict:
    """What was found about one upload: what is made of it, or why it is refused and what kind it turned out to be."""

    byte_size: int = 0
    scan: str = ""
    intake: Intake | None = None
    refusal: str = ""
    found: str = ""


@dataclass(frozen=True)
class _Keeper:
    storage: ObjectStorage
    clock: Clock
    scanner: Scanner | None
    usual_quota: int

    async def take_in(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Judges one upload: ready with its forms, or refused with a code. Run again it finds its work done.

        Judging takes seconds or minutes and changes nothing: the row is held only afterwards, for a transaction that
        writes keeps the change feed of everybody waiting.
        """
        preschool_id, file_id = UUID(payload["preschool_id"]), UUID(payload["file_id"])
        sent = await queries.file(work.session, preschool_id, file_id)
        if sent is None:
            return
        if sent.state == "waiting":
            async with anyio.TemporaryDirectory(prefix="nihol-intake-") as folder:
                await self._keep(work, sent, await self._judged(work, sent, Path(folder)))
        # The upload goes only when the transaction that kept what was made of it is committed.
        await jobs.enqueue(work, FORGET, payload, once=f"{FORGET}:{preschool_id}:{file_id}")

    async def forget(self, _: Work, payload: Mapping[str, Any]) -> None:
        await waiting.forget(self.storage, UUID(payload["preschool_id"]), UUID(payload["file_id"]))

    async def expire(self, work: Work, _: Mapping[str, Any]) -> None:
        """Once a day: uploads that nobody finished go, and files that nothing holds after their time."""
        now = self.clock.now()
        await forgetting.refuse_waiting(work, now - WAITING_LIFE, now - PARCEL_WAITING_LIFE)
        await self._clear_intake(work, now - WAITING_LIFE)
        places = await forgetting.forget_unheld(work, now - UNHELD_LIFE, now - PARCEL_LIFE, _FORGOTTEN_AT_ONCE)
        if places:
            await jobs.enqueue(work, FORGET_FORMS, {"places": places})

    async def forget_forms(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Removes objects that no file names any more; the same content may have come in again meanwhile."""
        places = [(bucket, key) for bucket, key in payload["places"]]
        await forgetting.hold_keys(work, [key for _, key in places])
        for bucket, key in sorted(set(places) - await forgetting.places_in_use(work, places)):
            await self.storage.remove(bucket, key)

    async def _clear_intake(self, work: Work, before: datetime) -> None:
        """Removes whatever was written before a moment and belongs to no upload that still waits."""
        after: str | None = None
        while page := await self.storage.list(INTAKE, "", after=after):
            await self._clear(work, [stored for stored in page if stored.modified < before])
            after = page[-1].key

    async def _clear(self, work: Work, old: list[StoredObject]) -> None:
        files = {stored.key: waiting.file_of(stored.key) for stored in old}
        awaited = await forgetting.still_waiting(work, [file_id for file_id in files.values() if file_id])
        for key, file_id in files.items():
            if file_id not in awaited:
                await self.storage.remove(INTAKE, key)

    async def _judged(self, work: Work, sent: StoredFile, folder: Path) -> _Verdict:
        path, verdict = folder / "content", _Verdict()
        try:
            verdict.byte_size = await waiting.fetch(self.storage, sent, path)
            await self._require_room_for_more(work, sent, verdict.byte_size)
            if self.scanner:
                verdict.scan = await self.scanner.scan(path)
            verdict.intake = await _taken_in(sent, path, folder / "working")
        except RuleViolation as refused:
            verdict.refusal, verdict.found = refused.code, str(refused.params.get("found", ""))
        except ObjectMissing:
            verdict.refusal = "media.missing"
        return verdict

    async def _keep(self, work: Work, sent: StoredFile, verdict: _Verdict) -> None:
        """Writes the verdict down, unless somebody else has done so meanwhile."""
        file = await queries.file_for_update(work.session, sent.preschool_id, sent.id)
        if file is None or file.state != "waiting":
            return
        file.byte_size, file.scan = verdict.byte_size, verdict.scan
        if verdict.intake is None:
            file.state, file.refusal, file.kind = "refused", verdict.refusal, verdict.found or file.kind
        else:
            await shelve(work, self.storage, file, verdict.intake, self.clock.now())
            await ask_for_lighter(work, file)
        await _tell(work, file)

    async def _require_room_for_more(self, work: Work, file: StoredFile, byte_size: int) -> None:
        """There was room for as many bytes as its sender told; a file that turns out larger needs room for the rest."""
        more = byte_size - file.declared_size
        if more > 0 and more > (await room_of(work, file.preschool_id, self.usual_quota)).left:
            raise IntakeRefused("media.no_room_left")


async def _taken_in(file: StoredFile, path: Path, folder: Path) -> Intake:
    """A parcel is not decoded, so it needs no process of its own."""
    if file.purpose in {"pack", "catalogue"}:
        return await to_thread.run_sync(take_in_parcel, path, file.declared_name, Kind(file.purpose))
    await anyio.Path(folder).mkdir()
    return await judged(path, file.declared_name, folder)


async def _tell(work: Work, file: StoredFile) -> None:
    """Devices that show the file as waiting learn of it by the entries and resources that hold it."""
    await work.flush()
    for row in await queries.holders(work, file.preschool_id, file.id):
        await changes.note(work, file.preschool_id, row["kind"], row["id"], row["group_id"], row["child_ids"])
