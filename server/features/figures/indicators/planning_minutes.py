"""How many minutes of active editing a weekly plan takes."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="planning_minutes",
    facet=Facet.MANAGEMENT,
    unit=Unit.MINUTES,
    position=30,
    direction=-1,
    needs=("open_group",),
    counted="""
      select g.preschool_id, g.group_id, '', round(sum(t.seconds) / 60.0, 3), count(distinct t.plan_id), count(*)
      from open_group g
      join planning_time t on t.preschool_id = g.preschool_id and t.group_id = g.group_id and t.about = 'weekly'
       and t.day between :month and :until
      group by g.preschool_id, g.group_id
    """,
    rows="""
      select g.preschool_id, g.group_id, t.plan_id, g.name, '', max(t.day), true, 'weekly-plans/' || t.plan_id,
        null::uuid[]
      from open_group g
      join planning_time t on t.preschool_id = g.preschool_id and t.group_id = g.group_id and t.about = 'weekly'
       and t.day between :month and :until
      group by g.preschool_id, g.group_id, g.name, t.plan_id
    """,
)
