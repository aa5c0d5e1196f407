"""How many signals were decided upon, passed or over within two weeks."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="signals_answered",
    facet=Facet.MANAGEMENT,
    unit=Unit.SHARE,
    position=40,
    lowest="preschool",
    key=True,
    needs=("raised_signal",),
    counted="""
      select preschool_id, null::uuid, '', count(*) filter (where in_time), count(*), count(*)
      from raised_signal where in_time or due group by preschool_id
    """,
    rows="""
      select preschool_id, null::uuid, id, figure, '', raised_at, in_time, 'signals', null::uuid[]
      from raised_signal where in_time or due
    """,
)
