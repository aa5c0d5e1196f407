"""Where a pack is read from: a file on disk. What it says of itself is bounded before it is believed."""

import struct
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final, Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError

from anyio import to_thread

from media_library.packs.judging import LARGEST_MANIFEST, LARGEST_SIGNATURE
from media_library.packs.manifest import MANIFEST, SIGNATURE, PackedObject
from server.shared.domain.errors import RuleViolation

LARGEST_DIRECTORY: Final = 24 * 1024**2
"""Of a ZIP's list of entries, which is read as a whole: a pack of a hundred thousand objects has some 14 MB."""
_CHUNK: Final = 256 * 1024
_TAIL: Final = 66_000
_BROKEN: Final = (BadZipFile, ZlibError, EOFError, OSError, NotImplementedError, RuntimeError, ValueError, struct.error)
"""What the reader of archives raises on broken or unknown input."""


class Source(Protocol):
    """A pack to be taken in."""

    async def texts(self) -> tuple[bytes, bytes]:
        """The manifest and its signature as they came."""
        ...

    def chunks(self, stored: PackedObject) -> AsyncIterator[bytes]:
        """The bytes of one object, no more than one chunk over what it may have; RuleViolation where they are not."""
        ...


class ZipSource:
    """A file that was uploaded or brought along. Nothing is unpacked to the paths that it names."""

    def __init__(self, path: Path) -> None:
        try:
            _require_small_directory(path)
            self._zip = ZipFile(path)
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except _BROKEN:
            raise RuleViolation("pack.broken") from None

    def close(self) -> None:
        self._zip.close()

    async def texts(self) -> tuple[bytes, bytes]:
        manifest = await to_thread.run_sync(self._whole, MANIFEST, LARGEST_MANIFEST)
        return manifest, await to_thread.run_sync(self._whole, SIGNATURE, LARGEST_SIGNATURE)

    async def chunks(self, stored: PackedObject) -> AsyncIterator[bytes]:
        entry = self._entry(stored.path, "pack.object_missing")
        try:
            with self._zip.open(entry) as content:
                while chunk := await to_thread.run_sync(content.read, _CHUNK):
                    yield chunk
        except _BROKEN:
            raise RuleViolation("pack.broken") from None

    def _whole(self, name: str, limit: int) -> bytes:
        entry = self._entry(name, "pack.broken")
        try:
            with self._zip.open(entry) as content:
                found = content.read(limit + 1)
        except _BROKEN:
            raise RuleViolation("pack.broken") from None
        if len(found) > limit:
            raise RuleViolation("pack.broken")
        return found

    def _entry(self, name: str, code: str) -> ZipInfo:
        entry = self._entries.get(name)
        if entry is None:
            raise RuleViolation(code)
        return entry


def _require_small_directory(path: Path) -> None:
    """What the end of a ZIP says of the size of its directory (APPNOTE.TXT, 4.3.14 and 4.3.16), before it is read."""
    byte_size = path.stat().st_size
    with path.open("rb") as content:
        content.seek(max(0, byte_size - _TAIL))
        tail = content.read()
        place = tail.rfind(b"PK\x05\x06")
        if place < 0:
            raise BadZipFile
        (size,) = struct.unpack_from("<L", tail, place + 12)
        locator = tail.rfind(b"PK\x06\x07", 0, place)
        if locator >= 0:
            (start,) = struct.unpack_from("<Q", tail, locator + 8)
            content.seek(start)
            (size,) = struct.unpack_from("<Q", content.read(56), 40)
    if size > LARGEST_DIRECTORY:
        raise BadZipFile
