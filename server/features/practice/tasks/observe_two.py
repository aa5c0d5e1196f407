"""Observe two different children, each with an indicator."""

from typing import Final

from server.features.practice.tasks.looking import Copy, Look, Task
from server.kernel.database import Work

_WANTED: Final = 2
_OBSERVED: Final = """
    select count(distinct c.child_id) from observation o
    join observation_child c on c.preschool_id = o.preschool_id and c.observation_id = o.id
    where o.preschool_id = $1 and o.author_id = $2 and o.recorded_at >= $3 and o.indicator_id is not null
      and o.withdrawn_at is null and not o.from_home
"""


async def _look(work: Work, copy: Copy) -> Look:
    found = await work.raw.fetchval(_OBSERVED, copy.preschool_id, copy.account_id, copy.made_at)
    return Look(min(found, _WANTED), _WANTED, "practice-missing-observations", {"count": _WANTED - min(found, _WANTED)})


TASK: Final = Task("observe-two", "/children", _look)
