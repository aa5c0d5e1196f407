"""Routes of the exchange."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Literal
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, MultipartBody, Parameter
from litestar.response import Stream

from server.features.exchange import sheet
from server.features.exchange.names import Wanted
from server.features.exchange.service import ExchangeService
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract import exchange as contract
from server.shared.domain.exchange import period_of
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE

Level = Literal["region", "district", "preschool"]
Words = Annotated[str, Parameter(max_length=80)]
_JSON: Final = "application/json"
_CSV: Final = "text/csv; charset=utf-8"
_AROUND_THE_FILE: Final = 64 * 1024


@dataclass
class NamesFile:
    """A form with a table of names; kept only with ``apply``."""

    file: UploadFile
    apply: bool = False


class ExchangeController(Controller):
    path = "/api/exchange"
    tags = ("exchange",)
    request_max_body_size = sheet.LARGEST_FILE + _AROUND_THE_FILE

    @get("/names", action=Action.EXCHANGE_READ)
    async def names(
        self,
        exchange: NamedDependency[ExchangeService],
        level: FromQuery[Literal["region", "district", "preschool", "figure"]] = "figure",
        words: FromQuery[Words] = "",
        unnamed: FromQuery[bool] = False,
        cursor: FromQuery[UUID | None] = None,
    ) -> contract.ExchangeNames:
        if level == "figure":
            return await exchange.names_of_figures()
        return await exchange.names_of_places(Wanted(level, words.strip(), unnamed, cursor or NOWHERE))

    @put("/names", status_code=204, action=Action.EXCHANGE_MANAGE)
    async def name(self, data: JSONBody[contract.NameChanges], exchange: NamedDependency[ExchangeService]) -> None:
        await exchange.name(data.names)

    @post("/names/import", status_code=200, action=Action.EXCHANGE_MANAGE)
    async def bring_in(
        self, data: MultipartBody[NamesFile], exchange: NamedDependency[ExchangeService]
    ) -> contract.NameImport:
        return await exchange.bring_in(await data.file.read(), apply=data.apply)

    @get("/names/table.csv", action=Action.EXCHANGE_READ, responses=file_sent(_CSV), by_cookie=True)
    async def table(self, exchange: NamedDependency[ExchangeService]) -> Stream:
        return Stream(exchange.table_as_csv(), media_type=_CSV, headers=_kept_as("nihol-dhis2.csv"))

    @get("/names/table.xlsx", action=Action.EXCHANGE_READ, responses=file_sent(WORKBOOK), by_cookie=True)
    async def workbook(self, exchange: NamedDependency[ExchangeService]) -> Response[bytes]:
        content = await exchange.table_as_workbook()
        return Response(content, media_type=WORKBOOK, headers=_kept_as("nihol-dhis2.xlsx"))

    @get("/data-value-sets", action=Action.EXCHANGE_READ, responses=file_sent(_JSON), by_cookie=True)
    async def data_value_sets(
        self, exchange: NamedDependency[ExchangeService], month: FromQuery[date], level: FromQuery[Level] = "district"
    ) -> Stream:
        pieces = exchange.data_value_set(month, level)
        return Stream(pieces, media_type=_JSON, headers=_kept_as(f"dataValueSets-{period_of(month)}-{level}.json"))

    @get("/sendings", action=Action.EXCHANGE_READ)
    async def sendings(self, exchange: NamedDependency[ExchangeService]) -> contract.Sendings:
        return await exchange.sendings()

    @post("/sendings", status_code=202, action=Action.EXCHANGE_MANAGE)
    async def send(
        self, data: JSONBody[contract.NewSending], exchange: NamedDependency[ExchangeService]
    ) -> contract.Sendings:
        return await exchange.send(data)


def _kept_as(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"', "cache-control": "private, no-store"}
