"""Files of a pack on their way onto the shelf: object by object, each proved by its hash before it is kept.

Every file has a small transaction of its own, so what was cut off goes on where it was: files that are there are known
by what their pack says of them, objects by their hash.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5
from zipfile import ZIP_STORED, ZipFile

import anyio
import msgspec
from anyio import to_thread

from media_library.intake import Intake, judged
from media_library.intake.sniff import HEAD_BYTES
from media_library.keeping.forgetting import hold_keys
from media_library.models import Rendition, StoredFile
from media_library.packs.gathering import EXTENSIONS
from media_library.packs.judging import ORIGINALS, require_looks_like
from media_library.packs.manifest import PackedFile, PackedForm, PackedObject
from media_library.packs.sources import Source
from media_library.scanning import Scanner
from media_library.shelving import shelve
from media_library.storage import LIBRARY, MEDIA, ObjectStorage, hash_key
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.shared.domain.errors import RuleViolation
from server.shared.ids import NOWHERE

_HELD: Final = f"""
    select distinct on (n.key) n.key, n.bucket
    from rendition n join stored_file f on f.preschool_id = n.preschool_id and f.id = n.file_id
    where n.bucket = any(array['{LIBRARY}', '{MEDIA}']) and n.key = any($2)
      and n.preschool_id = any(array[$1, '{NOWHERE}'::uuid]) and f.purpose = 'resource' and f.state = 'ready'
    order by n.key, n.bucket
"""  # noqa: S608 - names of our own buckets
"""Only what the preschool or everybody has: else somebody who knows a hash could claim what is behind it."""
_TRIES: Final = 3


@dataclass
class Tally:
    """How many objects came and how many were there."""

    fetched: int = 0
    there: int = 0
    fetched_bytes: int = 0


@dataclass(frozen=True)
class Arrivals:
    """Takes files in for one preschool. With a scanner nothing comes in that it has not seen."""

    database: Database
    storage: ObjectStorage
    clock: Clock
    scanner: Scanner | None
    preschool_id: UUID
    account_id: UUID
    source: Source
    objects: Mapping[str, PackedObject]
    tally: Tally = field(default_factory=Tally)

    async def missing_bytes(self, files: Iterable[PackedFile]) -> int:
        """How many bytes of these files are not there yet."""
        wanted = {form.sha256: form.byte_size for file in files for form in file.forms}
        async with self.database.reading(aside=True) as aside:
            held = await self._held(aside, [hash_key(digest) for digest in wanted])
        return sum(size for digest, size in wanted.items() if hash_key(digest) not in held)

    async def shelve_as_it_is(self, file: PackedFile, file_id: UUID) -> None:
        """The forms as a known issuer made them. Raises ``pack.object_changed``, ``pack.object_missing``."""
        if await self._is_there(file_id):
            self.tally.there += len(file.forms)
            return
        forms = {form.sha256: form for form in file.forms}
        keys = {hash_key(digest): digest for digest in forms}
        async with anyio.TemporaryDirectory(prefix="nihol-pack-") as folder:
            fetched: dict[str, Path] = {}
            for _ in range(_TRIES):
                async with self.database.reading(aside=True) as aside:
                    held = await self._held(aside, list(keys))
                for key in keys.keys() - held.keys() - fetched.keys():
                    fetched[key] = await self._fetch(forms[keys[key]], Path(folder))
                if await self._kept(file, file_id, fetched):
                    self.tally.there += len(keys) - len(fetched)
                    return
        raise RuleViolation("media.storage_away")

    async def judge_again(self, file: PackedFile, file_id: UUID) -> None:
        """What a stranger sends goes the way of everybody's uploads: its forms are made anew of its largest one."""
        if await self._is_there(file_id):
            self.tally.there += 1
            return
        async with anyio.TemporaryDirectory(prefix="nihol-pack-") as folder:
            path = await self._original(file, Path(folder))
            working = Path(folder) / "working"
            await anyio.Path(working).mkdir()
            intake = await judged(path, f"{file.name[:80]}{path.suffix}", working)
            if intake.kind.value != file.kind:
                raise RuleViolation("pack.object_changed")
            await self._shelve(file, file_id, intake)

    async def _shelve(self, file: PackedFile, file_id: UUID, intake: Intake) -> None:
        async with self.database.writing(aside=True) as aside:
            row = self._row(file, file_id)
            aside.session.add(row)
            await aside.flush()
            await shelve(aside, self.storage, row, intake, self.clock.now())

    async def _original(self, file: PackedFile, folder: Path) -> Path:
        if file.kind == "game":
            return await self._bundle(file, folder)
        wanted = ORIGINALS[file.kind]
        form = next(form for form in file.forms if form.purpose == wanted)
        fetched = await self._fetch(form, folder)
        path = folder / f"original.{EXTENSIONS[form.media_type]}"
        await anyio.Path(fetched).rename(path)
        return path

    async def _bundle(self, file: PackedFile, folder: Path) -> Path:
        """The files of a game as the ZIP they once were."""
        path = folder / "game.zip"
        with ZipFile(path, "w", ZIP_STORED) as bundle:
            for form in file.forms:
                if form.purpose == "game":
                    fetched = await self._fetch(form, folder)
                    await to_thread.run_sync(bundle.write, fetched, form.path)
        return path

    async def _fetch(self, form: PackedForm, folder: Path) -> Path:
        """One object on disk, proved by size, hash, first bytes and, where there is one, the scanner."""
        stored, path = self.objects[form.sha256], folder / form.sha256
        digest, read, head = hashlib.sha256(), 0, b""
        async with await anyio.open_file(path, "wb") as target:
            async for chunk in self.source.chunks(stored):
                read += len(chunk)
                if read > stored.byte_size:
                    raise RuleViolation("pack.object_changed")
                digest.update(chunk)
                head += chunk[: HEAD_BYTES - len(head)] if len(head) < HEAD_BYTES else b""
                await target.write(chunk)
        if read != stored.byte_size or digest.hexdigest() != form.sha256:
            raise RuleViolation("pack.object_changed")
        require_looks_like(form, head)
        if self.scanner:
            await self.scanner.scan(path)
        self.tally.fetched += 1
        self.tally.fetched_bytes += read
        return path

    async def _kept(self, file: PackedFile, file_id: UUID, fetched: Mapping[str, Path]) -> bool:
        """False when an object that was there has gone meanwhile: then it has to be fetched after all."""
        keys = [hash_key(form.sha256) for form in file.forms]
        async with self.database.writing(aside=True) as aside:
            await hold_keys(aside, keys)
            held = await self._held(aside, keys)
            if set(keys) - held.keys() - fetched.keys():
                return False
            types = {hash_key(form.sha256): form.media_type for form in file.forms}
            for key, path in fetched.items():
                if key not in held:
                    await self.storage.put(LIBRARY, key, path, types[key])
            row = self._row(file, file_id)
            row.state, row.ready_at, row.scan = "ready", self.clock.now(), "clean" if self.scanner else ""
            row.media_type, row.sha256, row.byte_size = file.media_type, file.sha256, file.byte_size
            row.width, row.height, row.pages = file.width, file.height, file.pages
            row.duration_seconds = file.duration_seconds
            aside.session.add(row)
            await aside.flush()
            aside.session.add_all(
                _rendition(row, form, held.get(hash_key(form.sha256), LIBRARY)) for form in file.forms
            )
        return True

    async def _held(self, work: Work, keys: Sequence[str]) -> dict[str, str]:
        """The bucket of each of these keys that is there."""
        return {row["key"]: row["bucket"] for row in await work.raw.fetch(_HELD, self.preschool_id, list(keys))}

    async def _is_there(self, file_id: UUID) -> bool:
        async with self.database.reading(aside=True) as aside:
            found = await aside.session.get(StoredFile, (self.preschool_id, file_id))
        return found is not None and found.state == "ready"

    def _row(self, file: PackedFile, file_id: UUID) -> StoredFile:
        return StoredFile(
            preschool_id=self.preschool_id,
            id=file_id,
            purpose="resource",
            state="waiting",
            refusal="",
            declared_name=file.name,
            declared_size=file.byte_size,
            kind=file.kind,
            uploaded_by=self.account_id,
            created_at=self.clock.now(),
        )


def file_identity(resource_id: UUID, file: PackedFile, *, as_it_is: bool) -> UUID:
    """The same for the same file of the same resource, so that what was taken in is not taken in again."""
    digest = hashlib.sha256(msgspec.json.encode(file, order="sorted")).hexdigest()
    return uuid5(resource_id, f"{'pack' if as_it_is else 'judged'}:{digest}")


def _rendition(file: StoredFile, form: PackedForm, bucket: str) -> Rendition:
    return Rendition(
        preschool_id=file.preschool_id,
        id=uuid5(file.id, f"{form.purpose}:{form.page}"),
        file_id=file.id,
        purpose=form.purpose,
        page=form.page,
        media_type=form.media_type,
        width=form.width,
        height=form.height,
        byte_size=form.byte_size,
        bucket=bucket,
        key=hash_key(form.sha256),
        path=form.path,
    )
