"""The virus scanner: a clamd asked by its address, where an installation has one.

Without one files are judged all the same: decoding and writing anew is what makes them harmless. With one nothing
comes in unscanned: a scanner that does not answer makes the file wait.
"""

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import anyio

from media_library.intake import IntakeRefused

CLEAN: Final = "clean"
_CHUNK_BYTES: Final = 256 * 1024
_PATIENCE_SECONDS: Final = 300
_ANSWER_BYTES: Final = 4096
_TOO_LARGE: Final = b"size limit exceeded"


class ScannerAway(Exception):
    """The scanner cannot be reached or cannot do its work now; trying again later may help."""


class Scanner:
    """A clamd at ``host:port``, or at the path of a socket of this machine."""

    def __init__(self, address: str) -> None:
        self._address = address

    @classmethod
    def at(cls, address: str) -> "Scanner | None":
        """None where no address is set."""
        return cls(address) if address else None

    async def scan(self, path: Path) -> str:
        """``CLEAN``, in constant memory.

        Raises ``IntakeRefused`` ``media.infected``, or ``media.not_scannable`` for a file larger than the scanner
        takes; ``ScannerAway``.
        """
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS), self._connected() as (answer, sent):
                said = (await _asked(answer, sent, path)).rstrip(b"\0\n")
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise ScannerAway(type(error).__name__) from error
        if said.endswith(b"FOUND"):
            raise IntakeRefused("media.infected")
        if _TOO_LARGE in said:
            raise IntakeRefused("media.not_scannable")
        if not said.endswith(b"OK"):
            raise ScannerAway(said.decode("utf-8", "replace"))
        return CLEAN

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        if self._address.startswith("/"):
            answer, sent = await asyncio.open_unix_connection(self._address)
        else:
            host, _, port = self._address.rpartition(":")
            answer, sent = await asyncio.open_connection(host, int(port))
        try:
            yield answer, sent
        finally:
            sent.close()
            with suppress(OSError):
                await sent.wait_closed()


async def _asked(answer: asyncio.StreamReader, sent: asyncio.StreamWriter, path: Path) -> bytes:
    """``INSTREAM``: chunks with their lengths, ended by a length of zero (manual of clamd).

    A scanner that has seen enough answers and closes before the end, so its answer is awaited from the beginning on.
    """
    listening = asyncio.create_task(answer.read(_ANSWER_BYTES))
    try:
        with suppress(ConnectionError):
            sent.write(b"zINSTREAM\0")
            async with await anyio.open_file(path, "rb") as content:
                while not listening.done() and (chunk := await content.read(_CHUNK_BYTES)):
                    sent.write(struct.pack("!L", len(chunk)) + chunk)
                    await sent.drain()
            sent.write(struct.pack("!L", 0))
            await sent.drain()
        return await listening
    finally:
        listening.cancel()
