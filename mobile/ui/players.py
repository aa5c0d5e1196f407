"""Playing sound and video."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import flet as ft
import flet_audio as fta  # type: ignore[import-untyped]  # the package has no types
import flet_video as ftv  # type: ignore[import-untyped]  # the package has no types

from mobile.ui.feedback import Handler, guard
from mobile.ui.hooks import use_kept
from mobile.ui.resources import duration_words
from mobile.ui.theme import WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.i18n import Translator

_WIDE_SCREEN: Final = 16 / 9
_A_MOMENT: Final = 3
"""So many seconds of a video count as seen."""


def Round(icon: ft.IconData, name: str, press: Handler, *, size: int = look.TOUCH_TARGET + 8) -> ft.IconButton:
    """A large round button, as players have."""
    return ft.IconButton(
        ft.Icon(icon, color=look.SURFACE, size=size / 2, semantics_label=name),
        width=size,
        height=size,
        bgcolor=look.PRIMARY,
        on_click=press,
    )


class Sound(ft.Observable):
    """One sound and how it stands. Make it where a session's page is at hand: it brings a player along."""

    def __init__(self, address: str | bytes, seconds: float, *, at_once: bool = False) -> None:
        self.playing = False
        self.begun = at_once
        self.ended = False
        self.heard = at_once
        self.told: Callable[[], None] | None = None
        """Called when it plays, stands or has ended."""
        self.position = 0.0
        self.seconds = seconds
        self._player = fta.Audio(
            src=address,
            autoplay=at_once,
            release_mode=fta.ReleaseMode.STOP,
            on_state_change=self._changed,
            on_position_change=self._moved,
        )

    async def press(self) -> None:
        """Plays, pauses, goes on."""
        if self.playing:
            await self._player.pause()
        elif self.begun:
            await self._player.resume()
        else:
            await self._player.play()
        self.begun = True

    async def seek(self, seconds: float) -> None:
        self.position = seconds
        await self._player.seek(ft.Duration(milliseconds=int(seconds * 1000)))

    async def fall_silent(self) -> None:
        """Ends the playing when somebody leaves the screen."""
        if self.playing:
            await self._player.release()

    async def stop(self) -> None:
        """Ends it for good, also one that has not come yet."""
        self.let_go()
        await self._player.release()

    def let_go(self) -> None:
        """Hears no more of the player: two that hold each other stay on the page and sound again after a reload."""
        self.told = None
        self._player.on_state_change = self._player.on_position_change = None

    async def _changed(self, event: fta.AudioStateChangeEvent) -> None:
        self.playing = event.state is fta.AudioState.PLAYING
        if self.playing and self._player.autoplay:
            self._player.autoplay = False  # or it would begin anew when the page is loaded again
            self._player.update()
        self.ended = event.state is fta.AudioState.COMPLETED
        if self.ended:
            self.begun, self.position = False, 0.0
        if self.told:
            self.told()

    async def _moved(self, event: fta.AudioPositionChangeEvent) -> None:
        self.position = min(event.position / 1000, self.seconds)


@ft.component
def SoundPlayer(
    address: str | bytes, seconds: float, t: Translator, begun: Callable[[], Awaitable[None]] | None = None
) -> ft.Control:
    """A large button, how far the sound is, and a way to go elsewhere in it; `begun` is told of the first playing."""
    sound = use_kept(lambda: Sound(address, seconds))

    async def press(_event: object) -> None:
        first = not sound.heard
        sound.heard = True
        await sound.press()
        if first and begun:
            await begun()

    async def seek(event: ft.Event[ft.Slider]) -> None:
        await sound.seek(float(event.control.value or 0))

    def leave() -> None:
        asyncio.ensure_future(sound.fall_silent())  # noqa: RUF006 - ends with the player's answer

    ft.use_effect(lambda: None, [], cleanup=leave)
    icon, name = (ft.Icons.PAUSE, t("media-pause")) if sound.playing else (ft.Icons.PLAY_ARROW, t("media-play"))
    slider = ft.Slider(value=sound.position, min=0, max=max(seconds, 1), on_change_end=guard(t, seek), expand=True)
    told = ft.Text(f"{duration_words(sound.position)} / {duration_words(seconds)}", color=look.INK_MUTED)
    return ft.Row([Round(icon, name, guard(t, press)), slider, told], spacing=WIDE_GAP)


@ft.component
def VideoPlayer(address: str, title: str, begun: Callable[[], Awaitable[None]] | None = None) -> ft.Control:
    """The video with the player's own buttons, among them the one for the whole window.

    `begun` is told once it has run for a moment: of a touch on its buttons the player says nothing.
    """
    t = use_words()
    noted, set_noted = ft.use_state(False)

    async def moved(event: ft.Event[ftv.Video]) -> None:
        if begun and not noted and isinstance(event.data, ft.Duration) and event.data.in_seconds >= _A_MOMENT:
            set_noted(True)
            await begun()

    return ft.Container(
        ftv.Video(
            playlist=[ftv.VideoMedia(address)],
            title=title,
            autoplay=False,
            aspect_ratio=_WIDE_SCREEN,
            fill_color=ft.Colors.BLACK,
            on_position_change=guard(t, moved) if begun and not noted else None,
        ),
        border_radius=look.RADIUS,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )
