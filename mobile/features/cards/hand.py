"""What touches and keys do on a group's card, and what is asked in a dialog."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import flet as ft

from mobile.features.cards.looking import Looking, Part, places_shown
from mobile.features.cards.sheet import Place
from mobile.features.cards.state import Marking
from server.shared.i18n import Translator

_ALONG: Final = {"Arrow Down": 1, "Arrow Up": -1}
_ACROSS: Final = {"Arrow Right": 1, "Arrow Left": -1}
_BACK: Final = frozenset({"Backspace", "Delete", "0", "Numpad 0"})
_ACCEPT: Final = frozenset({"Enter", "Numpad Enter"})


class Asked(ft.Observable):
    """The open dialog: why a mark stands, the reason of a correction, or the completion of a child's card."""

    def __init__(self) -> None:
        self.why: Place | None = None
        self.correcting: tuple[Place, float | None] | None = None
        self.completing: UUID | None = None
        self.picking = False

    @property
    def anything(self) -> bool:
        return bool(self.why or self.correcting or self.completing or self.picking)

    def nothing(self) -> None:
        self.why = self.correcting = self.completing = None
        self.picking = False


class Hand:
    """The only one who marks: rows are given it instead of the state, so that a touch draws one row anew."""

    def __init__(self, state: Marking, looking: Looking, asked: Asked) -> None:
        self.state = state
        self.looking = looking
        self.asked = asked
        self.parts: Sequence[Part] = ()

    async def touch(self, place: Place, level: float, t: Translator) -> None:
        """Marks a level; on a locked card it begins a correction, for whoever may correct."""
        if not self.state.is_locked(place[0]):
            if self.state.may_mark:
                await self.state.touch(place, level, t)
        elif self.state.may_correct and level != self.state.cell(place).level:
            self.asked.correcting = (place, level)

    def ask_why(self, place: Place) -> None:
        self.asked.why = place

    async def press(self, key: str, t: Translator) -> None:
        """Arrows go along the rows and across children or indicators; digits set a level and go on."""
        card = self.state.card
        if card is None or self.asked.anything:
            return
        if key in _ACROSS:
            self.looking.step(_ACROSS[key], card)
            return
        places = places_shown(self.looking, card, self.parts)
        if key in _ALONG:
            self.looking.row = min(max(self.looking.row + _ALONG[key], 0), len(places) - 1)
        elif 0 <= self.looking.row < len(places):
            await self._mark_row(key, places, t)

    async def _mark_row(self, key: str, places: Sequence[Place], t: Translator) -> None:
        place = places[self.looking.row]
        cell = self.state.cell(place)
        level = cell.level if key in _BACK else cell.proposed if key in _ACCEPT else self._level_of(key)
        if level is None:
            return
        if key in _BACK or level != cell.level:
            await self.touch(place, level, t)
        self.looking.row = min(self.looking.row + 1, len(places) - 1)

    def _level_of(self, key: str) -> float | None:
        levels = self.state.framework.levels if self.state.framework else []
        number = key.removeprefix("Numpad ")
        return levels[int(number) - 1].value if number.isdigit() and 1 <= int(number) <= len(levels) else None
