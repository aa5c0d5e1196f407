"""The preschool's programme of a school year: read, written, put in force by the head's order."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.rendering import Sheet, see
from server.features.annual_plans.controllers import SchoolYear
from server.features.programmes.service import ProgrammeService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.shared.contract import programmes as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE = "/preschools/{preschool_id:uuid}/programmes/{school_year:int}"
_WRITTEN: Final = ("title", "aims", "local_content", "version")
_AT_FIELDS: Final = {"programme.order_in_future": "order_date"}


@get(BASE, action=Action.PROGRAMME_READ)
async def programme_page(
    sheet: NamedDependency[Sheet],
    programmes: NamedDependency[ProgrammeService],
    preschool_id: FromPath[UUID],
    school_year: SchoolYear,
) -> Response[str]:
    found = await _one(sheet, programmes, preschool_id, school_year)
    return _shown(sheet, preschool_id, school_year, found, Form())


@get(BASE + "/write", action=Action.PROGRAMME_EDIT)
async def programme_to_write(
    sheet: NamedDependency[Sheet],
    programmes: NamedDependency[ProgrammeService],
    preschool_id: FromPath[UUID],
    school_year: SchoolYear,
) -> Response[str]:
    found = await _one(sheet, programmes, preschool_id, school_year)
    begun = {"version": 0} if found is None else {name: getattr(found, name) for name in _WRITTEN}
    return _writing(sheet, preschool_id, school_year, found, empty(begun))


@post(BASE + "/write", action=Action.PROGRAMME_EDIT)
async def write_programme(
    sheet: NamedDependency[Sheet],
    programmes: NamedDependency[ProgrammeService],
    preschool_id: FromPath[UUID],
    school_year: SchoolYear,
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await _one(sheet, programmes, preschool_id, school_year)
    try:
        asked = form.as_(contract.ProgrammeWriting, id=found.id if found else uuid7())
        await programmes.write(preschool_id, school_year, asked)
    except REFUSALS as error:
        return _writing(sheet, preschool_id, school_year, found, form.refused(error))
    return see(_address(preschool_id, school_year))


@post(BASE + "/order", action=Action.PROGRAMME_APPROVE)
async def approve_programme(
    sheet: NamedDependency[Sheet],
    programmes: NamedDependency[ProgrammeService],
    preschool_id: FromPath[UUID],
    school_year: SchoolYear,
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await programmes.approve(preschool_id, school_year, form.as_(contract.Order))
    except REFUSALS as error:
        found = await _one(sheet, programmes, preschool_id, school_year)
        return _shown(sheet, preschool_id, school_year, found, form.refused(error, _AT_FIELDS))
    return see(_address(preschool_id, school_year))


async def _one(
    sheet: Sheet, programmes: ProgrammeService, preschool_id: UUID, school_year: int
) -> contract.Programme | None:
    """The programme, None where nobody has written one; strangers learn not even that."""
    if not sheet.actor.may(Action.PROGRAMME_READ, Whereabouts(preschool_id)):
        raise NotVisible
    try:
        return await programmes.of_year(preschool_id, school_year)
    except NotVisible:
        return None


def _address(preschool_id: UUID, school_year: int) -> str:
    return f"/admin/preschools/{preschool_id}/programmes/{school_year}"


def _shown(
    sheet: Sheet, preschool_id: UUID, school_year: int, found: contract.Programme | None, form: Form
) -> Response[str]:
    form.values.setdefault("order_date", str(sheet.actor.today))
    return sheet.page(
        "programme.html",
        status=form.status,
        preschool_id=preschool_id,
        school_year=school_year,
        programme=found,
        writing=sheet.actor.may(Action.PROGRAMME_EDIT, Whereabouts(preschool_id)),
        form=form,
    )


def _writing(
    sheet: Sheet, preschool_id: UUID, school_year: int, found: contract.Programme | None, form: Form
) -> Response[str]:
    return sheet.page(
        "programme_form.html",
        status=form.status,
        preschool_id=preschool_id,
        school_year=school_year,
        programme=found,
        form=form,
    )


PROGRAMME_ROUTES = (programme_page, programme_to_write, write_programme, approve_programme)
