"""Ending a server that a killed earlier run left behind, only when it is certain that it is ours."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from server.services.children import Farewell

_PAUSE = 0.02


class Left(Enum):
    """What became of the process an earlier run has written down."""

    GONE = auto()
    NOT_OURS = auto()
    UNKNOWN = auto()
    STAYS = auto()


def end_orphan(pid: int, program: str, arguments: str, farewells: Sequence[Farewell]) -> Left:
    """End process `pid` if it runs `program` (a file name) with these first arguments, trying each signal in turn.

    The arguments must name our own data folder: a process id alone may by now belong to a stranger.
    """
    state = _look(pid, program, arguments)
    for farewell, seconds in farewells:
        if state is not Left.STAYS:
            break
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, farewell)
        patience = time.monotonic() + seconds
        while state is Left.STAYS and time.monotonic() < patience:
            time.sleep(_PAUSE)
            state = _look(pid, program, arguments)
    return state


def _look(pid: int, program: str, arguments: str) -> Left:
    line = _command_line(pid)
    if line is None:
        return Left.UNKNOWN
    if not line:
        return Left.GONE
    before, found, _ = f"{line} ".partition(f" {arguments} ")
    return Left.STAYS if found and Path(before).name == program else Left.NOT_OURS


def _command_line(pid: int) -> str | None:
    """The arguments of a process parted by blanks, program first; "" = no such process, None = cannot be told."""
    if sys.platform == "win32":
        # There the job object leaves no orphans, so nothing has to be told.
        return None
    if sys.platform == "linux":
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes().rstrip(b"\0").replace(b"\0", b" ").decode(errors="replace")
        except (FileNotFoundError, ProcessLookupError):
            return ""
        except OSError:
            return None
    return _asked_of_ps(pid)


def _asked_of_ps(pid: int) -> str | None:
    try:
        answer = subprocess.run(  # noqa: S603 - a fixed program and a number
            ["/bin/ps", "-ww", "-o", "command=", "-p", str(pid)], capture_output=True, check=False, text=True
        )
    except OSError:
        return None
    return answer.stdout.strip()
