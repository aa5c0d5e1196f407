"""Sending a large file in parts: each part on its own, missing ones again, and what was begun goes on later."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import UUID

from msgspec.structs import replace

from mobile.device.api import ApiClient
from mobile.device.store import Store
from mobile.device.sync import pause_after
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.media import NewFile, StoredFile, UploadPart, UploadParts, UploadTicket

PATIENCE: Final = 12
"""So often in a row a part is tried again; with the growing pauses between, that is some ten minutes."""
_OVER: Final = frozenset({401, 403})
_BEGUN: Final = "upload"


class PartSender:
    """Sends one file at a time from this device's own disk."""

    def __init__(self, api: ApiClient, path: str, store: Store, pause: Callable[[int], float] = pause_after) -> None:
        self._api = api
        self._path = path
        self._store = store
        self._pause = pause

    async def begun(self, path: Path, size: int) -> UUID | None:
        """The id under which this very file was begun earlier and not finished."""
        kept = await self._store.draft(_name(path, size))
        return UUID(kept.decode()) if kept else None

    async def send(self, path: Path, asked: NewFile, told: Callable[[float], None]) -> None:
        """Sends what the server does not have yet; raises ServerAway when it stays away for long.

        An upload the server has forgotten meanwhile begins anew under the same id.
        """
        name = _name(path, asked.byte_size)
        await self._store.save_draft(name, str(asked.id).encode())
        ticket = await self._api.post(self._path, replace(asked, in_parts=True), UploadTicket)
        parts, failures = ticket.parts, 0
        while parts and (missing := [part for part in parts.parts if not part.received]):
            told(1 - len(missing) / len(parts.parts))
            try:
                await self._send_part(path, missing[0], parts.part_bytes)
                parts = _with_received(parts, missing[0].number)
                failures = 0
            except (ServerAway, ApiProblem) as fault:
                failures += 1
                if failures > PATIENCE or (isinstance(fault, ApiProblem) and fault.status not in _OVER):
                    raise
                await asyncio.sleep(self._pause(failures))
                parts = await self._asked_again(asked.id, parts)
        await self._api.post(f"{self._path}/{asked.id}/arrived", None, StoredFile)
        await self._store.remove_draft(name)

    async def _send_part(self, path: Path, part: UploadPart, part_bytes: int) -> None:
        def read() -> bytes:
            with path.open("rb") as file:
                file.seek((part.number - 1) * part_bytes)
                return file.read(part.byte_size)

        await self._api.put_bytes(part.direct_url, await asyncio.to_thread(read))

    async def _asked_again(self, file_id: UUID, before: UploadParts) -> UploadParts:
        """What is missing by now, with fresh addresses; without a server what was known before."""
        try:
            return await self._api.get(f"{self._path}/{file_id}/parts", UploadParts)
        except ServerAway:
            return before


def _with_received(parts: UploadParts, number: int) -> UploadParts:
    return replace(
        parts, parts=[replace(part, received=part.received or part.number == number) for part in parts.parts]
    )


def _name(path: Path, size: int) -> str:
    """By what a file is known again: its name, its size and when it was last written."""
    return f"{_BEGUN}:{path.name}:{size}:{path.stat().st_mtime_ns}"
