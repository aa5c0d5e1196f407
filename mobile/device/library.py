"""The library of didactic media as one account reads it: its preschool's own resources and those for everybody."""

from uuid import UUID

import msgspec

from mobile.device.api import ApiClient
from server.shared.contract.base import Page
from server.shared.contract.media import Counts, Resource, ResourceRow


class Wanted(msgspec.Struct, frozen=True):
    """What somebody looks for besides words; empty means any."""

    kind: str = ""
    theme_week: str = ""
    age_band: str = ""
    area: str = ""
    language: str = ""
    reach: str = ""
    favourites: bool = False
    recent: bool = False


class Fitting(msgspec.Struct, frozen=True):
    """What comes first and narrows nothing: the week's theme, the age and the language of a group."""

    theme: str = ""
    band: str = ""
    language: str = ""


_ANYTHING = Wanted()
_NO_MATTER = Fitting()


class LibraryShelf:
    """Finds resources and opens them."""

    def __init__(self, api: ApiClient, preschool_id: UUID) -> None:
        self._api = api
        self._path = f"/api/preschools/{preschool_id}"

    async def page(
        self, wanted: Wanted, words: str, cursor: str | None, fitting: Fitting = _NO_MATTER
    ) -> Page[ResourceRow]:
        return await self._api.get(
            f"{self._path}/resources",
            Page[ResourceRow],
            cursor=cursor,
            for_theme=fitting.theme or None,
            for_band=fitting.band or None,
            for_language=fitting.language or None,
            **_asked(wanted, words),
        )

    async def counts(self, wanted: Wanted = _ANYTHING, words: str = "") -> Counts:
        """How many resources each further choice would leave."""
        return await self._api.get(f"{self._path}/resources/counts", Counts, **_asked(wanted, words))

    async def one(self, owner_id: UUID, resource_id: UUID) -> Resource:
        """A resource at the preschool it belongs to, which for those of everybody is nowhere."""
        return await self._api.get(f"/api/preschools/{owner_id}/resources/{owner_id}/{resource_id}", Resource)


def _asked(wanted: Wanted, words: str) -> dict[str, str | bool | None]:
    """The part of an address that says what is wanted; what is empty is left out."""
    marks = {name: getattr(wanted, name) or None for name in Wanted.__struct_fields__}
    return {"search": words or None, **marks}
