"""The import of a roster: choose a file, look at what it would change and what is wrong in it, confirm."""

from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.carrying import carried, file_of
from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.roster.service import RosterService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.http.document import WORKBOOK
from server.shared.contract.roster import RosterPreview
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/roster"


@get(BASE, action=Action.ROSTER_IMPORT)
async def roster(
    sheet: NamedDependency[Sheet], preschool_id: FromPath[UUID], done: FromQuery[bool] = False
) -> Response[str]:
    if not sheet.actor.may(Action.ROSTER_IMPORT, Whereabouts(preschool_id=preschool_id)):
        raise NotVisible
    return sheet.page("roster.html", preschool_id=preschool_id, done=done, preview=None, carried="", filename="")


@get(BASE + "/template", action=Action.ROSTER_IMPORT)
async def roster_template(rosters: NamedDependency[RosterService], preschool_id: FromPath[UUID]) -> Response[bytes]:
    return Response(
        await rosters.template(preschool_id),
        media_type=WORKBOOK,
        headers={"Content-Disposition": 'attachment; filename="nihol.xlsx"', "Cache-Control": "no-store"},
    )


@post(BASE, status_code=200, action=Action.ROSTER_IMPORT, shown_once=True)
async def check_roster(
    sheet: NamedDependency[Sheet], rosters: NamedDependency[RosterService], preschool_id: FromPath[UUID]
) -> Response[str]:
    form = await sheet.form()
    try:
        filename, content = await file_of(form)
        preview = await rosters.preview(preschool_id, filename, content)
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    return _shown(sheet, preschool_id, form, preview, carried(content), filename)


@post(BASE + "/import", action=Action.ROSTER_IMPORT)
async def import_roster(
    sheet: NamedDependency[Sheet], rosters: NamedDependency[RosterService], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        filename, content = await file_of(form)
        await rosters.apply(preschool_id, filename, content, form["checksum"])
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/roster?done=true")


def _shown(  # a page and its five parts
    sheet: Sheet,
    preschool_id: UUID,
    form: Form,
    preview: RosterPreview | None = None,
    kept: str = "",
    filename: str = "",
) -> Response[str]:
    return sheet.page(
        "roster.html",
        status=form.status,
        preschool_id=preschool_id,
        done=False,
        preview=preview,
        carried=kept,
        filename=filename,
        form=form,
    )


ROSTER_ROUTES = (roster, roster_template, check_roster, import_roster)
