"""Routes of the activity bank."""

from dataclasses import dataclass
from typing import Annotated, Final, Literal
from uuid import UUID

from litestar import Controller, Response, delete, get, post, put
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, FromQuery, JSONBody, MultipartBody, Parameter

from server.features.activity_bank.browsing import BankService, Wanted
from server.features.activity_bank.importing import LARGEST_FILE, BankImportService
from server.features.activity_bank.writing import BankDesk
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract import bank as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

Words = Annotated[str, Parameter(max_length=80)]
Slug = Annotated[str, Parameter(max_length=40)]
Number = Annotated[int | None, Parameter(ge=0, le=12)]
Whose = Literal["", "project", "preschool", "own", "district"]
_AROUND_THE_FILE: Final = 64 * 1024


@dataclass
class BankSheet:
    """A form with the sheet to look at or to bring in."""

    file: UploadFile


def theme_of(month: FromQuery[Number] = None, week: FromQuery[Number] = None) -> tuple[int | None, int | None]:
    return month, week


def spot_of(
    area: FromQuery[Slug] = "", part_of_day: FromQuery[Slug] = "", centre: FromQuery[Slug] = ""
) -> tuple[str, str, str]:
    return area, part_of_day, centre


def wanted_of(
    theme: NamedDependency[tuple[int | None, int | None]],
    spot: NamedDependency[tuple[str, str, str]],
    words: FromQuery[Words] = "",
    band: FromQuery[Slug] = "",
    whose: FromQuery[Whose] = "",
) -> Wanted:
    return Wanted(words, band, *theme, *spot, whose)


class BankController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/bank"
    tags = ("activity bank",)
    dependencies = {
        "theme": Provide(theme_of, sync_to_thread=False),
        "spot": Provide(spot_of, sync_to_thread=False),
        "wanted": Provide(wanted_of, sync_to_thread=False),
    }

    @get("/", action=Action.BANK_READ)
    async def page(
        self,
        preschool_id: FromPath[UUID],
        bank: NamedDependency[BankService],
        wanted: NamedDependency[Wanted],
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.BankActivity]:
        return await bank.page(preschool_id, wanted, cursor)

    @get("/{owner_id:uuid}/{activity_id:uuid}", action=Action.BANK_READ)
    async def one(
        self,
        preschool_id: FromPath[UUID],
        owner_id: FromPath[UUID],
        activity_id: FromPath[UUID],
        bank: NamedDependency[BankService],
    ) -> contract.BankActivity:
        """An activity of its owner: this preschool, another one of the district, or zeros for the project's own."""
        return await bank.one(preschool_id, owner_id, activity_id)

    @post("/", action=Action.BANK_WRITE)
    async def add(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewBankActivity],
        bank_desk: NamedDependency[BankDesk],
    ) -> contract.BankActivity:
        return await bank_desk.add(preschool_id, data)

    @put("/{activity_id:uuid}", action=Action.BANK_WRITE)
    async def correct(
        self,
        preschool_id: FromPath[UUID],
        activity_id: FromPath[UUID],
        data: JSONBody[contract.BankWriting],
        bank_desk: NamedDependency[BankDesk],
    ) -> contract.BankActivity:
        return await bank_desk.correct(preschool_id, activity_id, data)

    @delete("/{activity_id:uuid}", action=Action.BANK_WRITE)
    async def withdraw(
        self, preschool_id: FromPath[UUID], activity_id: FromPath[UUID], bank_desk: NamedDependency[BankDesk]
    ) -> None:
        await bank_desk.withdraw(preschool_id, activity_id)

    @get("/sheet", action=Action.BANK_WRITE, responses=file_sent(WORKBOOK))
    async def sheet(
        self, preschool_id: FromPath[UUID], bank_import: NamedDependency[BankImportService]
    ) -> Response[bytes]:
        """An empty sheet to fill in, in the language of the account, with the choices listed beside."""
        return Response(
            await bank_import.sheet(preschool_id),
            media_type=WORKBOOK,
            headers={"content-disposition": 'attachment; filename="nihol-bank.xlsx"'},
        )

    @post("/import", status_code=200, action=Action.BANK_WRITE, request_max_body_size=LARGEST_FILE + _AROUND_THE_FILE)
    async def bring_in(
        self,
        preschool_id: FromPath[UUID],
        data: MultipartBody[BankSheet],
        bank_import: NamedDependency[BankImportService],
        apply: FromQuery[bool] = False,
    ) -> contract.BankImport:
        """What the sheet would bring, or with ``apply`` brought: all of it, or with one problem nothing."""
        return await bank_import.bring_in(preschool_id, await data.file.read(), apply=apply)
