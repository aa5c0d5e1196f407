"""The way of a week to the methodist's word: handed on, returned with remarks, approved, one or many at once."""

from collections.abc import Mapping
from uuid import UUID

from server.features.activity_bank.service import note_uses
from server.features.frameworks.service import local_limit
from server.features.weekly_plans import approval_queries
from server.features.weekly_plans.desk import PlanDesk
from server.features.weekly_plans.mapping import plain
from server.features.weekly_plans.models import WeeklyPlan
from server.features.weekly_plans.versions import keep_version
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.shared.contract import plans as contract
from server.shared.domain import weekly_plans as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStep


class ApprovalService(PlanDesk):
    """Weekly plans between the educator who hands them on and the methodist who decides."""

    async def submit(self, preschool_id: UUID, plan_id: UUID) -> contract.WeeklyPlan:
        """Hands the week to the methodist; every working day is planned and the local share kept.

        What was said of the plan before is answered by it and stays in the version that was returned.
        """
        plan = await self._locked(Action.WEEKLY_PLAN_SUBMIT, preschool_id, plan_id)
        status = rules.status_after(plan.status, PlanStep.SUBMIT)
        lines = await self._lines(plan)
        rules.require_every_day_planned({line.weekday for line in lines}, await self._days_of(plan))
        minutes = [(line.component, line.minutes) for line in lines]
        rules.require_local_share(minutes, await local_limit(self._work))
        await approval_queries.remark(self._work, plan, {})
        plan.status, plan.submitted_at, plan.remark = status, self._clock.now(), ""
        await self._handed_on(plan, PlanStep.SUBMIT, Action.WEEKLY_PLAN_SUBMIT)
        await note_uses(self._work, preschool_id, plan_id)
        return await self.one(preschool_id, plan_id)

    async def decide(self, preschool_id: UUID, plan_id: UUID, request: contract.PlanDecision) -> contract.WeeklyPlan:
        """Approves a submitted plan or returns it with a word on the whole of it, on some of its lines, or both."""
        await self._decide(preschool_id, plan_id, request)
        return await self.one(preschool_id, plan_id)

    async def approve(self, preschool_id: UUID, request: contract.ManyApprovals) -> list[contract.Approved]:
        """Approves each plan by itself: one that is refused does not stop the others.

        They are locked in one order whoever asks, so that two methodists never wait for each other.
        """
        self._require_judge(preschool_id)
        plan_ids = list(dict.fromkeys(request.plan_ids))
        refusals = {plan_id: await self._refusal(preschool_id, plan_id) for plan_id in sorted(plan_ids)}
        return [contract.Approved(plan_id=plan_id, refusal=refusals[plan_id]) for plan_id in plan_ids]

    async def queue(self, preschool_id: UUID) -> list[contract.QueuedPlan]:
        """The submitted weeks of every group, the most urgent first."""
        self._require_judge(preschool_id)
        return [
            contract.QueuedPlan(**row) for row in await approval_queries.queue(self._work, self._actor, preschool_id)
        ]

    def _require_judge(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.WEEKLY_PLAN_APPROVE, Whereabouts(preschool_id)):
            raise NotVisible

    async def _refusal(self, preschool_id: UUID, plan_id: UUID) -> str:
        """The code with which the plan's approval is refused; empty where it was approved."""
        try:
            await self._decide(preschool_id, plan_id, contract.PlanDecision(approved=True))
        except RuleViolation as violation:
            return violation.code
        except NotVisible:
            return "access.not_found"
        return ""

    async def _decide(self, preschool_id: UUID, plan_id: UUID, request: contract.PlanDecision) -> None:
        """Every refusal comes before the first write, so that of many plans one leaves nothing half done."""
        plan = await self._locked(Action.WEEKLY_PLAN_APPROVE, preschool_id, plan_id)
        step = PlanStep.APPROVE if request.approved else PlanStep.RETURN
        status, remark = rules.status_after(plan.status, step), plain(request.remark)
        remarks = {line: said for line, text in request.remarks.items() if (said := plain(text))}
        rules.require_remark(request.approved, remark, *remarks.values())
        await self._remark(plan, remarks)
        plan.status, plan.remark = status, remark
        plan.decided_at, plan.decided_by = self._clock.now(), self._actor.account_id
        await self._handed_on(plan, step, Action.WEEKLY_PLAN_APPROVE)

    async def _remark(self, plan: WeeklyPlan, remarks: Mapping[UUID, str]) -> None:
        if not remarks:
            return
        known = {line.id for line in await self._lines(plan)}
        if remarks.keys() - known:
            raise RuleViolation("weekly_plan.activity_elsewhere")
        await approval_queries.remark(self._work, plan, remarks)

    async def _handed_on(self, plan: WeeklyPlan, step: PlanStep, action: Action) -> None:
        await keep_version(self._work, self._actor, plan, step, self._clock.now())
        await self._noted(action, plan)
