"""The proof of the store as background work: some of it every night, where it was left, the oldest proof first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from media_library.keeping.models import StorageProof
from media_library.keeping.proving import Fault, Place, Proved, Prover
from media_library.storage import ObjectStorage
from server.kernel import jobs
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.kernel.logging import log
from server.shared.ids import uuid7

PROVE: Final = "media.prove"
_A_NIGHT: Final = 200 * 1024**3
"""Bytes read in one night: some two hours at 30 MB a second; a larger store takes more nights for a round."""
_A_STRETCH: Final = 2 * 1024**3
"""Bytes read in one job, after which what was found is kept: so much a crash costs at most."""
_FAULTS_TOLD: Final = 100


def keeping_jobs(storage: ObjectStorage, clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    return {PROVE: _Watchman(storage, clock).prove}


@dataclass(frozen=True)
class _Watchman:
    storage: ObjectStorage
    clock: Clock

    async def prove(self, work: Work, payload: Mapping[str, Any]) -> None:
        """One stretch, and the next one asked for until the night's bytes are read or the round is done.

        A round goes through the whole store in the order of keys and the next one begins only after it, so what was
        proved longest ago is always what comes next. Run again after a crash it reads its stretch anew.
        """
        left = int(payload.get("left", _A_NIGHT))
        round_ = await self._round(work, payload)
        if round_ is None:
            return
        start = Place.of(round_.reached)
        proved = await Prover(self.storage, self.clock.now()).stretch(work, start, min(left, _A_STRETCH))
        self._note(round_, proved)
        left -= proved.byte_size
        if proved.reached is not None and left > 0:
            again = {"proof_id": round_.id, "left": left}
            await jobs.enqueue(work, PROVE, again, once=f"{PROVE}:{round_.id}:{round_.reached}")
        else:
            _tell(round_)

    async def _round(self, work: Work, payload: Mapping[str, Any]) -> StorageProof | None:
        """The round that goes on: the one named, else the one left unfinished, else a new one."""
        unfinished = select(StorageProof).where(StorageProof.ended_at.is_(None)).with_for_update()
        if "proof_id" in payload:
            return await work.session.scalar(unfinished.where(StorageProof.id == UUID(payload["proof_id"])))
        found: StorageProof | None = await work.session.scalar(unfinished.order_by(StorageProof.started_at).limit(1))
        if found is None:
            found = a_round(self.clock)
            work.session.add(found)
        return found

    def _note(self, round_: StorageProof, proved: Proved) -> None:
        note(round_, proved)
        if proved.reached is None:
            round_.ended_at = self.clock.now()
        else:
            round_.reached = str(proved.reached)


def a_round(clock: Clock) -> StorageProof:
    """A round that has not begun."""
    return StorageProof(
        id=uuid7(),
        started_at=clock.now(),
        ended_at=None,
        objects=0,
        missing=0,
        wrong=0,
        orphans=0,
        faults=[],
        reached="",
    )


def note(round_: StorageProof, proved: Proved) -> None:
    """Adds what a stretch came to."""
    round_.objects += proved.objects
    round_.missing += proved.counted(Fault.MISSING)
    round_.wrong += proved.counted(Fault.WRONG)
    round_.orphans += proved.counted(Fault.ORPHAN)
    told = [{"bucket": found.bucket, "key": found.key, "fault": found.fault.value} for found in proved.faults]
    round_.faults = [*round_.faults, *told][:_FAULTS_TOLD]


def _tell(round_: StorageProof) -> None:
    told = {name: getattr(round_, name) for name in ("objects", "missing", "wrong", "orphans")}
    if round_.missing or round_.wrong or round_.orphans:
        log("media").warning("store faulty", proof_id=round_.id.hex, ended=round_.ended_at is not None, **told)
    else:
        log("media").info("store proved", proof_id=round_.id.hex, ended=round_.ended_at is not None, **told)
