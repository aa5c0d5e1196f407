"""How many weeks of the groups had a plan approved before the week began."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="plans_in_time",
    facet=Facet.MANAGEMENT,
    unit=Unit.SHARE,
    position=20,
    key=True,
    needs=("plan",),
    counted="""
      select preschool_id, group_id, '',
        count(*) filter (where status = 'approved' and (decided_at at time zone :zone)::date < week_start),
        count(*), count(id)
      from plan group by preschool_id, group_id
    """,
    rows="""
      select preschool_id, group_id, coalesce(id, group_id), group_name, '', week_start,
        coalesce(status = 'approved' and (decided_at at time zone :zone)::date < week_start, false),
        case when id is null then 'groups/' || group_id else 'weekly-plans/' || id end, null::uuid[]
      from plan
    """,
)
