"""What the screens of the library ask for."""

from uuid import UUID

from mobile.device.device import Device
from mobile.device.library import LibraryShelf
from server.shared.contract.media import Limits, NewResource, Resource
from server.shared.contract.sign_in import Account
from server.shared.ids import NOWHERE


class MediaRepository(LibraryShelf):
    """The library, and what may be put into it."""

    def __init__(self, device: Device) -> None:
        self.preschool_id = home_of(device.session.account)
        super().__init__(device.api, self.preschool_id)

    async def limits(self) -> Limits:
        return await self._api.get(f"{self._path}/files/limits", Limits)

    async def add(self, resource: NewResource) -> Resource:
        return await self._api.post(f"{self._path}/resources", resource, Resource)

    async def withdraw(self, resource: Resource) -> None:
        path = f"{self._path}/resources/{resource.owner_id}/{resource.id}/withdraw"
        await self._api.post(path, None, type(None))


def home_of(account: Account | None) -> UUID:
    """The preschool of the first duty inside one; who works above the preschools sees the library for everybody."""
    scopes = account.scopes if account else []
    return next((scope.preschool_id for scope in scopes if scope.preschool_id), NOWHERE)
