"""Keeping what somebody types once they pause, and at once when they leave the screen."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

PAUSE: Final = 1.0
"""Seconds without a letter after which a draft is kept."""


class TypingPause:
    """Waits for a pause in typing before it calls ``keep``."""

    def __init__(self, keep: Callable[[], Awaitable[None]]) -> None:
        self._keep = keep
        self._waiting: asyncio.Task[None] | None = None

    def typed(self) -> None:
        """Somebody types: what was waiting waits anew."""
        self.forget()
        self._waiting = asyncio.create_task(self._keep_later())

    def forget(self) -> None:
        """Nothing is to be kept any more: it was sent."""
        if self._waiting:
            self._waiting.cancel()
        self._waiting = None

    def leave(self) -> None:
        """The screen goes: what still waited is kept now."""
        if self._waiting and not self._waiting.done():
            self.forget()
            asyncio.ensure_future(self._keep())  # noqa: RUF006 - ends with the store's answer

    async def _keep_later(self) -> None:
        await asyncio.sleep(PAUSE)
        await self._keep()
