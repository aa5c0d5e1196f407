"""What the certificates give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.kernel.clock import Clock
from server.kernel.settings import Settings

CERTIFICATES_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = ()


def certificates_dependencies(clock: Clock, settings: Settings) -> dict[str, Provide]:
    return {}
