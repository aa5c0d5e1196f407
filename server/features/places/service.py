"""What people do with places: find the region and the districts they answer for."""

from uuid import UUID

from server.features.places import queries
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract import places as contract
from server.shared.domain.alphabet import sort_key
from server.shared.domain.permissions import Action
from server.shared.i18n import translator


class PlaceService:
    """The places an actor may see."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def regions(self) -> list[contract.Region]:
        rows = await queries.regions(self._work, self._actor.extent(Action.PLACE_READ))
        return [contract.Region(id=row["id"], iso=row["iso"], name=row["name"]) for row in rows]

    async def districts(self, region_id: UUID) -> list[contract.District]:
        """The districts within reach, by name in the reader's language."""
        extent = self._actor.extent(Action.PLACE_READ)
        if region_id not in {row["id"] for row in await queries.regions(self._work, extent)}:
            raise NotVisible
        t = translator(self._actor.language)
        rows = sorted(
            await queries.districts(self._work, extent, region_id), key=lambda row: sort_key(t.chosen(row["name"]))
        )
        return [
            contract.District(id=row["id"], region_id=row["region_id"], slug=row["slug"], name=row["name"])
            for row in rows
        ]
