"""Bytes that come by way of this server, for senders that cannot reach the store: a file, or one part of it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

import anyio

from media_library import queries
from media_library.intake import Kind
from media_library.intake.limits import LIMITS, megabytes
from media_library.mapping import to_file
from media_library.models import StoredFile
from media_library.storage import INTAKE, ObjectStorage
from media_library.tickets import require_ticket
from media_library.waiting import ANY_TYPE, intake_key, part_key, sizes_of
from server.kernel import jobs
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.errors import NotVisible
from server.shared.contract import media as contract
from server.shared.domain.errors import RuleViolation

TAKE_IN: Final = "media.take_in"


@dataclass(frozen=True)
class UploadDesk:
    """The long-lived things that receiving needs; ``usual_quota`` is what a preschool may hold unless told otherwise.

    ``secret`` signs upload tickets; the quota is in bytes.
    """

    database: Database
    storage: ObjectStorage
    clock: Clock
    secret: str
    usual_quota: int


@dataclass(frozen=True)
class Sent:
    """Bytes on their way to a file; ``announced`` is the length the sender states, None when it states none."""

    preschool_id: UUID
    file_id: UUID
    ticket: str
    announced: int | None
    chunks: AsyncIterator[bytes]


async def receive(desk: UploadDesk, sent: Sent) -> contract.StoredFile:
    """Takes the bytes of a whole file; the ticket alone says that they may come.

    They are gathered on disk: a slow sender holds neither memory, nor a connection of the database or the store, and
    one that breaks off leaves nothing. Sending to a file that has been judged already changes nothing.
    """
    file = await _awaited(desk, sent)
    if file.part_bytes:
        raise NotVisible
    if file.state == "waiting":
        limit = LIMITS.max_bytes[Kind(file.kind)]
        async with _gathered(sent, limit, partial(too_large, limit)) as path:
            await desk.storage.put(INTAKE, intake_key(file.preschool_id, file.id), path, ANY_TYPE)
        async with desk.database.writing() as work:
            await enqueue(work, file)
    return to_file(file)


async def receive_part(desk: UploadDesk, sent: Sent, number: int) -> contract.UploadPart:
    """Takes one part, as ``receive`` takes a file. Sent again, or by many at once, it is the same part.

    Raises ``media.part_wrong_size`` for more or less bytes than the part has; no such part is not visible.
    """
    file = await _awaited(desk, sent)
    sizes = sizes_of(file)
    if not 1 <= number <= len(sizes):
        raise NotVisible
    size = sizes[number - 1]
    if sent.announced not in {None, size}:
        raise _wrong_size(size)
    if file.state == "waiting":
        async with _gathered(sent, size, lambda _: _wrong_size(size)) as path:
            if (await anyio.Path(path).stat()).st_size < size:
                raise _wrong_size(size)
            await desk.storage.put(INTAKE, part_key(file.preschool_id, file.id, number), path, ANY_TYPE)
    return contract.UploadPart(number=number, byte_size=size, received=True, url="", direct_url="")


async def enqueue(work: Work, file: StoredFile) -> None:
    """Asks for a file to be judged, once however often it is said."""
    payload = {"preschool_id": file.preschool_id, "file_id": file.id}
    await jobs.enqueue(work, TAKE_IN, payload, once=f"{TAKE_IN}:{file.preschool_id}:{file.id}")


def too_large(limit: int, byte_size: int) -> RuleViolation:
    return RuleViolation("media.too_large", size_mb=megabytes(byte_size), limit_mb=megabytes(limit))


async def _awaited(desk: UploadDesk, sent: Sent) -> StoredFile:
    require_ticket(desk.secret, sent.preschool_id, sent.file_id, sent.ticket, desk.clock.now())
    async with desk.database.reading() as work:
        file = await queries.file(work.session, sent.preschool_id, sent.file_id)
    if file is None:
        raise NotVisible
    return file


@asynccontextmanager
async def _gathered(sent: Sent, limit: int, refusal: Callable[[int], RuleViolation]) -> AsyncIterator[Path]:
    """The bytes on disk, for as long as the block lasts; ``refusal`` is raised for more than ``limit`` of them."""
    if sent.announced is not None and sent.announced > limit:
        raise refusal(sent.announced)
    async with anyio.TemporaryDirectory(prefix="nihol-upload-") as folder:
        path, received = Path(folder) / "content", 0
        async with await anyio.open_file(path, "wb") as content:
            async for chunk in sent.chunks:
                received += len(chunk)
                if received > limit:
                    raise refusal(received)
                await content.write(chunk)
        if not received:
            raise RuleViolation("media.empty")
        if sent.announced is not None and received < sent.announced:
            raise RuleViolation("media.broken")
        yield path


def _wrong_size(size: int) -> RuleViolation:
    return RuleViolation("media.part_wrong_size", size=size)
