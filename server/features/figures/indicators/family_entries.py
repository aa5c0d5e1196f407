"""Of how many children the family wrote something from home in the month."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="family_entries",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=50,
    of_children=True,
    needs=("enrolled", "seen_at_home"),
    counted="""
      select e.preschool_id, e.group_id, '', count(s.child_id), count(*), coalesce(sum(s.entries), 0)
      from enrolled e left join seen_at_home s on s.preschool_id = e.preschool_id and s.child_id = e.child_id
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, s.last_at,
        s.child_id is not null, 'children/' || c.id, array[c.id]
      from enrolled e join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join seen_at_home s on s.preschool_id = e.preschool_id and s.child_id = e.child_id
    """,
)
