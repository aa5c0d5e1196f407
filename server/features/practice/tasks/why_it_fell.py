"""Find why a figure fell and decide upon it: the decision names the group, what is expected by when, and a task."""

from typing import Final

from server.features.practice.people import FALLEN, FORGOTTEN, groups
from server.features.practice.tasks.looking import Copy, Look, Task
from server.kernel.database import Work

_DECIDED: Final = """
    with named as (
      select '%' || uz_fold(name) || '%' as name from preschool_group where preschool_id = $1 and id = $4
      union all
      select '%' || uz_fold(c.family_name || ' ' || c.given_name) || '%'
      from enrolment e join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      where e.preschool_id = $1 and e.group_id = $4
    )
    select exists (
        select from named n where uz_fold(d.why) like n.name or exists (
          select from jsonb_array_elements(d.evidence) as said where uz_fold(said->>'words') like n.name)) as reasoned,
      exists (select from decision_task t where t.preschool_id = d.preschool_id and t.decision_id = d.id) as tasked
    from decision d
    where d.preschool_id = $1 and d.figure = $5 and d.decided_by = $2 and d.decided_at >= $3 and d.state <> 'dropped'
    order by reasoned desc, tasked desc limit 1
"""
"""Every decision has what is expected and a date; the reason may be the group or a child of it."""
_WANTED: Final = 3


async def _look(work: Work, copy: Copy) -> Look:
    forgotten = groups()[FORGOTTEN].id
    row = await work.raw.fetchrow(_DECIDED, copy.preschool_id, copy.account_id, copy.made_at, forgotten, FALLEN)
    if row is None:
        return Look(0, _WANTED, "practice-missing-decision")
    missing = "practice-missing-task" if row["reasoned"] else "practice-missing-reason"
    return Look(1 + row["reasoned"] + row["tasked"], _WANTED, missing)


TASK: Final = Task("why-it-fell", "/admin/preschools/*/signals", _look)
