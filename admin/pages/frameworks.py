"""Frameworks of development: their versions, one from a file with its faults shown, one put in force."""

from typing import Final, Literal
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.carrying import carried, file_of
from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, see
from server.features.frameworks.managing import FrameworkService
from server.kernel.errors import NotVisible
from server.kernel.http.document import WORKBOOK
from server.shared.contract import reference as contract
from server.shared.domain.permissions import Action

BASE: Final = "/frameworks"
_ONE: Final = BASE + "/{framework_id:uuid}"
_HOME: Final = "/admin/frameworks"


@get(BASE, action=Action.FRAMEWORK_MANAGE)
async def frameworks_page(
    sheet: NamedDependency[Sheet], frameworks: NamedDependency[FrameworkService], done: FromQuery[bool] = False
) -> Response[str]:
    return await _shown(sheet, frameworks, Form(), done=done)


@get(BASE + "/sheet", action=Action.FRAMEWORK_MANAGE)
async def framework_sheet(frameworks: NamedDependency[FrameworkService]) -> Response[bytes]:
    return _download("nihol-framework.xlsx", await frameworks.sheet(), WORKBOOK)


@get(_ONE + "/file", action=Action.FRAMEWORK_MANAGE)
async def framework_file(
    frameworks: NamedDependency[FrameworkService],
    framework_id: FromPath[UUID],
    form: FromQuery[Literal["json", "xlsx"]] = "xlsx",
) -> Response[bytes]:
    name, content = await frameworks.as_file(framework_id, form)
    return _download(name, content, WORKBOOK if form == "xlsx" else "application/json")


@post(BASE + "/import", status_code=200, action=Action.FRAMEWORK_MANAGE, shown_once=True)
async def check_framework(
    sheet: NamedDependency[Sheet], frameworks: NamedDependency[FrameworkService]
) -> Response[str]:
    """What the file would bring; nothing is written."""
    form = await sheet.form()
    try:
        name, content = await file_of(form)
        preview = await frameworks.bring_in(content, apply=False)
    except REFUSALS as error:
        return await _shown(sheet, frameworks, form.refused(error))
    return await _shown(sheet, frameworks, form, preview=preview, kept=(name, carried(content)))


@post(BASE + "/apply", action=Action.FRAMEWORK_MANAGE)
async def apply_framework(
    sheet: NamedDependency[Sheet], frameworks: NamedDependency[FrameworkService]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        _, content = await file_of(form)
        brought = await frameworks.bring_in(content, apply=True)
    except REFUSALS as error:
        return await _shown(sheet, frameworks, form.refused(error))
    if brought.faults:
        return await _shown(sheet, frameworks, form, preview=brought)
    return see(f"{_HOME}?done=true")


@get(_ONE + "/in-force", action=Action.FRAMEWORK_MANAGE)
async def framework_to_put(
    sheet: NamedDependency[Sheet], frameworks: NamedDependency[FrameworkService], framework_id: FromPath[UUID]
) -> Response[str]:
    return await _asked(sheet, frameworks, framework_id, Form())


@post(_ONE + "/in-force", action=Action.FRAMEWORK_MANAGE)
async def put_framework(
    sheet: NamedDependency[Sheet], frameworks: NamedDependency[FrameworkService], framework_id: FromPath[UUID]
) -> Response[str] | Redirect:
    """Only by somebody who has ticked that this is meant: it changes every preschool."""
    form = await sheet.form()
    try:
        form.require_sure()
        await frameworks.put_in_force(framework_id)
    except REFUSALS as error:
        return await _asked(sheet, frameworks, framework_id, form.refused(error))
    return see(_HOME)


def _download(name: str, content: bytes, media_type: str) -> Response[bytes]:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type=media_type, headers=headers)


async def _asked(sheet: Sheet, frameworks: FrameworkService, framework_id: UUID, form: Form) -> Response[str]:
    found = next((one for one in await frameworks.all() if one.id == framework_id), None)
    if found is None:
        raise NotVisible
    return sheet.page("framework_in_force.html", status=form.status, one=found, form=form)


async def _shown(
    sheet: Sheet,
    frameworks: FrameworkService,
    form: Form,
    preview: contract.FrameworkImport | None = None,
    *,
    kept: tuple[str, str] = ("", ""),
    done: bool = False,
) -> Response[str]:
    """The list with what a file would bring; ``kept`` is the file's name and its content as the page carries it."""
    return sheet.page(
        "frameworks.html",
        status=form.status,
        rows=await frameworks.all(),
        preview=preview,
        filename=kept[0],
        carried=kept[1],
        done=done,
        form=form,
    )


FRAMEWORK_ROUTES = (
    frameworks_page,
    framework_sheet,
    framework_file,
    check_framework,
    apply_framework,
    framework_to_put,
    put_framework,
)
