"""What the screens of the library ask for."""

from uuid import UUID

import msgspec

from mobile.device.device import Device
from server.shared.contract.base import Page
from server.shared.contract.media import Limits, NewResource, Resource, ResourceRow
from server.shared.contract.sign_in import Account
from server.shared.ids import NOWHERE


class Wanted(msgspec.Struct, frozen=True):
    """What somebody looks for besides words; empty means any."""

    kind: str = ""
    theme_week: str = ""
    age_band: str = ""
    area: str = ""


class MediaRepository:
    """The library as one account sees it: its preschool's own resources and those for everybody."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self.preschool_id = home_of(device.session.account)
        self._path = f"/api/preschools/{self.preschool_id}"

    async def page(self, wanted: Wanted, words: str, cursor: str | None) -> Page[ResourceRow]:
        return await self._device.api.get(
            f"{self._path}/resources",
            Page[ResourceRow],
            search=words or None,
            kind=wanted.kind or None,
            theme_week=wanted.theme_week or None,
            age_band=wanted.age_band or None,
            area=wanted.area or None,
            cursor=cursor,
        )

    async def one(self, owner_id: UUID, resource_id: UUID) -> Resource:
        """A resource at the preschool it belongs to, which for those of everybody is nowhere."""
        return await self._device.api.get(f"/api/preschools/{owner_id}/resources/{owner_id}/{resource_id}", Resource)

    async def limits(self) -> Limits:
        return await self._device.api.get(f"{self._path}/files/limits", Limits)

    async def add(self, resource: NewResource) -> Resource:
        return await self._device.api.post(f"{self._path}/resources", resource, Resource)

    async def withdraw(self, resource: Resource) -> None:
        path = f"{self._path}/resources/{resource.owner_id}/{resource.id}/withdraw"
        await self._device.api.post(path, None, type(None))


def home_of(account: Account | None) -> UUID:
    """The preschool of the first duty inside one; who works above the preschools sees the library for everybody."""
    scopes = account.scopes if account else []
    return next((scope.preschool_id for scope in scopes if scope.preschool_id), NOWHERE)
