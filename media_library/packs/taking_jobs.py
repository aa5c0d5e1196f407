"""Background work of taking packs in: from a file that was uploaded, or from another installation."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio
import msgspec
from anyio import to_thread
from sqlalchemy import delete, select

from media_library.jobs import FORGET_FORMS
from media_library.models import Rendition, StoredFile
from media_library.packs import queries
from media_library.packs.importing import TAKE_IN
from media_library.packs.models import Pack
from media_library.packs.peers import Peers
from media_library.packs.sources import Source, ZipSource
from media_library.packs.taking import Receiver, Taker, UnknownIssuer
from media_library.storage import ObjectMissing, ObjectStorage, StorageError
from server.kernel import jobs
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.contract.packs import PackOutcome
from server.shared.domain.errors import RuleViolation

_PARCELS: Final = ("pack", "catalogue")


def taking_jobs(taker: Taker, peers: Peers) -> Mapping[str, Job]:
    return {TAKE_IN: _Taking(taker, peers).take_in}


@dataclass(frozen=True)
class _Taking:
    taker: Taker
    peers: Peers

    async def take_in(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Takes one pack in and tells what came of it; run again it goes on where it was cut off."""
        pack = await queries.known(work.session, UUID(payload["preschool_id"]), UUID(payload["pack_id"]))
        if pack is None or pack.state not in {"waiting", "running"}:
            return
        try:
            outcome = await self._outcome(work, pack)
        except StorageError:
            pack.state, pack.refusal = "failed", "media.storage_away"
        except UnknownIssuer as unknown:
            pack.outcome = _told(unknown.told, dict(unknown.params))
            pack.state, pack.refusal = "failed", unknown.code
        except RuleViolation as refused:
            pack.outcome = {"refusal_params": refused.params}
            pack.state, pack.refusal = "failed", refused.code
        else:
            pack.outcome = _told(outcome, {})
            pack.state, pack.progress, pack.refusal = "done", 1.0, ""
            pack.ready_at = self.taker.clock.now()
            await _let_go(work, pack)
        await work.flush()

    async def _outcome(self, work: Work, pack: Pack) -> PackOutcome:
        async def progress(part: float) -> None:
            async with self.taker.database.writing(aside=True) as aside:
                await queries.note_progress(aside, pack.preschool_id, pack.id, part)

        await progress(0.0)
        receiver = Receiver(pack.preschool_id, pack.asked_by, trust=bool(pack.wish.get("trust")))
        async with self._source(work, pack) as source:
            return await self.taker.take(work, receiver, source, progress)

    @asynccontextmanager
    async def _source(self, work: Work, pack: Pack) -> AsyncIterator[Source]:
        if pack.file_id is None:
            async with self.peers.source(pack.source_url, pack.wish["code"]) as afar:
                yield afar
            return
        async with anyio.TemporaryDirectory(prefix="nihol-pack-") as folder:
            path = Path(folder) / "pack.zip"
            await fetch_parcel(work, self.taker.storage, (pack.preschool_id, pack.file_id), path)
            source = await to_thread.run_sync(ZipSource, path)
            try:
                yield source
            finally:
                source.close()


async def fetch_parcel(work: Work, storage: ObjectStorage, file: tuple[UUID, UUID], path: Path) -> None:
    """Copies an uploaded pack or catalogue (preschool, id) to disk; ``media.missing`` where it has gone."""
    found = await work.session.scalar(
        select(Rendition).where(
            Rendition.preschool_id == file[0], Rendition.file_id == file[1], Rendition.purpose.in_(_PARCELS)
        )
    )
    if found is None:
        raise RuleViolation("media.missing")
    try:
        chunks = await storage.stream(found.bucket, found.key)
        async with await anyio.open_file(path, "wb") as target:
            async for chunk in chunks:
                await target.write(chunk)
    except ObjectMissing:
        raise RuleViolation("media.missing") from None


async def _let_go(work: Work, pack: Pack) -> None:
    """The upload of what was taken in has done its work: its room is the preschool's again at once."""
    if pack.file_id is None:
        return
    removed = await work.session.execute(
        delete(Rendition)
        .where(Rendition.preschool_id == pack.preschool_id, Rendition.file_id == pack.file_id)
        .returning(Rendition.bucket, Rendition.key)
        .execution_options(synchronize_session=False)
    )
    places = [[bucket, key] for bucket, key in removed]
    await work.session.execute(
        delete(StoredFile)
        .where(StoredFile.preschool_id == pack.preschool_id, StoredFile.id == pack.file_id)
        .execution_options(synchronize_session=False)
    )
    await jobs.enqueue(work, FORGET_FORMS, {"places": places})


def _told(outcome: PackOutcome, params: Mapping[str, object]) -> dict[str, Any]:
    return {
        "taken": msgspec.to_builtins(outcome),
        "resources": outcome.added + outcome.renewed,
        "refusal_params": dict(params),
    }
