"""How many of the weekly plans that were written are approved."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="plans_approved",
    facet=Facet.MANAGEMENT,
    unit=Unit.SHARE,
    position=10,
    needs=("plan",),
    counted="""
      select preschool_id, group_id, '', count(*) filter (where status = 'approved'), count(id), count(id)
      from plan group by preschool_id, group_id
    """,
    rows="""
      select preschool_id, group_id, id, group_name, '', week_start, status = 'approved', 'weekly-plans/' || id,
        null::uuid[]
      from plan where id is not null
    """,
)
