"""What people do with collections: look, write, take away."""

from typing import Final
from uuid import UUID

import msgspec

from media_library.using import collection_queries as queries
from media_library.using.models import Collection
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.shared.contract import media_use as contract
from server.shared.contract.base import FieldProblem
from server.shared.contract.media import ResourceRow
from server.shared.domain import media_using as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

_WRITTEN: Final = "collection"


class CollectionService:
    """The collections of one actor, and those that colleagues share with the preschool."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def listed(self, preschool_id: UUID) -> list[contract.CollectionRow]:
        """Own ones first, then the last written."""
        self._require_at_home(preschool_id)
        rows = await queries.listed(self._work, self._actor, preschool_id)
        return [contract.CollectionRow(**row) for row in rows]

    async def one(self, preschool_id: UUID, collection_id: UUID) -> contract.Collection:
        self._require_at_home(preschool_id)
        return await self._shown(await queries.collection(self._work, self._actor, preschool_id, collection_id))

    async def write(
        self, preschool_id: UUID, collection_id: UUID, request: contract.CollectionWriting
    ) -> contract.Collection:
        """A new one, or one written anew from the revision its writer saw."""
        self._require_at_home(preschool_id)
        title = request.title.replace("\0", "").strip()
        if not title:
            raise Malformed(FieldProblem(field="title", code="input.missing"))
        refs = list(dict.fromkeys((item.owner_id, item.resource_id) for item in request.items))
        allowed = await queries.allowed(self._work, self._actor, preschool_id, collection_id, refs)
        if not set(refs) <= allowed:
            raise RuleViolation("media_using.unknown_item")
        collection = await self._writable(preschool_id, collection_id, request.revision)
        collection.title, collection.shared = title, request.shared
        collection.revision, collection.updated_at = request.revision + 1, self._clock.now()
        await queries.fill(self._work, preschool_id, collection_id, refs)
        await self._recorded(collection, {_WRITTEN: len(refs)})
        return await self._shown(collection)

    async def remove(self, preschool_id: UUID, collection_id: UUID) -> None:
        self._require_at_home(preschool_id)
        collection = await queries.collection(self._work, self._actor, preschool_id, collection_id, lock=True)
        self._require_may_write(collection)
        await queries.remove(self._work, collection)
        await self._recorded(collection, {_WRITTEN: None})

    async def _writable(self, preschool_id: UUID, collection_id: UUID, written_from: int) -> Collection:
        if not await queries.exists(self._work, preschool_id, collection_id):
            rules.require_unchanged(0, written_from)
            return self._made(preschool_id, collection_id)
        collection = await queries.collection(self._work, self._actor, preschool_id, collection_id, lock=True)
        self._require_may_write(collection)
        rules.require_unchanged(collection.revision, written_from)
        return collection

    def _made(self, preschool_id: UUID, collection_id: UUID) -> Collection:
        collection = Collection(
            preschool_id=preschool_id,
            id=collection_id,
            account_id=self._actor.account_id,
            author_name=self._actor.full_name,
        )
        self._work.session.add(collection)
        return collection

    def _require_at_home(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.MEDIA_USE, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible

    def _require_may_write(self, collection: Collection) -> None:
        if not self._may_write(collection):
            raise NotAllowed(Action.MEDIA_UPDATE)

    def _may_write(self, collection: Collection) -> bool:
        where = Whereabouts(preschool_id=collection.preschool_id)
        return collection.account_id == self._actor.account_id or self._actor.may(Action.MEDIA_UPDATE, where)

    async def _recorded(self, collection: Collection, details: dict[str, object]) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.MEDIA_USE, collection.id, collection.preschool_id, details)

    async def _shown(self, collection: Collection) -> contract.Collection:
        items = await queries.items(self._work, self._actor, collection.preschool_id, collection.id)
        return contract.Collection(
            id=collection.id,
            title=collection.title,
            author_name=collection.author_name,
            shared=collection.shared,
            own=collection.account_id == self._actor.account_id,
            revision=collection.revision,
            items=msgspec.json.decode(items, type=list[ResourceRow]),
            permitted=[Action.MEDIA_UPDATE.value] if self._may_write(collection) else [],
        )
