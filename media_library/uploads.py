"""How a file comes in: a place asked for, whole or in parts, and its arrival told; the judging is background work."""

from typing import Final
from uuid import UUID

from media_library import queries
from media_library.intake import Kind
from media_library.intake.limits import LIMITS
from media_library.intake.names import extension_of
from media_library.intake.parcels import EXTENSIONS
from media_library.intake.presentations import CONVERTED, office
from media_library.intake.sniff import KIND_OF_EXTENSION
from media_library.keeping.room import require_room
from media_library.mapping import to_file, to_ticket, to_ticket_in_parts
from media_library.models import StoredFile
from media_library.receiving import UploadDesk, enqueue, parts_of, too_large, window_ticket_for
from media_library.storage import INTAKE, ObjectMissing
from media_library.tickets import TICKET_LIFE, TICKET_MINUTES, ticket_for
from media_library.waiting import ANY_TYPE, intake_key, require_there
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import media as contract
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.uploads import PART_BYTES

_RIGHTS: Final = {
    "resource": Action.MEDIA_UPLOAD,
    "observation": Action.OBSERVATION_RECORD,
    "pack": Action.PACK_TAKE_IN,
    "catalogue": Action.PACK_TAKE_IN,
}


class UploadService:
    """The uploads of an actor."""

    def __init__(self, work: Work, actor: Actor, desk: UploadDesk) -> None:
        self._work = work
        self._actor = actor
        self._desk = desk

    async def begin(self, preschool_id: UUID, request: contract.NewFile) -> contract.UploadTicket:
        """A place for one file; asked again with the same id it is the same place with a new ticket.

        Raises ``media.quota_full`` with figures when the preschool has no room for it.
        """
        self._require_may_send(preschool_id, request.purpose)
        kind = _kind_accepted(request)
        if request.byte_size > LIMITS.max_bytes[kind]:
            raise too_large(LIMITS.max_bytes[kind], request.byte_size)
        file = await queries.file(self._work.session, preschool_id, request.id)
        if file is None:
            await require_room(self._work, preschool_id, request.byte_size, self._desk.usual_quota)
            file = await self._new(preschool_id, request, kind)
        elif not self._asked_before(file, request):
            raise RuleViolation("command.already_there")
        return await self._ticket(file)

    async def arrived(self, preschool_id: UUID, file_id: UUID) -> contract.StoredFile:
        """The sender has finished; the file waits to be judged. Said again it changes nothing.

        Raises ``media.missing``; ``media.parts_missing`` with how many.
        """
        file = await self._own(preschool_id, file_id)
        if file.state == "waiting":
            try:
                await require_there(self._desk.storage, file)
            except ObjectMissing:
                raise RuleViolation("media.missing") from None
            await enqueue(self._work, file)
        return to_file(file)

    async def parts(self, preschool_id: UUID, file_id: UUID) -> contract.UploadParts:
        """How far an own upload in parts has come, with new addresses for what is missing."""
        file = await self._own(preschool_id, file_id)
        if not file.part_bytes:
            raise NotVisible
        return await parts_of(self._desk, file)

    async def one(self, preschool_id: UUID, file_id: UUID) -> contract.StoredFile:
        """What became of an own upload."""
        return to_file(await self._own(preschool_id, file_id))

    async def _own(self, preschool_id: UUID, file_id: UUID) -> StoredFile:
        file = await queries.file(self._work.session, preschool_id, file_id)
        if file is None or file.uploaded_by != self._actor.account_id:
            raise NotVisible
        return file

    def _asked_before(self, file: StoredFile, request: contract.NewFile) -> bool:
        """Whether it is the same request again. An upload in parts is cut by its size, so that may not change."""
        same = file.uploaded_by == self._actor.account_id and file.purpose == request.purpose
        cut_alike = bool(file.part_bytes) == request.in_parts
        return same and cut_alike and (not request.in_parts or file.declared_size == request.byte_size)

    def _require_may_send(self, preschool_id: UUID, purpose: str) -> None:
        """Photos of observations are for whoever may record some there, as staff of a group or of a child at home.

        Which group or child it is, is asked when they are used.
        """
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        action = _RIGHTS[purpose]
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
            part_bytes=PART_BYTES if request.in_parts else None,
            kind=kind.value,
            media_type="",
            sha256="",
            byte_size=0,
            uploaded_by=self._actor.account_id,
            created_at=self._desk.clock.now(),
        )
        self._work.session.add(file)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.FILE_SEND, file.id, preschool_id)
        return file

    async def _ticket(self, file: StoredFile) -> contract.UploadTicket:
        desk, expires_at = self._desk, self._desk.clock.now() + TICKET_LIFE
        if file.part_bytes:
            return to_ticket_in_parts(file, await parts_of(desk, file), window_ticket_for(desk, file))
        form = desk.storage.upload_form(
            INTAKE,
            intake_key(file.preschool_id, file.id),
            ANY_TYPE,
            LIMITS.max_bytes[Kind(file.kind)],
            TICKET_MINUTES,
        )
        return to_ticket(file, form, ticket_for(desk.secret, file.preschool_id, file.id, expires_at), expires_at)


def _kind_accepted(request: contract.NewFile) -> Kind:
    """The kind by the name's extension; the content has to agree with it when it is here."""
    extension = extension_of(request.name)
    if request.purpose in {"pack", "catalogue"}:
        kind = Kind(request.purpose)
        if extension not in EXTENSIONS[kind]:
            raise RuleViolation("media.parcel_type_refused")
        return kind
    found = KIND_OF_EXTENSION.get(extension)
    if found is None:
        raise RuleViolation("media.type_refused")
    if extension in CONVERTED.values() and office() is None:
        raise RuleViolation("media.office_missing")
    if request.purpose == "observation" and found is not Kind.PICTURE:
        raise RuleViolation("media.picture_only")
    return found
