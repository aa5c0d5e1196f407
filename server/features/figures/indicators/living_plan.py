"""How alive the plans are: of the marked activities, those done or changed for a reason."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="living_plan",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=20,
    key=True,
    needs=("past_activity",),
    counted="""
      select preschool_id, group_id, '',
        count(*) filter (where state = 'done' or (state in ('moved', 'replaced') and explained)),
        count(*) filter (where state <> 'planned'), count(*) filter (where state <> 'planned')
      from past_activity group by preschool_id, group_id
    """,
    rows="""
      select preschool_id, group_id, id, title, group_name, day,
        state = 'done' or (state in ('moved', 'replaced') and explained), 'weekly-plans/' || plan_id, null::uuid[]
      from past_activity where state <> 'planned'
    """,
)
