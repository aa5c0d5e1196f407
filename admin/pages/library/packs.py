"""Packs for places without Internet: asked for with their size told first, followed, fetched, offered, taken in."""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.library.adding import brought, limits
from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.rendering import Sheet, see
from media_library.packs.importing import PackImportService
from media_library.packs.service import PackService
from media_library.receiving import UploadDesk
from media_library.uploads import UploadService
from media_library.using.collections import CollectionService
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.http.dependencies import provide
from server.shared.contract import media as media_contract
from server.shared.contract import packs as contract
from server.shared.contract.base import WireStruct
from server.shared.domain.permissions import Action
from server.shared.i18n import content_language
from server.shared.ids import uuid7

_ALL: Final = BASE + "/packs"
_ONE: Final = _ALL + "/{pack_id:uuid}"
_PARCELS: Final = ("pack", "catalogue")
_LARGEST_FORM: Final = 120_000_000
"""Bytes of a form with a pack, where no script sends it in parts."""
_MARKS: Final = ("theme_weeks", "age_bands", "kinds", "languages")
UNDER_WAY: Final = frozenset({"waiting", "running"})
_AGAIN: Final = ("file", "address", "code")
"""By what a pack that was refused for its unknown issuer is taken in once more."""


@dataclass(frozen=True)
class PackDesk:
    """The services behind the pages of packs."""

    desk: LibraryDesk
    packs: PackService
    imports: PackImportService
    uploads: UploadService
    collections: CollectionService


def pack_desk(
    desk: NamedDependency[LibraryDesk],
    packs: NamedDependency[PackService],
    pack_imports: NamedDependency[PackImportService],
    uploads: NamedDependency[UploadService],
    collections: NamedDependency[CollectionService],
) -> PackDesk:
    return PackDesk(desk, packs, pack_imports, uploads, collections)


_PACKS: Final = {**DESK, "parcels": provide(pack_desk)}


class _Collection(WireStruct):
    """The choice of a collection, which may be none."""

    collection_id: UUID | None = None


@get(_ALL, action=Action.PACK_MAKE, dependencies=_PACKS)
async def packs_page(
    sheet: NamedDependency[Sheet], parcels: NamedDependency[PackDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    return await _listed(sheet, parcels, preschool_id, Form())


@get(_ALL + "/new", action=Action.PACK_MAKE, dependencies=_PACKS)
async def new_pack(
    sheet: NamedDependency[Sheet], parcels: NamedDependency[PackDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    marks = await parcels.desk.marks()
    this_week = marks.of_day(sheet.actor.today)
    form = Form({"theme_weeks": [this_week] if this_week else [], "collection_id": sheet.asked("collection")[:36]})
    return await _writing(sheet, parcels, preschool_id, form)


@post(_ALL + "/new", action=Action.PACK_MAKE, dependencies=_PACKS)
async def size_or_make(
    sheet: NamedDependency[Sheet], parcels: NamedDependency[PackDesk], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    """What the pack would come to; with the button that says so it is asked for."""
    form = await sheet.form()
    try:
        wish = _wish(form)
        if form["step"] != "make":
            size = await parcels.packs.size(preschool_id, wish)
            return await _writing(sheet, parcels, preschool_id, form, size)
        language = content_language(sheet.actor.language)
        asked = form.as_(contract.NewPack, id=uuid7(), wish=wish, language=language)
        made = await parcels.packs.make(preschool_id, asked)
    except REFUSALS as error:
        return await _writing(sheet, parcels, preschool_id, form.refused(error))
    return see(_address(preschool_id, made.id))


@get(_ONE, action=Action.PACK_MAKE)
async def pack_page(
    sheet: NamedDependency[Sheet],
    packs: NamedDependency[PackService],
    preschool_id: FromPath[UUID],
    pack_id: FromPath[UUID],
) -> Response[str]:
    again = {name: sheet.asked(name)[:200] for name in _AGAIN}
    return sheet.page(
        "library/pack.html",
        preschool_id=preschool_id,
        pack=await packs.one(preschool_id, pack_id),
        again=again if any(again.values()) else {},
        under_way=UNDER_WAY,
        address=str(sheet.request.base_url).rstrip("/"),
        **beside(sheet, preschool_id),
    )


@post(_ONE + "/offer", action=Action.PACK_MAKE)
async def offer_pack(
    packs: NamedDependency[PackService], preschool_id: FromPath[UUID], pack_id: FromPath[UUID]
) -> Redirect:
    await packs.offer(preschool_id, pack_id)
    return see(f"{_address(preschool_id, pack_id)}#code")


@post(_ALL + "/upload", action=Action.PACK_TAKE_IN, dependencies=_PACKS, request_max_body_size=_LARGEST_FORM)
async def upload_pack(
    sheet: NamedDependency[Sheet],
    parcels: NamedDependency[PackDesk],
    upload_desk: NamedDependency[UploadDesk],
    preschool_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        _, file = await brought(form, parcels.uploads, upload_desk, preschool_id, "pack")
    except REFUSALS as error:
        return await _listed(sheet, parcels, preschool_id, form.refused(error, {"media.parcel_type_refused": "upload"}))
    return see(f"/admin/preschools/{preschool_id}/library/packs?file={file.id}")


@post(_ALL + "/take-in", action=Action.PACK_TAKE_IN, dependencies=_PACKS)
async def take_pack_in(
    sheet: NamedDependency[Sheet], parcels: NamedDependency[PackDesk], preschool_id: FromPath[UUID]
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        file_id, trust = form["file"] or None, bool(form["trust"])
        asked = form.as_(contract.NewPackImport, id=uuid7(), file_id=file_id, trust=trust)
        taken = await parcels.imports.take_in(preschool_id, asked)
    except REFUSALS as error:
        return await _listed(sheet, parcels, preschool_id, form.refused(error, {"pack.wrong_address": "address"}))
    again = urlencode({name: form[name] for name in _AGAIN if form[name]})
    return see(f"{_address(preschool_id, taken.id)}?{again}")


def _address(preschool_id: UUID, pack_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/library/packs/{pack_id}"


def _wish(form: Form) -> contract.PackWish:
    chosen: dict[str, Any] = {name: [one for one in form.chosen(name) if one] for name in _MARKS}
    collection = form.as_(_Collection, collection_id=form["collection_id"] or None).collection_id
    return form.as_(contract.PackWish, **chosen, collection_id=collection)


async def _writing(  # a wish with what may be chosen, and what it would come to
    sheet: Sheet, parcels: PackDesk, preschool_id: UUID, form: Form, size: contract.PackSize | None = None
) -> Response[str]:
    if not sheet.actor.may(Action.PACK_MAKE, Whereabouts(preschool_id)):
        raise NotVisible
    return sheet.page(
        "library/pack_form.html",
        status=form.status,
        preschool_id=preschool_id,
        size=size,
        collections=await parcels.collections.listed(preschool_id),
        marks=await parcels.desk.marks(),
        form=form,
        **beside(sheet, preschool_id),
    )


async def _listed(sheet: Sheet, parcels: PackDesk, preschool_id: UUID, form: Form) -> Response[str]:
    return sheet.page(
        "library/packs.html",
        status=form.status,
        allowed=("script", "connect"),
        preschool_id=preschool_id,
        listed=await parcels.packs.listed(preschool_id),
        under_way=UNDER_WAY,
        taking_in=sheet.actor.may(Action.PACK_TAKE_IN, Whereabouts(preschool_id)),
        sent=await _sent(sheet, parcels, preschool_id, form),
        limits=limits(_PARCELS),
        form=form,
        **beside(sheet, preschool_id),
    )


async def _sent(sheet: Sheet, parcels: PackDesk, preschool_id: UUID, form: Form) -> media_contract.StoredFile | None:
    """The pack that was sent and not taken in yet."""
    try:
        wanted = UUID(form["file"] or sheet.asked("file"))
        return await parcels.uploads.one(preschool_id, wanted)
    except (ValueError, NotVisible):
        return None


PACK_ROUTES = (packs_page, new_pack, size_or_make, pack_page, offer_pack, upload_pack, take_pack_in)
