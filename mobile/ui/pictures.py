"""People and photos: initials on a steady colour, a grid of photos, one photo over the whole window."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

import flet as ft

from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_window, use_words
from server.shared import look
from server.shared.i18n import Translator

_GROUNDS: Final = (look.PRIMARY, look.PRIMARY_DARK, look.ACCENT, *look.AREA_COLOURS.values())
_APOSTROPHE: Final = "\u02bb"
_DARK: Final = "#101512"


@dataclass(frozen=True)
class Photo:
    """One photo: the address of the whole, of the small one, and what it shows in words."""

    address: str | bytes
    small_address: str
    description: str


def initials(name: str) -> str:
    """The first letters of the first two words; the Uzbek letters oʻ and gʻ stay whole."""
    return "".join(word[:2] if word[1:2] == _APOSTROPHE else word[:1] for word in name.split()[:2]).upper()


def colour_of(name: str) -> str:
    """The colour that belongs to a name, on every device and in every session the same."""
    return _GROUNDS[crc32(name.encode()) % len(_GROUNDS)]


def Avatar(name: str, size: int = 44, picture: str | None = None) -> ft.Control:
    """A person's photo, or their initials; the name itself stands beside it, so screen readers skip this."""
    text = initials(name)
    letters = ft.Text(
        text, color=look.SURFACE, size=size * (0.38 if len(text) < 3 else 0.3), weight=ft.FontWeight.W_600
    )
    shown: ft.Control = letters
    if picture:
        shown = ft.Image(
            picture, width=size, height=size, fit=ft.BoxFit.COVER, error_content=letters, exclude_from_semantics=True
        )
    disc = ft.Container(
        shown,
        width=size,
        height=size,
        border_radius=size / 2,
        bgcolor=colour_of(name),
        alignment=ft.Alignment.CENTER,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )
    return ft.Semantics(content=disc, exclude_semantics=True)


@ft.component
def PhotoGrid(photos: Sequence[Photo], size: int = 132) -> ft.Control:
    """Small photos side by side; a touch opens one over the whole window."""
    opened, set_opened = ft.use_state(-1)
    t = use_words()
    window = use_window()

    def opening(index: int) -> ft.Control:
        photo = photos[index]

        async def open_photo(_event: object) -> None:
            set_opened(index)

        tile = ft.Container(
            ft.Image(
                photo.small_address, width=size, height=size, fit=ft.BoxFit.COVER, semantics_label=photo.description
            ),
            border_radius=look.RADIUS,
            clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
            bgcolor=look.LINE,
            on_click=guard(t, open_photo),
            key=photo.small_address,
        )
        return ft.MergeSemantics(content=tile)

    async def close(_event: object = None) -> None:
        set_opened(-1)

    async def turn(step: int) -> None:
        set_opened((opened + step) % len(photos))

    ft.use_dialog(
        _Viewer(_Shown(photos[opened], opened, len(photos), window.width, window.height), t, turn, close)
        if 0 <= opened < len(photos)
        else None
    )
    return ft.Row([opening(index) for index in range(len(photos))], wrap=True, spacing=GAP, run_spacing=GAP)


@dataclass(frozen=True)
class _Shown:
    photo: Photo
    index: int
    count: int
    width: float
    height: float


@ft.component
def WidePicture(address: str | bytes, description: str, away: str) -> ft.Control:
    """A picture as wide as its column; a touch opens it over the whole window. ``away`` stands where it is missing."""
    opened, set_opened = ft.use_state(False)
    t = use_words()
    window = use_window()

    async def open_picture(_event: object) -> None:
        set_opened(True)

    async def close(_event: object = None) -> None:
        set_opened(False)

    async def turn(_step: int) -> None:
        return None

    shown = _Shown(Photo(address, "", description), 0, 1, window.width, window.height)
    ft.use_dialog(_Viewer(shown, t, turn, close) if opened else None)
    missing = ft.Container(ft.Text(away, color=look.INK_MUTED), padding=GAP * 2, bgcolor=look.LINE)
    frame = ft.Container(
        ft.Image(address, fit=ft.BoxFit.FIT_WIDTH, semantics_label=description, error_content=missing),
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
        on_click=guard(t, open_picture),
    )
    return ft.MergeSemantics(content=frame)


def _Viewer(
    shown: _Shown,
    t: Translator,
    turn: Callable[[int], Awaitable[None]],
    close: Callable[[object], Awaitable[None]],
) -> ft.AlertDialog:
    """One photo over the whole window, to be enlarged by two fingers, with the ways to its neighbours."""

    async def forward(_event: object) -> None:
        await turn(1)

    async def back(_event: object) -> None:
        await turn(-1)

    picture = ft.Image(
        shown.photo.address, fit=ft.BoxFit.CONTAIN, semantics_label=shown.photo.description, gapless_playback=True
    )
    enlarged = ft.InteractiveViewer(
        ft.Container(picture, alignment=ft.Alignment.CENTER), max_scale=6, left=0, right=0, top=0, bottom=0
    )
    caption = ft.Text(shown.photo.description, color=look.SURFACE, text_align=ft.TextAlign.CENTER)
    parts: list[ft.Control] = [
        enlarged,
        ft.Container(caption, left=64, right=64, bottom=20),
        ft.Container(_Light(ft.Icons.CLOSE, t("client-close"), guard(t, close)), right=8, top=8),
    ]
    if shown.count > 1:
        middle = shown.height / 2 - 24
        to_previous = _Light(ft.Icons.CHEVRON_LEFT, t("client-previous-photo"), guard(t, back))
        to_next = _Light(ft.Icons.CHEVRON_RIGHT, t("client-next-photo"), guard(t, forward))
        parts += [ft.Container(to_previous, left=8, top=middle), ft.Container(to_next, right=8, top=middle)]
    return ft.AlertDialog(
        content=ft.Stack(parts, width=shown.width, height=shown.height),
        bgcolor=_DARK,
        content_padding=0,
        inset_padding=0,
        shape=ft.RoundedRectangleBorder(radius=0),
        on_dismiss=close,
    )


def _Light(icon: ft.IconData, name: str, press: Callable[..., Awaitable[None]]) -> ft.IconButton:
    button = IconAction(icon, name, press, look.SURFACE)
    button.bgcolor = ft.Colors.with_opacity(0.5, _DARK)
    return button
