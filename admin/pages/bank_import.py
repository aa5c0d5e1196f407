"""Activities from a sheet: choose it, look at what it would bring and what is wrong in it, confirm."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.carrying import carried, file_of
from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.activity_bank.importing import BankImportService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.http.document import WORKBOOK
from server.shared.contract.bank import BankImport
from server.shared.domain.permissions import Action

BASE: Final = "/preschools/{preschool_id:uuid}/bank/import"


@get(BASE, action=Action.BANK_WRITE)
async def bank_import_page(
    sheet: NamedDependency[Sheet], preschool_id: FromPath[UUID], done: FromQuery[bool] = False
) -> Response[str]:
    if not sheet.actor.may(Action.BANK_WRITE, Whereabouts(preschool_id)):
        raise NotVisible
    return sheet.page("bank_import.html", preschool_id=preschool_id, done=done, preview=None, carried="")


@get("/preschools/{preschool_id:uuid}/bank/sheet", action=Action.BANK_WRITE)
async def bank_sheet(bank_import: NamedDependency[BankImportService], preschool_id: FromPath[UUID]) -> Response[bytes]:
    return Response(
        await bank_import.sheet(preschool_id),
        media_type=WORKBOOK,
        headers={"Content-Disposition": 'attachment; filename="nihol-bank.xlsx"', "Cache-Control": "no-store"},
    )


@post(BASE, status_code=200, action=Action.BANK_WRITE, shown_once=True)
async def check_sheet(
    sheet: NamedDependency[Sheet], bank_import: NamedDependency[BankImportService], preschool_id: FromPath[UUID]
) -> Response[str]:
    form = await sheet.form()
    try:
        _, content = await file_of(form)
        preview = await bank_import.bring_in(preschool_id, content, apply=False)
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    return _shown(sheet, preschool_id, form, preview, carried(content))


@post(BASE + "/apply", action=Action.BANK_WRITE)
async def apply_sheet(
    sheet: NamedDependency[Sheet], bank_import: NamedDependency[BankImportService], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        _, content = await file_of(form)
        brought = await bank_import.bring_in(preschool_id, content, apply=True)
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    if brought.problems:
        return _shown(sheet, preschool_id, form, brought)
    return see(f"/admin/preschools/{preschool_id}/bank/import?done=true")


def _shown(
    sheet: Sheet, preschool_id: UUID, form: Form, preview: BankImport | None = None, kept: str = ""
) -> Response[str]:
    return sheet.page(
        "bank_import.html",
        status=form.status,
        preschool_id=preschool_id,
        done=False,
        preview=preview,
        carried=kept,
        form=form,
    )


BANK_IMPORT_ROUTES = (bank_import_page, bank_sheet, check_sheet, apply_sheet)
