"""What the tests of the course give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.kernel.clock import Clock

COURSE_TESTS_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = ()


def course_tests_dependencies(clock: Clock) -> dict[str, Provide]:
    return {}
