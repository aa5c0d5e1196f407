"""How many cards of a round that ended in the month were completed by its last day."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="cards_in_time",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=50,
    of_children=True,
    needs=("enrolled", "due_card", "round_due"),
    counted="""
      select e.preschool_id, e.group_id, '', count(d.child_id), count(*), count(d.child_id)
      from enrolled e join round_due r on r.preschool_id = e.preschool_id
      left join due_card d on d.preschool_id = e.preschool_id and d.child_id = e.child_id and d.round_id = r.round_id
       and d.in_time
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, d.completed_at,
        coalesce(d.in_time, false), 'children/' || c.id, array[c.id]
      from enrolled e join round_due r on r.preschool_id = e.preschool_id
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join due_card d on d.preschool_id = e.preschool_id and d.child_id = e.child_id and d.round_id = r.round_id
    """,
)
