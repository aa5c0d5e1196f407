"""What the tab of a child's route asks for and hands on; writings go through the outbox, drafts stay on the device."""

from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.observations import Growth
from server.shared.contract.routes import Difficulty, DifficultyWriting, IndividualRoute, RouteWriting, Specialist
from server.shared.domain.permissions import Action


class RouteRepository:
    """One child's difficulties and route."""

    def __init__(self, device: Device, preschool_id: UUID, child_id: UUID) -> None:
        self._device = device
        self._preschool = f"/api/preschools/{preschool_id}"
        self._child = f"{self._preschool}/children/{child_id}"
        account = device.session.account
        self._own = f"route:{account.id if account else ''}:{child_id}"

    def may(self, action: Action) -> bool:
        """Whether the account has the right at all; the server decides about this child."""
        account = self._device.session.account
        return account is not None and action.value in account.permitted

    async def route(self, stage: int | None) -> IndividualRoute:
        """The route at a stage, of the newest one where none is named; the names of indicators are fetched with it."""
        await self._device.reference.get()
        return await self._device.api.get(f"{self._child}/route", IndividualRoute, stage=stage)

    async def next_by_growth(self) -> list[UUID]:
        """What nobody has seen of the child yet, area by area: further steps to choose from."""
        if not self.may(Action.GROWTH_READ):
            return []
        growth = await self._device.api.get(f"{self._child}/growth", Growth)
        return [indicator for area in growth.areas for indicator in (*area.learns, *area.next)]

    async def write(self, writing: RouteWriting, key: UUID) -> Outcome:
        t = self._device.session.t
        path = f"{self._child}/route"
        write = Write(method="PUT", path=path, body=writing, subject=path, title=t("route-of-child"))
        return await self._device.sync.submit(write, key)

    async def difficulties(self) -> list[Difficulty]:
        return await self._device.api.get(f"{self._child}/difficulties", list[Difficulty])

    async def specialists(self) -> list[Specialist]:
        return await self._device.api.get(f"{self._preschool}/specialists", list[Specialist])

    async def write_difficulty(self, difficulty_id: UUID, writing: DifficultyWriting, key: UUID) -> Outcome:
        path = f"{self._child}/difficulties/{difficulty_id}"
        write = Write(method="PUT", path=path, body=writing, subject=path, title=writing.text)
        return await self._device.sync.submit(write, key)

    async def remove_difficulty(self, difficulty: Difficulty, key: UUID) -> Outcome:
        path = f"{self._child}/difficulties/{difficulty.id}"
        write = Write(method="DELETE", path=path, subject=path, title=difficulty.text)
        return await self._device.sync.submit(write, key)

    async def discard(self, key: UUID) -> None:
        """Takes a refused command out of the outbox, because its author was told and writes anew."""
        await self._device.sync.discard(key)

    async def draft(self, stage: int) -> RouteWriting | None:
        content = await self._device.store.draft(f"{self._own}:{stage}")
        return msgspec.json.decode(content, type=RouteWriting) if content else None

    async def keep_draft(self, writing: RouteWriting) -> None:
        await self._device.store.save_draft(f"{self._own}:{writing.stage}", msgspec.json.encode(writing))

    async def forget_draft(self, stage: int) -> None:
        await self._device.store.remove_draft(f"{self._own}:{stage}")
