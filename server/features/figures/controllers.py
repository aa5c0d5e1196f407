"""Routes of the information vertical."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Literal
from uuid import UUID

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, Parameter

from server.features.figures.documents import report_of
from server.features.figures.exporting import Table, table_of_figure, table_of_place, written
from server.features.figures.service import FigureService
from server.features.plan_documents.writing import sent
from server.kernel.access import Actor
from server.kernel.http.dependencies import provide
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract import figures as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

Slug = Annotated[str, Parameter(max_length=40)]
Search = Annotated[str, Parameter(max_length=80)]
Kind = Literal["country", "region", "district", "preschool"]
_CSV: Final = file_sent("text/csv")
_XLSX: Final = file_sent(WORKBOOK)
_PDF: Final = file_sent("application/pdf")
_OPENED: Final = {"by_cookie": True, "by_grant": True}
"""Of files that browsers open, which send no header: the page's cookie or a grant tells who asks."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which place in which month."""

    kind: Kind
    id: UUID | None
    month: date | None


def asked(
    kind: FromQuery[Kind] = "country",
    id: FromQuery[UUID | None] = None,  # the name in the address
    month: FromQuery[date | None] = None,
) -> Asked:
    return Asked(kind, id, month)


class FigureController(Controller):
    path = "/api"
    tags = ("figures",)
    dependencies = {"asked": provide(asked)}

    @get("/figures", action=Action.FIGURE_READ, replica=True)
    async def vertical(
        self, asked: NamedDependency[Asked], figures: NamedDependency[FigureService]
    ) -> contract.VerticalPage:
        return await figures.vertical(asked.kind, asked.id, asked.month)

    @get("/figures/places", action=Action.FIGURE_READ, replica=True)
    async def places(
        self,
        asked: NamedDependency[Asked],
        figures: NamedDependency[FigureService],
        search: FromQuery[Search] = "",
    ) -> list[contract.PlaceFound]:
        return await figures.find(asked.kind, asked.id, search)

    @get("/figures/{slug:str}", action=Action.FIGURE_READ)
    async def one(
        self, slug: FromPath[Slug], asked: NamedDependency[Asked], figures: NamedDependency[FigureService]
    ) -> contract.FigurePage:
        return await figures.one(asked.kind, asked.id, slug, asked.month)

    @get("/figures/table.csv", action=Action.FIGURE_READ, responses=_CSV, opt=_OPENED)
    async def table(
        self,
        asked: NamedDependency[Asked],
        figures: NamedDependency[FigureService],
        actor: NamedDependency[Actor],
        slug: FromQuery[Slug | None] = None,
    ) -> Response[bytes]:
        return sent(await written(await _table(asked, figures, actor, slug), "csv"))

    @get("/figures/table.xlsx", action=Action.FIGURE_READ, responses=_XLSX, opt=_OPENED)
    async def workbook(
        self,
        asked: NamedDependency[Asked],
        figures: NamedDependency[FigureService],
        actor: NamedDependency[Actor],
        slug: FromQuery[Slug | None] = None,
    ) -> Response[bytes]:
        return sent(await written(await _table(asked, figures, actor, slug), "xlsx"))

    @get("/figures/report.pdf", action=Action.FIGURE_READ, responses=_PDF, opt=_OPENED)
    async def report(
        self,
        asked: NamedDependency[Asked],
        figures: NamedDependency[FigureService],
        actor: NamedDependency[Actor],
    ) -> Response[bytes]:
        page = await figures.vertical(asked.kind, asked.id, asked.month)
        await figures.note_look(page.kind, page.id, page.figures)
        return sent(await report_of(page, translator(actor.language), figures.now))

    @get("/indicators", action=Action.FIGURE_READ)
    async def indicators(self, figures: NamedDependency[FigureService]) -> list[contract.IndicatorWords]:
        return figures.indicators()

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


async def _table(asked: Asked, figures: FigureService, actor: Actor, slug: str | None) -> Table:
    """Of one figure, or of the place with all of them."""
    t = translator(actor.language)
    if slug:
        return table_of_figure(await figures.one(asked.kind, asked.id, slug, asked.month), t)
    return table_of_place(await figures.vertical(asked.kind, asked.id, asked.month), t)
