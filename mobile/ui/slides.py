"""Showing to the group: one page, sound or video over the whole window, large, turned by a swipe or by keys."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

import flet as ft
import msgspec

from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.players import SoundPlayer, VideoPlayer
from mobile.ui.resources import film_of
from mobile.ui.theme import WIDE_GAP
from mobile.ui.viewport import Viewport, use_window, use_words
from server.shared import look
from server.shared.contract.media import Resource, ResourcePart
from server.shared.i18n import Translator

Turn = Callable[[int], None]

_DARK: Final = "#101512"
_KEYS: Final = {"Arrow Right": 1, "Page Down": 1, "Arrow Left": -1, "Page Up": -1}
_SWIPE: Final = 200  # logical pixels a second
_LOADED_AROUND: Final = 1
"""How many pages on each side of the shown one are fetched ahead; a document may have a hundred and fifty."""
_BUTTON: Final = 64
"""Buttons are pressed from an arm's length, at a board as on a tablet that children look at."""
_WIDE_SCREEN: Final = 16 / 9
_PLAYER_WIDTH: Final = 560
_WORD: Final = 44


class Slide(msgspec.Struct, frozen=True):
    """One thing to show: ``kind`` is picture, sound or video; ``name`` is for those who listen.

    ``word`` stands beneath a picture; on a card, which has another side, it stands with ``back`` on that.
    """

    kind: str
    address: str | bytes
    title: str
    name: str
    seconds: float = 0
    word: str = ""
    card: bool = False
    back: str | bytes = ""


def slides_of(
    resource: Resource, address_of: Callable[[str], str | bytes], t: Translator, language: str = ""
) -> list[Slide]:
    """Everything a resource has to show, in its order; nothing where its file is not ready.

    ``language`` is that of the words of a set, if not the reader's.
    """
    title = t.chosen(resource.title)
    if resource.file.state != "ready":
        return []
    if resource.kind in ("video", "audio"):
        kind = "video" if resource.kind == "video" else "sound"
        return [Slide(kind, address_of(film_of(resource)), title, title, resource.file.duration_seconds or 0)]
    if resource.parts:
        return [
            _slide_of(part, resource, address_of, number, word_of(part.words, t, language), t)
            for number, part in enumerate(resource.parts, 1)
        ]
    return [
        Slide("picture", address_of(page.url), title, t("media-page", page=number))
        for number, page in enumerate(resource.pages, 1)
    ]


def _slide_of(
    part: ResourcePart,
    resource: Resource,
    address_of: Callable[[str], str | bytes],
    number: int,
    word: str,
    t: Translator,
) -> Slide:
    """A picture of a set, or a card."""
    card = resource.kind == "card_set"
    name = t("media-page", page=number) if card or not word else word
    back = address_of(part.back) if part.back else ""
    front, title = address_of(part.front), t.chosen(resource.title)
    return Slide("picture", front, title, name, word=word, card=card, back=back)


def word_of(words: Mapping[str, str], t: Translator, language: str = "") -> str:
    """The word of a card in a language, where it has one in that; else in the reader's, else in any."""
    return words.get(language) or t.chosen(words)


@ft.component
def Showing(slides: Sequence[Slide], place: int, turn: Turn, close: Callable[[], None]) -> ft.Control:
    """The slide at ``place`` as a dialog over everything; draws nothing itself."""
    t, window = use_words(), use_window()

    async def leave(_event: object = None) -> None:
        close()

    async def swiped(event: ft.DragEndEvent[ft.GestureDetector]) -> None:
        speed = event.primary_velocity or 0
        if abs(speed) > _SWIPE:
            step(1 if speed < 0 else -1)

    async def turn_over(_event: object) -> None:
        set_turned(-1 if turned == place else place)

    turned, set_turned = ft.use_state(-1)
    slide = slides[place]
    over = slide.card and turned == place
    step = _use_stepping(len(slides), place, turn)
    _use_keys(step, close)
    shown = ft.GestureDetector(
        ft.Stack([*_pictures(slides, place, over), *_player(slide, window, t), *_word(slide, over)], expand=True),
        on_horizontal_drag_end=guard(t, swiped),
        on_tap=guard(t, turn_over) if slide.card and (slide.word or slide.back) else None,
        left=0,
        right=0,
        top=0,
        bottom=0,
    )
    away = ft.Container(_Light(ft.Icons.CLOSE, t("client-close"), guard(t, leave)), right=8, top=8)
    parts = [shown, away, *_ways(len(slides), place, step, _middle(slide, window), t)]
    ft.use_dialog(
        ft.AlertDialog(
            content=ft.Stack(parts, width=window.width, height=window.height),
            bgcolor=_DARK,
            barrier_color=_DARK,
            content_padding=0,
            inset_padding=0,
            shape=ft.RoundedRectangleBorder(radius=0),
            semantics_label=slide.title,
            on_dismiss=leave,
        )
    )
    return ft.Container(visible=False)


def _middle(slide: Slide, window: Viewport) -> float:
    """How far down the buttons stand: beside a page, below the player of a sound."""
    return window.height - _BUTTON - 2 * WIDE_GAP if slide.kind == "sound" else (window.height - _BUTTON) / 2


def _use_stepping(count: int, place: int, turn: Turn) -> Turn:
    """Goes so many slides on, and not beyond the ends; presses that come faster than the drawing count each."""
    here = ft.use_ref(place)
    here.current = place

    def step(by: int) -> None:
        wanted = min(max((here.current or 0) + by, 0), count - 1)
        if wanted != here.current:
            here.current = wanted
            turn(wanted)

    return step


def _use_keys(step: Turn, close: Callable[[], None]) -> None:
    """The keys of a keyboard, and of the clicker a projector is led by, which sends Page Up and Page Down."""

    async def listen() -> None:
        async def pressed(event: ft.KeyboardEvent) -> None:
            if event.key in _KEYS:
                step(_KEYS[event.key])
            elif event.key == "Escape":
                close()

        ft.context.page.on_keyboard_event = pressed

    def stop_listening() -> None:
        ft.context.page.on_keyboard_event = None

    ft.use_effect(listen, [], cleanup=stop_listening)


def _ways(count: int, place: int, step: Turn, middle: float, t: Translator) -> list[ft.Control]:
    """Where one is among the slides, and the ways to the neighbours; nothing for a single one."""

    def stepping(by: int) -> Callable[[object], Awaitable[None]]:
        async def step_on(_event: object) -> None:
            step(by)

        return guard(t, step_on)

    if count < 2:
        return []
    back = _Light(ft.Icons.CHEVRON_LEFT, t("media-previous"), stepping(-1))
    forward = _Light(ft.Icons.CHEVRON_RIGHT, t("media-next"), stepping(1))
    told = ft.Container(
        ft.Text(t("media-page-of", page=place + 1, count=count), color=look.SURFACE),
        bgcolor=ft.Colors.with_opacity(0.6, _DARK),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=12, vertical=6),
        left=12,
        top=12,
    )
    return [
        ft.Container(back, left=8, top=middle, visible=place > 0),
        ft.Container(forward, right=8, top=middle, visible=place < count - 1),
        told,
    ]


def _word(slide: Slide, over: bool) -> list[ft.Control]:
    """The word beneath a picture; that of a card only once it was turned over, so that children may guess."""
    if not slide.word or (slide.card and not over):
        return []
    word = ft.Container(
        ft.Text(slide.word, size=_WORD, weight=ft.FontWeight.W_600, color=look.INK, text_align=ft.TextAlign.CENTER),
        bgcolor=ft.Colors.with_opacity(0.92, look.SURFACE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=32, vertical=8),
    )
    row = ft.Row([word], alignment=ft.MainAxisAlignment.CENTER, wrap=True)
    return [ft.Container(row, left=16, right=16, bottom=24)]


def _pictures(slides: Sequence[Slide], place: int, over: bool) -> list[ft.Control]:
    """The shown page, and its neighbours unseen beneath, so that turning does not wait for the network."""
    around = range(max(0, place - _LOADED_AROUND), min(len(slides), place + _LOADED_AROUND + 1))
    return [
        ft.Container(
            ft.Image(
                slides[index].back if over and index == place and slides[index].back else slides[index].address,
                fit=ft.BoxFit.CONTAIN,
                semantics_label=slides[index].name,
                exclude_from_semantics=index != place,
            ),
            opacity=1 if index == place else 0,
            left=0,
            right=0,
            top=0,
            bottom=0,
            alignment=ft.Alignment.CENTER,
            key=str(index),
        )
        for index in around
        if slides[index].kind == "picture"
    ]


def _player(slide: Slide, window: Viewport, t: Translator) -> list[ft.Control]:
    """The player of a sound or a video; only the shown slide has one, so that turning on ends the playing."""
    if slide.kind == "picture":
        return []
    if slide.kind == "video":
        width = min(window.width, window.height * _WIDE_SCREEN)
        player: ft.Control = ft.Container(VideoPlayer(str(slide.address), slide.title), width=width)
    else:
        lines: list[ft.Control] = [
            ft.Icon(ft.Icons.MUSIC_NOTE, size=96, color=look.PRIMARY),
            ft.Text(
                slide.title, theme_style=ft.TextThemeStyle.HEADLINE_SMALL, text_align=ft.TextAlign.CENTER, max_lines=3
            ),
            SoundPlayer(slide.address, slide.seconds, t),
        ]
        player = ft.Container(
            ft.Column(lines, tight=True, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.CENTER),
            bgcolor=look.SURFACE,
            border_radius=look.RADIUS,
            padding=WIDE_GAP * 2,
            width=min(_PLAYER_WIDTH, window.width - 2 * WIDE_GAP),
        )
    return [
        ft.Container(
            player,
            left=0,
            right=0,
            top=0,
            bottom=0,
            alignment=ft.Alignment.CENTER,
            key=f"player:{slide.title}:{slide.seconds}",
        )
    ]


def _Light(icon: ft.IconData, name: str, press: Callable[..., Awaitable[None]]) -> ft.IconButton:
    button = IconAction(icon, name, press, look.SURFACE)
    button.bgcolor = ft.Colors.with_opacity(0.6, _DARK)
    button.width = button.height = _BUTTON
    button.icon_size = _BUTTON / 2
    return button
