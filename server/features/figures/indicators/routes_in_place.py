"""How many of the children who find something hard have an individual route this school year."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="routes_in_place",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=80,
    of_children=True,
    needs=("enrolled", "in_difficulty"),
    counted="""
      select e.preschool_id, e.group_id, '', count(*) filter (where h.with_route), count(*),
        coalesce(sum(h.difficulties), 0)
      from enrolled e join in_difficulty h on h.preschool_id = e.preschool_id and h.child_id = e.child_id
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, h.since,
        h.with_route, 'children/' || c.id, array[c.id]
      from enrolled e join in_difficulty h on h.preschool_id = e.preschool_id and h.child_id = e.child_id
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
    """,
)
