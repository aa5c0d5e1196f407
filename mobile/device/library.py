"""The library of didactic media as one account reads it: its preschool's own resources and those for everybody."""

from uuid import UUID

import msgspec

from mobile.device.api import ApiClient
from server.shared.contract.base import Page
from server.shared.contract.media import Resource, ResourceRow


class Wanted(msgspec.Struct, frozen=True):
    """What somebody looks for besides words; empty means any."""

    kind: str = ""
    theme_week: str = ""
    age_band: str = ""
    area: str = ""


class LibraryShelf:
    """Finds resources and opens them."""

    def __init__(self, api: ApiClient, preschool_id: UUID) -> None:
        self._api = api
        self._path = f"/api/preschools/{preschool_id}"

    async def page(self, wanted: Wanted, words: str, cursor: str | None) -> Page[ResourceRow]:
        return await self._api.get(
            f"{self._path}/resources",
            Page[ResourceRow],
            search=words or None,
            kind=wanted.kind or None,
            theme_week=wanted.theme_week or None,
            age_band=wanted.age_band or None,
            area=wanted.area or None,
            cursor=cursor,
        )

    async def one(self, owner_id: UUID, resource_id: UUID) -> Resource:
        """A resource at the preschool it belongs to, which for those of everybody is nowhere."""
        return await self._api.get(f"/api/preschools/{owner_id}/resources/{owner_id}/{resource_id}", Resource)
