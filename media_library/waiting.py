"""Uploads that wait in the store to be judged: where they lie, whole or in parts, and how far they have come.

A part is an object of its own and the file is put together where it is judged, so an upload in parts needs nothing of
the store that a whole one does not (decision 0021).
"""

from pathlib import Path
from typing import Final
from uuid import UUID

import anyio

from media_library.intake import IntakeRefused
from media_library.models import StoredFile
from media_library.storage import INTAKE, ObjectStorage
from server.shared.domain.errors import RuleViolation
from server.shared.domain.uploads import sizes_of_parts

ANY_TYPE: Final = "application/octet-stream"
"""What a sender says of its bytes decides nothing: they are judged by what they are."""
_PARTS: Final = ".parts/"


def intake_key(preschool_id: UUID, file_id: UUID) -> str:
    """Where a whole upload waits."""
    return f"{preschool_id}/{file_id}"


def part_key(preschool_id: UUID, file_id: UUID, number: int) -> str:
    """Where a part waits, counted from 1; keys sort as numbers do."""
    return f"{intake_key(preschool_id, file_id)}{_PARTS}{number:05}"


def file_of(key: str) -> UUID | None:
    """The file that an object of the intake belongs to; None for what is no upload."""
    name = key.partition("/")[2].partition(_PARTS)[0]
    try:
        return UUID(name)
    except ValueError:
        return None


def sizes_of(file: StoredFile) -> list[int]:
    """The bytes of each part of an upload in parts, none for one that comes whole."""
    return sizes_of_parts(file.declared_size, file.part_bytes) if file.part_bytes else []


async def parts_there(storage: ObjectStorage, file: StoredFile) -> frozenset[int]:
    """The numbers of the parts that have arrived. One of another size has not: it was cut off, or is another's."""
    sizes = sizes_of(file)
    prefix = f"{intake_key(file.preschool_id, file.id)}{_PARTS}"
    stored = {found.key: found.byte_size async for found in storage.walk(INTAKE, prefix)}
    return frozenset(
        number
        for number, size in enumerate(sizes, start=1)
        if stored.get(part_key(file.preschool_id, file.id, number)) == size
    )


async def require_there(storage: ObjectStorage, file: StoredFile) -> None:
    """Raises ``media.parts_missing`` unless every part is here; ObjectMissing where a whole upload is not."""
    if not file.part_bytes:
        await storage.stat(INTAKE, intake_key(file.preschool_id, file.id))
        return
    missing = len(sizes_of(file)) - len(await parts_there(storage, file))
    if missing:
        raise RuleViolation("media.parts_missing", missing=missing)


async def fetch(storage: ObjectStorage, file: StoredFile, path: Path) -> int:
    """Copies an upload to disk, parts in their order, and answers how many bytes that were.

    A sender could still exchange what lies in the store while it is judged, hence the copy, and hence no more of a part
    than it may have. Raises ObjectMissing, or IntakeRefused ``media.broken`` for a part of another size.
    """
    received = 0
    async with await anyio.open_file(path, "wb") as content:
        for key, size in _objects(file):
            before = received
            async for chunk in await storage.stream(INTAKE, key):
                received += await content.write(chunk)
                if size is not None and received - before > size:
                    raise IntakeRefused("media.broken")
            if size is not None and received - before != size:
                raise IntakeRefused("media.broken")
    return received


async def forget(storage: ObjectStorage, preschool_id: UUID, file_id: UUID) -> None:
    """Removes an upload, however much of it has come."""
    key = intake_key(preschool_id, file_id)
    await storage.remove(INTAKE, key)
    await storage.remove_below(INTAKE, f"{key}{_PARTS}")


def _objects(file: StoredFile) -> list[tuple[str, int | None]]:
    """What an upload consists of, with the size each object has to have."""
    if not file.part_bytes:
        return [(intake_key(file.preschool_id, file.id), None)]
    sizes = enumerate(sizes_of(file), start=1)
    return [(part_key(file.preschool_id, file.id, number), size) for number, size in sizes]
