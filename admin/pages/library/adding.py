"""Adding files: the page with its limits, the answers to its script, and one file at a time without script."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

import anyio
from litestar import Response, get, post
from litestar.datastructures import UploadFile
from litestar.di import NamedDependency
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.library.browsing import BASE, beside
from admin.rendering import Sheet, see
from media_library.bringing import bring
from media_library.mapping import LIMITS_TOLD
from media_library.receiving import UploadDesk
from media_library.uploads import UploadService
from server.kernel.access import Whereabouts
from server.kernel.errors import Malformed, NotVisible
from server.kernel.http.problems import problem_of
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action
from server.shared.i18n import translator
from server.shared.ids import uuid7

_FILES: Final = BASE + "/files"
_FILE: Final = _FILES + "/{file_id:uuid}"
PREFILLED: Final = ("kind", "theme_week", "age_band", "language")
"""What a gap or a search hands on to the form that describes what was added."""
_AT_ONCE: Final = 60_000_000
"""Bytes of a form with one file: the largest document, and room for the form itself."""
_SLICE: Final = 1 << 20
_LIMITED: Final = ("picture", "document", "sound", "video", "game")
Answer = Response[dict[str, Any]]


@get(BASE + "/add", action=Action.MEDIA_UPLOAD)
async def add_page(sheet: NamedDependency[Sheet], preschool_id: FromPath[UUID]) -> Response[str]:
    return adding(sheet, preschool_id, Form())


@post(BASE + "/add", action=Action.MEDIA_UPLOAD, request_max_body_size=_AT_ONCE)
async def add_one(
    sheet: NamedDependency[Sheet],
    uploads: NamedDependency[UploadService],
    upload_desk: NamedDependency[UploadDesk],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        name, file = await brought(form, uploads, upload_desk, preschool_id, "resource")
    except REFUSALS as error:
        return adding(sheet, preschool_id, form.refused(error, dict.fromkeys(_OF_FILES, "upload")))
    kept = [("file", str(file.id)), ("title", Path(name).stem), *handed_on(sheet)]
    to = form["to"] if form["to"].count("/") == 1 else ""
    place = f"{to}/change" if to else "new"
    return see(f"/admin/preschools/{preschool_id}/library/{place}?{urlencode(kept)}")


@post(_FILES, status_code=200, action=Action.FILE_SEND, shown_once=True)
async def begin_file(
    sheet: NamedDependency[Sheet], uploads: NamedDependency[UploadService], preschool_id: FromPath[UUID]
) -> Answer:
    form = await sheet.form()
    try:
        asked = form.as_(contract.NewFile, media_type="", in_parts=True)
        ticket = await uploads.begin(preschool_id, asked)
    except REFUSALS as error:
        return _refusal(sheet, error)
    return _told(ticket.parts)


@get(_FILE + "/parts", action=Action.FILE_SEND)
async def parts_of_file(
    sheet: NamedDependency[Sheet],
    uploads: NamedDependency[UploadService],
    preschool_id: FromPath[UUID],
    file_id: FromPath[UUID],
) -> Answer:
    try:
        return _told(await uploads.parts(preschool_id, file_id))
    except REFUSALS as error:
        return _refusal(sheet, error)


@post(_FILE + "/arrived", status_code=200, action=Action.FILE_SEND)
async def file_arrived(
    sheet: NamedDependency[Sheet],
    uploads: NamedDependency[UploadService],
    preschool_id: FromPath[UUID],
    file_id: FromPath[UUID],
) -> Answer:
    try:
        return _state(sheet, await uploads.arrived(preschool_id, file_id))
    except REFUSALS as error:
        return _refusal(sheet, error)


@get(_FILE, action=Action.FILE_SEND)
async def file_state(
    sheet: NamedDependency[Sheet],
    uploads: NamedDependency[UploadService],
    preschool_id: FromPath[UUID],
    file_id: FromPath[UUID],
) -> Answer:
    return _state(sheet, await uploads.one(preschool_id, file_id))


async def brought(
    form: Form, uploads: UploadService, desk: UploadDesk, preschool_id: UUID, purpose: str
) -> tuple[str, contract.StoredFile]:
    """The file of a form without script and the name it came with; Malformed at ``upload`` where none was chosen."""
    upload = form.upload("upload")
    if upload is None or not upload.filename:
        raise Malformed(FieldProblem(field="upload", code="input.missing"))
    async with anyio.TemporaryDirectory(prefix="nihol-form-") as folder:
        path = Path(folder) / "content"
        size = await _written(upload, path)
        request = form.as_(
            contract.NewFile, id=uuid7(), purpose=purpose, name=upload.filename[:255], media_type="", byte_size=size
        )
        return upload.filename, await bring(uploads, desk, preschool_id, request, path)


def handed_on(sheet: Sheet) -> list[tuple[str, str]]:
    return [(name, sheet.asked(name)[:40]) for name in PREFILLED if sheet.asked(name)]


def adding(sheet: Sheet, preschool_id: UUID, form: Form) -> Response[str]:
    if not sheet.actor.may(Action.MEDIA_UPLOAD, Whereabouts(preschool_id)):
        raise NotVisible
    return sheet.page(
        "library/add.html",
        status=form.status,
        allowed=("script", "connect"),
        preschool_id=preschool_id,
        limits=limits(_LIMITED),
        extensions=LIMITS_TOLD.extensions,
        to=sheet.asked("to")[:80] or form["to"],
        handed_on=handed_on(sheet),
        form=form,
        **beside(sheet, preschool_id),
    )


def limits(kinds: tuple[str, ...]) -> list[tuple[str, list[str], int]]:
    """For each kind of file its extensions and its largest size in megabytes."""
    told = LIMITS_TOLD
    return [(kind, told.by_kind[kind], told.max_bytes[kind] // (1 << 20)) for kind in kinds]


_OF_FILES: Final = (
    *("media.empty", "media.type_refused", "media.too_large", "media.quota_full"),
    *("media.parcel_type_refused", "media.picture_only", "media.broken", "media.missing"),
)
"""Codes of refusals that are about the file alone."""


async def _written(upload: UploadFile, path: Path) -> int:
    size = 0
    async with await anyio.open_file(path, "wb") as content:
        while piece := await upload.read(_SLICE):
            size += await content.write(piece)
    if not size:
        raise Malformed(FieldProblem(field="upload", code="media.empty"))
    return size


def _told(parts: contract.UploadParts | None) -> Answer:
    if parts is None:
        raise NotVisible
    shown = [
        {"number": one.number, "size": one.byte_size, "received": one.received, "url": one.direct_url}
        for one in parts.parts
    ]
    return Response({"id": str(parts.file_id), "part_bytes": parts.part_bytes, "parts": shown})


def _state(sheet: Sheet, file: contract.StoredFile) -> Answer:
    words = translator(sheet.actor.language)
    refusal = words.error(file.refusal, file.refusal_params) if file.refusal else ""
    return Response({"id": str(file.id), "state": file.state, "kind": file.kind, "refusal": refusal})


def _refusal(sheet: Sheet, error: Exception) -> Answer:
    """In the reader's words, for a script that knows none."""
    if isinstance(error, HTTPException) and error.status_code >= 500:  # HTTP's border of our own faults
        raise error
    problem, words = problem_of(error), translator(sheet.actor.language)
    told = problem.fields[0] if problem.fields else problem
    return Response({"refusal": words.error(told.code, told.params)}, status_code=problem.status)


ADDING_ROUTES = (add_page, add_one, begin_file, parts_of_file, file_arrived, file_state)
