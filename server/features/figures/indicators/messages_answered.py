"""How many messages of families were answered within two days."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="messages_answered",
    facet=Facet.WELL_BEING,
    unit=Unit.SHARE,
    position=40,
    of_children=True,
    key=True,
    needs=("family_message",),
    counted="""
      select preschool_id, group_id, '', count(*) filter (where in_time), count(*), count(*)
      from family_message where in_time or due group by preschool_id, group_id
    """,
    rows="""
      select m.preschool_id, m.group_id, m.id, c.family_name || ' ' || c.given_name, m.group_name, m.heard_at,
        m.in_time, 'children/' || c.id, array[c.id]
      from family_message m join child c on c.preschool_id = m.preschool_id and c.id = m.child_id
      where m.in_time or m.due
    """,
)
