"""Opens an archive somebody sent us without trusting it: sizes, names and encryption are judged before unpacking."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1024 * 1024
LARGEST_FILE: Final = 20 * MEGABYTE
LARGEST_UNPACKED: Final = 100 * MEGABYTE
LARGEST_PART: Final = 60 * MEGABYTE
MOST_PARTS: Final = 1000
STEEPEST_RATIO: Final = 100
RATIO_COUNTS_FROM: Final = 5 * MEGABYTE
_CHUNK: Final = 256 * 1024

BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
"""What the standard library raises for an archive that is damaged or packed in a way we do not read."""


class UnreadableFile(Exception):
    """The file as a whole cannot be read; ``code`` and ``params`` say why, as in a ``RowProblem``."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive whose declared sizes and names were found harmless; parts are unpacked into memory, one by one."""

    _archive: zipfile.ZipFile

    def names(self) -> list[str]:
        return [part.filename for part in _parts(self._archive)]

    def read(self, name: str) -> bytes:
        """The part; never longer than the archive declared, as ``zipfile`` stops there and then checks the sum."""
        try:
            return self._archive.read(name)
        except BROKEN as error:
            raise UnreadableFile("roster.file_damaged") from error

    def contains(self, name: str, needle: bytes) -> bool:
        """Whether the part contains the bytes, looked for in pieces."""
        tail = b""
        try:
            with self._archive.open(name) as part:
                while chunk := part.read(_CHUNK):
                    if needle in tail + chunk:
                        return True
                    tail = chunk[-len(needle) :]
        except BROKEN as error:
            raise UnreadableFile("roster.file_damaged") from error
        return False


def open_archive(content: bytes) -> Archive:
    """Refuses (``UnreadableFile``) what is damaged, encrypted, too large, too tightly packed or tricky in its names."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN as error:
        raise UnreadableFile("roster.file_damaged") from error
    parts = list(_parts(archive))
    if len(parts) > MOST_PARTS:
        raise UnreadableFile("roster.archive_too_large", megabytes=LARGEST_UNPACKED // MEGABYTE)
    for part in parts:
        _require_harmless(part)
    if len({part.filename for part in parts}) < len(parts):
        raise UnreadableFile("roster.archive_unsafe")
    _require_modest(sum(part.file_size for part in parts), len(content))
    return Archive(archive)


def _parts(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    return (part for part in archive.infolist() if not part.is_dir())


def _require_harmless(part: zipfile.ZipInfo) -> None:
    if part.flag_bits & 0x1:
        raise UnreadableFile("roster.file_encrypted")
    if _is_tricky(part):
        raise UnreadableFile("roster.archive_unsafe")
    if part.file_size > LARGEST_PART:
        raise UnreadableFile("roster.archive_too_large", megabytes=LARGEST_UNPACKED // MEGABYTE)
    _require_modest(part.file_size, part.compress_size)


def _require_modest(unpacked: int, packed: int) -> None:
    too_steep = unpacked > RATIO_COUNTS_FROM and unpacked > packed * STEEPEST_RATIO
    if too_steep or unpacked > LARGEST_UNPACKED:
        raise UnreadableFile("roster.archive_too_large", megabytes=LARGEST_UNPACKED // MEGABYTE)


def _is_tricky(part: zipfile.ZipInfo) -> bool:
    """Nothing is ever written to disk, yet a name that tries to leave its folder tells enough about the sender."""
    name = part.orig_filename.replace("\\", "/")
    climbs = name.startswith("/") or ".." in name.split("/") or ":" in name or "\0" in name
    return climbs or stat.S_ISLNK(part.external_attr >> 16)
