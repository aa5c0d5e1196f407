"""What people do with takeouts: ask for one, see how far it is, fetch it."""

from collections.abc import AsyncIterator
from typing import Final
from uuid import UUID

from media_library.delivering import NOT_KEPT, Opened, bytes_of
from media_library.ranges import Part
from media_library.storage import MEDIA, TAKEOUTS, ObjectStorage, attachment
from server.features.children.models import Child
from server.features.takeouts import queries
from server.features.takeouts.mapping import to_contract
from server.features.takeouts.models import Takeout
from server.kernel import audit, changes, jobs
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import takeouts as contract
from server.shared.domain.calendar import school_year_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.takeouts import is_under_way, require_not_too_many, state_at

MAKE: Final = "takeouts.make"
KIND: Final = "takeout"
MEDIA_TYPES: Final = {"archive": "application/zip", "portfolio": "application/pdf"}
_OLD_KEYS: Final = "takeouts/"


def bucket_of(key: str) -> str:
    """Where a takeout's file lies: those made before takeouts had a bucket of their own were named by a folder."""
    return MEDIA if key.startswith(_OLD_KEYS) else TAKEOUTS


class TakeoutService:
    """The takeouts of children whom an actor may take home, or whose portfolio they may read."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, storage: ObjectStorage) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._storage = storage

    async def of_child(self, preschool_id: UUID, child_id: UUID) -> list[contract.Takeout]:
        child = await self._child(Action.PORTFOLIO_READ, preschool_id, child_id)
        now = self._clock.now()
        outdated = await queries.outdated(self._work, preschool_id, child_id)
        rows = await queries.of_child(self._work.session, self._actor, child)
        return [to_contract(row, now, outdated) for row in rows]

    async def one(self, preschool_id: UUID, takeout_id: UUID) -> contract.Takeout:
        takeout = await queries.one(self._work.session, self._actor, preschool_id, takeout_id)
        outdated = await queries.outdated(self._work, preschool_id, takeout.child_id)
        return to_contract(takeout, self._clock.now(), outdated)

    async def ask(self, preschool_id: UUID, child_id: UUID, request: contract.NewTakeout) -> contract.Takeout:
        """Asks for a file; while the same one is being made, that one is answered.

        Raises ``takeout.exists`` for an id that is another's, ``takeout.too_many`` while several are being made.
        """
        child = await self._child(Action.PORTFOLIO_READ, preschool_id, child_id, lock=True)
        if request.kind == "archive":
            where = Whereabouts(preschool_id=preschool_id, child_ids=frozenset({child_id}))
            self._actor.require(Action.TAKEOUT_MAKE, where)
        now = self._clock.now()
        year = None if request.kind == "archive" else request.school_year or school_year_of(self._actor.today)
        known = await queries.of_child(self._work.session, self._actor, child)
        under_way = [row for row in known if is_under_way(row.state, row.asked_at, now)]
        wanted = (request.kind, year, request.language)
        for row in known:
            same = row in under_way and (row.kind, row.school_year, row.language) == wanted
            if same or row.id == request.id:
                return to_contract(row, now)
        require_not_too_many(len(under_way))
        if await queries.known(self._work.session, preschool_id, request.id) is not None:
            raise RuleViolation("takeout.exists")
        return to_contract(await self._begun(child, request, year), now)

    async def open(self, preschool_id: UUID, takeout_id: UUID) -> Opened:
        """The file itself, while it waits to be fetched; that it was read is noted.

        Afterwards the request holds no connection of the database: the bytes may take as long as their reader.
        """
        takeout = await queries.one(self._work.session, self._actor, preschool_id, takeout_id)
        state = state_at(takeout.state, takeout.asked_at, takeout.expires_at, self._clock.now())
        if state != "ready" or not takeout.key:
            raise NotVisible
        if takeout.id in await queries.outdated(self._work, preschool_id, takeout.child_id):
            raise NotVisible
        action = Action.TAKEOUT_MAKE if takeout.kind == "archive" else Action.PORTFOLIO_READ
        await audit.record_read(self._work, self._actor, action, preschool_id, [takeout.child_id])
        await self._work.close()
        headers = {
            **NOT_KEPT,
            "ETag": f'"{takeout.id.hex}"',
            "Content-Disposition": attachment(takeout.file_name),
        }
        return Opened(bucket_of(takeout.key), takeout.key, MEDIA_TYPES[takeout.kind], takeout.byte_size, headers)

    async def content(self, fetched: Opened, part: Part | None) -> AsyncIterator[bytes]:
        return await bytes_of(self._storage, fetched, part)

    async def _child(self, action: Action, preschool_id: UUID, child_id: UUID, *, lock: bool = False) -> Child:
        extent = self._actor.extent(action)
        return await queries.child(self._work.session, extent, preschool_id, child_id, lock=lock)

    async def _begun(self, child: Child, request: contract.NewTakeout, year: int | None) -> Takeout:
        takeout = Takeout(
            preschool_id=child.preschool_id,
            id=request.id,
            child_id=child.id,
            kind=request.kind,
            school_year=year,
            language=request.language,
            asked_by=self._actor.account_id,
            as_family=await queries.cares_for(self._work.session, self._actor, child),
            asked_at=self._clock.now(),
            state="waiting",
            progress=0.0,
            key="",
            file_name="",
            byte_size=0,
            refusal="",
        )
        self._work.session.add(takeout)
        await self._work.flush()
        action = Action.TAKEOUT_MAKE if request.kind == "archive" else Action.PORTFOLIO_READ
        await audit.record(self._work, self._actor, action, takeout.id, child.preschool_id, {"kind": request.kind})
        await changes.note(self._work, child.preschool_id, KIND, takeout.id, None, [child.id])
        payload = {"preschool_id": child.preschool_id, "takeout_id": takeout.id}
        await jobs.enqueue(self._work, MAKE, payload, once=f"{MAKE}:{child.preschool_id}:{takeout.id}")
        return takeout
