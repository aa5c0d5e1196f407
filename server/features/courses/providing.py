"""What the course gives to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.kernel.clock import Clock

COURSES_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = ()


def courses_dependencies(clock: Clock) -> dict[str, Provide]:
    return {}
