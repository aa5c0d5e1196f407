"""Routes of the first screen."""

from litestar import Controller, get
from litestar.di import NamedDependency

from server.features.today.service import TodayService
from server.shared.contract import today as contract
from server.shared.domain.permissions import Action


class TodayController(Controller):
    path = "/api/today"
    tags = ("today",)

    @get("/", action=Action.TODAY_READ)
    async def for_staff(self, today: NamedDependency[TodayService]) -> contract.EducatorToday:
        return await today.for_staff()

    @get("/family", action=Action.TODAY_READ)
    async def for_family(self, today: NamedDependency[TodayService]) -> contract.ParentToday:
        return await today.for_family()
