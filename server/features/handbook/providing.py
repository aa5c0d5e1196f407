"""What the handbook gives to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.kernel.clock import Clock

HANDBOOK_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = ()


def handbook_dependencies(clock: Clock) -> dict[str, Provide]:
    return {}
