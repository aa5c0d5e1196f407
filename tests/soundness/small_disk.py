"""A disk that can be filled and emptied: a small one in memory, where this machine lets us make one."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

_LEFT_OVER: Final = 64 * 1024


@dataclass(frozen=True)
class SmallDisk:
    """``path`` is a folder on it, for nothing but what is to suffer."""

    path: Path

    @property
    def _ballast(self) -> Path:
        return self.path / "ballast"

    def fill(self) -> None:
        """Leaves next to nothing."""
        state = os.statvfs(self.path)
        with self._ballast.open("ab") as ballast:
            free = state.f_bavail * state.f_frsize - _LEFT_OVER
            os.posix_fallocate(ballast.fileno(), ballast.tell(), max(free, 1))

    def empty(self) -> None:
        """Gives back what ``fill`` took."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(megabytes: int) -> Iterator[SmallDisk]:
    """For as long as the block lasts; the test is skipped where this account may not mount one."""
    path = Path(tempfile.mkdtemp(prefix="nihol-small-"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(path)]
    try:
        if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode != 0:
            pytest.skip("only who may mount a disk can make one small enough to be filled: root on Linux")
        try:
            yield SmallDisk(path)
        finally:
            subprocess.run(["umount", str(path)], check=False)
    finally:
        shutil.rmtree(path, ignore_errors=True)
