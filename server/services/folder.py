"""The data folder: who holds it, its secrets, its logs, and the problems a service may meet."""

import os
import re
import secrets
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from server.services.account import is_root

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCK_FILE = "nihol.lock"
_LONGEST_LOG = 10 * 1024 * 1024
_SECRET_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class ServiceProblem(Exception):
    """A service cannot do its work; `code` has its text in the catalogue `services`, `params` fill that text."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class DataFolder:
    """Everything this installation keeps on disk; one process holds it at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writing_secret = threading.Lock()

    @classmethod
    @contextmanager
    def open(cls, path: Path | str) -> Iterator[Self]:
        """Hold the folder, making it at need; the system lets go of it however the process ends.

        ServiceProblem `service.folder_not_writable` (path) or `service.folder_in_use` (path, pid; 0 = unknown).
        """
        place = Path(path).expanduser().absolute()
        try:
            _prepare(place)
            lock = os.open(place / _LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            raise ServiceProblem("service.folder_not_writable", path=str(place)) from problem
        try:
            if not _take(lock):
                raise ServiceProblem("service.folder_in_use", path=str(place), pid=_holder(lock))
            os.ftruncate(lock, 0)
            os.write(lock, str(os.getpid()).encode())
            yield cls(place)
        finally:
            os.close(lock)

    def secret(self, name: str) -> str:
        """The secret of this name, 256 bits in URL-safe letters, made when first asked for."""
        if not _SECRET_NAME.fullmatch(name):
            raise ValueError(name)
        file = self.path / f"{name}.secret"
        with self._writing_secret:
            with suppress(FileNotFoundError):
                return file.read_text("ascii")
            draft = self.path / f"{name}.secret.new"
            draft.unlink(missing_ok=True)
            write_private(draft, secrets.token_urlsafe(32))
            # Renamed only when whole: a power cut must not leave an empty secret that is then believed.
            draft.replace(file)
        return file.read_text("ascii")

    def log(self, name: str) -> Path:
        """The log file of a service, readable by its owner only; begun anew when it has passed 10 MB."""
        file = self.path / f"{name}.log"
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
        if file.stat().st_size > _LONGEST_LOG:
            os.truncate(file, 0)
        return file


def write_private(file: Path, text: str) -> None:
    """Write a new file that only its owner reads; FileExistsError if it is there already."""
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())


def _prepare(place: Path) -> None:
    if not place.exists():
        place.mkdir(parents=True, mode=0o700)
    if is_root():
        # Postgres then runs as another account, which must pass through the folder but not list it.
        place.chmod(stat.S_IMODE(place.stat().st_mode) | 0o011)


def _holder(lock: int) -> int:
    written = os.read(lock, 20).decode("ascii", "replace")
    return int(written) if written.isdigit() else 0


if sys.platform == "win32":
    # Windows hides a locked byte from other readers, so the lock lies far behind the written process id.
    _FAR_BYTE = 1 << 30

    def _take(lock: int) -> bool:
        os.lseek(lock, _FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(lock, 0, os.SEEK_SET)
        return True

else:

    def _take(lock: int) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
