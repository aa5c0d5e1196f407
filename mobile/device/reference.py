"""The framework and the theme grid on this device: asked for once, kept for the session."""

import asyncio
from uuid import UUID

from mobile.device.api import ApiClient
from server.shared.contract.reference import Area, Framework, Indicator, Reference
from server.shared.domain.frameworks import band_in


class ReferenceShelf:
    """What every screen may look up: areas, indicators, levels, age bands, themes."""

    def __init__(self, api: ApiClient) -> None:
        self._api = api
        self._kept: Reference | None = None
        self._indicators: dict[UUID, Indicator] = {}
        self._fetching = asyncio.Lock()

    async def get(self) -> Reference:
        """The reference, from the server at the first call; raises what the call raises."""
        async with self._fetching:
            if self._kept is None:
                self._kept = await self._api.get("/api/reference", Reference)
                self._indicators = {
                    indicator.id: indicator
                    for area in self._kept.framework.areas
                    for sub_area in area.sub_areas
                    for indicator in sub_area.indicators
                }
        return self._kept

    def indicator(self, indicator_id: UUID | None) -> Indicator | None:
        """An indicator of the fetched framework, None before it is fetched."""
        return self._indicators.get(indicator_id) if indicator_id else None

    @property
    def framework(self) -> Framework | None:
        """The framework in force, None before it is fetched."""
        return self._kept.framework if self._kept else None

    def area(self, slug: str) -> Area | None:
        areas = self._kept.framework.areas if self._kept else []
        return next((area for area in areas if area.slug == slug), None)


def indicators_for(framework: Framework, area: str, age_band: str | None) -> list[Indicator]:
    """The indicators of one area, of one age where it is known; ``age_band`` may be a group's or the framework's.

    A framework may cut ages otherwise than groups are formed; where it has no band for an age, all are offered.
    """
    bands = [
        {"slug": band.slug, "from_months": band.from_months, "to_months": band.to_months}
        for band in framework.age_bands
    ]
    of_age = band_in(bands, age_band)
    return [
        indicator
        for found in framework.areas
        if found.slug == area
        for sub_area in found.sub_areas
        for indicator in sub_area.indicators
        if of_age is None or indicator.age_band == of_age
    ]
