"""Rules of the weekly plan: its steps, its shares, and the frame that a drafted week begins with."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from server.shared.domain.ages import guided_minutes
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


@dataclass(frozen=True, slots=True)
class Slot:
    """One activity of the frame: when, where, which area, how long; ``turn`` chooses among its wordings."""

    weekday: int
    part_of_day: str
    centre: str
    area: str
    component: Component
    minutes: int
    position: int
    turn: int


_SUITED: Final[Mapping[str, tuple[str, ...]]] = {
    "reception": ("physical",),
    "morning_circle": ("speech", "social_emotional", "cognitive", "creative"),
    "construction_mathematics": ("cognitive", "physical"),
    "role_play": ("social_emotional", "speech"),
    "language": ("speech", "social_emotional"),
    "science_nature": ("cognitive", "speech"),
    "art": ("creative", "physical"),
    "outdoors": ("physical", "cognitive", "social_emotional", "creative"),
    "second_half": ("creative", "speech", "cognitive", "social_emotional", "physical"),
    "reflection": ("social_emotional", "speech"),
}
"""Which areas a part of the day or a centre serves, best first."""
_MINUTES: Final = {"reception": 15, "morning_circle": 15, "outdoors": 40, "reflection": 10}
_CENTRES_A_DAY: Final = 2


def draft_week(days: Sequence[date], areas: Sequence[str], age_band: str, turn: int) -> list[Slot]:
    """A sensible frame for the working days of one week.

    Each day has a reception, a morning circle, two centres, outdoors, a second half and a reflection. Centres take
    turns, so that three days meet all five. Every activity gets, of the areas that suit it, the one planned least so
    far. Every second day's second half is local. ``turn`` is the number of the week: it moves the rotation on.
    """
    planned = dict.fromkeys(areas, 0)
    slots: list[Slot] = []
    for number, day in enumerate(days):
        for position, (part, centre) in enumerate(_frame(number + turn)):
            area = _least_planned(_SUITED[centre or part], planned)
            planned[area] += 1
            local = part == "second_half" and number % 2 == 1
            slots.append(
                Slot(
                    weekday=day.weekday(),
                    part_of_day=part,
                    centre=centre,
                    area=area,
                    component=Component.LOCAL if local else Component.MANDATORY,
                    minutes=_MINUTES.get(part) or guided_minutes(age_band),
                    position=position,
                    turn=turn + number,
                )
            )
    return slots


def _frame(number: int) -> list[tuple[str, str]]:
    """Part of the day and centre of every activity of one day."""
    first, second = CENTRES[number % len(CENTRES)], CENTRES[(number + _CENTRES_A_DAY) % len(CENTRES)]
    centres = {"centres": (first, second)}
    return [(part, centre) for part in PARTS_OF_DAY for centre in centres.get(part, ("",))]


def _least_planned(suited: Sequence[str], planned: Mapping[str, int]) -> str:
    """Of the suited areas the framework has (of all its areas, where it has none of them) the one planned least."""
    known = [area for area in suited if area in planned] or list(planned)
    return min(known, key=lambda area: planned[area])
