"""The import of a roster: choose a file, look at what it would change and what is wrong in it, confirm."""

import base64
import binascii
import zlib
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.roster.controllers import WORKBOOK
from server.features.roster.reading.archive import LARGEST_FILE
from server.features.roster.service import RosterService
from server.kernel.access import Whereabouts
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract.base import FieldProblem
from server.shared.contract.roster import RosterPreview
from server.shared.domain.permissions import Action

BASE = "/preschools/{preschool_id:uuid}/roster"
_CARRIED: Final = 60_000
"""Up to so many letters a checked file travels in the page itself; a larger one is chosen once more to confirm."""


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
        filename, content = await _file_of(form)
        preview = await rosters.preview(preschool_id, filename, content)
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    return _shown(sheet, preschool_id, form, preview, _carried(content), filename)


@post(BASE + "/import", action=Action.ROSTER_IMPORT)
async def import_roster(
    sheet: NamedDependency[Sheet], rosters: NamedDependency[RosterService], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        filename, content = await _file_of(form)
        await rosters.apply(preschool_id, filename, content, form["checksum"])
    except REFUSALS as error:
        return _shown(sheet, preschool_id, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/roster?done=true")


def _shown(  # a page and its five parts
    sheet: Sheet,
    preschool_id: UUID,
    form: Form,
    preview: RosterPreview | None = None,
    carried: str = "",
    filename: str = "",
) -> Response[str]:
    return sheet.page(
        "roster.html",
        status=form.status,
        preschool_id=preschool_id,
        done=False,
        preview=preview,
        carried=carried,
        filename=filename,
        form=form,
    )


async def _file_of(form: Form) -> tuple[str, bytes]:
    """The name and content of the file: chosen, or carried by the page that showed its preview."""
    upload = form.upload("file")
    if upload is not None and upload.filename:
        return upload.filename, await upload.read()
    if not form["carried"]:
        raise Malformed(FieldProblem(field="file", code="input.missing"))
    return form["filename"], _unpacked(form["carried"])


def _carried(content: bytes) -> str:
    text = base64.b64encode(zlib.compress(content, 9)).decode()
    return text if len(text) <= _CARRIED else ""


def _unpacked(text: str) -> bytes:
    """What ``_carried`` made; a text that was tampered with is malformed, however large it would grow."""
    try:
        unpacking = zlib.decompressobj()
        content = unpacking.decompress(base64.b64decode(text, validate=True), LARGEST_FILE)
    except (binascii.Error, zlib.error):
        raise Malformed(FieldProblem(field="file", code="input.wrong_format")) from None
    if unpacking.unconsumed_tail:
        raise Malformed(FieldProblem(field="file", code="input.wrong_format"))
    return content


ROSTER_ROUTES = (roster, roster_template, check_roster, import_roster)
