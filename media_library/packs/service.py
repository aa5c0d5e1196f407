"""What people do with packs of their own library: see what one would come to, ask for one, fetch it, offer it."""

import secrets
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from media_library.delivering import NOT_KEPT, Opened, bytes_of
from media_library.keeping.room import require_room
from media_library.packs import queries
from media_library.packs.mapping import to_contract
from media_library.packs.models import Pack
from media_library.packs.selection import Selection, select, still_allowed
from media_library.ranges import Part
from media_library.reading import Reader
from media_library.storage import PACKS, ObjectStorage, attachment
from server.kernel import audit, jobs
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import packs as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import packs as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

MAKE: Final = "media.make_pack"
MEDIA_TYPE: Final = "application/zip"


class PackService:
    """The packs that an actor asked for or may see."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, storage: ObjectStorage, usual_quota: int) -> None:
        """``usual_quota`` is in bytes, for preschools without one of their own."""
        self._work = work
        self._actor = actor
        self._clock = clock
        self._storage = storage
        self._usual_quota = usual_quota

    async def size(self, preschool_id: UUID, wish: contract.PackWish) -> contract.PackSize:
        self._require(Action.PACK_MAKE, preschool_id)
        found = await self._selected(preschool_id, wish)
        return contract.PackSize(resources=len(found.refs), byte_size=found.byte_size, left_out=found.left_out)

    async def listed(self, preschool_id: UUID) -> list[contract.Pack]:
        self._require(Action.PACK_MAKE, preschool_id)
        now = self._clock.now()
        return [
            to_contract(preschool_id, row, now) for row in await queries.listed(self._work, self._actor, preschool_id)
        ]

    async def one(self, preschool_id: UUID, pack_id: UUID) -> contract.Pack:
        self._require(Action.PACK_MAKE, preschool_id)
        return await self._told(preschool_id, pack_id)

    async def make(self, preschool_id: UUID, request: contract.NewPack) -> contract.Pack:
        """Asks for a pack of what the actor reads now; asked again with the same id it is the same pack.

        Raises ``pack.exists`` for an id that is another's, ``pack.too_many``, ``pack.nothing``, ``pack.too_large``,
        ``pack.too_many_resources``, ``media.quota_full``.
        """
        self._require(Action.PACK_MAKE, preschool_id)
        known = await queries.known(self._work.session, preschool_id, request.id)
        if known is not None:
            if known.asked_by != self._actor.account_id or known.direction != "out":
                raise RuleViolation("pack.exists")
            return await self._told(preschool_id, request.id)
        await require_room_for_one(self._work, self._actor, preschool_id, self._clock.now())
        title = request.title.replace("\0", "").strip()
        if not title:
            raise Malformed(FieldProblem(field="title", code="input.missing"))
        selection = await self._selected(preschool_id, request.wish)
        if not selection.refs:
            raise RuleViolation("pack.nothing")
        await require_room(self._work, preschool_id, selection.byte_size, self._usual_quota)
        await self._begin(preschool_id, request, title, selection)
        return await self._told(preschool_id, request.id)

    async def offer(self, preschool_id: UUID, pack_id: UUID) -> contract.Pack:
        """A new code for a day, by which another installation fetches the pack; the one before opens nothing more."""
        self._require(Action.PACK_MAKE, preschool_id)
        row = await queries.one(self._work, self._actor, preschool_id, pack_id)
        await self._require_open(preschool_id, row)
        code = "".join(secrets.choice(rules.CODE_LETTERS) for _ in range(rules.CODE_LENGTH))
        until = self._clock.now() + rules.CODE_LIFE
        await queries.offer(self._work, preschool_id, pack_id, code, {"offered_until": until.isoformat()})
        await audit.record(self._work, self._actor, Action.PACK_MAKE, pack_id, preschool_id, {"offered": True})
        return await self._told(preschool_id, pack_id)

    async def open(self, preschool_id: UUID, pack_id: UUID) -> Opened:
        """The file itself, while it waits to be fetched and nobody has taken back what it needs.

        Afterwards the request holds no connection of the database: the bytes may take as long as their reader.
        """
        self._require(Action.PACK_MAKE, preschool_id)
        row = await queries.one(self._work, self._actor, preschool_id, pack_id)
        await self._require_open(preschool_id, row)
        await self._work.close()
        headers = {
            **NOT_KEPT,
            "ETag": f'"{row["id"].hex}"',
            "Content-Disposition": attachment(row["file_name"]),
        }
        return Opened(PACKS, row["key"], MEDIA_TYPE, row["byte_size"], headers)

    async def content(self, fetched: Opened, part: Part | None) -> AsyncIterator[bytes]:
        return await bytes_of(self._storage, fetched, part)

    def _require(self, action: Action, preschool_id: UUID) -> None:
        self._actor.require(action, Whereabouts(preschool_id=preschool_id))

    async def _selected(self, preschool_id: UUID, wish: contract.PackWish) -> Selection:
        return await select(self._work, Reader.of(self._actor), preschool_id, wish)

    async def _told(self, preschool_id: UUID, pack_id: UUID) -> contract.Pack:
        row = await queries.one(self._work, self._actor, preschool_id, pack_id)
        kept_back = row["state"] == "ready" and not await is_allowed_still(self._work, preschool_id, pack_id)
        return to_contract(preschool_id, row, self._clock.now(), kept_back=kept_back)

    async def _require_open(self, preschool_id: UUID, row: Record) -> None:
        now = self._clock.now()
        state = rules.state_at(row["state"], row["asked_at"], row["expires_at"], now)
        if row["direction"] != "out" or state != "ready" or not row["key"]:
            raise NotVisible
        if not await is_allowed_still(self._work, preschool_id, row["id"]):
            raise NotVisible

    async def _begin(self, preschool_id: UUID, request: contract.NewPack, title: str, selection: Selection) -> None:
        wish: dict[str, Any] = {
            "refs": [[str(owner_id), str(own)] for owner_id, own in selection.refs],
            "without": request.wish.without,
            "language": request.language,
            "private": selection.private,
        }
        pack = new_pack(preschool_id, request.id, "out", self._actor, self._clock.now())
        pack.title, pack.wish = title, wish
        pack.outcome = {"resources": len(selection.refs), "left_out": selection.left_out}
        self._work.session.add(pack)
        await self._work.flush()
        told = {"resources": len(selection.refs)}
        await audit.record(self._work, self._actor, Action.PACK_MAKE, pack.id, preschool_id, told)
        payload = {"preschool_id": preschool_id, "pack_id": pack.id}
        await jobs.enqueue(self._work, MAKE, payload, once=f"{MAKE}:{preschool_id}:{pack.id}")


def new_pack(preschool_id: UUID, pack_id: UUID, direction: str, actor: Actor, now: datetime) -> Pack:
    """A pack that waits; every column has its value, for nothing is read back."""
    return Pack(
        preschool_id=preschool_id,
        id=pack_id,
        direction=direction,
        title="",
        wish={},
        source_url="",
        state="waiting",
        progress=0.0,
        refusal="",
        outcome={},
        key="",
        file_name="",
        byte_size=0,
        code="",
        asked_by=actor.account_id,
        asked_at=now,
    )


async def require_room_for_one(work: Work, actor: Actor, preschool_id: UUID, now: datetime) -> None:
    under_way = await queries.under_way(work, preschool_id, actor.account_id, now - rules.PATIENCE)
    rules.require_not_too_many(under_way)


async def is_allowed_still(work: Work, preschool_id: UUID, pack_id: UUID) -> bool:
    """Whether every resource of a pack may still go out: none withdrawn since, every family as good as its word."""
    refs = await queries.refs_in(work, preschool_id, pack_id)
    return len(await still_allowed(work, refs)) == len(refs)
