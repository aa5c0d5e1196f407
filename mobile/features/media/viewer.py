"""Showing a resource to the group: one page over the whole window, dark and large, turned by a swipe or by keys."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import flet as ft

from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.viewport import use_window, use_words
from server.shared import look
from server.shared.i18n import Translator

Turn = Callable[[int], None]

_DARK: Final = "#101512"
_KEYS: Final = {"Arrow Right": 1, "Page Down": 1, "Arrow Left": -1, "Page Up": -1}
_SWIPE: Final = 200  # logical pixels a second
_LOADED_AROUND: Final = 1
"""How many pages on each side of the shown one are fetched ahead; a document may have a hundred and fifty."""


@dataclass(frozen=True)
class Shown:
    """What is shown: the pages' addresses, which of them, and the resource's name for those who listen."""

    addresses: Sequence[str]
    page: int
    title: str


@ft.component
def Showing(shown: Shown, turn: Turn, close: Callable[[], None]) -> ft.Control:
    """The page as a dialog over everything; draws nothing itself."""
    t, window = use_words(), use_window()
    page = shown.page

    async def leave(_event: object = None) -> None:
        close()

    async def swiped(event: ft.DragEndEvent[ft.GestureDetector]) -> None:
        speed = event.primary_velocity or 0
        if abs(speed) > _SWIPE:
            turn(page + (1 if speed < 0 else -1))

    async def listen() -> None:
        async def pressed(event: ft.KeyboardEvent) -> None:
            if event.key in _KEYS:
                turn(page + _KEYS[event.key])

        ft.context.page.on_keyboard_event = pressed

    def stop_listening() -> None:
        ft.context.page.on_keyboard_event = None

    ft.use_effect(listen, [page], cleanup=stop_listening)
    pages = ft.GestureDetector(
        ft.Stack(_pages(shown, t), expand=True),
        on_horizontal_drag_end=guard(t, swiped),
        left=0,
        right=0,
        top=0,
        bottom=0,
    )
    away = ft.Container(_Light(ft.Icons.CLOSE, t("client-close"), guard(t, leave)), right=8, top=8)
    parts = [pages, away, *_ways(shown, turn, window.height / 2 - look.TOUCH_TARGET / 2, t)]
    ft.use_dialog(
        ft.AlertDialog(
            content=ft.Stack(parts, width=window.width, height=window.height),
            bgcolor=_DARK,
            barrier_color=_DARK,
            content_padding=0,
            inset_padding=0,
            shape=ft.RoundedRectangleBorder(radius=0),
            semantics_label=shown.title,
            on_dismiss=leave,
        )
    )
    return ft.Container(visible=False)


def _ways(shown: Shown, turn: Turn, middle: float, t: Translator) -> list[ft.Control]:
    """Where one is among the pages, and the ways to the neighbours; nothing for a single page."""
    page, count = shown.page, len(shown.addresses)

    def stepping(step: int) -> Callable[[object], Awaitable[None]]:
        async def step_on(_event: object) -> None:
            turn(page + step)

        return guard(t, step_on)

    if count < 2:
        return []
    back = _Light(ft.Icons.CHEVRON_LEFT, t("media-previous"), stepping(-1))
    forward = _Light(ft.Icons.CHEVRON_RIGHT, t("media-next"), stepping(1))
    place = ft.Container(
        ft.Text(t("media-page-of", page=page + 1, count=count), color=look.SURFACE),
        bgcolor=ft.Colors.with_opacity(0.6, _DARK),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=12, vertical=6),
        left=12,
        top=12,
    )
    return [
        ft.Container(back, left=8, top=middle, visible=page > 0),
        ft.Container(forward, right=8, top=middle, visible=page < count - 1),
        place,
    ]


def _pages(shown: Shown, t: Translator) -> list[ft.Control]:
    """The shown page, and its neighbours unseen beneath, so that turning does not wait for the network."""
    around = range(max(0, shown.page - _LOADED_AROUND), min(len(shown.addresses), shown.page + _LOADED_AROUND + 1))
    return [
        ft.Container(
            ft.Image(
                shown.addresses[index],
                fit=ft.BoxFit.CONTAIN,
                semantics_label=t("media-page", page=index + 1),
                exclude_from_semantics=index != shown.page,
            ),
            opacity=1 if index == shown.page else 0,
            left=0,
            right=0,
            top=0,
            bottom=0,
            alignment=ft.Alignment.CENTER,
            key=str(index),
        )
        for index in around
    ]


def _Light(icon: ft.IconData, name: str, press: Callable[..., Awaitable[None]]) -> ft.IconButton:
    button = IconAction(icon, name, press, look.SURFACE)
    button.bgcolor = ft.Colors.with_opacity(0.6, _DARK)
    return button
