"""The library at a desk: one field, filters with counts, this week's theme first, cards page by page."""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

import msgspec
from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.pages.library.marks import Marks, marks_of, offered, places_of
from admin.rendering import Sheet, local_path, see
from media_library.looking import LookingService
from media_library.using.service import UsingService
from media_library.wanted import Wanted
from server.features.frameworks.service import ReferenceShelf
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract.base import Page
from server.shared.contract.media import ResourceRow
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE

BASE: Final = "/preschools/{preschool_id:uuid}/library"
FACETS: Final = ("kind", "theme_week", "age_band", "area", "language", "reach")
REACHES: Final = ("mine", "preschool", "district", "everybody")
OWN: Final = ("favourites", "recent")
_LONGEST: Final = 80


@dataclass(frozen=True)
class LibraryDesk:
    """What every page of the library needs besides its own service."""

    looking: LookingService
    shelf: ReferenceShelf
    work: Work

    async def marks(self) -> Marks:
        return await marks_of(self.work, self.shelf)


def library_desk(
    looking: NamedDependency[LookingService],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> LibraryDesk:
    return LibraryDesk(looking, shelf, work)


DESK: Final = {"desk": provide(library_desk)}


@get(BASE, action=Action.MEDIA_READ, dependencies=DESK)
async def library_page(
    sheet: NamedDependency[Sheet], desk: NamedDependency[LibraryDesk], preschool_id: FromPath[UUID]
) -> Response[str]:
    marks = await desk.marks()
    asked = {name: sheet.asked(name)[:_LONGEST] for name in ("search", *FACETS, "own")}
    asked["own"] = asked["own"] if asked["own"] in OWN else ""
    this_week = marks.of_day(sheet.actor.today)
    chosen: dict[str, Any] = {name: asked[name] for name in ("search", *FACETS)}
    wanted = Wanted(**chosen, **_own(asked["own"]), for_theme=this_week)
    cursor = sheet.asked("cursor")
    listed = msgspec.json.decode(await desk.looking.page(preschool_id, wanted, cursor or None), type=Page[ResourceRow])
    counts = await desk.looking.counts(preschool_id, wanted)
    return sheet.page(
        "library/library.html",
        preschool_id=preschool_id,
        listed=listed,
        counts=counts,
        asked=asked,
        filters={name: value for name, value in asked.items() if value},
        with_=_address(asked),
        this_week=this_week,
        cursor=cursor,
        reaches=REACHES,
        marks=marks,
        **beside(sheet, preschool_id),
    )


@post(BASE + "/{owner_id:uuid}/{resource_id:uuid}/favourite", action=Action.MEDIA_USE)
async def keep_or_let_go(
    sheet: NamedDependency[Sheet],
    using: NamedDependency[UsingService],
    preschool_id: FromPath[UUID],
    owner_id: FromPath[UUID],
    resource_id: FromPath[UUID],
) -> Redirect:
    form, ref = await sheet.form(), (owner_id, resource_id)
    if form["keep"] == "true":
        await using.keep(preschool_id, ref)
    else:
        await using.let_go(preschool_id, ref)
    return see(local_path(form["here"], f"/admin/preschools/{preschool_id}/library"))


def beside(sheet: Sheet, preschool_id: UUID) -> dict[str, Any]:
    """What every template of the library asks for."""
    return {"places": places_of(sheet.actor, preschool_id), "nowhere": NOWHERE, **offered()}


def _own(chosen: str) -> dict[str, Any]:
    return {name: name == chosen for name in OWN}


def _address(asked: dict[str, str]) -> Any:
    """``with_(kind="video")`` in a template: the address of the same search with another choice."""

    def changed(**other: str) -> str:
        query = {name: value for name, value in {**asked, **other}.items() if value}
        return f"?{urlencode(query)}"

    return changed


BROWSING_ROUTES = (library_page, keep_or_let_go)
