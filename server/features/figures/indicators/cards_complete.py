"""How many children have a completed card of the latest round begun."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="cards_complete",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=40,
    of_children=True,
    key=True,
    needs=("enrolled", "round_begun", "completed_card"),
    counted="""
      select e.preschool_id, e.group_id, '', count(d.completed_at), count(*), count(d.id)
      from enrolled e join round_begun r on r.preschool_id = e.preschool_id
      left join completed_card d on d.preschool_id = e.preschool_id and d.child_id = e.child_id
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, d.completed_at,
        d.id is not null, 'children/' || c.id, array[c.id]
      from enrolled e join round_begun r on r.preschool_id = e.preschool_id
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join completed_card d on d.preschool_id = e.preschool_id and d.child_id = e.child_id
    """,
)
