"""What the effects give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import Provide
from litestar.types import ControllerRouterHandler

from server.features.effects.controllers import EffectController, PlaceEffectController
from server.features.effects.service import EffectService
from server.kernel.clock import Clock
from server.kernel.http.dependencies import service

EFFECT_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = (EffectController, PlaceEffectController)


def effect_dependencies(clock: Clock) -> dict[str, Provide]:
    return {"effects": service(EffectService, clock)}
