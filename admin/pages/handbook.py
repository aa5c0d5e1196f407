"""Instructions and the textbook as pages."""

from typing import Final

from litestar.types import ControllerRouterHandler

HANDBOOK_ROUTES: Final[tuple[ControllerRouterHandler, ...]] = ()
