"""Routes of planning time."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta

from server.features.planning_time.service import PlanningTimeService
from server.shared.contract import day_mode as contract
from server.shared.domain.permissions import Action

Sittings = Annotated[list[contract.Sitting], Meta(min_length=1, max_length=100)]


class PlanningTimeController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/planning-time"
    tags = ("planning_time",)

    @get("/", action=Action.PLANNING_TIME_READ)
    async def of_year(
        self,
        preschool_id: FromPath[UUID],
        planning_time: NamedDependency[PlanningTimeService],
        group_id: FromQuery[UUID | None] = None,
    ) -> contract.PlanningTime:
        return await planning_time.of_year(preschool_id, group_id)

    @post("/", status_code=204, action=Action.PLANNING_TIME_RECORD)
    async def record(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[Sittings],
        planning_time: NamedDependency[PlanningTimeService],
    ) -> None:
        await planning_time.record(preschool_id, data)
