"""How many children have somebody at home with an account; its denominator is the number of children of a place."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="families_connected",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=10,
    of_children=True,
    key=True,
    needs=("enrolled", "family"),
    counted="""
      select e.preschool_id, e.group_id, '', count(*) filter (where f.connected), count(*),
        coalesce(sum(f.guardians), 0)
      from enrolled e left join family f on f.preschool_id = e.preschool_id and f.child_id = e.child_id
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, null::date,
        coalesce(f.connected, false), 'children/' || c.id, array[c.id]
      from enrolled e
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join family f on f.preschool_id = e.preschool_id and f.child_id = e.child_id
    """,
)
