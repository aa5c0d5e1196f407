"""The voice of one server process: texts go to a process of their own and come back as sound, a few at once."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections import OrderedDict
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from server.shared.domain.reading_aloud import VOICES, Spoken

PROGRAM: Final = Path(__file__).with_name("speaking.py")
AT_ONCE: Final = 2
PATIENCE_SECONDS: Final = 8.0
"""How long somebody waits for a turn before being told to try again."""
LONGEST_SECONDS: Final = 15.0
"""How long one text may take; the longest that is read takes about one."""
_REMEMBERED_BYTES: Final = 12_000_000
_PACKAGE: Final = "espeakng_loader"
_LIBRARIES: Final = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}


class SpeechAway(Exception):
    """The text was not read: the code says whether to try again."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Voice:
    """Speaks, and remembers the last it said: players ask for a sound in parts, and people listen again."""

    def __init__(self, program: Path = PROGRAM, seconds: float = LONGEST_SECONDS) -> None:
        self._program = program
        self._seconds = seconds
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._said: OrderedDict[Spoken, bytes] = OrderedDict()

    @property
    def languages(self) -> list[str]:
        """The languages of readers to whom it can read; none where the engine is not installed."""
        return list(VOICES) if _engine() else []

    def remembered(self, spoken: Spoken) -> bytes | None:
        """The sound, if it was made a moment ago."""
        if spoken in self._said:
            self._said.move_to_end(spoken)
        return self._said.get(spoken)

    async def say(self, spoken: Spoken) -> bytes:
        """A wave file; raises SpeechAway where there is no engine, no turn, or no sound in time."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._turns.acquire()
        except TimeoutError:
            raise SpeechAway("reading_aloud.busy") from None
        try:
            wave = self.remembered(spoken) or await self._made(spoken)
        finally:
            self._turns.release()
        self._remember(spoken, wave)
        return wave

    async def _made(self, spoken: Spoken) -> bytes:
        engine = _engine()
        if engine is None:
            raise SpeechAway("reading_aloud.away")
        command = [sys.executable, "-I", "-S", str(self._program), *map(str, engine), spoken.voice]
        # Without this program's environment, so without its keys; Windows starts nothing without some of it.
        environment: dict[str, str] | None = None if sys.platform == "win32" else {}
        process = await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment
        )
        try:
            async with asyncio.timeout(self._seconds):
                wave, _ = await process.communicate(spoken.text.encode("utf-8", "replace"))
        except TimeoutError:
            raise SpeechAway("reading_aloud.away") from None
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        if process.returncode or not wave:
            raise SpeechAway("reading_aloud.away")
        return wave

    def _remember(self, spoken: Spoken, wave: bytes) -> None:
        self._said[spoken] = wave
        while sum(map(len, self._said.values())) > _REMEMBERED_BYTES:
            self._said.popitem(last=False)


def _engine() -> tuple[Path, Path] | None:
    """The engine's library and its data, found without loading any of it; None where it is not installed."""
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        return None
    home = Path(found.origin).parent
    library, folder = home / _LIBRARIES.get(sys.platform, "libespeak-ng.so"), home / "espeak-ng-data"
    return (library, folder) if library.exists() and folder.exists() else None
