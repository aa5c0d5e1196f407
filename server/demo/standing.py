"""Reading a settled preschool back as the loading needs it: its groups with their children, and who acts in it."""

from typing import Final
from uuid import UUID

from server.demo.people import DemoPreschool
from server.demo.stage import Stage, StagedChild, StagedGroup, StagedPreschool
from server.kernel.database import Work
from server.shared.domain.permissions import Role

_GROUPS: Final = "select id, age_band, language from preschool_group where preschool_id = $1 order by name"
_CHILDREN: Final = """
    select c.id, c.given_name, e.group_id, e.starts_on, coalesce(o.given, false) as in_pictures
    from child c
    join enrolment e on e.preschool_id = c.preschool_id and e.child_id = c.id
    left join consent o on o.preschool_id = c.preschool_id and o.child_id = c.id and o.purpose = 'photos'
     and o.replaced_at is null
    where c.preschool_id = $1 order by c.source_id
"""
_STAFF: Final = """
    select m.account_id, m.role, m.family_name || ' ' || m.given_name as name, g.group_id
    from staff_member m
    left join staff_group g on g.preschool_id = m.preschool_id and g.staff_id = m.id
    where m.preschool_id = $1 and m.role in ('head', 'methodist', 'educator') and m.account_id is not null
    order by m.sort_key
"""


async def as_it_stands(stage: Stage, work: Work, plan: DemoPreschool, preschool_id: UUID) -> StagedPreschool:
    """The preschool with the actors of those of its head, methodist and educators who have an account."""
    rows = await work.raw.fetch(_GROUPS, preschool_id)
    groups = {row["id"]: StagedGroup(row["id"], row["age_band"], row["language"]) for row in rows}
    staged = StagedPreschool(preschool_id, plan, list(groups.values()))
    for row in await work.raw.fetch(_CHILDREN, preschool_id):
        child = StagedChild(row["id"], row["given_name"], row["starts_on"], row["in_pictures"])
        groups[row["group_id"]].children.append(child)
    for row in await work.raw.fetch(_STAFF, preschool_id):
        if row["role"] == Role.HEAD.value:
            staged.head = stage.acting(Role.HEAD, row["account_id"], row["name"], preschool_id=preschool_id)
        elif row["role"] == Role.METHODIST.value:
            staged.methodist = stage.acting(Role.METHODIST, row["account_id"], row["name"], preschool_id=preschool_id)
        elif (group := groups.get(row["group_id"])) is not None and group.educator is None:
            own = frozenset({group.group_id})
            group.educator = stage.acting(
                Role.EDUCATOR, row["account_id"], row["name"], preschool_id=preschool_id, group_ids=own
            )
    return staged
