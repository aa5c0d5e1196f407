"""Who may write a year at which step of its way, and what becomes of an approved one that is written again."""

from server.features.annual_plans.models import AnnualPlan
from server.kernel.access import Actor, Whereabouts
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.domain.year_approval import require_open


def open_for_change(actor: Actor, where: Whereabouts, plan: AnnualPlan) -> None:
    """Lets a locked year be written; raises ``annual_plan.not_editable`` where it may not be.

    What the council approved is changed by the leading staff alone. Then it is a draft again that waits for the
    council: a protocol stands for the words that were read. The approved year itself stays among the versions.
    """
    require_open(plan.status, actor.may(Action.ANNUAL_PLAN_APPROVE, where))
    if plan.status == PlanStatus.APPROVED:
        plan.status = PlanStatus.DRAFT.value
        plan.protocol_number, plan.protocol_date = "", None
        plan.decided_at = plan.decided_by = None
