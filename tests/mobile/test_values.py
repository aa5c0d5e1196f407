"""What a device keeps, also when its client answers late or never."""

import asyncio

from mobile.device.values import ATTEMPTS, PreferenceValues


class Preferences:
    """The platform's preferences; the first ``deaf`` calls are never answered."""

    def __init__(self, deaf: int) -> None:
        self.calls = 0
        self.kept: dict[str, object] = {"nihol.language": "ru"}
        self._deaf = deaf

    async def get(self, key: str) -> object:
        await self._hear()
        return self.kept.get(key)

    async def set(self, key: str, value: object) -> bool:
        await self._hear()
        self.kept[key] = value
        return True

    async def _hear(self) -> None:
        self.calls += 1
        if self.calls <= self._deaf:
            await asyncio.Event().wait()


async def test_a_call_that_nobody_heard_is_repeated() -> None:
    preferences = Preferences(deaf=2)
    values = PreferenceValues(preferences, patience=0.01)  # type: ignore[arg-type]  # stands in for the platform's

    language = await values.get("language")

    assert (language, preferences.calls) == ("ru", 3)


async def test_where_nothing_answers_nothing_is_kept_and_nobody_waits_for_ever() -> None:
    preferences = Preferences(deaf=100)
    values = PreferenceValues(preferences, patience=0.01)  # type: ignore[arg-type]  # stands in for the platform's

    await values.set("language", "en")
    language = await values.get("language")

    assert (language, preferences.calls) == (None, 2 * ATTEMPTS)
    assert preferences.kept == {"nihol.language": "ru"}
