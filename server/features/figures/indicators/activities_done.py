"""How many of the planned activities came about, or were changed for a reason."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="activities_done",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=20,
    needs=("past_activity",),
    counted="""
      select preschool_id, group_id, '',
        count(*) filter (where state = 'done' or (state in ('moved', 'replaced') and explained)), count(*), count(*)
      from past_activity group by preschool_id, group_id
    """,
    rows="""
      select p.preschool_id, p.group_id, p.id, a.title, p.group_name, p.day,
        p.state = 'done' or (p.state in ('moved', 'replaced') and p.explained), 'weekly-plans/' || p.plan_id,
        null::uuid[]
      from past_activity p join activity a on a.preschool_id = p.preschool_id and a.id = p.id
    """,
)
