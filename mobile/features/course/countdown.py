"""How much time is left: told in minutes, without haste, by a clock that ends with the screen."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import flet as ft

from mobile.device.hearing import listen, listen_no_more
from mobile.features.course.sitting import minutes_left
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.course_tests import Attempt

LOOKED_AT_EVERY: Final = 10.0
"""Seconds between two looks at the clock."""
SOON: Final = 5


class Countdown(ft.Observable):
    """The minutes that are left of one attempt."""

    def __init__(self, attempt: Attempt, over: Callable[[], Awaitable[None]]) -> None:
        self.minutes = minutes_left(attempt)
        self._attempt = attempt
        self._over = over
        self._page: ft.Page | None = None
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        self._page = ft.context.page
        listen(self._page, self._heard)
        self._task = asyncio.create_task(self._run())

    def end(self) -> None:
        if self._page:
            listen_no_more(self._page, self._heard)
        if self._task:
            self._task.cancel()
        self._page = self._task = None

    def look(self) -> bool:
        """Takes up the minute it is; whether the time is up."""
        self.minutes = minutes_left(self._attempt)
        return self.minutes == 0

    async def _heard(self, event: str, _payload: object) -> None:
        if event == "close":
            self.end()

    async def _run(self) -> None:
        while not self.look():  # noqa: ASYNC110 - a clock announces nothing
            await asyncio.sleep(LOOKED_AT_EVERY)
        await self._over()


@ft.component
def TimeLeft(attempt: Attempt, over: Callable[[], Awaitable[None]]) -> ft.Control:
    """The time that is left, in words; `over` is called once when it is up."""
    t = use_words()
    clock = use_kept(lambda: Countdown(attempt, over))
    ft.use_effect(clock.begin, [], cleanup=clock.end)
    colour = look.WARNING if clock.minutes <= SOON else look.INK_MUTED
    return ft.Row(
        [
            ft.Icon(ft.Icons.SCHEDULE, size=20, color=colour),
            ft.Text(t("sitting-left", minutes=clock.minutes), color=colour),
        ],
        spacing=GAP,
        tight=True,
    )
