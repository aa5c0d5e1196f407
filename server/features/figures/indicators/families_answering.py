"""How many families have read the announcements of the month that ask for it."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="families_answering",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=30,
    of_children=True,
    needs=("asked_announcement",),
    counted="""
      select preschool_id, group_id, '', sum(read), sum(children), sum(read)
      from asked_announcement group by preschool_id, group_id
    """,
    rows="""
      select preschool_id, group_id, id, title, group_name, published_at, read = children, '', null::uuid[]
      from asked_announcement
    """,
)
