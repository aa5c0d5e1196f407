"""What one activity asks for: its week, what may be shown, and what is done otherwise for some children."""

from typing import Final
from uuid import UUID

from mobile.device.device import Device
from mobile.device.library import LibraryShelf
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.base import Page
from server.shared.contract.children import ChildRow
from server.shared.contract.day_mode import Adaptation, AdaptationChange, NewAdaptation
from server.shared.contract.plans import WeeklyPlan, WeeklyPlanChange
from server.shared.domain.permissions import Action

_PAGES: Final = 4


class ActivityRepository:
    """One activity of a week."""

    def __init__(self, device: Device, preschool_id: UUID, plan_id: UUID) -> None:
        self._device = device
        self._preschool = f"/api/preschools/{preschool_id}"
        self._plan = f"{self._preschool}/weekly-plans/{plan_id}"
        self.preschool_id, self.plan_id = preschool_id, plan_id
        self.shelf = LibraryShelf(device.api, preschool_id)

    def may(self, action: Action) -> bool:
        """Whether the account has the right at all; the server decides about this group."""
        account = self._device.session.account
        return account is not None and action.value in account.permitted

    async def plan(self) -> WeeklyPlan:
        return await self._device.api.get(self._plan, WeeklyPlan)

    async def write(self, change: WeeklyPlanChange) -> WeeklyPlan:
        """Sends changed lines; ``weekly_plan.changed_meanwhile`` when others changed the same ones."""
        return await self._device.api.put(self._plan, change, WeeklyPlan)

    async def adaptations(self, activity_id: UUID) -> list[Adaptation]:
        told = await self._device.api.get(f"{self._plan}/adaptations", list[Adaptation])
        return [one for one in told if one.activity_id == activity_id]

    async def children(self, group_id: UUID) -> list[ChildRow]:
        """The children of the group, asked for only when one is to be chosen: each reading of names is noted."""
        path, cursor, children = f"{self._preschool}/groups/{group_id}/children", None, []
        for _ in range(_PAGES):
            page = await self._device.api.get(path, Page[ChildRow], cursor=cursor)
            children += page.items
            cursor = page.next_cursor
            if cursor is None:
                break
        return children

    async def adapt(self, adaptation: NewAdaptation, key: UUID) -> Outcome:
        return await self._submit(self._written("POST", adaptation.id, "", adaptation, adaptation.text), key)

    async def change(self, adaptation: Adaptation, change: AdaptationChange, key: UUID) -> Outcome:
        tail = f"/{adaptation.id}"
        return await self._submit(self._written("PUT", adaptation.id, tail, change, change.text), key)

    async def remove(self, adaptation: Adaptation, key: UUID) -> Outcome:
        tail = f"/{adaptation.id}"
        return await self._submit(self._written("DELETE", adaptation.id, tail, None, adaptation.text), key)

    async def discard(self, key: UUID) -> None:
        """Takes a refused command out of the outbox, because its author was told."""
        await self._device.sync.discard(key)

    async def _submit(self, write: Write, key: UUID) -> Outcome:
        return await self._device.sync.submit(write, key)

    def _written(
        self, method: str, subject: UUID, tail: str, body: NewAdaptation | AdaptationChange | None, title: str
    ) -> Write:
        path = f"{self._plan}/adaptations{tail}"
        return Write(method=method, path=path, body=body, subject=f"adaptation:{subject}", title=title)
