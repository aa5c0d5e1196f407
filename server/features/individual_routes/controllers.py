"""Routes of children's difficulties and of their own routes."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, delete, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.individual_routes.difficulties import DifficultyService
from server.features.individual_routes.service import RouteService
from server.shared.contract import routes as contract
from server.shared.domain.permissions import Action

Stage = Annotated[int | None, Parameter(ge=0, le=3)]


class DifficultyController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("routes of children",)

    @get("/specialists", action=Action.DIFFICULTY_READ)
    async def specialists(
        self, preschool_id: FromPath[UUID], difficulties: NamedDependency[DifficultyService]
    ) -> list[contract.Specialist]:
        return await difficulties.specialists(preschool_id)

    @get("/children/{child_id:uuid}/difficulties", action=Action.DIFFICULTY_READ)
    async def of_child(
        self, preschool_id: FromPath[UUID], child_id: FromPath[UUID], difficulties: NamedDependency[DifficultyService]
    ) -> list[contract.Difficulty]:
        return await difficulties.of_child(preschool_id, child_id)

    @put("/children/{child_id:uuid}/difficulties/{difficulty_id:uuid}", action=Action.DIFFICULTY_WRITE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        difficulty_id: FromPath[UUID],
        data: JSONBody[contract.DifficultyWriting],
        difficulties: NamedDependency[DifficultyService],
    ) -> contract.Difficulty:
        """Over the revision named, 0 for a new one; over another it is refused and nothing changes."""
        return await difficulties.write(preschool_id, child_id, difficulty_id, data)

    @delete("/children/{child_id:uuid}/difficulties/{difficulty_id:uuid}", action=Action.DIFFICULTY_WRITE)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        difficulty_id: FromPath[UUID],
        difficulties: NamedDependency[DifficultyService],
    ) -> None:
        await difficulties.remove(preschool_id, child_id, difficulty_id)


class RouteController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/children/{child_id:uuid}/route"
    tags = ("routes of children",)

    @get("/", action=Action.ROUTE_READ)
    async def of_child(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        routes: NamedDependency[RouteService],
        stage: FromQuery[Stage] = None,
    ) -> contract.IndividualRoute:
        """Of one stage of the running school year; without ``stage`` the newest."""
        return await routes.of_child(preschool_id, child_id, stage)

    @put("/", action=Action.ROUTE_WRITE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.RouteWriting],
        routes: NamedDependency[RouteService],
    ) -> contract.IndividualRoute:
        return await routes.write(preschool_id, child_id, data)
