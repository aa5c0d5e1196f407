"""Routes of the store: how much a preschool holds, and how much it may."""

from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from media_library.keeping.service import StorageService
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
