"""Making a pack: what was selected is described, signed and written with its objects to a file."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from media_library.packs import queries
from media_library.packs.gathering import Gathered, gather
from media_library.packs.manifest import SCHEMA_VERSION, Issuer, Manifest
from media_library.packs.selection import Ref
from media_library.packs.signing import Signer, signer
from media_library.packs.writing import PackWriter, Places, copies_of
from media_library.storage import ObjectMissing, ObjectStorage
from server.kernel.clock import Clock
from server.kernel.database import Database
from server.shared.domain.errors import RuleViolation

Progress = Callable[[float], Awaitable[None]]
"""Hears how far it is, from 0 to 1."""
_STEP: Final = 0.02
_PAGE: Final = "text/html"


@dataclass(frozen=True)
class Order:
    """What is to be packed; ``without`` are hashes whose bytes the receiver has."""

    title: str
    language: str
    issuer: str
    refs: Sequence[Ref]
    without: Collection[str] = ()


@dataclass(frozen=True)
class Made:
    """What was written: how many resources, which, and where the manifest and each object lie in the file."""

    refs: list[Ref]
    places: Places
    manifest_place: tuple[int, int]
    signature: str


@dataclass(frozen=True)
class Maker:
    """``secrets`` open and close the key pair of the installation, the newest first."""

    database: Database
    storage: ObjectStorage
    clock: Clock
    secrets: Sequence[str]

    async def make(self, order: Order, path: Path, progress: Progress) -> Made:
        """Writes the pack to ``path``; ``pack.nothing``, ``pack.store_damaged``, ``media.missing``."""
        async with self.database.writing(aside=True) as aside:
            gathered = await gather(aside, order.refs)
            themes = await queries.theme_titles(aside)
            key = await signer(aside, self.secrets)
        if not gathered.resources:
            raise RuleViolation("pack.nothing")
        manifest = self._manifest(order, gathered, key)
        with PackWriter(path, manifest.made_at.astimezone(self.clock.time_zone)) as writer:
            writer.add_texts(manifest, key, themes)
            try:
                await self._write_objects(writer, manifest, gathered, frozenset(order.without), progress)
            except ObjectMissing:
                raise RuleViolation("media.missing") from None
        return Made(gathered.refs, writer.places, writer.manifest_place, writer.signature)

    def _manifest(self, order: Order, gathered: Gathered, key: Signer) -> Manifest:
        return Manifest(
            schema_version=SCHEMA_VERSION,
            issuer=Issuer(order.issuer, key.public_key),
            title=order.title,
            language=order.language,
            made_at=self.clock.now(),
            resources=gathered.resources,
            objects=list(gathered.objects.values()),
        )

    async def _write_objects(
        self,
        writer: PackWriter,
        manifest: Manifest,
        gathered: Gathered,
        without: Collection[str],
        progress: Progress,
    ) -> None:
        going = [stored for stored in manifest.objects if stored.sha256 not in without]
        whole, done, told = sum(stored.byte_size for stored in going) or 1, 0, 0.0
        for stored in going:
            chunks = await self.storage.stream(*gathered.places[stored.sha256])
            await writer.add_object(stored.path, stored.sha256, stored.byte_size, chunks)
            done += stored.byte_size
            if done / whole >= told + _STEP:
                told = done / whole
                await progress(told)
        for path, form in copies_of(manifest):
            if form.media_type == _PAGE:
                writer.add_game_page(path, await self.storage.get(*gathered.places[form.sha256]))
                continue
            chunks = await self.storage.stream(*gathered.places[form.sha256])
            await writer.add_copy(path, form.byte_size, chunks)
