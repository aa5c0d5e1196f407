"""The loudspeaker beside a text, for whoever would rather listen: one touch begins, another ends."""

import asyncio
from contextlib import suppress
from typing import Final, Protocol
from uuid import UUID

import flet as ft

from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import guard, tell
from mobile.ui.hooks import use_kept
from mobile.ui.icons import explained
from mobile.ui.players import Sound
from server.shared import look
from server.shared.i18n import Translator

PATIENCE_SECONDS: Final = 20.0
"""How long a sound may be on its way before somebody is told that it does not come."""


class Connection(Protocol):
    """Whether the server answers; a screen is drawn anew when that changes."""

    @property
    def online(self) -> bool: ...


class Reader(Protocol):
    """What loudspeakers need of the device."""

    @property
    def connection(self) -> Connection: ...

    @property
    def offered(self) -> bool: ...

    @property
    def known(self) -> bool: ...

    async def learn(self) -> None: ...

    def address_of(self, path: str) -> str: ...


class Aloud(ft.Observable):
    """What one screen reads aloud: one thing at a time, known by its path."""

    def __init__(self, reader: Reader) -> None:
        self.path = ""
        self.heard = False
        self.offered = reader.offered
        self._reader = reader
        self._sound: Sound | None = None
        self._waiting: asyncio.Task[None] | None = None

    @property
    def connection(self) -> Connection:
        return self._reader.connection

    async def begin(self) -> None:
        """Learns whether there is a voice; where the server does not say so, there is none for now."""
        if not self._reader.known:
            with suppress(ServerAway, ApiProblem):
                await self._reader.learn()
        self.offered = self._reader.offered

    async def press(self, path: str, t: Translator) -> None:
        """Reads, or falls silent where this is being read; raises what the server answers when it is asked."""
        again = path == self.path
        await self.fall_silent()
        if again:
            return
        self.path, self.heard = path, False
        try:
            await self._reader.learn()
        except (ServerAway, ApiProblem):
            self.path = ""
            raise
        if self.path == path:
            self._play(path, t)

    async def fall_silent(self) -> None:
        sound, self._sound, self.path, self.heard = self._sound, None, "", False
        if self._waiting and self._waiting is not asyncio.current_task():
            self._waiting.cancel()
        self._waiting = None
        if sound:
            await sound.stop()

    def _play(self, path: str, t: Translator) -> None:
        sound = Sound(self._reader.address_of(path), 0, at_once=True)
        self._sound = sound

        def follow() -> None:
            if self._sound is sound:
                self.heard = self.heard or sound.playing
                if sound.ended:
                    sound.let_go()
                    self._sound, self.path, self.heard = None, "", False

        sound.told = follow
        self._waiting = asyncio.create_task(self._wait(sound, ft.context.page, t))

    async def _wait(self, sound: Sound, page: ft.Page, t: Translator) -> None:
        """A player says nothing of a sound that does not come, so somebody has to notice."""
        await asyncio.sleep(PATIENCE_SECONDS)
        if self._sound is sound and not self.heard:
            await self.fall_silent()
            tell(page, t("aloud-not-heard"))


def heard_at(preschool_id: UUID, kind: str, thing_id: UUID) -> str:
    """Where the server reads one of its things: an entry (``observations``), a message, an announcement."""
    return f"/api/preschools/{preschool_id}/{kind}/{thing_id}/aloud"


def growth_heard_at(preschool_id: UUID, child_id: UUID, area: str) -> str:
    return f"/api/preschools/{preschool_id}/children/{child_id}/growth/aloud?area={area}"


def use_aloud(reader: Reader) -> Aloud:
    """The voice of a screen, silent when somebody leaves it."""
    aloud = use_kept(lambda: Aloud(reader))

    def leave() -> None:
        asyncio.ensure_future(aloud.fall_silent())  # noqa: RUF006 - ends with the player's answer

    ft.use_effect(aloud.begin, [], cleanup=leave)
    return aloud


@ft.component
def Loudspeaker(aloud: Aloud, path: str, t: Translator) -> ft.Control:
    """A loudspeaker, a sign of waiting, a way to stop; nothing where the server has no voice for the reader."""
    state, connection = use_kept(lambda: aloud), use_kept(lambda: aloud.connection)
    if not state.offered:
        return ft.Container(visible=False)
    mine = state.path == path
    name = "aloud-read"
    if not connection.online:
        name = "aloud-offline"
    elif mine:
        name = "aloud-stop" if state.heard else "aloud-coming"

    async def press(_event: object) -> None:
        await state.press(path, t)

    return ft.IconButton(
        _sign(name, t),
        tooltip=explained(t(name)),
        on_click=guard(t, press),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        bgcolor=look.PRIMARY if mine and state.heard else look.PRIMARY_SOFT,
        disabled=not connection.online,
    )


def _sign(name: str, t: Translator) -> ft.Control:
    if name == "aloud-coming":
        return ft.ProgressRing(width=20, height=20, stroke_width=3, semantics_label=t(name))
    icon, colour = {
        "aloud-offline": (ft.Icons.VOLUME_OFF_OUTLINED, look.INK_MUTED),
        "aloud-stop": (ft.Icons.STOP, look.SURFACE),
    }.get(name, (ft.Icons.VOLUME_UP, look.PRIMARY))
    return ft.Icon(icon, color=colour, semantics_label=t(name))
