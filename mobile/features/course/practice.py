"""The practice preschool: the calls, what its screen knows, and the way in."""

import asyncio
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.courses import PATH
from mobile.device.device import Device
from mobile.ui.feedback import ScreenState
from server.shared.contract.practice import Practice, PracticeEntry, PracticeTask
from server.shared.i18n import Translator

READY: Final = "ready"
MAKING: Final = "making"
ASKED_EVERY: Final = 2.0
"""Seconds between two questions whether the copy is made; it takes a few."""
MOST_QUESTIONS: Final = 45


class PracticeRepository:
    """The practice preschool of one participant; its tasks are looked at as the own account."""

    def __init__(self, device: Device, participant_id: UUID) -> None:
        self._device = device
        self._participant_id = participant_id
        self._path = f"{PATH}/{participant_id}/practice"

    async def state(self) -> Practice:
        return await self._device.api.get(self._path, Practice)

    async def prepare(self) -> Practice:
        return await self._device.api.post(self._path, None, Practice)

    async def start_again(self) -> Practice:
        return await self._device.api.post(f"{self._path}/again", None, Practice)

    async def check(self, task: str) -> PracticeTask:
        return await self._device.api.post(f"{self._path}/tasks/{task}/check", None, PracticeTask)

    async def enter(self) -> None:
        """Goes on as the practice account; leaving leads back to the tasks."""
        entry = await self._device.api.post(f"{self._path}/enter", None, PracticeEntry)
        await self._device.session.practise(entry.tokens, back=f"/course/{self._participant_id}/practice")

    async def pages(self) -> str:
        """An address that opens the pages as the practice account, once and for a short while."""
        return (await self._device.api.post(f"{self._path}/enter", None, PracticeEntry)).pages


class Practising(ScreenState):
    """How it stands with the practice preschool and its tasks."""

    def __init__(self, repository: PracticeRepository) -> None:
        super().__init__()
        self.practice: Practice | None = None
        self.checking = ""
        self.asks_again = False
        self.pages = ""
        self._repository = repository

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.practice = await self._repository.state()

        await self.during(fetch(), t)

    async def prepare(self, t: Translator) -> None:
        """Has the copy made, and waits until it is there."""

        async def make() -> None:
            self.practice = await self._repository.prepare()
            await self._wait()

        await self.during(make(), t)

    async def start_again(self, t: Translator) -> None:
        """A new copy in place of the one there is; what was done stays done."""
        self.asks_again = False

        async def make() -> None:
            self.practice = await self._repository.start_again()
            await self._wait()

        await self.during(make(), t)

    def ask_again(self, asking: bool) -> None:
        """Asks whether to begin anew with another copy."""
        self.asks_again = asking

    async def check(self, task: str, t: Translator) -> None:
        """Lets a task look at what was done."""
        self.checking = task

        async def look() -> None:
            told = await self._repository.check(task)
            if self.practice is not None:
                tasks = [told if one.slug == task else one for one in self.practice.tasks]
                self.practice = msgspec.structs.replace(self.practice, tasks=tasks)

        await self.during(look(), t)
        self.checking = ""

    async def ask_for_pages(self, t: Translator) -> None:
        """Fetches the address that opens the pages once."""

        async def ask() -> None:
            self.pages = await self._repository.pages()

        await self.during(ask(), t)

    def used_pages(self) -> None:
        """The address was opened, and opens nothing again."""
        self.pages = ""

    async def enter(self, t: Translator) -> bool:
        return await self.during(self._repository.enter(), t)

    async def _wait(self) -> None:
        for _ in range(MOST_QUESTIONS):
            if self.practice is None or self.practice.state != MAKING:
                return
            await asyncio.sleep(ASKED_EVERY)
            self.practice = await self._repository.state()
