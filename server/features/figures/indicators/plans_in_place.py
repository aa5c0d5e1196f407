"""How many weeks of the groups have a plan that is somebody's work."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="plans_in_place",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=10,
    key=True,
    needs=("plan",),
    counted="""
      select preschool_id, group_id, '', count(id), count(*), count(id) from plan group by preschool_id, group_id
    """,
    rows="""
      select preschool_id, group_id, coalesce(id, group_id), group_name, '', week_start, id is not null,
        case when id is null then 'groups/' || group_id else 'weekly-plans/' || id end, null::uuid[]
      from plan
    """,
)
