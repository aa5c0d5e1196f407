"""The lighter copy of a film, made in a process of its own: bounded, patient, and standing back for everybody else."""

import subprocess
import sys
from pathlib import Path
from typing import Final

import anyio
from anyio import to_thread

from media_library.intake.films import can_decode, is_heavy, write_lighter
from media_library.intake.limits import MEGABYTE

_PROJECT: Final = Path(__file__).parents[2]
_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from media_library.intake import lighter; lighter.make()"
)
_SECONDS: Final = 60 * 60
"""An hour: a film of 500 MB takes a slow machine half of it."""
_MEMORY: Final = 3 * 1024 * MEGABYTE
_STANDING_BACK: Final = 15


async def lighter_copy(source: Path, target: Path) -> bool:
    """Writes a lighter MP4 of a film to ``target``; False where none is needed or none can be made.

    The film is kept and played as it came in any case, so nothing that goes wrong here is a refusal.
    """
    if not can_decode() or not await to_thread.run_sync(is_heavy, source):
        return False
    command = [sys.executable, "-I", "-c", _PROGRAM, str(_PROJECT), str(source), str(target)]
    environment: dict[str, str] | None = None if sys.platform == "win32" else {}
    with anyio.move_on_after(_SECONDS):
        ended = await anyio.run_process(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            env=environment,
        )
        return ended.returncode == 0 and await to_thread.run_sync(_is_smaller, target, source)
    return False


def make() -> None:
    """What the other process does."""
    _bound()
    write_lighter(Path(sys.argv[2]), Path(sys.argv[3]))


def _is_smaller(target: Path, source: Path) -> bool:
    return 0 < target.stat().st_size < source.stat().st_size


def _bound() -> None:
    """Windows has no such bounds."""
    if sys.platform == "win32":
        return
    import os
    import resource

    os.nice(_STANDING_BACK)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
