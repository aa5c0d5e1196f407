"""One's own ways through the 24-hour course on this device: asked for, and kept for when there is no network."""

from typing import TypeVar
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.problems import ServerAway
from server.shared.contract.courses import MyCourse

T = TypeVar("T")

PATH = "/api/course/mine"


class OwnCourses:
    """The courses the signed-in account takes part in, the present one first."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def all(self) -> list[MyCourse]:
        """Raises what the call raises where nothing was kept."""
        return await self._asked_or_kept("all", PATH, list[MyCourse])

    async def one(self, participant_id: UUID) -> MyCourse:
        return await self._asked_or_kept(str(participant_id), f"{PATH}/{participant_id}", MyCourse)

    async def _asked_or_kept(self, name: str, path: str, answer: type[T]) -> T:
        account = self._device.session.account
        kept_as = f"course:{account.id if account else ''}:{name}"
        try:
            found = await self._device.api.get(path, answer)
        except ServerAway:
            kept = await self._device.store.draft(kept_as)
            if kept is None:
                raise
            return msgspec.json.decode(kept, type=answer)
        await self._device.store.save_draft(kept_as, msgspec.json.encode(found))
        return found
