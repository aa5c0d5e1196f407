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
      select p.preschool_id, p.group_id, p.id, a.title, p.group_name, p.day,
        p.state = 'done' or (p.state in ('moved', 'replaced') and p.explained), 'weekly-plans/' || p.plan_id,
        null::uuid[]
      from past_activity p join activity a on a.preschool_id = p.preschool_id and a.id = p.id
      where p.state <> 'planned'
    """,
)
