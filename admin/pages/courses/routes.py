"""Every page of the course."""

from typing import Final

from litestar.types import ControllerRouterHandler

COURSE_ROUTES: Final[tuple[ControllerRouterHandler, ...]] = ()
