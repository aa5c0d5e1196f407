"""For how many children and purposes the family has decided."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="consents_settled",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=20,
    of_children=True,
    needs=("enrolled", "settled"),
    counted="""
      select e.preschool_id, e.group_id, '', coalesce(sum(s.purposes), 0), 3 * count(*), coalesce(sum(s.purposes), 0)
      from enrolled e left join settled s on s.preschool_id = e.preschool_id and s.child_id = e.child_id
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, null::date,
        coalesce(s.purposes, 0) = 3, 'children/' || c.id, array[c.id]
      from enrolled e join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join settled s on s.preschool_id = e.preschool_id and s.child_id = e.child_id
    """,
)
