"""Routes of the store: how much a preschool holds, and how much it may."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from media_library.keeping.service import StorageService
from media_library.keeping.twins import TwinService
from server.shared.contract import media as media_contract
from server.shared.contract import storage as contract
from server.shared.domain.permissions import Action


class StorageController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/storage"
    tags = ("storage",)

    @get("/", action=Action.STORAGE_READ)
    async def use(
        self, preschool_id: FromPath[UUID], storage_use: NamedDependency[StorageService]
    ) -> contract.StorageUse:
        return await storage_use.use(preschool_id)

    @put("/quota", action=Action.QUOTA_SET)
    async def set_quota(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.QuotaWriting],
        storage_use: NamedDependency[StorageService],
    ) -> contract.StorageUse:
        return await storage_use.set_quota(preschool_id, data)


class TwinController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources/twins"
    tags = ("media library",)

    @get("/", action=Action.MEDIA_READ)
    async def twins(
        self,
        preschool_id: FromPath[UUID],
        media_twins: NamedDependency[TwinService],
        sha256: FromQuery[Annotated[str, Parameter(pattern="^[0-9a-f]{64}$")]],
    ) -> list[media_contract.ResourceRow]:
        return await media_twins.of(preschool_id, sha256)
