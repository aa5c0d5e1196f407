"""Into the practice preschool and back: pages that change as whom one is signed in."""

from typing import Final

from litestar.types import ControllerRouterHandler

PRACTICE_ROUTES: Final[tuple[ControllerRouterHandler, ...]] = ()
