"""A small HTTP/1.1 load: keep-alive connections, a fixed number of requests, nothing measured but failures."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Call:
    method: str
    path: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def encoded(self, port: int) -> bytes:
        lines = [f"{self.method} {self.path} HTTP/1.1", f"host: 127.0.0.1:{port}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.body:
            lines += ["content-type: application/json", f"content-length: {len(self.body)}"]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + self.body


async def send_all(port: int, calls: list[Call], connections: int) -> None:
    """Sends every call over ``connections`` connections; raises on the first answer that is not 2xx."""
    waiting = iter(calls)
    await asyncio.gather(*(_talk(port, waiting) for _ in range(connections)))


async def _talk(port: int, calls: Iterator[Call]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for call in calls:
            writer.write(call.encoded(port))
            status, body = await _answer(reader)
            if not 200 <= status < 300:
                raise RuntimeError(f"{call.method} {call.path}: {status} {body[:300]!r}")
    finally:
        writer.close()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int((await reader.readuntil(b"\r\n")).strip(), 16):
            body += (await reader.readexactly(size + 2))[:-2]
        await reader.readexactly(2)
        return int(lines[0].split()[1]), body
    return int(lines[0].split()[1]), await reader.readexactly(int(headers.get("content-length", "0")))
