"""A pack as another installation sees it that has its code: the manifest, and single objects out of its file."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from media_library.packs import queries
from media_library.packs.service import is_allowed_still
from media_library.ranges import Part, part_asked
from media_library.storage import PACKS, ObjectStorage
from server.kernel import limits
from server.kernel.clock import Clock
from server.kernel.database import Database, Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.packs import code_of, is_code

_CODES_A_MINUTE: Final = 30
_OBJECTS_A_MINUTE: Final = 6000
_ALL_A_MINUTE: Final = 20_000
"""Of all addresses together: 23 ** 12 codes are not guessed at this pace."""


@dataclass(frozen=True)
class Given:
    """Bytes out of the file of a pack: ``part`` of ``whole`` bytes that begin at ``start``."""

    key: str
    start: int
    whole: int
    part: Part | None
    signature: str = ""

    @property
    def length(self) -> int:
        return self.part.length if self.part else self.whole


class OfferService:
    """What a code opens, as long as it lives and as long as every family lets the pack go out."""

    def __init__(self, work: Work, database: Database, clock: Clock, storage: ObjectStorage) -> None:
        self._work = work
        self._database = database
        self._clock = clock
        self._storage = storage

    async def manifest(self, code: str, address: str) -> Given:
        await limits.take(self._database, f"pack:code:{address}", _CODES_A_MINUTE)
        row = await self._opened(code)
        start, length = row["manifest"]
        await self._work.close()
        return Given(row["key"], start, length, None, row["signature"] or "")

    async def object(self, code: str, sha256: str, address: str, asked: str) -> Given:
        """NoSuchPart for a range behind the end."""
        await limits.take(self._database, f"pack:object:{address}", _OBJECTS_A_MINUTE)
        row = await self._opened(code, sha256)
        if row["place"] is None:
            raise NotVisible
        start, length = row["place"]
        await self._work.close()
        return Given(row["key"], start, length, part_asked(asked, length) if asked else None)

    async def content(self, given: Given) -> AsyncIterator[bytes]:
        if not given.length:
            return _nothing()
        start = given.start + (given.part.start if given.part else 0)
        return await self._storage.stream(PACKS, given.key, start, given.length)

    async def _opened(self, code: str, sha256: str = "") -> Record:
        await limits.take(self._database, "pack:all", _ALL_A_MINUTE)
        plain = code_of(code)
        row = await queries.offered(self._work, plain, self._clock.now(), sha256) if is_code(plain) else None
        if row is None or not await is_allowed_still(self._work, row["preschool_id"], row["id"]):
            raise NotVisible
        return row


async def _nothing() -> AsyncIterator[bytes]:
    return
    yield b""
