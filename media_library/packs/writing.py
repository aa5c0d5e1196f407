"""Writing a pack: a ZIP on disk, stored and not packed again, written object by object in constant memory."""

import hashlib
from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from anyio import to_thread

from media_library.packs.manifest import MANIFEST, SIGNATURE, Manifest, PackedFile, PackedForm, written
from media_library.packs.page import PAGE, README, Shown, game_page, page_of, readme_of, shut_off
from media_library.packs.signing import Signer
from server.shared.domain.errors import RuleViolation

GAMES: Final = "games"
_READABLE: Final = 0o644 << 16
Places = dict[str, tuple[int, int]]
"""Where the bytes of an object lie in the file of the pack, by their hash: first byte and length."""


class PackWriter:
    """A ZIP being written. Everything in it has the moment at which the pack was made."""

    def __init__(self, path: Path, made_at: datetime) -> None:
        self._zip = ZipFile(path, "w", ZIP_STORED, allowZip64=True)
        self._moment = made_at.timetuple()[:6]
        self.places: Places = {}
        self.manifest_place = (0, 0)
        self.signature = ""

    def __enter__(self) -> "PackWriter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def add_texts(self, manifest: Manifest, signer: Signer, themes: Mapping[str, Mapping[str, str]]) -> None:
        """The manifest first, its signature, and what people read."""
        told = written(manifest)
        self.manifest_place = self._write(MANIFEST, told)
        signature = signer.sign(told)
        self.signature = signature.decode()
        self._write(SIGNATURE, signature)
        games = {id(file): f"{GAMES}/{place}.html" for place, (_, file) in enumerate(games_of(manifest), 1)}
        self._write(PAGE, page_of(manifest, Shown(themes, games)).encode())
        self._write(README, ("\ufeff" + readme_of(manifest)).encode())
        for place, (title, _) in enumerate(games_of(manifest), 1):
            page = game_page(title, f"{place}/index.html", manifest.language)
            self._write(f"{GAMES}/{place}.html", page.encode())

    async def add_object(self, path: str, sha256: str, byte_size: int, chunks: AsyncIterator[bytes]) -> None:
        """The bytes of an object as they come; ``pack.store_damaged`` when they are not what their name says."""
        place, digest = await self._add(path, byte_size, chunks)
        if digest != sha256 or place[1] != byte_size:
            raise RuleViolation("pack.store_damaged")
        self.places.setdefault(sha256, place)

    def add_game_page(self, path: str, content: bytes) -> None:
        """A page of a game once more, shut off from any network."""
        self._write(path, shut_off(content))

    async def add_copy(self, path: str, byte_size: int, chunks: AsyncIterator[bytes]) -> None:
        """Bytes once more, under a path by which a game finds them."""
        await self._add(path, byte_size, chunks)

    async def _add(self, path: str, byte_size: int, chunks: AsyncIterator[bytes]) -> tuple[tuple[int, int], str]:
        digest, read, entry = hashlib.sha256(), 0, self._entry(path)
        entry.file_size = byte_size
        with self._zip.open(entry, "w") as target:
            start = self._position()
            async for chunk in chunks:
                digest.update(chunk)
                read += await to_thread.run_sync(target.write, chunk)
        return (start, read), digest.hexdigest()

    def _write(self, name: str, content: bytes) -> tuple[int, int]:
        entry = self._entry(name)
        entry.file_size = len(content)
        with self._zip.open(entry, "w") as target:
            start = self._position()
            target.write(content)
        return start, len(content)

    def _position(self) -> int:
        assert self._zip.fp is not None  # noqa: S101 - it is open as long as this is
        return self._zip.fp.tell()

    def _entry(self, name: str) -> ZipInfo:
        entry = ZipInfo(name, self._moment)
        entry.compress_type, entry.external_attr = ZIP_STORED, _READABLE
        return entry


def games_of(manifest: Manifest) -> list[tuple[str, PackedFile]]:
    """Title and file of every game, in their order."""
    return [
        (resource.title.get(manifest.language) or next(iter(resource.title.values()), ""), file)
        for resource in manifest.resources
        for file in resource.files
        if file.kind == "game"
    ]


def copies_of(manifest: Manifest) -> list[tuple[str, PackedForm]]:
    """Path and form of what lies in the pack once more, so that games can be played from it."""
    return [
        (f"{GAMES}/{place}/{form.path}", form)
        for place, (_, file) in enumerate(games_of(manifest), 1)
        for form in file.forms
        if form.purpose == "game"
    ]
