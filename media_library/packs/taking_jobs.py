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
from media_library.packs.catalogues.bringing import Bringer
from media_library.packs.catalogues.opening import catalogue_in_zip
from media_library.packs.importing import TAKE_IN
from media_library.packs.making import Progress
from media_library.packs.models import Pack
from media_library.packs.peers import Peers
from media_library.packs.sources import Source, ZipSource
from media_library.packs.taking import Receiver, Taker, UnknownIssuer
from media_library.scanning import ScannerAway
from media_library.storage import ObjectMissing, ObjectStorage, StorageError
from server.kernel import jobs
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.contract.packs import PackOutcome
from server.shared.domain.errors import RuleViolation

SCANNER_AWAY: Final = "pack.scanner_away"
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
        except ScannerAway:
            pack.state, pack.refusal = "failed", SCANNER_AWAY
        except (UnknownIssuer, Faulty) as refused:
            pack.outcome = _told(refused.told, dict(refused.params))
            pack.state, pack.refusal = "failed", refused.code
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
        if pack.wish.get("parcel") == "catalogue":
            return await self._catalogue(work, pack, receiver, progress)
        async with self._source(work, pack) as source:
            return await self.taker.take(work, receiver, source, progress)

    async def _catalogue(self, work: Work, pack: Pack, receiver: Receiver, progress: Progress) -> PackOutcome:
        """``pack.faults`` with every fault when a sheet has any."""
        async with anyio.TemporaryDirectory(prefix="nihol-catalogue-") as folder:
            path, working = Path(folder) / "catalogue.zip", Path(folder) / "working"
            await anyio.Path(working).mkdir()
            await fetch_parcel(work, self.taker.storage, (pack.preschool_id, _file_of(pack)), path)
            catalogue = await to_thread.run_sync(catalogue_in_zip, path, pack.preschool_id, working)
            outcome = await Bringer(self.taker).bring(work, receiver, catalogue, progress)
        if outcome.faults:
            raise Faulty(outcome)
        return outcome

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


class Faulty(RuleViolation):
    """A sheet with faults: nothing of it came in."""

    def __init__(self, told: PackOutcome) -> None:
        super().__init__("pack.faults", count=len(told.faults))
        self.told = told


def _file_of(pack: Pack) -> UUID:
    if pack.file_id is None:
        raise RuleViolation("media.missing")
    return pack.file_id


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
