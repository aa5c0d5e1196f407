"""Rules of the weekly plan: its steps and its shares."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from server.shared.domain.errors import RuleViolation


class PlanStatus(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


class PlanStep(StrEnum):
    SUBMIT = "submit"
    RETURN = "return"
    APPROVE = "approve"
    DRAFT = "draft"
    """Drafted anew: a version of its own, possible as long as the plan is rewritten at all."""


class Component(StrEnum):
    MANDATORY = "mandatory"
    LOCAL = "local"


STATUS_AFTER: Final[Mapping[tuple[PlanStatus, PlanStep], PlanStatus]] = {
    (PlanStatus.DRAFT, PlanStep.SUBMIT): PlanStatus.SUBMITTED,
    (PlanStatus.RETURNED, PlanStep.SUBMIT): PlanStatus.SUBMITTED,
    (PlanStatus.SUBMITTED, PlanStep.RETURN): PlanStatus.RETURNED,
    (PlanStatus.SUBMITTED, PlanStep.APPROVE): PlanStatus.APPROVED,
}
LARGEST_LOCAL_SHARE: Final = 0.2
"""The mandatory component takes 80 % of the plan, the regional one up to 20 % (state curriculum "Ilk qadam").

What holds where no framework says otherwise.
"""
CENTRES: Final = ("construction_mathematics", "role_play", "language", "science_nature", "art")
PARTS_OF_DAY: Final = ("reception", "morning_circle", "centres", "outdoors", "second_half", "reflection")


def status_after(status: str, step: PlanStep) -> PlanStatus:
    """The status after a step; raises ``weekly_plan.wrong_step`` where the step is not possible."""
    try:
        return STATUS_AFTER[PlanStatus(status), step]
    except KeyError:
        raise RuleViolation("weekly_plan.wrong_step", status=status, step=step.value) from None


def is_possible(status: str, step: PlanStep) -> bool:
    return (PlanStatus(status), step) in STATUS_AFTER


def is_editable(status: str) -> bool:
    """A plan is rewritten by its educator as long as nobody judges it; marks of the day stay possible always."""
    return status in {PlanStatus.DRAFT, PlanStatus.RETURNED}


def require_editable(status: str) -> None:
    """Raises ``weekly_plan.not_editable`` for a submitted or approved plan."""
    if not is_editable(status):
        raise RuleViolation("weekly_plan.not_editable", status=status)


def require_working_days(days: Collection[date]) -> None:
    """Raises ``weekly_plan.no_working_days``: a week the preschool is closed needs no plan."""
    if not days:
        raise RuleViolation("weekly_plan.no_working_days")


def require_on_working_days(weekdays: Collection[int], days: Collection[date]) -> None:
    """Raises ``weekly_plan.day_off`` when something is planned for a day the preschool is closed."""
    off = set(weekdays) - {day.weekday() for day in days}
    if off:
        raise RuleViolation("weekly_plan.day_off", weekday=min(off))


def require_known_areas(used: Collection[str], areas: Collection[str]) -> None:
    """Raises ``weekly_plan.unknown_area`` for an area the framework in force does not have."""
    unknown = sorted(set(used) - set(areas))
    if unknown:
        raise RuleViolation("weekly_plan.unknown_area", area=unknown[0])


def require_known_indicators(used: Collection[str], indicators: Collection[str]) -> None:
    """Raises ``weekly_plan.unknown_indicator`` for an indicator the framework in force does not have."""
    unknown = sorted(set(used) - set(indicators))
    if unknown:
        raise RuleViolation("weekly_plan.unknown_indicator", indicator=unknown[0])


def require_every_day_planned(weekdays: Collection[int], days: Collection[date]) -> None:
    """Raises ``weekly_plan.empty_day`` for the first working day without any activity."""
    empty = sorted(day for day in days if day.weekday() not in weekdays)
    if empty:
        raise RuleViolation("weekly_plan.empty_day", day=empty[0].isoformat())


def local_share(minutes: Iterable[tuple[str, int]]) -> float:
    """The share of planned minutes that are local, 0 to 1, from (component, minutes) of each activity; 0 for none."""
    planned = list(minutes)
    total = sum(length for _, length in planned)
    local = sum(length for component, length in planned if component == Component.LOCAL)
    return local / total if total else 0.0


def require_local_share(minutes: Iterable[tuple[str, int]], largest: float) -> None:
    """Raises ``weekly_plan.local_share_too_large`` where the share exceeds ``largest``, what the framework allows."""
    share = local_share(minutes)
    if share > largest:
        raise RuleViolation("weekly_plan.local_share_too_large", share=round(share, 3), largest=largest)


def require_remark(approved: bool, *remarks: str) -> None:
    """Raises ``weekly_plan.remark_needed``: whoever returns a plan says what to change, of it all or of a line."""
    if not approved and not any(remark.strip() for remark in remarks):
        raise RuleViolation("weekly_plan.remark_needed")
