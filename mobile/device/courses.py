"""One's own ways through the 24-hour course on this device: asked for, and kept for when there is no network."""

from uuid import UUID

from mobile.device.device import Device
from mobile.device.kept_answers import asked_or_kept
from server.shared.contract.courses import MyCourse

PATH = "/api/course/mine"


class OwnCourses:
    """The courses the signed-in account takes part in, the present one first."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def all(self) -> list[MyCourse]:
        """Raises what the call raises where nothing was kept."""
        return await asked_or_kept(self._device, ("course", "all"), PATH, list[MyCourse])

    async def one(self, participant_id: UUID) -> MyCourse:
        return await asked_or_kept(self._device, ("course", str(participant_id)), f"{PATH}/{participant_id}", MyCourse)
