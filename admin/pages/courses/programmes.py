"""Programmes of the course: their versions, one with its modules and faults, copied, published, put in force."""

import re
from collections.abc import Awaitable, Callable
from typing import Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.courses.shown import BASE, said_to
from admin.rendering import Sheet, see
from server.features.courses.programmes import ProgrammeService
from server.kernel.errors import Malformed
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_PATH: Final = "/course/programmes"
_ONE: Final = _PATH + "/{programme_id:uuid}"
_HOME: Final = f"{BASE}/programmes"
LARGEST_FILE: Final = 1 << 20
_NAMED: Final = re.compile(r"`([^`]*)`")
_AROUND_THE_FILE: Final = 64 * 1024


@get(_PATH, action=Action.COHORT_READ)
async def programmes_page(
    sheet: NamedDependency[Sheet], course_programmes: NamedDependency[ProgrammeService]
) -> Response[str]:
    return await _listed(sheet, course_programmes, Form())


@post(_PATH, action=Action.COURSE_MANAGE, request_max_body_size=LARGEST_FILE + _AROUND_THE_FILE)
async def programme_from_file(
    sheet: NamedDependency[Sheet], course_programmes: NamedDependency[ProgrammeService]
) -> Response[str] | Redirect:
    """A draft out of a file: the next version of the programme that the file names."""
    form = await sheet.form()
    try:
        made = await course_programmes.draft(contract.NewProgramme(id=uuid7(), document=await document_of(form)))
    except REFUSALS as error:
        return await _listed(sheet, course_programmes, form.refused(error))
    return see(f"{_HOME}/{made.id}")


@get(_ONE, action=Action.COHORT_READ)
async def programme_page(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, course_programmes, programme_id, Form())


@get(_ONE + "/file", action=Action.COHORT_READ)
async def programme_file(
    course_programmes: NamedDependency[ProgrammeService], programme_id: FromPath[UUID]
) -> Response[bytes]:
    found = await course_programmes.one(programme_id)
    name = f"{found.slug}-{found.version}.json"
    content = msgspec.json.format(msgspec.json.encode(found.document), indent=2)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


@post(_ONE + "/copy", action=Action.COURSE_MANAGE)
async def copy_programme(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """A draft that begins as this version."""
    form = await sheet.form()
    found = await course_programmes.one(programme_id)
    try:
        made = await course_programmes.draft(form.as_(contract.NewProgramme, document=found.document))
    except REFUSALS as error:
        return await _shown(sheet, course_programmes, programme_id, form.refused(error))
    return see(f"{_HOME}/{made.id}")


@post(_ONE + "/publication", action=Action.COURSE_MANAGE)
async def publish_programme(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str] | Redirect:
    return await _done(sheet, course_programmes, programme_id, course_programmes.publish)


@post(_ONE + "/in-force", action=Action.COURSE_MANAGE)
async def put_programme_in_force(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str] | Redirect:
    return await _done(sheet, course_programmes, programme_id, course_programmes.put_in_force)


async def _done(
    sheet: Sheet, programmes: ProgrammeService, programme_id: UUID, act: Callable[[UUID], Awaitable[object]]
) -> Response[str] | Redirect:
    """What cannot be undone, once somebody has said to be sure."""
    form = await sheet.form()
    try:
        form.require_sure()
        await act(programme_id)
    except REFUSALS as error:
        return await _shown(sheet, programmes, programme_id, form.refused(error))
    return see(f"{_HOME}/{programme_id}")


async def document_of(form: Form) -> contract.ProgrammeDocument:
    """The programme of a chosen file; Malformed at ``file``, with the place where it is no programme."""
    upload = form.upload("file")
    if upload is None or not upload.filename:
        raise Malformed(FieldProblem(field="file", code="input.missing"))
    try:
        return msgspec.json.decode(await upload.read(), type=contract.ProgrammeDocument)
    except msgspec.DecodeError as error:
        raise Malformed(_wrong_at(str(error))) from None


def _wrong_at(told: str) -> FieldProblem:
    """Out of what the decoder told: the path it names and, where a field is missing there, that field."""
    named = _NAMED.findall(told)
    missing = [one for one in named[:1] if told.startswith("Object missing")]
    place = ".".join([*(one.lstrip("$.") for one in named if one.startswith("$.")), *missing])
    return FieldProblem(field="file", code="course.file_wrong", params={"place": place or "–"})


async def _listed(sheet: Sheet, programmes: ProgrammeService, form: Form) -> Response[str]:
    return sheet.page(
        "courses/programmes.html",
        status=form.status,
        rows=await programmes.listed(),
        managing=sheet.actor.has(Action.COURSE_MANAGE),
        form=form,
        said=said_to(sheet.actor.language),
    )


async def _shown(sheet: Sheet, programmes: ProgrammeService, programme_id: UUID, form: Form) -> Response[str]:
    found = await programmes.one(programme_id)
    assert found.document is not None  # noqa: S101  # one alone always comes with it
    return sheet.page(
        "courses/programme.html",
        status=form.status,
        one=found,
        document=found.document,
        managing=Action.COURSE_MANAGE.value in found.permitted,
        minutes=sum(unit.minutes for module in found.document.modules for unit in module.units),
        faults=[(place_of(found.document, fault.where), fault) for fault in found.faults],
        form=form,
        said=said_to(sheet.actor.language),
    )


def place_of(document: contract.ProgrammeDocument, where: str) -> list[contract.Words]:
    """The titles along a fault's path: the module's, then the unit's; what has none is called by its slug."""
    titles = {module.slug: module.title for module in document.modules}
    titles |= {unit.slug: unit.title for module in document.modules for unit in module.units}
    return [titles.get(slug) or {"uz": slug} for slug in where.split("/") if slug]


PROGRAMME_ROUTES = (
    programmes_page,
    programme_from_file,
    programme_page,
    programme_file,
    copy_programme,
    publish_programme,
    put_programme_in_force,
)
