"""Describing what was sent: one resource or several, a set of pictures or cards; and correcting a resource."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.library import writing
from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.pages.library.resource import ONE, address
from admin.rendering import Sheet, see
from media_library.keeping.twins import TwinService
from media_library.service import LibraryService
from media_library.uploads import UploadService
from server.features.children.service import ChildService
from server.kernel.access import Whereabouts
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem, Page
from server.shared.contract.children import ChildRow
from server.shared.domain.permissions import Action
from server.shared.i18n import content_language
from server.shared.ids import uuid7

_MOST_PAGES: Final = 20
_MOST_FILES: Final = 60
_MOST_TWINS: Final = 10
"""So many files are looked for in the library; whoever sends more knows what they do."""


@dataclass(frozen=True)
class WritingDesk:
    """The services behind the form of a resource."""

    desk: LibraryDesk
    library: LibraryService
    uploads: UploadService
    children: ChildService
    twins: TwinService

    async def children_of(self, preschool_id: UUID) -> list[ChildRow]:
        """Every child of the preschool, by name; the reading is noted, so it is asked for only where one is named."""
        rows: list[ChildRow] = []
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            page = msgspec.json.decode(await self.children.of_preschool(preschool_id, "", cursor), type=Page[ChildRow])
            rows += page.items
            cursor = page.next_cursor
            if not cursor:
                break
        return rows

    async def there_already(self, preschool_id: UUID, files: list[dict[str, Any]]) -> list[contract.ResourceRow]:
        """What of the library is made of the very same files, each once."""
        digests = dict.fromkeys(file["sha256"] for file in files[:_MOST_TWINS] if file.get("sha256"))
        found = [row for digest in digests for row in await self.twins.of(preschool_id, digest)]
        return list({(row.owner_id, row.id): row for row in found}.values())


def writing_desk(
    desk: NamedDependency[LibraryDesk],
    library: NamedDependency[LibraryService],
    uploads: NamedDependency[UploadService],
    children: NamedDependency[ChildService],
    media_twins: NamedDependency[TwinService],
) -> WritingDesk:
    return WritingDesk(desk, library, uploads, children, media_twins)


_WRITING: Final = {**DESK, "desk_for_writing": provide(writing_desk)}


@get(BASE + "/new", action=Action.MEDIA_UPLOAD, dependencies=_WRITING)
async def new_resource(
    sheet: NamedDependency[Sheet], desk_for_writing: NamedDependency[WritingDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    asked = sheet.request.query_params
    titles = asked.getall("title", [])
    band, theme = sheet.asked("age_band")[:40], sheet.asked("theme_week")[:40]
    form = Form(
        {
            "file": asked.getall("file", [])[:_MOST_FILES],
            "set": "1" if asked.get("set") else "",
            "language": sheet.asked("language")[:8] or content_language(sheet.actor.language),
            "licence": "CC-BY-4.0",
            "reach": "preschool",
            "kind": sheet.asked("kind")[:20],
            "theme_weeks": [theme] if theme else [],
            "age_bands": [band] if band else [],
            **{f"title_{number}": title[:200] for number, title in enumerate(titles)},
        }
    )
    if len(titles) == 1 or form["set"]:
        form.values[f"title_{content_language(form['language'])}"] = "" if form["set"] else titles[0][:200]
    return await _form(sheet, desk_for_writing, preschool_id, form)


@post(BASE + "/new", action=Action.MEDIA_UPLOAD, dependencies=_WRITING)
async def add_resources(
    sheet: NamedDependency[Sheet], desk_for_writing: NamedDependency[WritingDesk], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form, library = await sheet.form(), desk_for_writing.library
    try:
        asked = [writing.set_of(form, uuid7())] if form["set"] else writing.each_of(form)
        made = [await library.add(preschool_id, one) for one in asked]
    except REFUSALS as error:
        return await _form(sheet, desk_for_writing, preschool_id, _refused(form, error))
    if len(made) == 1:
        return see(f"{address(preschool_id, (made[0].owner_id, made[0].id))}?done=added")
    return see(f"/admin/preschools/{preschool_id}/library?own=")


@get(ONE + "/change", action=Action.MEDIA_UPLOAD, dependencies=_WRITING)
async def resource_form(
    sheet: NamedDependency[Sheet],
    desk_for_writing: NamedDependency[WritingDesk],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str]:
    found = await _own(desk_for_writing, owner_id, resource_id)
    more = writing.files_of(Form({"file": sheet.request.query_params.getall("file", [])[:_MOST_FILES]}))
    form = writing.form_of(found, more)
    form.values["set"] = "1" if found.parts else ""
    return await _form(sheet, desk_for_writing, preschool_id, form, found)


@post(ONE + "/change", action=Action.MEDIA_UPLOAD, dependencies=_WRITING)
async def change_resource(
    sheet: NamedDependency[Sheet],
    desk_for_writing: NamedDependency[WritingDesk],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await _own(desk_for_writing, owner_id, resource_id)
    try:
        asked = writing.set_of(form, resource_id) if form["set"] else writing.one_of(form, resource_id)
        await desk_for_writing.library.correct(owner_id, resource_id, asked)
    except REFUSALS as error:
        return await _form(sheet, desk_for_writing, preschool_id, _refused(form, error), found)
    return see(f"{address(preschool_id, (owner_id, resource_id))}?done=changed")


async def _own(desk: WritingDesk, owner_id: UUID, resource_id: UUID) -> contract.Resource:
    found = await desk.library.one(owner_id, resource_id)
    if Action.MEDIA_UPDATE.value not in found.permitted:
        raise NotAllowed(Action.MEDIA_UPDATE)
    return found


def _refused(form: Form, error: Exception) -> Form:
    """A problem deep in a list is told at the list, and one of a title or a kind at the first of them."""
    found = form.refused(error, writing.AT_FIELDS).problems
    plain = {name.split("[")[0].split(".")[0]: problem for name, problem in found.items()}
    several = len(form.chosen("file")) > 1 and not form["set"]
    first = {"title": "title_uz", "title_uz": "title_uz", "parts": "file", "file_id": "file", "kind": "kind"}
    if several:
        first |= {"title": "title_0", "title_uz": "title_0", "kind": "kind_0"}
    form.problems = {first.get(name, name): problem for name, problem in plain.items()}
    return form


async def _form(  # a form with what may be chosen, and the resource it is about
    sheet: Sheet, desk: WritingDesk, preschool_id: UUID, form: Form, found: contract.Resource | None = None
) -> Response[str]:
    if not sheet.actor.may(Action.MEDIA_UPLOAD, Whereabouts(preschool_id)):
        raise NotVisible
    kept = {one.file_id: one.thumb for one in found.parts} if found else {}
    try:
        files = [await _file(desk, preschool_id, file_id, kept) for file_id in writing.files_of(form)]
    except Malformed:
        files = []
    if not files and not found:
        form.problems.setdefault("file", FieldProblem(field="file", code="input.missing"))
    _kinds(form, files)
    seen = form["seen"] == "yes"
    return sheet.page(
        "library/form.html",
        status=form.status,
        preschool_id=preschool_id,
        one=found,
        files=files,
        sets=writing.SETS,
        twins=[] if found else await desk.there_already(preschool_id, files),
        children=await desk.children_of(preschool_id) if seen else [],
        marks=await desk.desk.marks(),
        form=form,
        **beside(sheet, preschool_id),
    )


def _kinds(form: Form, files: list[dict[str, Any]]) -> None:
    """What each file most likely is, where nobody has said it yet."""
    if form["set"]:
        form.values["kind"] = form["kind"] if form["kind"] in writing.SETS else writing.SETS[0]
        return
    for number, file in enumerate(files):
        form.values.setdefault(f"kind_{number}", writing.kind_for(file["kind"]))
    if files and not form["kind"]:
        form.values["kind"] = form[f"kind_{0}"]


async def _file(desk: WritingDesk, preschool_id: UUID, file_id: UUID, kept: dict[UUID, str]) -> dict[str, Any]:
    """An own upload, or a picture that the set has already, perhaps of a colleague."""
    folder = f"/api/preschools/{preschool_id}/files/{file_id}"
    try:
        file = await desk.uploads.one(preschool_id, file_id)
    except NotVisible:
        return {"id": file_id, "kind": "picture", "state": "ready", "thumb": kept.get(file_id, f"{folder}/thumb")}
    shown = file.state == "ready" and file.kind in {"picture", "document", "video"}
    return {
        "id": file_id,
        "kind": file.kind,
        "state": file.state,
        "refusal": file.refusal,
        "refusal_params": file.refusal_params,
        "sha256": file.sha256 if file.state == "ready" else "",
        "thumb": f"{folder}/thumb" if shown else "",
    }


DESCRIBING_ROUTES = (new_resource, add_resources, resource_form, change_resource)
