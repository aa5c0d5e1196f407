"""How many of the development areas the plans of each group touch."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="coverage_planned",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=30,
    by_area=True,
    needs=("open_group", "development_area", "planned_activity"),
    counted="""
      select g.preschool_id, g.group_id, a.slug, least(count(t.id), 1), 1, count(t.id)
      from open_group g cross join development_area a
      left join planned_activity t on t.preschool_id = g.preschool_id and t.group_id = g.group_id and t.area = a.slug
      group by g.preschool_id, g.group_id, a.slug
    """,
    rows="""
      select g.preschool_id, g.group_id, g.group_id, g.name, a.title, null::date, count(t.id) > 0,
        'groups/' || g.group_id, null::uuid[]
      from open_group g cross join development_area a
      left join planned_activity t on t.preschool_id = g.preschool_id and t.group_id = g.group_id and t.area = a.slug
      group by g.preschool_id, g.group_id, g.name, a.slug, a.title, a.position
    """,
)
