"""Routes of places."""

from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath

from server.features.places.service import PlaceService
from server.shared.contract import places as contract
from server.shared.domain.permissions import Action


class PlaceController(Controller):
    path = "/api/regions"
    tags = ("places",)

    @get("/", action=Action.PLACE_READ)
    async def regions(self, places: NamedDependency[PlaceService]) -> list[contract.Region]:
        return await places.regions()

    @get("/{region_id:uuid}/districts", action=Action.PLACE_READ)
    async def districts(
        self, region_id: FromPath[UUID], places: NamedDependency[PlaceService]
    ) -> list[contract.District]:
        return await places.districts(region_id)
