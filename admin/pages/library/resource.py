"""One resource: look at it, hear it, play it, print it, say what came of it, share it wider, tell of a problem."""

from typing import Any, Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.pages.library.browsing import BASE, DESK, LibraryDesk, beside
from admin.rendering import Sheet, see
from media_library.games.service import GameService
from media_library.intake.limits import megabytes
from media_library.service import LibraryService
from media_library.sharing.reports import ReportService
from media_library.sharing.service import SharingService
from media_library.using.collections import CollectionService
from media_library.using.service import UsingService
from server.kernel.access import Whereabouts
from server.kernel.http.dependencies import provide
from server.shared.contract import media as contract
from server.shared.contract import media_sharing, media_use
from server.shared.contract.base import WireStruct
from server.shared.domain.permissions import Action
from server.shared.domain.sharing import LADDER, SHARED_LICENCES
from server.shared.ids import NOWHERE, uuid7

ONE: Final = BASE + "/{owner_id:uuid}/{resource_id:uuid}"
REASONS: Final = ("wrong_content", "not_for_children", "rights", "shows_children", "broken", "other")
PRINTED: Final = frozenset({"picture", "picture_set", "card_set", "worksheet", "outline", "presentation"})
_AT_FIELDS: Final = {
    "sharing.licence": "sharing",
    "sharing.already_asked": "sharing",
    "sharing.file_not_ready": "sharing",
}


class ResourceDesk:
    """The services behind the page of a resource."""

    def __init__(
        self, desk: LibraryDesk, library: LibraryService, using: UsingService, collections: CollectionService
    ) -> None:
        self.desk = desk
        self.library = library
        self.using = using
        self.collections = collections


def resource_desk(
    desk: NamedDependency[LibraryDesk],
    library: NamedDependency[LibraryService],
    using: NamedDependency[UsingService],
    collections: NamedDependency[CollectionService],
) -> ResourceDesk:
    return ResourceDesk(desk, library, using, collections)


WITH_RESOURCES: Final = {**DESK, "resources": provide(resource_desk)}


class _NewTitle(WireStruct):
    """The name of a collection that is made by the way."""

    title: str


@get(ONE, action=Action.MEDIA_READ, dependencies=WITH_RESOURCES)
async def resource_page(
    sheet: NamedDependency[Sheet],
    resources: NamedDependency[ResourceDesk],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str]:
    return await shown(sheet, resources, preschool_id, (owner_id, resource_id), Form())


@get(ONE + "/play", action=Action.MEDIA_READ)
async def play_page(
    sheet: NamedDependency[Sheet],
    library: NamedDependency[LibraryService],
    games: NamedDependency[GameService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str]:
    found = await library.one(owner_id, resource_id)
    address = await games.address(owner_id, resource_id)
    return sheet.page(
        "library/play.html",
        preschool_id=preschool_id,
        one=found,
        address=address,
        allowed=("frame",),
        **beside(sheet, preschool_id),
    )


@post(ONE + "/rating", action=Action.MEDIA_USE, dependencies=WITH_RESOURCES)
async def rate_resource(
    sheet: NamedDependency[Sheet],
    resources: NamedDependency[ResourceDesk],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form, ref = await sheet.form(), (owner_id, resource_id)
    try:
        await resources.using.rate(preschool_id, ref, form.as_(media_use.RatingWriting))
    except REFUSALS as error:
        return await shown(sheet, resources, preschool_id, ref, form.refused(error))
    return see(f"{address(preschool_id, ref)}#effect")


@post(ONE + "/collect", action=Action.MEDIA_USE, dependencies=WITH_RESOURCES)
async def collect_resource(
    sheet: NamedDependency[Sheet],
    resources: NamedDependency[ResourceDesk],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form, ref = await sheet.form(), (owner_id, resource_id)
    try:
        place = await _collected(resources.collections, preschool_id, form, ref)
    except REFUSALS as error:
        return await shown(sheet, resources, preschool_id, ref, form.refused(error))
    return see(f"/admin/preschools/{preschool_id}/library/collections/{place}")


@post(ONE + "/share", action=Action.MEDIA_UPLOAD, dependencies=WITH_RESOURCES)
async def share_resource(
    sheet: NamedDependency[Sheet],
    resources: NamedDependency[ResourceDesk],
    sharing: NamedDependency[SharingService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form, ref = await sheet.form(), (owner_id, resource_id)
    try:
        await sharing.ask(preschool_id, owner_id, resource_id, form.as_(media_sharing.NewSharing, id=uuid7()))
    except REFUSALS as error:
        return await shown(sheet, resources, preschool_id, ref, form.refused(error, _AT_FIELDS))
    return see(f"{address(preschool_id, ref)}?done=shared")


@post(ONE + "/report", action=Action.MEDIA_READ, dependencies=WITH_RESOURCES)
async def report_resource(
    sheet: NamedDependency[Sheet],
    resources: NamedDependency[ResourceDesk],
    resource_reports: NamedDependency[ReportService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form, ref = await sheet.form(), (owner_id, resource_id)
    try:
        asked = form.as_(media_sharing.NewReport, id=uuid7())
        await resource_reports.report(preschool_id, owner_id, resource_id, asked)
    except REFUSALS as error:
        return await shown(sheet, resources, preschool_id, ref, form.refused(error))
    return see(f"{address(preschool_id, ref)}?done=reported")


@post(ONE + "/withdraw", action=Action.MEDIA_UPLOAD)
async def withdraw_resource(
    library: NamedDependency[LibraryService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Redirect:
    await library.withdraw(owner_id, resource_id)
    return see(f"/admin/preschools/{preschool_id}/library")


def address(preschool_id: UUID, ref: tuple[UUID, UUID]) -> str:
    return f"/admin/preschools/{preschool_id}/library/{ref[0]}/{ref[1]}"


def next_reaches(found: contract.Resource, preschool_id: UUID) -> list[str]:
    """The steps wider that its owner may still ask for, nearest first; all but the nearest say what comes first."""
    if found.owner_id != preschool_id or found.sharing_state in {"waiting", "returned"}:
        return []
    wider = [reach.value for reach in LADDER[LADDER.index(type(LADDER[0])(found.reach)) + 1 :]]
    return wider if found.licence in SHARED_LICENCES else [reach for reach in wider if reach == "preschool"]


async def shown(
    sheet: Sheet, resources: ResourceDesk, preschool_id: UUID, ref: tuple[UUID, UUID], form: Form
) -> Response[str]:
    found = await resources.library.one(*ref)
    works_here = sheet.actor.may(Action.MEDIA_USE, Whereabouts(preschool_id)) and ref[0] in {NOWHERE, preschool_id}
    uses = await resources.using.uses(preschool_id, ref) if works_here else None
    listed = await resources.collections.listed(preschool_id) if works_here else []
    leaves = leaves_of(found)
    return sheet.page(
        "library/resource.html",
        status=form.status,
        allowed=("media",),
        preschool_id=preschool_id,
        one=found,
        uses=uses,
        collections=[one for one in listed if one.own],
        leaves=leaves,
        full=wants_full(sheet),
        megabytes=megabytes,
        leaf=_leaf(sheet.asked("page"), len(leaves)),
        wider=next_reaches(found, preschool_id),
        reasons=REASONS,
        printed=PRINTED,
        done=sheet.asked("done"),
        marks=await resources.desk.marks(),
        form=form,
        **beside(sheet, preschool_id),
    )


def leaves_of(found: contract.Resource) -> list[dict[str, Any]]:
    """What there is to leaf through: cards with their words, or the pages of a document."""
    if found.parts:
        return [{"url": one.front, "back": one.back, "words": one.words, "thumb": one.thumb} for one in found.parts]
    return [{"url": one.url, "back": "", "words": {}, "thumb": ""} for one in found.pages]


def wants_full(sheet: Sheet) -> bool:
    """Whether a film is asked for in its full quality instead of by its lighter copy."""
    return sheet.asked("film") == "full"


def _leaf(asked: str, count: int) -> int:
    number = int(asked[:4]) if asked[:4].isascii() and asked[:4].isdecimal() else 1
    return max(1, min(number, count))


async def _collected(collections: CollectionService, preschool_id: UUID, form: Form, ref: tuple[UUID, UUID]) -> UUID:
    """The collection that the resource was put into: one of one's own, or a new one."""
    item = media_use.ItemPlace(*ref)
    if not form["collection"]:
        made = media_use.CollectionWriting(title=form.as_(_NewTitle).title, shared=False, items=[item])
        return (await collections.write(preschool_id, uuid7(), made)).id
    place = form.as_(_Place).collection
    found = await collections.one(preschool_id, place)
    kept = [media_use.ItemPlace(one.owner_id, one.id) for one in found.items]
    writing = media_use.CollectionWriting(found.title, found.shared, [*kept, item], found.revision)
    await collections.write(preschool_id, place, writing)
    return place


class _Place(WireStruct):
    """The one field of the choice of a collection."""

    collection: UUID


RESOURCE_ROUTES = (
    resource_page,
    play_page,
    rate_resource,
    collect_resource,
    share_resource,
    report_resource,
    withdraw_resource,
)
