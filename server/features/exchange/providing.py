"""What the exchange gives to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import NamedDependency, Provide
from litestar.types import ControllerRouterHandler

from server.features.exchange.controllers import ExchangeController
from server.features.exchange.service import ExchangeService
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.kernel.settings import Settings

EXCHANGE_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = (ExchangeController,)


def exchange_dependencies(clock: Clock, settings: Settings) -> dict[str, Provide]:
    def exchange(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> ExchangeService:
        return ExchangeService(work, actor, clock, connected=bool(settings.dhis2_url))

    return {"exchange": provide(exchange)}
