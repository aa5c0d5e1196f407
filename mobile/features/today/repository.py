"""What the first screen asks for and what can be done from it."""

from uuid import UUID

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.cards import ChildToSee, GroupProfile
from server.shared.contract.observations import Growth
from server.shared.contract.plans import Activity, ActivityMark, DraftWeek, WeeklyPlan
from server.shared.contract.preschools import GroupRow
from server.shared.contract.today import ChildToday, EducatorToday, GroupToday, ParentToday
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7


class TodayRepository:
    """Today's plan and news; marks go through the outbox, so that a broken connection loses none."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def of_educator(self) -> EducatorToday:
        return await self._device.api.get("/api/today", EducatorToday)

    async def of_family(self) -> ParentToday:
        return await self._device.api.get("/api/today/family", ParentToday)

    async def growth(self, child: ChildToday) -> Growth:
        path = f"/api/preschools/{child.preschool_id}/children/{child.child_id}/growth"
        return await self._device.api.get(path, Growth)

    async def next_to_see(self, group: GroupToday) -> list[ChildToSee]:
        """The most useful observations next, of whoever may know; the names of indicators are fetched with them."""
        account = self._device.session.account
        if account is None or Action.GROUP_PROFILE_READ.value not in account.permitted:
            return []
        await self._device.reference.get()
        path = f"/api/preschools/{group.preschool_id}/groups/{group.group_id}/profile"
        return (await self._device.api.get(path, GroupProfile)).next_observations

    async def groups(self, preschool_id: UUID) -> list[GroupRow]:
        """The open groups of a preschool, for whoever looks after all of them."""
        rows = await self._device.api.get(f"/api/preschools/{preschool_id}/groups", list[GroupRow])
        return [row for row in rows if row.closed_on is None]

    async def mark(self, group: GroupToday, activity: Activity, mark: ActivityMark) -> Outcome:
        plan = f"/api/preschools/{group.preschool_id}/weekly-plans/{group.weekly_plan_id}"
        write = Write(
            method="POST",
            path=f"{plan}/activities/{activity.id}/mark",
            body=mark,
            subject=f"activity:{activity.id}",
            title=activity.title,
        )
        return await self._device.sync.submit(write)

    async def draft_week(self, group: GroupToday) -> UUID:
        """This week's plan, drafted from its theme; answers its id."""
        body = DraftWeek(id=uuid7(), group_id=group.group_id, week_start=group.week_start)
        plan = await self._device.api.post(f"/api/preschools/{group.preschool_id}/weekly-plans", body, WeeklyPlan)
        return plan.id
