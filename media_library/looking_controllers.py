"""How a search is read out of an address, and the route that counts what each further choice would leave."""

from collections.abc import Mapping
from typing import Annotated, Any, Final
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, FromQuery, Parameter

from media_library.looking import LookingService
from media_library.wanted import Wanted
from server.shared.contract import media as contract
from server.shared.domain.permissions import Action

Search = Annotated[str, Parameter(max_length=80)]
Slug = Annotated[str, Parameter(max_length=40)]


def filters_of(
    search: FromQuery[Search] = "",
    kind: FromQuery[Slug] = "",
    theme_week: FromQuery[Slug] = "",
    age_band: FromQuery[Slug] = "",
    area: FromQuery[Slug] = "",
    language: FromQuery[Slug] = "",
) -> dict[str, Any]:
    return {
        "search": search,
        "kind": kind,
        "theme_week": theme_week,
        "age_band": age_band,
        "area": area,
        "language": language,
    }


def further_of(
    indicator: FromQuery[Slug] = "",
    reach: FromQuery[Slug] = "",
    favourites: FromQuery[bool] = False,
    recent: FromQuery[bool] = False,
    collection: FromQuery[UUID | None] = None,
) -> dict[str, Any]:
    return {
        "indicator": indicator,
        "reach": reach,
        "favourites": favourites,
        "recent": recent,
        "collection": collection,
    }


def fitting_of(
    for_theme: FromQuery[Slug] = "", for_band: FromQuery[Slug] = "", for_language: FromQuery[Slug] = ""
) -> dict[str, Any]:
    return {"for_theme": for_theme, "for_band": for_band, "for_language": for_language}


def wanted_of(
    filters: NamedDependency[dict[str, Any]],
    further: NamedDependency[dict[str, Any]],
    fitting: NamedDependency[dict[str, Any]],
) -> Wanted:
    return Wanted(**filters, **further, **fitting)


ASKED_BY: Final[Mapping[str, Provide]] = {
    "filters": Provide(filters_of, sync_to_thread=False),
    "further": Provide(further_of, sync_to_thread=False),
    "fitting": Provide(fitting_of, sync_to_thread=False),
    "wanted": Provide(wanted_of, sync_to_thread=False),
}
"""How ``wanted`` is read out of an address."""


class CountController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources/counts"
    tags = ("media library",)
    dependencies = ASKED_BY

    @get("/", action=Action.MEDIA_READ)
    async def counts(
        self,
        preschool_id: FromPath[UUID],
        looking: NamedDependency[LookingService],
        wanted: NamedDependency[Wanted],
    ) -> contract.Counts:
        return await looking.counts(preschool_id, wanted)
