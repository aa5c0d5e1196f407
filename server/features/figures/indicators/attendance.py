"""How many of the working days the children came; nobody collects it here yet."""

from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.figures import Facet, Unit

INDICATOR: Final = Indicator(
    slug="attendance", facet=Facet.WELL_BEING, unit=Unit.SHARE, position=99, of_children=True, collected=False
)
