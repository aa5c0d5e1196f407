"""The registry of indicators: each a file of its own."""

from server.shared.domain.figures import FIGURES as INDICATORS
from server.shared.domain.figures import definition_of as indicator_of

__all__ = ["INDICATORS", "indicator_of"]
