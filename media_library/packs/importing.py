"""What people do to take a pack in: from a file they uploaded, or from another installation by address and code."""

from typing import Any, Final
from uuid import UUID

from media_library.models import StoredFile
from media_library.packs import queries
from media_library.packs.mapping import to_contract
from media_library.packs.service import new_pack, require_room_for_one
from server.kernel import audit, jobs
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed
from server.shared.contract import packs as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import packs as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

TAKE_IN: Final = "media.take_in_pack"
_PARCELS: Final = frozenset({"pack", "catalogue"})


class PackImportService:
    """Packs on their way in, for one actor."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def take_in(self, preschool_id: UUID, request: contract.NewPackImport) -> contract.Pack:
        """Asks that a pack or a catalogue be taken in; asked again with the same id it is the same one.

        Raises ``pack.exists``, ``pack.too_many``, ``media.missing``, ``media.file_refused``,
        ``pack.file_waiting``.
        """
        self._actor.require(Action.PACK_TAKE_IN, Whereabouts(preschool_id=preschool_id))
        known = await queries.known(self._work.session, preschool_id, request.id)
        if known is not None:
            if known.asked_by != self._actor.account_id or known.direction != "in":
                raise RuleViolation("pack.exists")
            return await self._told(preschool_id, request.id)
        await require_room_for_one(self._work, self._actor, preschool_id, self._clock.now())
        wish, file = await self._wish(preschool_id, request)
        pack = new_pack(preschool_id, request.id, "in", self._actor, self._clock.now())
        pack.wish = wish
        pack.file_id = file.id if file else None
        pack.title = file.declared_name if file else request.address
        pack.source_url = "" if file else request.address
        self._work.session.add(pack)
        await self._work.flush()
        details = {"from": "file" if file else "address", "trust": request.trust}
        await audit.record(self._work, self._actor, Action.PACK_TAKE_IN, pack.id, preschool_id, details)
        payload = {"preschool_id": preschool_id, "pack_id": pack.id}
        await jobs.enqueue(self._work, TAKE_IN, payload, once=f"{TAKE_IN}:{preschool_id}:{pack.id}")
        return await self._told(preschool_id, request.id)

    async def _told(self, preschool_id: UUID, pack_id: UUID) -> contract.Pack:
        row = await queries.one(self._work, self._actor, preschool_id, pack_id)
        return to_contract(preschool_id, row, self._clock.now())

    async def _wish(
        self, preschool_id: UUID, request: contract.NewPackImport
    ) -> tuple[dict[str, Any], StoredFile | None]:
        if request.file_id is None:
            return self._from_afar(request), None
        file = await self._work.session.get(StoredFile, (preschool_id, request.file_id))
        if file is None or file.uploaded_by != self._actor.account_id or file.purpose not in _PARCELS:
            raise RuleViolation("media.missing")
        if file.state == "refused":
            raise RuleViolation("media.file_refused")
        if file.state != "ready":
            raise RuleViolation("pack.file_waiting")
        return {"trust": request.trust, "parcel": file.purpose}, file

    def _from_afar(self, request: contract.NewPackImport) -> dict[str, Any]:
        code = rules.code_of(request.code)
        if not request.address.strip():
            raise Malformed(FieldProblem(field="address", code="input.missing"))
        if not rules.is_code(code):
            raise Malformed(FieldProblem(field="code", code="input.wrong_format"))
        return {"trust": request.trust, "code": code}
