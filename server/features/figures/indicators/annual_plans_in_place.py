"""How many groups have a plan of the year."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="annual_plans_in_place",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=90,
    needs=("open_group",),
    counted="""
      select g.preschool_id, g.group_id, '', count(a.id), 1, count(a.id)
      from open_group g
      left join annual_plan a on a.preschool_id = g.preschool_id and a.group_id = g.group_id
       and a.school_year = :school_year
      group by g.preschool_id, g.group_id
    """,
    rows="""
      select g.preschool_id, g.group_id, g.group_id, g.name, '', null::date, a.id is not null,
        'groups/' || g.group_id, null::uuid[]
      from open_group g
      left join annual_plan a on a.preschool_id = g.preschool_id and a.group_id = g.group_id
       and a.school_year = :school_year
    """,
)
