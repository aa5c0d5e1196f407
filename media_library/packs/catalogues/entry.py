"""What a catalogue says of one resource, and where its files are looked for."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError

from media_library.intake.limits import LIMITS
from media_library.intake.names import extension_of
from media_library.intake.sniff import KIND_OF_EXTENSION
from media_library.packs.manifest import Origin
from server.shared.domain.errors import RuleViolation

_CHUNK: Final = 256 * 1024
_BROKEN: Final = (BadZipFile, ZlibError, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True)
class Entry:
    """One resource of a catalogue; ``row`` is that of the sheet, 0 where there is none, ``file`` is on the shelf."""

    row: int
    origin: Origin
    file: str
    kind: str
    language: str
    title: Mapping[str, str]
    description: Mapping[str, str] = field(default_factory=dict)
    theme_weeks: tuple[str, ...] = ()
    age_bands: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    author: str = ""
    licence: str = "CC-BY-4.0"
    source: str = ""
    md5: str = ""
    """What the file's bytes come to, where the catalogue tells it."""

    @property
    def told(self) -> str:
        return self.title.get(self.language) or next(iter(self.title.values()), self.file)


class Shelf(Protocol):
    """Where the files of a catalogue lie."""

    def has(self, name: str) -> bool: ...

    def byte_size(self, name: str) -> int: ...

    def copy(self, name: str, target: Path) -> None:
        """Copies one file to work on; RuleViolation for one that is larger than its kind may be, or broken."""
        ...


class FolderShelf:
    """Files beside the catalogue; nothing outside of its folder is read, by whatever path or link."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def has(self, name: str) -> bool:
        path = self._path(name)
        return path is not None and path.is_file()

    def byte_size(self, name: str) -> int:
        path = self._path(name)
        return path.stat().st_size if path else 0

    def copy(self, name: str, target: Path) -> None:
        path = self._path(name)
        if path is None:
            raise RuleViolation("pack.no_such_file")
        require_small_enough(name, path.stat().st_size)
        with path.open("rb") as source, target.open("wb") as written:
            while chunk := source.read(_CHUNK):
                written.write(chunk)

    def _path(self, name: str) -> Path | None:
        try:
            path = (self._root / name.replace("\\", "/")).resolve()
        except (OSError, ValueError, RuntimeError):
            return None
        return path if path.is_relative_to(self._root) else None


class ZipShelf:
    """Files in a ZIP; what it says of their sizes is not believed, and nothing is written to the paths it names."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = ZipFile(path)
        except _BROKEN:
            raise RuleViolation("pack.broken") from None
        self._entries = {entry.filename: entry for entry in self._zip.infolist() if not entry.is_dir()}

    def names(self) -> list[str]:
        return list(self._entries)

    def has(self, name: str) -> bool:
        return name.replace("\\", "/") in self._entries

    def byte_size(self, name: str) -> int:
        return self._entries[name.replace("\\", "/")].file_size

    def copy(self, name: str, target: Path) -> None:
        read = 0
        try:
            with self._zip.open(self._entries[name.replace("\\", "/")]) as source, target.open("wb") as written:
                while chunk := source.read(_CHUNK):
                    read += len(chunk)
                    require_small_enough(name, read)
                    written.write(chunk)
        except _BROKEN:
            raise RuleViolation("pack.broken") from None


def require_small_enough(name: str, byte_size: int) -> None:
    """``media.type_refused`` for a name of no kind that the library keeps, ``pack.file_too_large``."""
    extension = extension_of(name)
    kind = KIND_OF_EXTENSION.get(extension)
    limit = LIMITS.max_bytes[kind] if kind else _OF_CATALOGUES.get(extension)
    if limit is None:
        raise RuleViolation("media.type_refused")
    if byte_size > limit:
        raise RuleViolation("pack.file_too_large")


_OF_CATALOGUES: Final = {"xlsx": 20 * 1024**2, "sqlite3": 200 * 1024**2}


def md5_of(path: Path) -> str:
    """By which Kolibri names files; it guards against copying errors and nothing else."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
