"""What people do about the store: see how much their preschool holds, and say how much one may hold."""

from dataclasses import dataclass
from uuid import UUID

from media_library.keeping import queries
from media_library.keeping.room import room_of
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import storage as contract
from server.shared.domain.permissions import Action


@dataclass(frozen=True)
class StorageService:
    """The store as an actor may see it; ``usual_quota`` in bytes is that of preschools without one of their own."""

    work: Work
    actor: Actor
    clock: Clock
    usual_quota: int

    async def use(self, preschool_id: UUID) -> contract.StorageUse:
        where = await self._where(preschool_id, Action.STORAGE_READ)
        return await self._told(where, preschool_id)

    async def set_quota(self, preschool_id: UUID, request: contract.QuotaWriting) -> contract.StorageUse:
        """What a preschool may hold from now on; what it holds already stays, whatever the limit."""
        where = await self._where(preschool_id, Action.QUOTA_SET)
        limit, by = request.limit_bytes, self.actor.account_id
        before = await queries.set_quota(self.work, preschool_id, limit, by, self.clock.now())
        details = {"before": before, "limit_bytes": limit}
        await audit.record(self.work, self.actor, Action.QUOTA_SET, preschool_id, preschool_id, details)
        return await self._told(where, preschool_id)

    async def _where(self, preschool_id: UUID, action: Action) -> Whereabouts:
        """A preschool that the actor does not reach at all is not there for them; else the action is required."""
        where = await queries.whereabouts(self.work, preschool_id)
        if where is None or not self.actor.may(Action.PRESCHOOL_READ, where):
            raise NotVisible
        self.actor.require(action, where)
        return where

    async def _told(self, where: Whereabouts, preschool_id: UUID) -> contract.StorageUse:
        room = await room_of(self.work, preschool_id, self.usual_quota)
        return contract.StorageUse(
            used_bytes=room.used,
            waiting_bytes=room.waiting,
            limit_bytes=room.limit,
            by_kind=[contract.HeldByKind(**row) for row in room.by_kind],
            permitted=self.actor.permitted(where, (Action.QUOTA_SET,)),
        )
