"""The way of a year to the pedagogical council: handed on, returned with remarks, approved by a protocol."""

from collections.abc import Mapping
from uuid import UUID

import msgspec

from server.features.annual_plans import approval_queries, queries
from server.features.annual_plans.mapping import to_version, to_week_difference, weeks_of
from server.features.annual_plans.models import AnnualPlan, AnnualPlanVersion
from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear, YearStanding
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.texts import plain
from server.shared.contract import plans as contract
from server.shared.contract.plan_differences import AnnualPlanDifference
from server.shared.domain import year_approval as rules
from server.shared.domain.calendar import school_year_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.plan_differences import week_differences
from server.shared.domain.weekly_plans import PlanStep
from server.shared.ids import uuid7


class YearApprovalService(AnnualPlanService):
    """Years between those who plan them and the council that approves them."""

    async def submit(self, year: GroupYear) -> contract.AnnualPlan:
        """Hands the year to the council; what was said of it before stays in the version that was returned."""
        plan = await self._locked(Action.ANNUAL_PLAN_SUBMIT, year)
        status = rules.status_after(plan.status, PlanStep.SUBMIT)
        await approval_queries.remark(self._work, plan, {})
        plan.status, plan.submitted_at, plan.remark = status, self._clock.now(), ""
        return await self._handed_on(year, plan, PlanStep.SUBMIT, Action.ANNUAL_PLAN_SUBMIT)

    async def decide(self, year: GroupYear, request: contract.CouncilDecision) -> contract.AnnualPlan:
        """Approves the year by the council's protocol, or returns it with a word on it all or on some of its weeks."""
        plan = await self._locked(Action.ANNUAL_PLAN_APPROVE, year)
        step = PlanStep.APPROVE if request.approved else PlanStep.RETURN
        status, remark = rules.status_after(plan.status, step), plain(request.remark)
        remarks = {week: said for week, text in request.remarks.items() if (said := plain(text))}
        number = plain(request.protocol_number)
        if request.approved:
            rules.require_protocol(number, request.protocol_date, self._actor.today)
            plan.protocol_number, plan.protocol_date = number, request.protocol_date
        else:
            rules.require_remark(remark, *remarks.values())
        await self._remark(year, plan, remarks)
        plan.status, plan.remark = status, remark
        plan.decided_at, plan.decided_by = self._clock.now(), self._actor.account_id
        return await self._handed_on(year, plan, step, Action.ANNUAL_PLAN_APPROVE)

    async def versions(self, year: GroupYear) -> list[contract.PlanVersion]:
        """The year each time it was handed on, the newest first."""
        plan = await queries.plan(self._work, self._actor, year)
        rows = await approval_queries.versions(self._work, year.preschool_id, plan["id"])
        return [contract.PlanVersion(**row) for row in rows]

    async def difference(self, year: GroupYear, earlier: int, later: int) -> AnnualPlanDifference:
        """What is otherwise in a later version than in an earlier one; ``later`` 0 is the year as it stands."""
        plan = await queries.plan(self._work, self._actor, year)
        kept = await approval_queries.kept(self._work, year.preschool_id, plan["id"], {earlier, later} - {0})
        before, after = kept.get(earlier), kept.get(later)
        if before is None or (later and after is None):
            raise NotVisible
        stands = weeks_of(after) if after else await self._now(year, plan["id"])
        return AnnualPlanDifference(
            earlier=to_version(before),
            later=to_version(after) if after else None,
            weeks=[to_week_difference(one) for one in week_differences(weeks_of(before), stands)],
        )

    async def queue(self, preschool_id: UUID, school_year: int | None = None) -> list[contract.QueuedYear]:
        """The submitted years of every group, the one that waits longest first; of the running year unless told."""
        if not self._actor.may(Action.ANNUAL_PLAN_APPROVE, Whereabouts(preschool_id)):
            raise NotVisible
        wanted = school_year or school_year_of(self._actor.today)
        rows = await approval_queries.queue(self._work, self._actor, preschool_id, wanted)
        return [contract.QueuedYear(**row) for row in rows]

    async def standing(self, preschool_id: UUID) -> list[YearStanding]:
        """How far the year of every open group has come, of the running school year and those after it, by name."""
        if not self._actor.may(Action.ANNUAL_PLAN_APPROVE, Whereabouts(preschool_id)):
            raise NotVisible
        today = self._actor.today
        rows = await approval_queries.standing(self._work, preschool_id, school_year_of(today), today)
        return [YearStanding(**row) for row in rows]

    async def _now(self, year: GroupYear, plan_id: UUID) -> list[contract.AnnualWeek]:
        return [contract.AnnualWeek(**week) for week in await queries.weeks(self._work, year, plan_id)]

    async def _locked(self, action: Action, year: GroupYear) -> AnnualPlan:
        await queries.group(self._work, self._actor, year)
        self._actor.require(action, year.where)
        plan = await queries.plan_for_update(self._work, year)
        if plan is None:
            raise NotVisible
        return plan

    async def _remark(self, year: GroupYear, plan: AnnualPlan, remarks: Mapping[UUID, str]) -> None:
        if not remarks:
            return
        known = {week["id"] for week in await queries.weeks(self._work, year, plan.id)}
        if remarks.keys() - known:
            raise RuleViolation("annual_plan.week_elsewhere")
        await approval_queries.remark(self._work, plan, remarks)

    async def _handed_on(
        self, year: GroupYear, plan: AnnualPlan, step: PlanStep, action: Action
    ) -> contract.AnnualPlan:
        """Raises the version and keeps the year as it stands, with the name of whoever handed it on."""
        plan.version += 1
        await self._noted(action, plan)
        told = await self.of_group(year)
        kept = AnnualPlanVersion(
            preschool_id=plan.preschool_id,
            id=uuid7(),
            plan_id=plan.id,
            version=plan.version,
            step=step.value,
            weeks=msgspec.to_builtins(told.weeks),
            remark=plan.remark,
            made_at=self._clock.now(),
            made_by=self._actor.account_id,
            made_by_name=self._actor.full_name,
        )
        self._work.session.add(kept)
        return told
