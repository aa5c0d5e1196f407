"""How a file comes in: a place asked for, its bytes received, its arrival told; the judging is background work."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

import anyio

from media_library import queries
from media_library.intake import Kind
from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.names import extension_of
from media_library.intake.sniff import KIND_OF_EXTENSION
from media_library.mapping import to_file, to_ticket
from media_library.models import StoredFile
from media_library.storage import INTAKE, ObjectMissing, ObjectStorage
from media_library.tickets import TICKET_LIFE, require_ticket, ticket_for
from server.kernel import audit, jobs
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.errors import NotVisible
from server.shared.contract import media as contract
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

TAKE_IN: Final = "media.take_in"
_ANY_TYPE: Final = "application/octet-stream"
"""What a sender says of its bytes decides nothing: they are judged by what they are."""


@dataclass(frozen=True)
class UploadDesk:
    """The long-lived things that receiving needs."""

    database: Database
    storage: ObjectStorage
    clock: Clock
    secret: str


@dataclass(frozen=True)
class Sent:
    """Bytes on their way to a file; ``announced`` is the length the sender states, None when it states none."""

    preschool_id: UUID
    file_id: UUID
    ticket: str
    announced: int | None
    chunks: AsyncIterator[bytes]


class UploadService:
    """The uploads of an actor."""

    def __init__(self, work: Work, actor: Actor, desk: UploadDesk) -> None:
        self._work = work
        self._actor = actor
        self._desk = desk

    async def begin(self, preschool_id: UUID, request: contract.NewFile) -> contract.UploadTicket:
        """A place for one file; asked again with the same id it is the same place with a new ticket."""
        self._require_may_send(preschool_id, request.purpose)
        kind = _kind_accepted(request)
        if request.byte_size > LIMITS.max_bytes[kind]:
            raise _too_large(kind, request.byte_size)
        file = await queries.file(self._work.session, preschool_id, request.id)
        if file is None:
            file = await self._new(preschool_id, request, kind)
        elif file.uploaded_by != self._actor.account_id or file.purpose != request.purpose:
            raise RuleViolation("command.already_there")
        return self._ticket(file)

    async def arrived(self, preschool_id: UUID, file_id: UUID) -> contract.StoredFile:
        """The sender has finished; the file waits to be judged. Said again it changes nothing."""
        file = await self._own(preschool_id, file_id)
        if file.state == "waiting":
            try:
                await self._desk.storage.stat(INTAKE, intake_key(preschool_id, file_id))
            except ObjectMissing:
                raise RuleViolation("media.missing") from None
            await _enqueue(self._work, file)
        return to_file(file)

    async def one(self, preschool_id: UUID, file_id: UUID) -> contract.StoredFile:
        """What became of an own upload."""
        return to_file(await self._own(preschool_id, file_id))

    async def _own(self, preschool_id: UUID, file_id: UUID) -> StoredFile:
        file = await queries.file(self._work.session, preschool_id, file_id)
        if file is None or file.uploaded_by != self._actor.account_id:
            raise NotVisible
        return file

    def _require_may_send(self, preschool_id: UUID, purpose: str) -> None:
        """Photos of observations are for whoever may record some there, as staff of a group or of a child at home.

        Which group or child it is, is asked when they are used.
        """
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        action = Action.MEDIA_UPLOAD if purpose == "resource" else Action.OBSERVATION_RECORD
        at_home = self._actor.extent(Action.OBSERVATION_FROM_HOME).children
        if purpose == "observation" and any(home == preschool_id for home, _ in at_home):
            return
        own_groups = {group_id for home, group_id in self._actor.extent(action).groups if home == preschool_id}
        self._actor.require(action, Whereabouts(preschool_id=preschool_id, group_ids=frozenset(own_groups)))

    async def _new(self, preschool_id: UUID, request: contract.NewFile, kind: Kind) -> StoredFile:
        file = StoredFile(
            preschool_id=preschool_id,
            id=request.id,
            purpose=request.purpose,
            state="waiting",
            refusal="",
            declared_name=request.name,
            declared_size=request.byte_size,
            kind=kind.value,
            media_type="",
            byte_size=0,
            uploaded_by=self._actor.account_id,
            created_at=self._desk.clock.now(),
        )
        self._work.session.add(file)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.FILE_SEND, file.id, preschool_id)
        return file

    def _ticket(self, file: StoredFile) -> contract.UploadTicket:
        desk, expires_at = self._desk, self._desk.clock.now() + TICKET_LIFE
        form = desk.storage.upload_form(
            INTAKE,
            intake_key(file.preschool_id, file.id),
            _ANY_TYPE,
            LIMITS.max_bytes[Kind(file.kind)],
            int(TICKET_LIFE.total_seconds() // 60),
        )
        return to_ticket(file, form, ticket_for(desk.secret, file.preschool_id, file.id, expires_at), expires_at)


async def receive(desk: UploadDesk, sent: Sent) -> contract.StoredFile:
    """Takes the bytes of a file by way of this server; the ticket alone says that they may come.

    They are gathered on disk: a slow sender holds neither memory, nor a connection of the database or the store, and
    one that breaks off leaves nothing. Sending to a file that has been judged already changes nothing.
    """
    require_ticket(desk.secret, sent.preschool_id, sent.file_id, sent.ticket, desk.clock.now())
    async with desk.database.reading() as work:
        file = await queries.file(work.session, sent.preschool_id, sent.file_id)
    if file is None:
        raise NotVisible
    if file.state != "waiting":
        return to_file(file)
    async with anyio.TemporaryDirectory(prefix="nihol-upload-") as folder:
        path = Path(folder) / "content"
        await _gather(sent, Kind(file.kind), path)
        await desk.storage.put(INTAKE, intake_key(sent.preschool_id, sent.file_id), path, _ANY_TYPE)
    async with desk.database.writing() as work:
        await _enqueue(work, file)
    return to_file(file)


def intake_key(preschool_id: UUID, file_id: UUID) -> str:
    """Where an upload waits."""
    return f"{preschool_id}/{file_id}"


async def _gather(sent: Sent, kind: Kind, path: Path) -> None:
    limit, received = LIMITS.max_bytes[kind], 0
    if sent.announced is not None and sent.announced > limit:
        raise _too_large(kind, sent.announced)
    async with await anyio.open_file(path, "wb") as content:
        async for chunk in sent.chunks:
            received += len(chunk)
            if received > limit:
                raise _too_large(kind, received)
            await content.write(chunk)
    if not received:
        raise RuleViolation("media.empty")
    if sent.announced is not None and received < sent.announced:
        raise RuleViolation("media.broken")


async def _enqueue(work: Work, file: StoredFile) -> None:
    payload = {"preschool_id": file.preschool_id, "file_id": file.id}
    await jobs.enqueue(work, TAKE_IN, payload, once=f"{TAKE_IN}:{file.preschool_id}:{file.id}")


def _kind_accepted(request: contract.NewFile) -> Kind:
    """The kind by the name's extension; the content has to agree with it when it is here."""
    kind = KIND_OF_EXTENSION.get(extension_of(request.name))
    if kind is None:
        raise RuleViolation("media.type_refused")
    if request.purpose == "observation" and kind is not Kind.PICTURE:
        raise RuleViolation("media.picture_only")
    return kind


def _too_large(kind: Kind, byte_size: int) -> RuleViolation:
    limit = megabytes(LIMITS.max_bytes[kind])
    return RuleViolation("media.too_large", size_mb=megabytes(byte_size), limit_mb=limit)
