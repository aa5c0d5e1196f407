"""What areas and indicators are called, and why an activity was proposed, in words."""

from collections.abc import Iterable, Mapping
from typing import Final

import flet as ft
import msgspec

from mobile.device.device import Device
from mobile.ui.feedback import guard
from server.shared.contract.plans import Because
from server.shared.contract.reference import Area, Framework, Indicator
from server.shared.i18n import Translator


class FrameworkNames(msgspec.Struct, frozen=True):
    """The areas of the framework in force in its order, and its indicators by slug."""

    areas: tuple[Area, ...] = ()
    indicators: Mapping[str, Indicator] = {}

    def area(self, slug: str, t: Translator) -> str:
        """The name of an area; its slug where the framework does not know it."""
        return next((t.chosen(area.title) for area in self.areas if area.slug == slug), slug)

    def indicator(self, slug: str, t: Translator) -> str:
        """The name of an indicator; its slug where the framework does not know it."""
        known = self.indicators.get(slug)
        return t.chosen(known.title) if known else slug

    def of_area(self, slug: str, age_band: str) -> list[Indicator]:
        """The indicators of an area for one age; of all ages where that age has none."""
        own = [
            one
            for area in self.areas
            if area.slug == slug
            for sub_area in area.sub_areas
            for one in sub_area.indicators
        ]
        return [one for one in own if one.age_band == age_band] or own


NO_NAMES: Final = FrameworkNames()


def names_of(framework: Framework) -> FrameworkNames:
    known = {one.slug: one for area in framework.areas for sub_area in area.sub_areas for one in sub_area.indicators}
    return FrameworkNames(tuple(framework.areas), known)


def use_names(device: Device, t: Translator) -> FrameworkNames:
    """The names, empty until they have come."""
    names, set_names = ft.use_state(NO_NAMES)

    async def fetch() -> None:
        set_names(names_of((await device.reference.get()).framework))

    ft.use_effect(guard(t, fetch), [])
    return names


def because_words(reasons: Iterable[Because], names: FrameworkNames, t: Translator) -> list[str]:
    """Why something was proposed, a sentence each; a code this client has no words for is left out."""
    told = []
    for reason in reasons:
        key = f"because-{reason.code}"
        words = t(key, **_named(reason.params, names, t))
        if words != key:
            told.append(words)
    return told


def _named(params: Mapping[str, str | int], names: FrameworkNames, t: Translator) -> dict[str, object]:
    named: dict[str, object] = dict(params)
    if "area" in params:
        named["area"] = names.area(str(params["area"]), t)
    if "indicator" in params:
        named["indicator"] = names.indicator(str(params["indicator"]), t)
    return named
