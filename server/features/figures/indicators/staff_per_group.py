"""How many people work with a group."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="staff_per_group",
    facet=Facet.MANAGEMENT,
    unit=Unit.PER_GROUP,
    position=90,
    needs=("open_group", "working_with"),
    counted="""
      select g.preschool_id, g.group_id, '', count(w.staff_id), 1, count(w.staff_id)
      from open_group g
      left join working_with w on w.preschool_id = g.preschool_id and w.group_id = g.group_id
      group by g.preschool_id, g.group_id
    """,
    rows="""
      select w.preschool_id, w.group_id, m.id, m.family_name || ' ' || m.given_name, w.group_name, null::date, true,
        'staff', null::uuid[]
      from working_with w join staff_member m on m.preschool_id = w.preschool_id and m.id = w.staff_id
    """,
)
