"""Small values a device keeps between starts: the refresh token, the language."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final, Protocol

import flet as ft

_LOG: Final = logging.getLogger("mobile")
PATIENCE: Final = 2.0
ATTEMPTS: Final = 5


class KeyValue(Protocol):
    """Keeps short texts by name."""

    async def get(self, name: str) -> str | None: ...

    async def set(self, name: str, value: str) -> None: ...

    async def remove(self, name: str) -> None: ...


class MemoryValues:
    """Keeps the values as long as the process lives."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    async def get(self, name: str) -> str | None:
        return self._values.get(name)

    async def set(self, name: str, value: str) -> None:
        self._values[name] = value

    async def remove(self, name: str) -> None:
        self._values.pop(name, None)


class PreferenceValues:
    """Keeps the values where the platform keeps preferences: local storage in a browser, the app's own on a tablet.

    A call that the client overtook while it was still starting is never answered, and Flet would wait for ever; so a
    call is repeated, which these calls bear. Where nothing answers, nothing is kept, and a person signs in anew.
    """

    def __init__(self, preferences: ft.SharedPreferences, patience: float = PATIENCE) -> None:
        self._preferences = preferences
        self._patience = patience

    async def get(self, name: str) -> str | None:
        value = await self._asked(lambda: self._preferences.get(f"nihol.{name}"))
        return value if isinstance(value, str) else None

    async def set(self, name: str, value: str) -> None:
        await self._asked(lambda: self._preferences.set(f"nihol.{name}", value))

    async def remove(self, name: str) -> None:
        await self._asked(lambda: self._preferences.remove(f"nihol.{name}"))

    async def _asked(self, call: Callable[[], Awaitable[object]]) -> object:
        for _ in range(ATTEMPTS):
            with suppress(TimeoutError):
                return await asyncio.wait_for(call(), self._patience)
        _LOG.warning("the device's preferences do not answer")
        return None
