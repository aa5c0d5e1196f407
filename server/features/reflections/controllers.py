"""Routes of reflections and of the living plan."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from server.features.reflections.service import ReflectionService
from server.shared.contract import day_mode as contract
from server.shared.contract.plans import LivingPlan
from server.shared.domain.permissions import Action

Since = Annotated[date | None, QueryParameter(name="from")]
Until = Annotated[date | None, QueryParameter(name="until")]


class ReflectionController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("reflections",)

    @get("/weekly-plans/{plan_id:uuid}/reflections", action=Action.REFLECTION_READ)
    async def of_plan(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], reflections: NamedDependency[ReflectionService]
    ) -> list[contract.Reflection]:
        return await reflections.of_plan(preschool_id, plan_id)

    @put("/weekly-plans/{plan_id:uuid}/reflections/{day:date}", action=Action.REFLECTION_WRITE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        day: FromPath[date],
        data: JSONBody[contract.ReflectionWriting],
        reflections: NamedDependency[ReflectionService],
    ) -> contract.Reflection:
        return await reflections.write(preschool_id, plan_id, day, data)

    @get("/groups/{group_id:uuid}/living-plan", action=Action.REFLECTION_READ)
    async def life(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        reflections: NamedDependency[ReflectionService],
        since: Since = None,
        until: Until = None,
    ) -> LivingPlan:
        return await reflections.life(preschool_id, group_id, since, until)
