"""Sending a large file in parts, by way of the server or straight to the store."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from server.shared.domain.uploads import PART_BYTES
from server.shared.ids import uuid7
from tests.media_library.sending import Sender


def in_parts(content: bytes) -> list[bytes]:
    return [content[start : start + PART_BYTES] for start in range(0, len(content), PART_BYTES)]


@dataclass(frozen=True)
class PartsSender:
    """Somebody who sends a file in parts; ``content`` is what has to arrive."""

    sender: Sender
    content: bytes
    name: str = "film.mp4"
    purpose: str = "resource"

    @property
    def path(self) -> str:
        return f"{self.sender.world.path}/files"

    async def begin(self, file_id: UUID | None = None, byte_size: int | None = None) -> httpx.Response:
        body = {
            "id": str(file_id or uuid7()),
            "purpose": self.purpose,
            "name": self.name,
            "media_type": "video/mp4",
            "byte_size": byte_size or len(self.content),
            "in_parts": True,
        }
        return await self.sender.world.app.post(self.path, self.sender.person.token, body)

    async def told(self, file_id: str) -> dict[str, Any]:
        answer = await self.sender.world.app.get(f"{self.path}/{file_id}/parts", self.sender.person.token)
        assert answer.status_code == 200, answer.text
        told: dict[str, Any] = answer.json()
        return told

    async def arrived(self, file_id: str) -> httpx.Response:
        return await self.sender.world.app.post(f"{self.path}/{file_id}/arrived", self.sender.person.token)

    async def send(self, part: dict[str, Any]) -> httpx.Response:
        """One part by way of the server."""
        return await self.sender.put(part["direct_url"], in_parts(self.content)[part["number"] - 1])

    async def send_to_store(self, part: dict[str, Any], content: bytes | None = None) -> int:
        """One part straight to the store; answers its status."""
        sent = in_parts(self.content)[part["number"] - 1] if content is None else content
        async with httpx.AsyncClient() as http:
            return (await http.put(part["url"], content=sent)).status_code
