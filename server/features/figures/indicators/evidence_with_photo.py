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
    needs=("entry",),
    counted="""
      select preschool_id, group_id, '', count(*) filter (where with_photo), count(*), count(*)
      from entry group by preschool_id, group_id
    """,
    rows="""
      select o.preschool_id, o.group_id, o.id, o.text, o.group_name, o.observed_at, o.with_photo, '',
        (select array_agg(c.child_id) from observation_child c
          where c.preschool_id = o.preschool_id and c.observation_id = o.id)
      from entry o
    """,
)
