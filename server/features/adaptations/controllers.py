"""Routes of adaptations."""

from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.adaptations.service import AdaptationService
from server.shared.contract import day_mode as contract
from server.shared.domain.permissions import Action


class AdaptationController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/weekly-plans/{plan_id:uuid}/adaptations"
    tags = ("adaptations",)

    @get("/", action=Action.ADAPTATION_READ)
    async def of_plan(
        self, preschool_id: FromPath[UUID], plan_id: FromPath[UUID], adaptations: NamedDependency[AdaptationService]
    ) -> list[contract.Adaptation]:
        return await adaptations.of_plan(preschool_id, plan_id)

    @post("/", action=Action.ADAPTATION_WRITE)
    async def add(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        data: JSONBody[contract.NewAdaptation],
        adaptations: NamedDependency[AdaptationService],
    ) -> contract.Adaptation:
        return await adaptations.add(preschool_id, plan_id, data)

    @put("/{adaptation_id:uuid}", action=Action.ADAPTATION_WRITE)
    async def change(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        adaptation_id: FromPath[UUID],
        data: JSONBody[contract.AdaptationChange],
        adaptations: NamedDependency[AdaptationService],
    ) -> contract.Adaptation:
        return await adaptations.change(preschool_id, plan_id, adaptation_id, data)

    @delete("/{adaptation_id:uuid}", action=Action.ADAPTATION_WRITE)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        plan_id: FromPath[UUID],
        adaptation_id: FromPath[UUID],
        adaptations: NamedDependency[AdaptationService],
    ) -> None:
        await adaptations.remove(preschool_id, plan_id, adaptation_id)
