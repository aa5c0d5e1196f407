"""How many groups used something of the library in the month."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="media_used",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=40,
    needs=("open_group", "media_use"),
    counted="""
      select g.preschool_id, g.group_id, '', least(count(u.uses), 1), 1, coalesce(sum(u.uses), 0)
      from open_group g left join media_use u on u.preschool_id = g.preschool_id and u.group_id = g.group_id
      group by g.preschool_id, g.group_id
    """,
    rows="""
      select g.preschool_id, g.group_id, g.group_id, g.name, '', u.last_on, u.uses is not null,
        'groups/' || g.group_id, null::uuid[]
      from open_group g left join media_use u on u.preschool_id = g.preschool_id and u.group_id = g.group_id
    """,
)
