"""A draft of a programme written as forms: what it is called, its modules one by one, or all of it from a file."""

from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.courses.programmes import LARGEST_FILE, document_of
from admin.pages.courses.shown import BASE, said_to
from admin.pages.courses.writing import (
    FORMS,
    MOST_CRITERIA,
    MOST_UNITS,
    at_units,
    count_in,
    fresh_slug,
    lines_in,
    module_out,
    units_in,
    words_in,
    words_out,
)
from admin.rendering import Sheet, see
from server.features.courses.programmes import ProgrammeService
from server.kernel.errors import NotVisible
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Action

_ONE: Final = "/course/programmes/{programme_id:uuid}"
_MODULE: Final = _ONE + "/modules/{slug:str}"
_AROUND_THE_FILE: Final = 64 * 1024
_NEW: Final = "new"


@get(_ONE + "/change", action=Action.COURSE_MANAGE)
async def programme_to_change(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str]:
    found = await _draft(course_programmes, programme_id)
    document = _document(found)
    values = {**words_out("title", document.title), **words_out("summary", document.summary)}
    form = empty({**values, "revision": found.revision, "slug": document.slug})
    return _head(sheet, found, form)


@post(_ONE + "/change", action=Action.COURSE_MANAGE)
async def change_programme(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form, found = await sheet.form(), await _draft(course_programmes, programme_id)
    document = msgspec.to_builtins(_document(found))
    document |= {"title": words_in(form, "title"), "summary": words_in(form, "summary")}
    document["modules"] = _in_order(form, document["modules"])
    try:
        await course_programmes.change(programme_id, form.as_(contract.ChangedProgramme, document=document))
    except REFUSALS as error:
        return _head(sheet, found, form.refused(error))
    return see(f"{BASE}/programmes/{programme_id}")


@post(_ONE + "/file", action=Action.COURSE_MANAGE, request_max_body_size=LARGEST_FILE + _AROUND_THE_FILE)
async def programme_anew(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
) -> Response[str] | Redirect:
    """The whole draft out of a file."""
    form, found = await sheet.form(), await _draft(course_programmes, programme_id)
    try:
        asked = form.as_(contract.ChangedProgramme, document=await document_of(form))
        await course_programmes.change(programme_id, asked)
    except REFUSALS as error:
        document = _document(found)
        form.values |= {**words_out("title", document.title), **words_out("summary", document.summary)}
        return _head(sheet, found, form.refused(error))
    return see(f"{BASE}/programmes/{programme_id}")


@get(_MODULE, action=Action.COURSE_MANAGE)
async def module_page(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
    slug: FromPath[str],
) -> Response[str]:
    """A module with its units; ``new`` is one that is not written yet."""
    found = await _draft(course_programmes, programme_id)
    module = _module(found, slug)
    form = empty({**module_out(module), "revision": found.revision, "slug": module.slug})
    form.values["units"] = str(min(len(module.units) + (slug == _NEW), MOST_UNITS))
    return _writing(sheet, found, slug, form)


@post(_MODULE, action=Action.COURSE_MANAGE)
async def change_module(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
    slug: FromPath[str],
) -> Response[str] | Redirect:
    """Kept as written, sound or not: what keeps a draft from being published is told on its page."""
    form, found = await sheet.form(), await _draft(course_programmes, programme_id)
    if form["step"]:
        return _writing(sheet, found, slug, _longer(form))
    module = _module(found, slug)
    document = msgspec.to_builtins(_document(found))
    try:
        document["modules"] = _with(document["modules"], module.slug, _written(form, module, document["modules"]))
        await course_programmes.change(programme_id, form.as_(contract.ChangedProgramme, document=document))
    except REFUSALS as error:
        return _writing(sheet, found, slug, at_units(form.refused(error)))
    return see(f"{BASE}/programmes/{programme_id}#module-{module.slug}")


@post(_MODULE + "/removal", action=Action.COURSE_MANAGE)
async def remove_module(
    sheet: NamedDependency[Sheet],
    course_programmes: NamedDependency[ProgrammeService],
    programme_id: FromPath[UUID],
    slug: FromPath[str],
) -> Response[str] | Redirect:
    form, found = await sheet.form(), await _draft(course_programmes, programme_id)
    document = msgspec.to_builtins(_document(found))
    document["modules"] = [one for one in document["modules"] if one["slug"] != slug]
    try:
        await course_programmes.change(programme_id, form.as_(contract.ChangedProgramme, document=document))
    except REFUSALS as error:
        return _head(sheet, found, form.refused(error))
    return see(f"{BASE}/programmes/{programme_id}")


async def _draft(programmes: ProgrammeService, programme_id: UUID) -> contract.Programme:
    """A version that may still be written; one that is published has no form."""
    found = await programmes.one(programme_id)
    if found.published_at is not None or Action.COURSE_MANAGE.value not in found.permitted:
        raise NotVisible
    return found


def _document(found: contract.Programme) -> contract.ProgrammeDocument:
    assert found.document is not None  # noqa: S101  # one alone always comes with it
    return found.document


def _module(found: contract.Programme, slug: str) -> contract.Module:
    modules = _document(found).modules
    if slug == _NEW:
        fresh = fresh_slug("module", (one.slug for one in modules))
        return contract.Module(slug=fresh, title={}, outcomes=[], units=[])
    known = next((one for one in modules if one.slug == slug), None)
    if known is None:
        raise NotVisible
    return known


def _written(form: Form, module: contract.Module, modules: list[dict[str, Any]]) -> dict[str, Any]:
    """The module as the form has it; units that are new get a slug of their own."""
    units = units_in(form)
    taken = {unit["slug"] for one in modules for unit in one["units"]}
    for unit in units:
        unit["slug"] = unit["slug"] or fresh_slug(f"{module.slug}-{unit['form'].replace('_', '-')}", taken)
        taken.add(unit["slug"])
    return {
        "slug": module.slug,
        "title": words_in(form, "title"),
        "outcomes": lines_in(form, "outcomes"),
        "units": units,
    }


def _with(modules: list[dict[str, Any]], slug: str, written: dict[str, Any]) -> list[dict[str, Any]]:
    if any(one["slug"] == slug for one in modules):
        return [written if one["slug"] == slug else one for one in modules]
    return [*modules, written]


def _in_order(form: Form, modules: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The modules by the numbers given to them; those without keep their place."""

    def place(numbered: tuple[int, dict[str, Any]]) -> int:
        given = form[f"order-{numbered[1]['slug']}"].strip()
        return int(given) if given.isdecimal() and len(given) < 4 else numbered[0]

    return [module for _, module in sorted(enumerate(modules, 1), key=place)]


def _longer(form: Form) -> Form:
    """One unit more, or one criterion more of a unit's rubric (``criterion-3``)."""
    word, _, number = form["step"].partition("-")
    name, most = (f"criteria-{number}", MOST_CRITERIA) if word == "criterion" else ("units", MOST_UNITS)
    form.values[name] = str(min(count_in(form, name, most) + 1, most))
    return form


def _head(sheet: Sheet, found: contract.Programme, form: Form) -> Response[str]:
    return sheet.page(
        "courses/programme_change.html",
        status=form.status,
        one=found,
        document=_document(found),
        form=form,
        said=said_to(sheet.actor.language),
    )


def _writing(sheet: Sheet, found: contract.Programme, slug: str, form: Form) -> Response[str]:
    count = count_in(form, "units", MOST_UNITS)
    return sheet.page(
        "courses/module.html",
        status=form.status,
        one=found,
        slug=slug,
        forms=FORMS,
        count=count,
        criteria=[count_in(form, f"criteria-{number}", MOST_CRITERIA) for number in range(count)],
        most=MOST_UNITS,
        form=form,
        said=said_to(sheet.actor.language),
    )


DRAFTING_ROUTES = (
    programme_to_change,
    change_programme,
    programme_anew,
    module_page,
    change_module,
    remove_module,
)
