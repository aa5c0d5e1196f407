"""The registry of indicators: each a file of its own, found here and put in the order of the pages."""

import importlib
import pkgutil
from collections.abc import Sequence
from typing import Final

from server.features.figures.indicator import Indicator
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import Facet


def _found() -> list[Indicator]:
    modules = (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
    facets = list(Facet)
    return sorted(
        (module.INDICATOR for module in modules), key=lambda one: (facets.index(one.facet), one.position, one.slug)
    )


INDICATORS: Final[Sequence[Indicator]] = tuple(_found())
"""In the order of the pages; facets stand together."""
_BY_SLUG: Final = {indicator.slug: indicator for indicator in INDICATORS}


def indicator_of(slug: str) -> Indicator:
    """The indicator of that slug; raises ``figure.unknown``."""
    try:
        return _BY_SLUG[slug]
    except KeyError:
        raise RuleViolation("figure.unknown", figure=slug) from None
