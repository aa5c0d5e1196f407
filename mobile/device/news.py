"""Learning that something changed while a screen is open: the change feed, asked rarely and only while it is seen."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.hearing import LIFECYCLE, listen, listen_no_more
from mobile.problems import ApiProblem, ServerAway, WindowClosed
from server.shared.contract.changes import Changes

ASKED_EVERY: Final = 30.0
"""Seconds between two questions; an answer without news is some hundred bytes."""
_AT_ONCE: Final = 500
_PAGES: Final = 4
_OUT_OF_SIGHT: Final = ("hide", "pause", "inactive", "detach")

Arrived = Callable[[], Awaitable[None]]


class News:
    """One screen's ear for changes of some kinds in one preschool."""

    def __init__(self, device: Device, preschool_id: UUID, kinds: Collection[str]) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}/changes"
        self._kinds = frozenset(kinds)
        self._cursor: str | None = None
        self._caught_up = False

    async def any(self) -> bool:
        """Whether something changed since the last question; what had changed before the first one is no news."""
        known, heard = self._caught_up, False
        for _ in range(_PAGES):
            answer = await self._device.api.get(self._path, Changes, cursor=self._cursor, limit=_AT_ONCE)
            self._cursor = answer.next_cursor
            heard = heard or any(change.kind in self._kinds for change in answer.items)
            if len(answer.items) < _AT_ONCE:
                self._caught_up = True
                break
        return known and heard


class Watch:
    """Where a screen listens: to the feed while its window is seen, and to the window coming back into sight."""

    def __init__(self) -> None:
        self._page: ft.Page | None = None
        self._news: News | None = None
        self._arrived: Arrived | None = None
        self._task: asyncio.Task[None] | None = None

    async def begin(self, page: ft.Page, news: News, arrived: Arrived) -> None:
        self._page, self._news, self._arrived = page, news, arrived
        listen(page, self._heard)
        self._task = asyncio.create_task(self._ask_again_and_again())

    def end(self) -> None:
        if self._page:
            listen_no_more(self._page, self._heard)
        self._rest()
        self._page = None

    async def _heard(self, event: str, payload: object) -> None:
        if event == "close":
            self.end()
        elif event == LIFECYCLE and any(word in str(payload) for word in _OUT_OF_SIGHT):
            self._rest()
        elif event == LIFECYCLE and self._task is None and self._arrived:
            self._task = asyncio.create_task(self._ask_again_and_again())
            await self._tell()

    def _rest(self) -> None:
        if self._task:
            self._task.cancel()
        self._task = None

    async def _ask_again_and_again(self) -> None:
        while self._news is not None:
            try:
                if await self._news.any():
                    await self._tell()
            except WindowClosed:
                return
            except (ServerAway, ApiProblem):
                pass  # the next question may be answered
            await asyncio.sleep(ASKED_EVERY)

    async def _tell(self) -> None:
        if self._arrived:
            await self._arrived()


def use_news(preschool_id: UUID, kinds: Collection[str], arrived: Arrived) -> None:
    """Calls ``arrived`` while this screen is drawn, whenever something of these kinds changed or the window returns."""
    device = use_device()
    watch = ft.use_memo(Watch, [])

    async def begin() -> None:
        await watch.begin(ft.context.page, News(device, preschool_id, kinds), arrived)

    ft.use_effect(begin, [preschool_id], cleanup=watch.end)
