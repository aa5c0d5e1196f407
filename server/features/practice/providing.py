"""What the practice preschools give to the composition of the API."""

from collections.abc import Sequence
from typing import Final

from litestar.di import NamedDependency, Provide
from litestar.types import ControllerRouterHandler

from server.features.accounts.service import AccountService
from server.features.practice.controllers import PracticeController
from server.features.practice.service import PracticeService
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.http.dependencies import provide

PRACTICE_CONTROLLERS: Final[Sequence[ControllerRouterHandler]] = (PracticeController,)


def practice_dependencies(clock: Clock) -> dict[str, Provide]:
    def practice(
        work: NamedDependency[Work], actor: NamedDependency[Actor], accounts: NamedDependency[AccountService]
    ) -> PracticeService:
        return PracticeService(work, actor, clock, accounts)

    return {"practice": provide(practice)}
