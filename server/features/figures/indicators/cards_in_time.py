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
    needs=("enrolled",),
    counted="""
      select e.preschool_id, e.group_id, '', count(d.id), count(*), count(d.id)
      from enrolled e
      join assessment_round r on r.preschool_id = e.preschool_id and r.ends_on between :month and :past
      left join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.id and d.child_id = e.child_id
       and (d.completed_at at time zone :zone)::date <= r.ends_on
      group by e.preschool_id, e.group_id
    """,
    rows="""
      select e.preschool_id, e.group_id, c.id, c.family_name || ' ' || c.given_name, e.group_name, d.completed_at,
        coalesce((d.completed_at at time zone :zone)::date <= r.ends_on, false), 'children/' || c.id, array[c.id]
      from enrolled e
      join assessment_round r on r.preschool_id = e.preschool_id and r.ends_on between :month and :past
      join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
      left join development_card d on d.preschool_id = r.preschool_id and d.round_id = r.id and d.child_id = e.child_id
    """,
)
