"""How wide the window is, and the words of the screen: what every component may ask its surroundings."""

from enum import StrEnum
from typing import Final

import flet as ft

from server.shared.i18n import DEFAULT_LANGUAGE, Translator, translator

RAIL_FROM: Final = 600
WIDE_RAIL_FROM: Final = 1200
_STEP: Final = 20


class Breadth(StrEnum):
    """The three layouts: a phone, a tablet, a desktop."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"


def breadth_of(width: float) -> Breadth:
    """The layout for a window of `width` logical pixels."""
    if width < RAIL_FROM:
        return Breadth.PHONE
    return Breadth.TABLET if width < WIDE_RAIL_FROM else Breadth.DESKTOP


def _stepped(length: float) -> float:
    return float(length // _STEP * _STEP)


class Viewport(ft.Observable):
    """The size of one session's window, in steps, so that dragging an edge does not redraw everything each time."""

    def __init__(self, width: float | None = None, height: float | None = None) -> None:
        self.width = _stepped(width or 1024)
        self.height = _stepped(height or 768)

    def resize(self, width: float | None, height: float | None) -> None:
        """Takes up the window's size; an unknown one, as before the first frame, changes nothing."""
        if width and height:
            self.width = _stepped(width)
            self.height = _stepped(height)

    @property
    def breadth(self) -> Breadth:
        return breadth_of(self.width)


ViewportContext = ft.create_context(Viewport())
WordsContext = ft.create_context(translator(DEFAULT_LANGUAGE))


def use_breadth() -> Breadth:
    """The layout the component is drawn in; it is drawn anew when the window changes."""
    return ft.use_context(ViewportContext).breadth


def use_page_width() -> float:
    """The width of the window in logical pixels, in steps of 20; see `use_breadth` for most needs."""
    return ft.use_context(ViewportContext).width


def use_window() -> Viewport:
    """The size of the window, for what must fill it."""
    return ft.use_context(ViewportContext)


def use_words() -> Translator:
    """The translator of the language the account reads."""
    return ft.use_context(WordsContext)
