"""Which activities belong to a day, in which part of it they stand, and which part is on now."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from typing import Final
from uuid import UUID

import msgspec

from server.shared.contract.plans import Activity, ActivityMark, WeeklyPlan
from server.shared.domain.weekly_plans import PARTS_OF_DAY

BEGINNINGS: Final = (
    ("reception", time(0)),
    ("morning_circle", time(8, 45)),
    ("centres", time(9, 15)),
    ("outdoors", time(10, 45)),
    ("second_half", time(13)),
    ("reflection", time(16, 45)),
)
"""When the parts of a preschool's day usually begin: our own reckoning, which decides only what is shown first."""
DAYS_AHEAD: Final = 5
_WORKING_WEEK: Final = 5


class Line(msgspec.Struct, frozen=True):
    """An activity of the day; ``moved_from`` is the day it was moved here from."""

    plan_id: UUID
    activity: Activity
    planned_for: date
    moved_from: date | None = None


def lines_of(plans: Iterable[WeeklyPlan], day: date) -> list[Line]:
    """The activities planned for a day and those moved to it from other days, in the order of the day."""
    lines = []
    for plan in plans:
        for activity in plan.activities:
            planned_for = plan.week_start + timedelta(days=activity.weekday)
            if planned_for == day:
                lines.append(Line(plan.id, activity, planned_for))
            elif activity.state == "moved" and activity.moved_to == day:
                lines.append(Line(plan.id, activity, planned_for, planned_for))
    order = PARTS_OF_DAY.index
    return sorted(lines, key=lambda line: (order(line.activity.part_of_day), line.activity.position))


def parts_of(lines: Iterable[Line]) -> list[str]:
    """The parts of the day in which anything stands, in their order."""
    present = {line.activity.part_of_day for line in lines}
    return [part for part in PARTS_OF_DAY if part in present]


def part_now(parts: Sequence[str], clock: time) -> str | None:
    """The part that is on: of those given the one that began last, before the first of them the first."""
    begun = {part for part, begins in BEGINNINGS if begins <= clock}
    return next((part for part in reversed(parts) if part in begun), next(iter(parts), None))


def marked(activity: Activity, mark: ActivityMark) -> Activity:
    """The activity as the server will have it after this mark."""
    adapted = mark.state in ("moved", "replaced", "not_done")
    return msgspec.structs.replace(
        activity,
        state=mark.state,
        reason_code=mark.reason_code if adapted else "",
        reason=mark.reason if adapted else "",
        moved_to=mark.moved_to if mark.state == "moved" else None,
        replaced_by=mark.replaced_by if mark.state == "replaced" else "",
    )


def mark_of(activity: Activity) -> ActivityMark:
    """The mark that makes an activity what it is now."""
    return ActivityMark(
        state=activity.state,
        reason_code=activity.reason_code,
        reason=activity.reason,
        moved_to=activity.moved_to,
        replaced_by=activity.replaced_by,
    )


def is_waiting(line: Line) -> bool:
    """Whether nobody has said yet what became of it; what was moved to this day waits here again."""
    return line.activity.state == "planned" or (line.moved_from is not None and line.activity.state == "moved")


def days_ahead(today: date, working_days: Sequence[date]) -> list[date]:
    """The next days an activity may be moved to; of the running week only those on which the preschool works."""
    last_known = max(working_days, default=today)
    ahead = (today + timedelta(days=number) for number in range(1, 3 * DAYS_AHEAD))
    usual = (day for day in ahead if day in working_days or (day > last_known and day.weekday() < _WORKING_WEEK))
    return [day for _, day in zip(range(DAYS_AHEAD), usual, strict=False)]
