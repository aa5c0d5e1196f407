"""A DHIS2 that is none: it answers over HTTP as the documentation shows, and keeps what it is told as the real one."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

TOKEN = "d2pat_made_up_for_the_tests"


@dataclass
class Elsewhere:
    """``known`` are the organisation units it has (None: any); ``moods`` what it does first: a status, or silence."""

    known: set[str] | None = None
    moods: list[int | None] = field(default_factory=list)
    requests: list[dict[str, Any]] = field(default_factory=list)
    kept: dict[tuple[str, ...], str] = field(default_factory=dict)
    url: str = ""

    def answer(self, head: str, body: bytes) -> tuple[int, dict[str, Any]]:
        """Status and JSON, as in "Data values" of the developer guide and in the answers of a real installation."""
        if f"authorization: apitoken {TOKEN}".lower() not in head.lower():
            return 401, {
                "httpStatus": "Unauthorized",
                "httpStatusCode": 401,
                "status": "ERROR",
                "message": "Unauthorized",
            }
        told = json.loads(body)
        self.requests.append({"path": head.split(" ")[1], **told})
        counts, conflicts, rejected = {"imported": 0, "updated": 0, "ignored": 0, "deleted": 0}, [], []
        for number, value in enumerate(told["dataValues"]):
            if self.known is not None and value["orgUnit"] not in self.known:
                counts["ignored"] += 1
                rejected.append(number)
                conflicts.append({"object": value["orgUnit"], "value": "Org unit not found or not accessible"})
                continue
            key = tuple(value.get(name, "") for name in ("dataElement", "period", "orgUnit", "categoryOptionCombo"))
            counts["updated" if key in self.kept else "imported"] += 1
            self.kept[key] = value["value"]
        status = "WARNING" if conflicts else "SUCCESS"
        response = {
            "responseType": "ImportSummary",
            "status": status,
            "importOptions": {"dryRun": False, "async": False, "importStrategy": "CREATE_AND_UPDATE"},
            "description": "Import process completed successfully",
            "importCount": counts,
            "conflicts": conflicts,
            "rejectedIndexes": rejected,
            "dataSetComplete": "false",
        }
        if conflicts:
            message = "One more conflicts encountered, please check import summary."
            return 409, {
                "httpStatus": "Conflict",
                "httpStatusCode": 409,
                "status": "WARNING",
                "message": message,
                "response": response,
            }
        return 200, {
            "httpStatus": "OK",
            "httpStatusCode": 200,
            "status": "OK",
            "message": "Import was successful.",
            "response": response,
        }

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            int(line.split(":")[1]) for line in head.lower().split("\r\n") if line.startswith("content-length")
        )
        body = await reader.readexactly(length)
        mood = self.moods.pop(0) if self.moods else 200
        if mood is None:
            await reader.read()  # says nothing until the other side gives up
        else:
            status, told = self.answer(head, body) if mood == 200 else (mood, {"httpStatusCode": mood})
            content = json.dumps(told).encode()
            writer.write(f"HTTP/1.1 {status} -\r\ncontent-length: {len(content)}\r\nconnection: close\r\n\r\n".encode())
            writer.write(content)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def elsewhere(**said: Any) -> AsyncIterator[Elsewhere]:
    there = Elsewhere(**said)
    server = await asyncio.start_server(there.serve, "127.0.0.1", 0)
    there.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield there
