"""Collections of resources: the list, one with its resources, renamed, shared, emptied, taken away."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.rendering import Sheet, see
from media_library.using.collections import CollectionService
from server.shared.contract import media_use as contract
from server.shared.domain.permissions import Action

_ALL: Final = BASE + "/collections"
_ONE: Final = _ALL + "/{collection_id:uuid}"


@get(_ALL, action=Action.MEDIA_USE)
async def collections_page(
    sheet: NamedDependency[Sheet], collections: NamedDependency[CollectionService], preschool_id: FromPath[UUID]
) -> Response[str]:
    return sheet.page(
        "library/collections.html",
        preschool_id=preschool_id,
        listed=await collections.listed(preschool_id),
        **beside(sheet, preschool_id),
    )


@get(_ONE, action=Action.MEDIA_USE, dependencies=DESK)
async def collection_page(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    collections: NamedDependency[CollectionService],
    preschool_id: FromPath[UUID],
    collection_id: FromPath[UUID],
) -> Response[str]:
    found = await collections.one(preschool_id, collection_id)
    form = Form({"title": found.title, "shared": "true" if found.shared else ""})
    return await _shown(sheet, desk, preschool_id, found, form)


@post(_ONE, action=Action.MEDIA_USE, dependencies=DESK)
async def write_collection(
    sheet: NamedDependency[Sheet],
    desk: NamedDependency[LibraryDesk],
    collections: NamedDependency[CollectionService],
    preschool_id: FromPath[UUID],
    collection_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    found = await collections.one(preschool_id, collection_id)
    left = set(form.chosen("without"))
    items = [contract.ItemPlace(one.owner_id, one.id) for one in found.items if str(one.id) not in left]
    try:
        writing = form.as_(contract.CollectionWriting, shared=bool(form["shared"]), items=items)
        await collections.write(preschool_id, collection_id, writing)
    except REFUSALS as error:
        return await _shown(sheet, desk, preschool_id, found, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/library/collections/{collection_id}")


@post(_ONE + "/remove", action=Action.MEDIA_USE)
async def remove_collection(
    collections: NamedDependency[CollectionService], preschool_id: FromPath[UUID], collection_id: FromPath[UUID]
) -> Redirect:
    await collections.remove(preschool_id, collection_id)
    return see(f"/admin/preschools/{preschool_id}/library/collections")


async def _shown(
    sheet: Sheet, desk: LibraryDesk, preschool_id: UUID, found: contract.Collection, form: Form
) -> Response[str]:
    return sheet.page(
        "library/collection.html",
        status=form.status,
        preschool_id=preschool_id,
        one=found,
        marks=await desk.marks(),
        this_week="",
        form=form,
        **beside(sheet, preschool_id),
    )


COLLECTION_ROUTES = (collections_page, collection_page, write_collection, remove_collection)
