"""How many of the entries show what they tell."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="evidence_with_photo",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=30,
    of_children=True,
    needs=("entry", "pictured"),
    counted="""
      select o.preschool_id, o.group_id, '', count(p.id), count(*), count(*)
      from entry o left join pictured p on p.preschool_id = o.preschool_id and p.id = o.id
      group by o.preschool_id, o.group_id
    """,
    rows="""
      select o.preschool_id, o.group_id, o.id, t.text, o.group_name, o.observed_at, p.id is not null, '', (
          select array_agg(c.child_id) from observation_child c
          where c.preschool_id = o.preschool_id and c.observation_id = o.id)
      from entry o join observation t on t.preschool_id = o.preschool_id and t.id = o.id
      left join pictured p on p.preschool_id = o.preschool_id and p.id = o.id
    """,
)
