"""Routes of the information vertical."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, Parameter

from server.features.figures.service import FigureService
from server.kernel.http.copied import above_preschools
from server.shared.contract import figures as contract
from server.shared.domain.permissions import Action

Slug = Annotated[str, Parameter(max_length=40)]


class FigureController(Controller):
    path = "/api"
    tags = ("figures",)

    @get("/figures", action=Action.FIGURE_READ, replica=above_preschools)
    async def vertical(
        self,
        figures: NamedDependency[FigureService],
        kind: FromQuery[Literal["country", "region", "district", "preschool"]] = "country",
        id: FromQuery[UUID | None] = None,  # the name in the address
        month: FromQuery[date | None] = None,
    ) -> contract.VerticalPage:
        return await figures.vertical(kind, id, month)

    @get("/preschools/{preschool_id:uuid}/figures/{slug:str}/rows", action=Action.FIGURE_ROWS_READ)
    async def rows(
        self,
        preschool_id: FromPath[UUID],
        slug: FromPath[Slug],
        figures: NamedDependency[FigureService],
        month: FromQuery[date | None] = None,
        group_id: FromQuery[UUID | None] = None,
    ) -> list[contract.FigureRow]:
        return await figures.rows(preschool_id, slug, month, group_id)

    @get("/preschools/{preschool_id:uuid}/needs", action=Action.FIGURE_ROWS_READ)
    async def needs(self, preschool_id: FromPath[UUID], figures: NamedDependency[FigureService]) -> list[contract.Need]:
        return await figures.needs(preschool_id)
