"""Loads the demonstration into the installation of the environment and tells its progress, one JSON object a line.

``nihol demo`` runs it beside what it serves (decision 0010).
"""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from typing import Final

import msgspec

from server.demo.loading import load_demonstration
from server.demo.stage import Progress
from server.kernel.settings import settings_from_environment
from server.main import parts_of

_MODEST: Final = 10
"""How nice the process is once people are in: they are served before the loading goes on."""


def main(size: str) -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_load(size))


async def _load(size: str) -> None:
    _end_when_asked()
    parts = parts_of(settings_from_environment())
    try:
        await load_demonstration(parts, size, _tell)
    finally:
        await parts.database.close()


def _end_when_asked() -> None:
    """Asked to end, the loading is cancelled: what is under way is rolled back and temporary files go.

    An exception thrown by the signal itself may come while something is being disposed of, where Python drops it.
    """
    task = asyncio.current_task()
    with suppress(NotImplementedError):  # on Windows
        if task is not None:
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)


def _tell(progress: Progress) -> None:
    print(msgspec.json.encode(progress).decode(), flush=True)  # the other process reads it
    if progress.people_in and hasattr(os, "setpriority"):  # not on Windows
        os.setpriority(os.PRIO_PROCESS, 0, _MODEST)


if __name__ == "__main__":
    main(sys.argv[1])
