"""A week as it stood each time it was handed on, and what was changed in between."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from server.features.weekly_plans import approval_queries, queries
from server.features.weekly_plans.desk import PlanDesk
from server.features.weekly_plans.mapping import to_activity
from server.features.weekly_plans.models import WeeklyPlan, WeeklyPlanVersion
from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import plans as contract
from server.shared.domain.permissions import Action
from server.shared.domain.plan_differences import Difference, differences
from server.shared.domain.weekly_plans import PlanStep
from server.shared.ids import uuid7


async def keep_version(work: Work, actor: Actor, plan: WeeklyPlan, step: PlanStep, now: datetime) -> None:
    """Raises the version of a locked plan and keeps the plan as it stands, with the name of whoever handed it on."""
    plan.version += 1
    lines = [to_activity(row) for row in await queries.activities(work, plan.preschool_id, plan.id)]
    kept = WeeklyPlanVersion(
        preschool_id=plan.preschool_id,
        id=uuid7(),
        plan_id=plan.id,
        version=plan.version,
        step=step.value,
        theme=plan.theme,
        activities=msgspec.to_builtins(lines),
        remark=plan.remark,
        made_at=now,
        made_by=actor.account_id,
        made_by_name=actor.full_name,
    )
    work.session.add(kept)


class VersionService(PlanDesk):
    """The versions of a weekly plan, for those who write it and judge it."""

    async def of_plan(self, preschool_id: UUID, plan_id: UUID) -> list[contract.PlanVersion]:
        """Without what they hold; the newest first."""
        await self._plan(preschool_id, plan_id)
        rows = await approval_queries.versions(self._work, preschool_id, plan_id)
        return [contract.PlanVersion(**row) for row in rows]

    async def difference(
        self, preschool_id: UUID, plan_id: UUID, earlier: int, later: int
    ) -> contract.WeeklyPlanDifference:
        """What is otherwise in a later version than in an earlier one; ``later`` 0 is the plan as it stands."""
        await self._plan(preschool_id, plan_id)
        before = await self._version(preschool_id, plan_id, earlier)
        after = await self._version(preschool_id, plan_id, later) if later else None
        stands = _lines(after) if after else await self._now(preschool_id, plan_id)
        return contract.WeeklyPlanDifference(
            earlier=_told(before),
            later=_told(after) if after else None,
            lines=[_change(one) for one in differences(_lines(before), stands)],
        )

    async def _plan(self, preschool_id: UUID, plan_id: UUID) -> None:
        """Families see what was approved and nothing of the way to it."""
        plan = await queries.plan(self._work, self._actor, preschool_id, plan_id)
        self._actor.require(Action.WEEKLY_PLAN_EDIT, Whereabouts.of_group(preschool_id, plan["group_id"]))

    async def _version(self, preschool_id: UUID, plan_id: UUID, version: int) -> WeeklyPlanVersion:
        found = await approval_queries.version(self._work, preschool_id, plan_id, version)
        if found is None:
            raise NotVisible
        return found

    async def _now(self, preschool_id: UUID, plan_id: UUID) -> Sequence[contract.Activity]:
        return [to_activity(row) for row in await queries.activities(self._work, preschool_id, plan_id)]


def _lines(version: WeeklyPlanVersion) -> list[contract.Activity]:
    return msgspec.convert(version.activities, list[contract.Activity])


def _told(version: WeeklyPlanVersion) -> contract.PlanVersion:
    return msgspec.convert(version, contract.PlanVersion, from_attributes=True)


def _change(one: Difference) -> contract.LineChange:
    return contract.LineChange(kind=one.kind, before=one.before, after=one.after, fields=list(one.fields))
