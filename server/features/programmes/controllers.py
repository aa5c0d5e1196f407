"""Routes of the preschool's programme."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter

from server.features.programmes.service import ProgrammeService
from server.shared.contract import programmes as contract
from server.shared.domain.permissions import Action

SchoolYear = Annotated[int, PathParameter(ge=2000, le=2100)]


class ProgrammeController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/programmes/{school_year:int}"
    tags = ("programmes",)

    @get("/", action=Action.PROGRAMME_READ)
    async def of_year(
        self, preschool_id: FromPath[UUID], school_year: SchoolYear, programmes: NamedDependency[ProgrammeService]
    ) -> contract.Programme:
        return await programmes.of_year(preschool_id, school_year)

    @put("/", action=Action.PROGRAMME_EDIT)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        school_year: SchoolYear,
        data: JSONBody[contract.ProgrammeWriting],
        programmes: NamedDependency[ProgrammeService],
    ) -> contract.Programme:
        return await programmes.write(preschool_id, school_year, data)

    @post("/approve", status_code=200, action=Action.PROGRAMME_APPROVE)
    async def approve(
        self,
        preschool_id: FromPath[UUID],
        school_year: SchoolYear,
        data: JSONBody[contract.Order],
        programmes: NamedDependency[ProgrammeService],
    ) -> contract.Programme:
        return await programmes.approve(preschool_id, school_year, data)
