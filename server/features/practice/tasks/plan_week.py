"""Plan the third week from now: every part of the day on every working day, and hand it on."""

from datetime import date, timedelta
from typing import Final

from server.features.practice.tasks.looking import Copy, Look, Task
from server.features.preschools.calendar import closed_days
from server.kernel.database import Work
from server.shared.domain.weekly_plans import PARTS_OF_DAY

_AHEAD: Final = 3
_SOUGHT: Final = 10
"""So many weeks on for one in which the preschool works at all."""
_FILLED: Final = """
    select (
        select count(*) from unnest($4::text[]) as part where not exists (
          select from unnest($5::int[]) as day where not exists (
            select from activity a where a.preschool_id = p.preschool_id and a.plan_id = p.id
              and a.part_of_day = part and a.weekday = day))) as parts,
      coalesce(p.submitted_at >= $3 and p.status in ('submitted', 'approved'), false) as handed_on
    from weekly_plan p where p.preschool_id = $1 and p.week_start = $2
    order by handed_on desc, parts desc limit 1
"""


async def _look(work: Work, copy: Copy) -> Look:
    week, days = await _wanted_week(work, copy)
    row = await work.raw.fetchrow(
        _FILLED, copy.preschool_id, week, copy.made_at, list(PARTS_OF_DAY), [day.weekday() for day in days]
    )
    parts, handed_on = (row["parts"], row["handed_on"]) if row else (0, False)
    missing = "practice-missing-parts" if parts < len(PARTS_OF_DAY) else "practice-missing-submission"
    return Look(parts + handed_on, len(PARTS_OF_DAY) + 1, missing, {"week": week, "parts": len(PARTS_OF_DAY) - parts})


async def _wanted_week(work: Work, copy: Copy) -> tuple[date, list[date]]:
    """The third week from the one of the copy, or the first after it in which the preschool works; its days."""
    first = copy.week(_AHEAD)
    closed = await closed_days(work, copy.preschool_id, first, first + timedelta(weeks=_SOUGHT))
    for number in range(_SOUGHT):
        week = first + timedelta(weeks=number)
        days = [day for day in (week + timedelta(days=one) for one in range(7)) if day not in closed]
        if days:
            return week, days
    return first, []


TASK: Final = Task("plan-week", "/plans", _look)
