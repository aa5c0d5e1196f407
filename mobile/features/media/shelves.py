"""What the screens of collections and packs ask for."""

from uuid import UUID

from mobile.device.device import Device
from mobile.features.media.repository import home_of
from server.shared.contract.media_use import Collection, CollectionRow, CollectionWriting, ItemPlace
from server.shared.contract.packs import NewPack, Pack, PackSize, PackWish
from server.shared.ids import uuid7


class CollectionRepository:
    """The account's collections, and those that colleagues share."""

    def __init__(self, device: Device) -> None:
        self._api = device.api
        self._path = f"/api/preschools/{home_of(device.session.account)}/collections"

    async def all(self) -> list[CollectionRow]:
        return await self._api.get(self._path, list[CollectionRow])

    async def one(self, collection_id: UUID) -> Collection:
        return await self._api.get(f"{self._path}/{collection_id}", Collection)

    async def make(self, title: str, items: list[ItemPlace]) -> Collection:
        return await self._write(uuid7(), CollectionWriting(title=title, shared=False, items=items))

    async def add(self, collection_id: UUID, item: ItemPlace) -> Collection:
        """Puts a resource at the end; one that is there already stays where it is."""
        now = await self.one(collection_id)
        places = places_in(now)
        return now if item in places else await self.write(now, items=[*places, item])

    async def write(
        self,
        collection: Collection,
        *,
        title: str | None = None,
        shared: bool | None = None,
        items: list[ItemPlace] | None = None,
    ) -> Collection:
        """Writes what is given anew; ``media_using.collection_changed`` where somebody else wrote meanwhile."""
        writing = CollectionWriting(
            title=collection.title if title is None else title,
            shared=collection.shared if shared is None else shared,
            items=places_in(collection) if items is None else items,
            revision=collection.revision,
        )
        return await self._write(collection.id, writing)

    async def remove(self, collection_id: UUID) -> None:
        await self._api.delete(f"{self._path}/{collection_id}")

    async def _write(self, collection_id: UUID, writing: CollectionWriting) -> Collection:
        return await self._api.put(f"{self._path}/{collection_id}", writing, Collection)


def places_in(collection: Collection) -> list[ItemPlace]:
    return [ItemPlace(owner_id=row.owner_id, resource_id=row.id) for row in collection.items]


class PackRepository:
    """The packs of the account's preschool."""

    def __init__(self, device: Device) -> None:
        self._api = device.api
        self._path = f"/api/preschools/{home_of(device.session.account)}/packs"

    async def all(self) -> list[Pack]:
        return await self._api.get(self._path, list[Pack])

    async def one(self, pack_id: UUID) -> Pack:
        return await self._api.get(f"{self._path}/{pack_id}", Pack)

    async def size(self, wish: PackWish) -> PackSize:
        return await self._api.post(f"{self._path}/size", wish, PackSize)

    async def make(self, pack: NewPack) -> Pack:
        return await self._api.post(self._path, pack, Pack, key=pack.id)
