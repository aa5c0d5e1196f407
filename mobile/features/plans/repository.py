"""What the screens of planning ask for and send."""

from datetime import date
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.problems import ApiProblem
from server.shared.contract.plan_differences import AnnualPlanDifference
from server.shared.contract.plans import (
    AnnualPlan,
    AnnualWeekChange,
    DraftAnnualPlan,
    DraftWeek,
    PlanVersion,
    WeeklyPlan,
    WeekThen,
)
from server.shared.contract.preschools import GroupRow
from server.shared.contract.sign_in import Account, OwnScope
from server.shared.domain.permissions import Action, Reach, Role, reach_of
from server.shared.ids import uuid7

_NOT_VISIBLE: Final = 404


class PlanGroup(msgspec.Struct, frozen=True):
    """A group whose plans the account may read, in the school year it lives in."""

    preschool_id: UUID
    id: UUID
    name: str
    age_band: str
    school_year: int


class PlansRepository:
    """The plans of every group the account plans for or looks after."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def groups(self) -> list[PlanGroup]:
        """The running year's open groups, in the order of their names within each place of work."""
        account = self._device.session.account
        return [group for scope in _planning(account) for group in await self._of_scope(scope)]

    async def year(self, group: PlanGroup) -> AnnualPlan | None:
        """The year's plan; None where none is drafted yet."""
        try:
            return await self._device.api.get(_year(group), AnnualPlan)
        except ApiProblem as problem:
            if problem.status != _NOT_VISIBLE:
                raise
            return None

    async def draft_year(self, group: PlanGroup) -> AnnualPlan:
        return await self._device.api.post(_year(group), DraftAnnualPlan(id=uuid7()), AnnualPlan)

    async def redrafted_year(self, group: PlanGroup) -> list[WeekThen]:
        """What drafting the year again would make of its weeks; nothing is written."""
        return await self._device.api.get(f"{_year(group)}/redraft", list[WeekThen])

    async def submit_year(self, group: PlanGroup) -> AnnualPlan:
        """Hands the year to the pedagogical council."""
        return await self._device.api.post(f"{_year(group)}/submit", None, AnnualPlan)

    async def change_week(self, group: PlanGroup, week_id: UUID, change: AnnualWeekChange) -> AnnualPlan:
        return await self._device.api.put(f"{_year(group)}/weeks/{week_id}", change, AnnualPlan)

    async def draft_week(self, group: PlanGroup, week_start: date) -> WeeklyPlan:
        """The week's plan, drafted from its theme, or the one that is there already."""
        body = DraftWeek(id=uuid7(), group_id=group.id, week_start=week_start)
        return await self._device.api.post(f"/api/preschools/{group.preschool_id}/weekly-plans", body, WeeklyPlan)

    async def _of_scope(self, scope: OwnScope) -> list[PlanGroup]:
        rows = await self._device.api.get(f"/api/preschools/{scope.preschool_id}/groups", list[GroupRow])
        own = {group.id for group in scope.groups}
        everywhere = reach_of(Role(scope.role), Action.ANNUAL_PLAN_READ) == Reach.PRESCHOOL
        return [
            PlanGroup(scope.preschool_id, row.id, row.name, row.age_band, row.school_year)
            for row in rows
            if scope.preschool_id and row.closed_on is None and (everywhere or row.id in own)
        ]


class YearVersions:
    """The versions of one group's year."""

    def __init__(self, device: Device, preschool_id: UUID, group_id: UUID, school_year: int) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}/groups/{group_id}/annual-plans/{school_year}/versions"

    async def versions(self) -> list[PlanVersion]:
        return await self._device.api.get(self._path, list[PlanVersion])

    async def difference(self, earlier: int, later: int) -> AnnualPlanDifference:
        """What is otherwise in ``later`` than in ``earlier``; 0 as ``later`` is the year as it stands."""
        return await self._device.api.get(
            f"{self._path}/difference", AnnualPlanDifference, earlier=earlier, later=later
        )


def _planning(account: Account | None) -> list[OwnScope]:
    """The duties with which plans are read."""
    return [
        scope
        for scope in (account.scopes if account else [])
        if scope.preschool_id and reach_of(Role(scope.role), Action.ANNUAL_PLAN_READ) is not None
    ]


def _year(group: PlanGroup) -> str:
    return f"/api/preschools/{group.preschool_id}/groups/{group.id}/annual-plans/{group.school_year}"
