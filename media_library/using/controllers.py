"""Routes of using resources: uses, ratings, favourites, collections."""

from typing import Final
from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from media_library.using.collections import CollectionService
from media_library.using.service import UsingService
from server.shared.contract import media_use as contract
from server.shared.domain.permissions import Action

_ONE: Final = "/{owner_id:uuid}/{resource_id:uuid}"


class UsingController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources"
    tags = ("media library",)

    @post(_ONE + "/uses", status_code=204, action=Action.MEDIA_USE)
    async def use(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        data: JSONBody[contract.NewUse],
        using: NamedDependency[UsingService],
    ) -> None:
        await using.use(preschool_id, (owner_id, resource_id), data)

    @get(_ONE + "/uses", action=Action.MEDIA_USE)
    async def uses(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        using: NamedDependency[UsingService],
    ) -> contract.ResourceUses:
        return await using.uses(preschool_id, (owner_id, resource_id))

    @put(_ONE + "/rating", status_code=204, action=Action.MEDIA_USE)
    async def rate(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        data: JSONBody[contract.RatingWriting],
        using: NamedDependency[UsingService],
    ) -> None:
        await using.rate(preschool_id, (owner_id, resource_id), data)

    @delete(_ONE + "/rating", action=Action.MEDIA_USE)
    async def unrate(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        using: NamedDependency[UsingService],
    ) -> None:
        await using.unrate(preschool_id, (owner_id, resource_id))

    @put(_ONE + "/favourite", status_code=204, action=Action.MEDIA_USE)
    async def keep(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        using: NamedDependency[UsingService],
    ) -> None:
        await using.keep(preschool_id, (owner_id, resource_id))

    @delete(_ONE + "/favourite", action=Action.MEDIA_USE)
    async def let_go(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        using: NamedDependency[UsingService],
    ) -> None:
        await using.let_go(preschool_id, (owner_id, resource_id))


class CollectionController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/collections"
    tags = ("media library",)

    @get("/", action=Action.MEDIA_USE)
    async def listed(
        self, preschool_id: FromPath[UUID], collections: NamedDependency[CollectionService]
    ) -> list[contract.CollectionRow]:
        return await collections.listed(preschool_id)

    @get("/{collection_id:uuid}", action=Action.MEDIA_USE)
    async def one(
        self,
        preschool_id: FromPath[UUID],
        collection_id: FromPath[UUID],
        collections: NamedDependency[CollectionService],
    ) -> contract.Collection:
        return await collections.one(preschool_id, collection_id)

    @put("/{collection_id:uuid}", action=Action.MEDIA_USE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        collection_id: FromPath[UUID],
        data: JSONBody[contract.CollectionWriting],
        collections: NamedDependency[CollectionService],
    ) -> contract.Collection:
        return await collections.write(preschool_id, collection_id, data)

    @delete("/{collection_id:uuid}", action=Action.MEDIA_USE)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        collection_id: FromPath[UUID],
        collections: NamedDependency[CollectionService],
    ) -> None:
        await collections.remove(preschool_id, collection_id)
