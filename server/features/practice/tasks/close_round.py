"""Complete every card of a group in the round that is on."""

from typing import Final

from server.features.practice.tasks.looking import Copy, Look, Task
from server.kernel.database import Work

_CARDS: Final = """
    select g.name, count(*) as children, count(d.completed_at) as complete
    from preschool_group g
    join enrolment e on e.preschool_id = g.preschool_id and e.group_id = g.id
     and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)
    join (select id from assessment_round where preschool_id = $1 order by school_year desc, number desc limit 1) r
      on true
    left join development_card d on d.preschool_id = g.preschool_id and d.round_id = r.id and d.child_id = e.child_id
    where g.preschool_id = $1
    group by g.id, g.name order by count(*) - count(d.completed_at), g.name limit 1
"""
"""The group that is nearest to its end."""


async def _look(work: Work, copy: Copy) -> Look:
    row = await work.raw.fetchrow(_CARDS, copy.preschool_id, copy.today)
    if row is None:
        return Look(0, 1, "practice-missing-round")
    left = row["children"] - row["complete"]
    return Look(row["complete"], row["children"], "practice-missing-cards", {"group": row["name"], "count": left})


TASK: Final = Task("close-round", "/cards", _look)
