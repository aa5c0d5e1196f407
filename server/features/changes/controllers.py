"""The route of the change feed."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, Parameter

from server.features.changes.service import ChangeService
from server.shared.contract import changes as contract
from server.shared.domain.permissions import Action

Limit = Annotated[int, Parameter(ge=1, le=500)]


class ChangeController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/changes"
    tags = ("changes",)

    @get("/", action=Action.CHANGES_READ)
    async def since(
        self,
        preschool_id: FromPath[UUID],
        changes: NamedDependency[ChangeService],
        cursor: FromQuery[str | None] = None,
        limit: FromQuery[Limit] = 200,
    ) -> contract.Changes:
        return await changes.since(preschool_id, cursor, limit)
