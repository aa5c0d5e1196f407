"""Background work of packs: making one, taking one in, forgetting what is over its time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import anyio

from media_library.packs import queries
from media_library.packs.making import Made, Maker, Order
from media_library.packs.models import Pack
from media_library.packs.peers import Peers
from media_library.packs.selection import still_allowed
from media_library.packs.service import MAKE, MEDIA_TYPE
from media_library.packs.taking import Taker
from media_library.packs.taking_jobs import taking_jobs
from media_library.storage import PACKS, ObjectStorage, StorageError
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.jobs import Job
from server.shared.domain.errors import RuleViolation
from server.shared.domain.packs import LIFE
from server.shared.domain.takeouts import slug_of

EXPIRE_PACKS: Final = "media.expire_packs"
_WRITTEN: Final = 0.9
_EXPIRED_AT_ONCE: Final = 200


def pack_jobs(taker: Taker, secrets: Sequence[str], peers: Peers) -> Mapping[str, Job]:
    """The slice's jobs by name; ``secrets`` are those of the installation, the one in force first."""
    maker = Maker(taker.database, taker.storage, taker.clock, secrets)
    making = _Making(taker.database, taker.storage, taker.clock, maker)
    return {MAKE: making.make, EXPIRE_PACKS: making.expire, **taking_jobs(taker, peers)}


@dataclass(frozen=True)
class _Making:
    """``database`` gives short transactions beside the job's own, which writes only when the file is there."""

    database: Database
    storage: ObjectStorage
    clock: Clock
    maker: Maker

    async def make(self, work: Work, payload: Mapping[str, Any]) -> None:
        """Makes one file and tells that it is ready, or failed with a code; run again it begins anew."""
        pack = await queries.known(work.session, UUID(payload["preschool_id"]), UUID(payload["pack_id"]))
        if pack is None or pack.state not in {"waiting", "running"}:
            return
        try:
            await self._make(pack)
        except StorageError:
            pack.state, pack.refusal = "failed", "media.storage_away"
        except RuleViolation as refused:
            pack.state, pack.refusal = "failed", refused.code
        await work.flush()

    async def expire(self, work: Work, _: Mapping[str, Any]) -> None:
        """Once a night: files go whose time is over. What is removed twice is removed once."""
        for row in await queries.expired(work, self.clock.now(), _EXPIRED_AT_ONCE):
            await self.storage.remove(PACKS, row["key"])
            await queries.forget(work, row["preschool_id"], row["id"])

    async def _make(self, pack: Pack) -> None:
        async with anyio.TemporaryDirectory(prefix="nihol-pack-") as folder:
            path = Path(folder) / "pack.zip"
            made = await self._written(pack, path)
            key = f"{pack.preschool_id}/{pack.id}"
            await self.storage.put(PACKS, key, path, MEDIA_TYPE)
            size = (await anyio.Path(path).stat()).st_size
        now = self.clock.now()
        pack.key, pack.byte_size = key, size
        pack.file_name = f"nihol-{slug_of(pack.title) or 'pack'}-{self.clock.today().isoformat()}.zip"
        pack.state, pack.progress, pack.refusal = "ready", 1.0, ""
        pack.ready_at, pack.expires_at = now, now + LIFE
        pack.outcome = self._told(pack, made)

    async def _written(self, pack: Pack, path: Path) -> Made:
        async def progress(part: float) -> None:
            async with self.database.writing(aside=True) as aside:
                await queries.note_progress(aside, pack.preschool_id, pack.id, part * _WRITTEN)

        await progress(0.0)
        wished = [(UUID(owner_id), UUID(own)) for owner_id, own in pack.wish["refs"]]
        async with self.database.reading(aside=True) as aside:
            refs = await still_allowed(aside, wished)
            issuer = await aside.raw.fetchval("select name from preschool where id = $1", pack.preschool_id)
        order = Order(pack.title, pack.wish["language"], issuer, refs, pack.wish["without"])
        return await self.maker.make(order, path, progress)

    def _told(self, pack: Pack, made: Made) -> dict[str, Any]:
        """``places`` are kept so that another installation fetches single objects out of the file."""
        wished = len(pack.wish["refs"])
        return {
            "resources": len(made.refs),
            "left_out": pack.outcome.get("left_out", 0) + wished - len(made.refs),
            "refs": [[str(owner_id), str(own)] for owner_id, own in made.refs],
            "manifest": list(made.manifest_place),
            "signature": made.signature,
            "places": {digest: list(place) for digest, place in made.places.items()},
        }
