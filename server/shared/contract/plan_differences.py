"""What is otherwise between two versions of a year's plan, over the wire."""

from datetime import date
from typing import Literal

from server.shared.contract.base import WireStruct
from server.shared.contract.plans import PlanVersion


class AnnualWeekDifference(WireStruct):
    """How one week of the year differs: added, removed or changed, and then in which ``fields``.

    Titles are in their languages; a side on which there is no such week is empty. ``fields`` are of title, note,
    working_days and period.
    """

    kind: Literal["added", "removed", "changed"]
    week_start: date
    before: dict[str, str]
    after: dict[str, str]
    note_before: str = ""
    note_after: str = ""
    days_before: int = 0
    days_after: int = 0
    fields: list[str] = []


class AnnualPlanDifference(WireStruct):
    """What is otherwise in ``later`` than in ``earlier``, by week; ``later`` None is the year as it stands now."""

    earlier: PlanVersion
    later: PlanVersion | None
    weeks: list[AnnualWeekDifference]
