"""Proving the store: what the database names is there with its hash, and nothing lies about that nobody names."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from media_library.keeping.named import is_named, named
from media_library.storage import KEPT, ObjectMissing, ObjectStorage, StoredObject
from server.kernel.database import Work

ORPHANED_AFTER: Final = timedelta(days=1)
"""What is younger may belong to a transaction that has not ended yet."""
_PAGE: Final = 500
_OUR_OWN: Final = "probe/"
"""Objects by which a store proves itself ready; no row names them."""
_BY_HASH: Final = "sha256/"


class Fault(StrEnum):
    MISSING = "missing"
    WRONG = "wrong"
    ORPHAN = "orphan"


class Found(NamedTuple):
    """One object with which something is the matter."""

    bucket: str
    key: str
    fault: Fault


class Place(NamedTuple):
    """How far a round has come: everything up to this key of this bucket is proved."""

    bucket: str
    key: str

    @classmethod
    def of(cls, text: str) -> "Place":
        """The place that ``str`` wrote; the beginning of the store for an empty text."""
        bucket, _, key = text.partition("/")
        return cls(bucket or KEPT[0], key)

    def __str__(self) -> str:
        return f"{self.bucket}/{self.key}"


@dataclass
class Proved:
    """What a stretch of the store came to. ``reached`` is None once the last bucket is through."""

    reached: Place | None
    objects: int = 0
    byte_size: int = 0
    faults: list[Found] = field(default_factory=list)

    def counted(self, fault: Fault) -> int:
        return sum(found.fault is fault for found in self.faults)


@dataclass(frozen=True)
class Prover:
    """Reads each object once, in constant memory; ``now`` decides which unnamed objects are old enough to be told."""

    storage: ObjectStorage
    now: datetime

    async def stretch(self, work: Work, start: Place, at_most: int, buckets: Sequence[str] = KEPT) -> Proved:
        """Whole pages from after a place on until some ``at_most`` bytes are read or the last bucket is through."""
        proved = Proved(start)
        while proved.reached is not None and proved.byte_size < at_most:
            await self._page(work, proved, proved.reached, buckets)
        return proved

    async def _page(self, work: Work, proved: Proved, after: Place, buckets: Sequence[str]) -> None:
        bucket = after.bucket
        listed = {stored.key: stored for stored in await self.storage.list(bucket, "", _PAGE, after.key or None)}
        until = max(listed, key=_bytewise) if len(listed) == _PAGE else None
        wanted = await named(work, bucket, after.key, until, _PAGE)
        if len(wanted) == _PAGE:
            # More rows than objects: only as far as both go is known.
            until = max(wanted, key=_bytewise)
            listed = {key: stored for key, stored in listed.items() if _bytewise(key) <= _bytewise(until)}
        for key, byte_size in wanted.items():
            await self._prove(work, proved, Place(bucket, key), byte_size)
        for key in listed.keys() - wanted.keys():
            await self._perhaps_orphan(work, proved, bucket, listed[key])
        proved.reached = Place(bucket, until) if until else _following(bucket, buckets)

    async def _prove(self, work: Work, proved: Proved, place: Place, byte_size: int) -> None:
        proved.objects += 1
        try:
            digest, read = await self._read(place)
        except ObjectMissing:
            fault: Fault | None = Fault.MISSING
        else:
            proved.byte_size += read
            named_by = place.key.rpartition("/")[2]
            sound = read == byte_size and (not place.key.startswith(_BY_HASH) or digest == named_by)
            fault = None if sound else Fault.WRONG
        if fault and await is_named(work, *place):
            proved.faults.append(Found(*place, fault))

    async def _read(self, place: Place) -> tuple[str, int]:
        digest, read = hashlib.sha256(), 0
        async for chunk in await self.storage.stream(*place):
            digest.update(chunk)
            read += len(chunk)
        return digest.hexdigest(), read

    async def _perhaps_orphan(self, work: Work, proved: Proved, bucket: str, stored: StoredObject) -> None:
        old = stored.modified < self.now - ORPHANED_AFTER
        if old and not stored.key.startswith(_OUR_OWN) and not await is_named(work, bucket, stored.key):
            proved.faults.append(Found(bucket, stored.key, Fault.ORPHAN))


def _following(bucket: str, buckets: Sequence[str]) -> Place | None:
    rest = buckets[buckets.index(bucket) + 1 :]
    return Place(rest[0], "") if rest else None


def _bytewise(key: str) -> bytes:
    return key.encode()
