"""What the screens of children ask for."""

from uuid import UUID

from mobile.device.device import Device
from server.shared.contract.base import Page
from server.shared.contract.cards import ChildDynamics
from server.shared.contract.children import Child, ChildRow, ReadEntry
from server.shared.contract.observations import Growth, Observation
from server.shared.domain.permissions import Action


class ChildRepository:
    """The children of one preschool as far as the account may see them."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}"

    async def page(self, words: str, cursor: str | None) -> Page[ChildRow]:
        return await self._device.api.get(f"{self._path}/children", Page[ChildRow], search=words or None, cursor=cursor)

    async def one(self, child_id: UUID) -> Child:
        return await self._device.api.get(f"{self._path}/children/{child_id}", Child)

    async def timeline(self, child_id: UUID, cursor: str | None) -> Page[Observation]:
        return await self._device.api.get(
            f"{self._path}/children/{child_id}/observations", Page[Observation], cursor=cursor
        )

    async def growth(self, child_id: UUID) -> Growth:
        await self._device.reference.get()
        return await self._device.api.get(f"{self._path}/children/{child_id}/growth", Growth)

    @property
    def tells_families(self) -> bool:
        """Whether the reader is a family, to whom the rounds are told in words beside the growth."""
        account = self._device.session.account
        permitted = account.permitted if account else []
        return Action.DYNAMICS_READ.value in permitted and Action.CARD_READ.value not in permitted

    async def dynamics(self, child_id: UUID) -> ChildDynamics:
        return await self._device.api.get(f"{self._path}/children/{child_id}/dynamics", ChildDynamics)

    async def readers(self, child_id: UUID) -> list[ReadEntry]:
        return await self._device.api.get(f"{self._path}/children/{child_id}/readers", list[ReadEntry])
