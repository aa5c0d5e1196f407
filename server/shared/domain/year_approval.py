"""Rules of the year's way to the pedagogical council: handed on, returned, approved by a protocol, opened again."""

from datetime import date

from server.shared.domain.errors import RuleViolation
from server.shared.domain.weekly_plans import STATUS_AFTER, PlanStatus, PlanStep, is_editable


def status_after(status: str, step: PlanStep) -> PlanStatus:
    """The status after a step; raises ``annual_plan.wrong_step`` where the step is not possible."""
    try:
        return STATUS_AFTER[PlanStatus(status), step]
    except KeyError:
        raise RuleViolation("annual_plan.wrong_step", status=status, step=step.value) from None


def is_open(status: str, judges: bool) -> bool:
    """Whether the year may be written: not while it is judged; an approved one by those only who ``judges``."""
    return is_editable(status) or (status == PlanStatus.APPROVED and judges)


def require_open(status: str, judges: bool) -> None:
    """Raises ``annual_plan.not_editable`` for a year that may not be written."""
    if not is_open(status, judges):
        raise RuleViolation("annual_plan.not_editable", status=status)


def require_protocol(number: str, day: date | None, today: date) -> None:
    """Raises ``annual_plan.protocol_needed`` or ``annual_plan.protocol_in_future``: a council leaves a protocol."""
    if not number.strip() or day is None:
        raise RuleViolation("annual_plan.protocol_needed")
    if day > today:
        raise RuleViolation("annual_plan.protocol_in_future", day=day.isoformat())


def require_remark(*remarks: str) -> None:
    """Raises ``annual_plan.remark_needed``: whoever returns a year says what to change, of it all or of a week."""
    if not any(remark.strip() for remark in remarks):
        raise RuleViolation("annual_plan.remark_needed")
