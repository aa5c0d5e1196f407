"""Say what is done otherwise for one child at one activity."""

from typing import Final

from server.features.practice.tasks.looking import Copy, Look, Task
from server.kernel.database import Work

_WRITTEN: Final = """
    select count(*) from (
      select 1 from adaptation where preschool_id = $1 and written_by = $2 and written_at >= $3 limit 1) as own
"""


async def _look(work: Work, copy: Copy) -> Look:
    found = await work.raw.fetchval(_WRITTEN, copy.preschool_id, copy.account_id, copy.made_at)
    return Look(found, 1, "practice-missing-adaptation")


TASK: Final = Task("adapt-activity", "/plans", _look)
