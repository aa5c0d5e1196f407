"""Attach a resource of the library to an activity of this week or of the next one."""

from datetime import timedelta
from typing import Final

from server.features.practice.tasks.looking import Copy, Look, Task
from server.kernel.database import Work
from server.shared.domain.calendar import monday_of

_NAMED: Final = """
    select count(*) from (
      select 1 from weekly_plan p join activity a on a.preschool_id = p.preschool_id and a.plan_id = p.id
      where p.preschool_id = $1 and p.week_start between $2 and $3 and a.resources <> '[]' limit 1) as named
"""
"""The copy begins without any."""


async def _look(work: Work, copy: Copy) -> Look:
    until = monday_of(copy.today) + timedelta(days=7)
    found = await work.raw.fetchval(_NAMED, copy.preschool_id, copy.week(0), until)
    return Look(found, 1, "practice-missing-resource")


TASK: Final = Task("media-on-activity", "/media", _look)
