"""The route of coverage."""

from datetime import date
from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from server.features.coverage.service import CoverageService
from server.shared.contract import coverage as contract
from server.shared.domain.permissions import Action

Since = Annotated[date | None, QueryParameter(name="from")]
Until = Annotated[date | None, QueryParameter(name="until")]


class CoverageController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}/coverage"
    tags = ("coverage",)

    @get("/", action=Action.COVERAGE_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        coverage: NamedDependency[CoverageService],
        since: Since = None,
        until: Until = None,
    ) -> contract.Coverage:
        return await coverage.of_group(preschool_id, group_id, since, until)
