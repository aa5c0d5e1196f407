"""Small values a device keeps between starts: the refresh token, the language."""

from typing import Protocol

import flet as ft


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
    """Keeps the values where the platform keeps preferences: local storage in a browser, the app's own on a tablet."""

    def __init__(self, preferences: ft.SharedPreferences) -> None:
        self._preferences = preferences

    async def get(self, name: str) -> str | None:
        value = await self._preferences.get(f"nihol.{name}")
        return value if isinstance(value, str) else None

    async def set(self, name: str, value: str) -> None:
        await self._preferences.set(f"nihol.{name}", value)

    async def remove(self, name: str) -> None:
        await self._preferences.remove(f"nihol.{name}")
