"""What the handbook gives to the composition of the API."""

from typing import Final

from litestar.di import Provide

from server.features.handbook.controllers import HandbookController, HandbookFileController
from server.features.handbook.service import HandbookService
from server.kernel.clock import Clock
from server.kernel.http.dependencies import service

HANDBOOK_CONTROLLERS: Final = (HandbookController, HandbookFileController)


def handbook_dependencies(clock: Clock) -> dict[str, Provide]:
    return {"handbook": service(HandbookService, clock)}
