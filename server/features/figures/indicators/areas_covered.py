"""How many of the development areas the entries of each group touch."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="areas_covered",
    facet=Facet.EDUCATION,
    unit=Unit.SHARE,
    position=20,
    of_children=True,
    by_area=True,
    needs=("open_group", "development_area", "entry"),
    counted="""
      select g.preschool_id, g.group_id, a.slug, least(count(o.id), 1), 1, count(o.id)
      from open_group g cross join development_area a
      left join entry o on o.preschool_id = g.preschool_id and o.group_id = g.group_id and o.area = a.slug
      group by g.preschool_id, g.group_id, a.slug
    """,
    rows="""
      select g.preschool_id, g.group_id, g.group_id, g.name, a.title, null::timestamptz, count(o.id) > 0,
        'groups/' || g.group_id, null::uuid[]
      from open_group g cross join development_area a
      left join entry o on o.preschool_id = g.preschool_id and o.group_id = g.group_id and o.area = a.slug
      group by g.preschool_id, g.group_id, g.name, a.slug, a.title, a.position
    """,
)
