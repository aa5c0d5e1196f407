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
from media_library.mapping import to_file, to_parts
from media_library.models import StoredFile
from media_library.storage import INTAKE, ObjectStorage
from media_library.tickets import (
    TICKET_LIFE,
    TICKET_MINUTES,
    require_ticket,
    require_window_ticket,
    ticket_for,
    window_ticket,
)
from media_library.waiting import ANY_TYPE, intake_key, part_key, parts_there, sizes_of
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


async def missing(desk: UploadDesk, preschool_id: UUID, file_id: UUID, ticket: str) -> contract.UploadParts:
    """How far an upload in parts has come, for a browser's window, which holds only the ticket it was given.

    The bytes lead nowhere until the sender, signed in, says that they have arrived.
    """
    require_window_ticket(desk.secret, preschool_id, file_id, ticket, desk.clock.now())
    file = await _kept(desk, preschool_id, file_id)
    if not file.part_bytes:
        raise NotVisible
    return await parts_of(desk, file)


async def parts_of(desk: UploadDesk, file: StoredFile) -> contract.UploadParts:
    """The parts of an upload, with new addresses for those that are missing."""
    expires_at, numbers = desk.clock.now() + TICKET_LIFE, range(1, len(sizes_of(file)) + 1)
    there = await parts_there(desk.storage, file) if file.state == "waiting" else frozenset(numbers)
    addresses = {
        number: desk.storage.upload_address(INTAKE, part_key(file.preschool_id, file.id, number), TICKET_MINUTES)
        for number in numbers
        if number not in there
    }
    ticket = ticket_for(desk.secret, file.preschool_id, file.id, expires_at)
    return to_parts(file, addresses, ticket, expires_at)


def window_ticket_for(desk: UploadDesk, file: StoredFile) -> str:
    return window_ticket(desk.secret, file.preschool_id, file.id, desk.clock.now())


async def enqueue(work: Work, file: StoredFile) -> None:
    """Asks for a file to be judged, once however often it is said."""
    payload = {"preschool_id": file.preschool_id, "file_id": file.id}
    await jobs.enqueue(work, TAKE_IN, payload, once=f"{TAKE_IN}:{file.preschool_id}:{file.id}")


def too_large(limit: int, byte_size: int) -> RuleViolation:
    return RuleViolation("media.too_large", size_mb=megabytes(byte_size), limit_mb=megabytes(limit))


async def _awaited(desk: UploadDesk, sent: Sent) -> StoredFile:
    require_ticket(desk.secret, sent.preschool_id, sent.file_id, sent.ticket, desk.clock.now())
    return await _kept(desk, sent.preschool_id, sent.file_id)


async def _kept(desk: UploadDesk, preschool_id: UUID, file_id: UUID) -> StoredFile:
    async with desk.database.reading() as work:
        file = await queries.file(work.session, preschool_id, file_id)
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
