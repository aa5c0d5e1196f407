"""How many decisions measured in the month reached what was expected."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="decisions_met",
    facet=Facet.MANAGEMENT,
    unit=Unit.SHARE,
    position=50,
    lowest="preschool",
    needs=(),
    counted="""
      select preschool_id, null::uuid, '', count(*) filter (where met), count(*), count(*)
      from decision
      where preschool_id = any(:preschools) and state = 'measured' and measured_at >= :begins and measured_at < :ends
      group by preschool_id
    """,
    rows="""
      select preschool_id, null::uuid, id, title, '', due_on, coalesce(met, false), 'decisions/' || id, null::uuid[]
      from decision
      where preschool_id = any(:preschools) and state = 'measured' and measured_at >= :begins and measured_at < :ends
    """,
)
