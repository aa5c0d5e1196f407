"""Sets of children, of what was seen of them, and of their families."""

from collections.abc import Mapping
from typing import Final

SETS_OF_CHILDREN: Final[Mapping[str, str]] = {
    "enrolled": """
      select distinct e.preschool_id, e.child_id, g.group_id, g.name as group_name
      from open_group g
      join enrolment e on e.preschool_id = g.preschool_id and e.group_id = g.group_id
       and e.starts_on <= :until and (e.ends_on is null or e.ends_on >= :until)
    """,
    "development_area": """
      select distinct on (a.slug) a.slug, a.title, a.position
      from area a join framework f on f.id = a.framework_id where f.in_force order by a.slug, f.version desc
    """,
    "entry": """
      select o.preschool_id, o.id, o.group_id, g.name as group_name, o.area, o.text, o.observed_at,
        exists (select from observation_photo f
                where f.preschool_id = o.preschool_id and f.observation_id = o.id) as with_photo
      from open_group g
      join observation o on o.preschool_id = g.preschool_id and o.group_id = g.group_id
       and o.observed_at >= :begins and o.observed_at < :ends and o.withdrawn_at is null and not o.from_home
    """,
    "seen": """
      select c.preschool_id, c.child_id, count(*) as entries, max(c.observed_at) as last_at
      from (select distinct preschool_id, child_id from enrolled) as e
      join observation_child c on c.preschool_id = e.preschool_id and c.child_id = e.child_id
       and c.observed_at >= :begins and c.observed_at < :ends
      join observation o on o.preschool_id = c.preschool_id and o.id = c.observation_id and o.withdrawn_at is null
       and not o.from_home
      group by c.preschool_id, c.child_id
    """,
    "family": """
      select g.preschool_id, g.child_id, count(*) as guardians, count(g.account_id) > 0 as connected
      from guardian g where g.preschool_id = any(:preschools) group by g.preschool_id, g.child_id
    """,
}
"""Entries are those of the staff: what a family saw at home says nothing of whom an educator has observed."""
