"""Files out of a browser's window: the page's own script sends them in parts (assets/sending.js), here it is watched.

The client's Python runs on the server and never holds the bytes, so it asks what has arrived.
"""

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

import flet as ft
from msgspec.structs import replace

from mobile.device.api import ApiClient
from mobile.device.values import KeyValue
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.base import Problem
from server.shared.contract.media import NewFile, StoredFile, UploadParts, UploadTicket
from server.shared.domain.uploads import PART_BYTES

_SHORTEST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 10.0
_GROWTH: Final = 1.3
_ANOTHER_FILE: Final = "upload.another_file"
_WINDOW_LEFT: Final = Problem(status=409, code="upload.window_left")
_TOLD: Final = re.compile(r"code (\d{3}): ([a-z_.]+) ([0-9a-f-]{36})$")
"""How Flet passes on what the script answers in the server's place: a status, the code of a refusal, the file."""


@dataclass
class Errand:
    """A file that the window has been told to send, and what it said since; ``fault`` is why it cannot."""

    asked: NewFile
    window_url: str
    fault: ApiProblem | ServerAway | None = None
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def order(self, place: int) -> ft.FilePickerUploadFile:
        """What the window is told; by ``place`` among the chosen ones, name and size its script knows the file."""
        known_by = urlencode({"name": self.asked.name, "size": self.asked.byte_size, "place": place})
        address = f"{self.window_url}&{known_by}"
        return ft.FilePickerUploadFile(upload_url=address, method="PUT", id=place, name=self.asked.name)

    def hear(self, fault: ApiProblem | ServerAway | None = None) -> None:
        """The window said something, perhaps that it cannot send."""
        self.fault = self.fault or fault
        self.news.set()


class WindowSender:
    """Begins uploads of a window's files and waits for them; which were begun is kept by the browser, by its values."""

    def __init__(self, api: ApiClient, path: str, values: KeyValue) -> None:
        self._api = api
        self._path = path
        self._values = values

    async def begin(self, asked: NewFile) -> Errand:
        """A place for the file; that of earlier for a file of this name and size that was begun and not finished."""
        asked = replace(asked, in_parts=True)
        large = asked.byte_size > PART_BYTES
        kept = await self._values.get(_name(asked)) if large else None
        if kept:
            try:
                return await self._begun(replace(asked, id=UUID(kept)))
            except (ApiProblem, ValueError):  # somebody else's who used this browser, or nothing that was ever kept
                await self._values.remove(_name(asked))
        errand = await self._begun(asked)
        if large:
            await self._values.set(_name(asked), str(asked.id))
        return errand

    async def finish(self, errand: Errand, told: Callable[[float], None], stays: Callable[[], bool]) -> None:
        """Waits until every part has arrived, and says so to the server.

        Raises ApiProblem for what cannot be sent, also when the page that had the file is another one by now.
        """
        try:
            await self._all_arrived(errand, told, stays)
        except ApiProblem as problem:
            if problem.code == _ANOTHER_FILE:
                await self._values.remove(_name(errand.asked))
            raise
        await self._api.post(f"{self._path}/{errand.asked.id}/arrived", None, StoredFile)
        if errand.asked.byte_size > PART_BYTES:
            await self._values.remove(_name(errand.asked))

    async def _begun(self, asked: NewFile) -> Errand:
        ticket = await self._api.post(self._path, asked, UploadTicket)
        return Errand(asked, ticket.window_url)

    async def _all_arrived(self, errand: Errand, told: Callable[[float], None], stays: Callable[[], bool]) -> None:
        pause, before = _SHORTEST_PAUSE, 0
        while True:
            stayed = stays()
            errand.news.clear()
            arrived, count = await self._count(errand.asked.id)
            if arrived and arrived == count:
                return
            if errand.fault or not stayed:
                raise errand.fault or ApiProblem(_WINDOW_LEFT)
            if arrived > before:
                told(arrived / count)
            pause = _SHORTEST_PAUSE if arrived > before else min(pause * _GROWTH, _LONGEST_PAUSE)
            before = max(before, arrived)
            with suppress(TimeoutError):
                await asyncio.wait_for(errand.news.wait(), pause)

    async def _count(self, file_id: UUID) -> tuple[int, int]:
        """How many parts have arrived, and of how many; (0, 0) while the server does not answer."""
        try:
            parts = (await self._api.get(f"{self._path}/{file_id}/parts", UploadParts)).parts
        except ServerAway:
            return 0, 0
        return sum(part.received for part in parts), len(parts)


def refusal_in(error: str) -> tuple[UUID, ApiProblem] | None:
    """The file and why it was not sent, in what Flet tells of a failed upload; None where that is something else."""
    told = _TOLD.search(error)
    if told is None:
        return None
    return UUID(told[3]), ApiProblem(Problem(status=int(told[1]), code=told[2]))


def _name(asked: NewFile) -> str:
    return f"upload:{asked.purpose}:{asked.name}:{asked.byte_size}"
