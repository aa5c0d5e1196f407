"""How many of the planned activities came about, or were changed for a reason."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

_CAME_ABOUT: Final = "(state = 'done' or (state in ('moved', 'replaced') and explained))"

INDICATOR: Final = Indicator(
    slug="activities_done",
    facet=Facet.TRAINING,
    unit=Unit.SHARE,
    position=20,
    needs=("past_activity",),
    counted=f"""
      select preschool_id, group_id, '', count(*) filter (where {_CAME_ABOUT}), count(*), count(*)
      from past_activity group by preschool_id, group_id
    """,  # noqa: S608 - only our own texts are joined
    rows=f"""
      select preschool_id, group_id, id, title, group_name, day, {_CAME_ABOUT}, 'weekly-plans/' || plan_id, null::uuid[]
      from past_activity
    """,  # noqa: S608 - only our own texts are joined
)
