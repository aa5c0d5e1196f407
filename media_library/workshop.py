"""The starter content made in a process of its own: what drawing, setting and sounding take goes when it ends."""

import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any, Final

import anyio
import msgspec
from anyio.abc import ByteSendStream, Process
from anyio.streams.buffered import BufferedByteReceiveStream

from media_library.intake import Intake
from media_library.intake.telling import heard
from media_library.starter.asking import LENGTH_BYTES, Making, Piece, Season, StarterFacts

_PROJECT: Final = Path(__file__).parents[1]
_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from media_library.starter import making; making.answer()"
)


class WorkshopGone(RuntimeError):
    """The process ended in the middle of its work."""


class Workshop:
    """Asks the process, one thing after the other."""

    def __init__(self, asking: ByteSendStream, answers: BufferedByteReceiveStream) -> None:
        self._asking = asking
        self._answers = answers
        self._turn = anyio.Lock()

    async def season(self, day: date) -> Sequence[StarterFacts]:
        """The whole catalogue, what the weeks from ``day`` on need first. WorkshopGone."""
        return msgspec.msgpack.decode(await self._answer(Season(day)), type=list[StarterFacts])

    async def make(self, slug: str, folder: Path) -> Sequence[Intake]:
        """The files of one resource, judged; large forms stay in ``folder``. WorkshopGone."""
        pieces = msgspec.msgpack.decode(await self._answer(Making(slug, str(folder))), type=list[Piece])
        return [heard(piece.taken, Path(piece.path)) for piece in pieces]

    async def _answer(self, asked: Season | Making) -> bytes:
        async with self._turn:
            try:
                await self._asking.send(msgspec.json.encode(asked) + b"\n")
                length = int.from_bytes(await self._answers.receive_exactly(LENGTH_BYTES), "big")
                return await self._answers.receive_exactly(length)
            except (anyio.IncompleteRead, anyio.BrokenResourceError, anyio.ClosedResourceError) as gone:
                raise WorkshopGone(type(asked).__name__) from gone


@asynccontextmanager
async def workshop() -> AsyncIterator[Workshop]:
    """The process for as long as the block lasts: it ends with whoever asks it, in whatever way that happens."""
    # Windows does not start a program without some of its environment.
    environment: dict[str, str] | None = None if sys.platform == "win32" else {}
    process = await anyio.open_process(
        [sys.executable, "-I", "-c", _PROGRAM, str(_PROJECT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,  # Ctrl-C in a terminal reaches only us
    )
    try:
        yield Workshop(_there(process.stdin), BufferedByteReceiveStream(_there(process.stdout)))
    finally:
        await _end(process)


async def _end(process: Process) -> None:
    """At once: what is half made nobody waits for any more."""
    with anyio.CancelScope(shield=True):
        if process.returncode is None:
            process.kill()
        await process.aclose()


def _there(stream: Any) -> Any:
    assert stream is not None  # noqa: S101  # it was asked for
    return stream
